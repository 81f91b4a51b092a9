import { formatNumber, splitNumber } from '../../language/values/quantity.ts';
import type { Quantity, Unit } from '../../language/values/types.ts';

export interface NumberParts {
  value: string;
  unit?: string;
}

/** A number as a cell shows it: the unit apart, except where it sticks to its number (`36%`, `$20.40`). */
export function numberParts(value: number, unit: Unit): NumberParts {
  return splitNumber(value, unit);
}

/** A number as it stands in a sentence: `19.5 min`, `36%`. */
export function numberText(value: number, unit: Unit): string {
  return formatNumber(value, unit);
}

/** The number alone, for a label whose unit stands elsewhere: `24`. */
export function bareNumber(value: number): string {
  return formatNumber(value, { kind: 'none' });
}

/** A distance between two values: percentages are points apart. */
export function distanceParts(value: number, unit: Unit): NumberParts {
  if (unit.kind !== 'percent' && unit.kind !== 'points') return splitNumber(value, unit);
  return { value: bareNumber(value), unit: bareNumber(value) === '1' ? 'point' : 'points' };
}

export function distanceText(value: number, unit: Unit): string {
  const parts = distanceParts(value, unit);
  return parts.unit === undefined ? parts.value : `${parts.value} ${parts.unit}`;
}

/** A promise: `3,000 households`, `$1.5M`. */
export function quantityText(quantity: Quantity): string {
  return quantity.value === null ? 'unknown' : formatNumber(quantity.value, quantity.unit);
}
