import type { Id } from '../../model/entities.ts';
import type { Steps } from '../../values/steps.ts';
import type { Push } from './pushes.ts';

/** A push that stays who it is from look to look. */
export interface SteadyPush extends Push {
  /** Stands for its origin: quick to compare. */
  who: number;
}

/** So many are looked at in one step. */
const AtOnce = 2000;

/**
 * Pushes as they were known before, each with what stands there now, in the order of now. An edit makes all pushes of its
 * file anew, and most of them do what they did: those keep who they were, so that nothing behind them is looked at again. In steps.
 */
export function* steady(
  pushes: readonly Push[],
  before: ReadonlyMap<SteadyPush, Push> = new Map(),
): Steps<Map<SteadyPush, Push>> {
  const old = yield* byName(before.keys());
  const numbers = new Map([...before.keys()].map(({ origin, who }) => [origin.id, who]));
  let free = Math.max(-1, ...numbers.values()) + 1;
  const numberOf = (id: Id): number => {
    const number = numbers.get(id) ?? free;
    numbers.set(id, number);
    free = Math.max(free, number + 1);
    return number;
  };
  yield;
  const disputed = disputedMetrics(pushes);
  yield;
  const now = yield* byName(pushes);
  const found = new Map<SteadyPush, Push>();
  for (const [name, push] of now) {
    if (found.size % AtOnce === 0) yield;
    const known = old.get(name);
    const same = known && sameForce(known, push, disputed);
    found.set(same ? known : { ...push, who: numberOf(push.origin.id) }, push);
  }
  return found;
}

/** Who pushes what and how; the second time that one does so, it is said with a number. */
function* byName<Any extends Push>(pushes: Iterable<Any>): Steps<Map<string, Any>> {
  const found = new Map<string, Any>();
  for (const push of pushes) {
    if (found.size % AtOnce === 0) yield;
    const name = `${push.origin.id} ${push.metric.id} ${push.how}`;
    let own = name;
    for (let time = 2; found.has(own); time += 1) own = `${name} ${time}`;
    found.set(own, push);
  }
  return found;
}

/** Whether a push is the same in all that conflicts depend on: an edit of words changes none of it. */
function sameForce(a: Push, b: Push, disputed: ReadonlySet<Id>): boolean {
  return (
    a.way === b.way &&
    a.afterDays === b.afterDays &&
    a.part === b.part &&
    a.period.start === b.period.start &&
    a.period.end === b.period.end &&
    // Targets count only between two who measure one metric.
    (a.to === b.to || !disputed.has(a.metric.id))
  );
}

/** The metrics that are pushed both ways directly. */
export function disputedMetrics(pushes: readonly Push[]): Set<Id> {
  const ways = new Map<Id, Push['way']>();
  const found = new Set<Id>();
  for (const { metric, way } of pushes) {
    const before = ways.get(metric.id);
    if (before === undefined) ways.set(metric.id, way);
    else if (before !== way) found.add(metric.id);
  }
  return found;
}
