import { remembered } from '../wording/remembered.ts';
import { singular, words } from '../wording/words.ts';

/** Words that carry no meaning of their own in a title. */
const little = new Set(
  'a an the of for in on at to by with from and or our we us their who that which is are be more less per than into up down it its all every each percent day week month quarter year'.split(
    ' ',
  ),
);
/** Verbs that say only that something should move: left out, so that "Increase X" and "X" are the same. */
const moving = new Set(
  'increase reduce improve grow raise lower decrease get make have reach achieve drive boost cut'.split(' '),
);

/** The words that say what a title is about, in the singular, without numbers. */
export function tellingWords(title: string): string[] {
  return words(title.normalize('NFC'))
    .filter((word) => word.kind === 'word' && !little.has(word.lower) && !moving.has(word.lower))
    .map((word) => told(word.lower));
}

/** A word in the singular, without its ending. */
const told = remembered((word) => stem(singular(word)));

/** "leaving", "leaves" and "leave" are one word here; what is left need not be one. */
function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ing|ed|es|e)$/, '');
}

/** Whether two titles say the same, word for word or nearly: three of four words are shared, and two at least. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const one = new Set(a);
  const other = new Set(b);
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  const all = one.size + other.size - shared;
  return shared >= 2 && shared / all >= 0.75;
}
