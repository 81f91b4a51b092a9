import type { KeyResult } from '../model/entities.ts';
import type { ComputedModel, Dated } from './figures.ts';
import { historyOf } from './history.ts';
import { readTaskReports } from './task-reports.ts';

/**
 * All values of a key result that are known, one a day, oldest first: those that were reported, and those of the KPI it
 * measures. They follow from the journal, and nobody ever looks at most of them, so they are not kept.
 */
export function valuesOf(
  { id, form, measures }: KeyResult,
  { model, journal, keyResults, kpis }: ComputedModel,
): Dated[] {
  const figures = keyResults.get(id);
  if (!figures) return [];
  const entries = journal.get(id) ?? [];
  // What does not fit has been said when the figures were computed.
  const silently = () => {};
  if (form === 'milestone' || form === 'baseline') return readTaskReports(entries, form, figures.unit, silently).values;
  const kpi = measures && model.links.get(measures.key);
  const measured = kpi === undefined ? undefined : kpis.get(kpi);
  return historyOf(entries, measured, figures.unit, figures.period, silently).values;
}
