import type { Id, Kpi } from '../../model/entities.ts';
import type { OkrModel } from '../../model/okr-model.ts';
import type { Place } from '../../model/place.ts';
import { overlaps } from '../../values/cycle.ts';
import { addDays } from '../../values/date.ts';
import { atOnce, type Steps } from '../../values/steps.ts';
import type { IsoDate, Period } from '../../values/types.ts';
import type { ComputedModel } from '../figures.ts';
import type { Aim } from './aims.ts';
import { type Evidence, type Opposition, pathOf } from './evidence.ts';
import { type Forces, forcesOf, retold, weighedBy } from './forces.ts';
import { type Components, components, gatheredOtherwise } from './loops.ts';
import { type Effect, joinsAlike, type MetricGraph, metricGraph, movedOtherwise } from './metric-graph.ts';
import { type Push, pushesOf } from './pushes.ts';
import { type Question, type Spread, spread } from './spread.ts';
import { type SteadyPush, steady } from './steady-pushes.ts';

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
  readonly metric: Kpi;
  readonly pairs: Pair[];
}

/** What the metrics of a workspace say about each other. */
export interface Contradictions {
  graph: MetricGraph;
  /** Each conflict once, at the first metric on which it shows, causes before results. */
  conflicts: Conflict[];
  /** Metrics that move each other in a circle. */
  loops: Kpi[][];
}

/** What a look at a workspace came to, and how: the next one starts from it. */
interface Look extends Contradictions {
  order: Components;
  /** What pushed when pushes were last carried along the effects. */
  forces: Forces;
  /** The metrics of which numbers count. */
  weighed: ReadonlySet<Id>;
  /** What pushes now, and in which model. */
  now: { computed: ComputedModel; forces: Forces };
  /** Those pushes, as they were known before, and as they were written then. */
  written: ReadonlyMap<SteadyPush, Push>;
  /** How far pushes reach, by the time they stand for. */
  spreads: ReadonlyMap<string, Spread>;
}

const known = new WeakMap<ComputedModel, Look>();
/** The last look at a workspace, by the lineage of its models: one for each, as a look holds on to all that it looked at. */
const last = new WeakMap<OkrModel['lineage'], Look>();

/** Every contradiction that the metrics of a model give; kept with the model, as several views ask. */
export function contradictionsIn(computed: ComputedModel): Contradictions {
  const found = known.get(computed);
  if (found) return found;
  return atOnce(lookForContradictions(computed));
}

/** The same in steps. */
export function* lookForContradictions(computed: ComputedModel): Steps<Contradictions> {
  let found = known.get(computed);
  if (!found) {
    const { lineage } = computed.model;
    found = yield* contradictionsAfter(computed, last.get(lineage));
    known.set(computed, found);
    last.set(lineage, found);
  }
  return found;
}

/** The same, given what an earlier look came to: with it and without it, the answer is the same. */
function* contradictionsAfter(computed: ComputedModel, before: Look | undefined): Steps<Look> {
  const graph = metricGraph(computed.model, before?.graph);
  yield;
  const earlier = before?.graph.indexOf === graph.indexOf ? before : undefined;
  const touched = earlier ? movedOtherwise(earlier.graph, graph) : new Set<number>();
  const order = earlier && joinsAlike(earlier.graph, graph) ? earlier.order : components(graph);
  if (earlier) for (const metric of gatheredOtherwise(earlier.order, order)) touched.add(metric);
  yield;
  const forces = yield* forcesOf(computed, before?.now);
  const retelling = earlier && touched.size === 0 ? retold(earlier.forces, forces, earlier.weighed) : undefined;
  yield;
  const now = { computed, forces };
  if (earlier && retelling) return toldAgain(earlier, graph, now, retelling);
  const pushes = yield* pushesOf(forces, computed);
  const written = yield* steady(pushes, earlier?.written);
  yield;
  const spreads = new Map<string, Spread>();
  for (const [time, question] of questionsOf([...written.keys()])) {
    const active = [...written.keys()].filter((push) => overlaps(push.period, question.period));
    const reached = earlier?.spreads.get(time);
    if (active.length > 1)
      spreads.set(time, spread(graph, order, active, question, reached && { spread: reached, touched }));
    yield;
  }
  const weighed = weighedBy(forces, pushes);
  const found = { graph, order, forces, weighed, now, written, spreads };
  return { ...found, ...contradictionsOf(found, (push) => written.get(push) ?? push) };
}

/** The same contradictions in other words: nothing pushes or moves otherwise than it did. */
function toldAgain(before: Look, graph: MetricGraph, now: Look['now'], retelling: ReadonlyMap<Place, Aim>): Look {
  // Of the look before nothing else may be held on to: it was told again, too.
  const { written } = before;
  const asWritten: AsWritten = (push) => {
    const then = written.get(push) ?? push;
    return { ...then, ...retelling.get(then.place), way: then.way };
  };
  const found = { ...before, graph, now };
  return { ...found, ...contradictionsOf(found, asWritten) };
}

/** How a push is written now. */
type AsWritten = (push: SteadyPush) => Push;

/** Each time that pushes stand for is looked at on its own, so that a quarter is never held against another. */
function questionsOf(pushes: Iterable<SteadyPush>): Map<string, Question & { period: Period }> {
  const found = new Map<string, Question & { period: Period }>();
  for (const { period } of pushes) {
    const time = `${period.start} ${period.end}`;
    if (found.has(time)) continue;
    const isPreferred = (push: SteadyPush) => push.period.start === period.start && push.period.end === period.end;
    found.set(time, { period, isOpposed: areOpposed, isPreferred });
  }
  return found;
}

/** Pairs that meet, with what their paths are read from. */
interface Meeting {
  pairs: readonly Opposition[];
  states: Spread['states'];
}

function contradictionsOf(
  { spreads, graph, order }: Pick<Look, 'spreads' | 'graph' | 'order'>,
  asWritten: AsWritten,
): Pick<Contradictions, 'conflicts' | 'loops'> {
  const byMetric = new Map<number, Meeting[][]>();
  for (const { oppositions, states } of spreads.values()) {
    for (const [metric, pairs] of oppositions) {
      const others = byMetric.get(metric);
      byMetric.set(metric, others ? joined(others, { pairs, states }) : [[{ pairs, states }]]);
    }
  }
  const conflicts = [...byMetric]
    .sort(([a], [b]) => (order.of[a] ?? 0) - (order.of[b] ?? 0) || a - b)
    .flatMap(([index, groups]) => {
      const metric = graph.metrics[index];
      return metric ? groups.map((meetings) => conflictAt(metric, meetings, graph, asWritten)) : [];
    });
  return { conflicts, loops: loopsIn(graph, order) };
}

/** One conflict found at two times (the year's and the quarter's) is one: meetings that share a side go together. */
function joined(groups: Meeting[][], meeting: Meeting): Meeting[][] {
  const sides = ({ pairs }: Meeting) => pairs.flatMap(({ up, down }) => [up.push.who, down.push.who]);
  const mine = new Set(sides(meeting));
  const [related = [], others = []] = [true, false].map((is) =>
    groups.filter((group) => group.flatMap(sides).some((who) => mine.has(who)) === is),
  );
  return [...others, [...related.flat(), meeting]];
}

/** A conflict whose paths are read from the evidence when somebody asks who takes part. */
function conflictAt(metric: Kpi, meetings: readonly Meeting[], graph: MetricGraph, asWritten: AsWritten): Conflict {
  let pairs: Pair[] | undefined;
  const sides = new Map<Evidence, Side>();
  const sideOf = (evidence: Evidence, states: Spread['states']): Side => {
    const { push, exact, days } = evidence;
    const side = sides.get(evidence) ?? {
      push: asWritten(push),
      path: pathOf(evidence, states, graph),
      exact,
      days,
    };
    sides.set(evidence, side);
    return side;
  };
  const read = (): Pair[] => {
    const once = new Map<string, Pair>();
    for (const { pairs: met, states } of meetings) {
      for (const { up, down } of met) {
        const pair = { up: sideOf(up, states), down: sideOf(down, states), strength: strengthOf(up, down) };
        once.set(`${up.push.who} ${down.push.who}`, pair);
      }
    }
    return sorted([...once.values()]);
  };
  return {
    metric,
    get pairs() {
      pairs ??= read();
      return pairs;
    },
  };
}

function loopsIn({ metrics }: MetricGraph, { members }: Components): Kpi[][] {
  return members.filter(({ length }) => length > 1).map((loop) => loop.flatMap((metric) => metrics[metric] ?? []));
}

const strengths: readonly Strength[] = ['exact', 'strong', 'medium', 'weak'];

function sorted(pairs: Pair[]): Pair[] {
  const steps = ({ up, down }: Pair) => up.path.length + down.path.length;
  return pairs.toSorted((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength) || steps(a) - steps(b));
}

function strengthOf(up: Evidence, down: Evidence): Strength {
  if (up.exact && down.exact) return up.steps === 0 && down.steps === 0 ? 'exact' : 'strong';
  return up.exact || down.exact ? 'medium' : 'weak';
}

/**
 * Whether two pieces of evidence from different origins are about the same time and the same part of the metric. What
 * shows only after the other's time is over does not meet it.
 */
function areOpposed(up: Evidence, down: Evidence): boolean {
  const [a, b] = [up.push, down.push];
  const direct = up.steps === 0 && down.steps === 0;
  // What is enough for one is not too much for the other.
  if (direct && a.to !== undefined && b.to !== undefined && a.to <= b.to) return false;
  if (a.part !== b.part && (direct || (a.part !== '' && b.part !== ''))) return false;
  if (a.who === b.who || !overlaps(a.period, b.period)) return false;
  return arrival(up) <= b.period.end && arrival(down) <= a.period.end;
}

function arrival({ push, days }: Evidence): IsoDate {
  return days === 0 ? push.period.start : addDays(push.period.start, days);
}
