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
  metrics: readonly Kpi[];
  indexOf: ReadonlyMap<Id, number>;
  effects: readonly Effect[];
  /** Effects by where they start: those of metric `n` are `outgoing[first[n]]` to `outgoing[first[n + 1] - 1]`. */
  first: Int32Array;
  outgoing: Int32Array;
}

/** Arithmetic is certain; a declared effect is somebody's belief. */
export function isExact({ how }: Effect): boolean {
  return how === 'formula' || how === 'roll-up';
}

/** The metric graph of a model, linear in its KPIs and the effects between them. */
export function metricGraph(model: OkrModel): MetricGraph {
  const metrics = model.files.flatMap((file) => file.kpis);
  const indexOf = new Map(metrics.map((kpi, index) => [kpi.id, index]));
  const effects: Effect[] = [];
  const metricOf = (reference: Reference): number | undefined => {
    const id = model.links.get(reference.key);
    return id === undefined ? undefined : indexOf.get(id);
  };
  const add = (effect: Effect) => {
    if (effect.from !== effect.to) effects.push(effect);
  };
  metrics.forEach((kpi, self) => {
    for (const { part, sign, how, range } of partsOf(kpi, model)) {
      const from = indexOf.get(part);
      if (from !== undefined) add({ from, to: self, sign, how, afterDays: 0, place: { uri: kpi.uri, range } });
    }
    for (const { effect, target, afterDays = 0, range } of kpi.drivers) {
      const to = metricOf(target);
      const other = to === undefined ? undefined : metrics[to];
      if (to === undefined || other === undefined) continue;
      add({
        from: self,
        to,
        sign: signOf(effect, kpi, other),
        how: effect,
        afterDays,
        place: { uri: kpi.uri, range },
      });
    }
  });
  return { metrics, indexOf, effects, ...adjacency(metrics.length, effects) };
}

interface Part {
  part: Id;
  sign: Sign;
  how: 'formula' | 'roll-up';
  range: Range;
}

/** What a KPI is computed from, with the way each part moves it. A part whose way depends on the values is left out. */
function partsOf(kpi: Kpi, model: OkrModel): Part[] {
  if (kpi.formula) {
    const { expression, range } = kpi.formula;
    const signs = formulaSigns(expression, (reference) => model.links.get(reference.key));
    return [...signs].flatMap(([part, sign]) => (sign === 0 ? [] : [{ part, sign, how: 'formula' as const, range }]));
  }
  if (!kpi.rollUp) return [];
  const { parts, weights, range } = kpi.rollUp;
  return parts.flatMap((reference, index) => {
    const part = model.links.get(reference.key);
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

/** Effects sorted by where they start, in two flat arrays (compressed sparse rows). */
function adjacency(metrics: number, effects: readonly Effect[]): Pick<MetricGraph, 'first' | 'outgoing'> {
  const first = new Int32Array(metrics + 1);
  for (const { from } of effects) first[from + 1] = (first[from + 1] ?? 0) + 1;
  for (let metric = 0; metric < metrics; metric += 1)
    first[metric + 1] = (first[metric + 1] ?? 0) + (first[metric] ?? 0);
  const next = first.slice();
  const outgoing = new Int32Array(effects.length);
  effects.forEach(({ from }, index) => {
    const at = next[from] ?? 0;
    outgoing[at] = index;
    next[from] = at + 1;
  });
  return { first, outgoing };
}

/** The effects that start at a metric. */
export function* effectsOf(graph: MetricGraph, metric: number): Generator<Effect> {
  const end = graph.first[metric + 1] ?? 0;
  for (let at = graph.first[metric] ?? 0; at < end; at += 1) {
    const effect = graph.effects[graph.outgoing[at] ?? -1];
    if (effect) yield effect;
  }
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
