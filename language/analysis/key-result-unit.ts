import type { KeyResult, WrittenQuantity } from '../model/entities.ts';
import type { Unit } from '../values/types.ts';
import { nameUnit, noUnit, unitsAgree } from '../values/unit.ts';
import type { UnitProblem } from './figures.ts';
import type { JournalEntry } from './journal.ts';
import { limitQuantities } from './limits.ts';

/**
 * The unit all numbers of a key result are in: that of its target or limit, else of its start, else of the KPI it
 * measures, else of what was first reported.
 */
export function keyResultUnit(keyResult: KeyResult, kpiUnit: Unit | undefined, entries: readonly JournalEntry[]): Unit {
  const written = writtenQuantities(keyResult).find((quantity) => quantity.unit.kind !== 'none');
  if (written !== undefined) return written.unit;
  if (kpiUnit !== undefined && kpiUnit.kind !== 'none') return kpiUnit;
  const reported = entries.find(
    ({ entry, source }) => source === 'check-in' && entry.value && entry.value.unit.kind !== 'none',
  );
  return reported?.entry.value?.unit ?? noUnit;
}

/** Start, target and limits that do not go with each other or with the measured KPI. */
export function keyResultUnitProblems(keyResult: KeyResult, unit: Unit, kpiUnit: Unit | undefined): UnitProblem[] {
  const problems: UnitProblem[] = [];
  const refuse = (quantity: WrittenQuantity, message: string) => {
    problems.push({ about: keyResult.id, message, uri: keyResult.uri, range: quantity.range });
  };
  const quantities = writtenQuantities(keyResult);
  for (const quantity of quantities) {
    if (!unitsAgree(quantity.unit, unit)) {
      refuse(
        quantity,
        `The key result is written in \`${nameUnit(quantity.unit)}\` and in \`${nameUnit(unit)}\`: write start, target and limits in one unit.`,
      );
    }
  }
  const first = quantities.find((quantity) => quantity.unit.kind !== 'none');
  if (problems.length === 0 && first !== undefined && kpiUnit !== undefined && !unitsAgree(unit, kpiUnit)) {
    refuse(
      first,
      `\`${first.text}\` does not fit the KPI that it measures, which is in \`${nameUnit(kpiUnit)}\`: write the key result in that unit, or measure another KPI.`,
    );
  }
  return problems;
}

/** The quantities that say what the key result is about, the most telling first. */
function writtenQuantities(keyResult: KeyResult): WrittenQuantity[] {
  const limits = keyResult.stay === undefined ? [] : limitQuantities(keyResult.stay);
  return [keyResult.to, ...limits, keyResult.from].filter((quantity) => quantity !== undefined);
}
