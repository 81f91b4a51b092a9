import { distance } from 'fastest-levenshtein';

/** Nobody's name is longer, and comparing takes the square of the length. */
const longest = 100;

/**
 * The candidate most like a word, if one is near enough to be what was meant: at most a third of its letters differ. Of
 * several, the first in the alphabet.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  const letters = lettersIn(wanted);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    // As many letters differ as one is longer, or has that the other has not: most candidates need no closer look.
    if (Math.abs(candidate.length - word.length) > least) continue;
    const lower = candidate.toLowerCase();
    const others = lettersIn(lower);
    if (Math.max(bitsIn(letters & ~others), bitsIn(others & ~letters)) > least) continue;
    const differs = distance(wanted, lower);
    if (differs < least || (differs === least && (best === undefined || candidate < best)))
      [best, least] = [candidate, differs];
  }
  return best;
}

/** The letters of a word, as bits: several kinds may share one. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
}

/** How many letters to change, add or leave out to get from one word to another; case does not count. */
export function difference(one: string, other: string): number {
  return distance(one.toLowerCase(), other.toLowerCase());
}
