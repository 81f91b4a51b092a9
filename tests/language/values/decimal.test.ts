import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, divide, multiply, plainDigits, roundTo, subtract } from '../../../language/values/decimal.ts';

/** A decimal with its exact value as a whole number of 10^-places. */
const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => ({ digits: BigInt(digits), places, value: Number(`${digits}e-${places}`) }));

/** The number nearest to a whole number of 10^-places. */
function numberOf(digits: bigint, places: number): number {
  return Number(`${digits}e-${places}`);
}

describe('decimal arithmetic', () => {
  test('gives what is written on paper', () => {
    expect(add(0.1, 0.2)).toBe(0.3);
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(multiply(1.1, 1.1)).toBe(1.21);
    expect(multiply(4.35, 100)).toBe(435);
    expect(roundTo(2.675, 2)).toBe(2.68);
    expect(roundTo(-2.675, 2)).toBe(-2.68);
    expect(plainDigits(0.0000001)).toBe('0.0000001');
  });

  test('divides to twelve digits, and never by zero', () => {
    expect(divide(1, 3)).toBe(0.333333333333);
    expect(divide(2, 3)).toBe(0.666666666667);
    expect(divide(0.3, 0.1)).toBe(3);
    expect(divide(1, 0)).toBeUndefined();
    expect(divide(0, 5)).toBe(0);
  });

  test('has no negative zero', () => {
    expect(Object.is(subtract(0.5, 0.5), 0)).toBe(true);
    expect(Object.is(multiply(0, -5), 0)).toBe(true);
    expect(Object.is(divide(0, -5), 0)).toBe(true);
  });

  test('a sum or difference is the number nearest to the exact one', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const places = Math.max(a.places, b.places);
        const [x, y] = [a.digits * 10n ** BigInt(places - a.places), b.digits * 10n ** BigInt(places - b.places)];
        fc.pre(String(x + y).replace('-', '').length <= 15 && String(x - y).replace('-', '').length <= 15);
        expect(add(a.value, b.value)).toBe(numberOf(x + y, places) + 0);
        expect(subtract(a.value, b.value)).toBe(numberOf(x - y, places) + 0);
      }),
    );
  });

  test('a product is the number nearest to the exact one', () => {
    const short = fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 7 }))
      .map(([digits, places]) => ({ digits: BigInt(digits), places, value: Number(`${digits}e-${places}`) }));
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(multiply(a.value, b.value)).toBe(numberOf(a.digits * b.digits, a.places + b.places) + 0);
      }),
    );
  });

  test('dividing a product gives back the factor', () => {
    const small = fc.integer({ min: 1, max: 99_999 }).map((digits) => digits / 1000);
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(divide(multiply(a, b), b)).toBe(a);
      }),
    );
  });

  test('stays calm where a number ends', () => {
    expect(add(Number.POSITIVE_INFINITY, 1)).toBeNaN();
    expect(divide(1e300, 1e-300)).toBeUndefined();
    expect(compare(2, 10)).toBeLessThan(0);
  });
});
