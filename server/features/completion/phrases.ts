import { phraseWords } from '../../../language/syntax/word-help.ts';
import { type Cursor, widened } from './cursor.ts';

/** A phrase of the language that is half-written: `higher is b`, and the cursor with all of it as its word. */
export interface OpenPhrase {
  phrase: string;
  cursor: Cursor;
}

/** Phrases whose first words stand before the word that is being written. */
export function openPhrases(cursor: Cursor): OpenPhrase[] {
  return phraseWords.flatMap((words) => {
    for (let count = words.length - 1; count > 0; count--) {
      const head = new RegExp(`(?:^|[\\s{},])(${words.slice(0, count).join('[ \\t]+')}[ \\t]+)$`).exec(
        cursor.before,
      )?.[1];
      if (head === undefined || !words[count]?.startsWith(cursor.typed)) continue;
      return [{ phrase: words.join(' '), cursor: widened(cursor, head.length) }];
    }
    return [];
  });
}
