import type { Word } from './words.ts';

/** A share written in words, in percent, and where it ends. */
export interface Fraction {
  percent: number;
  end: number;
}

const parts: Record<string, number> = { half: 50, third: 100 / 3, quarter: 25, fifth: 20, tenth: 10 };
const many: Record<string, number> = {
  thirds: 100 / 3,
  quarters: 25,
  fifths: 20,
  tenths: 10,
};

/**
 * "half of", "a third", "two thirds", "one in six", "every second reader": a share without a digit. Not "half as many",
 * which compares, nor "the second half", "a third partner", which count, nor "every quarter".
 */
export function fractionAt(text: Word[], at: number): Fraction | undefined {
  const word = text[at]?.lower ?? '';
  const next = text[at + 1]?.lower ?? '';
  const front = text[at - 1]?.lower ?? '';
  if (word === 'half')
    return /^(?:first|second|other|one|as|h|by)$/.test(front) || /^(?:as|a|an|year)$/.test(next)
      ? undefined
      : of(50, at + 1);
  if (word === 'every' && (next === 'second' || next === 'third')) {
    return text[at + 2]?.kind === 'word' ? of(next === 'second' ? 50 : 100 / 3, at + 2) : undefined;
  }
  const whole = word === 'one' && /^(in|of)$/.test(next) ? Number(text[at + 2]?.lower) : Number.NaN;
  if (whole > 1) return of(100 / whole, at + 3);
  if ((word === 'a' || word === 'one') && Object.hasOwn(parts, next) && next !== 'half') {
    return text[at + 2]?.lower === 'of' ? of(parts[next] ?? 0, at + 2) : undefined;
  }
  const count = text[at]?.kind === 'number' ? Number(word) : Number.NaN;
  if (count > 0 && count < 10 && Object.hasOwn(many, next)) return of(count * (many[next] ?? 0), at + 2);
  return undefined;
}

function of(percent: number, end: number): Fraction {
  return { percent, end };
}
