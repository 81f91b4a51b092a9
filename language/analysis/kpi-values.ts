import type { Id, Kpi, WrittenQuantity } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { subtract } from '../values/decimal.ts';
import type { IsoDate, Unit } from '../values/types.ts';
import { noUnit, unitsAgree } from '../values/unit.ts';
import { onePerDay } from './days.ts';
import { type Definition, definitionOf } from './definition.ts';
import { orderDefinitions } from './definition-order.ts';
import type { Dated, KpiFigures, UnitProblem } from './figures.ts';
import type { Journal } from './journal.ts';
import { computedPoints, derivedUnit, noCommonDay, Parts } from './kpi-computed.ts';
import { kpiHealth } from './kpi-health.ts';
import {
  dataPoints,
  type PlannedPoint,
  plannedPoints,
  reportedPoints,
  unlikeKpi,
  valueIn,
  writtenPoints,
} from './kpi-points.ts';
import { limitQuantities, limitsOf } from './limits.ts';
import { interpolate } from './pace.ts';

/** Figures of earlier KPIs that still stand: all but those that have changed themselves. */
export interface EarlierKpis {
  figures: ReadonlyMap<Id, KpiFigures>;
  changed: ReadonlySet<Id>;
}

/**
 * Figures of every KPI as of a day. Parts are computed before what is made from them; a KPI that is made from itself
 * gets no value and says why. Units that cannot be reconciled are told to `report`, by KPI. With `earlier` figures, only
 * those are computed that have changed and those that are made from them.
 */
export function computeKpis(
  model: OkrModel,
  asOf: IsoDate,
  journal: Journal,
  report: (kpi: Id, problems: UnitProblem[]) => void,
  earlier?: EarlierKpis,
): Map<Id, KpiFigures> {
  const kpis = new Map<Id, Kpi>();
  for (const file of model.files) for (const kpi of file.kpis) kpis.set(kpi.id, kpi);
  const definitions = new Map<Id, Definition>();
  const partsOf = new Map<Id, Id[]>();
  for (const kpi of kpis.values()) {
    const definition = definitionOf(kpi, model);
    if (definition === undefined) continue;
    definitions.set(kpi.id, definition);
    partsOf.set(
      kpi.id,
      definition.parts.map((part) => model.links.get(part.key)).filter((id) => id !== undefined),
    );
  }
  const { order, loops } = orderDefinitions([...kpis.keys()], partsOf);
  const parts = new Parts(model.links);
  const changed = new Set(earlier?.changed);
  for (const id of order) {
    const kpi = kpis.get(id);
    if (kpi === undefined) continue;
    const loop = loops.get(id);
    const standing = loop === undefined ? earlier?.figures.get(id) : undefined;
    // A weighted roll-up looks into the formulas of its parts, so these count beside the parts of the parts.
    const madeFrom = [...(partsOf.get(id) ?? []), ...(kpi.rollUp?.parts ?? []).map(({ key }) => model.links.get(key))];
    if (standing && ![id, ...madeFrom].some((part) => part !== undefined && changed.has(part))) {
      parts.add(standing);
      continue;
    }
    changed.add(id);
    const context = { model, asOf, journal, problems: [], parts };
    if (loop === undefined) {
      parts.add(figuresOf(kpi, definitions.get(id), context));
    } else {
      const names = loop.map((member) => nameOf(kpis.get(member)));
      parts.add({ ...figuresOf(kpi, undefined, context), problem: loopProblem(names) });
    }
    report(id, context.problems);
  }
  // In the order of the files, whatever the order of computing.
  const figures = new Map<Id, KpiFigures>();
  for (const id of kpis.keys()) {
    const found = parts.get(id);
    if (found !== undefined) figures.set(id, found);
  }
  return figures;
}

interface Context {
  model: OkrModel;
  asOf: IsoDate;
  journal: Journal;
  problems: UnitProblem[];
  parts: Parts;
}

function figuresOf(kpi: Kpi, definition: Definition | undefined, context: Context): KpiFigures {
  const { model, asOf, journal, problems, parts } = context;
  const derived = definition && derivedUnit(kpi, definition, parts);
  const fits = derived !== undefined && 'unit' in derived;
  const unit = kpi.unit?.value ?? (fits ? derived.unit : firstUnit(kpi));
  for (const problem of kpiUnitProblems(kpi, unit)) problems.push(problem);
  const mismatch = derived === undefined || fits ? undefined : derived.problem;
  if (definition !== undefined && mismatch !== undefined) {
    problems.push({ about: kpi.id, message: mismatch, uri: kpi.uri, range: definition.range });
  }

  // Later in the list is nearer to a person's hand, and stands on a day with several.
  const data = model.data[kpi.id];
  const actual = onePerDay([
    ...(definition !== undefined && fits ? computedPoints(kpi, definition, unit, parts) : []),
    ...(data?.ok ? dataPoints(kpi, data.column.points, asOf) : []),
    ...writtenPoints(kpi, unit, model, asOf),
    ...reportedPoints(kpi, unit, journal.get(kpi.id) ?? [], problems),
  ]);
  const plan = plannedPoints(kpi, unit, model);
  const now = actual.at(-1);
  const healthy = limitsOf(kpi.healthy, unit);
  const critical = limitsOf(kpi.critical, unit);
  return {
    id: kpi.id,
    unit,
    now,
    actual,
    plan: plan.map(({ period, value, range }) => ({ date: period.end, value, source: 'plan', of: kpi.id, range })),
    target: kpi.target && { value: valueIn(kpi.target.value, unit), date: kpi.target.by?.value },
    health: kpiHealth(now?.value, healthy, critical),
    healthy,
    critical,
    gapToPlan: now && gapToPlan(now, plan),
    problem:
      mismatch ??
      (data?.ok === false ? data.message : undefined) ??
      (definition !== undefined && now === undefined ? noCommonDay(definition, parts) : undefined),
  };
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

function nameOf(kpi: Kpi | undefined): string {
  return kpi?.name?.value ?? kpi?.title?.value ?? '';
}

/** Names beyond this many are only counted. */
const MOST_NAMES = 6;

function loopProblem(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  const shown = rest.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  const more = rest.length > MOST_NAMES ? ', and so on' : '';
  return `\`${first}\` is computed from itself: it needs ${shown.join(', which needs ')}${more}. Break the circle in one of the formulas.`;
}

/** Written quantities of a KPI in another unit than the KPI's. */
function kpiUnitProblems(kpi: Kpi, unit: Unit): UnitProblem[] {
  return writtenIn(kpi)
    .filter((quantity) => quantity.value !== null && !unitsAgree(quantity.unit, unit))
    .map((quantity) => ({ about: kpi.id, message: unlikeKpi(quantity, unit), uri: kpi.uri, range: quantity.range }));
}

function firstUnit(kpi: Kpi): Unit {
  return writtenIn(kpi).find((quantity) => quantity.unit.kind !== 'none')?.unit ?? noUnit;
}

function writtenIn(kpi: Kpi): WrittenQuantity[] {
  const bounds = [kpi.healthy, kpi.critical].filter((bound) => bound !== undefined);
  return [
    ...[...kpi.actual, ...kpi.plan].map((point) => point.value),
    ...bounds.flatMap(limitQuantities),
    ...(kpi.target?.value === undefined ? [] : [kpi.target.value]),
  ];
}
