import { monthName, printDate } from '../../language/values/date.ts';
import type { IsoDate } from '../../language/values/types.ts';

/** `2 Nov`; with the year where it is not the year of `asOf`. */
export function dayText(date: IsoDate, asOf: IsoDate): string {
  return printDate(date, { year: date.slice(0, 4) !== asOf.slice(0, 4) });
}

/** `2 November`: a date read aloud. */
export function spokenDay(date: IsoDate, asOf: IsoDate): string {
  const day = `${Number(date.slice(8, 10))} ${monthName(Number(date.slice(5, 7)))}`;
  return date.slice(0, 4) === asOf.slice(0, 4) ? day : `${day} ${date.slice(0, 4)}`;
}

/** `1 day`, `12 days`. */
export function daysText(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** A delay the way people say it: `6 weeks`, `10 days`. */
export function delayText(days: number): string {
  if (days % 7 !== 0) return daysText(days);
  return days === 7 ? '1 week' : `${days / 7} weeks`;
}
