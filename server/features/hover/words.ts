import { type WordHelp, wordHelp } from '../../../language/syntax/word-help.ts';
import { bold, example, paragraphs } from './markdown.ts';

/** What a word of the language says, with an example; `types` are the kinds of thing it stands in, inside out. */
export function wordText(word: string, types: readonly string[]): string | undefined {
  const help = special(word, types) ?? wordHelp(word);
  return help && paragraphs([`${bold(word)}  \n${help.says}`, example(help.example)]);
}

function special(word: string, types: readonly string[]): WordHelp | undefined {
  const usual = wordHelp(word);
  for (const type of types) {
    const help = wordHelp(word, type);
    if (help !== usual) return help;
  }
  return undefined;
}
