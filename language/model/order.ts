import { countBefore } from '../values/binary-search.ts';

/** A list in the order of places, with more things, in that order, too, put in where they belong. */
export function inOrder<Thing>(
  list: readonly Thing[],
  more: readonly Thing[],
  placeOf: (thing: Thing) => number,
): Thing[] {
  if (list.length === 0) return [...more];
  const all = [...list];
  for (const thing of more) putInOrder(all, thing, placeOf);
  return all;
}

/** Puts a thing into a list in the order of places, behind those of the same place. */
export function putInOrder<Thing>(list: Thing[], thing: Thing, placeOf: (thing: Thing) => number): void {
  const place = placeOf(thing);
  const at = countBefore(list, (other) => placeOf(other) <= place);
  list.splice(at, 0, thing);
}
