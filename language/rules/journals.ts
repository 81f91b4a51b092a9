import type { CheckIn, Entity, Id, Objective, Reference, Review, Section } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { TextChange } from '../model/finding.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { comparePositions } from '../model/place.ts';
import { insert } from './edits.ts';
import { positionAt } from './text-positions.ts';

/** What a team has written about its OKRs. */
export interface TeamJournal {
  checkIns: CheckIn[];
  reviews: Review[];
}

/**
 * The journal of a team, if it keeps one here: blocks written for it, and those that report on its OKRs. A team without
 * any may well keep its journal elsewhere, so nothing can be said about it.
 */
export function teamJournal(team: Id, model: OkrModel): TeamJournal | undefined {
  const known = journals.get(model) ?? new Map<Id, TeamJournal | undefined>();
  journals.set(model, known);
  if (!known.has(team)) known.set(team, readJournal(team, model));
  return known.get(team);
}

const journals = new WeakMap<OkrModel, Map<Id, TeamJournal | undefined>>();

function readJournal(team: Id, model: OkrModel): TeamJournal | undefined {
  const blocks = new Set<CheckIn | Review>();
  for (const { key, from } of model.referencesTo.get(team) ?? []) {
    const thing = model.entities.get(from);
    if (thing?.kind !== 'section' && thing?.kind !== 'check-in' && thing?.kind !== 'review') continue;
    if (thing.for?.key !== key) continue;
    for (const block of thing.kind === 'section' ? reportsIn(thing, model) : [thing]) blocks.add(block);
  }
  if (blocks.size === 0) return undefined;
  const { order } = model.scope.names;
  const all = [...blocks].sort(
    (a, b) => (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0) || comparePositions(a.range.start, b.range.start),
  );
  return {
    checkIns: all.filter((block) => block.kind === 'check-in'),
    reviews: all.filter((block) => block.kind === 'review'),
  };
}

/** The blocks that report on the objectives of a section. */
function reportsIn(section: Section, model: OkrModel): (CheckIn | Review)[] {
  const file = model.files[model.scope.names.order.get(section.uri) ?? -1];
  const objectives = file?.objectives.filter((objective) => objective.section === section.id) ?? [];
  return objectives.flatMap((objective) =>
    [objective, ...objective.keyResults].flatMap(({ id }) =>
      (model.referencesTo.get(id) ?? []).flatMap(({ key, from }) => {
        const thing = model.entities.get(from);
        const reports = thing && 'entries' in thing && thing.entries.some(({ target }) => target.key === key);
        return reports && model.links.get(key) === id ? [thing] : [];
      }),
    ),
  );
}

/** The objective that a line of the journal speaks of, itself or through one of its key results. */
export function objectiveOf(target: Reference, model: OkrModel): Objective | undefined {
  const thing = entityOf(model.links.get(target.key), model);
  const objective = thing?.kind === 'key result' ? entityOf(thing.objective, model) : thing;
  return objective?.kind === 'objective' ? objective : undefined;
}

function entityOf(id: Id | undefined, model: OkrModel): Entity | undefined {
  return id === undefined ? undefined : model.entities.get(id);
}

/** A new block of the journal: behind `last` where that stands in the same file, else at the file's end. */
export function addToJournal(file: FileModel, text: string, block: string, last?: CheckIn | Review): TextChange {
  if (last?.uri === file.uri) return insert(file.uri, last.range.end, `\n\n${block}`);
  const gap = text.endsWith('\n') ? '\n' : '\n\n';
  return insert(file.uri, positionAt(text, text.length), `${gap}${block}\n`);
}
