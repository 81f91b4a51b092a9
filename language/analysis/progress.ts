import { divide, subtract } from '../values/decimal.ts';

/**
 * Share of the way done: (now − baseline) / (target − baseline). Never clamped: below 0 it went the wrong way, above 1
 * it passed the target. No value where one of the three is missing or there is no way to go.
 */
export function progressOf(
  baseline: number | undefined,
  target: number | undefined,
  now: number | undefined,
): number | undefined {
  if (baseline === undefined || target === undefined || now === undefined) return undefined;
  return divide(subtract(now, baseline), subtract(target, baseline));
}

/** Mean of values by weight, to 12 significant digits; no value when nothing weighs anything. */
export function weightedMean(items: readonly { value: number; weight: number }[]): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of items) {
    sum += value * weight;
    weights += weight;
  }
  return divide(sum, weights);
}
