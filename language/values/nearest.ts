import { distance } from 'fastest-levenshtein';

/** The candidate most like a word, if one is near enough to be what was meant: at most a third of its letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  const lower = word.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const differs = distance(lower, candidate.toLowerCase());
    if (differs < least) [best, least] = [candidate, differs];
  }
  return best;
}
