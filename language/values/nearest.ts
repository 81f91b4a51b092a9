import { distance } from 'fastest-levenshtein';

/** Nobody's name is longer, and comparing takes the square of the length. */
const longest = 100;

/**
 * The candidate most like a word, if one is near enough to be what was meant: at most a third of its letters differ. Of
 * several, the first in the alphabet.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    // As many letters differ as one is longer: most candidates need no closer look.
    if (Math.abs(candidate.length - word.length) > least) continue;
    const differs = difference(word, candidate);
    if (differs < least || (differs === least && (best === undefined || candidate < best)))
      [best, least] = [candidate, differs];
  }
  return best;
}

/** How many letters to change, add or leave out to get from one word to another; case does not count. */
export function difference(one: string, other: string): number {
  return distance(one.toLowerCase(), other.toLowerCase());
}
