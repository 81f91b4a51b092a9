import type { Way } from './aims.ts';
import { type Effect, effectsOn, isExact, isSame, type MetricGraph } from './metric-graph.ts';
import type { SteadyPush } from './steady-pushes.ts';

/**
 * That a push reaches a metric. It knows only the effect that brought it there: the whole path is read from metric to
 * metric when somebody asks for it, and none of it is another when something far ahead of it is.
 */
export interface Evidence {
  push: SteadyPush;
  way: Way;
  /** By arithmetic all the way; else some step is a declared effect, somebody's belief. */
  exact: boolean;
  /** Effects between the push and the metric. */
  steps: number;
  /** Days until it shows. */
  days: number;
  effect?: Effect;
}

/** Evidence that a metric rises and evidence that it falls, kept apart, as in goal models (Giorgini et al., 2002). */
export type Ways = Record<Way, readonly Evidence[]>;

/** What is known of a metric. */
export interface State {
  /** All that arrives. */
  arrived: Ways;
  /** What of it says one thing. */
  clear: Ways;
  /** Whether it moves what is behind it: not while it is pulled both ways. */
  passes: boolean;
}

/** Two pieces of evidence about one metric that cannot both come true. */
export interface Opposition {
  up: Evidence;
  down: Evidence;
}

/** Of all that pushes a metric one way, so many witnesses are kept, each of another origin: enough to find a pair. */
const Kept = 4;

export const sameOrigin = (a: Evidence, b: Evidence) => a.push.who === b.push.who;
export const turned = (way: Way): Way => (way === 'up' ? 'down' : 'up');

/** What a push does to the metric it is about. */
export function startOf(push: SteadyPush): Evidence {
  return { push, way: push.way, exact: push.how === 'measures', steps: 0, days: push.afterDays };
}

/** What a push does to the metric behind one more effect. */
export function carried({ push, way, exact, steps, days }: Evidence, effect: Effect): Evidence {
  return {
    push,
    way: effect.sign === 1 ? way : turned(way),
    exact: exact && isExact(effect),
    steps: steps + 1,
    days: days + effect.afterDays,
    effect,
  };
}

/**
 * The best witnesses of what arrives, one for each origin and way. Of an origin that is kept for one way the other way is
 * kept, too: it must not look as if it said one thing.
 */
export function bestOf(arriving: readonly Evidence[], rank: (evidence: Evidence) => number): Ways {
  const sorted = arriving.toSorted((a, b) => rank(a) - rank(b) || a.steps - b.steps);
  const kept: Record<Way, Evidence[]> = { up: [], down: [] };
  const origins: Record<Way, Set<number>> = { up: new Set(), down: new Set() };
  const late: Evidence[] = [];
  for (const evidence of sorted) {
    const { way, push } = evidence;
    if (origins[way].has(push.who)) continue;
    if (kept[way].length === Kept) {
      late.push(evidence);
      continue;
    }
    origins[way].add(push.who);
    kept[way].push(evidence);
  }
  for (const evidence of late) {
    const { way, push } = evidence;
    if (origins[way].has(push.who) || !origins[turned(way)].has(push.who)) continue;
    origins[way].add(push.who);
    kept[way].push(evidence);
  }
  return kept;
}

/** Whether a way of a metric has room for one more origin: the other way of one that is kept always has. */
export function hasRoom(ways: Ways, evidence: Evidence): boolean {
  const [own, other] = [ways[evidence.way], ways[turned(evidence.way)]];
  if (own.some((known) => sameOrigin(known, evidence))) return false;
  return own.length < Kept || other.some((known) => sameOrigin(known, evidence));
}

/**
 * What reaches a metric both ways from one origin says nothing, unless one of the two is certain: then the other, a
 * belief, gives way.
 */
export function clearOf(arrived: Ways): Ways {
  const isClear = (evidence: Evidence) => {
    const against = arrived[turned(evidence.way)].find((other) => sameOrigin(other, evidence));
    return !against || (evidence.exact && !against.exact);
  };
  return { up: arrived.up.filter(isClear), down: arrived.down.filter(isClear) };
}

/** The effects that bring evidence to a metric, from the metric that is pushed on. */
export function pathOf(evidence: Evidence, states: readonly (State | undefined)[], graph: MetricGraph): Effect[] {
  const path: Effect[] = [];
  for (let step: Evidence | undefined = evidence; step?.effect; step = before(step, states)) {
    const { effect } = step;
    // Where it is written may have moved since.
    path.push(effectsOn(graph, effect.to).find((now) => isSame(now, effect)) ?? effect);
  }
  return path.reverse();
}

/** The evidence, one effect nearer to the push. */
export function before(
  { push, way, steps, effect }: Evidence,
  states: readonly (Pick<State, 'arrived'> | undefined)[],
): Evidence | undefined {
  if (!effect) return undefined;
  const ways = states[effect.from]?.arrived[effect.sign === 1 ? way : turned(way)];
  return ways?.find((other) => other.push === push && other.steps === steps - 1);
}
