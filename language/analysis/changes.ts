import type { Entity, Id, Objective } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { DataByKpi, OkrModel } from '../model/okr-model.ts';
import type { IsoDate } from '../values/types.ts';
import { driverDelays } from './alignment.ts';
import type { ComputedModel, KpiFigures } from './figures.ts';
import { type Journal, journalAfter } from './journal.ts';

/** What an edit may have changed, seen from the figures before it. Too much is allowed here, too little is not. */
export interface Changes {
  before: ComputedModel;
  files: FileModel[];
  journal: Journal;
  /** What changed lines of the journal are about. */
  reportedOn: Set<Id>;
  /** KPIs that are written otherwise, reported on otherwise, or have other data. */
  kpis: Set<Id>;
}

/**
 * What has changed since earlier figures; undefined where that is not worth telling: on another day, or after an edit of a
 * name or a reference, when anything may have changed.
 */
export function changesSince(before: ComputedModel | undefined, model: OkrModel, asOf: IsoDate): Changes | undefined {
  if (!before || before.asOf !== asOf || before.model.links !== model.links) return undefined;
  const files = model.files.filter((file, index) => file !== before.model.files[index]);
  const { journal, touched } = journalAfter(before.journal, files, model);
  const kpis = new Set(files.flatMap((file) => file.kpis).map(({ id }) => id));
  for (const id of touched) if (before.kpis.has(id)) kpis.add(id);
  for (const id of otherData(before.model.data, model.data)) kpis.add(id);
  return { before, files, journal, reportedOn: touched, kpis };
}

/** The objectives whose figures have to be computed again, given those of the KPIs and when these answer their drivers. */
export function objectivesAfter(
  { before, files, reportedOn }: Changes,
  model: OkrModel,
  kpis: ReadonlyMap<Id, KpiFigures>,
  delays: ReadonlyMap<Id, number>,
): Set<Objective> {
  const found = new Set(files.flatMap((file) => file.objectives));
  const add = (thing: Entity | undefined) => {
    const objective = thing?.kind === 'key result' ? model.entities.get(thing.objective ?? '') : thing;
    if (objective?.kind === 'objective') found.add(objective);
  };
  for (const id of reportedOn) add(model.entities.get(id));
  const delaysBefore = driverDelays(before.edges);
  for (const [id, figures] of kpis) {
    if (figures === before.kpis.get(id) && delays.get(id) === delaysBefore.get(id)) continue;
    for (const { from } of model.referencesTo.get(id) ?? []) add(model.entities.get(from));
  }
  return found;
}

function otherData(before: DataByKpi, now: DataByKpi): Id[] {
  return Object.keys({ ...before, ...now }).filter((id) => {
    const [one, other] = [before[id], now[id]];
    if (one === other) return false;
    if (!one || !other) return true;
    return one.ok !== other.ok || (one.ok ? one.column : one.message) !== (other.ok ? other.column : other.message);
  });
}
