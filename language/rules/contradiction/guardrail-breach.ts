import { inUnit, kpiOf } from '../../analysis/contradictions/aims.ts';
import { decisionsIn, isDecided } from '../../analysis/contradictions/decisions.ts';
import type { Limits } from '../../analysis/figures.ts';
import { marginOf } from '../../analysis/limits.ts';
import { callIt } from '../../model/describe.ts';
import type { KeyResult, Kpi, Objective } from '../../model/entities.ts';
import { overlaps } from '../../values/cycle.ts';
import { formatNumber } from '../../values/quantity.ts';
import type { Unit } from '../../values/types.ts';
import { replace } from '../edits.ts';
import { type Guard, guardsOn, partOf, unitOfKpi } from '../gatherings/guards-on.ts';
import { ownersOrNobody } from '../naming.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'guardrail-breach',
  group: 'contradiction',
  severity: 'error',
  scope: 'workspace',
  gathers: [guardsOn],
  docs: {
    summary: "A target outside somebody's guardrail on the same metric, or inside the metric's own critical band.",
    why: 'A guardrail says how far a metric may go while others are improved. A target beyond it can only be reached by breaking it: one of the two was written without knowing the other. The same holds for a target inside the band that the KPI itself calls critical; where the metric is worse today and the target is a step out of it, that is said as a warning.',
    saysWho: [
      'Arithmetic: it follows from the figures and dates as they are written',
      'John Doerr and Andy Grove: pair a goal with the limit that protects what it could harm',
    ],
    instead: 'Move the target inside the limits, or agree on other limits with the one who set them.',
    bad: [
      {
        okr: `team bakery "Bakery"
team counter "Counter"
kpi wait "Minutes in the queue" for counter { unit min lower is better healthy below 5 min critical above 12 min }
okrs for counter in 2026-Q4
objective calm "A visit before work stays a pleasure" {
  kr queue "Minutes in the queue" measures wait stay below 6 min
  kr again "Guests who come back in the same week" from 20% to 30%
}
okrs for bakery in 2026-Q4
objective fewer "Two people can run the morning" {
  kr slower "Minutes in the queue" measures wait from 4 min to 8 min
}
`,
      },
    ],
    good: [
      {
        okr: `team bakery "Bakery"
team counter "Counter"
kpi wait "Minutes in the queue" for counter { unit min lower is better healthy below 5 min critical above 12 min }
okrs for counter in 2026-Q4
objective calm "A visit before work stays a pleasure" {
  kr queue "Minutes in the queue" measures wait stay below 6 min
  kr again "Guests who come back in the same week" from 20% to 30%
}
okrs for bakery in 2026-Q4
objective fewer "Two people can run the morning" {
  kr quicker "Minutes in the queue" measures wait from 5 min to 4 min
}
`,
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      if (!objective.draft) check(keyResult, objective, context);
    },
  },
});

function check(keyResult: KeyResult, objective: Objective, context: RuleContext): void {
  const kpi = keyResult.form === 'measured' ? kpiOf(keyResult.measures, context.computed) : undefined;
  const period = context.computed.objectives.get(objective.id)?.period;
  const target = kpi && inUnit(keyResult.to, unitOfKpi(kpi, context.computed));
  if (!kpi || !period || target === undefined) return;
  const part = partOf(keyResult, kpi);
  const broken = context
    .gathered(guardsOn, kpi.id)
    .find(
      (guard) =>
        marginOf(guard.limits, target) < 0 &&
        (guard.part === '' || guard.part === part) &&
        overlaps(guard.period, period) &&
        !isDecided({ origin: keyResult, objective, metric: kpi, period }, guard, context.whole(decisionsIn)),
    );
  if (broken) reportGuard(keyResult, objective, kpi, broken, context);
  else if (part === '') checkCriticalBand(keyResult, kpi, target, context);
}

function reportGuard(keyResult: KeyResult, objective: Objective, kpi: Kpi, guard: Guard, context: RuleContext): void {
  const where = guard.objective === objective ? 'there too' : `in ${callIt(guard.objective)}`;
  context.report({
    at: keyResult.to?.range ?? keyResult.head,
    label: 'Beyond a guardrail',
    message: `${callIt(kpi)} should get to ${keyResult.to?.text} in ${callIt(objective)} (${ownersOrNobody(keyResult, context, objective)}), and has to ${inWords(guard.limits, unitOfKpi(kpi, context.computed))} ${where} (${ownersOrNobody(guard.origin, context, guard.objective)}): the target can only be reached by breaking the guardrail. Move one of the two.`,
    about: [keyResult.id, guard.origin.id, kpi.id],
    related: [
      { place: context.place(guard.origin), message: 'The guardrail' },
      { place: context.place(kpi), message: 'The metric both are about' },
    ],
    alsoAt: [context.place(guard.origin)],
    fixes: atTheLimit(keyResult, guard),
  });
}

function inWords({ low, high }: Limits, unit: Unit): string {
  if (low !== undefined && high !== undefined)
    return `stay between ${formatNumber(low, unit)} and ${formatNumber(high, unit)}`;
  return low === undefined ? `stay below ${formatNumber(high, unit)}` : `stay above ${formatNumber(low, unit)}`;
}

/** The limit as it is written, where the target may come up to it. */
function atTheLimit(keyResult: KeyResult, { origin: guard }: Guard) {
  const limit = guard.stay && guard.stay.kind !== 'between' ? guard.stay.limit.text : undefined;
  if (!limit || !keyResult.to) return [];
  return [
    { title: `Set the target to the limit, ${limit}`, changes: [replace(keyResult.uri, keyResult.to.range, limit)] },
  ];
}

function checkCriticalBand(keyResult: KeyResult, kpi: Kpi, target: number, context: RuleContext): void {
  const unit = unitOfKpi(kpi, context.computed);
  const critical = context.computed.kpis.get(kpi.id)?.critical;
  if (!critical || marginOf(critical, target) <= 0) return;
  const start = inUnit(keyResult.from, unit);
  // Deeper inside today: the target is a step towards the way out.
  const better = start !== undefined && marginOf(critical, start) > marginOf(critical, target);
  if (better && keyResult.because.length > 0) return;
  context.report({
    at: keyResult.to?.range ?? keyResult.head,
    label: 'Target is critical',
    message: better
      ? `Even when ${keyResult.to?.text} is reached, ${callIt(kpi)} is still critical (${band(critical, unit)}). Aim beyond it, or say in \`because\` why one step is enough for now.`
      : `${keyResult.to?.text} lies in the band that ${callIt(kpi)} itself calls critical (${band(critical, unit)}): reaching the target would set off the alarm. Check the target, or the band.`,
    about: [keyResult.id, kpi.id],
    severity: better ? 'warning' : 'error',
    related: [{ place: { uri: kpi.uri, range: kpi.critical?.range ?? kpi.head }, message: 'The critical band' }],
  });
}

function band({ low, high }: Limits, unit: Unit): string {
  if (low !== undefined && high !== undefined)
    return `between ${formatNumber(low, unit)} and ${formatNumber(high, unit)}`;
  return low === undefined ? `below ${formatNumber(high, unit)}` : `above ${formatNumber(low, unit)}`;
}
