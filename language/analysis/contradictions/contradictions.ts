import type { Kpi } from '../../model/entities.ts';
import { overlaps } from '../../values/cycle.ts';
import { addDays } from '../../values/date.ts';
import type { IsoDate } from '../../values/types.ts';
import type { ComputedModel } from '../figures.ts';
import { type Evidence, findOppositions } from './evidence.ts';
import { orderedMetrics } from './graph-memory.ts';
import type { Components } from './loops.ts';
import type { Effect, MetricGraph } from './metric-graph.ts';
import { type Push, pushesOf } from './pushes.ts';

/** One side of a conflict: who pushes, and how that reaches the metric. */
export interface Side {
  push: Push;
  /** From the metric that is pushed to the one in conflict; empty when they are the same. */
  path: Effect[];
  /** By arithmetic all the way: it measures the metric, or a part of its formula. */
  exact: boolean;
  /** Days until it shows. */
  days: number;
}

/**
 * How sure a conflict is. Exact: both measure the very metric. Strong: both reach it by arithmetic. Medium: one does.
 * Weak: both only by declared effects.
 */
export type Strength = 'exact' | 'strong' | 'medium' | 'weak';

export interface Pair {
  up: Side;
  down: Side;
  strength: Strength;
}

/** A metric that is pushed both ways in overlapping time: the pairs that do so, the surest first. */
export interface Conflict {
  metric: Kpi;
  pairs: Pair[];
}

/** What the metrics of a workspace say about each other. */
export interface Contradictions {
  graph: MetricGraph;
  pushes: Push[];
  /** Each conflict once, at the first metric on which it shows, causes before results. */
  conflicts: Conflict[];
  /** Metrics that move each other in a circle. */
  loops: Kpi[][];
}

const known = new WeakMap<ComputedModel, Contradictions>();

/** Every contradiction that the metrics of a model give; kept with the model, as several views ask. */
export function contradictionsIn(computed: ComputedModel): Contradictions {
  let found = known.get(computed);
  if (!found) {
    found = analyse(computed);
    known.set(computed, found);
  }
  return found;
}

/** What the last look at a graph found, with what it was looked at for. */
interface Remembered {
  pushes: readonly Push[];
  conflicts: Conflict[];
}

const remembered = new WeakMap<MetricGraph, Remembered>();

function analyse(computed: ComputedModel): Contradictions {
  const { graph, order } = orderedMetrics(computed.model);
  const pushes = pushesOf(computed);
  const before = remembered.get(graph);
  const conflicts =
    before && samePushes(before.pushes, pushes)
      ? withPushes(before.conflicts, new Map(before.pushes.map((push, index) => [push, pushes[index] ?? push])))
      : conflictsIn(graph, order, pushes);
  remembered.set(graph, { pushes, conflicts });
  return { graph, pushes, conflicts, loops: loopsIn(graph, order) };
}

const loopsOf = new WeakMap<MetricGraph, Kpi[][]>();

function loopsIn(graph: MetricGraph, order: Components): Kpi[][] {
  let loops = loopsOf.get(graph);
  if (!loops) {
    loops = order.members
      .filter((members) => members.length > 1)
      .map((members) => members.flatMap((metric) => graph.metrics[metric] ?? []));
    loopsOf.set(graph, loops);
  }
  return loops;
}

/** Whether pushes are the same as before in all that conflicts depend on: an edit of words changes none of it. */
function samePushes(before: readonly Push[], now: readonly Push[]): boolean {
  if (before.length !== now.length) return false;
  const disputed = disputedMetrics(now);
  return before.every((a, index) => {
    const b = now[index];
    return (
      b !== undefined &&
      a.origin.id === b.origin.id &&
      a.metric === b.metric &&
      a.way === b.way &&
      a.how === b.how &&
      a.afterDays === b.afterDays &&
      a.part === b.part &&
      a.period.start === b.period.start &&
      a.period.end === b.period.end &&
      // Targets count only between two who measure one metric.
      (a.to === b.to || !disputed.has(a.metric))
    );
  });
}

/** The metrics that are pushed both ways directly. */
function disputedMetrics(pushes: readonly Push[]): Set<Kpi> {
  const ways = new Map<Kpi, Push['way']>();
  const found = new Set<Kpi>();
  for (const { metric, way } of pushes) {
    const before = ways.get(metric);
    if (before === undefined) ways.set(metric, way);
    else if (before !== way) found.add(metric);
  }
  return found;
}

/** The same conflicts, between the pushes of another model. */
function withPushes(conflicts: readonly Conflict[], now: ReadonlyMap<Push, Push>): Conflict[] {
  const side = (old: Side): Side => ({ ...old, push: now.get(old.push) ?? old.push });
  return conflicts.map(({ metric, pairs }) => ({
    metric,
    pairs: pairs.map(({ up, down, strength }) => ({ up: side(up), down: side(down), strength })),
  }));
}

/** Looks at each time that pushes stand for on its own, so that a quarter is never held against another. */
function conflictsIn(graph: MetricGraph, order: Components, pushes: readonly Push[]): Conflict[] {
  const periods = new Map(pushes.map(({ period }) => [`${period.start} ${period.end}`, period]));
  const byMetric = new Map<number, Pair[][]>();
  for (const period of periods.values()) {
    const own = (push: Push) => push.period.start === period.start && push.period.end === period.end;
    const active = pushes.filter((push) => overlaps(push.period, period));
    if (active.length < 2) continue;
    for (const [metric, oppositions] of findOppositions(graph, order, active, areOpposed, own)) {
      // Others are found in the time that they stand for themselves.
      const mine = oppositions.filter(({ up, down }) => own(up.push) || own(down.push));
      if (mine.length === 0) continue;
      const pairs = mine.map(({ up, down }) => pairOf(up, down));
      const groups = byMetric.get(metric) ?? [];
      byMetric.set(metric, joined(groups, pairs));
    }
  }
  return [...byMetric]
    .sort(([a], [b]) => (order.of[a] ?? 0) - (order.of[b] ?? 0))
    .flatMap(([index, groups]) => {
      const metric = graph.metrics[index];
      return metric ? groups.map((pairs) => ({ metric, pairs: sorted(pairs) })) : [];
    });
}

/** One conflict found at two times (the year's and the quarter's) is one: pairs that share a side go together. */
function joined(groups: Pair[][], pairs: Pair[]): Pair[][] {
  const origins = (list: Pair[]) => new Set(list.flatMap(({ up, down }) => [up.push.origin, down.push.origin]));
  const mine = origins(pairs);
  const related = groups.filter((group) => [...origins(group)].some((origin) => mine.has(origin)));
  const all = [...related.flat(), ...pairs];
  const once = new Map(all.map((pair) => [`${pair.up.push.origin.id} ${pair.down.push.origin.id}`, pair]));
  return [...groups.filter((group) => !related.includes(group)), [...once.values()]];
}

const strengths: readonly Strength[] = ['exact', 'strong', 'medium', 'weak'];

function sorted(pairs: Pair[]): Pair[] {
  const steps = ({ up, down }: Pair) => up.path.length + down.path.length;
  return pairs.toSorted((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength) || steps(a) - steps(b));
}

function pairOf(up: Evidence, down: Evidence): Pair {
  return { up: sideOf(up), down: sideOf(down), strength: strengthOf(up, down) };
}

function strengthOf(up: Evidence, down: Evidence): Strength {
  if (up.exact && down.exact) return up.steps === 0 && down.steps === 0 ? 'exact' : 'strong';
  return up.exact || down.exact ? 'medium' : 'weak';
}

function sideOf(evidence: Evidence): Side {
  const path: Effect[] = [];
  for (let step: Evidence | undefined = evidence; step?.effect; step = step.before) path.unshift(step.effect);
  return { push: evidence.push, path, exact: evidence.exact, days: evidence.days };
}

/**
 * Whether two pieces of evidence from different origins are about the same time and the same part of the metric. What
 * shows only after the other's time is over does not meet it.
 */
function areOpposed(up: Evidence, down: Evidence): boolean {
  const [a, b] = [up.push, down.push];
  if (a.origin === b.origin || !overlaps(a.period, b.period)) return false;
  if (arrival(up) > b.period.end || arrival(down) > a.period.end) return false;
  const direct = up.steps === 0 && down.steps === 0;
  // What is enough for one is not too much for the other.
  if (direct && a.to !== undefined && b.to !== undefined && a.to <= b.to) return false;
  return a.part === b.part || (!direct && (a.part === '' || b.part === ''));
}

function arrival({ push, days }: Evidence): IsoDate {
  return days === 0 ? push.period.start : addDays(push.period.start, days);
}
