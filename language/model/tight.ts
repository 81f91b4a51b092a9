/**
 * Lists that grew one by one keep room for sixteen more; so do those made by `[...list, last]`, `filter` and `flatMap`. What
 * is kept of a workspace has hundreds of thousands, so they are made as short as they are once they grow no more.
 */

/** A list. One that is empty is the same for all. */
export function tight<Thing>(list: readonly Thing[]): Thing[] {
  return list.length > 0 ? list.slice() : (nothing as unknown as Thing[]);
}

/** The lists among the fields of an object. One that is empty is the same for all. */
export function tighten(lists: object): void {
  const fields = lists as Record<string, unknown>;
  for (const name in fields) {
    const list = fields[name];
    if (Array.isArray(list)) fields[name] = tight(list);
  }
}

/** A list with one thing instead of another, or without it. */
export function exchanged<Thing>(list: readonly Thing[], before?: Thing, after?: Thing): readonly Thing[] {
  const others = list.filter((each) => each !== before);
  return tight(after ? [...others, after] : others);
}

/** The lists in a map. */
export function tightenAll<Key, Thing>(lists: Map<Key, Thing[]>): Map<Key, Thing[]> {
  for (const [key, list] of lists) if (list.length > 1) lists.set(key, list.slice());
  return lists;
}

const nothing: readonly never[] = Object.freeze([]);
