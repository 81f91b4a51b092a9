import { aimOf, type KeyResultAim } from '../../analysis/contradictions/aims.ts';
import type { Dated, Forecast } from '../../analysis/figures.ts';
import { forecastOf } from '../../analysis/forecast.ts';
import { callIt } from '../../model/describe.ts';
import type { Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { daysBetween, printDate } from '../../values/date.ts';
import { roundToDigits } from '../../values/decimal.ts';
import { formatNumber, printQuantity } from '../../values/quantity.ts';
import type { IsoDate } from '../../values/types.ts';
import { convert } from '../../values/unit.ts';
import { replace } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'timid-target',
  group: 'measurement',
  severity: 'info',
  presets: { strict: 'warning' },
  scope: 'workspace',
  options: {
    points: {
      description: 'The fewest values before the cycle that make a trend.',
      default: 5,
    },
  },
  docs: {
    summary: 'An aspirational target that the KPI reaches by itself if it goes on as it did before the cycle.',
    why: `An aspirational objective asks what would be possible if everybody tried something new. Where the KPI's own trend arrives at the target anyway, the score at the end will praise the calendar, and nobody has found out what was possible.

The trend is drawn through the KPI's values from *before* the cycle, so a team whose work makes the number rise is never told that it aimed too low. It takes at least five values, reaching as far back as it looks ahead, and even a slower trend has to arrive (the lower quartile of the slopes between all pairs of values, after Theil and Sen). Seasons are not known to it: where the number falls every winter, the target may be bold after all, and a reason above the line keeps the rule silent.`,
    saysWho: ['Google: an aspirational target is not what you would reach by carrying on'],
    instead:
      'Set the target where carrying on would bring you about 70% of the way. If reaching it for certain is the point, call the objective `committed`.',
    bad: [
      {
        okr: `team library "Library"
kpi readers "Readers who borrow every month" for library {
  unit readers
  higher is better
  healthy above 2,000 critical below 1,500
  actual { 2026-04 2,010, 2026-05 2,060, 2026-06 2,100, 2026-07 2,160, 2026-08 2,210, 2026-09 2,260 }
}
okrs for library in 2026-Q4
objective habit "Reading is what our town does in winter" {
  aspirational
  kr "Readers who borrow every month" measures readers from 2,260 readers to 2,350 readers
  kr "Children with a card of their own" from 31% to 45%
}
`,
        note: 'Fifty more a month come anyway: by December that is 2,410.',
      },
    ],
    good: [
      {
        okr: `team library "Library"
kpi readers "Readers who borrow every month" for library {
  unit readers
  higher is better
  healthy above 2,000 critical below 1,500
  actual { 2026-04 2,010, 2026-05 2,060, 2026-06 2,100, 2026-07 2,160, 2026-08 2,210, 2026-09 2,260 }
}
okrs for library in 2026-Q4
objective habit "Reading is what our town does in winter" {
  aspirational
  kr "Readers who borrow every month" measures readers from 2,260 readers to 2,600 readers
  kr "Children with a card of their own" from 31% to 45%
}
`,
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      if (objective.ambition?.value !== 'aspirational') return;
      const aim = aimOf(keyResult, objective, context.computed);
      // What has ended cannot be aimed any higher.
      if (!aim || aim.period.end < context.computed.asOf) return;
      const trend = trendOf(aim, context.option<number>('points'), context);
      if (trend) report(aim, trend, context);
    },
  },
});

interface Trend {
  /** Which way is better. */
  up: boolean;
  last: Dated;
  forecast: Forecast;
}

/** Where carrying on leads, if that is at least where the key result wants to be. */
function trendOf(aim: KeyResultAim, fewest: number, context: RuleContext): Trend | undefined {
  const { metric: kpi, to, part } = aim;
  const history = context.computed.kpis.get(kpi.id)?.actual.filter(({ date }) => date < aim.period.start) ?? [];
  const last = history.at(-1);
  // A key result about some part of the metric cannot be judged by the trend of the whole.
  if (to === undefined || last === undefined || part !== '') return undefined;
  const up = kpi.polarity ? kpi.polarity.value === 'higher' : aim.way === 'up';
  if ((!kpi.polarity && !aim.way) || (aim.way && (aim.way === 'up') !== up)) return undefined;
  const reaches = (value: number) => (up ? value >= to : value <= to);
  if (reaches(last.value)) return undefined;
  const recent = recentOf(history, last.date, aim.period.end);
  const first = recent[0];
  if (!first || recent.length < fewest) return undefined;
  if (daysBetween(first.date, last.date) < daysBetween(last.date, aim.period.end)) return undefined;
  const forecast = forecastOf(recent, aim.period.end);
  if (!forecast) return undefined;
  const slower = up ? Math.min(forecast.low, forecast.value) : Math.max(forecast.high, forecast.value);
  return reaches(slower) ? { up, last, forecast } : undefined;
}

/** More values than this tell a trend no better. */
const MostPoints = 60;

/** The values of twice the time that is looked ahead: older ones tell of another time. Thinned out where they are many. */
function recentOf(history: readonly Dated[], last: IsoDate, end: IsoDate): Dated[] {
  const reach = 2 * daysBetween(last, end);
  const recent = history.filter(({ date }) => daysBetween(date, last) <= reach);
  const step = Math.ceil(recent.length / MostPoints);
  return recent.filter((_, index) => (recent.length - 1 - index) % step === 0);
}

function report(aim: KeyResultAim, trend: Trend, context: RuleContext): void {
  const { origin: keyResult, objective, metric: kpi } = aim;
  const { end } = aim.period;
  const { last, forecast } = trend;
  const unit = context.computed.kpis.get(kpi.id)?.unit;
  const target = keyResult.to;
  if (!target) return;
  const expected = formatNumber(roundToDigits(forecast.value, 3), unit);
  context.report({
    at: target.range,
    label: 'Reached by carrying on',
    message: `${callIt(kpi)} stood at ${formatNumber(last.value, unit)} before the cycle and would come to about ${expected} by ${printDate(end)} on its own, so ${target.text} asks for nothing new. Aim beyond that, or call the objective \`committed\`.`,
    about: [keyResult.id, objective.id, kpi.id],
    related: [{ place: { uri: kpi.uri, range: kpi.head }, message: 'The KPI whose trend this is' }],
    fixes: [...aimHigher(aim, trend, context), ...commit(objective)],
  });
}

/** What carrying on should bring of the way to an aspirational target. */
const ShareByItself = 0.7;

/** A target of which carrying on reaches 70%; none where the metric has no room for it. */
function aimHigher(
  { origin: keyResult, metric: kpi }: KeyResultAim,
  { up, last, forecast }: Trend,
  context: RuleContext,
): Fix[] {
  const kpiUnit = context.computed.kpis.get(kpi.id)?.unit;
  const unit = keyResult.to?.unit.kind === 'none' ? kpiUnit : keyResult.to?.unit;
  const aim = roundToDigits(last.value + (forecast.value - last.value) / ShareByItself, 3);
  if (!keyResult.to || !unit || !kpiUnit) return [];
  if (unit.kind === 'percent' && aim >= 100) return [];
  // Rounding must not lead back to where the trend arrives anyway.
  if (up ? aim <= forecast.value : aim >= forecast.value || aim <= 0) return [];
  const value = convert(aim, kpiUnit, unit);
  if (value === undefined) return [];
  const text = printQuantity({ value, unit });
  return [
    {
      title: `Aim for ${text}: carrying on would bring 70% of the way`,
      changes: [replace(keyResult.uri, keyResult.to.range, text)],
      preferred: true,
    },
  ];
}

function commit(objective: Objective): Fix[] {
  if (!objective.ambition) return [];
  const change = replace(objective.uri, objective.ambition.range, 'committed');
  return [{ title: 'Call the objective `committed`', changes: [change] }];
}
