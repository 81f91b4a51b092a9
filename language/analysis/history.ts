import type { WrittenQuantity } from '../model/entities.ts';
import { divide } from '../values/decimal.ts';
import type { Period, Unit } from '../values/types.ts';
import { convert, nameUnit, unitsAgree } from '../values/unit.ts';
import { onePerDay } from './days.ts';
import type { Dated, KpiFigures, UnitProblem } from './figures.ts';
import type { JournalEntry } from './journal.ts';

/** What the journal and the measured KPI say about a key result. */
export interface History {
  /** All values, one a day, oldest first: on a day with both, the reported value stands. */
  values: Dated[];
  /** The latest reported value, else the KPI's latest. */
  now?: Dated;
  /** 0..1, from a review. */
  score?: number;
}

/**
 * The values of a key result in its own unit. Of the KPI it takes those inside the key result's period and the last one
 * before it, as the place it started from.
 */
export function historyOf(
  entries: readonly JournalEntry[],
  kpi: KpiFigures | undefined,
  unit: Unit,
  period: Period | undefined,
  refuse: (problem: Omit<UnitProblem, 'about'>) => void,
): History {
  const reported: Dated[] = [];
  let score: number | undefined;
  for (const { date, source, of, uri, entry } of entries) {
    const { value: quantity } = entry;
    if (!isKnown(quantity)) continue;
    const reviewed = source === 'review' ? reviewScore(quantity, unit) : undefined;
    const value = reviewed === undefined ? convert(quantity.value, quantity.unit, unit) : undefined;
    if (reviewed !== undefined) score = reviewed;
    else if (value !== undefined) reported.push({ date, value, source, of, range: entry.range });
    else refuse({ message: unlike(quantity, unit, source), uri, range: quantity.range });
  }
  const measured = kpi === undefined ? [] : measuredValues(kpi, unit, period);
  const values = onePerDay([...measured, ...reported]);
  return { values, now: reported.at(-1) ?? measured.at(-1), score };
}

/**
 * The score a review gives: a plain number from 0 to 1, marks (`7/10`), or a percentage where the key result itself is
 * not one. Anything else in a review is the final value.
 */
export function reviewScore(quantity: Known, unit: Unit): number | undefined {
  const { value } = quantity;
  if (quantity.unit.kind === 'none') return value >= 0 && value <= 1 ? value : undefined;
  const part =
    quantity.unit.kind === 'percent' && unit.kind !== 'percent'
      ? divide(value, 100)
      : quantity.unit.kind === 'rating' && unit.kind !== 'rating'
        ? divide(value, quantity.unit.of)
        : undefined;
  return part !== undefined && part >= 0 && part <= 1 ? part : undefined;
}

/** A quantity whose number is known. */
export type Known = WrittenQuantity & { value: number };

export function isKnown(quantity: WrittenQuantity | undefined): quantity is Known {
  return quantity !== undefined && quantity.value !== null && quantity.problem === undefined;
}

function measuredValues(kpi: KpiFigures, unit: Unit, period: Period | undefined): Dated[] {
  if (!unitsAgree(kpi.unit, unit)) return [];
  const inside = period === undefined ? 0 : kpi.actual.findIndex((point) => point.date >= period.start);
  // All lie before the period: only the last one is kept.
  const from = inside < 0 ? kpi.actual.length - 1 : Math.max(0, inside - 1);
  return kpi.actual.slice(Math.max(0, from)).flatMap((point) => {
    if (period !== undefined && point.date > period.end) return [];
    const value = convert(point.value, kpi.unit, unit);
    return value === undefined ? [] : [{ ...point, value }];
  });
}

function unlike(quantity: Known, unit: Unit, source: 'check-in' | 'review'): string {
  const instead =
    source === 'review'
      ? 'A review gives a score from 0.0 to 1.0, or the final value in that unit.'
      : 'Write the value in that unit.';
  return `\`${quantity.text}\` does not fit: the key result is in \`${nameUnit(unit)}\`. ${instead}`;
}
