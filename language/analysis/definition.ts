import type { Formula, Kpi, Reference, WrittenQuantity } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import type { Range } from '../model/place.ts';
import { add } from '../values/decimal.ts';
import { convert, nameUnit, noUnit } from '../values/unit.ts';
import { evaluateFormula, type FormulaResult, type Operand, referencesIn } from './formula.ts';

/** How a KPI is computed from others. */
export interface Definition {
  /** Every KPI it needs. */
  parts: Reference[];
  range: Range;
  evaluate(operandOf: (reference: Reference) => Operand | undefined): FormulaResult;
}

/** What a KPI is computed from: its formula, or its roll-up; undefined for a KPI that is only measured. */
export function definitionOf(kpi: Kpi, model: OkrModel): Definition | undefined {
  if (kpi.formula !== undefined) return byFormula(kpi.formula.expression, kpi.formula.range);
  if (kpi.rollUp === undefined || kpi.rollUp.parts.length === 0) return undefined;
  const { by, parts, weights, range } = kpi.rollUp;
  switch (by) {
    case 'sum':
      return byFormula(sumOf(parts.map(operand)), range);
    case 'average':
      return byFormula({ op: '/', left: sumOf(parts.map(operand)), right: count(parts.length, range) }, range);
    case 'weighted':
      return weights.some((weight) => weight !== undefined)
        ? byWeights(parts, weights, range)
        : weighted(parts, range, model);
    default:
      return extreme(by, parts, range);
  }
}

/** Whether a KPI is computed from what one of its references names. */
export function isMadeFrom({ formula, rollUp }: Kpi, key: string): boolean {
  const parts = [...(rollUp?.parts ?? []), ...(formula ? referencesIn(formula.expression) : [])];
  return parts.some((part) => part.key === key);
}

function byFormula(formula: Formula, range: Range): Definition {
  return { parts: referencesIn(formula), range, evaluate: (operandOf) => evaluateFormula(formula, operandOf) };
}

/** The mean by the weights written behind the parts; a part without one weighs 1. */
function byWeights(parts: Reference[], weights: (WrittenQuantity | undefined)[], range: Range): Definition {
  const weightOf = (index: number) => weights[index]?.value ?? 1;
  const terms = parts.map(
    (part, index): Formula => ({ op: '*', left: operand(part), right: count(weightOf(index), range) }),
  );
  const total = parts.reduce((sum, _, index) => add(sum, weightOf(index)), 0);
  return byFormula({ op: '/', left: sumOf(terms), right: count(total, range) }, range);
}

/**
 * The average of ratios weighs each by what it divides by: all that is above the lines over all that is below them.
 * Parts that are not written as `a / b` carry no weight to use.
 */
function weighted(parts: Reference[], range: Range, model: OkrModel): Definition {
  const above: Formula[] = [];
  const below: Formula[] = [];
  for (const part of parts) {
    const entity = model.entities.get(model.links.get(part.key) ?? '');
    const formula = entity?.kind === 'kpi' ? entity.formula?.expression : undefined;
    if (formula?.op !== '/') {
      const problem = `A weighted roll-up weighs each part by what it divides by, and \`${part.text}\` is not written as \`a / b\`. Write \`average\` to weigh all parts alike.`;
      return { parts, range, evaluate: () => ({ ok: false, problem }) };
    }
    above.push(formula.left);
    below.push(formula.right);
  }
  return byFormula({ op: '/', left: sumOf(above), right: sumOf(below) }, range);
}

function extreme(by: 'min' | 'max', parts: Reference[], range: Range): Definition {
  const evaluate = (operandOf: (reference: Reference) => Operand | undefined): FormulaResult => {
    const [first, ...rest] = parts.map((part) => operandOf(part) ?? { unit: noUnit });
    if (first === undefined) return { ok: true, unit: noUnit, share: false };
    let value = first.value;
    for (const part of rest) {
      const other = convert(part.value ?? 0, part.unit, first.unit);
      if (other === undefined) {
        const problem = `\`${nameUnit(first.unit)}\` and \`${nameUnit(part.unit)}\` cannot be compared: the smallest or largest needs one unit.`;
        return { ok: false, problem };
      }
      if (value === undefined || part.value === undefined) value = undefined;
      else value = by === 'min' ? Math.min(value, other) : Math.max(value, other);
    }
    return { ok: true, value, unit: first.unit, share: false };
  };
  return { parts, range, evaluate };
}

function sumOf(terms: Formula[]): Formula {
  return terms.reduce((left, right) => ({ op: '+', left, right }));
}

function operand(reference: Reference): Formula {
  return { op: 'reference', reference };
}

function count(value: number, range: Range): Formula {
  return { op: 'number', value: { value, unit: noUnit, text: String(value), range } };
}
