/**
 * Where things stand on a track. A position is a share of the way (0 baseline, 1 target); a place is a percentage of
 * the track's width. The baseline stands at 1/6 and the target at 5/6, so the frame holds 25% outside on either side.
 */

const start = 100 / 6;
const length = (100 * 2) / 3;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Percentage of the width, not limited to the frame. */
export function toPercent(position: number): number {
  return rounded(start + position * length);
}

export const baselineAt = toPercent(0);
export const targetAt = toPercent(1);

export interface Spot {
  /** Percentage of the width, within 0..100. */
  at: number;
  /** The side on which the true place lies outside the frame. */
  outside?: 'left' | 'right';
}

/** A place that stays in the frame and says when the true one does not. */
export function toSpot(position: number): Spot {
  return spotAt(toPercent(position));
}

function spotAt(percent: number): Spot {
  if (percent < 0) return { at: 0, outside: 'left' };
  if (percent > 100) return { at: 100, outside: 'right' };
  return { at: percent };
}

/** A stretch from left to right. */
export interface Stretch {
  from: number;
  to: number;
}

/** What is drawn from the baseline to now: the part done, the part beyond the target, the way fallen back. */
export interface Strokes {
  bar?: Stretch;
  beyond?: Stretch;
  back?: Stretch;
}

/** A triangle reaches this far into the frame, so a line to it ends at its base and not at its tip. */
const triangleDepth = 2;

export function strokesTo(now: number): Strokes {
  const spot = toSpot(now);
  if (now < 0) return { back: { from: spot.outside ? triangleDepth : spot.at, to: baselineAt } };
  if (now <= 1) return now === 0 ? {} : { bar: { from: baselineAt, to: spot.at } };
  return {
    bar: { from: baselineAt, to: targetAt },
    beyond: { from: targetAt, to: spot.outside ? 100 - triangleDepth : spot.at },
  };
}

export interface Whisker extends Stretch {
  /** An end outside the frame becomes an open chevron on its edge. */
  offLeft: boolean;
  offRight: boolean;
  /** Where the trend itself ends; left out when that is outside. */
  mid?: number;
}

/** The range in which the trend ends. */
export function whiskerOf(forecast: { low: number; mid: number; high: number }): Whisker {
  const low = toSpot(Math.min(forecast.low, forecast.high));
  const high = toSpot(Math.max(forecast.low, forecast.high));
  const mid = toSpot(forecast.mid);
  return {
    from: low.at,
    to: high.at,
    offLeft: low.outside === 'left' || high.outside === 'left',
    offRight: low.outside === 'right' || high.outside === 'right',
    mid: mid.outside ? undefined : mid.at,
  };
}

/** The wall of a guardrail stands in the middle; the largest distance worth drawing reaches as far as the band. */
export const wallAt = 50;
const reach = 41.33;
export const bandEnd = rounded(wallAt + reach);

/** Where a value stands beside its wall: −1 far outside on the left, 1 far inside on the right. */
export function besideWall(now: number): Spot {
  if (now < -1) return { at: 0, outside: 'left' };
  if (now > 1) return { at: 100, outside: 'right' };
  return { at: rounded(wallAt + now * reach) };
}

/** The dashed line from a wall to a value that has left the good side. */
export function breachFrom(now: number, between: boolean): Stretch | undefined {
  if (!between) return now < 0 ? { from: Math.max(besideWall(now).at, triangleDepth), to: wallAt } : undefined;
  if (now < 0) return { from: Math.max(toSpot(now).at, triangleDepth), to: baselineAt };
  if (now > 1) return { from: targetAt, to: Math.min(toSpot(now).at, 100 - triangleDepth) };
  return undefined;
}

/** Where a label's text is held, so that a long one stays within the track. */
export function anchorOf(
  label: string,
  side: 'baseline' | 'target',
): { at: number; anchor: 'start' | 'middle' | 'end' } {
  const roomy = label.length > 7;
  if (side === 'baseline') return roomy ? { at: 0, anchor: 'start' } : { at: baselineAt, anchor: 'middle' };
  return roomy ? { at: 100, anchor: 'end' } : { at: targetAt, anchor: 'middle' };
}
