import type { Objective } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import { looksEnglish, showsEnglish } from '../wording/english.ts';

const objectives = new WeakMap<Objective, boolean>();
const files = new WeakMap<FileModel, boolean>();
/** So much of a text is enough to know its language. */
const Enough = 2000;

/**
 * Whether an objective and its key results can be judged as English. They are read together, and where they leave it
 * open, as "Uptime" does, the objectives around them settle it.
 */
export function readsEnglish(objective: Objective, file: FileModel): boolean {
  return remember(objectives, objective, () => {
    const own = textOf([objective]);
    return (
      showsEnglish(own) || (looksEnglish(own) && remember(files, file, () => looksEnglish(textOf(file.objectives))))
    );
  });
}

function textOf(objectives: Objective[]): string {
  let text = '';
  for (const objective of objectives) {
    for (const { title } of [objective, ...objective.keyResults]) text += `${title?.value ?? ''} / `;
    if (text.length > Enough) break;
  }
  return text.slice(0, Enough);
}

function remember<Key extends object>(known: WeakMap<Key, boolean>, key: Key, find: () => boolean): boolean {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}
