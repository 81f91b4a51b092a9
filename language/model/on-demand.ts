import { blocksOf } from './blocks.ts';
import { ByFile } from './by-file.ts';
import { numbersIn } from './by-number.ts';
import type { Entity, Id } from './entities.ts';
import type { FileModel } from './file-model.ts';
import { type Meanings, meaningsOf, stepsOf } from './meanings.ts';
import { mentionsIn } from './mentions.ts';
import { fileIn, type OkrModel } from './okr-model.ts';
import { ReferencesTo } from './references-to.ts';
import { Group, type Referrers, referrersAfter } from './referrers.ts';
import type { Scope } from './scope.ts';

/** Files of a workspace of which it is known who is called what. */
export interface NamedFiles {
  files: FileModel[];
  entities: ByFile<Entity>;
  scope: Scope;
}

/** The part of a model that tells what its names mean. */
export type Meant = Pick<OkrModel, 'blocks' | 'links' | 'steps' | 'meanings' | 'referencesTo'>;

/**
 * What the names of a workspace mean, looked up for those who ask. It says all that a model of names that were looked up
 * says: somebody who wants one answer need not wait for all the others.
 */
export function meantOnDemand(named: NamedFiles): Meant {
  const { files, scope } = named;
  const { order } = scope.names;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const meanings = new OnDemand<string, Meanings>(order, (uri) => {
    const file = fileIn(named, uri);
    return file && meaningsOf(file, scope);
  });
  const layers = <Layer extends NonNullable<unknown>>(of: (file: FileModel) => Layer | undefined) =>
    new OnDemand<string, Layer>(byPath, (path) => {
      const file = byPath.get(path);
      return file && of(file);
    });
  return {
    blocks: blocksOf(files),
    meanings,
    links: new ByFile(layers(({ uri }) => meanings.get(uri)?.links)),
    steps: new ByFile(layers(({ uri }) => meanings.get(uri)?.steps)),
    referencesTo: new ReferencesTo(
      new ByFile(layers((file) => new OnDemand(numbersIn(file), (id) => referrersOf(id, named)))),
    ),
  };
}

/** Who refers to a thing: only references that mention its name can, and of these alone it is looked up what they mean. */
function referrersOf(id: Id, named: NamedFiles): Referrers | undefined {
  const { entities, scope } = named;
  const name = entities.get(id)?.name?.value;
  if (name === undefined) return undefined;
  const groups: Group[] = [];
  for (const uri of scope.names.mentions.get(name) ?? []) {
    const file = fileIn(named, uri);
    const mentions = file ? mentionsIn(file, name) : [];
    const steps = stepsOf(mentions, scope);
    const references = mentions.filter((_, index) => steps[index]?.includes(id));
    if (references.length > 0) groups.push(new Group(uri, references));
  }
  return groups.length > 0 ? referrersAfter(undefined, groups, scope.names.order) : undefined;
}

/** A map whose values are made when they are asked for, each once; a key for which there is nothing to make is not in it. */
class OnDemand<Key, Value extends NonNullable<unknown>> implements ReadonlyMap<Key, Value> {
  readonly #candidates: Pick<ReadonlyMap<Key, unknown>, 'has' | 'keys'>;
  readonly #make: (key: Key) => Value | undefined;
  readonly #made = new Map<Key, Value | undefined>();

  constructor(candidates: Pick<ReadonlyMap<Key, unknown>, 'has' | 'keys'>, make: (key: Key) => Value | undefined) {
    this.#candidates = candidates;
    this.#make = make;
  }

  get(key: Key): Value | undefined {
    if (this.#made.has(key)) return this.#made.get(key);
    if (!this.#candidates.has(key)) return undefined;
    const value = this.#make(key);
    this.#made.set(key, value);
    return value;
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    return [...this].length;
  }

  forEach(action: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) action(value, key, this);
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const key of this.#candidates.keys()) {
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }
}
