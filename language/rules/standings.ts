import type { ComputedModel } from '../analysis/figures.ts';
import type { Id, Objective, Reference } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { OkrModel } from '../model/okr-model.ts';
import type { Period } from '../values/types.ts';
import { objectiveBehind } from './aspects.ts';

/** An objective that can still be steered: no draft, with a known team and a time that is not over. */
export interface Standing {
  objective: Objective;
  unit: Id;
  /** The units around its own, nearest first. */
  above: readonly Id[];
  period: Period;
}

const known = new WeakMap<ComputedModel, Standing[]>();

/** Every objective that can still be steered, in file and text order. */
export function standingsOf(computed: ComputedModel): Standing[] {
  let found = known.get(computed);
  if (!found) {
    found = computed.model.files.flatMap((file) => standingsIn(file, computed));
    known.set(computed, found);
  }
  return found;
}

const knownIn = new WeakMap<FileModel, { from: readonly unknown[]; standings: Standing[] }>();

/** The standings of a file: the same for as long as the file, its cycles and units are. */
function standingsIn(file: FileModel, computed: ComputedModel): Standing[] {
  const { units, unitOf } = computed.model.scope.names;
  const from = [computed.objectives.layers.get(file.path), unitOf.layers.get(file.path), units, computed.asOf];
  const before = knownIn.get(file);
  if (before && from.every((each, index) => each === before.from[index])) return before.standings;
  const standings = file.objectives.flatMap((objective) => standingOf(objective, computed) ?? []);
  knownIn.set(file, { from, standings });
  return standings;
}

/** The standing of an objective. Advice about a cycle that is over comes too late. */
export function standingOf(objective: Objective, { model, objectives, asOf }: ComputedModel): Standing | undefined {
  const period = objectives.get(objective.id)?.period;
  if (objective.draft || !period || period.end < asOf) return undefined;
  const [unit] = model.scope.standpoint(objective).units;
  return unit === undefined ? undefined : { objective, unit, above: model.scope.names.units.above(unit), period };
}

/** The objectives that an objective supports, itself or by one of their key results. */
export function supportedBy(objective: Objective, model: OkrModel): Id[] {
  return objective.supports.flatMap(({ target }) => {
    const id = objectiveMeant(target, model);
    return id === undefined || id === objective.id ? [] : [id];
  });
}

/** The objective that a reference means, or means a part of. */
export function objectiveMeant({ key }: Pick<Reference, 'key'>, { links, entities }: OkrModel): Id | undefined {
  const id = links.get(key);
  return id === undefined ? undefined : entities.aspect(id, objectiveBehind);
}

/** Whether the way along `supports` from one objective comes to another: a link back would close a circle. */
export function leadsTo(from: Id, to: Id, model: OkrModel): boolean {
  for (const id of wayFrom(from, model)) if (id === to) return true;
  return false;
}

/** Each objective on the way along `supports`, with the one it starts at. */
export function* wayFrom(from: Id, model: OkrModel): Generator<Id, void> {
  const seen = new Set<Id>([from]);
  for (const id of seen) {
    yield id;
    const thing = model.entities.get(id);
    if (thing?.kind === 'objective') for (const next of supportedBy(thing, model)) seen.add(next);
  }
}
