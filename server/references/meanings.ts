import type { Entity, Id, Reference } from '../../language/model/entities.ts';
import { entitiesOf, type FileModel } from '../../language/model/file-model.ts';
import { link } from '../../language/model/link.ts';
import { lower } from '../../language/model/lower.ts';
import type { OkrModel } from '../../language/model/okr-model.ts';
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
  texts: ReadonlyMap<string, string>,
): ChangedMeaning | 'unreadable' | undefined {
  const files = model.files.map((file) => {
    const text = texts.get(file.uri);
    return text === undefined ? file : lower(parse(text), file);
  });
  const after = link(files, model.data, model);
  const renamed = new Map<Id, Id>();
  for (const [index, file] of model.files.entries()) {
    const now = files[index];
    const [old, young] = [[...entitiesOf(file)], now ? [...entitiesOf(now)] : []];
    if (!sameThings(old, young) || file.references.length !== now?.references.length) return 'unreadable';
    for (const [at, entity] of old.entries()) renamed.set(entity.id, young[at]?.id ?? '');
  }
  for (const [index, file] of model.files.entries()) {
    for (const [at, reference] of file.references.entries()) {
      const meant = model.links.get(reference.key);
      const means = after.links.get(files[index]?.references[at]?.key ?? '');
      if ((meant === undefined ? undefined : renamed.get(meant)) !== means) return { reference, file };
    }
  }
  return undefined;
}

function sameThings(old: Entity[], young: Entity[]): boolean {
  return old.length === young.length && old.every((entity, at) => entity.kind === young[at]?.kind);
}
