import { drives } from '../../analysis/alignment.ts';
import { callIt } from '../../model/describe.ts';
import type { Id, KeyResult, Objective } from '../../model/entities.ts';
import { daysIn } from '../../values/cycle.ts';
import { nounFor } from '../../values/nouns.ts';
import { measuredKpi } from '../assessments.ts';
import { agreement } from '../balance-of.ts';
import { leadingStubs } from '../leading-stubs.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'late-signal',
  group: 'balance',
  severity: 'info',
  presets: { 'balanced-scorecard': 'warning', strict: 'warning' },
  scope: 'workspace',
  docs: {
    summary: 'A lagging metric that answers only after the cycle has ended, without a leading one beside it.',
    why: `If good advice takes half a year to show in heating bills, nothing that is done this quarter can be seen in this quarter's bills. The number will move all the same, for reasons that lie in the past, and the team will be praised or blamed for them.

The rule relies on what you declared: the metric is \`lagging\`, and everything that \`drives\` it does so \`after\` as long as the cycle lasts, or longer. One earlier sign is enough: a key result that is leading or measures a driver, in the same objective or in one that supports it. Where all key results are lagging, this is left to [missing-leading-indicator](missing-leading-indicator.md).`,
    saysWho: ['Product Pathways: years pass between the seed and the lemon, so look at the leaves'],
    instead:
      'Keep it if it is what you are after, and add what must move first, such as the KPI that drives it. Or give it a cycle in which it can answer, such as the year.',
    bad: [
      {
        okr: `team energy "Energy advice"
kpi visits "Homes that act on our advice" for energy { unit % higher is better healthy above 40% critical below 20% drives bills after 26 weeks }
kpi bills "Homes with a lower heating bill" for energy { unit % higher is better lagging healthy above 30% critical below 15% }
okrs for energy in 2026-Q4
objective warm "Nobody has to choose between warm and fed" {
  kr "Homes with a lower heating bill" measures bills from 18% to 26%
  kr "The city pays for insulation" done when "the council has voted" by 2026-12-10
}
`,
      },
    ],
    good: [
      {
        okr: `team energy "Energy advice"
kpi visits "Homes that act on our advice" for energy { unit % higher is better healthy above 40% critical below 20% drives bills after 26 weeks }
kpi bills "Homes with a lower heating bill" for energy { unit % higher is better lagging healthy above 30% critical below 15% }
okrs for energy in 2026-Q4
objective warm "Nobody has to choose between warm and fed" {
  kr "Homes with a lower heating bill" measures bills from 18% to 26%
  kr "Homes that act on our advice" measures visits from 22% to 40% leading
}
`,
      },
      {
        okr: `team energy "Energy advice"
kpi visits "Homes that act on our advice" for energy { unit % higher is better healthy above 40% critical below 20% drives bills after 26 weeks }
kpi bills "Homes with a lower heating bill" for energy { unit % higher is better lagging healthy above 30% critical below 15% }
okrs for energy in 2026
objective warm "Nobody has to choose between warm and fed" {
  kr "Homes with a lower heating bill" measures bills from 18% to 26%
  kr "The city pays for insulation" done when "the council has voted" by 2026-12-10
}
`,
        note: 'Within a year it can answer.',
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const { period } = context.computed.objectives.get(objective.id) ?? {};
      if (objective.draft || !period || period.end < context.computed.asOf) return;
      const late = objective.keyResults.flatMap((keyResult) => lateness(keyResult, daysIn(period), context) ?? []);
      const [first] = late;
      if (!first) return;
      // Said by missing-leading-indicator.
      if (agreement(objective, (keyResult) => context.assessment(keyResult).indicator)?.label === 'lagging') return;
      if (withSupporters(objective, context).some((one) => hasEarlierSign(one, late, context))) return;
      context.report({
        at: first.keyResult.head,
        label: 'Moves too late',
        message: `${callIt(first.keyResult)} moves ${weeks(first.delay)} after what drives it, and this cycle has ${weeks(daysIn(period))}: nothing you do in it will show. Add what has to move first, or measure this over a longer cycle.`,
        about: [first.keyResult.id, objective.id],
        related: late
          .slice(1)
          .map(({ keyResult }) => ({ place: context.place(keyResult), message: 'Moves too late as well' })),
        fixes: leadingStubs(
          objective,
          late.map(({ keyResult }) => keyResult),
          context,
        ),
      });
    },
  },
});

interface Late {
  keyResult: KeyResult;
  kpi: Id;
  /** In days. */
  delay: number;
}

/** A key result declared to be lagging whose quickest driver needs the whole cycle to show. */
function lateness(keyResult: KeyResult, cycle: number, context: RuleContext): Late | undefined {
  const kpi = measuredKpi(keyResult, context.model);
  if (!kpi || keyResult.form !== 'measured') return undefined;
  const { indicator } = context.assessment(keyResult);
  if (indicator.label !== 'lagging' || !indicator.declared) return undefined;
  const delay = context.computed.delays.get(kpi.id) ?? 0;
  return delay >= cycle ? { keyResult, kpi: kpi.id, delay } : undefined;
}

/** An objective and those that say they support it: an early sign may well stand with the team that works on it. */
function withSupporters(objective: Objective, { model }: RuleContext): Objective[] {
  const supporters = [objective, ...objective.keyResults].flatMap(({ id }) =>
    (model.referencesTo.get(id) ?? []).flatMap(({ key, from }) => {
      const thing = model.entities.get(from);
      const supports = thing?.kind === 'objective' && thing.supports.some(({ target }) => target.key === key);
      return supports && model.links.get(key) === id ? [thing] : [];
    }),
  );
  return [objective, ...supporters];
}

/** Whether an objective has a leading key result, or one that measures a driver of what comes late. */
function hasEarlierSign(objective: Objective, late: Late[], context: RuleContext): boolean {
  const isDriver = (thing: Id) => late.some(({ kpi }) => drives(thing, kpi, context.model));
  return objective.keyResults
    .filter(({ form }) => form === 'measured')
    .some((keyResult) => {
      if (context.assessment(keyResult).indicator.label === 'leading') return true;
      const kpi = measuredKpi(keyResult, context.model);
      return (kpi !== undefined && isDriver(kpi.id)) || isDriver(keyResult.id);
    });
}

/** "26 weeks", or days where that says more. */
function weeks(days: number): string {
  const [value, noun] = days < 28 ? [Math.round(days), 'days'] : [Math.round(days / 7), 'weeks'];
  return `${value} ${nounFor(value, noun)}`;
}
