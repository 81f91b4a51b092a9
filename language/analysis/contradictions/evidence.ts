import type { Way } from './aims.ts';
import type { Components } from './loops.ts';
import { type Effect, effectsOf, isExact, type MetricGraph } from './metric-graph.ts';
import type { Push } from './pushes.ts';

/**
 * How a push reaches a metric: the push, and the effects that carry it there. Each piece of evidence knows the one it
 * came from, so that a path costs nothing until somebody asks for it.
 */
export interface Evidence {
  push: Push;
  way: Way;
  /** By arithmetic all the way; else some step is a declared effect, somebody's belief. */
  exact: boolean;
  /** Effects between the push and the metric. */
  steps: number;
  /** Days until it shows. */
  days: number;
  effect?: Effect;
  before?: Evidence;
}

/** Evidence that a metric rises and evidence that it falls, kept apart, as in goal models (Giorgini et al., 2002). */
export interface State {
  up: Evidence[];
  down: Evidence[];
}

/** Two pieces of evidence about one metric that cannot both come true. */
export interface Opposition {
  up: Evidence;
  down: Evidence;
}

/** Of all that pushes a metric one way, so many witnesses are kept, each of another origin: enough to find a pair. */
const Kept = 4;

/**
 * Carries pushes along the effects between metrics, causes before results, and gives the metrics on which two of them
 * meet. What is in conflict passes nothing on: how it will end is not known, and a conflict further along would only be
 * an echo of this one. Metrics that move each other in a circle are taken as one step.
 * Linear in the metrics and effects that the pushes reach.
 */
export function findOppositions(
  graph: MetricGraph,
  order: Components,
  pushes: readonly Push[],
  opposed: (up: Evidence, down: Evidence) => boolean,
  isPreferred: (push: Push) => boolean,
): Map<number, Opposition[]> {
  const states = new Map<number, State>();
  const found = new Map<number, Opposition[]>();
  const rank = (evidence: Evidence) => (isPreferred(evidence.push) ? 0 : 2) + (evidence.exact ? 0 : 1);
  const better = (a: Evidence, b: Evidence) => rank(a) - rank(b) || a.steps - b.steps;

  /** Whether the evidence is kept: it is new, and better than what there is. */
  const offer = (metric: number, evidence: Evidence, replace: boolean): boolean => {
    let state = states.get(metric);
    if (!state) {
      state = { up: [], down: [] };
      states.set(metric, state);
    }
    const list = state[evidence.way];
    const same = list.findIndex((other) => other.push.origin === evidence.push.origin);
    if (same >= 0) {
      const other = list[same];
      if (!replace || !other || better(evidence, other) >= 0) return false;
      list.splice(same, 1);
    } else if (list.length >= Kept) {
      const last = list.at(-1);
      if (!replace || !last || better(evidence, last) >= 0) return false;
      list.pop();
    }
    const place = list.findIndex((other) => better(evidence, other) < 0);
    list.splice(place < 0 ? list.length : place, 0, evidence);
    return true;
  };

  for (const push of pushes) {
    const metric = graph.indexOf.get(push.metric.id);
    if (metric === undefined) continue;
    const { way, afterDays } = push;
    offer(metric, { push, way, exact: push.how === 'measures', steps: 0, days: afterDays }, true);
  }
  for (const component of reached(graph, order, states.keys())) {
    const members = order.members[component] ?? [];
    if (members.length > 1) settle(members, graph, order, states, rank, offer);
    let conflict = false;
    for (const metric of members) {
      const state = states.get(metric);
      if (!state) continue;
      dropUndecided(state);
      const pairs = state.up.flatMap((up) => state.down.flatMap((down) => (opposed(up, down) ? [{ up, down }] : [])));
      if (pairs.length === 0) continue;
      // In a circle, the same conflict would be found again at every member.
      if (!conflict) found.set(metric, pairs);
      conflict = true;
    }
    if (conflict) continue;
    for (const metric of members) {
      const state = states.get(metric);
      if (!state) continue;
      for (const effect of effectsOf(graph, metric)) {
        if (order.of[effect.to] === component) continue;
        for (const evidence of [...state.up, ...state.down]) offer(effect.to, carried(evidence, effect), true);
      }
    }
  }
  return found;
}

/** What a push does to the metric behind one more effect. */
function carried(before: Evidence, effect: Effect): Evidence {
  const { push, way } = before;
  return {
    push,
    way: effect.sign === 1 ? way : way === 'up' ? 'down' : 'up',
    exact: before.exact && isExact(effect),
    steps: before.steps + 1,
    days: before.days + effect.afterDays,
    effect,
    before,
  };
}

/**
 * What reaches a metric both ways from one origin says nothing, unless one of the two is certain: then the other, a
 * belief, gives way.
 */
function dropUndecided(state: State): void {
  const both = state.up.filter((up) => state.down.some((down) => down.push.origin === up.push.origin));
  for (const up of both) {
    const down = state.down.find((other) => other.push.origin === up.push.origin);
    if (!down) continue;
    if (!up.exact || down.exact) state.up.splice(state.up.indexOf(up), 1);
    if (!down.exact || up.exact) state.down.splice(state.down.indexOf(down), 1);
  }
}

/** The components that evidence can reach, causes first. */
function reached(graph: MetricGraph, order: Components, from: Iterable<number>): number[] {
  const seen = new Set<number>();
  const pending: number[] = [...from];
  for (const metric of pending) seen.add(metric);
  for (let metric = pending.pop(); metric !== undefined; metric = pending.pop()) {
    for (const { to } of effectsOf(graph, metric)) {
      if (seen.has(to)) continue;
      seen.add(to);
      pending.push(to);
    }
  }
  const found = new Set<number>();
  for (const metric of seen) found.add(order.of[metric] ?? -1);
  return [...found].sort((a, b) => a - b);
}

/** Carries evidence round a circle, the certain and the near first; what came first stays, so it ends. */
function settle(
  members: readonly number[],
  graph: MetricGraph,
  order: Components,
  states: ReadonlyMap<number, State>,
  rank: (evidence: Evidence) => number,
  offer: (metric: number, evidence: Evidence, replace: boolean) => boolean,
): void {
  const queues: { metric: number; evidence: Evidence }[][] = [[], [], [], []];
  const component = order.of[members[0] ?? -1];
  for (const metric of members) {
    const state = states.get(metric);
    for (const evidence of [...(state?.up ?? []), ...(state?.down ?? [])])
      queues[rank(evidence)]?.push({ metric, evidence });
  }
  for (const queue of queues) {
    queue.sort((a, b) => a.evidence.steps - b.evidence.steps);
    for (const { metric, evidence } of queue) {
      for (const effect of effectsOf(graph, metric)) {
        if (order.of[effect.to] !== component) continue;
        const next = carried(evidence, effect);
        if (offer(effect.to, next, false)) queues[rank(next)]?.push({ metric: effect.to, evidence: next });
      }
    }
  }
}
