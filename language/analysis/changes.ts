import { differencesInSteps, referenceNumber } from '../model/by-file.ts';
import { differences } from '../model/edited.ts';
import type { Entity, Id, Reference } from '../model/entities.ts';
import { otherFiles } from '../model/file-list.ts';
import type { FileModel } from '../model/file-model.ts';
import { type DataByKpi, fileIn, type OkrModel } from '../model/okr-model.ts';
import { readPeriod } from '../values/cycle.ts';
import type { Steps } from '../values/steps.ts';

/** What an edit has changed in a model. */
export interface Changes {
  /** Things that read otherwise, have come or have gone, as they are now. */
  things: ReadonlyMap<Id, Entity | undefined>;
  /** References of all other things that mean something else, or something only now. */
  references: readonly Reference[];
  /** Files that read otherwise, or whose journal means something else: as they were, as they are. */
  files: readonly { old?: FileModel; now?: FileModel }[];
  /** KPIs whose data files say something else. */
  data: readonly Id[];
}

/** What differs between two models. Everything does from one without files. In steps. */
export function* changesBetween(before: OkrModel, after: OkrModel): Steps<Changes> {
  const { gone, come } = otherFiles(before.files, after.files);
  const byUri = (list: readonly FileModel[]) => new Map(list.map((file) => [file.uri, file]));
  const [old, now] = [byUri(gone), byUri(come)];
  const files = new Set([...old.keys(), ...now.keys()]);
  const things = new Map<Id, Entity | undefined>();
  for (const id of yield* differencesInSteps<Entity>(before.entities, after.entities)) {
    things.set(id, after.entities.get(id));
    yield;
  }
  const references: Reference[] = [];
  for (const uri of differences(before.meanings, after.meanings)) {
    yield;
    const file = fileIn(after, uri);
    const [was, is] = [before, after].map(({ meanings }) => meanings.get(uri)?.links);
    // In a file that has come everything has.
    if (!was || !is) continue;
    for (const key of differences<string, Id>(was, is)) {
      const reference = file?.references[referenceNumber(key)];
      if (reference && !things.has(reference.from)) references.push(reference);
    }
  }
  for (const { from } of references) {
    const thing = after.entities.get(from);
    if (thing?.kind === 'check-in' || thing?.kind === 'review') files.add(thing.uri);
  }
  return {
    things,
    references,
    files: [...files].map((uri) => ({
      old: old.get(uri) ?? fileIn(before, uri),
      now: now.get(uri) ?? fileIn(after, uri),
    })),
    data: otherData(before.data, after.data),
  };
}

/** Whether a cycle has other days than before: anything may depend on it. One that is only mentioned has those of its name. */
export function otherCycles(before: OkrModel, after: OkrModel): boolean {
  if (before.cycles === after.cycles) return false;
  const said = (model: OkrModel, text: string) => JSON.stringify(model.cycles.get(text) ?? readPeriod(text));
  return [...before.cycles.keys(), ...after.cycles.keys()].some((text) => said(before, text) !== said(after, text));
}

function otherData(before: DataByKpi, now: DataByKpi): Id[] {
  return Object.keys({ ...before, ...now }).filter((id) => {
    const [one, other] = [before[id], now[id]];
    if (one === other) return false;
    if (!one || !other) return true;
    return one.ok !== other.ok || (one.ok ? one.column : one.message) !== (other.ok ? other.column : other.message);
  });
}
