import type { FileModel } from './file-model.ts';
import type { Meanings } from './meanings.ts';
import type { OkrModel } from './okr-model.ts';

/**
 * Something that follows from one file and from what its references mean, made once: it is asked for again after every
 * edit, and all files but one are the same then.
 */
export function perFile<Value, Model extends Pick<OkrModel, 'links'> = OkrModel>(
  make: (file: FileModel, model: Model) => Value,
): (file: FileModel, model: Model) => Value {
  const known = new WeakMap<OkrModel['links'], WeakMap<FileModel, Value>>();
  return (file, model) => {
    const values = known.get(model.links) ?? new WeakMap<FileModel, Value>();
    known.set(model.links, values);
    const before = values.get(file);
    if (before !== undefined) return before;
    const value = make(file, model);
    values.set(file, value);
    return value;
  };
}

/** The same for what follows from a file and from what its own references mean: an edit elsewhere leaves it as it is. */
export function ofFile<Value>(make: (file: FileModel, model: OkrModel) => Value): typeof make {
  const known = new WeakMap<FileModel, { meanings: Meanings | undefined; value: Value }>();
  return (file, model) => {
    const meanings = model.meanings.get(file.uri);
    const before = known.get(file);
    if (before && before.meanings === meanings) return before.value;
    const value = make(file, model);
    known.set(file, { meanings, value });
    return value;
  };
}
