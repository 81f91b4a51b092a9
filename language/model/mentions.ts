import type { Steps } from '../values/steps.ts';
import { edited } from './edited.ts';
import type { Reference } from './entities.ts';
import type { FileModel } from './file-model.ts';
import { tightenAll } from './tight.ts';

/** Files with more references are searched once. For all others that takes less time than it would take room. */
const Many = 1000;

/** The references of a file by each name they mention, whether it means anything or not; `@2026-Q4` for cycles. */
export function mentionsOf(file: FileModel): ReadonlyMap<string, readonly Reference[]> {
  let found = known.get(file);
  if (found) return found;
  found = new Map();
  for (const reference of file.references) {
    for (const name of reference.path) add(found, name, reference);
    if (reference.cycle) add(found, `@${reference.cycle.value}`, reference);
  }
  for (const { cycle } of [...file.sections, ...file.objectives, ...file.reviews])
    if (cycle && !found.has(`@${cycle.value}`)) found.set(`@${cycle.value}`, []);
  if (file.references.length > Many) known.set(file, tightenAll(found));
  return found;
}

const known = new WeakMap<FileModel, Map<string, Reference[]>>();

/** The references of a file that mention a name, in text order. */
export function mentionsIn(file: FileModel, name: string): readonly Reference[] {
  if (file.references.length > Many) return mentionsOf(file).get(name) ?? [];
  return file.references.filter(({ path, cycle }) => path.includes(name) || (cycle && name === `@${cycle.value}`));
}

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
  const now = yield* mentionsByFile(come);
  const old = yield* mentionsByFile(gone);
  for (const [uri, names] of old) {
    for (const name of names.keys()) if (!now.get(uri)?.has(name)) filesOf(name).delete(uri);
    yield;
  }
  for (const [uri, names] of now) {
    for (const name of names.keys()) if (!old.get(uri)?.has(name)) filesOf(name).add(uri);
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

function* mentionsByFile(files: readonly FileModel[]): Steps<Map<string, ReturnType<typeof mentionsOf>>> {
  const found = new Map<string, ReturnType<typeof mentionsOf>>();
  for (const file of files) {
    found.set(file.uri, mentionsOf(file));
    yield;
  }
  return found;
}

/** The cycles that are mentioned, as they are written. */
export function* mentionedCycles(mentions: Mentions): Generator<string> {
  for (const name of mentions.keys()) if (name.startsWith('@')) yield name.slice(1);
}
