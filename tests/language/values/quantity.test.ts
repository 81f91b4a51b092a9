import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  normaliseQuantityText,
  printQuantity,
  readQuantity,
  splitNumber,
} from '../../../language/values/quantity.ts';
import type { Quantity, Unit } from '../../../language/values/types.ts';
import { isoCurrencies, readUnit } from '../../../language/values/unit.ts';

function read(text: string, unitWord?: string): Quantity {
  const result = readQuantity(text, unitWord);
  if (!result.ok) throw new Error(result.problem);
  return result.quantity;
}

function problem(text: string): string {
  const result = readQuantity(text);
  if (result.ok) throw new Error(`${text} was read as ${JSON.stringify(result.quantity)}`);
  return result.problem;
}

const usd: Unit = { kind: 'money', currency: 'USD' };
const eur: Unit = { kind: 'money', currency: 'EUR' };

describe('reading a quantity', () => {
  test.each<[string, number | null, Unit]>([
    ['23%', 23, { kind: 'percent' }],
    ['-18 °C', -18, { kind: 'count', noun: '°C' }],
    ['5 %', 5, { kind: 'percent' }],
    ['99.95%', 99.95, { kind: 'percent' }],
    ['$20M', 20_000_000, usd],
    ['$1.5M', 1_500_000, usd],
    ['$1.2B', 1_200_000_000, usd],
    ['$1.2bn', 1_200_000_000, usd],
    ['82K', 82_000, { kind: 'none' }],
    ['EUR 1.2k', 1200, eur],
    ['1.2k EUR', 1200, eur],
    ['20 €', 20, eur],
    ['£3', 3, { kind: 'money', currency: 'GBP' }],
    ['1,200', 1200, { kind: 'none' }],
    ['1,234,567.5', 1234567.5, { kind: 'none' }],
    ['-5', -5, { kind: 'none' }],
    ['−5', -5, { kind: 'none' }],
    ['-$5', -5, usd],
    ['$-5', -5, usd],
    ['+3', 3, { kind: 'none' }],
    ['3.5x', 3.5, { kind: 'multiple' }],
    ['4.2/5', 4.2, { kind: 'rating', of: 5 }],
    ['5pp', 5, { kind: 'points' }],
    ['15 min', 15, { kind: 'duration', unit: 'min' }],
    ['6 weeks', 6, { kind: 'duration', unit: 'week' }],
    ['1,200 teams', 1200, { kind: 'count', noun: 'teams' }],
    ['unknown', null, { kind: 'none' }],
  ])('%s', (text, value, unit) => {
    expect(read(text)).toEqual({ value, unit });
  });

  test('takes the unit word behind the number', () => {
    expect(read('15', 'min')).toEqual(read('15 min'));
    expect(read('0.2', 'tickets').unit).toEqual({ kind: 'count', noun: 'tickets' });
    expect(read('unknown', '%')).toEqual({ value: null, unit: { kind: 'percent' } });
  });

  test('shows the other way of writing decimals', () => {
    expect(problem('3,40')).toContain('`3.40`');
    expect(problem('1.200,50 €')).toContain('`1,200.50 €`');
  });

  test('refuses what it cannot keep', () => {
    expect(problem('0.1234567890123456')).toContain('15 digits');
    expect(problem('1234567890123456')).toContain('15 digits');
    expect(read('123456789012345').value).toBe(123456789012345);
    expect(read('1.50000000000000000').value).toBe(1.5);
  });

  test.each(['', 'abc', '-$-5', '1e5', '12 000', '$', '1,20,300', '--5'])('%j is no number', (text) => {
    expect(problem(text)).toContain('not a number');
  });

  test('refuses two units', () => {
    expect(problem('$5 %')).toContain('two units');
    expect(problem('CHF 5 EUR')).toContain('two units');
    expect(problem('20% workspaces')).toContain('two units');
  });

  test('no text makes it throw, and no message speaks of the machine', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-+$€%kMBx/ ') })), (text) => {
        const result = readQuantity(text);
        if (result.ok) expect(Number.isFinite(result.quantity.value ?? 0)).toBe(true);
        else expect(result.problem).not.toMatch(/undefined|null|NaN|token/);
      }),
    );
  });
});

const unit: fc.Arbitrary<Unit> = fc.oneof(
  fc.constant<Unit>({ kind: 'none' }),
  fc.constant<Unit>({ kind: 'percent' }),
  fc.constant<Unit>({ kind: 'points' }),
  fc.constant<Unit>({ kind: 'multiple' }),
  fc.constantFrom(...isoCurrencies).map((currency): Unit => ({ kind: 'money', currency })),
  fc.integer({ min: 2, max: 100 }).map((of): Unit => ({ kind: 'rating', of })),
  fc.constantFrom('ms', 's', 'min', 'h', 'day', 'week', 'month', 'year').map((word) => readUnit(word)),
  fc
    .constantFrom('teams', 'active workspaces', 'Büros', '件', 'tickets/week', '°F')
    .map((noun): Unit => ({ kind: 'count', noun })),
);
const value = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 15 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);

describe('printing a quantity', () => {
  test('reads back as the same quantity', () => {
    fc.assert(
      fc.property(value, unit, fc.boolean(), (number, of, exact) => {
        const quantity: Quantity = { value: number, unit: of };
        expect(read(printQuantity(quantity, { exact }))).toEqual(quantity);
      }),
    );
  });

  test('an unknown one keeps its unit', () => {
    fc.assert(
      fc.property(unit, (of) => {
        expect(read(printQuantity({ value: null, unit: of }))).toEqual({ value: null, unit: of });
      }),
    );
  });

  test('uses a scale only where it is exact', () => {
    expect(printQuantity({ value: 1_500_000, unit: usd })).toBe('$1.5M');
    expect(printQuantity({ value: 1_234_567, unit: usd })).toBe('$1,234,567');
    expect(printQuantity({ value: 1_500_000, unit: usd }, { exact: true })).toBe('$1500000');
    expect(printQuantity({ value: 6, unit: readUnit('week') })).toBe('6 weeks');
    expect(printQuantity({ value: 0.0000001, unit: { kind: 'none' } })).toBe('0.0000001');
  });
});

describe('the canonical spelling', () => {
  test.each([
    ['$20M', '$20M'],
    ['5 %', '5%'],
    ['20 €', '€20'],
    ['1.2bn', '1.2B'],
    ['82K', '82k'],
    ['1,200', '1,200'],
    ['1.50', '1.50'],
    ['−5', '-5'],
    ['$-5', '-$5'],
    ['EUR 1.2k', 'EUR 1.2k'],
    ['1.2k EUR', 'EUR 1.2k'],
    ['15min', '15 min'],
    ['5 pp', '5pp'],
    ['4.2 / 5', '4.2/5'],
    ['unknown', 'unknown'],
    ['as many as we can', 'as many as we can'],
  ])('%s becomes %s', (text, canonical) => {
    expect(normaliseQuantityText(text)).toBe(canonical);
  });

  test('means the same, and stays as it is the second time', () => {
    const spelled = fc
      .tuple(
        fc.constantFrom('', '-', '+', '−'),
        fc.constantFrom('', '$', '€', 'EUR ', 'CHF '),
        fc.integer({ min: 0, max: 99_999 }),
        fc.constantFrom('', '.5', '.25', '.50'),
        fc.constantFrom('', 'k', 'K', 'M', 'B', 'bn', ' k'),
        fc.constantFrom('', ' %', '%', ' €', ' min', ' teams', 'x', ' pp', ' hours'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(spelled, (text) => {
        const canonical = normaliseQuantityText(text);
        expect(normaliseQuantityText(canonical)).toBe(canonical);
        expect(readQuantity(canonical).ok).toBe(readQuantity(text).ok);
        if (readQuantity(text).ok) expect(read(canonical)).toEqual(read(text));
      }),
    );
  });
});

describe('numbers in views', () => {
  test.each<[number | null, string, string]>([
    [1234.5, '', '1,234.5'],
    [1_500_000, '$', '$1.5M'],
    [1_234_567.89, '$', '$1,234,567.89'],
    [19.5, 'min', '19.5 min'],
    [1, 'days', '1 day'],
    [2, 'day', '2 days'],
    [31, '%', '31%'],
    [99.95, '%', '99.95%'],
    [-20, '%', '−20%'],
    [-5, '$', '−$5'],
    [5, 'pp', '5 pp'],
    [3.5, 'x', '3.5x'],
    [4.2, '/5', '4.2/5'],
    [1, 'teams', '1 team'],
    [120, 'teams', '120 teams'],
    [33.3333333333, '%', '33.3%'],
    [1.66666666667, '', '1.67'],
    [0.153846153846, '', '0.154'],
    [0.0004, '', '0.0004'],
    [null, '%', 'unknown'],
  ])('%s in %j is %s', (number, unitWord, text) => {
    expect(formatNumber(number, readUnit(unitWord))).toBe(text);
  });

  test('a cell shows the unit apart unless it sticks to the number', () => {
    expect(splitNumber(19.5, readUnit('min'))).toEqual({ value: '19.5', unit: 'min' });
    expect(splitNumber(31, readUnit('%'))).toEqual({ value: '31%' });
    expect(splitNumber(-0.0000000001, readUnit('%')).value).not.toBe('−0%');
  });
});
