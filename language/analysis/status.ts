import type { Status } from './figures.ts';

/** On track up to and including 5 points of progress behind the expected pace. */
export const ON_TRACK_TOLERANCE = 0.05;

/** At risk up to and including 20 points behind; further behind is off track. */
export const AT_RISK_TOLERANCE = 0.2;

/**
 * Status from progress against expected pace, both as shares of the way. Done at 100% and beyond, however little time
 * has passed. Without a progress there is no data; without a pace only "done" can be told.
 */
export function statusOf(progress: number | undefined, expected: number | undefined): Status {
  if (progress === undefined) return 'no data';
  if (progress >= 1) return 'done';
  if (expected === undefined) return 'no data';
  // Both are rounded shares; without this the last binary digit would decide at exactly 5 points.
  const behind = Math.round((expected - progress) * 1e9) / 1e9;
  if (behind <= ON_TRACK_TOLERANCE) return 'on track';
  return behind <= AT_RISK_TOLERANCE ? 'at risk' : 'off track';
}

/** The status under a breached guardrail: at risk at best. */
export function capped(status: Status): Status {
  return status === 'off track' ? status : 'at risk';
}
