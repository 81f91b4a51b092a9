import * as lexicon from './lexicon/people.ts';
import { listOf, singular } from './words.ts';

const customers = listOf(lexicon.customers);
const colleagues = listOf(lexicon.colleagues);
const anyone = listOf(lexicon.anyone);

/** Whose side people are on. */
export type People = 'customer' | 'colleague' | 'anyone';

/** Whose side a word for people is on; undefined when it is not one. */
export function peopleOf(word: string): People | undefined {
  const one = singular(word);
  if (colleagues.has(one)) return 'colleague';
  if (customers.has(one)) return 'customer';
  return anyone.has(one) || anyone.has(word) ? 'anyone' : undefined;
}
