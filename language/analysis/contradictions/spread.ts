import type { Way } from './aims.ts';
import {
  bestOf,
  carried,
  clearOf,
  type Evidence,
  hasRoom,
  type Opposition,
  before as oneBack,
  type State,
  sameOrigin,
  startOf,
  turned,
  type Ways,
} from './evidence.ts';
import type { Components } from './loops.ts';
import { effectsOf, effectsOn, type MetricGraph } from './metric-graph.ts';
import type { SteadyPush } from './steady-pushes.ts';

/** How far some pushes reach, and where they meet. */
export interface Spread {
  /** Pushes by the metric they are about. */
  pushes: ReadonlyMap<number, readonly SteadyPush[]>;
  states: readonly (State | undefined)[];
  oppositions: ReadonlyMap<number, readonly Opposition[]>;
}

/** What is looked for. */
export interface Question {
  /** Whether two pieces of evidence cannot both come true. */
  isOpposed: (up: Evidence, down: Evidence) => boolean;
  /** Pushes that matter more than others. */
  isPreferred: (push: SteadyPush) => boolean;
}

/** An earlier answer to the same question, and the metrics which effects have since moved or gathered otherwise. */
export interface Earlier {
  spread: Spread;
  touched: ReadonlySet<number>;
}

/**
 * Carries pushes along the effects between metrics, causes before results, and gives the metrics on which two of them
 * meet. What is in conflict passes nothing on: how it will end is not known, and a conflict further along would only be
 * an echo of this one. Metrics that move each other in a circle are taken as one step.
 *
 * Linear in the metrics and effects that the pushes reach. What is known of a metric follows from its own pushes and from
 * what is known of those that move it, so after an edit only metrics behind it are looked at, and only as far as
 * something is another than before.
 */
export function spread(
  graph: MetricGraph,
  order: Components,
  active: readonly SteadyPush[],
  question: Question,
  earlier?: Earlier,
): Spread {
  const pushes = byMetric(graph, active);
  const states = earlier ? earlier.spread.states.slice() : new Array<State | undefined>(graph.metrics.length);
  const oppositions = new Map(earlier?.spread.oppositions);
  const open = new Uint8Array(order.members.length);
  const look = (metric: number) => {
    open[order.of[metric] ?? 0] = 1;
  };
  for (const metric of earlier?.touched ?? []) look(metric);
  for (const metric of otherPushes(earlier?.spread.pushes, pushes)) look(metric);
  for (let component = 0; component < open.length; component += 1) {
    if (open[component] === 0) continue;
    const members = order.members[component] ?? [];
    const { now, met } = settle(members, { graph, order, pushes, states, question });
    members.forEach((metric, index) => {
      const pairs = met[index] ?? [];
      if (pairs.length > 0) oppositions.set(metric, pairs);
      else oppositions.delete(metric);
      const old = states[metric];
      states[metric] = now[index];
      if (movesAlike(old, now[index])) return;
      for (const { to } of effectsOf(graph, metric)) look(to);
    });
  }
  return { pushes, states, oppositions };
}

interface Known {
  graph: MetricGraph;
  order: Components;
  pushes: ReadonlyMap<number, readonly SteadyPush[]>;
  states: readonly (State | undefined)[];
  question: Question;
}

/** What is known of the metrics of one component, from what is known of those before it, and where pushes meet in it. */
function settle(members: readonly number[], known: Known) {
  const { isOpposed, isPreferred } = known.question;
  const rank = ({ push, exact }: Evidence) => (isPreferred(push) ? 0 : 2) + (exact ? 0 : 1);
  const pairsIn = ({ up, down }: Ways) =>
    up.flatMap((a) => down.flatMap((b) => (isOpposed(a, b) ? [{ up: a, down: b }] : [])));
  const gathered = members.map((metric) => bestOf(arrivingAt(metric, known), rank));
  let arrived = gathered;
  let clear = arrived.map(clearOf);
  let pairs = clear.map(pairsIn);
  if (members.length > 1 && pairs.every(({ length }) => length === 0)) {
    arrived = roundCircles(members, gathered, known, rank);
    clear = arrived.map(clearOf);
    // One conflict is found again at every member that it comes round to.
    const first = clear.findIndex((ways) => pairsIn(ways).length > 0);
    pairs = clear.map((ways, index) => (index === first ? pairsIn(ways) : []));
  }
  const passes = pairs.every(({ length }) => length === 0);
  const now = arrived.map((ways, index): State | undefined => {
    if (ways.up.length === 0 && ways.down.length === 0) return undefined;
    return { arrived: ways, clear: clear[index] ?? ways, passes };
  });
  // Others are found when they are asked about themselves.
  const own = pairs.map((list) => list.filter(({ up, down }) => isPreferred(up.push) || isPreferred(down.push)));
  return { now, met: own };
}

/** Pushes at a metric, and what comes from metrics outside its own component. */
function arrivingAt(metric: number, { graph, order, pushes, states }: Known): Evidence[] {
  const arriving = (pushes.get(metric) ?? []).map(startOf);
  for (const effect of effectsOn(graph, metric)) {
    const from = states[effect.from];
    if (!from?.passes || order.of[effect.from] === order.of[metric]) continue;
    for (const evidence of from.clear.up) arriving.push(carried(evidence, effect));
    for (const evidence of from.clear.down) arriving.push(carried(evidence, effect));
  }
  return arriving;
}

/**
 * Carries evidence round a circle, the certain and the near first; what came first stays, so it ends. What comes back
 * turned round to a metric that it has passed is feedback: it dampens what happens there, and does not undo it.
 */
function roundCircles(
  members: readonly number[],
  gathered: readonly Ways[],
  { graph, order }: Known,
  rank: (evidence: Evidence) => number,
): Ways[] {
  const component = order.of[members[0] ?? -1];
  const inside: ({ arrived: Record<Way, Evidence[]> } | undefined)[] = [];
  members.forEach((metric, index) => {
    const { up = [], down = [] } = gathered[index] ?? {};
    inside[metric] = { arrived: { up: [...up], down: [...down] } };
  });
  const queues: { metric: number; evidence: Evidence }[][] = [[], [], [], []];
  for (const metric of members) {
    const { up, down } = clearOf(inside[metric]?.arrived ?? { up: [], down: [] });
    for (const evidence of [...up, ...down]) queues[rank(evidence)]?.push({ metric, evidence });
  }
  for (const queue of queues) {
    queue.sort((a, b) => a.evidence.steps - b.evidence.steps);
    for (const { metric, evidence } of queue) {
      for (const effect of effectsOf(graph, metric)) {
        const ways = inside[effect.to]?.arrived;
        if (!ways || order.of[effect.to] !== component) continue;
        const next = carried(evidence, effect);
        if (!hasRoom(ways, next) || isFeedback(next, ways, inside)) continue;
        ways[next.way].push(next);
        queues[rank(next)]?.push({ metric: effect.to, evidence: next });
      }
    }
  }
  return members.map((metric) => inside[metric]?.arrived ?? { up: [], down: [] });
}

/** Whether evidence has already been at the metric it reaches, the other way. */
function isFeedback(evidence: Evidence, ways: Ways, inside: readonly ({ arrived: Ways } | undefined)[]): boolean {
  const known = ways[turned(evidence.way)].find((other) => sameOrigin(other, evidence));
  if (!known) return false;
  for (let step = oneBack(evidence, inside); step; step = oneBack(step, inside)) if (step === known) return true;
  return false;
}

function byMetric(graph: MetricGraph, active: readonly SteadyPush[]): Map<number, SteadyPush[]> {
  const found = new Map<number, SteadyPush[]>();
  for (const push of active) {
    const metric = graph.indexOf.get(push.metric.id);
    if (metric === undefined) continue;
    const list = found.get(metric);
    if (list) list.push(push);
    else found.set(metric, [push]);
  }
  return found;
}

/** Metrics that are not pushed by the same as before. */
function* otherPushes(before: Spread['pushes'] | undefined, now: Spread['pushes']): Generator<number> {
  for (const [metric, list] of now) {
    const old = before?.get(metric);
    if (old?.length !== list.length || list.some((push, index) => push !== old[index])) yield metric;
  }
  for (const metric of before?.keys() ?? []) if (!now.has(metric)) yield metric;
}

/** Whether two states of a metric do the same to what is behind it; by which way the evidence came does not matter there. */
function movesAlike(one: State | undefined, other: State | undefined): boolean {
  if (!one?.passes || !other?.passes) return !movesAnything(one) && !movesAnything(other);
  return areAlike(one.clear.up, other.clear.up) && areAlike(one.clear.down, other.clear.down);
}

function movesAnything(state: State | undefined): boolean {
  return state?.passes === true && (state.clear.up.length > 0 || state.clear.down.length > 0);
}

function areAlike(some: readonly Evidence[], others: readonly Evidence[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return (
        other !== undefined &&
        one.push === other.push &&
        one.exact === other.exact &&
        one.steps === other.steps &&
        one.days === other.days
      );
    })
  );
}
