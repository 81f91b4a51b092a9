import { atOnce, type Steps } from '../values/steps.ts';
import type { Aspect } from './aspect.ts';
import { differences, edited } from './edited.ts';

/** The path of the file that an id or the key of a reference belongs to. */
export function fileOf(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

/** The key of a reference: which one of its file it is, from 0. In one piece, as it is looked into often. */
export function referenceKey(path: string, number: number): string {
  return [path, number].join('#:');
}

/** Which of the references of its file the key belongs to; -1 for what is no such key. */
export function referenceNumber(key: string): number {
  let number = 0;
  let unit = 1;
  for (let at = key.length - 1; at > 0; at--) {
    const digit = key.charCodeAt(at) - 48;
    if (digit === 10) return number;
    if (digit < 0 || digit > 9) return -1;
    number += digit * unit;
    unit *= 10;
  }
  return -1;
}

/**
 * A map from ids, or keys of references, in layers: one for each file, by its path. An edit of a file replaces its layer;
 * whether a file says the same as before is told by its layer being the same object.
 */
export class ByFile<Value extends NonNullable<unknown>> implements ReadonlyMap<string, Value> {
  readonly layers: ReadonlyMap<string, ReadonlyMap<string, Value>>;
  #size: number | undefined;
  /** The last layer that was asked for. */
  #path = '';
  #layer: ReadonlyMap<string, Value> | undefined;

  constructor(layers: ReadonlyMap<string, ReadonlyMap<string, Value>> = new Map()) {
    this.layers = layers;
    this.#layer = layers.get('');
  }

  /** With other layers for some files; `undefined` for a file that has none any more. */
  withLayers(layers: Iterable<readonly [string, ReadonlyMap<string, Value> | undefined]>): ByFile<Value> {
    const after = edited(this.layers, layers);
    return after === this.layers ? this : new ByFile(after);
  }

  /** With other values for some keys; `undefined` takes a key out. */
  with(values: Iterable<readonly [string, Value | undefined]>): ByFile<Value> {
    return atOnce(this.withInSteps(values));
  }

  /** The same in steps: of a whole workspace it is hundreds of thousands. */
  *withInSteps(values: Iterable<readonly [string, Value | undefined]>): Steps<ByFile<Value>> {
    const changes = new Map<string, (readonly [string, Value | undefined])[]>();
    let [path, some]: [string, (readonly [string, Value | undefined])[] | undefined] = ['', undefined];
    for (const change of values) {
      const [key, value] = change;
      const of = fileOf(key);
      // Much of what is taken out was never there.
      if (value === undefined && !changes.has(of) && !this.has(key)) continue;
      if (of !== path || !some) {
        yield;
        path = of;
        some = changes.get(of);
        if (!some) {
          some = [];
          changes.set(of, some);
        }
      }
      some.push(change);
    }
    const layers = new Map<string, ReadonlyMap<string, Value> | undefined>();
    for (const [path, some] of changes) {
      const layer = edited(this.layers.get(path) ?? new Map<string, Value>(), some);
      layers.set(path, layer.size > 0 ? layer : undefined);
      yield;
    }
    return this.withLayers(layers);
  }

  get(key: string): Value | undefined {
    // Who asks for one thing of a file often asks for the next: to look there is quicker than to look at the key.
    const near = this.#layer?.get(key);
    if (near !== undefined) return near;
    const path = fileOf(key);
    if (path === this.#path) return undefined;
    this.#path = path;
    this.#layer = this.layers.get(path);
    return this.#layer?.get(key);
  }

  /** One side of the value under a key. */
  aspect<Answer>(key: string, { of }: Aspect<Value, Answer>): Answer | undefined {
    const value = this.get(key);
    return value === undefined ? undefined : of(value);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    this.#size ??= [...this.layers.values()].reduce((sum, layer) => sum + layer.size, 0);
    return this.#size;
  }

  forEach(action: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) action(value, key, this);
  }

  *entries(): MapIterator<[string, Value]> {
    for (const layer of this.layers.values()) yield* layer;
  }

  *keys(): MapIterator<string> {
    for (const layer of this.layers.values()) yield* layer.keys();
  }

  *values(): MapIterator<Value> {
    for (const layer of this.layers.values()) yield* layer.values();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}

/** The keys under which two maps hold other values, found by the layers that are other objects. */
export function differencesByFile<Value extends NonNullable<unknown>>(
  one: ByFile<Value>,
  other: ByFile<Value>,
): Set<string> {
  return atOnce(differencesInSteps(one, other));
}

/** The same in steps. */
export function* differencesInSteps<Value extends NonNullable<unknown>>(
  one: ByFile<Value>,
  other: ByFile<Value>,
): Steps<Set<string>> {
  const found = new Set<string>();
  for (const path of differences(one.layers, other.layers)) {
    const [a = new Map(), b = new Map()] = [one.layers.get(path), other.layers.get(path)];
    for (const key of differences<string, Value>(a, b)) found.add(key);
    yield;
  }
  return found;
}
