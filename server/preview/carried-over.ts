import type { Id, KeyResult, Objective } from '../../language/model/entities.ts';
import { teamKey } from './scope.ts';
import { titleOf, type ViewContext } from './view-context.ts';

/** A thing of this cycle, what it was in the one before, and what makes it the same: "same name". */
export interface Pair<Thing> {
  now: Thing;
  before: Thing;
  by: string;
}

export interface GoesOn {
  objectives: Pair<Objective>[];
  keyResults: Pair<KeyResult>[];
  fresh: KeyResult[];
  dropped: KeyResult[];
}

/**
 * What goes on from one cycle of a team to the next. The language has no word for it, so it is the same name in the same
 * team, the same KPI that is measured, or the same title, in this order; each thing goes on at most once.
 */
export function goesOn(context: ViewContext, now: readonly Objective[], before: readonly Objective[]): GoesOn {
  const objectives = matched(now, before, [
    ['same name', (each) => inTeam(context, each, each.name?.value)],
    ['same title', (each) => inTeam(context, each, plain(titleOf(each)))],
  ]);
  const owner = new Map<Id, Objective>(
    [...now, ...before].flatMap((each) => each.keyResults.map(({ id }) => [id, each])),
  );
  const team = (each: KeyResult, word: string | undefined): string | undefined => {
    const objective = owner.get(each.id);
    return objective && inTeam(context, objective, word);
  };
  const [rows, rowsBefore] = [now.flatMap((each) => each.keyResults), before.flatMap((each) => each.keyResults)];
  const keyResults = matched(rows, rowsBefore, [
    ['same name', (each) => each.name && team(each, `${owner.get(each.id)?.name?.value}.${each.name.value}`)],
    ['same KPI', (each) => team(each, context.target(each.measures)?.id)],
    ['same title', (each) => team(each, plain(titleOf(each)))],
  ]);
  const on = new Set(keyResults.flatMap((pair) => [pair.now.id, pair.before.id]));
  return {
    objectives,
    keyResults,
    fresh: rows.filter(({ id }) => !on.has(id)),
    dropped: rowsBefore.filter(({ id }) => !on.has(id)),
  };
}

const plain = (title: string): string => title.trim().toLocaleLowerCase();

/** A word as it counts within a team. */
function inTeam(context: ViewContext, objective: Objective, word: string | undefined): string | undefined {
  return word === undefined ? undefined : `${teamKey(context, objective.for)} ${word}`;
}

type Way<Thing> = [by: string, keyOf: (thing: Thing) => string | undefined];

/** Pairs by the first way that finds one, in the order of what is now. */
function matched<Thing extends { id: Id }>(
  now: readonly Thing[],
  before: readonly Thing[],
  ways: readonly Way<Thing>[],
): Pair<Thing>[] {
  const pairs = new Map<Thing, Pair<Thing>>();
  const taken = new Set<Thing>();
  for (const [by, keyOf] of ways) {
    const open = Map.groupBy(
      before.filter((each) => !taken.has(each)),
      keyOf,
    );
    for (const each of now) {
      const key = pairs.has(each) ? undefined : keyOf(each);
      const found = key === undefined ? undefined : open.get(key)?.find((other) => !taken.has(other));
      if (!found) continue;
      taken.add(found);
      pairs.set(each, { now: each, before: found, by });
    }
  }
  return now.flatMap((each) => pairs.get(each) ?? []);
}
