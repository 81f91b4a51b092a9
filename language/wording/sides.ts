import * as lexicon from './lexicon/sides.ts';
import { lemma, listOf } from './words.ts';

/** Who feels an effect: those we serve, the business, or ourselves. */
export type Side = 'customer' | 'business' | 'internal';

const lists: [Side, ReadonlySet<string>][] = [
  ['customer', lemmas(lexicon.customerSide)],
  ['business', lemmas(lexicon.businessSide)],
  ['internal', lemmas(lexicon.internalSide)],
];

function lemmas(list: string): ReadonlySet<string> {
  return new Set([...listOf(list)].map(lemma));
}

/** On whose side a word is at home; undefined where it says nothing. */
export function sideOf(word: string): Side | undefined {
  return lists.find(([, list]) => list.has(word))?.[0];
}
