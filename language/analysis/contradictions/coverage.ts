import type { Id, KeyResult, Objective, Support } from '../../model/entities.ts';
import { overlaps } from '../../values/cycle.ts';
import { add, subtract } from '../../values/decimal.ts';
import type { Period, Unit } from '../../values/types.ts';
import { changeFits, convert } from '../../values/unit.ts';
import type { ComputedModel } from '../figures.ts';

/** What one objective promises for a key result: `supports … by …`. */
export interface Contribution {
  objective: Objective;
  support: Support;
  /** In the key result's unit, positive towards its target; undefined where nothing is said or it does not convert. */
  amount?: number;
}

/** How far what is promised for a key result carries it from its baseline to its target. */
export interface Coverage {
  keyResult: KeyResult;
  unit: Unit;
  /** The way to go, positive. */
  needed: number;
  /** The sum of what is promised. */
  promised: number;
  /** In file and text order. */
  contributions: Contribution[];
  /** Objectives that support it and do not say by how much: with them, it may still be reached. */
  unsaid: number;
}

const known = new WeakMap<ComputedModel, Map<Id, Coverage>>();

/** The key results with a baseline and a target that others support, by id. */
export function coverageIn(computed: ComputedModel): Map<Id, Coverage> {
  let found = known.get(computed);
  if (!found) {
    found = analyse(computed);
    known.set(computed, found);
  }
  return found;
}

function analyse({ model, keyResults, objectives }: ComputedModel): Map<Id, Coverage> {
  const found = new Map<Id, Coverage>();
  for (const objective of model.files.flatMap((file) => file.objectives)) {
    if (objective.draft) continue;
    const mine = objectives.get(objective.id)?.period;
    for (const support of objective.supports) {
      const id = model.links.get(support.target.key);
      const keyResult = id === undefined ? undefined : model.entities.get(id);
      if (keyResult?.kind !== 'key result') continue;
      const figures = keyResults.get(keyResult.id);
      const { baseline, target, unit, period } = figures ?? {};
      if (baseline === undefined || target === undefined || !unit || !meets(mine, period)) continue;
      const way = Math.sign(subtract(target, baseline));
      const coverage = found.get(keyResult.id) ?? start(keyResult, unit, Math.abs(subtract(target, baseline)));
      found.set(keyResult.id, coverage);
      const amount = amountOf(support, unit, way);
      coverage.contributions.push({ objective, support, amount });
      if (amount === undefined) coverage.unsaid += 1;
      else coverage.promised = add(coverage.promised, amount);
    }
  }
  return found;
}

function start(keyResult: KeyResult, unit: Unit, needed: number): Coverage {
  return { keyResult, unit, needed, promised: 0, contributions: [], unsaid: 0 };
}

/** "By 5%" for something that should fall means that it falls by 5%; so does "by -5%". */
function amountOf({ by }: Support, unit: Unit, way: number): number | undefined {
  if (!by || by.problem || by.value === null || !changeFits(by.unit, unit)) return undefined;
  const amount = by.unit.kind === 'points' ? by.value : convert(by.value, by.unit, unit);
  return amount !== undefined && amount < 0 && way < 0 ? -amount : amount;
}

function meets(a: Period | undefined, b: Period | undefined): boolean {
  return a === undefined || b === undefined || overlaps(a, b);
}
