/**
 * Lists that grew one by one keep room for sixteen more. A model is kept for long and has hundreds of thousands, so they
 * are made as short as they are once they grow no more.
 */

/** The lists among the fields of an object. One that is empty is the same for all. */
export function tighten(lists: object): void {
  const fields = lists as Record<string, unknown>;
  for (const name in fields) {
    const list = fields[name];
    if (Array.isArray(list)) fields[name] = list.length > 0 ? list.slice() : nothing;
  }
}

/** The lists in a map. */
export function tightenAll<Key, Thing>(lists: Map<Key, Thing[]>): Map<Key, Thing[]> {
  for (const [key, list] of lists) if (list.length > 1) lists.set(key, list.slice());
  return lists;
}

const nothing: readonly never[] = Object.freeze([]);
