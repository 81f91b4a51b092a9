import { type Range, scattered } from '../place.ts';

/** Longer texts are seldom the same in two files, and may be stretches of a text, all of which they would keep. */
const Longest = 12;

/** So many are remembered: a power of two. */
const Most = 2 ** 15;

/**
 * What stands at the same place in file after file, as a name, a word or a number does where statements follow a habit: it
 * is kept once, like the stretches themselves (`place.ts`). The last ones are remembered, each in a place that follows from
 * what it says and where.
 */
export class Lately<Thing extends { range: Range }> {
  readonly #things: (Thing | undefined)[] = new Array(Most).fill(undefined);
  readonly #textOf: (thing: Thing) => string;

  constructor(textOf: (thing: Thing) => string) {
    this.#textOf = textOf;
  }

  /** What says this at this place: the one that was made before, or else a new one. */
  of(text: string, range: Range, make: () => Thing): Thing {
    if (text.length > Longest) return make();
    const end = text.length - 1;
    const letters = text.charCodeAt(0) * 31 + text.charCodeAt(end >> 1) * 1009 + text.charCodeAt(end) * 65537;
    const place = (scattered(range) ^ letters ^ (letters >> 8)) & (Most - 1);
    const known = this.#things[place];
    if (known?.range === range && this.#textOf(known) === text) return known;
    const thing = make();
    this.#things[place] = thing;
    return thing;
  }
}
