import type { Dated, KpiFigures, Limits } from '../../language/analysis/figures.ts';
import type { KpiCard } from '../../language/protocol/preview.ts';
import { dateOfDay, dayNumber, isoDate, lastDayOf, monthName } from '../../language/values/date.ts';
import type { IsoDate, Unit } from '../../language/values/types.ts';
import { dayText } from './days.ts';
import { numberParts, numberText } from './numbers.ts';

type Chart = KpiCard['chart'];
type ChartPoint = Chart['actual'][number];

/** All charts show the same months, so that they can be compared: the last four, this one and the next. */
const MonthsBefore = 4;
const MonthsAfter = 1;

/** The line of a KPI with its plan, its goal and its bands, in its own unit. */
export function kpiChart(figures: KpiFigures, asOf: IsoDate): Chart {
  const { unit } = figures;
  const axis = sharedAxis(asOf);
  const inSight = (each: Dated): boolean => dayNumber(each.date) >= axis.from && dayNumber(each.date) <= axis.to;
  const point = (each: Dated): ChartPoint => chartPoint(dayNumber(each.date), each, unit, asOf);
  const goal = figures.target;
  const goalDate = goal?.date ?? dateOfDay(axis.to);
  return {
    actual: figures.actual.filter(inSight).map(point),
    plan: figures.plan.filter(inSight).map(point),
    // A goal beyond the axis stands at its end; its label says when it is due.
    goal:
      goal?.value === undefined
        ? undefined
        : chartPoint(Math.min(dayNumber(goalDate), axis.to), { date: goalDate, value: goal.value }, unit, asOf),
    healthy: figures.healthy,
    critical: figures.critical,
    xStart: dayText(dateOfDay(axis.from), asOf),
    xEnd: dayText(dateOfDay(axis.to), asOf),
    from: axis.from,
    to: axis.to,
    today: dayNumber(asOf),
    ticks: axis.ticks,
    edges: [figures.healthy, figures.critical].flatMap((limits) => edges(limits, unit)),
  };
}

function sharedAxis(asOf: IsoDate): { from: number; to: number; ticks: { x: number; label: string }[] } {
  const month = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1;
  const yearOf = (index: number): number => Math.floor(index / 12);
  const monthOf = (index: number): number => (index % 12) + 1;
  const ticks: { x: number; label: string }[] = [];
  for (let index = month - MonthsBefore; index <= month + MonthsAfter; index++) {
    const name = monthName(monthOf(index));
    ticks.push({ x: dayNumber(isoDate(yearOf(index), monthOf(index), 1)), label: name.slice(0, 1) });
  }
  const last = month + MonthsAfter;
  return { from: ticks[0]?.x ?? 0, to: dayNumber(lastDayOf(yearOf(last), monthOf(last))), ticks };
}

function chartPoint(
  x: number,
  { date, value }: { date: IsoDate; value: number },
  unit: Unit,
  asOf: IsoDate,
): ChartPoint {
  return { x, y: value, label: `${numberText(value, unit)}, ${dayText(date, asOf)}` };
}

/** The unit stands beside the value, once. */
function edges(limits: Limits | undefined, unit: Unit): { y: number; label: string }[] {
  return [limits?.low, limits?.high].flatMap((y) =>
    y === undefined ? [] : [{ y, label: numberParts(y, unit).value }],
  );
}
