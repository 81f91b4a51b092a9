import { ByFile, differencesInSteps } from '../model/by-file.ts';
import type { Entity, Id, Objective, Reference } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import { link } from '../model/link.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { keepingSame } from '../model/same.ts';
import { atOnce, type Steps } from '../values/steps.ts';
import type { IsoDate } from '../values/types.ts';
import { delaysAfter } from './alignment.ts';
import { type Changes, changesBetween, otherCycles } from './changes.ts';
import type { ComputedModel, KeyResultFigures, ObjectiveFigures, UnitProblem } from './figures.ts';
import { journalAfter } from './journal.ts';
import { keyResultFigures } from './key-result.ts';
import { computeKpis } from './kpi-values.ts';
import { objectiveFigures } from './objective.ts';
import { promiseUnitProblems } from './promise-units.ts';

const nothing: Omit<ComputedModel, 'asOf'> = {
  model: link([]),
  keyResults: new ByFile(),
  objectives: new ByFile(),
  kpis: new ByFile(),
  delays: new ByFile(),
  journal: new ByFile(),
  problemsIn: new ByFile(),
  promiseProblems: new ByFile(),
};

/**
 * Every figure that the model gives as of a day; what happened later is left out. A pure function: journal, then KPIs,
 * then key results, then objectives.
 *
 * With the figures of an earlier model, only those are computed that may be other now, and one that is the same in the end
 * is the very object of before. Without them, everything may.
 */
export function compute(model: OkrModel, asOf: IsoDate, earlier?: ComputedModel): ComputedModel {
  return atOnce(computeInSteps(model, asOf, earlier));
}

/** The same in steps. */
export function* computeInSteps(model: OkrModel, asOf: IsoDate, earlier?: ComputedModel): Steps<ComputedModel> {
  const comparable = earlier?.asOf === asOf && !otherCycles(earlier.model, model);
  const before = comparable ? earlier : { ...nothing, asOf };
  const changes = yield* changesBetween(before.model, model);
  const { journal, touched } = yield* journalAfter(before, changes, model, asOf);
  const delays = yield* delaysAfter(before, changes, model);
  const problems = new Map<Id, UnitProblem[] | undefined>();
  const report = (id: Id, found: UnitProblem[]) => {
    problems.set(id, found.length > 0 ? keepingSame(before.problemsIn.get(id), found) : undefined);
  };
  const gone = [...changes.things].flatMap(([id, thing]) => (thing ? [] : [id]));

  const others = [...touched, ...changes.data, ...changes.references.map(({ from }) => from)];
  const about = [...changes.things.values(), ...others.map((id) => model.entities.get(id))];
  yield;
  const newKpis = yield* computeKpis(model, asOf, journal, report, about, before.kpis);
  const kpis = yield* before.kpis.withInSteps(without(gone, newKpis));

  const newKeyResults = new Map<Id, KeyResultFigures>();
  const newObjectives = new Map<Id, ObjectiveFigures>();
  const moved = [...newKpis.keys()].filter((id) => kpis.get(id) !== before.kpis.get(id));
  const metrics = [...moved, ...(yield* differencesInSteps(before.delays, delays))];
  for (const objective of yield* objectivesAfter(changes, touched, metrics, model)) {
    const context = { model, asOf, journal, kpis, delays, problems: [] };
    for (const keyResult of objective.keyResults) {
      const figures = keyResultFigures(keyResult, objective, context);
      newKeyResults.set(keyResult.id, keepingSame(before.keyResults.get(keyResult.id), figures));
    }
    const figures = objectiveFigures(objective, newKeyResults, context);
    newObjectives.set(objective.id, keepingSame(before.objectives.get(objective.id), figures));
    report(objective.id, context.problems);
    yield;
  }
  const keyResults = yield* before.keyResults.withInSteps(without(gone, newKeyResults));
  const objectives = yield* before.objectives.withInSteps(without(gone, newObjectives));
  for (const id of gone) if (!problems.has(id)) problems.set(id, undefined);
  const problemsIn = yield* before.problemsIn.withInSteps(problems);
  const figures = { asOf, model, keyResults, objectives, kpis, delays, journal, problemsIn };
  yield;
  const promiseProblems = yield* promisesAfter(before, figures, changes, [newKpis, newKeyResults]);
  return { ...figures, promiseProblems };
}

/** New figures, and none for what has gone. */
function* without<Figures>(
  gone: readonly Id[],
  figures: ReadonlyMap<Id, Figures>,
): Generator<[Id, Figures | undefined]> {
  for (const id of gone) yield [id, undefined];
  yield* figures;
}

/** The objectives whose figures may be other now: those that changed, were reported on, or measure what has changed. */
function* objectivesAfter(
  { things, references }: Changes,
  reportedOn: ReadonlySet<Id>,
  metrics: readonly Id[],
  model: OkrModel,
): Steps<Set<Objective>> {
  const found = new Set<Objective>();
  const add = (thing: Entity | undefined) => {
    const objective = thing?.kind === 'key result' ? model.entities.get(thing.objective ?? '') : thing;
    if (objective?.kind === 'objective') found.add(objective);
  };
  const addMeasuring = ({ from, key }: Reference) => {
    const thing = model.entities.get(from);
    if (thing?.kind === 'key result' && thing.measures?.key === key) add(thing);
  };
  const addUsers = (thing: Entity | undefined) => {
    if (thing?.kind === 'kpi') for (const reference of model.referencesTo.get(thing.id) ?? []) addMeasuring(reference);
  };
  for (const thing of things.values()) {
    add(thing);
    addUsers(thing);
    yield;
  }
  for (const id of metrics) {
    addUsers(model.entities.get(id));
    yield;
  }
  for (const id of reportedOn) add(model.entities.get(id));
  for (const reference of references) addMeasuring(reference);
  return found;
}

/** Promises that changed themselves, or speak of something whose unit has changed. */
function* promisesAfter(
  before: ComputedModel,
  { model, keyResults, kpis }: Pick<ComputedModel, 'model' | 'keyResults' | 'kpis'>,
  { things, references }: Changes,
  computed: readonly ReadonlyMap<Id, unknown>[],
): Steps<ComputedModel['promiseProblems']> {
  const units = {
    before: (id: Id) => before.keyResults.get(id)?.unit ?? before.kpis.get(id)?.unit,
    now: (id: Id) => keyResults.get(id)?.unit ?? kpis.get(id)?.unit,
  };
  const unitOf = (reference: Reference) => units.now(model.links.get(reference.key) ?? '');
  const again = new Set(references.map(({ from }) => from));
  for (const [id, thing] of things) {
    if (thing?.kind === 'objective' || thing?.kind === 'goal' || before.promiseProblems.has(id)) again.add(id);
    yield;
  }
  for (const figures of computed) {
    for (const id of figures.keys()) {
      yield;
      if (units.before(id) === units.now(id)) continue;
      for (const { from } of model.referencesTo.get(id) ?? []) again.add(from);
    }
  }
  const problems: [Id, UnitProblem[] | undefined][] = [];
  for (const id of again) {
    yield;
    const thing = things.get(id) ?? model.entities.get(id);
    const was = before.promiseProblems.get(id);
    const found = thing?.kind === 'objective' || thing?.kind === 'goal' ? promiseUnitProblems(thing, unitOf) : [];
    if (found.length > 0) problems.push([id, keepingSame(was, found)]);
    else if (was) problems.push([id, undefined]);
  }
  return yield* before.promiseProblems.withInSteps(problems);
}

/** The units of a file that cannot be reconciled: where a figure needs them, where a promise names them. */
export function unitProblemsIn({ kpis, objectives, goals }: FileModel, computed: ComputedModel): UnitProblem[] {
  return [
    ...[...kpis, ...objectives].flatMap(({ id }) => computed.problemsIn.get(id) ?? []),
    ...[...objectives, ...goals].flatMap(({ id }) => computed.promiseProblems.get(id) ?? []),
  ];
}
