import type { Effect as EffectWord, Id, Kpi, Reference } from '../../model/entities.ts';
import type { OkrModel } from '../../model/okr-model.ts';
import type { Place, Range } from '../../model/place.ts';
import { formulaSigns, type Sign } from './formula-signs.ts';

/** One metric moves another: by arithmetic (a formula, a roll-up), or because somebody says so. */
export interface Effect {
  /** Indexes into `metrics`. */
  from: number;
  to: number;
  /** 1: they rise together; -1: one rises, the other falls. */
  sign: Sign;
  how: 'formula' | 'roll-up' | EffectWord;
  /** Days until it shows. */
  afterDays: number;
  place: Place;
}

/** The KPIs of a workspace and how they move one another. */
export interface MetricGraph {
  /** What names mean in each file, by its URI. */
  meanings: OkrModel['meanings'];
  metrics: readonly Kpi[];
  indexOf: ReadonlyMap<Id, number>;
  /** What the lines of each metric say: what it moves, and what it is computed from. */
  lines: readonly (readonly Effect[])[];
  outgoing: Rows;
  incoming: Rows;
}

/** Effects by metric, in text order: those of metric `n` stand from `first[n]` to `first[n + 1] - 1`. */
interface Rows {
  first: Int32Array;
  effects: readonly Effect[];
}

/** Arithmetic is certain; a declared effect is somebody's belief. */
export function isExact({ how }: Effect): boolean {
  return how === 'formula' || how === 'roll-up';
}

/**
 * The metric graph of a model, linear in its KPIs and the effects between them. With the graph of an earlier model, what is
 * written at a KPI is taken from there where neither it nor the meaning of its references has changed.
 */
export function metricGraph(model: OkrModel, before?: MetricGraph): MetricGraph {
  const metrics = model.files.flatMap((file) => file.kpis);
  const known = before && sameIds(before.metrics, metrics) ? before : undefined;
  const indexOf = known?.indexOf ?? new Map(metrics.map((kpi, index) => [kpi.id, index]));
  const turned = new Set(metrics.flatMap((kpi, index) => (turnsAlike(kpi, known?.metrics[index]) ? [] : [index])));
  const sameMeaning = new Set(
    model.files.flatMap(({ uri }) => (model.meanings.get(uri)?.links === known?.meanings.get(uri)?.links ? [uri] : [])),
  );
  const stillStand = (effects: readonly Effect[]) =>
    turned.size === 0 || !effects.some(({ how, to }) => how === 'drives' && turned.has(to));
  const lines = metrics.map((kpi, self) => {
    const old = known?.metrics[self] === kpi && sameMeaning.has(kpi.uri) ? known.lines[self] : undefined;
    return old && stillStand(old) ? old : linesOf(kpi, self, model, metrics, indexOf);
  });
  if (known && lines.every((own, metric) => own === known.lines[metric]))
    return { ...known, meanings: model.meanings, metrics };
  const effects = lines.flat();
  return {
    meanings: model.meanings,
    metrics,
    indexOf,
    lines,
    outgoing: rowsBy('from', metrics.length, effects),
    incoming: rowsBy('to', metrics.length, effects),
  };
}

function sameIds(before: readonly Kpi[], now: readonly Kpi[]): boolean {
  return before.length === now.length && before.every((kpi, index) => kpi === now[index] || kpi.id === now[index]?.id);
}

/** Whether a KPI is as good high or low as it was before. */
function turnsAlike(kpi: Kpi, before: Kpi | undefined): boolean {
  return kpi === before || before === undefined || kpi.polarity?.value === before.polarity?.value;
}

function linesOf(
  kpi: Kpi,
  self: number,
  model: OkrModel,
  metrics: readonly Kpi[],
  indexOf: ReadonlyMap<Id, number>,
): Effect[] {
  const effects: Effect[] = [];
  const meant = ({ key }: Reference) => model.links.get(key);
  const add = (effect: Omit<Effect, 'place'>, range: Range) => {
    if (effect.from !== effect.to) effects.push({ ...effect, place: { uri: kpi.uri, range } });
  };
  for (const { part, sign, how, range } of partsOf(kpi, meant)) {
    const from = indexOf.get(part);
    if (from !== undefined) add({ from, to: self, sign, how, afterDays: 0 }, range);
  }
  for (const { effect, target, afterDays = 0, range } of kpi.drivers) {
    const to = indexOf.get(meant(target) ?? '');
    const other = to === undefined ? undefined : metrics[to];
    if (to === undefined || !other) continue;
    add({ from: self, to, sign: signOf(effect, kpi, other), how: effect, afterDays }, range);
  }
  return effects;
}

interface Part {
  part: Id;
  sign: Sign;
  how: 'formula' | 'roll-up';
  range: Range;
}

/** What a KPI is computed from, with the way each part moves it. A part whose way depends on the values is left out. */
function partsOf(kpi: Kpi, meant: (reference: Reference) => Id | undefined): Part[] {
  if (kpi.formula) {
    const { expression, range } = kpi.formula;
    const signs = formulaSigns(expression, meant);
    return [...signs].flatMap(([part, sign]) => (sign === 0 ? [] : [{ part, sign, how: 'formula' as const, range }]));
  }
  if (!kpi.rollUp) return [];
  const { parts, weights, range } = kpi.rollUp;
  return parts.flatMap((reference, index) => {
    const part = meant(reference);
    const sign: Sign = (weights[index]?.value ?? 1) < 0 ? -1 : 1;
    return part === undefined ? [] : [{ part, sign, how: 'roll-up' as const, range }];
  });
}

/**
 * `raises` and `lowers` say which way the other number goes when this one rises. `drives` says that better here is better
 * there, so it turns round between a metric that should rise and one that should fall; without a polarity on both
 * sides it says that more is more.
 */
function signOf(effect: EffectWord, from: Kpi, to: Kpi): Sign {
  if (effect !== 'drives') return effect === 'raises' ? 1 : -1;
  const [one, other] = [from.polarity?.value, to.polarity?.value];
  return one === undefined || other === undefined || one === other ? 1 : -1;
}

/** Effects sorted by one of their ends (compressed sparse rows); otherwise they stay in order. */
function rowsBy(end: 'from' | 'to', metrics: number, effects: readonly Effect[]): Rows {
  const first = new Int32Array(metrics + 1);
  for (const effect of effects) first[effect[end] + 1] = (first[effect[end] + 1] ?? 0) + 1;
  for (let metric = 0; metric < metrics; metric += 1)
    first[metric + 1] = (first[metric + 1] ?? 0) + (first[metric] ?? 0);
  const next = first.slice();
  const sorted = effects.slice();
  for (const effect of effects) {
    const at = next[effect[end]] ?? 0;
    sorted[at] = effect;
    next[effect[end]] = at + 1;
  }
  return { first, effects: sorted };
}

/** The effects that start at a metric. */
export function effectsOf({ outgoing }: MetricGraph, metric: number): readonly Effect[] {
  return outgoing.effects.slice(outgoing.first[metric], outgoing.first[metric + 1]);
}

/** The effects that end at a metric. */
export function effectsOn({ incoming }: MetricGraph, metric: number): readonly Effect[] {
  return incoming.effects.slice(incoming.first[metric], incoming.first[metric + 1]);
}

/** The metrics that something moves otherwise than in an earlier graph of the same metrics. */
export function movedOtherwise(before: MetricGraph, now: MetricGraph): Set<number> {
  const found = new Set<number>();
  now.lines.forEach((effects, metric) => {
    const old = before.lines[metric] ?? [];
    if (old === effects || (old.length === effects.length && old.every((one, at) => isSame(one, effects[at])))) return;
    for (const { to } of [...old, ...effects]) found.add(to);
  });
  return found;
}

/** Whether two effects do the same, wherever they are written. */
export function isSame(one: Effect, other: Effect | undefined): boolean {
  return (
    other !== undefined &&
    one.from === other.from &&
    one.to === other.to &&
    one.sign === other.sign &&
    one.afterDays === other.afterDays &&
    isExact(one) === isExact(other)
  );
}

/** A search that has seen so many metrics gives up. */
const Reach = 5000;

/** Whether effects lead from one of two metrics to the other; a metric is linked with itself. */
export function areLinked(graph: MetricGraph, one: Kpi, other: Kpi): boolean {
  const [from, to] = [graph.indexOf.get(one.id), graph.indexOf.get(other.id)];
  if (from === undefined || to === undefined) return false;
  return leadsTo(graph, from, to) || leadsTo(graph, to, from);
}

function leadsTo(graph: MetricGraph, from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const metric of seen) {
    if (metric === to) return true;
    if (seen.size > Reach) return false;
    for (const effect of effectsOf(graph, metric)) seen.add(effect.to);
  }
  return false;
}
