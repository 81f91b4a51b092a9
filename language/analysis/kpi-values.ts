import type { Id, Kpi, Point, WrittenQuantity } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { readPeriod } from '../values/cycle.ts';
import { subtract } from '../values/decimal.ts';
import { fitResult } from '../values/formula.ts';
import type { IsoDate, Period, Unit } from '../values/types.ts';
import { convert, nameUnit, noUnit, percent, unitsAgree } from '../values/unit.ts';
import { type Definition, definitionOf } from './definition.ts';
import { orderDefinitions } from './definition-order.ts';
import type { Dated, KpiFigures, UnitProblem } from './figures.ts';
import type { Journal } from './journal.ts';
import { kpiHealth } from './kpi-health.ts';
import { limitQuantities, limitsOf } from './limits.ts';
import { interpolate } from './pace.ts';

/**
 * Figures of every KPI as of a day. Parts are computed before what is made from them; a KPI that is made from itself
 * gets no value and says why. Units that cannot be reconciled are added to `problems`.
 */
export function computeKpis(
  model: OkrModel,
  asOf: IsoDate,
  journal: Journal,
  problems: UnitProblem[],
): Map<Id, KpiFigures> {
  const kpis = new Map<Id, Kpi>();
  for (const file of model.files) for (const kpi of file.kpis) kpis.set(kpi.id, kpi);
  const definitions = new Map<Id, Definition>();
  const partsOf = new Map<Id, Id[]>();
  for (const kpi of kpis.values()) {
    const definition = definitionOf(kpi, model);
    if (definition === undefined) continue;
    definitions.set(kpi.id, definition);
    partsOf.set(kpi.id, definition.parts.map((part) => model.links.get(part.key)).filter((id) => id !== undefined));
  }
  const { order, loops } = orderDefinitions([...kpis.keys()], partsOf);
  const series = new SeriesStore();
  for (const id of order) {
    const kpi = kpis.get(id);
    if (kpi === undefined) continue;
    series.set(id, figuresOf(kpi, definitions.get(id), { model, asOf, journal, problems, series }));
  }
  for (const [id, loop] of loops) {
    const kpi = kpis.get(id);
    if (kpi === undefined) continue;
    const names = loop.map((member) => nameOf(kpis.get(member)));
    const problem = `It is computed from itself: ${names.join(' ← ')}. Take one of them out of the formula.`;
    series.set(id, { ...figuresOf(kpi, undefined, { model, asOf, journal, problems, series }), problem });
  }
  // In the order of the files, whatever the order of computing.
  return new Map([...kpis.keys()].map((id) => [id, series.figures(id)] as const).filter(hasFigures));
}

interface Context {
  model: OkrModel;
  asOf: IsoDate;
  journal: Journal;
  problems: UnitProblem[];
  series: SeriesStore;
}

/** The figures computed so far, with their values by date for the formulas that build on them. */
class SeriesStore {
  readonly #figures = new Map<Id, KpiFigures>();
  readonly #byDate = new Map<Id, Map<IsoDate, number>>();

  set(id: Id, figures: KpiFigures): void {
    this.#figures.set(id, figures);
  }

  figures(id: Id): KpiFigures | undefined {
    return this.#figures.get(id);
  }

  byDate(id: Id): Map<IsoDate, number> {
    let values = this.#byDate.get(id);
    if (values === undefined) {
      values = new Map(this.#figures.get(id)?.actual.map((point) => [point.date, point.value]));
      this.#byDate.set(id, values);
    }
    return values;
  }
}

function figuresOf(kpi: Kpi, definition: Definition | undefined, context: Context): KpiFigures {
  const derived = definition && derivedUnit(kpi, definition, context);
  const unit = kpi.unit?.value ?? derived?.unit ?? firstUnit(kpi);
  const computed = definition && derived?.unit ? computedPoints(kpi, definition, unit, context) : [];
  const checked = checkUnits(kpi, unit, context.problems);
  const data = context.model.data[kpi.id];

  const actual = merge(
    computed,
    data?.ok ? dataPoints(kpi, data.column.points, context.asOf) : [],
    writtenPoints(kpi, checked.actual, unit, context),
    reportedPoints(kpi, unit, context),
  );
  const plan = planPoints(checked.plan, unit, context.model);
  const now = actual.at(-1);
  const healthy = limitsOf(kpi.healthy, unit);
  const critical = limitsOf(kpi.critical, unit);
  const noValue =
    definition !== undefined && actual.length === 0 && derived?.unit !== undefined ? noCommonDate(definition, context) : undefined;
  return {
    id: kpi.id,
    unit,
    now,
    actual,
    plan: plan.map(({ period, value, range }) => ({ date: period.end, value, source: 'actual', of: kpi.id, range })),
    target: kpi.target && { value: valueIn(kpi.target.value, unit), date: kpi.target.by?.value },
    health: kpiHealth(now?.value, healthy, critical),
    healthy,
    critical,
    gapToPlan: now && gapToPlan(now, plan),
    problem: derived?.problem ?? (data?.ok === false ? data.message : undefined) ?? noValue,
  };
}

/** The unit that the parts give, checked against the one declared; `unit` is missing when the two do not go together. */
function derivedUnit(kpi: Kpi, definition: Definition, context: Context): { unit?: Unit; problem?: string } {
  const refuse = (problem: string) => {
    context.problems.push({ about: kpi.id, message: problem, uri: kpi.uri, range: definition.range });
    return { problem };
  };
  const result = definition.evaluate((reference) => {
    const figures = context.series.figures(context.model.links.get(reference.key) ?? '');
    return figures && { unit: figures.unit };
  });
  if (!result.ok) return refuse(result.problem);
  const declared = kpi.unit?.value;
  if (declared === undefined || declared.kind === 'none') {
    if (result.unit.kind !== 'multiple') return { unit: result.unit };
    return { unit: result.share ? percent : noUnit };
  }
  if (fitResult(result, declared) !== undefined) return { unit: declared };
  return refuse(
    `The parts give \`${nameUnit(result.unit)}\`, the KPI says \`${nameUnit(declared)}\`: change the unit, or check the formula.`,
  );
}

/** Values on the days on which every part has one. */
function computedPoints(kpi: Kpi, definition: Definition, unit: Unit, context: Context): Dated[] {
  const ids = definition.parts.map((part) => context.model.links.get(part.key));
  const parts: { id: Id; values: Map<IsoDate, number> }[] = [];
  for (const id of new Set(ids)) {
    if (id === undefined || context.series.figures(id) === undefined) return [];
    parts.push({ id, values: context.series.byDate(id) });
  }
  const fewest = parts.reduce<(typeof parts)[number] | undefined>(
    (least, part) => (least === undefined || part.values.size < least.values.size ? part : least),
    undefined,
  );
  const points: Dated[] = [];
  for (const date of fewest?.values.keys() ?? []) {
    if (!parts.every((part) => part.values.has(date))) continue;
    const result = definition.evaluate((reference) => {
      const id = context.model.links.get(reference.key) ?? '';
      const figures = context.series.figures(id);
      return figures && { unit: figures.unit, value: context.series.byDate(id).get(date) };
    });
    const value = result.ok ? fitResult(result, unit)?.value : undefined;
    if (value !== undefined) points.push({ date, value, source: 'computed', of: kpi.id, range: definition.range });
  }
  return points;
}

function noCommonDate(definition: Definition, context: Context): string | undefined {
  const names = definition.parts.map((part) => `\`${part.text}\``);
  const known = definition.parts.every((part) => {
    const id = context.model.links.get(part.key);
    return id !== undefined && (context.series.figures(id)?.actual.length ?? 0) > 0;
  });
  return known && names.length > 1 ? `${[...new Set(names)].join(', ')} have no value on the same day, so there is nothing to compute.` : undefined;
}

function dataPoints(kpi: Kpi, points: readonly { date: IsoDate; value: number }[], asOf: IsoDate): Dated[] {
  const range = kpi.actualsFrom?.range;
  return points
    .filter((point) => point.date <= asOf)
    .map(({ date, value }) => ({ date, value, source: 'data file', of: kpi.id, range }));
}

/** A value counts once its period has begun; one for the running period is dated today, not in the future. */
function writtenPoints(kpi: Kpi, points: readonly Point[], unit: Unit, context: Context): Dated[] {
  return points.flatMap((point) => {
    const period = periodOf(point, context.model);
    const value = valueIn(point.value, unit);
    if (period === undefined || value === undefined || period.start > context.asOf) return [];
    const date = period.end < context.asOf ? period.end : context.asOf;
    return [{ date, value, source: 'actual', of: kpi.id, range: point.range } satisfies Dated];
  });
}

/** Check-ins may report on a KPI as well. */
function reportedPoints(kpi: Kpi, unit: Unit, context: Context): Dated[] {
  return (context.journal.get(kpi.id) ?? []).flatMap(({ date, source, of, uri, entry }) => {
    if (entry.value === undefined) return [];
    const value = valueIn(entry.value, unit);
    if (value === undefined) {
      if (!unitsAgree(entry.value.unit, unit)) context.problems.push({ about: kpi.id, uri, range: entry.value.range, message: unlikeKpi(entry.value, unit) });
      return [];
    }
    return [{ date, value, source, of, range: entry.range } satisfies Dated];
  });
}

interface PlannedPoint {
  period: Period;
  value: number;
  range: Point['range'];
}

function planPoints(points: readonly Point[], unit: Unit, model: OkrModel): PlannedPoint[] {
  return points
    .flatMap((point) => {
      const period = periodOf(point, model);
      const value = valueIn(point.value, unit);
      return period === undefined || value === undefined ? [] : [{ period, value, range: point.range }];
    })
    .sort((a, b) => (a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0));
}

/** Against the plan for the period that the value lies in, else between the points around it; none outside the plan. */
function gapToPlan(now: Dated, plan: readonly PlannedPoint[]): number | undefined {
  const same = plan.findLast(({ period }) => period.start <= now.date && now.date <= period.end);
  if (same !== undefined) return subtract(now.value, same.value);
  const points = plan.map(({ period, value }) => ({ date: period.end, value }));
  const [first, last] = [points.at(0), points.at(-1)];
  if (first === undefined || last === undefined || now.date < first.date || now.date > last.date) return undefined;
  const planned = interpolate(points, now.date);
  return planned === undefined ? undefined : subtract(now.value, planned);
}

/** One value a day, in date order: what is written later in the list of sources is nearer to a person's hand and wins. */
function merge(...sources: Dated[][]): Dated[] {
  const byDate = new Map<IsoDate, Dated>();
  for (const points of sources) for (const point of points) byDate.set(point.date, point);
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The quantities whose units fit the KPI's; the others become problems at their place. */
function checkUnits(kpi: Kpi, unit: Unit, problems: UnitProblem[]): { actual: Point[]; plan: Point[] } {
  const fits = (quantity: WrittenQuantity | undefined) => {
    if (quantity === undefined || quantity.value === null || unitsAgree(quantity.unit, unit)) return true;
    problems.push({ about: kpi.id, message: unlikeKpi(quantity, unit), uri: kpi.uri, range: quantity.range });
    return false;
  };
  for (const bound of [kpi.healthy, kpi.critical]) if (bound !== undefined) for (const limit of limitQuantities(bound)) fits(limit);
  fits(kpi.target?.value);
  return { actual: kpi.actual.filter((point) => fits(point.value)), plan: kpi.plan.filter((point) => fits(point.value)) };
}

function unlikeKpi(quantity: WrittenQuantity, unit: Unit): string {
  return `\`${quantity.text}\` does not fit: the KPI is in \`${nameUnit(unit)}\`. Write the value in that unit, or change the KPI's.`;
}

function firstUnit(kpi: Kpi): Unit {
  const quantities = [
    ...[...kpi.actual, ...kpi.plan].map((point) => point.value),
    ...[kpi.healthy, kpi.critical].flatMap((bound) => (bound === undefined ? [] : limitQuantities(bound))),
    kpi.target?.value,
  ];
  return quantities.find((quantity) => quantity !== undefined && quantity.unit.kind !== 'none')?.unit ?? noUnit;
}

function valueIn(quantity: WrittenQuantity | undefined, unit: Unit): number | undefined {
  if (quantity === undefined || quantity.value === null || quantity.problem !== undefined) return undefined;
  return convert(quantity.value, quantity.unit, unit);
}

function periodOf(point: Point, model: OkrModel): Period | undefined {
  return readPeriod(point.period.value) ?? model.cycles.get(point.period.value) ?? (point.date ? { start: point.date, end: point.date } : undefined);
}

function nameOf(kpi: Kpi | undefined): string {
  return kpi?.name?.value ?? kpi?.title?.value ?? '';
}

function hasFigures(entry: readonly [Id, KpiFigures | undefined]): entry is readonly [Id, KpiFigures] {
  return entry[1] !== undefined;
}
