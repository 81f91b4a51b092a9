import type { KpiCard } from '../protocol/preview.ts';

type Chart = KpiCard['chart'];

/** The plot of a KPI: a share of the width across, pixels down. */
export const plot = { height: 76, top: 6, bottom: 58, labels: 72 };

export interface Scale {
  /** Percentage of the plot's width. */
  x(day: number): number;
  /** Pixels from the top. */
  y(value: number): number;
  low: number;
  high: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Fits every value, goal and limit of a band, with a little air above and below. */
export function scaleOf(chart: Chart): Scale {
  const points = [...chart.actual, ...chart.plan, ...(chart.goal ? [chart.goal] : [])];
  const limits = [chart.healthy?.low, chart.healthy?.high, chart.critical?.low, chart.critical?.high];
  const values = [...points.map((point) => point.y), ...limits].filter((value) => value !== undefined);
  const [lowest, highest] = values.length ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const air = (highest - lowest || Math.abs(highest) || 1) * 0.12;
  const low = lowest - air;
  const high = highest + air;

  const days = points.map((point) => point.x);
  const from = chart.from ?? (days.length ? Math.min(...days) : 0);
  const to = Math.max(chart.to ?? Math.max(from, ...days), ...days);
  return {
    low,
    high,
    x: (day) => rounded(to > from ? ((day - from) / (to - from)) * 100 : 50),
    y: (value) => rounded(plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top)),
  };
}

export interface Band {
  top: number;
  height: number;
  /** Where a limit runs; the ends of the plot are none. */
  edges: number[];
}

/** An area between two limits; a missing one means that it goes on to the end of the plot. */
export function bandOf(limits: { low?: number; high?: number } | undefined, scale: Scale): Band | undefined {
  if (!limits || (limits.low === undefined && limits.high === undefined)) return undefined;
  const top = limits.high === undefined ? plot.top : scale.y(limits.high);
  const bottom = limits.low === undefined ? plot.bottom : scale.y(limits.low);
  const edges = [limits.low, limits.high].flatMap((limit) => (limit === undefined ? [] : [scale.y(limit)]));
  return { top: Math.min(top, bottom), height: rounded(Math.abs(bottom - top)), edges };
}

export function pathOf(points: { x: number; y: number }[], scale: Scale): string {
  return points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${scale.x(x)} ${scale.y(y)}`).join('');
}

/** Labels on the right edge, pushed apart so that none covers another; each keeps the order of its value. */
export function spreadLabels(edges: { y: number; label: string }[], scale: Scale): { at: number; label: string }[] {
  const lineHeight = 12;
  const labels = edges.map(({ y, label }) => ({ at: scale.y(y), label })).sort((a, b) => a.at - b.at);
  let above = Number.NEGATIVE_INFINITY;
  return labels.map(({ at, label }) => {
    above = Math.max(at, above + lineHeight);
    return { at: rounded(above), label };
  });
}
