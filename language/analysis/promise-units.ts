import type { Id } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import type { Unit } from '../values/types.ts';
import { changeFits, nameUnit } from '../values/unit.ts';
import type { KeyResultFigures, KpiFigures, UnitProblem } from './figures.ts';

/** Promises (`supports … by …`) and goals (`measures … to …`) in another unit than what they speak of. */
export function promiseUnitProblems(
  model: OkrModel,
  keyResults: ReadonlyMap<Id, KeyResultFigures>,
  kpis: ReadonlyMap<Id, KpiFigures>,
): UnitProblem[] {
  const problems: UnitProblem[] = [];
  const unitOf = (key: string): Unit | undefined => {
    const id = model.links.get(key) ?? '';
    return keyResults.get(id)?.unit ?? kpis.get(id)?.unit;
  };
  for (const file of model.files) {
    for (const objective of file.objectives) {
      for (const { target, by } of objective.supports) {
        if (by === undefined || by.value === null) continue;
        const unit = unitOf(target.key);
        if (unit === undefined || changeFits(by.unit, unit)) continue;
        const message = `\`${by.text}\` does not fit: \`${target.text}\` is in \`${nameUnit(unit)}\`. Promise the contribution in that unit.`;
        problems.push({ about: objective.id, message, uri: file.uri, range: by.range });
      }
    }
    for (const goal of file.goals) {
      const unit = goal.measures && unitOf(goal.measures.key);
      if (goal.to === undefined || goal.to.value === null || unit === undefined || changeFits(goal.to.unit, unit))
        continue;
      const message = `\`${goal.to.text}\` does not fit: the KPI that the goal measures is in \`${nameUnit(unit)}\`.`;
      problems.push({ about: goal.id, message, uri: file.uri, range: goal.to.range });
    }
  }
  return problems;
}
