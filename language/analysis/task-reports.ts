import { divide, multiply } from '../values/decimal.ts';
import type { Unit } from '../values/types.ts';
import { convert, nameUnit, noUnit } from '../values/unit.ts';
import type { Dated, UnitProblem } from './figures.ts';
import { isKnown, type Known, reviewScore } from './history.ts';
import type { JournalEntry } from './journal.ts';
import type { TaskReport } from './task.ts';

/** What the journal says about a milestone or baseline task. */
export interface TaskReports {
  /** The last word on it. */
  last?: TaskReport;
  /** 0..1, from a review. */
  score?: number;
  /** A milestone's shares in percent; the values that a baseline task found, in `unit`. */
  values: Dated[];
}

/**
 * Reads `done`, a share of the way (`50%`, `0.5`) or, for a baseline task, the value itself, which is what it is there to
 * find. `unit` is the unit of that value where one is known: a percentage reported on a baseline task is the value when
 * the metric is a percentage, and a share of the work otherwise. A status other than done takes an earlier `done` back.
 */
export function readTaskReports(
  entries: readonly JournalEntry[],
  form: 'milestone' | 'baseline',
  unit: Unit,
  refuse: (problem: Omit<UnitProblem, 'about'>) => void,
): TaskReports {
  const reports: TaskReports = { values: [] };
  for (const { date, source, of, uri, entry } of entries) {
    const keep = (value: number) => reports.values.push({ date, value, source, of, range: entry.range });
    const quantity = entry.value;
    const score = isKnown(quantity) && source === 'review' ? reviewScore(quantity, noUnit) : undefined;
    if (score !== undefined) reports.score = score;
    const fraction = score ?? (isKnown(quantity) ? fractionOf(quantity, form, unit) : undefined);
    if (isKnown(quantity) && fraction !== undefined) {
      reports.last = { date, fraction };
      if (form === 'milestone') keep(multiply(fraction, 100));
    } else if (isKnown(quantity)) {
      const found = form === 'baseline' ? convert(quantity.value, quantity.unit, unit) : undefined;
      if (found === undefined) {
        refuse({ message: unlike(quantity, form, unit), uri, range: quantity.range });
      } else {
        reports.last = { date, fraction: 1 };
        keep(found);
      }
    }
    if (entry.status?.value === 'done') reports.last = { date, fraction: 1 };
    else if (entry.status !== undefined && !isKnown(quantity) && (reports.last?.fraction ?? 0) >= 1) {
      reports.last = undefined;
    }
  }
  return reports;
}

/** The unit of what a baseline task is to find: the KPI's, else that of the first value reported that is no share. */
export function baselineUnit(kpiUnit: Unit | undefined, entries: readonly JournalEntry[]): Unit {
  if (kpiUnit !== undefined) return kpiUnit;
  const found = entries.find(({ entry }) => isKnown(entry.value) && !isShare(entry.value));
  return found?.entry.value?.unit ?? noUnit;
}

function fractionOf(quantity: Known, form: 'milestone' | 'baseline', unit: Unit): number | undefined {
  if (!isShare(quantity) || (form === 'baseline' && unit.kind === 'percent')) return undefined;
  return quantity.unit.kind === 'percent' ? divide(quantity.value, 100) : quantity.value;
}

function isShare(quantity: Known): boolean {
  return (
    quantity.unit.kind === 'percent' || (quantity.unit.kind === 'none' && quantity.value >= 0 && quantity.value <= 1)
  );
}

function unlike(quantity: Known, form: 'milestone' | 'baseline', unit: Unit): string {
  if (form === 'baseline')
    return `\`${quantity.text}\` does not fit: what this task measures is in \`${nameUnit(unit)}\`.`;
  return `\`${quantity.text}\` does not fit a milestone: report \`done\`, or how much of it is done, such as \`50%\`.`;
}
