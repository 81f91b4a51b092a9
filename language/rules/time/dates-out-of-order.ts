import type { CheckIn, Cycle, Kpi, Point, Review } from '../../model/entities.ts';
import { printCycle, readPeriod } from '../../values/cycle.ts';
import { addDays, printDate } from '../../values/date.ts';
import { replace } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'dates-out-of-order',
  group: 'time',
  severity: 'error',
  scope: 'file',
  docs: {
    summary: 'A cycle that ends before it begins, or a report from the future.',
    why: 'A cycle whose last day comes before its first one has no days at all, so nothing in it can be paced or graded. And what has not happened cannot have been measured: a check-in, a review or an actual value with a date to come does not count until that day, so the scorecard shows older numbers than you think. Most often it is a slip of the month or the year. A date of tomorrow is let pass, since it may be tomorrow already where it was written. For reports from the future it is a warning.',
    saysWho: ['Arithmetic: it follows from the figures and dates as they are written'],
    instead: 'Put the earlier day first; date a report on the day it was made. A value you expect belongs in `plan`.',
    bad: [
      {
        okr: `cycle harvest "Harvest" from 2026-11-30 to 2026-09-01
`,
      },
      {
        okr: `team ferry "Ferry"
okrs for ferry in 2026-Q4
objective smooth "Crossings that people look forward to" {
  kr wait "Minutes that passengers wait at the pier" from 24 min to 15 min
}
check-in 2026-12-11 for ferry {
  smooth.wait 22 min
}
`,
        note: 'Looked at on 15 November 2026: the 11th of December was meant to be the 12th of November.',
      },
    ],
    good: [
      {
        okr: `team ferry "Ferry"
cycle season "Season" from 2026-09-01 to 2026-11-30
okrs for ferry in season
objective smooth "Crossings that people look forward to" {
  kr wait "Minutes that passengers wait at the pier" from 24 min to 15 min
}
check-in 2026-11-12 for ferry {
  smooth.wait 22 min
}
`,
      },
    ],
  },
  checks: {
    file(file, context) {
      for (const cycle of file.cycles) checkCycle(cycle, context);
      for (const checkIn of file.checkIns) checkReport(checkIn, context);
      for (const review of file.reviews) checkReview(review, context);
    },
    kpi(kpi, context) {
      // One slip of the year is one finding, however many months follow.
      const early = kpi.actual.find((point) => isToCome(firstDay(point, context), context));
      if (early) checkActual(kpi, early, context);
    },
  },
});

function checkCycle({ id, from, to, uri }: Cycle, context: RuleContext): void {
  if (!from?.value || !to?.value || from.value <= to.value) return;
  context.report({
    at: to.range,
    label: 'Ends before it begins',
    message: `This cycle ends on ${printDate(to.value)}, before it begins on ${printDate(from.value)}, so it has no days at all. Swap the two dates.`,
    about: [id],
    fixes: [
      {
        title: 'Swap the two dates',
        changes: [replace(uri, from.range, to.value), replace(uri, to.range, from.value)],
        preferred: true,
      },
    ],
  });
}

function checkReport({ id, date, uri }: CheckIn, context: RuleContext): void {
  if (!date?.value || !isToCome(date.value, context)) return;
  const { asOf } = context.computed;
  const swapped = swapDayAndMonth(date.value);
  const likely = swapped && !isToCome(swapped, context) && addDays(swapped, 92) > asOf ? swapped : undefined;
  const redate = (day: string, title: string, preferred: boolean) => ({
    title,
    changes: [replace(uri, date.range, day)],
    preferred,
  });
  context.report({
    at: date.range,
    label: 'In the future',
    severity: 'warning',
    message: `This check-in is dated ${printDate(date.value)}, which is still to come, so what it says does not count yet. Correct the date.`,
    about: [id],
    fixes: [
      ...(likely ? [redate(likely, `Swap day and month: ${likely}`, true)] : []),
      redate(asOf, `Date it today: ${asOf}`, !likely),
    ],
  });
}

function checkReview({ id, cycle }: Review, context: RuleContext): void {
  const period = cycle && context.model.cycles.get(cycle.value);
  if (!cycle || !period || !isToCome(period.start, context)) return;
  context.report({
    at: cycle.range,
    label: 'In the future',
    severity: 'warning',
    message: `${cycle.value} begins on ${printDate(period.start)}, so there is nothing to review yet, and this does not count. Correct the cycle.`,
    about: [id],
  });
}

function checkActual(kpi: Kpi, { period }: Point, context: RuleContext): void {
  context.report({
    at: period.range,
    label: 'In the future',
    severity: 'warning',
    message: `${printCycle(period.value)} has not begun, so this cannot have been measured, and it does not count. Correct the date, or move what you expect to \`plan\`.`,
    about: [kpi.id],
  });
}

/** Later than tomorrow: it may be tomorrow already where the text was written. */
function isToCome(day: string | undefined, context: RuleContext): boolean {
  return day !== undefined && day > addDays(context.computed.asOf, 1);
}

function firstDay({ period, date }: Point, context: RuleContext): string | undefined {
  return (readPeriod(period.value) ?? context.model.cycles.get(period.value))?.start ?? date;
}

/** 2026-11-12 for 2026-12-11, as whoever writes days first may have meant it. */
function swapDayAndMonth(date: string): string | undefined {
  const [year, month, day] = date.split('-');
  const swapped = `${year}-${day}-${month}`;
  return month !== day && readPeriod(swapped) ? swapped : undefined;
}
