import type { Kpi, Point, WrittenQuantity } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { readPeriod } from '../values/cycle.ts';
import type { IsoDate, Period, Unit } from '../values/types.ts';
import { convert, nameUnit, unitsAgree } from '../values/unit.ts';
import type { Dated, UnitProblem } from './figures.ts';
import type { JournalEntry } from './journal.ts';

/** What the data file says up to a day, in the KPI's unit. */
export function dataPoints(kpi: Kpi, points: readonly { date: IsoDate; value: number }[], asOf: IsoDate): Dated[] {
  const range = kpi.actualsFrom?.range;
  return points
    .filter((point) => point.date <= asOf)
    .map(({ date, value }) => ({ date, value, source: 'data file', of: kpi.id, range }));
}

/** A value counts once its period has begun; one for the running period is dated today, not in the future. */
export function writtenPoints(kpi: Kpi, unit: Unit, model: OkrModel, asOf: IsoDate): Dated[] {
  return kpi.actual.flatMap((point) => {
    const period = periodOf(point, model);
    const value = valueIn(point.value, unit);
    if (period === undefined || value === undefined || period.start > asOf) return [];
    const date = period.end < asOf ? period.end : asOf;
    return [{ date, value, source: 'actual', of: kpi.id, range: point.range } satisfies Dated];
  });
}

/** What check-ins report on the KPI itself; values that do not fit its unit become problems. */
export function reportedPoints(
  kpi: Kpi,
  unit: Unit,
  entries: readonly JournalEntry[],
  problems: UnitProblem[],
): Dated[] {
  return entries.flatMap(({ date, source, of, uri, entry }) => {
    if (entry.value === undefined) return [];
    const value = valueIn(entry.value, unit);
    if (value !== undefined) return [{ date, value, source, of, range: entry.range } satisfies Dated];
    if (!unitsAgree(entry.value.unit, unit)) {
      problems.push({ about: kpi.id, message: unlikeKpi(entry.value, unit), uri, range: entry.value.range });
    }
    return [];
  });
}

/** What the plan expects for a period. */
export interface PlannedPoint {
  period: Period;
  value: number;
  range: Point['range'];
}

/** The plan in order of its periods' ends. */
export function plannedPoints(kpi: Kpi, unit: Unit, model: OkrModel): PlannedPoint[] {
  return kpi.plan
    .flatMap((point) => {
      const period = periodOf(point, model);
      const value = valueIn(point.value, unit);
      return period === undefined || value === undefined ? [] : [{ period, value, range: point.range }];
    })
    .sort((a, b) => (a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0));
}

/** The message for a value in another unit than its KPI. */
export function unlikeKpi(quantity: WrittenQuantity, unit: Unit): string {
  return `\`${quantity.text}\` does not fit: the KPI is in \`${nameUnit(unit)}\`. Write the value in that unit, or change the KPI's.`;
}

/** A written quantity in a unit; undefined when it is unknown or does not convert. */
export function valueIn(quantity: WrittenQuantity | undefined, unit: Unit): number | undefined {
  if (quantity === undefined || quantity.value === null || quantity.problem !== undefined) return undefined;
  return convert(quantity.value, quantity.unit, unit);
}

function periodOf(point: Point, model: OkrModel): Period | undefined {
  return (
    readPeriod(point.period.value) ??
    model.cycles.get(point.period.value) ??
    (point.date ? { start: point.date, end: point.date } : undefined)
  );
}
