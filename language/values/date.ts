import type { IsoDate } from './types.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date read from text. `canonical` is how it should be written: it differs from the text for `31.10.2026`,
 * `10/31/2026` and `2026-1-5`, which are understood.
 */
export type ReadDate =
  | { ok: true; date: IsoDate; canonical: string }
  | { ok: false; problem: string; suggestion?: string };

/** Reads a calendar day of the years 1900 to 2199. */
export function readDate(text: string): ReadDate {
  const trimmed = text.trim();
  const parts = splitDate(trimmed);
  if (parts === undefined) return unreadable(trimmed);
  const { year, month, day } = parts;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return {
      ok: false,
      problem: `The year ${year} is out of range: dates lie between ${FIRST_YEAR} and ${LAST_YEAR}.`,
    };
  }
  if (month < 1 || month > 12) {
    return {
      ok: false,
      problem: `There is no month ${month}: write the date as year-month-day, such as ${year}-10-31.`,
    };
  }
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    return {
      ok: false,
      problem: `${monthNames[month - 1]} ${year} has ${last} days: there is no ${day < 1 ? 'day 0' : ordinal(day)}.`,
      suggestion: isoDate(year, month, day < 1 ? 1 : last),
    };
  }
  const date = isoDate(year, month, day);
  return { ok: true, date, canonical: date };
}

/** Days from 1970-01-01 to `date`, negative before it: what dates are drawn and counted with. */
export function dayNumber(date: IsoDate): number {
  const year = 100 * twoDigits(date, 0) + twoDigits(date, 2);
  const month = twoDigits(date, 5);
  return daysBeforeYear(year) - daysBeforeYear(1970) + daysBeforeMonth(year, month) + twoDigits(date, 8) - 1;
}

/** The number of two digits in a text. */
function twoDigits(text: string, at: number): number {
  return 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 11 * '0'.charCodeAt(0);
}

/** The date of a day number; the inverse of `dayNumber`. */
export function dateOfDay(day: number): IsoDate {
  const sinceYearOne = Math.floor(day) + daysBeforeYear(1970);
  let year = Math.floor(sinceYearOne / 365.2425) + 1;
  while (daysBeforeYear(year) > sinceYearOne) year--;
  while (daysBeforeYear(year + 1) <= sinceYearOne) year++;
  let rest = sinceYearOne - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month++;
  }
  return isoDate(year, month, rest + 1);
}

/** Days from `from` to `to`: 1 from today to tomorrow, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date `days` days later; parts of a day are cut off. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + Math.trunc(days));
}

/** The last day of a month. */
export function lastDayOf(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month));
}

/** `2026-10-05` from its parts, which must be in the calendar. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekday(date: IsoDate): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Whether the year is one a date of the language may have. */
export function yearInRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A date for people: `12 Oct 2026`, or `12 Oct` where the year is plain. */
export function printDate(date: IsoDate, options: { year?: boolean } = {}): string {
  const month = monthNames[Number(date.slice(5, 7)) - 1]?.slice(0, 3) ?? '';
  const dayAndMonth = `${Number(date.slice(8, 10))} ${month}`;
  return options.year === false ? dayAndMonth : `${dayAndMonth} ${date.slice(0, 4)}`;
}

/** `October` for 10. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

function splitDate(text: string): { year: number; month: number; day: number } | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (dotted) return { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed) {
    const first = Number(slashed[1]);
    const second = Number(slashed[2]);
    // Month first, as where this spelling is at home; day first only where nothing else is in the calendar.
    const dayFirst = first > 12 && second <= 12;
    return { year: Number(slashed[3]), month: dayFirst ? second : first, day: dayFirst ? first : second };
  }
  return undefined;
}

function unreadable(text: string): ReadDate {
  const start = /^\d{4}-\d{2}-\d{2}(?=\D)/.exec(text)?.[0];
  if (start !== undefined && readDate(start).ok) {
    return { ok: false, problem: `A date is a day without a time: write \`${start}\`.`, suggestion: start };
  }
  return { ok: false, problem: `\`${shorten(text)}\` is not a date: write year-month-day, such as \`2026-10-31\`.` };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days of all years from year 1 up to the one before `year`. */
function daysBeforeYear(year: number): number {
  const full = year - 1;
  return full * 365 + Math.floor(full / 4) - Math.floor(full / 100) + Math.floor(full / 400);
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function daysBeforeMonth(year: number, month: number): number {
  return (daysBefore[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
}

function ordinal(day: number): string {
  const ending =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return `${day}${ending}`;
}
