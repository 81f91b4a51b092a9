import Big from 'big.js';

/** Significant digits a number of the model may have; every such decimal survives the way through a `number`. */
export const MAX_DIGITS = 15;

/** Significant digits of a quotient, fewer than a number holds so that the rounding never shows. */
export const QUOTIENT_DIGITS = 12;

/** Exact sum of two decimals, rounded to 15 significant digits: 0.1 + 0.2 is 0.3. */
export function add(a: number, b: number): number {
  const x = millionths(a);
  const y = millionths(b);
  return x === undefined || y === undefined ? exactly(a, b, (p, q) => p.plus(q)) : (x + y) / MILLION + 0;
}

/** Exact difference of two decimals, rounded to 15 significant digits. */
export function subtract(a: number, b: number): number {
  return add(a, -b);
}

/** Exact product of two decimals, rounded to 15 significant digits. */
export function multiply(a: number, b: number): number {
  const product = a * b;
  if (Number.isInteger(a) && Number.isInteger(b) && Math.abs(product) < LARGEST) return product + 0;
  return exactly(a, b, (x, y) => x.times(y));
}

/** `a / b` rounded to 12 significant digits (or `digits`); no value when `b` is 0. */
export function divide(a: number, b: number, digits = QUOTIENT_DIGITS): number | undefined {
  if (b === 0 || !Number.isFinite(a) || !Number.isFinite(b)) return undefined;
  // Wrong by less than a unit in the sixteenth digit, so its first twelve are right.
  if (digits <= QUOTIENT_DIGITS) return finite(Number((a / b).toPrecision(digits)) + 0);
  return finite(toNumber(new Quotient(a).div(b).prec(digits)));
}

/** Negative when `a` is smaller, 0 when equal, positive when larger. Decimals held by numbers compare as numbers. */
export function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `value` rounded half away from zero to `places` decimals: 2.675 to two places is 2.68. */
export function roundTo(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  return toNumber(new Big(value).round(places, Big.roundHalfUp));
}

/** `value` rounded half away from zero to `digits` significant digits. */
export function roundToDigits(value: number, digits: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  return toNumber(new Big(value).prec(digits, Big.roundHalfUp));
}

/** All digits of a number without an exponent: `0.0000001`, `1000000000000000000000`. */
export function plainDigits(value: number): string {
  return Number.isFinite(value) ? new Big(value).toFixed() : String(value);
}

const MILLION = 1e6;

/** Below this, a whole number has at most 15 digits. */
const LARGEST = 1e15;

/** Sums of two numbers of millionths below this stay below `LARGEST`. */
const LARGEST_TERM = LARGEST / 2;

/**
 * A decimal with at most six places as a whole number of millionths; undefined for others. Whole numbers of this size
 * add without error and the division back is rounded once, to the decimal meant: the short way for everyday numbers.
 */
function millionths(value: number): number | undefined {
  const whole = Math.round(value * MILLION);
  return Math.abs(whole) < LARGEST_TERM && whole / MILLION === value ? whole : undefined;
}

/** A constructor of its own, so that quotients keep enough decimals below 1 without changing other users of big.js. */
const Quotient = Big();
Quotient.DP = 60;

function exactly(a: number, b: number, operation: (x: Big, y: Big) => Big): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Number.NaN;
  const result = operation(new Big(a), new Big(b));
  return result.c.length > MAX_DIGITS ? toNumber(result.prec(MAX_DIGITS)) : toNumber(result);
}

/** No negative zero: it prints as a loss that is none. */
function toNumber(value: Big): number {
  return Number(value.toString()) + 0;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
