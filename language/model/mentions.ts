import type { Steps } from '../values/steps.ts';
import { edited } from './edited.ts';
import type { Reference } from './entities.ts';
import type { FileModel } from './file-model.ts';
import { tightenAll } from './tight.ts';

/** Files with more references are searched once. For all others that takes less time than it would take room. */
const Many = 1000;

/** The names that a file mentions, whether they mean anything or not; `@2026-Q4` for cycles. */
export function namesMentionedIn(file: FileModel): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path, cycle } of file.references) {
    for (let index = 0; index < path.length; index++) found.add(path[index] as string);
    if (cycle) found.add(`@${cycle.value}`);
  }
  for (const { cycle } of [...file.sections, ...file.objectives, ...file.reviews])
    if (cycle) found.add(`@${cycle.value}`);
  return found;
}

/** The references of a file that mention a name, in text order. */
export function mentionsIn(file: FileModel, name: string): readonly Reference[] {
  if (file.references.length > Many) return byName(file).get(name) ?? [];
  return file.references.filter(({ path, cycle }) => path.includes(name) || (cycle && name === `@${cycle.value}`));
}

/** The references of a file by each name they mention. */
function byName(file: FileModel): ReadonlyMap<string, readonly Reference[]> {
  let found = known.get(file);
  if (found) return found;
  found = new Map();
  for (const reference of file.references) {
    for (const name of reference.path) add(found, name, reference);
    if (reference.cycle) add(found, `@${reference.cycle.value}`, reference);
  }
  known.set(file, tightenAll(found));
  return found;
}

const known = new WeakMap<FileModel, Map<string, Reference[]>>();

function add(mentions: Map<string, Reference[]>, name: string, reference: Reference): void {
  const references = mentions.get(name);
  if (!references) mentions.set(name, [reference]);
  else if (references.at(-1) !== reference) references.push(reference);
}

/** The files, by their URIs, that mention a name. */
export type Mentions = ReadonlyMap<string, ReadonlySet<string>>;

/** Who mentions what after files have come and gone. */
export function* mentionsAfter(
  before: Mentions,
  gone: readonly FileModel[],
  come: readonly FileModel[],
): Steps<Mentions> {
  const changed = new Map<string, Set<string>>();
  const filesOf = (name: string) => {
    const files = changed.get(name) ?? new Set(before.get(name));
    changed.set(name, files);
    return files;
  };
  const was = new Map(gone.map((file) => [file.uri, file]));
  const add = (file: FileModel) => {
    const names = namesMentionedIn(file);
    const old = was.get(file.uri);
    const before = old && namesMentionedIn(old);
    was.delete(file.uri);
    before?.forEach((name) => {
      if (!names.has(name)) filesOf(name).delete(file.uri);
    });
    names.forEach((name) => {
      if (!before?.has(name)) filesOf(name).add(file.uri);
    });
  };
  for (const file of come) {
    add(file);
    yield;
  }
  for (const file of was.values()) {
    for (const name of namesMentionedIn(file)) filesOf(name).delete(file.uri);
    yield;
  }
  /** Many names are mentioned in one file only: it stands for all of these in the same set. */
  const alone = new Map<string, ReadonlySet<string>>();
  const kept = (files: ReadonlySet<string>) => {
    const [uri] = files;
    if (uri === undefined) return undefined;
    if (files.size > 1) return files;
    const same = alone.get(uri) ?? files;
    alone.set(uri, same);
    return same;
  };
  return edited(
    before,
    [...changed].map(([name, files]) => [name, kept(files)]),
  );
}

/** The cycles that are mentioned, as they are written. */
export function* mentionedCycles(mentions: Mentions): Generator<string> {
  for (const name of mentions.keys()) if (name.startsWith('@')) yield name.slice(1);
}
