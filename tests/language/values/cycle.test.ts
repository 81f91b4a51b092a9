import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  currentPeriods,
  daysIn,
  encloses,
  overlaps,
  periodProblem,
  printCycle,
  printPeriod,
  readPeriod,
} from '../../../language/values/cycle.ts';
import { dateOfDay, dayNumber } from '../../../language/values/date.ts';

describe('built-in cycles', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W42', '2026-10-12', '2026-10-18'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2026-10-12', '2026-10-12', '2026-10-12'],
  ])('%s runs from %s to %s', (text, start, end) => {
    expect(readPeriod(text)).toEqual({ start, end });
    expect(periodProblem(text)).toBeUndefined();
  });

  test.each([
    ['2026-Q5', '2026-Q1 to 2026-Q4'],
    ['2026-H3', '2026-H1 and 2026-H2'],
    ['2026-W60', '53 weeks'],
    ['2025-W53', '52 weeks'],
    ['2026-13', 'twelve months'],
    ['2026-q4', '`2026-Q4`'],
    ['2026Q4', '`2026-Q4`'],
    ['2026-9', '`2026-09`'],
    ['2026-W7', '`2026-W07`'],
    ['2026-02-30', '28 days'],
    ['2026-Christmas', 'is not a cycle'],
    ['1700', '1900'],
  ])('%s is none', (text, words) => {
    expect(readPeriod(text)).toBeUndefined();
    expect(periodProblem(text)).toContain(words);
  });

  test('other names are nobody’s problem here', () => {
    expect(periodProblem('FY27-Q1')).toBeUndefined();
    expect(readPeriod('FY27-Q1')).toBeUndefined();
  });

  test('a day lies in each of its cycles, and the shorter ones in the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1901-01-01'), max: dayNumber('2198-12-31') }), (day) => {
        const date = dateOfDay(day);
        const { year, half, quarter, month, week } = currentPeriods(date);
        const own = { start: date, end: date };
        for (const text of [year, half, quarter, month, week]) {
          const period = readPeriod(text);
          expect(period && encloses(period, own) && overlaps(period, own)).toBe(true);
        }
        const whole = readPeriod(year);
        for (const text of [half, quarter, month]) {
          const period = readPeriod(text);
          expect(whole && period && encloses(whole, period)).toBe(true);
        }
      }),
    );
  });

  test('the quarters of a year fill it', () => {
    const lengths = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) =>
      daysIn(readPeriod(`2028-${quarter}`) ?? { start: '', end: '' }),
    );
    expect(lengths.reduce((sum, days) => sum + days)).toBe(366);
  });

  test('have words for people', () => {
    expect(printCycle('2026-Q4')).toBe('Q4 2026');
    expect(printCycle('2026-10')).toBe('October 2026');
    expect(printCycle('FY27-Q1')).toBe('FY27-Q1');
    expect(printPeriod({ start: '2026-10-01', end: '2026-12-31' })).toBe('1 Oct to 31 Dec 2026');
    expect(printPeriod({ start: '2025-12-29', end: '2026-01-04' })).toBe('29 Dec 2025 to 4 Jan 2026');
  });
});
