import type { FileModel } from './file-model.ts';

type Files = readonly FileModel[];

/** What each list was made from, and the places that hold other files since. Of one step only, or all lists would be kept. */
const edits = new WeakMap<Files, { before: Files; places: readonly number[] }>();

/** The list with other models of the same files at some places. Remembers them, so that nobody has to look at all places. */
export function withFiles(files: Files, others: ReadonlyMap<number, FileModel>): FileModel[] {
  const after = [...files];
  for (const [place, file] of others) after[place] = file;
  edits.delete(files);
  edits.set(after, { before: files, places: [...others.keys()].sort((a, b) => a - b) });
  return after;
}

/** The places at which two lists of the same files hold other models; undefined where files have come, gone or moved. */
export function otherPlaces(before: Files, after: Files): readonly number[] | undefined {
  const edit = edits.get(after);
  if (edit?.before === before) return edit.places.filter((place) => before[place] !== after[place]);
  if (before.length !== after.length) return undefined;
  const places: number[] = [];
  for (const [place, file] of before.entries()) {
    const now = after[place];
    if (now === file) continue;
    if (now?.uri !== file.uri) return undefined;
    places.push(place);
  }
  return places;
}

/** What differs between two lists of files. */
export interface OtherFiles {
  /** Those that are no more; what reads otherwise is among both. */
  gone: FileModel[];
  come: FileModel[];
  /** Each file is where it was. */
  inPlace: boolean;
}

export function otherFiles(before: Files, after: Files): OtherFiles {
  const places = otherPlaces(before, after);
  const others = (files: Files, than: Files) => {
    if (places) return places.flatMap((place) => files[place] ?? []);
    const known = new Set(than);
    return files.filter((file) => !known.has(file));
  };
  return { gone: others(before, after), come: others(after, before), inPlace: places !== undefined };
}

interface Few<Thing> {
  /** By the places of the files that have any. */
  at: ReadonlyMap<number, readonly Thing[]>;
  all: readonly Thing[];
}

/**
 * Things that few files have and everybody asks for after each edit, in the order of files and texts. Only files are looked
 * at that are others than when it was asked last, and where they had none and have none the answer is the very same list.
 */
export function fewOf<Thing>(thingsIn: (file: FileModel) => readonly Thing[]): (files: Files) => readonly Thing[] {
  const known = new WeakMap<Files, Few<Thing>>();
  let last: WeakRef<Files> | undefined;
  const look = (files: Files): Few<Thing> => {
    const earlier = [edits.get(files)?.before, last?.deref()].find((list) => list && known.has(list));
    const places = earlier && otherPlaces(earlier, files);
    const before = earlier && places && known.get(earlier);
    const at = new Map(before?.at);
    let isSame = before !== undefined;
    for (const place of before ? places : files.keys()) {
      const file = files[place];
      const things = file ? thingsIn(file) : [];
      if (things.length === 0 && !at.has(place)) continue;
      isSame = false;
      if (things.length > 0) at.set(place, things);
      else at.delete(place);
    }
    if (before && isSame) return before;
    const inOrder = [...at].sort(([one], [other]) => one - other);
    return { at, all: inOrder.flatMap(([, things]) => things) };
  };
  return (files) => {
    const few = known.get(files) ?? look(files);
    known.set(files, few);
    last = new WeakRef(files);
    return few.all;
  };
}
