/**
 * What a number counts. Units of different kinds never mix silently.
 *
 * `none` is a bare number: it takes over the unit of whatever it stands beside.
 */
export type Unit =
  | { kind: 'none' }
  | { kind: 'percent' }
  /** Percentage points (`5pp`): a difference between two percentages. */
  | { kind: 'points' }
  /** `currency` is an ISO 4217 code; `$` is USD, `€` EUR, `£` GBP, `¥` JPY. */
  | { kind: 'money'; currency: string }
  /** `unit` is `s`, `min`, `h`, `day`, `week`, `month` or `year`, in the singular. */
  | { kind: 'duration'; unit: DurationUnit }
  /** Marks out of `of`: `4.2/5`. */
  | { kind: 'rating'; of: number }
  /** A multiple: `3.5x`. */
  | { kind: 'multiple' }
  /** A count of things: `120 teams`. `noun` as written. */
  | { kind: 'count'; noun: string };

export type DurationUnit = 'ms' | 's' | 'min' | 'h' | 'day' | 'week' | 'month' | 'year';

/**
 * A number with its unit. `value` is `null` for `unknown`. A `number` here always holds a decimal of at most
 * 15 significant digits, so it prints as written; arithmetic goes through `values/decimal.ts`, which computes exactly.
 */
export interface Quantity {
  value: number | null;
  unit: Unit;
}

/** A calendar day, `2026-11-22`. */
export type IsoDate = string;

/** A stretch of days, both ends included. */
export interface Period {
  start: IsoDate;
  end: IsoDate;
}
