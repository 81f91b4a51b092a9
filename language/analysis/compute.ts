import type { Id, Objective } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { replaced } from '../model/replaced.ts';
import type { IsoDate } from '../values/types.ts';
import { alignmentEdges, driverDelays } from './alignment.ts';
import { type Changes, changesSince, objectivesAfter } from './changes.ts';
import type { ComputedModel, KeyResultFigures, ObjectiveFigures, UnitProblem } from './figures.ts';
import { readJournal } from './journal.ts';
import { keyResultFigures } from './key-result.ts';
import { computeKpis } from './kpi-values.ts';
import { objectiveFigures } from './objective.ts';
import { promiseUnitProblems } from './promise-units.ts';

/**
 * Every figure that the model gives as of a day; what happened later is left out. A pure function, linear in the size of
 * the model: journal, then KPIs, then key results, then objectives.
 *
 * With the figures of an earlier model, those are taken from there that an edit cannot have changed, as long as no name
 * and no reference has changed: the answer is the same, and comes sooner.
 */
export function compute(model: OkrModel, asOf: IsoDate, before?: ComputedModel): ComputedModel {
  const changes = changesSince(before, model, asOf);
  const journal = changes?.journal ?? readJournal(model, asOf);
  const edges = alignmentEdges(model);
  const delays = driverDelays(edges);
  const problemsIn = new Map(changes?.before.problemsIn);
  const report = (id: Id, problems: UnitProblem[]) => {
    if (problems.length > 0) problemsIn.set(id, problems);
    else problemsIn.delete(id);
  };
  const kpis = kpisOf(model, asOf, journal, report, changes);
  const newKeyResults = new Map<Id, KeyResultFigures>();
  const newObjectives = new Map<Id, ObjectiveFigures>();
  for (const objective of changes ? objectivesAfter(changes, model, kpis, delays) : allObjectives(model)) {
    const context = { model, asOf, journal, kpis, delays, problems: [] };
    for (const keyResult of objective.keyResults) {
      newKeyResults.set(keyResult.id, keyResultFigures(keyResult, objective, context));
    }
    newObjectives.set(objective.id, objectiveFigures(objective, newKeyResults, context));
    report(objective.id, context.problems);
  }
  const keyResults = changes ? replaced(changes.before.keyResults, newKeyResults) : newKeyResults;
  const objectives = changes ? replaced(changes.before.objectives, newObjectives) : newObjectives;
  const promises = promiseUnitProblems(model, keyResults, kpis);
  const unitProblems = [...[...problemsIn.values()].flat(), ...promises];
  return { asOf, model, keyResults, objectives, kpis, edges, journal, unitProblems, problemsIn };
}

function kpisOf(
  model: OkrModel,
  asOf: IsoDate,
  journal: ComputedModel['journal'],
  report: (id: Id, problems: UnitProblem[]) => void,
  changes: Changes | undefined,
): ComputedModel['kpis'] {
  if (!changes) return computeKpis(model, asOf, journal, report);
  if (changes.kpis.size === 0) return changes.before.kpis;
  return computeKpis(model, asOf, journal, report, { figures: changes.before.kpis, changed: changes.kpis });
}

function allObjectives(model: OkrModel): Objective[] {
  return model.files.flatMap((file) => file.objectives);
}
