import type { Goal, Id, KeyResult, Kpi, Objective, Reference, WrittenQuantity } from '../../model/entities.ts';
import type { Place } from '../../model/place.ts';
import type { Period } from '../../values/types.ts';
import { convert } from '../../values/unit.ts';
import { segmentWords } from '../../wording/segments.ts';
import type { ComputedModel } from '../figures.ts';
import { movement } from '../movement.ts';

export type Way = 'up' | 'down';

/**
 * What somebody wants of a metric, or does to it: a key result that measures it, a declared effect of a key result, a
 * goal, or the target that a KPI carries itself.
 */
export interface Push {
  origin: KeyResult | Goal | Kpi;
  /** The objective of a key result. */
  objective?: Objective;
  metric: Kpi;
  way: Way;
  /** `measures` for what is wanted of the metric itself; else the word that declares the effect on it. */
  how: 'measures' | 'drives' | 'raises' | 'lowers';
  /** Days until it shows. */
  afterDays: number;
  /** The time it stands for. A goal has no beginning: it holds at all times until its end. */
  period: Period;
  /** The part of the metric that its words name ("enterprise", "europe"); empty for all of it. */
  part: string;
  /** What an editor jumps to. */
  place: Place;
}

const forever: Period = { start: '0000-01-01', end: '9999-12-31' };

/**
 * Every push of a workspace, in file and text order. Drafts push at nothing; neither do guardrails, which bound a metric
 * without moving it, nor numbers that do not say which way they go.
 */
export function pushesOf(computed: ComputedModel): Push[] {
  const { files } = computed.model;
  return files.flatMap((file) => [
    ...file.kpis.flatMap((kpi) => ownTarget(kpi, computed)),
    ...file.goals.flatMap((goal) => ofGoal(goal, computed)),
    ...file.objectives.flatMap((objective) =>
      objective.draft ? [] : objective.keyResults.flatMap((keyResult) => ofKeyResult(keyResult, objective, computed)),
    ),
  ]);
}

/** The KPI that a reference means. */
export function kpiOf(reference: Reference | undefined, { model }: ComputedModel): Kpi | undefined {
  const id = reference && model.links.get(reference.key);
  const thing = id === undefined ? undefined : model.entities.get(id);
  return thing?.kind === 'kpi' ? thing : undefined;
}

function ofKeyResult(keyResult: KeyResult, objective: Objective, computed: ComputedModel): Push[] {
  const cycle = computed.objectives.get(objective.id)?.period;
  if (!cycle || keyResult.form === 'guardrail' || keyResult.form === 'baseline') return [];
  const period = { start: cycle.start, end: keyResult.by?.value ?? cycle.end };
  const title = keyResult.title?.value ?? '';
  const pushes: Push[] = [];
  const measured = kpiOf(keyResult.measures, computed);
  const way =
    measured && (movement(keyResult) ?? towards(measured, keyResult.from ? undefined : keyResult.to, computed));
  if (measured && way) {
    const part = segmentWords(title, measured.title?.value ?? '');
    const place = { uri: keyResult.uri, range: keyResult.head };
    pushes.push({
      origin: keyResult,
      objective,
      metric: measured,
      way,
      how: 'measures',
      afterDays: 0,
      period,
      part,
      place,
    });
  }
  for (const { effect, target, afterDays = 0, range } of keyResult.drivers) {
    const metric = kpiOf(target, computed);
    if (!metric || metric === measured) continue;
    const wanted = effect === 'drives' ? (metric.polarity?.value ?? 'higher') === 'higher' : effect === 'raises';
    const place = { uri: keyResult.uri, range };
    const part = segmentWords(title, metric.title?.value ?? '');
    pushes.push({
      origin: keyResult,
      objective,
      metric,
      way: wanted ? 'up' : 'down',
      how: effect,
      afterDays,
      period,
      part,
      place,
    });
  }
  return pushes;
}

function ofGoal(goal: Goal, computed: ComputedModel): Push[] {
  const metric = kpiOf(goal.measures, computed);
  const way = metric && towards(metric, goal.to, computed);
  if (!metric || !way) return [];
  const period = { ...forever, end: goal.by?.value ?? forever.end };
  const place = { uri: goal.uri, range: goal.head };
  return [{ origin: goal, metric, way, how: 'measures', afterDays: 0, period, part: '', place }];
}

function ownTarget(kpi: Kpi, computed: ComputedModel): Push[] {
  const way = kpi.target?.value && towards(kpi, kpi.target.value, computed);
  if (!kpi.target || !way) return [];
  const period = { ...forever, end: kpi.target.by?.value ?? forever.end };
  const place = { uri: kpi.uri, range: kpi.target.range };
  return [{ origin: kpi, metric: kpi, way, how: 'measures', afterDays: 0, period, part: '', place }];
}

/** The way from where a metric stands to a target without a baseline; where that says nothing, the way its polarity asks for. */
function towards(metric: Kpi, target: WrittenQuantity | undefined, computed: ComputedModel): Way | undefined {
  if (!target || target.value === null || target.problem) return undefined;
  const figures = computed.kpis.get(metric.id);
  const now = figures?.now?.value;
  const wanted = figures && inUnit(target, figures.unit);
  if (now !== undefined && wanted !== undefined && now !== wanted) return wanted > now ? 'up' : 'down';
  return metric.polarity && (metric.polarity.value === 'higher' ? 'up' : 'down');
}

/** A quantity in the unit of a metric; a bare number takes any unit. */
export function inUnit(quantity: WrittenQuantity | undefined, unit: ComputedUnit): number | undefined {
  if (!quantity || quantity.problem || quantity.value === null) return undefined;
  if (unit.kind === 'none' || quantity.unit.kind === 'none') return quantity.value;
  return convert(quantity.value, quantity.unit, unit);
}

type ComputedUnit = WrittenQuantity['unit'];

/** What tells one wish from another: a key result that has two effects on one metric is still one. */
export function originId(push: Push): Id {
  return push.origin.id;
}
