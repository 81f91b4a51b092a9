import type { WrittenQuantity } from '../model/entities.ts';
import { divide, multiply, subtract } from '../values/decimal.ts';
import type { KeyResultFigures } from './figures.ts';
import type { JournalEntry } from './journal.ts';

/** What people said about a key result: shown beside the computed figures, never over them. */
export type Reported = Pick<KeyResultFigures, 'confidence' | 'confidenceChange' | 'said'>;

/**
 * The latest confidence in percent with its change since the one before it (the first one declared counts as such), and
 * the latest entry with a status or a note.
 */
export function reportedOn(entries: readonly JournalEntry[], declared: WrittenQuantity | undefined): Reported {
  const confidences = [declared, ...entries.map((entry) => entry.entry.confidence)]
    .map(confidenceOf)
    .filter((confidence) => confidence !== undefined);
  const confidence = confidences.at(-1);
  const before = confidences.at(-2);
  const last = entries.findLast(({ entry }) => entry.status !== undefined || entry.note !== undefined);
  return {
    confidence,
    confidenceChange: confidence === undefined || before === undefined ? undefined : subtract(confidence, before),
    said: last && {
      status: last.entry.status?.value,
      note: last.entry.note?.value,
      date: last.date,
      of: last.of,
      range: last.entry.range,
    },
  };
}

/** A confidence in percent, from `60%`, `60`, `0.6` or `6/10`. */
export function confidenceOf(quantity: WrittenQuantity | undefined): number | undefined {
  if (quantity === undefined || quantity.value === null || quantity.problem !== undefined) return undefined;
  const { value, unit } = quantity;
  if (unit.kind === 'rating') return divide(multiply(value, 100), unit.of);
  return unit.kind === 'none' && value > 0 && value <= 1 ? multiply(value, 100) : value;
}
