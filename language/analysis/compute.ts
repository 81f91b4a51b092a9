import type { Id, Objective } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { OkrModel } from '../model/okr-model.ts';
import type { IsoDate } from '../values/types.ts';
import { alignmentEdges, driverDelays } from './alignment.ts';
import type { ComputedModel, KeyResultFigures, ObjectiveFigures, UnitProblem } from './figures.ts';
import { readJournal } from './journal.ts';
import { keyResultFigures } from './key-result.ts';
import { computeKpis } from './kpi-values.ts';
import { objectiveFigures } from './objective.ts';
import { promiseUnitProblems } from './promise-units.ts';

/**
 * Every figure that the model gives as of a day; what happened later is left out. A pure function, linear in the size of
 * the model: journal, then KPIs, then key results, then objectives. With `only`, of all
 * objectives just those that this file has or speaks of: what its own findings need.
 */
export function compute(model: OkrModel, asOf: IsoDate, only?: FileModel): ComputedModel {
  const unitProblems: UnitProblem[] = [];
  const journal = readJournal(model, asOf);
  const edges = alignmentEdges(model);
  const kpis = computeKpis(model, asOf, journal, unitProblems);
  const keyResults = new Map<Id, KeyResultFigures>();
  const objectives = new Map<Id, ObjectiveFigures>();
  const context = { model, asOf, journal, kpis, delays: driverDelays(edges), problems: unitProblems };
  for (const objective of only ? concerning(only, model) : model.files.flatMap((file) => file.objectives)) {
    for (const keyResult of objective.keyResults) {
      keyResults.set(keyResult.id, keyResultFigures(keyResult, objective, context));
    }
    objectives.set(objective.id, objectiveFigures(objective, keyResults, context));
  }
  const promises = promiseUnitProblems(model, keyResults, kpis);
  return { asOf, model, keyResults, objectives, kpis, edges, journal, unitProblems: [...unitProblems, ...promises] };
}

function concerning(file: FileModel, model: OkrModel): Set<Objective> {
  const found = new Set(file.objectives);
  for (const reference of file.references) {
    for (const id of model.steps.get(reference.key) ?? []) {
      const thing = id === undefined ? undefined : model.entities.get(id);
      if (thing?.kind === 'objective') found.add(thing);
    }
  }
  return found;
}
