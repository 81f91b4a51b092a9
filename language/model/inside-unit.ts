import type { Id, Reference } from './entities.ts';
import type { OkrModel } from './okr-model.ts';

/** So many are offered. */
const Most = 3;

/**
 * What somebody may mean who names only a team where an objective belongs: the objectives of that team that can be named
 * from there, as they are written.
 */
export function objectivesInside(unit: Id, name: string, reference: Reference, model: OkrModel): string[] {
  if (!reference.kinds.includes('objective')) return [];
  const found = new Set<string>();
  for (const objective of model.files.flatMap((file) => file.objectives)) {
    if (objective.id === reference.from || !objective.name || !objective.for) continue;
    if (model.links.get(objective.for.key) !== unit) continue;
    const resolved = model.scope.resolve({ ...reference, path: [name, objective.name.value] });
    if (!('failedAt' in resolved) && resolved.steps.at(-1) === objective.id)
      found.add(`${name}.${objective.name.value}`);
    if (found.size === Most) break;
  }
  return [...found];
}
