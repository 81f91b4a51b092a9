import { referenceKey, referenceNumber } from './by-file.ts';

/**
 * What is known of the references of one file, as a map from their keys: in fact a list by their numbers, at a fifth of the
 * room and time. A workspace has hundreds of thousands of references.
 */
export class ByNumber<Value extends NonNullable<unknown>> implements ReadonlyMap<string, Value> {
  readonly size: number;
  readonly #path: string;
  readonly #values: readonly (Value | undefined)[];

  /** `path` is the file's; `values` those of each of its references, in their order, if it has one. */
  constructor(path: string, values: readonly (Value | undefined)[]) {
    this.#path = path;
    this.#values = values;
    let size = 0;
    for (const value of values) if (value !== undefined) size++;
    this.size = size;
  }

  get(key: string): Value | undefined {
    if (!key.startsWith(this.#path) || !key.startsWith('#:', this.#path.length)) return undefined;
    return this.#values[referenceNumber(key)];
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  forEach(action: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) action(value, key, this);
  }

  *entries(): MapIterator<[string, Value]> {
    for (const [number, value] of this.#values.entries())
      if (value !== undefined) yield [referenceKey(this.#path, number), value];
  }

  *keys(): MapIterator<string> {
    for (const [key] of this) yield key;
  }

  *values(): MapIterator<Value> {
    for (const value of this.#values) if (value !== undefined) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}
