import { daysBetween } from '../values/date.ts';
import type { IsoDate } from '../values/types.ts';
import type { TaskFigure } from './figures.ts';

/** What was last reported about a milestone or baseline task: a share of the way, 1 for done. */
export interface TaskReport {
  date: IsoDate;
  fraction: number;
}

/** Where a milestone or baseline task stands: done once reported so, late when its date has passed, open until then. */
export function taskFigure(report: TaskReport | undefined, due: IsoDate | undefined, asOf: IsoDate): TaskFigure {
  if (report !== undefined && report.fraction >= 1) return { state: 'done', due, doneOn: report.date };
  if (due === undefined) return { state: 'open' };
  return { state: asOf > due ? 'late' : 'open', due, daysLeft: daysBetween(asOf, due) };
}

/**
 * The progress that counts in the objective: 1 when done, the fraction that was reported, and 0 once the date has passed
 * without either. Before that, silence is no progress at all, not none made.
 */
export function taskProgress(report: TaskReport | undefined, figure: TaskFigure): number | undefined {
  if (report !== undefined) return report.fraction;
  return figure.state === 'late' ? 0 : undefined;
}
