import type { Id } from '../../model/entities.ts';
import type { Place } from '../../model/place.ts';
import type { Steps } from '../../values/steps.ts';
import type { ComputedModel } from '../figures.ts';
import { type Aim, aimsByFile } from './aims.ts';
import { declaredEffects, type Push } from './pushes.ts';
import { disputedMetrics } from './steady-pushes.ts';

/** All that pushes follow from. */
export interface Forces {
  /** What each file wants of metrics, in file order. */
  wanted: readonly (readonly Aim[])[];
  /** The effects that key results declare. */
  effects: readonly Push[];
  /** The figures of the metrics. */
  kpis: ComputedModel['kpis'];
}

/** The forces of a model, in steps; given those of an earlier one, what cannot be otherwise is taken from there. */
export function* forcesOf(
  computed: ComputedModel,
  before?: { computed: ComputedModel; forces: Forces },
): Steps<Forces> {
  const wanted = yield* aimsByFile(computed, before && { computed: before.computed, wanted: before.forces.wanted });
  return { wanted, effects: declaredEffects(computed), kpis: computed.kpis };
}

/**
 * Whether forces do what they did before, one by one, and how each is written now: under the place where it stood, which is
 * an object of its own for each. Undefined where any does something else. Most edits are of words, or of numbers of metrics
 * that are not `weighed`, and change none.
 */
export function retold(before: Forces, now: Forces, weighed: ReadonlySet<Id>): ReadonlyMap<Place, Aim> | undefined {
  const found = new Map<Place, Aim>();
  const pair = (old: readonly Aim[], list: readonly Aim[] = none): boolean => {
    if (old === list) return true;
    if (old.length !== list.length) return false;
    return list.every((aim, index) => {
      const was = old[index];
      if (!was || !actAlike(was, aim, before, now, weighed)) return false;
      found.set(was.place, aim);
      return true;
    });
  };
  if (before.wanted.length !== now.wanted.length || !pair(before.effects, now.effects)) return undefined;
  return before.wanted.every((old, file) => pair(old, now.wanted[file])) ? found : undefined;
}

const none: readonly Aim[] = [];

/**
 * The metrics of which numbers count: where two push both ways, what is enough for one may be enough for the other, and where
 * nothing says which way, the starts of others may. Elsewhere only the way counts.
 */
export function weighedBy({ wanted }: Forces, pushes: readonly Push[]): Set<Id> {
  const found = disputedMetrics(pushes);
  for (const aims of wanted) for (const { way, metric } of aims) if (way === undefined) found.add(metric.id);
  return found;
}

/** Whether two aims, or declared effects, are the same in all that conflicts follow from. */
function actAlike(
  one: Aim & Partial<Push>,
  other: Aim & Partial<Push>,
  before: Forces,
  now: Forces,
  weighed: ReadonlySet<Id>,
): boolean {
  return (
    one.origin.id === other.origin.id &&
    one.metric.id === other.metric.id &&
    one.how === other.how &&
    one.afterDays === other.afterDays &&
    one.way === other.way &&
    (!weighed.has(one.metric.id) || (one.from === other.from && one.to === other.to)) &&
    one.part === other.part &&
    one.period.start === other.period.start &&
    one.period.end === other.period.end &&
    // Where nothing says which way, the metric does.
    (one.way !== undefined ||
      (one.metric.polarity?.value === other.metric.polarity?.value &&
        before.kpis.get(one.metric.id)?.now?.value === now.kpis.get(one.metric.id)?.now?.value))
  );
}
