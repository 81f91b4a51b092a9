import type { Ambition } from '../model/entities.ts';
import type { IsoDate, Period } from '../values/types.ts';

/** What the score at the end should be: all of a committed objective, 0.7 of an aspirational one (Google's scale). */
export const EXPECTED_SCORE: Readonly<Partial<Record<Ambition, number>>> = { committed: 1, aspirational: 0.7 };

/**
 * The score of a key result, 0.0 to 1.0: what the review says, or once the cycle is over its progress, cut to the
 * scale. The score is the only figure that is cut.
 */
export function scoreOf(
  reviewed: number | undefined,
  progress: number | undefined,
  period: Period | undefined,
  asOf: IsoDate,
): number | undefined {
  if (reviewed !== undefined) return reviewed;
  if (progress === undefined || period === undefined || asOf <= period.end) return undefined;
  return Math.min(1, Math.max(0, progress));
}
