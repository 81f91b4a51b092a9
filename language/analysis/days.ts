import { tight } from '../model/tight.ts';
import type { IsoDate } from '../values/types.ts';

/** Puts dated things in order, oldest first. */
export function byDate(a: { date: IsoDate }, b: { date: IsoDate }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** One point a day, oldest first: of several, the one that comes last in the list stands. */
export function onePerDay<Point extends { date: IsoDate }>(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points.toSorted(byDate)) {
    if (kept.at(-1)?.date === point.date) kept.pop();
    kept.push(point);
  }
  return tight(kept);
}
