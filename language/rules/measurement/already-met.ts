import { movement } from '../../analysis/movement.ts';
import type { KeyResult, Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { printDate } from '../../values/date.ts';
import { formatNumber } from '../../values/quantity.ts';
import { convert, unitsAgree } from '../../values/unit.ts';
import { measuredKpi } from '../assessments.ts';
import { withKeyword } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { textIn } from '../text-positions.ts';

export default defineRule({
  id: 'already-met',
  group: 'measurement',
  severity: 'error',
  scope: 'file',
  docs: {
    summary: 'The start equals the target, or the KPI had passed the target before the cycle began.',
    why: 'Nothing has to change for this key result to be met, so it cannot say whether the quarter made a difference. If the point is to keep the level, that is a guardrail.',
    saysWho: ['Arithmetic: it follows from the figures and dates as they are written'],
    instead: 'Raise the target to something that still has to be won, or write `stay above 40%` to hold a level.',
    bad: [
      {
        okr: `team depot "Depot"
okrs for depot in 2026-Q4
objective trust "Parcels arrive when we say they will" {
  kr "Parcels on time" from 95% to 95%
}
`,
      },
      {
        okr: `team depot "Depot"
kpi on-time "Parcels on time" for depot {
  unit %
  higher is better
  healthy above 95% critical below 90%
  actual { 2026-09 97% }
}
okrs for depot in 2026-Q4
objective trust "Parcels arrive when we say they will" {
  kr "Parcels on time" measures on-time from unknown to 96%
}
`,
        note: 'In September, before the quarter began, the KPI stood at 97%.',
      },
    ],
    good: [
      {
        okr: `team depot "Depot"
okrs for depot in 2026-Q4
objective trust "Parcels arrive when we say they will" {
  kr "Parcels on time" from 95% to 98%
  kr "Cost per parcel" stay below $4
}
`,
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      const { from, to } = keyResult;
      if (keyResult.form !== 'measured' || !to || to.value === null || to.problem) return;
      const passed = passedBefore(keyResult, objective, context);
      const same = from && sameValue(keyResult);
      if (!same && !passed) return;
      context.report({
        at: to.range,
        label: 'Already met',
        message: same
          ? `Start and target are both ${to.text}, so nothing has to change for this to be met. Set a target that is still ahead, or write \`stay above ${to.text}\` to hold the level.`
          : `${passed}, so this was met before it began. Set a target that is still ahead.`,
        about: [keyResult.id, objective.id],
        fixes: same ? hold(keyResult, context) : [],
      });
    },
  },
});

function sameValue(keyResult: KeyResult): boolean {
  const { from, to } = keyResult;
  if (!from || !to || from.problem || from.value === null || to.value === null) return false;
  return unitsAgree(from.unit, to.unit) && movement(keyResult) === undefined;
}

/** "Parcels on time stood at 97% on 2026-09-30": where the KPI had passed the target before the cycle began. */
function passedBefore(keyResult: KeyResult, objective: Objective, context: RuleContext): string | undefined {
  const kpi = measuredKpi(keyResult, context.model);
  const figures = kpi && context.computed.kpis.get(kpi.id);
  const start = context.computed.objectives.get(objective.id)?.period?.start;
  const target = keyResult.to?.value;
  if (!kpi?.polarity || !figures || !start || typeof target !== 'number' || !keyResult.to) return undefined;
  if (keyResult.from && keyResult.from.value !== null) return undefined;
  const last = figures.actual.filter(({ date }) => date < start).at(-1);
  if (!last) return undefined;
  const wanted = keyResult.to.unit.kind === 'none' ? target : convert(target, keyResult.to.unit, figures.unit);
  if (wanted === undefined) return undefined;
  const met = kpi.polarity.value === 'higher' ? last.value >= wanted : last.value <= wanted;
  return met ? `The KPI stood at ${formatNumber(last.value, figures.unit)} on ${printDate(last.date)}` : undefined;
}

function hold(keyResult: KeyResult, context: RuleContext): Fix[] {
  const { from, to, uri } = keyResult;
  if (!from || !to) return [];
  const text = context.text(uri);
  const start = withKeyword(text, from.range, 'from');
  const end = withKeyword(text, to.range, 'to');
  if (!start || !end || textIn(text, { start: start.end, end: end.start }).trim() !== '') return [];
  const kpi = measuredKpi(keyResult, context.model);
  const lower = kpi?.polarity ? kpi.polarity.value === 'lower' : context.assessment(keyResult).direction === 'decrease';
  const words = `stay ${lower ? 'below' : 'above'} ${to.text}`;
  return [
    {
      title: `Hold the level: \`${words}\``,
      changes: [{ uri, range: { start: start.start, end: end.end }, newText: words }],
      preferred: true,
    },
  ];
}
