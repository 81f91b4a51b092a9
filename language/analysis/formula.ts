import type { Formula, Reference } from '../model/entities.ts';
import { add, divide, multiply, subtract } from '../values/decimal.ts';
import type { Unit } from '../values/types.ts';
import { convert, nameUnit, noUnit, percent, unitsAgree } from '../values/unit.ts';

/** What an operand stands for: its unit, and its value where there is one. */
export interface Operand {
  value?: number;
  unit: Unit;
}

/**
 * What a formula gives. `value` is missing where an operand has none and for a division by zero; `share` says that
 * it divides two amounts of one thing, which reads as a percentage where nothing else is asked for.
 */
export type FormulaResult = { ok: true; value?: number; unit: Unit; share: boolean } | { ok: false; problem: string };

interface Term extends Operand {
  ok: true;
  share?: boolean;
  /** A number written in the formula itself. */
  literal?: boolean;
}

type Outcome = Term | { ok: false; problem: string };

/**
 * Computes a formula exactly and derives its unit: like adds to like, amounts of one unit divide to a ratio, "so much
 * per thing" keeps the unit of what is divided, a percentage of an amount is an amount.
 * `operandOf` answers undefined for a name that means nothing (yet): the formula then has no value.
 */
export function evaluateFormula(
  formula: Formula,
  operandOf: (reference: Reference) => Operand | undefined,
): FormulaResult {
  const result = evaluate(formula, operandOf);
  if (!result.ok) return result;
  return { ok: true, value: result.value, unit: result.unit, share: result.share === true };
}

/**
 * The value of a result in the unit that is asked for, or undefined where the two do not fit. A ratio is a percentage
 * times a hundred; a bare number takes any unit, and a ratio (`tickets / workspaces`) any count.
 */
export function fitResult(result: Operand, wanted: Unit): Operand | undefined {
  const { value, unit } = result;
  if (unit.kind === 'multiple' && wanted.kind === 'percent') return { value: scale(value, 100), unit: wanted };
  if (unit.kind === 'percent' && wanted.kind === 'multiple') return { value: scale(value, 0.01), unit: wanted };
  if (unit.kind === 'multiple' && (wanted.kind === 'count' || wanted.kind === 'none')) return { value, unit: wanted };
  if (!unitsAgree(unit, wanted)) return undefined;
  return { value: value === undefined ? undefined : convert(value, unit, wanted), unit: wanted };
}

/** Every name a formula uses, in text order. */
export function referencesIn(formula: Formula): Reference[] {
  const references: Reference[] = [];
  const pending: Formula[] = [formula];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.op === 'reference') references.push(part.reference);
    else if (part.op === 'negate') pending.push(part.operand);
    else if (part.op !== 'number') pending.push(part.right, part.left);
  }
  return references;
}

/** A chain of operators is walked in a loop, so a formula of any length is safe; only brackets nest calls. */
function evaluate(formula: Formula, operandOf: (reference: Reference) => Operand | undefined): Outcome {
  const pending: { op: '+' | '-' | '*' | '/'; right: Formula }[] = [];
  let first = formula;
  while (first.op === '+' || first.op === '-' || first.op === '*' || first.op === '/') {
    pending.push(first);
    first = first.left;
  }
  let result = evaluateOperand(first, operandOf);
  for (let step = pending.pop(); step !== undefined && result.ok; step = pending.pop()) {
    const right = evaluate(step.right, operandOf);
    result = right.ok ? combine(step.op, result, right) : right;
  }
  return result;
}

function evaluateOperand(formula: Formula, operandOf: (reference: Reference) => Operand | undefined): Outcome {
  let negative = false;
  let operand = formula;
  while (operand.op === 'negate') {
    negative = !negative;
    operand = operand.operand;
  }
  const result = readOperand(operand, operandOf);
  return negative && result.ok ? { ...result, value: scale(result.value, -1) } : result;
}

function readOperand(formula: Formula, operandOf: (reference: Reference) => Operand | undefined): Outcome {
  if (formula.op === 'number') {
    return { ok: true, value: formula.value.value ?? undefined, unit: formula.value.unit, literal: true };
  }
  if (formula.op === 'reference') return { ok: true, ...(operandOf(formula.reference) ?? { unit: noUnit }) };
  return evaluate(formula, operandOf);
}

function combine(op: '+' | '-' | '*' | '/', left: Term, right: Term): Outcome {
  if (op === '*') return times(left, right);
  return op === '/' ? over(left, right) : sum(op, left, right);
}

function sum(op: '+' | '-', left: Term, right: Term): Outcome {
  const apply = op === '+' ? add : subtract;
  const [a, b] = [left.unit, right.unit];
  if (isLiteral(left, 1) && b.kind === 'percent') return bareOne;
  if (isLiteral(right, 1) && a.kind === 'percent') return bareOne;
  // A ratio beside a percentage is meant as one: `100% - lost / all`.
  if (a.kind === 'percent' && b.kind === 'multiple') return term(apply, left.value, scale(right.value, 100), a);
  if (a.kind === 'multiple' && b.kind === 'percent') return term(apply, scale(left.value, 100), right.value, b);
  if (a.kind === 'percent' && b.kind === 'points') return term(apply, left.value, right.value, a);
  if (a.kind === 'points' && b.kind === 'percent') return term(apply, left.value, right.value, b);
  if (!unitsAgree(a, b)) return { ok: false, problem: unlike(op, a, b) };
  return term(apply, left.value, inUnit(right, a), a.kind === 'none' ? b : a);
}

function times(left: Term, right: Term): Outcome {
  const [a, b] = [left.unit, right.unit];
  // `a / b * 100` is how many people write a percentage.
  if (a.kind === 'multiple' && isLiteral(right, 100)) return term(multiply, left.value, right.value, percent);
  if (b.kind === 'multiple' && isLiteral(left, 100)) return term(multiply, left.value, right.value, percent);
  if (b.kind === 'none') return term(multiply, left.value, right.value, a);
  if (a.kind === 'none') return term(multiply, left.value, right.value, b);
  if (isPart(a)) return term(multiply, fraction(left), right.value, b);
  if (isPart(b)) return term(multiply, left.value, fraction(right), a);
  if (a.kind === 'multiple') return term(multiply, left.value, right.value, b);
  if (b.kind === 'multiple') return term(multiply, left.value, right.value, a);
  if (a.kind === 'count') return term(multiply, left.value, right.value, b.kind === 'count' ? noUnit : b);
  if (b.kind === 'count') return term(multiply, left.value, right.value, a);
  return {
    ok: false,
    problem: `\`${nameUnit(a)}\` times \`${nameUnit(b)}\` gives no unit: multiply an amount by a count, a share or a plain number.`,
  };
}

function over(left: Term, right: Term): Outcome {
  const [a, b] = [left.unit, right.unit];
  if (a.kind === 'none' && !left.literal && !right.literal && (b.kind === 'none' || b.kind === 'count')) {
    return term(divide, left.value, right.value, { kind: 'multiple' });
  }
  if (b.kind === 'none') return term(divide, left.value, right.value, a);
  if (a.kind === 'none') return term(divide, left.value, fraction(right), noUnit);
  if (unitsAgree(a, b)) {
    return { ...term(divide, left.value, inUnit(right, a), { kind: 'multiple' }), share: true };
  }
  if (isPart(b)) return term(divide, left.value, fraction(right), a);
  if (b.kind === 'multiple') return term(divide, left.value, right.value, a);
  if (a.kind === 'count' && b.kind === 'count') return term(divide, left.value, right.value, { kind: 'multiple' });
  const perThing = b.kind === 'count' || (b.kind === 'duration' && a.kind !== 'duration');
  if (perThing || a.kind === 'count') return term(divide, left.value, right.value, a);
  return { ok: false, problem: unlike('/', a, b) };
}

const bareOne: Outcome = {
  ok: false,
  problem: 'A plain 1 beside a percentage could mean 1% or the whole: write `1%` or `100%`.',
};

function isLiteral(operand: Term, value: number): boolean {
  return operand.literal === true && operand.unit.kind === 'none' && operand.value === value;
}

function isPart(unit: Unit): boolean {
  return unit.kind === 'percent' || unit.kind === 'points';
}

/** A percentage as a factor: 20% is 0.2; everything else as it is. */
function fraction(operand: Operand): number | undefined {
  return isPart(operand.unit) ? scale(operand.value, 0.01) : operand.value;
}

function inUnit(operand: Operand, unit: Unit): number | undefined {
  return operand.value === undefined ? undefined : convert(operand.value, operand.unit, unit);
}

function scale(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : multiply(value, factor);
}

function term(
  apply: (a: number, b: number) => number | undefined,
  left: number | undefined,
  right: number | undefined,
  unit: Unit,
): Term {
  const value = left === undefined || right === undefined ? undefined : apply(left, right);
  return { ok: true, value: value !== undefined && Number.isFinite(value) ? value : undefined, unit };
}

function unlike(op: '+' | '-' | '/', a: Unit, b: Unit): string {
  const [one, other] = [`\`${nameUnit(a)}\``, `\`${nameUnit(b)}\``];
  if (a.kind === 'money' && b.kind === 'money') {
    return `${one} and ${other} are two currencies, and there is no exchange rate here: bring both into one first.`;
  }
  if (a.kind === 'duration' && b.kind === 'duration') {
    return `${one} and ${other} do not convert, as a month has no fixed number of days: measure both in the same unit.`;
  }
  if (op === '+') return `${one} and ${other} do not add up: only amounts of the same unit do.`;
  if (op === '-') return `${other} cannot be taken from ${one}: only amounts of the same unit have a difference.`;
  return `${one} divided by ${other} gives no unit: check which of the two is meant.`;
}
