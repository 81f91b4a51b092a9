import { referenceKey, referenceNumber } from './by-file.ts';
import type { Entity, Id } from './entities.ts';
import { entitiesOf, type FileModel } from './file-model.ts';
import { tight } from './tight.ts';

/**
 * A map whose keys are numbered elsewhere: in fact a list, at a fifth of the room. A workspace has hundreds of thousands of
 * things and references.
 */
abstract class Numbered<Value extends NonNullable<unknown>> implements ReadonlyMap<string, Value> {
  readonly size: number;
  readonly #values: readonly (Value | undefined)[];

  /** `values` are those of each key, in their order, if it has one. */
  constructor(values: readonly (Value | undefined)[]) {
    this.#values = tight(values);
    let size = 0;
    for (const value of values) if (value !== undefined) size++;
    this.size = size;
  }

  /** The number of a key; -1 for what is none. */
  protected abstract numberOf(key: string): number;

  /** All keys in the order of their numbers. */
  protected abstract numbered(): Iterable<string>;

  get(key: string): Value | undefined {
    const number = this.numberOf(key);
    return number < 0 ? undefined : this.#values[number];
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  forEach(action: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) action(value, key, this);
  }

  *entries(): MapIterator<[string, Value]> {
    let number = 0;
    for (const key of this.numbered()) {
      const value = this.#values[number++];
      if (value !== undefined) yield [key, value];
    }
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

/** What is known of the references of one file, by their keys. */
export class ByNumber<Value extends NonNullable<unknown>> extends Numbered<Value> {
  readonly #path: string;
  readonly #count: number;

  /** `path` is the file's. */
  constructor(path: string, values: readonly (Value | undefined)[]) {
    super(values);
    this.#path = path;
    this.#count = values.length;
  }

  protected override numberOf(key: string): number {
    if (!key.startsWith(this.#path) || !key.startsWith('#:', this.#path.length)) return -1;
    return referenceNumber(key);
  }

  protected override *numbered(): Generator<string> {
    for (let number = 0; number < this.#count; number++) yield referenceKey(this.#path, number);
  }
}

/** What is known of the things of one file, by their ids. */
export class ByThing<Value extends NonNullable<unknown>> extends Numbered<Value> {
  readonly #numbers: ReadonlyMap<Id, number>;

  constructor(numbers: ReadonlyMap<Id, number>, values: readonly (Value | undefined)[]) {
    super(values);
    this.#numbers = numbers;
  }

  protected override numberOf(id: string): number {
    return this.#numbers.get(id) ?? -1;
  }

  protected override numbered(): Iterable<string> {
    return this.#numbers.keys();
  }
}

/** The numbers of the things of a file, in text order: the same for all that is known of them. Who has `things` at hand gives them. */
export function numbersIn(file: FileModel, things?: readonly Entity[]): ReadonlyMap<Id, number> {
  const before = known.get(file);
  if (before) return before;
  const numbers = new Map<Id, number>();
  let number = 0;
  for (const { id } of things ?? entitiesOf(file)) numbers.set(id, number++);
  known.set(file, numbers);
  return numbers;
}

const known = new WeakMap<FileModel, ReadonlyMap<Id, number>>();
