import { formatNumber, splitNumber } from '../../language/values/quantity.ts';
import type { Quantity, Unit } from '../../language/values/types.ts';

export interface NumberParts {
  value: string;
  unit?: string;
}

/** A number as a cell shows it: the unit apart, except where it sticks to its number (`36%`, `$20.40`). */
export function numberParts(value: number, unit: Unit): NumberParts {
  const parts = splitNumber(value, unit);
  return unit.kind === 'money' ? { ...parts, value: withCents(parts.value) } : parts;
}

/** A number as it stands in a sentence: `19.5 min`, `36%`. */
export function numberText(value: number, unit: Unit): string {
  const text = formatNumber(value, unit);
  return unit.kind === 'money' ? withCents(text) : text;
}

/** Money has two decimals or none: `$20.40`, `$20`, `$1.5M`. */
function withCents(text: string): string {
  return text.replace(/\.\d$/, '$&0');
}

/** The number alone, for a label whose unit stands elsewhere: `24`. */
export function bareNumber(value: number): string {
  return formatNumber(value, { kind: 'none' });
}

/**
 * A distance from a value: percentages are points apart. What a computed value carries beyond a thousandth of its size is
 * no distance anybody meant.
 */
export function distanceParts(distance: number, unit: Unit, value = 0): NumberParts {
  const shown = roundedFor(distance, Math.abs(value), 3);
  if (unit.kind !== 'percent' && unit.kind !== 'points') return numberParts(shown, unit);
  const number = bareNumber(shown);
  return { value: number, unit: number === '1' ? 'point' : 'points' };
}

export function distanceText(distance: number, unit: Unit, value = 0): string {
  const { value: number, unit: word } = distanceParts(distance, unit, value);
  return word === undefined ? number : `${number} ${word}`;
}

/** A number rounded to a fraction of a size: one hundredth of it for two digits, one thousandth for three. */
export function roundedFor(value: number, size: number, digits: number): number {
  if (size === 0) return value;
  const step = 10 ** (Math.floor(Math.log10(size)) - digits);
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** A promise: `3,000 households`, `$1.5M`. */
export function quantityText(quantity: Quantity): string {
  return quantity.value === null ? 'unknown' : numberText(quantity.value, quantity.unit);
}
