import type { Id } from '../../model/entities.ts';
import type { Push } from './pushes.ts';

/**
 * Pushes as they were known before, each with what stands there now, in the order of now. An edit makes all pushes of its
 * file anew, and most of them do what they did: those keep who they were, so that nothing behind them is looked at again.
 */
export function steady(pushes: readonly Push[], before: Iterable<Push> = []): Map<Push, Push> {
  const old = byName(before);
  const disputed = disputedMetrics(pushes);
  const found = new Map<Push, Push>();
  for (const [name, push] of byName(pushes)) {
    const known = old.get(name);
    found.set(known && sameForce(known, push, disputed) ? known : push, push);
  }
  return found;
}

/** Who pushes what and how; the second time that one does so, it is said with a number. */
function byName(pushes: Iterable<Push>): Map<string, Push> {
  const found = new Map<string, Push>();
  for (const push of pushes) {
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
function disputedMetrics(pushes: readonly Push[]): Set<Id> {
  const ways = new Map<Id, Push['way']>();
  const found = new Set<Id>();
  for (const { metric, way } of pushes) {
    const before = ways.get(metric.id);
    if (before === undefined) ways.set(metric.id, way);
    else if (before !== way) found.add(metric.id);
  }
  return found;
}
