import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateOfDay,
  dayNumber,
  daysBetween,
  lastDayOf,
  printDate,
  readDate,
  weekday,
} from '../../../language/values/date.ts';

const first = dayNumber('1900-01-01');
const last = dayNumber('2199-12-31');
const anyDay = fc.integer({ min: first, max: last });

describe('reading a date', () => {
  test.each([
    ['2026-10-31', '2026-10-31'],
    ['2026-1-5', '2026-01-05'],
    ['31.10.2026', '2026-10-31'],
    ['10/31/2026', '2026-10-31'],
    ['31/10/2026', '2026-10-31'],
    ['2028-02-29', '2028-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ ok: true, date, canonical: date });
  });

  test('says what the calendar has', () => {
    expect(readDate('2026-02-30')).toEqual({
      ok: false,
      problem: 'February 2026 has 28 days: there is no 30th.',
      suggestion: '2026-02-28',
    });
    expect(readDate('2026-13-01')).toMatchObject({ ok: false, problem: expect.stringContaining('no month 13') });
    expect(readDate('1812-01-01')).toMatchObject({ ok: false, problem: expect.stringContaining('1900') });
    expect(readDate('2100-02-29').ok).toBe(false);
  });

  test('offers the day of a time', () => {
    expect(readDate('2026-10-31T10:00')).toMatchObject({ ok: false, suggestion: '2026-10-31' });
  });

  test('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readDate(text).ok === 'boolean'));
  });
});

describe('counting days', () => {
  test('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(dateOfDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(dayNumber(dateOfDay(day))).toBe(day);
        expect(weekday(dateOfDay(day)) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  test('every day that is printed is read', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(readDate(dateOfDay(day)).ok).toBe(true);
      }),
    );
  });

  test('counts between and beyond', () => {
    expect(daysBetween('2026-10-01', '2026-12-31')).toBe(91);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(lastDayOf(2028, 2)).toBe('2028-02-29');
    expect(printDate('2026-10-05')).toBe('5 Oct 2026');
  });
});
