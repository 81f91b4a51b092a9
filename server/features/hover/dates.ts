import type { Cycle } from '../../../language/model/entities.ts';
import { daysIn, printCycle, printPeriod, readPeriod } from '../../../language/values/cycle.ts';
import { daysBetween, printDate, readDate, weekday } from '../../../language/values/date.ts';
import type { IsoDate, Period } from '../../../language/values/types.ts';
import { daysText } from '../../preview/days.ts';
import { bold, lines, plain } from './markdown.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Tuesday, 15 Dec 2026", and how far away that is. */
export function dayText(written: string, today: IsoDate): string | undefined {
  const read = readDate(written);
  if (!read.ok) return undefined;
  const { date } = read;
  return lines([bold(`${weekdays[weekday(date) - 1] ?? ''}, ${printDate(date)}`), distance(daysBetween(today, date))]);
}

/** The days of a cycle, and which of its weeks it is. */
export function cycleText(
  written: string,
  declared: Cycle | undefined,
  cycles: ReadonlyMap<string, Period>,
  today: IsoDate,
): string | undefined {
  const period = cycles.get(written) ?? readPeriod(written);
  if (!period) return undefined;
  const title = declared?.title?.value ?? printCycle(written);
  const name = title === written ? '' : ` ${plain(written)}`;
  return lines([`${bold(title)}${name}: ${printPeriod(period)}`, capital(weekOf(period, today))]);
}

/** "week 8 of 13, 39 days left" */
export function weekOf(period: Period, today: IsoDate): string {
  const untilStart = daysBetween(today, period.start);
  if (untilStart > 0) return `begins ${untilStart === 1 ? 'tomorrow' : `in ${daysText(untilStart)}`}`;
  const left = daysBetween(today, period.end);
  if (left < 0) return `over since ${daysText(-left)}`;
  const weeks = Math.max(1, Math.round(daysIn(period) / 7));
  const week = Math.min(weeks, Math.floor(-untilStart / 7) + 1);
  const rest = left === 0 ? 'last day' : `${daysText(left)} left`;
  return weeks > 1 ? `week ${week} of ${weeks}, ${rest}` : rest;
}

function distance(days: number): string {
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  if (days === -1) return 'Yesterday';
  return days > 0 ? `In ${daysText(days)}` : `${daysText(-days)} ago`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
