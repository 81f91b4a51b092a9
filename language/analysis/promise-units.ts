import type { Goal, Objective, Reference } from '../model/entities.ts';
import type { Unit } from '../values/types.ts';
import { changeFits, nameUnit } from '../values/unit.ts';
import type { UnitProblem } from './figures.ts';

/** Promises (`supports … by …`) and goals (`measures … to …`) in another unit than what they speak of. */
export function promiseUnitProblems(
  thing: Objective | Goal,
  unitOf: (reference: Reference) => Unit | undefined,
): UnitProblem[] {
  return thing.kind === 'goal' ? goalProblems(thing, unitOf) : supportProblems(thing, unitOf);
}

function supportProblems(objective: Objective, unitOf: (reference: Reference) => Unit | undefined): UnitProblem[] {
  return objective.supports.flatMap(({ target, by }) => {
    if (by === undefined || by.value === null) return [];
    const unit = unitOf(target);
    if (unit === undefined || changeFits(by.unit, unit)) return [];
    const message = `\`${by.text}\` does not fit: \`${target.text}\` is in \`${nameUnit(unit)}\`. Promise the contribution in that unit.`;
    return [{ about: objective.id, message, uri: objective.uri, range: by.range }];
  });
}

function goalProblems(
  { id, uri, measures, to }: Goal,
  unitOf: (reference: Reference) => Unit | undefined,
): UnitProblem[] {
  const unit = measures && unitOf(measures);
  if (to === undefined || to.value === null || unit === undefined || changeFits(to.unit, unit)) return [];
  const message = `\`${to.text}\` does not fit: the KPI that the goal measures is in \`${nameUnit(unit)}\`.`;
  return [{ about: id, message, uri, range: to.range }];
}
