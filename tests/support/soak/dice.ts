/** Chance that can be repeated: the same seed throws the same numbers (Mulberry32, 32 bits of state). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** Whether something happens that happens so often (0 to 1). */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of several; undefined of none. */
  one<T>(of: readonly T[]): T | undefined {
    return of[this.below(of.length)];
  }

  /** About a share of them, in their order. */
  some<T>(of: readonly T[], share: number): T[] {
    return of.filter(() => this.chance(share));
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
