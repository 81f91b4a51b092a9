import {
  addDays,
  dayNumber,
  daysBetween,
  isoDate,
  lastDayOf,
  monthName,
  printDate,
  readDate,
  weekday,
  yearInRange,
} from './date.ts';
import type { IsoDate, Period } from './types.ts';

/**
 * The days of a built-in cycle: `2026`, `2026-H2`, `2026-Q4`, `2026-10`, `2026-W42` (ISO 8601 weeks, Monday to Sunday)
 * and a single day `2026-10-12`. Undefined for everything else, declared cycles included.
 */
export function readPeriod(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|W(\d\d)|(\d\d)(?:-\d\d)?))?$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (!yearInRange(year)) return undefined;
  const [, , half, quarter, week, month] = match;
  if (half !== undefined) return months(year, half === '1' ? 1 : 7, 6);
  if (quarter !== undefined) return months(year, (Number(quarter) - 1) * 3 + 1, 3);
  if (week !== undefined) return isoWeek(year, Number(week));
  if (month === undefined) return months(year, 1, 12);
  if (text.length === 10) {
    const day = readDate(text);
    return day.ok ? { start: day.date, end: day.date } : undefined;
  }
  return Number(month) >= 1 && Number(month) <= 12 ? months(year, Number(month), 1) : undefined;
}

/** What is wrong with a cycle or date that begins with a year, in a sentence; undefined when nothing is. */
export function periodProblem(text: string): string | undefined {
  if (readPeriod(text) !== undefined) return undefined;
  const match = /^(\d{4})-?(.*)$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const rest = match[2] ?? '';
  if (!yearInRange(year)) return `The year ${year} is out of range: cycles lie between 1900 and 2199.`;
  const letters = /^([A-Za-z]+)-?(\d+)$/.exec(rest);
  if (letters?.[1] !== undefined) {
    const number = Number(letters[2]);
    const letter = letters[1].toUpperCase();
    if (letter === 'Q') {
      if (number < 1 || number > 4) return `A year has four quarters: ${year}-Q1 to ${year}-Q4.`;
      return `Write the quarter as \`${year}-Q${number}\`.`;
    }
    if (letter === 'H') {
      if (number < 1 || number > 2) return `A year has two halves: ${year}-H1 and ${year}-H2.`;
      return `Write the half-year as \`${year}-H${number}\`.`;
    }
    if (letter === 'W' || letter === 'KW') {
      const last = weeksIn(year);
      if (number < 1 || number > last) return `${year} has ${last} weeks: ${year}-W01 to ${year}-W${last}.`;
      return `Write the week as \`${year}-W${String(number).padStart(2, '0')}\`.`;
    }
    if (letter === 'M' && number >= 1 && number <= 12)
      return `Write the month as \`${year}-${String(number).padStart(2, '0')}\`.`;
  }
  const month = /^(\d{1,2})$/.exec(rest);
  if (month !== null) {
    const number = Number(rest);
    if (number < 1 || number > 12) return `A year has twelve months: ${year}-01 to ${year}-12.`;
    return `Write the month as \`${year}-${String(number).padStart(2, '0')}\`.`;
  }
  if (/^\d{1,2}-\d{1,2}/.test(rest)) {
    const day = readDate(text);
    return day.ok ? `Write the date as \`${day.canonical}\`.` : day.problem;
  }
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\` is not a cycle: write a quarter (\`${year}-Q4\`), a half-year (\`${year}-H2\`), a month (\`${year}-10\`), a week (\`${year}-W42\`) or a year (\`${year}\`).`;
}

/** Whether all of `inner` lies in `outer`; a period encloses itself. */
export function encloses(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two have a day in common. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Days of a period, both ends included. */
export function daysIn(period: Period): number {
  return daysBetween(period.start, period.end) + 1;
}

/** The built-in cycles a day lies in, as they are written. */
export function currentPeriods(date: IsoDate): {
  year: string;
  half: string;
  quarter: string;
  month: string;
  week: string;
} {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  return {
    year,
    half: `${year}-H${month <= 6 ? 1 : 2}`,
    quarter: `${year}-Q${Math.ceil(month / 3)}`,
    month: date.slice(0, 7),
    week: weekOf(date),
  };
}

/** A built-in cycle for people: `Q4 2026`, `second half of 2026`, `October 2026`, `week 42 of 2026`; other names stay. */
export function printCycle(text: string): string {
  if (readPeriod(text) === undefined) return text;
  const year = text.slice(0, 4);
  const rest = text.slice(5);
  if (rest === '') return year;
  if (rest.startsWith('Q')) return `${rest} ${year}`;
  if (rest.startsWith('H')) return `${rest === 'H1' ? 'first' : 'second'} half of ${year}`;
  if (rest.startsWith('W')) return `week ${Number(rest.slice(1))} of ${year}`;
  return rest.length === 2 ? `${monthName(Number(rest))} ${year}` : printDate(text);
}

/** The days of a period for people: `1 Oct to 31 Dec 2026`. */
export function printPeriod(period: Period): string {
  if (period.start === period.end) return printDate(period.start);
  const sameYear = period.start.slice(0, 4) === period.end.slice(0, 4);
  return `${printDate(period.start, { year: !sameYear })} to ${printDate(period.end)}`;
}

function months(year: number, first: number, count: number): Period {
  return { start: isoDate(year, first, 1), end: lastDayOf(year, first + count - 1) };
}

/** Monday of week 1: the week that has 4 January in it. */
function firstMonday(year: number): IsoDate {
  const fourth = isoDate(year, 1, 4);
  return addDays(fourth, 1 - weekday(fourth));
}

function weeksIn(year: number): number {
  return daysBetween(firstMonday(year), firstMonday(year + 1)) / 7;
}

function isoWeek(year: number, week: number): Period | undefined {
  if (week < 1 || week > weeksIn(year)) return undefined;
  const start = addDays(firstMonday(year), (week - 1) * 7);
  return { start, end: addDays(start, 6) };
}

function weekOf(date: IsoDate): string {
  const thursday = addDays(date, 4 - weekday(date));
  const year = Number(thursday.slice(0, 4));
  const week = Math.floor((dayNumber(thursday) - dayNumber(firstMonday(year))) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
