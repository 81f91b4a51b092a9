import { addDays, daysBetween } from '../values/date.ts';
import { divide, QUOTIENT_DIGITS } from '../values/decimal.ts';
import type { IsoDate, Period } from '../values/types.ts';
import { progressOf } from './progress.ts';

/**
 * Share of a period that has passed on a day: 0 on its first day, 1 on its last, linear between, beyond both outside.
 * A period of a single day has passed on that day.
 */
export function elapsedShare(period: Period, asOf: IsoDate): number {
  const length = daysBetween(period.start, period.end);
  if (length <= 0) return asOf >= period.end ? 1 : 0;
  return divide(daysBetween(period.start, asOf), length) ?? 0;
}

/**
 * Share of the way that time alone asks for, 0..1. A metric that answers late starts `delayDays` later; when the delay
 * outlasts the period, nothing is expected before its end.
 */
export function expectedByTime(period: Period, asOf: IsoDate, delayDays = 0): number {
  const start = delayDays > 0 ? addDays(period.start, delayDays) : period.start;
  if (start >= period.end) return asOf >= period.end ? 1 : 0;
  return clamp(elapsedShare({ start, end: period.end }, asOf));
}

/** A value that a KPI's plan expects at the end of a stretch of time. */
export interface PlanPoint {
  date: IsoDate;
  value: number;
}

/**
 * Share of the way that a plan asks for, 0..1, linear between its points from the baseline on the first day. Only a plan
 * that fits counts: with a point inside the period, and reaching the target by its end. Undefined for others: a plan
 * that expects less is a forecast under present conditions, not the pace of a key result that wants to beat it.
 * `points` are in date order and in the unit of baseline and target.
 */
export function expectedByPlan(
  points: readonly PlanPoint[],
  period: Period,
  asOf: IsoDate,
  baseline: number,
  target: number,
): number | undefined {
  const inside = points.filter((point) => point.date > period.start && point.date <= period.end);
  const last = inside.at(-1);
  if (last === undefined || (progressOf(baseline, target, last.value) ?? 0) < 1) return undefined;
  const planned = interpolate([{ date: period.start, value: baseline }, ...inside], asOf);
  const share = progressOf(baseline, target, planned);
  return share === undefined ? undefined : clamp(share);
}

/** The value at a day on the line through the points, which are in date order; flat before the first and behind the last. */
export function interpolate(points: readonly PlanPoint[], date: IsoDate): number | undefined {
  let before: PlanPoint | undefined;
  for (const point of points) {
    if (point.date === date) return point.value;
    if (point.date > date) {
      if (before === undefined) return point.value;
      const way = daysBetween(before.date, date) / daysBetween(before.date, point.date);
      return Number((before.value + (point.value - before.value) * way).toPrecision(QUOTIENT_DIGITS));
    }
    before = point;
  }
  return before?.value;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
