import type { CheckIn, Entity, Id, Objective, Reference, Review } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { TextChange } from '../model/finding.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { perFile } from '../model/per-file.ts';
import { insert } from './edits.ts';
import { positionAt } from './text-positions.ts';

/** What a team has written about its OKRs. */
export interface TeamJournal {
  checkIns: CheckIn[];
  reviews: Review[];
}

const kept = new WeakMap<OkrModel, Map<Id, TeamJournal>>();

/**
 * The journal of each team that keeps one here: blocks written for it, and those that report on its OKRs. A team without
 * any may well keep its journal elsewhere, so nothing can be said about it.
 */
export function teamJournals(model: OkrModel): ReadonlyMap<Id, TeamJournal> {
  const known = kept.get(model);
  if (known) return known;
  const journals = new Map<Id, TeamJournal>();
  for (const file of model.files) {
    for (const { block, teams } of blocksOf(file, model)) {
      for (const team of teams) {
        const journal = journals.get(team) ?? { checkIns: [], reviews: [] };
        journals.set(team, journal);
        if (block.kind === 'check-in') journal.checkIns.push(block);
        else journal.reviews.push(block);
      }
    }
  }
  kept.set(model, journals);
  return journals;
}

const blocksOf = perFile((file: FileModel, model: OkrModel) =>
  [...file.checkIns, ...file.reviews].map((block) => ({ block, teams: teamsOf(block, model) })),
);

function teamsOf(block: CheckIn | Review, model: OkrModel): Set<Id> {
  const teams = [block.for, ...block.entries.map(({ target }) => objectiveOf(target, model)?.for)];
  return new Set(teams.flatMap((team) => (team && model.links.get(team.key)) ?? []));
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
