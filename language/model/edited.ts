/** What has no place in the map any more. */
const gone = Symbol('gone');

/**
 * A map after an edit: that of before with some other values, without copying the rest; `undefined` takes a key out. The
 * very same map where nothing is other than before. New keys come last.
 */
export function edited<Key, Value extends NonNullable<unknown>>(
  map: ReadonlyMap<Key, Value>,
  changes: Iterable<readonly [Key, Value | undefined]>,
): ReadonlyMap<Key, Value> {
  const { base, newer } = partsOf(map);
  let after: Map<Key, Value | typeof gone> | undefined;
  for (const [key, value] of changes) {
    if (value === (after ? read(base, after, key) : map.get(key))) continue;
    after ??= new Map(newer);
    if (value === base.get(key)) after.delete(key);
    else after.set(key, value ?? gone);
  }
  if (!after) return map;
  if (after.size === 0) return base;
  if (base.size === 0) return after as Map<Key, Value>;
  // Once much is other, a map of its own is quicker to read and to edit.
  return after.size > 50 + 4 * Math.sqrt(base.size) ? joined(base, after) : new Edited(base, after);
}

/** The keys under which two maps hold other values. Quick where one map was made from the other by a few edits. */
export function differences<Key, Value extends NonNullable<unknown>>(
  one: ReadonlyMap<Key, Value>,
  other: ReadonlyMap<Key, Value>,
): Set<Key> {
  if (one === other) return new Set();
  if (one.size === 0) return new Set(other.keys());
  const [a, b] = [partsOf(one), partsOf(other)];
  const keys = a.base === b.base ? [a.newer.keys(), b.newer.keys()] : [one.keys(), other.keys()];
  const found = new Set<Key>();
  for (const some of keys) for (const key of some) if (one.get(key) !== other.get(key)) found.add(key);
  return found;
}

function joined<Key, Value>(base: ReadonlyMap<Key, Value>, newer: Parts<Key, Value>['newer']): Map<Key, Value> {
  const all = new Map(base);
  for (const [key, value] of newer) {
    if (value === gone) all.delete(key);
    else all.set(key, value as Value);
  }
  return all;
}

interface Parts<Key, Value> {
  base: ReadonlyMap<Key, Value>;
  newer: ReadonlyMap<Key, Value | typeof gone>;
}

function partsOf<Key, Value extends NonNullable<unknown>>(map: ReadonlyMap<Key, Value>): Parts<Key, Value> {
  return map instanceof Edited ? map : { base: map, newer: new Map() };
}

function read<Key, Value>(
  base: ReadonlyMap<Key, Value>,
  newer: ReadonlyMap<Key, Value | typeof gone>,
  key: Key,
): Value | undefined {
  const value = newer.get(key);
  return value === undefined ? base.get(key) : value === gone ? undefined : (value as Value);
}

class Edited<Key, Value extends NonNullable<unknown>> implements ReadonlyMap<Key, Value>, Parts<Key, Value> {
  readonly base: ReadonlyMap<Key, Value>;
  readonly newer: ReadonlyMap<Key, Value | typeof gone>;
  readonly size: number;

  constructor(base: ReadonlyMap<Key, Value>, newer: ReadonlyMap<Key, Value | typeof gone>) {
    this.base = base;
    this.newer = newer;
    let { size } = base;
    for (const [key, value] of newer) size += (value === gone ? 0 : 1) - (base.has(key) ? 1 : 0);
    this.size = size;
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  get(key: Key): Value | undefined {
    return read(this.base, this.newer, key);
  }

  forEach(action: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) action(value, key, this);
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this) yield key;
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const key of this.base.keys()) {
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
    for (const [key, value] of this.newer) if (value !== gone && !this.base.has(key)) yield [key, value as Value];
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }
}
