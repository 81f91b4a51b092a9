import { referenceNumber } from './by-file.ts';

/**
 * What is known of the references of one file, as a map from their keys: in fact a list by their numbers, at a fifth of the
 * room and time. A workspace has hundreds of thousands of references.
 */
export class ByNumber<Value extends NonNullable<unknown>> implements ReadonlyMap<string, Value> {
  readonly size: number;
  readonly #keys: readonly string[];
  readonly #values: readonly (Value | undefined)[];

  /** `keys` are those of all references of the file, in their order; `values` those of each, if it has one. */
  constructor(keys: readonly string[], values: readonly (Value | undefined)[]) {
    this.#keys = keys;
    this.#values = values;
    let size = 0;
    for (const value of values) if (value !== undefined) size++;
    this.size = size;
  }

  get(key: string): Value | undefined {
    const number = referenceNumber(key);
    return this.#keys[number] === key ? this.#values[number] : undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  forEach(action: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) action(value, key, this);
  }

  *entries(): MapIterator<[string, Value]> {
    for (const [number, key] of this.#keys.entries()) {
      const value = this.#values[number];
      if (value !== undefined) yield [key, value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [number, key] of this.#keys.entries()) if (this.#values[number] !== undefined) yield key;
  }

  *values(): MapIterator<Value> {
    for (const value of this.#values) if (value !== undefined) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}
