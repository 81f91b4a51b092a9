import type { Objective } from '../../language/model/entities.ts';
import type { TimelineAxis } from '../../language/protocol/timeline.ts';
import { addDays, daysBetween, monthName } from '../../language/values/date.ts';
import { divide } from '../../language/values/decimal.ts';
import type { IsoDate, Period } from '../../language/values/types.ts';
import { dayText, spokenDay } from './days.ts';
import { checkInDates, firstOfNextMonth } from './header.ts';
import type { KeptParts } from './kept-parts.ts';
import type { ViewContext } from './view-context.ts';

/** More months than this have one letter each. */
const MonthsInFull = 7;

/**
 * The last day that is drawn: some days behind the cycle, and as far as something still comes, but never more than a
 * third of the cycle more. What comes later stands at the edge.
 */
export function drawnEnd(period: Period, dates: readonly (IsoDate | undefined)[]): IsoDate {
  const length = Math.max(1, daysBetween(period.start, period.end));
  const last = dates.reduce<IsoDate>((latest, date) => (date && date > latest ? date : latest), period.end);
  const least = Math.ceil(length / 12);
  const wanted = last > period.end ? daysBetween(period.end, last) + Math.ceil(length / 15) : least;
  return addDays(period.end, Math.min(Math.max(least, wanted), Math.ceil(length / 3)));
}

/** Where a day stands between the first day of the cycle and the last one drawn: 0..1, and outside. */
export function positionIn(period: Period, end: IsoDate, date: IsoDate): number {
  return divide(daysBetween(period.start, date), Math.max(1, daysBetween(period.start, end))) ?? 0;
}

/** Months, today, the review and the days of check-ins. */
export function timelineAxis(
  context: ViewContext,
  objectives: readonly Objective[],
  period: Period,
  end: IsoDate,
  kept: KeptParts,
): TimelineAxis {
  const { asOf } = context.computed;
  const at = (date: IsoDate): number => positionIn(period, end, date);
  const checkIns = checkInDates(objectives, kept).filter((date) => date >= period.start && date <= end);
  const many = checkIns.length === 1 ? 'check-in is' : 'check-ins are';
  return {
    months: months(period, end),
    today: asOf >= period.start && asOf <= end ? { at: at(asOf), label: `Today, ${dayText(asOf, asOf)}` } : undefined,
    end: { at: at(period.end), label: `Review, ${dayText(period.end, asOf)}` },
    checkIns: checkIns.map(at),
    spoken: `The cycle runs from ${spokenDay(period.start, asOf)} to ${spokenDay(period.end, asOf)}; ${checkIns.length} ${many} in`,
  };
}

/** Where each month begins; a cycle that starts within a month names that month at its start. */
function months(period: Period, end: IsoDate): TimelineAxis['months'] {
  const found: { month: number; at: number }[] = [];
  for (let day = period.start; day <= end; day = firstOfNextMonth(day)) {
    found.push({ month: Number(day.slice(5, 7)), at: positionIn(period, end, day) });
  }
  const letters = found.length > MonthsInFull ? 1 : 3;
  return found.map(({ month, at }) => ({ label: monthName(month).slice(0, letters), at }));
}
