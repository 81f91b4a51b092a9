/**
 * A map with other values for some of its keys, without copying the rest: the keys and their order are those of `map`.
 * Keys that it has not are left out.
 */
export function replaced<Key, Value extends object>(
  map: ReadonlyMap<Key, Value>,
  values: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  if (values.size === 0) return map;
  if (!(map instanceof Replaced)) return new Replaced(map, values);
  const all = new Map([...map.newer, ...values]);
  // Once much is replaced, a map of its own is quicker to read.
  return all.size * 4 > map.size ? new Map(new Replaced(map.base, all)) : new Replaced(map.base, all);
}

class Replaced<Key, Value extends object> implements ReadonlyMap<Key, Value> {
  readonly base: ReadonlyMap<Key, Value>;
  readonly newer: ReadonlyMap<Key, Value>;

  constructor(base: ReadonlyMap<Key, Value>, values: ReadonlyMap<Key, Value>) {
    this.base = base;
    this.newer = values;
  }

  get size(): number {
    return this.base.size;
  }

  has(key: Key): boolean {
    return this.base.has(key);
  }

  get(key: Key): Value | undefined {
    const value = this.newer.get(key);
    return value !== undefined && this.base.has(key) ? value : this.base.get(key);
  }

  forEach(action: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) action(value, key, this);
  }

  keys(): MapIterator<Key> {
    return this.base.keys();
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.base) yield [key, this.newer.get(key) ?? value];
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }
}
