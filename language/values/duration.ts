import { divide, multiply } from './decimal.ts';
import type { DurationUnit, Quantity } from './types.ts';

/**
 * Days of a delay such as `after 6 weeks`. A month counts as 30.4375 days and a year as 365.25, the mean of the
 * calendar: good enough for a delay, never used to convert a measured value. A bare number is days.
 * Undefined where the quantity is no duration or not known.
 */
export function durationInDays(quantity: Quantity): number | undefined {
  if (quantity.value === null) return undefined;
  if (quantity.unit.kind === 'none') return quantity.value;
  if (quantity.unit.kind !== 'duration') return undefined;
  const perDay = partsOfDay[quantity.unit.unit];
  if (perDay !== undefined) return divide(quantity.value, perDay);
  return multiply(quantity.value, days[quantity.unit.unit] ?? 1);
}

const partsOfDay: Partial<Record<DurationUnit, number>> = { ms: 86_400_000, s: 86_400, min: 1440, h: 24 };

const days: Partial<Record<DurationUnit, number>> = { day: 1, week: 7, month: 30.4375, year: 365.25 };
