import type { KeyResultRow } from '../../../language/protocol/preview.ts';

/** The chart of one key result's past, in pixels of its own drawing. The target is always above the baseline. */
export const chart = { width: 304, height: 132, left: 40, right: 260, top: 16, bottom: 112 };

export interface Point {
  x: number;
  y: number;
}

export interface HistoryShape {
  points: Point[];
  baselineY: number;
  targetY: number;
  /** Where the trend ends, on the last day of the cycle. */
  fan?: { low: number; high: number };
}

const rounded = (value: number) => Math.round(value * 100) / 100;

export const chartX = (at: number) => rounded(chart.left + at * (chart.right - chart.left));

/** The chart's lines; nothing when there are fewer than two values to join. */
export function historyShape(row: Pick<KeyResultRow, 'history' | 'track'>): HistoryShape | undefined {
  const known = row.history
    .flatMap(({ at, progress }) => (at === undefined || progress === undefined ? [] : [{ at, progress }]))
    .sort((a, b) => a.at - b.at);
  if (known.length < 2 || row.track.kind !== 'measured') return undefined;
  const forecast = row.track.forecast;
  const ends = forecast ? [forecast.low, forecast.high] : [];
  const values = [0, 1, ...known.map((point) => point.progress), ...ends];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const toY = (progress: number) =>
    rounded(chart.bottom - ((progress - lowest) / (highest - lowest)) * (chart.bottom - chart.top));
  return {
    points: known.map(({ at, progress }) => ({ x: chartX(Math.min(1, Math.max(0, at))), y: toY(progress) })),
    baselineY: toY(0),
    targetY: toY(1),
    fan: forecast && { low: toY(forecast.low), high: toY(forecast.high) },
  };
}
