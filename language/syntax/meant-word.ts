import type { IToken } from 'chevrotain';
import { distance } from 'fastest-levenshtein';
import { isPeriod, isText, startLine } from './tokens.ts';
import { declarations, keyResultWords, lineStatements } from './words.ts';

/** What a line that begins with no word of the language was meant to begin with. */
export type MeantWord =
  /** It is misspelt. */
  | { kind: 'misspelt'; word: string }
  /** It is left out. */
  | { kind: 'missing'; word: string };

export interface LineStart {
  token: IToken;
  /** What follows on its line. */
  line: IToken[];
  /** Inside the block of an objective, at the top of the file, or elsewhere. */
  place: 'objective' | 'top' | 'elsewhere';
  /** All words of the language. */
  words: Iterable<string>;
}

/**
 * The statement that a line was meant to begin, where its first word is misspelt (`objectve x "…" {`) or left out
 * (`x "…" {`, `x "…" from 3 to 5`, `for growth in 2026-Q4`). Only where the rest of the line leaves no doubt.
 */
export function meantWord({ token, line, place, words }: LineStart): MeantWord | undefined {
  if (place === 'elsewhere') return undefined;
  const known = place === 'top' ? declarations : lineStatements;
  const [second, third] = line;
  const isTitled = second !== undefined && (isText(second) || (isName(second) && third !== undefined && isText(third)));
  if (token.tokenType.name === 'ID') {
    const meant = nearestOf(token.image, known, words);
    if (meant && (isTitled || (second !== undefined && opensJournal(second)))) return { kind: 'misspelt', word: meant };
  }
  if (place === 'top') {
    if (token.image === 'for' && line.length === 3 && line[1]?.image === 'in') return { kind: 'missing', word: 'okrs' };
    const opens = second !== undefined && isText(second) && line.at(-1)?.image === '{';
    return opens && isName(token) ? { kind: 'missing', word: 'objective' } : undefined;
  }
  const measured = second !== undefined && isText(second) && third !== undefined && keyResultWords.has(third.image);
  return measured && isName(token) ? { kind: 'missing', word: 'kr' } : undefined;
}

const isName = (token: IToken) => token.tokenType.name === 'ID';

/** `chekin 2026-10-12 …`, `okr for growth …` */
const opensJournal = (token: IToken) => isPeriod(token) || token.image === 'for';

/** The known word that is most like this one, unless another word of the language is more like it. */
function nearestOf(image: string, known: ReadonlySet<string>, words: Iterable<string>): string | undefined {
  const word = image.toLowerCase();
  if (word.length < 2 || word.length > 14) return undefined;
  const most = word.length < 6 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of words) {
    const differs = isSwapped(word, candidate) ? 1 : distance(word, candidate);
    if (differs < least || (differs === least && known.has(candidate) && !known.has(best ?? ''))) {
      [best, least] = [candidate, differs];
    }
  }
  return best !== undefined && known.has(best) ? best : undefined;
}

/** `rk` for `kr`: two letters next to each other in the wrong order, the commonest slip of all. */
function isSwapped(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  return (
    word[at] === meant[at + 1] &&
    word[at + 1] === meant[at] &&
    word.slice(at + 2) === meant.slice(at + 2) &&
    at < word.length
  );
}

/** Lines of a block that a statement without its `{` would own: deeper than it, down to a `}` of no other in its column. */
export function lacksBrace(tokens: IToken[], index: number, column: number): boolean {
  let line = 0;
  let open = 0;
  for (let i = index; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (startLine(token) !== line) {
      line = startLine(token);
      if ((token.startColumn ?? 1) <= column) return open === 0 && token.image === '}' && token.startColumn === column;
    }
    if (token.image === '{') open++;
    else if (token.image === '}') open--;
  }
  return false;
}
