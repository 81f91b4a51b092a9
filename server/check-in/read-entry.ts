import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import { guardrailFigure } from '../../language/analysis/guardrail.ts';
import { progressOf } from '../../language/analysis/progress.ts';
import { statusOf } from '../../language/analysis/status.ts';
import type { KeyResult } from '../../language/model/entities.ts';
import type { CheckInReading } from '../../language/protocol/check-in.ts';
import { multiply } from '../../language/values/decimal.ts';
import { normaliseQuantityText, printQuantity, readQuantity } from '../../language/values/quantity.ts';
import type { Unit } from '../../language/values/types.ts';
import { convert, nameUnit, unitsAgree } from '../../language/values/unit.ts';
import { progressCell } from '../preview/cells.ts';
import { rowState } from '../preview/row-state.ts';

export type ReadField =
  | { ok: true; text: string; value: number | undefined }
  | { ok: false; problem: NonNullable<CheckInReading['problem']> };

/**
 * Reads a value as typed into a field that shows the unit beside it: a bare number is in that unit. A fraction where
 * percent are counted is asked about, since `0.37` is how spreadsheets say 37%.
 */
export function readValue(typed: string, unit: Unit, last: number | undefined): ReadField {
  const read = readQuantity(typed.trim());
  const refuse = (message: string, instead?: string): ReadField => ({
    ok: false,
    problem: { field: 'value', message, instead },
  });
  if (!read.ok) return refuse(`${read.problem}`);
  const { value, unit: given } = read.quantity;
  if (value === null) return { ok: true, text: 'unknown', value: undefined };
  if (!unitsAgree(given, unit)) return refuse(`This one counts in ${unitName(unit)}: write the number alone.`);
  if (given.kind !== 'none')
    return { ok: true, text: normaliseQuantityText(typed.trim()), value: convert(value, given, unit) };
  if (unit.kind === 'percent' && value !== 0 && Math.abs(value) < 1 && Math.abs(last ?? 100) >= 1) {
    const instead = printQuantity({ value: multiply(value, 100), unit });
    return refuse(`This one counts in percent: did you mean ${instead}? Write \`${value}%\` if not.`, instead);
  }
  return { ok: true, text: printQuantity({ value, unit }), value };
}

/** Reads how sure somebody is, in percent. */
export function readConfidence(typed: string): ReadField {
  const read = readQuantity(typed.trim());
  const value = read.ok ? read.quantity.value : null;
  const kind = read.ok ? read.quantity.unit.kind : undefined;
  if (value === null || value < 0 || value > 100 || (kind !== 'none' && kind !== 'percent')) {
    return {
      ok: false,
      problem: { field: 'confidence', message: 'Confidence goes from 0% (no chance) to 100% (certain).' },
    };
  }
  return { ok: true, text: printQuantity({ value, unit: { kind: 'percent' } }), value };
}

/** Where a key result would stand with a value: the same state and words as its row has then. */
export function resultOf(
  keyResult: KeyResult,
  figures: KeyResultFigures,
  value: number | undefined,
): CheckInReading['result'] {
  if (value === undefined) return undefined;
  const now = { value, date: '', source: 'check-in' as const, of: keyResult.id };
  const progress = progressOf(figures.baseline, figures.target, value);
  const next: KeyResultFigures = { ...figures, now, progress, status: statusOf(progress, figures.expected) };
  if (keyResult.form === 'guardrail') next.guardrail = guardrailFigure(keyResult.stay, value, figures.unit);
  const cell = progressCell(keyResult, next);
  if (cell.value === '–') return undefined;
  const amount = cell.unit === undefined ? cell.value : `${cell.value} ${cell.unit}`;
  return {
    state: rowState(keyResult.form, next),
    text: cell.note === '' ? amount : `${amount}${keyResult.form === 'guardrail' ? '' : ','} ${cell.note}`,
  };
}

function unitName(unit: Unit): string {
  return unit.kind === 'percent' ? 'percent' : nameUnit(unit);
}
