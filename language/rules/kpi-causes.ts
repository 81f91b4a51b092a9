import { drivenBy } from '../analysis/alignment.ts';
import { isMadeFrom } from '../analysis/definition.ts';
import type { ComputedModel } from '../analysis/figures.ts';
import type { Id } from '../model/entities.ts';

/**
 * The KPIs that move when one moves: those computed from it, however deep, and those that it or one of these drives
 * directly. What lies behind a second driver is too far away to be an answer.
 */
export function kpisFollowing(id: Id, { model }: ComputedModel): Set<Id> {
  const { entities, links, referencesTo } = model;
  const wholes = (part: Id) =>
    (referencesTo.get(part) ?? []).flatMap(({ key, from }) => {
      const user = entities.get(from);
      return user?.kind === 'kpi' && links.get(key) === part && isMadeFrom(user, key) ? [from] : [];
    });
  const computedFrom = closure([id], wholes);
  const found = closure(
    [...computedFrom].flatMap((driver) => drivenBy(driver, model)),
    wholes,
  );
  for (const each of computedFrom) found.add(each);
  found.delete(id);
  return found;
}

function closure(from: Id[], next: (id: Id) => Id[]): Set<Id> {
  const found = new Set(from);
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
