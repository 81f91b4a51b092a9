import type { FileModel } from './file-model.ts';
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
