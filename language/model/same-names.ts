import type { Entity } from './entities.ts';
import { entitiesOf, type FileModel } from './file-model.ts';

/**
 * Whether an edit of a file changed no name: the same things are declared in the same order under the same names, for the
 * same units and cycles, and the same references stand in them. Then every name still means what it meant.
 */
export function sameNames(before: FileModel | undefined, after: FileModel | undefined): boolean {
  return before !== undefined && after !== undefined && (before === after || names(before) === names(after));
}

/** All that decides what names in and of a file mean, as one text to compare. */
function names(file: FileModel): string {
  const declared = [...entitiesOf(file)].map((entity) => [
    entity.id,
    entity.kind,
    entity.name?.value,
    ...place(entity),
  ]);
  const referred = file.references.map(({ key, path, cycle, kinds, from }) => [
    key,
    path.map((segment) => segment.value),
    cycle?.value,
    kinds,
    from,
  ]);
  return JSON.stringify([declared, referred]);
}

/** What puts a thing into a unit, a cycle, an objective. */
function place(entity: Entity): (string | undefined)[] {
  switch (entity.kind) {
    case 'unit':
      return [entity.parent?.key];
    case 'cycle':
      return [entity.from?.value, entity.to?.value];
    case 'section':
    case 'objective':
    case 'review':
      return [entity.for?.key, entity.cycle?.value];
    case 'check-in':
      return [entity.for?.key, entity.date?.value];
    case 'key result':
    case 'initiative':
      return [entity.objective];
    case 'strategy':
    case 'goal':
    case 'kpi':
      return [entity.for?.key];
    default:
      return [];
  }
}
