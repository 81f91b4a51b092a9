import { dayNumber } from '../values/date.ts';
import type { IsoDate } from '../values/types.ts';
import type { Forecast } from './figures.ts';

/** Fewer points than this tell no trend. */
export const FEWEST_POINTS = 3;

/** The most points a trend is drawn through; the latest ones count. Keeps the pairs few on daily data. */
const MOST_POINTS = 60;

/** An estimate has no more digits than this. */
const ESTIMATE_DIGITS = 6;

/**
 * The value expected at a day, by the trend of the points: the median of the slopes between all pairs (Theil 1950,
 * Sen 1968), through the median of the intercepts, which up to 29% of wild points cannot turn. `low` and `high`
 * continue from the same place with the quartiles of the slopes. Undefined under three days with a value, and for a
 * day that has passed.
 */
export function forecastOf(history: readonly { date: IsoDate; value: number }[], at: IsoDate): Forecast | undefined {
  const points = history.slice(-MOST_POINTS).map(({ date, value }) => ({ x: dayNumber(date), y: value }));
  const last = points.at(-1);
  if (last === undefined || new Set(points.map((point) => point.x)).size < FEWEST_POINTS) return undefined;
  const ahead = dayNumber(at) - last.x;
  if (ahead <= 0) return undefined;

  const slopes: number[] = [];
  points.forEach((one, index) => {
    for (const other of points.slice(index + 1)) {
      if (other.x !== one.x) slopes.push((other.y - one.y) / (other.x - one.x));
    }
  });
  slopes.sort((a, b) => a - b);
  const slope = quantile(slopes, 0.5);
  const intercepts = points.map((point) => point.y - slope * point.x).sort((a, b) => a - b);
  const now = quantile(intercepts, 0.5) + slope * last.x;
  const reach = (rate: number) => Number((now + rate * ahead).toPrecision(ESTIMATE_DIGITS));
  return { value: reach(slope), low: reach(quantile(slopes, 0.25)), high: reach(quantile(slopes, 0.75)), at };
}

/** The value below which `share` of the sorted values lie, linear between two of them. */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
