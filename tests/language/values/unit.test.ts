import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundToDigits } from '../../../language/values/decimal.ts';
import { durationInDays } from '../../../language/values/duration.ts';
import { nounFor, plural, singular } from '../../../language/values/nouns.ts';
import { changeFits, convert, printUnit, readUnit, unitsAgree } from '../../../language/values/unit.ts';

const agree = (a: string, b: string) => unitsAgree(readUnit(a), readUnit(b));

describe('units', () => {
  test.each(['%', 'pp', '$', '€', '£', '¥', 'CHF', 'x', '/5', 'min', 'h', 'day', 'workspaces', 'active teams', ''])(
    '%j prints as it is read',
    (text) => expect(printUnit(readUnit(text))).toBe(text),
  );

  test('words for one unit are one unit', () => {
    expect(readUnit('hours')).toEqual(readUnit('h'));
    expect(readUnit('Minutes')).toEqual(readUnit('min'));
    expect(readUnit('percent')).toEqual(readUnit('%'));
    expect(readUnit('EUR')).toEqual(readUnit('€'));
  });

  test('a word that JavaScript knows is only a noun', () => {
    expect(readUnit('constructor')).toEqual({ kind: 'count', noun: 'constructor' });
  });

  test('a bare number goes with everything', () => {
    for (const unit of ['%', '$', 'min', 'teams', '/5', 'x']) expect(agree('', unit)).toBe(true);
  });

  test.each([
    ['team', 'teams'],
    ['person', 'people'],
    ['company', 'companies'],
    ['Workspace', 'workspaces'],
    ['active team', 'active teams'],
    ['match', 'matches'],
    ['min', 'hours'],
    ['month', 'years'],
    ['€', 'EUR'],
  ])('%s and %s agree', (a, b) => {
    expect(agree(a, b)).toBe(true);
    expect(agree(b, a)).toBe(true);
  });

  test.each([
    ['teams', 'people'],
    ['$', '€'],
    ['%', 'pp'],
    ['months', 'days'],
    ['/5', '/10'],
    ['%', 'workspaces'],
    ['x', '%'],
    ['news', 'new'],
  ])('%s and %s do not', (a, b) => {
    expect(agree(a, b)).toBe(false);
    expect(convert(1, readUnit(a), readUnit(b))).toBeUndefined();
  });

  test('points are a change of a percentage, not one', () => {
    expect(changeFits(readUnit('pp'), readUnit('%'))).toBe(true);
    expect(changeFits(readUnit('%'), readUnit('pp'))).toBe(false);
  });

  test('durations convert', () => {
    expect(convert(90, readUnit('s'), readUnit('min'))).toBe(1.5);
    expect(convert(0.5, readUnit('h'), readUnit('min'))).toBe(30);
    expect(convert(1.5, readUnit('years'), readUnit('months'))).toBe(18);
    expect(convert(100, readUnit('s'), readUnit('min'))).toBe(1.66666666666667);
  });

  test('converting there and back gives the value', () => {
    const words = fc.constantFrom('ms', 's', 'min', 'h', 'day', 'week');
    const value = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((digits) => digits / 1000);
    fc.assert(
      fc.property(value, words, words, (number, a, b) => {
        const there = convert(number, readUnit(a), readUnit(b)) ?? Number.NaN;
        expect(roundToDigits(convert(there, readUnit(b), readUnit(a)) ?? Number.NaN, 12)).toBe(number);
      }),
    );
  });
});

describe('nouns', () => {
  test.each(['status', 'bus', 'news', 'process', 'analysis', 'sales', '件'])(
    'the plural of %s has it as singular',
    (noun) => {
      expect(singular(plural(singular(noun)))).toBe(singular(noun));
    },
  );

  test('follow their number', () => {
    expect(nounFor(1, 'companies')).toBe('company');
    expect(nounFor(2, 'companies')).toBe('companies');
    expect(plural('tooth')).toBe('teeth');
  });
});

describe('delays in days', () => {
  test.each([
    [6, 'weeks', 42],
    [10, '', 10],
    [2, 'months', 60.875],
    [12, 'h', 0.5],
    [1, 'year', 365.25],
    [1, 'teams', undefined],
    [null, 'weeks', undefined],
  ])('%s %s', (value, unit, days) => {
    expect(durationInDays({ value, unit: readUnit(unit) })).toBe(days);
  });
});
