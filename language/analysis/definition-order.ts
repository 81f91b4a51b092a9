/** Things in an order in which each comes after all it is made from, and those that are made from themselves. */
export interface DefinitionOrder {
  order: string[];
  /** For each member of a loop, the way round it, beginning and ending at the same name. */
  loops: Map<string, string[]>;
}

/**
 * Orders definitions in linear time (Kahn's algorithm). What stands behind a loop but is no member of one comes last in
 * the order; its parts then have no value.
 */
export function orderDefinitions(ids: readonly string[], partsOf: ReadonlyMap<string, readonly string[]>): DefinitionOrder {
  const users = new Map<string, string[]>();
  const missing = new Map<string, number>();
  for (const id of ids) missing.set(id, 0);
  for (const id of ids) {
    for (const part of new Set(partsOf.get(id))) {
      if (!missing.has(part)) continue;
      missing.set(id, (missing.get(id) ?? 0) + 1);
      const list = users.get(part);
      if (list === undefined) users.set(part, [id]);
      else list.push(id);
    }
  }
  const order = ids.filter((id) => missing.get(id) === 0);
  for (const id of order) {
    for (const user of users.get(id) ?? []) {
      const left = (missing.get(user) ?? 0) - 1;
      missing.set(user, left);
      if (left === 0) order.push(user);
    }
  }
  const ordered = new Set(order);
  const stuck = ids.filter((id) => !ordered.has(id));
  const loops = findLoops(stuck, partsOf, ordered);
  return { order: [...order, ...stuck.filter((id) => !loops.has(id))], loops };
}

/** Walks from each stuck thing along its stuck parts until the walk meets itself: each thing is walked over once. */
function findLoops(
  stuck: readonly string[],
  partsOf: ReadonlyMap<string, readonly string[]>,
  ordered: ReadonlySet<string>,
): Map<string, string[]> {
  const loops = new Map<string, string[]>();
  const seen = new Set<string>();
  const stuckSet = new Set(stuck);
  for (const start of stuck) {
    const walk: string[] = [];
    const place = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      place.set(at, walk.length);
      walk.push(at);
      at = partsOf.get(at)?.find((part) => stuckSet.has(part) && !ordered.has(part));
    }
    const first = at === undefined ? undefined : place.get(at);
    if (at === undefined || first === undefined) continue;
    const loop = walk.slice(first);
    for (const [index, member] of loop.entries()) {
      loops.set(member, [...loop.slice(index), ...loop.slice(0, index), member]);
    }
  }
  return loops;
}
