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

/** The key results with a baseline and a target that others support, in the order of what first supports them. */
export function coverageIn(computed: ComputedModel): Coverage[] {
  const { files, links } = computed.model;
  const supports = files.flatMap((file) => file.objectives).flatMap((objective) => objective.supports);
  const supported = new Set(supports.map(({ target }) => links.get(target.key) ?? ''));
  return [...supported].flatMap((id) => coverageById(id, computed) ?? []);
}

const known = new WeakMap<ComputedModel, Map<Id, Coverage | undefined>>();

/** The coverage of what an id stands for, where it is a key result that has one. */
export function coverageById(id: Id, computed: ComputedModel): Coverage | undefined {
  const found = known.get(computed) ?? new Map<Id, Coverage | undefined>();
  known.set(computed, found);
  if (!found.has(id)) {
    const thing = computed.model.entities.get(id);
    found.set(id, thing?.kind === 'key result' ? coverageOf(thing, computed) : undefined);
  }
  return found.get(id);
}

/** The coverage of one key result, where it has a baseline and a target and others support it. */
export function coverageOf(
  keyResult: KeyResult,
  { model, keyResults, objectives }: ComputedModel,
): Coverage | undefined {
  const { baseline, target, unit, period } = keyResults.get(keyResult.id) ?? {};
  if (baseline === undefined || target === undefined || !unit) return undefined;
  const way = Math.sign(subtract(target, baseline));
  const coverage = start(keyResult, unit, Math.abs(subtract(target, baseline)));
  for (const { key, from } of model.referencesTo.get(keyResult.id) ?? []) {
    const objective = model.entities.get(from);
    if (objective?.kind !== 'objective' || objective.draft) continue;
    const support = objective.supports.find((each) => each.target.key === key);
    if (!support || model.links.get(key) !== keyResult.id) continue;
    if (!meets(objectives.get(objective.id)?.period, period)) continue;
    const amount = amountOf(support, unit, way);
    coverage.contributions.push({ objective, support, amount });
    if (amount === undefined) coverage.unsaid += 1;
    else coverage.promised = add(coverage.promised, amount);
  }
  return coverage.contributions.length > 0 ? coverage : undefined;
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
