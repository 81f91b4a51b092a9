import type { Entity, Reference } from './entities.ts';
import { entitiesOf, type FileModel } from './file-model.ts';

/**
 * Whether an edit of a file changed no name: the same things are declared in the same order under the same names, for the
 * same units and cycles, and the same references stand in them. Then every name still means what it meant.
 */
export function sameNames(before: FileModel | undefined, after: FileModel | undefined): boolean {
  if (before === after) return before !== undefined;
  if (!before || !after) return false;
  return (
    pairwise([...entitiesOf(before)], [...entitiesOf(after)], declaredAlike) &&
    pairwise(before.references, after.references, referAlike)
  );
}

/**
 * Whether an edit of a file changed no more than what some references say, each in its place, and none that puts a thing
 * into a unit: answers those that are other ones now. Undefined where it changed more.
 */
export function rewordedReferences(before: FileModel | undefined, after: FileModel): Reference[] | undefined {
  if (!before || before.references.length !== after.references.length) return undefined;
  const things = entitiesOf(after);
  if (!pairwise(entitiesOf(before), things, declaredAlike)) return undefined;
  const others = after.references.filter((reference, index) => reference !== before.references[index]);
  const isInPlace = (reference: Reference, index: number) =>
    reference === before.references[index] || reference.from === before.references[index]?.from;
  if (!after.references.every(isInPlace)) return undefined;
  const keys = new Set(others.map(({ key }) => key));
  return things.some((thing) => place(thing).some((key) => key !== undefined && keys.has(key))) ? undefined : others;
}

/** Most of a file is made of the objects of before: only what is another one is looked at. */
function pairwise<T>(before: readonly T[], after: readonly T[], alike: (a: T, b: T) => boolean): boolean {
  if (before.length !== after.length) return false;
  return before.every((one, index) => one === after[index] || alike(one, after[index] as T));
}

function declaredAlike(a: Entity, b: Entity): boolean {
  return (
    a.id === b.id && a.kind === b.kind && a.name?.value === b.name?.value && pairwise(place(a), place(b), Object.is)
  );
}

function referAlike(a: Reference, b: Reference): boolean {
  return (
    a.key === b.key &&
    a.from === b.from &&
    a.cycle?.value === b.cycle?.value &&
    pairwise(a.path, b.path, Object.is) &&
    pairwise(a.kinds, b.kinds, Object.is)
  );
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
