import type { Kpi, Point } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { currentPeriods, readPeriod } from '../../values/cycle.ts';
import { addDays, daysBetween, printDate } from '../../values/date.ts';
import type { IsoDate } from '../../values/types.ts';
import { cadenceDays, cadenceWords, oldAfter } from '../cadence.ts';
import { insert, tab } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'stale-kpi',
  group: 'time',
  severity: 'warning',
  scope: 'file',
  options: {
    grace: {
      description: 'How late a value may be, as a share of the cadence; three days are always allowed.',
      default: 0.5,
      presets: { strict: 0 },
    },
  },
  docs: {
    summary: 'The last value of a KPI is older than its cadence.',
    why: 'A dashboard shows the last value it has. If that is months old, the KPI goes on looking as healthy as it was then, and the people who steer by it do not know.\n\nIt speaks only where a `cadence` is declared, and allows for the time that figures take to arrive. Values that stand for whole months are expected monthly, even if the cadence says weekly. A KPI that was never measured is not called old: it shows as “no data”. One that is computed from others is left to those that have a cadence of their own.',
    saysWho: ['The OKR and balanced scorecard article', 'Christina Wodtke'],
    instead: 'Add the latest value, or declare the cadence at which it is really measured.',
    bad: [
      {
        okr: `team trams "Trams"
kpi punctual "Trams on time" for trams {
  unit %
  higher is better
  cadence weekly
  healthy above 92%, critical below 85%
  actual { 2026-W38 93%, 2026-W39 94%, 2026-W40 93% }
}
`,
        note: 'On 15 November 2026 the last value is six weeks old.',
      },
    ],
    good: [
      {
        okr: `team trams "Trams"
kpi punctual "Trams on time" for trams {
  unit %
  higher is better
  cadence weekly
  healthy above 92%, critical below 85%
  actual { 2026-W43 93%, 2026-W44 94%, 2026-W45 93% }
}
kpi mood "Passengers who would ride again" for trams {
  unit %
  higher is better
  cadence quarterly
  healthy above 80%, critical below 60%
  actual { 2026-Q2 78%, 2026-Q3 81% }
}
`,
      },
    ],
  },
  checks: {
    kpi(kpi, context) {
      const figures = context.computed.kpis.get(kpi.id);
      if (!kpi.cadence || !figures?.now || partsHaveCadence(kpi, context)) return;
      const { asOf } = context.computed;
      const cadence = kpi.cadence.value;
      const due = Math.max(cadenceDays[cadence], usualGap(figures.actual.map(({ date }) => date)));
      const age = daysBetween(figures.now.date, asOf);
      if (age <= oldAfter(due, context.option<number>('grace'))) return;
      const source = kpi.actualsFrom ? ` in ${kpi.actualsFrom.file.value}` : '';
      context.report({
        at: kpi.head,
        label: 'Old value',
        message: `The last value${source} is from ${printDate(figures.now.date)}, ${age} days ago, though this KPI is updated ${cadenceWords[cadence]}: its health may have changed since. Add the latest value.`,
        about: [kpi.id],
        fixes: addValue(kpi, asOf),
      });
    },
  },
});

/** The shortest of the last gaps between values, in days: a month for monthly values, whatever a gap in the record. */
function usualGap(days: readonly IsoDate[]): number {
  const last = days.slice(-4);
  const gaps = last.slice(1).map((day, index) => daysBetween(last[index] ?? day, day));
  return gaps.length === 0 ? 0 : Math.min(...gaps);
}

/** Whether something it is computed from says itself how often it is read. */
function partsHaveCadence(kpi: Kpi, context: RuleContext): boolean {
  if (!kpi.formula && !kpi.rollUp) return false;
  const drives = new Set(kpi.drivers.map(({ target }) => target.key));
  return context.file.references.some((reference) => {
    if (reference.from !== kpi.id || drives.has(reference.key)) return false;
    const part = context.target(reference);
    return part?.kind === 'kpi' && part.cadence !== undefined;
  });
}

/** Another point in the series, for the last period of its kind that is over, with the last value to type over. */
function addValue(kpi: Kpi, asOf: IsoDate): Fix[] {
  const last = kpi.actual.at(-1);
  if (!last || kpi.actualsFrom) return [];
  const period = nextPeriod(last, asOf);
  if (period === undefined) return [];
  return [
    {
      title: `Add the value of ${period}`,
      changes: [insert(kpi.uri, last.range.end, `, ${period} ${tab(1, last.value.text)}`)],
      snippet: true,
      preferred: true,
    },
  ];
}

function nextPeriod({ period }: Point, asOf: IsoDate): string | undefined {
  const kind = kindOf(period.value);
  if (kind === undefined) return undefined;
  if (kind === 'day') return asOf;
  const current = currentPeriods(asOf)[kind];
  const start = readPeriod(current)?.start;
  const before = start && currentPeriods(addDays(start, -1))[kind];
  return before !== undefined && before > period.value ? before : current;
}

function kindOf(text: string): 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day' | undefined {
  if (!readPeriod(text)) return undefined;
  if (text.length === 10) return 'day';
  const letter = text[5];
  if (letter === undefined) return 'year';
  return letter === 'H' ? 'half' : letter === 'Q' ? 'quarter' : letter === 'W' ? 'week' : 'month';
}
