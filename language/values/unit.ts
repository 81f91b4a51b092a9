import { divide, MAX_DIGITS, multiply } from './decimal.ts';
import { singular } from './nouns.ts';
import type { DurationUnit, Unit } from './types.ts';

/** The currencies a code may name: a closed list, so that other words in capitals stay names and nouns. */
export const isoCurrencies: readonly string[] = [
  'AED',
  'ARS',
  'AUD',
  'BGN',
  'BRL',
  'CAD',
  'CHF',
  'CLP',
  'CNY',
  'COP',
  'CZK',
  'DKK',
  'EGP',
  'EUR',
  'GBP',
  'HKD',
  'HUF',
  'IDR',
  'ILS',
  'INR',
  'ISK',
  'JPY',
  'KES',
  'KRW',
  'MAD',
  'MXN',
  'MYR',
  'NGN',
  'NOK',
  'NZD',
  'PEN',
  'PHP',
  'PKR',
  'PLN',
  'RON',
  'SAR',
  'SEK',
  'SGD',
  'THB',
  'TRY',
  'TWD',
  'UAH',
  'USD',
  'VND',
  'ZAR',
];

const currencyCodes = new Set(isoCurrencies);

/** The signs that name a currency on their own. */
export const currencySigns: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

const currencyOfSign = new Map(Object.entries(currencySigns));

const signOfCurrency = new Map(Object.entries(currencySigns).map(([sign, code]) => [code, sign]));

/** Durations written out, which take a plural. */
const spelledOut = new Set<DurationUnit>(['day', 'week', 'month', 'year']);

const durationWords: Record<string, DurationUnit> = {
  ms: 'ms',
  millisecond: 'ms',
  milliseconds: 'ms',
  s: 's',
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
  min: 'min',
  mins: 'min',
  minute: 'min',
  minutes: 'min',
  h: 'h',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
};

export const noUnit: Unit = { kind: 'none' };
export const percent: Unit = { kind: 'percent' };

/** What a unit written in words or signs means: `%`, `$`, `EUR`, `min`, `/5`, `x`, `pp`; any other word is counted. */
export function readUnit(words: string): Unit {
  const text = words.trim().replace(/\s+/g, ' ');
  if (text === '') return noUnit;
  const money = currencyOfSign.get(text) ?? (currencyCodes.has(text) ? text : undefined);
  if (money !== undefined) return { kind: 'money', currency: money };
  const rating = /^\/ ?(\d{1,4}(?:\.\d{1,3})?)$/.exec(text);
  if (rating?.[1] !== undefined && Number(rating[1]) > 0) return { kind: 'rating', of: Number(rating[1]) };
  const lower = text.toLowerCase();
  if (lower === '%' || lower === 'percent') return percent;
  if (lower === 'pp' || /^percentage points?$/.test(lower)) return { kind: 'points' };
  if (lower === 'x') return { kind: 'multiple' };
  const duration = Object.hasOwn(durationWords, lower) ? durationWords[lower] : undefined;
  if (duration !== undefined) return { kind: 'duration', unit: duration };
  return { kind: 'count', noun: text };
}

/** A unit as it is written: `%`, `$`, `CHF`, `min`, `/5`, `x`, `pp`, `workspaces`; empty for a bare number. */
export function printUnit(unit: Unit): string {
  switch (unit.kind) {
    case 'none':
      return '';
    case 'percent':
      return '%';
    case 'points':
      return 'pp';
    case 'money':
      return signOfCurrency.get(unit.currency) ?? unit.currency;
    case 'duration':
      return unit.unit;
    case 'rating':
      return `/${unit.of}`;
    case 'multiple':
      return 'x';
    case 'count':
      return unit.noun;
  }
}

/** A unit in a message: `a plain number` where nothing is written, `days` rather than `day`. */
export function nameUnit(unit: Unit): string {
  if (unit.kind === 'none') return 'a plain number';
  if (unit.kind === 'rating') return `marks out of ${unit.of}`;
  if (unit.kind === 'duration' && spelledOut.has(unit.unit)) return `${unit.unit}s`;
  return printUnit(unit);
}

/** Whether values in the two units can be compared: the same unit, one that converts, or a bare number on one side. */
export function unitsAgree(a: Unit, b: Unit): boolean {
  if (a.kind === 'none' || b.kind === 'none') return true;
  if (a.kind === 'money') return b.kind === 'money' && a.currency === b.currency;
  if (a.kind === 'duration') return b.kind === 'duration' && isCalendar(a.unit) === isCalendar(b.unit);
  if (a.kind === 'rating') return b.kind === 'rating' && a.of === b.of;
  if (a.kind === 'count') return b.kind === 'count' && sameNoun(a.noun, b.noun);
  return a.kind === b.kind;
}

/** Whether a change in unit `change` may be added to a level in unit `level`: percentage points fit a percentage. */
export function changeFits(change: Unit, level: Unit): boolean {
  return unitsAgree(change, level) || (change.kind === 'points' && level.kind === 'percent');
}

/**
 * `value` in another unit, or undefined where the units do not agree. The ratio between two durations is exact
 * (a month has no fixed number of days, so months convert to years only); a result without end, such as 100 s in
 * minutes, keeps 15 significant digits.
 */
export function convert(value: number, from: Unit, to: Unit): number | undefined {
  if (!unitsAgree(from, to)) return undefined;
  if (from.kind !== 'duration' || to.kind !== 'duration' || from.unit === to.unit) return value;
  const up = size[from.unit];
  const down = size[to.unit];
  return up >= down ? multiply(value, up / down) : divide(value, down / up, MAX_DIGITS);
}

/** Milliseconds of a duration, or months of one that follows the calendar; each divides the next larger one. */
const size: Record<DurationUnit, number> = {
  ms: 1,
  s: 1000,
  min: 60_000,
  h: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 1,
  year: 12,
};

function isCalendar(unit: DurationUnit): boolean {
  return unit === 'month' || unit === 'year';
}

function sameNoun(a: string, b: string): boolean {
  return a === b || singular(a) === singular(b);
}
