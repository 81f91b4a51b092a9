import { distance } from 'fastest-levenshtein';

/** Nobody's name is longer, and comparing takes the square of the length. */
const longest = 100;

/** Words that others are compared with, again and again: thousands of names, at each letter of one that is typed. */
export class Words {
  private readonly words: readonly string[];
  /** The letters of each. */
  private readonly letters: Int32Array;

  constructor(words: Iterable<string>) {
    this.words = [...words];
    this.letters = Int32Array.from(this.words, (word) => lettersIn(word.toLowerCase()));
  }

  /** The one that is most like a word: see `nearest`. */
  nearest(word: string): string | undefined {
    if (word.length > longest) return undefined;
    const wanted = word.toLowerCase();
    const letters = lettersIn(wanted);
    let best: string | undefined;
    let least = Math.max(2, Math.floor(word.length / 3));
    for (let at = 0; at < this.words.length; at++) {
      // As many letters differ as one has that the other has not, or is longer: most words need no closer look.
      const others = this.letters[at] ?? 0;
      if (bitsIn(letters & ~others) > least || bitsIn(others & ~letters) > least) continue;
      const candidate = this.words[at] ?? '';
      if (Math.abs(candidate.length - word.length) > least) continue;
      const differs = distance(wanted, candidate.toLowerCase());
      if (differs < least || (differs === least && (best === undefined || candidate < best)))
        [best, least] = [candidate, differs];
    }
    return best;
  }
}

/**
 * The candidate most like a word, if one is near enough to be what was meant: at most a third of its letters differ. Of
 * several, the first in the alphabet.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return new Words(candidates).nearest(word);
}

/** The letters of a word, as bits: several kinds may share one. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set, counted in pairs, fours and bytes at once. */
function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many letters to change, add or leave out to get from one word to another; case does not count. */
export function difference(one: string, other: string): number {
  return distance(one.toLowerCase(), other.toLowerCase());
}
