import type { Entity, Id, Reference } from '../../language/model/entities.ts';
import { entitiesOf, type FileModel } from '../../language/model/file-model.ts';
import { link } from '../../language/model/link.ts';
import { lower } from '../../language/model/lower.ts';
import { fileIn, type OkrModel } from '../../language/model/okr-model.ts';
import { relower } from '../../language/model/relower.ts';
import { parse } from '../../language/syntax/parse.ts';

/** A reference that would mean something else, and the file it stands in. */
export interface ChangedMeaning {
  reference: Reference;
  file: FileModel;
}

/**
 * Tries other texts for some files, which declare the same things in the same order under other names: answers the first
 * reference that would no longer mean what it means now, or `unreadable` where a text would no longer declare the same.
 */
export function changedMeaning(
  model: OkrModel,
  now: Texts,
  texts: ReadonlyMap<string, string>,
): ChangedMeaning | 'unreadable' | undefined {
  const read = readAs(model, now, texts);
  if (read === 'unreadable') return read;
  const files = model.files.map((file) => read.get(file.uri)?.file ?? file);
  const after = link(files, model.data, model);
  const renamed = new Map<Id, Id>([...read.values()].flatMap(({ ids }) => [...ids]));
  const idNow = (id: Id | undefined) => (id === undefined ? undefined : (renamed.get(id) ?? id));
  for (const [index, file] of model.files.entries()) {
    // In a file that says the same, names mean the same where all of them were taken from before.
    if (files[index] === file && after.links.layers.get(file.path) === model.links.layers.get(file.path)) continue;
    for (const [at, reference] of file.references.entries()) {
      const means = after.links.get(files[index]?.references[at]?.key ?? '');
      if (idNow(model.links.get(reference.key)) !== means) return { reference, file };
    }
  }
  return undefined;
}

/** The texts as they are. */
interface Texts {
  text(uri: string): string;
}

/** A file with another text, and what its things are called now. */
interface Reread {
  file: FileModel;
  ids: ReadonlyMap<Id, Id>;
}

/** Reads other texts for some files, by their URIs; `unreadable` where one would not declare and refer to as much as now. */
export function readAs(
  model: Pick<OkrModel, 'files' | 'scope'>,
  now: Texts,
  texts: ReadonlyMap<string, string>,
): Map<string, Reread> | 'unreadable' {
  const read = new Map<string, Reread>();
  for (const [uri, text] of texts) {
    const file = fileIn(model, uri);
    if (!file) continue;
    const other = relower(file, now.text(file.uri), text)?.model ?? lower(parse(text), file);
    const [old, young] = [entitiesOf(file), entitiesOf(other)];
    if (!sameThings(old, young) || file.references.length !== other.references.length) return 'unreadable';
    read.set(file.uri, { file: other, ids: new Map(old.map(({ id }, at) => [id, young[at]?.id ?? ''])) });
  }
  return read;
}

function sameThings(old: Entity[], young: Entity[]): boolean {
  return old.length === young.length && old.every((entity, at) => entity.kind === young[at]?.kind);
}
