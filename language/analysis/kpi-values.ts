import type { Entity, Id, Kpi, WrittenQuantity } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { comparePositions } from '../model/place.ts';
import { keepingSame } from '../model/same.ts';
import { subtract } from '../values/decimal.ts';
import type { Steps } from '../values/steps.ts';
import type { IsoDate, Unit } from '../values/types.ts';
import { noUnit, unitsAgree } from '../values/unit.ts';
import { onePerDay } from './days.ts';
import { type Definition, definitionOf, isMadeFrom } from './definition.ts';
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

/**
 * Figures of the KPIs that have changed and of all that are made from them, as of a day; those of others stand. Parts are
 * computed before what is made from them; a KPI that is made from itself gets no value and says why. Units that cannot be
 * reconciled are told to `report`, by KPI. In steps.
 */
export function* computeKpis(
  model: OkrModel,
  asOf: IsoDate,
  journal: Journal,
  report: (kpi: Id, problems: UnitProblem[]) => void,
  changed: Iterable<Entity | undefined>,
  standing: ReadonlyMap<Id, KpiFigures>,
): Steps<Map<Id, KpiFigures>> {
  const kpis = yield* withWholes(changed, model);
  const definitions = new Map<Id, Definition>();
  const partsOf = new Map<Id, Id[]>();
  for (const kpi of kpis.values()) {
    yield;
    const definition = definitionOf(kpi, model);
    if (definition === undefined) continue;
    definitions.set(kpi.id, definition);
    const parts = definition.parts.map((part) => model.links.get(part.key) ?? '');
    partsOf.set(
      kpi.id,
      parts.filter((id) => kpis.has(id)),
    );
  }
  const { order, loops } = orderDefinitions([...kpis.keys()], partsOf);
  const parts = new Parts(model.links, standing);
  for (const id of order) {
    const kpi = kpis.get(id);
    if (kpi === undefined) continue;
    const loop = loops.get(id);
    const context = { model, asOf, journal, problems: [], parts };
    const definition = loop === undefined ? definitions.get(id) : undefined;
    const figures = figuresOf(kpi, definition, context);
    const names = loop?.map((member) => nameOf(kpis.get(member)));
    parts.add(keepingSame(standing.get(id), names ? { ...figures, problem: loopProblem(names) } : figures));
    report(id, context.problems);
    yield;
  }
  return parts.computed;
}

/** KPIs and all that are made from them, in file and text order. */
function* withWholes(changed: Iterable<Entity | undefined>, model: OkrModel): Steps<Map<Id, Kpi>> {
  const found = new Map<Id, Kpi>();
  const add = (thing: Entity | undefined) => {
    if (thing?.kind === 'kpi') found.set(thing.id, thing);
  };
  for (const thing of changed) add(thing);
  for (const id of found.keys()) {
    yield;
    for (const { key, from } of model.referencesTo.get(id) ?? []) {
      const user = model.entities.get(from);
      if (user?.kind === 'kpi' && isMadeFrom(user, key)) add(user);
    }
  }
  const { order } = model.scope.names;
  const inOrder = (a: Kpi, b: Kpi) =>
    (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0) || comparePositions(a.range.start, b.range.start);
  return new Map([...found.values()].sort(inOrder).map((kpi) => [kpi.id, kpi]));
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
