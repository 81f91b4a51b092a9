import { agreement, bySuggestion, severityOf } from '../balance-of.ts';
import { leadingStubs } from '../leading-stubs.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-leading-indicator',
  group: 'balance',
  severity: 'warning',
  presets: { google: 'hint', 'radical-focus': 'hint' },
  scope: 'file',
  docs: {
    summary: 'All key results are lagging: nothing is learnt before the end.',
    why: 'Revenue, churn and satisfaction tell you late whether it worked, when the quarter can no longer be changed. A leading key result moves within weeks and lets you steer. Which one is leading is declared (`leading`), or else suggested by the metric; the message says which.',
    saysWho: [
      'Product Pathways: between seed and lemon there are leaves to look at',
      'Balanced scorecard: outcomes and their performance drivers',
    ],
    disagrees: ['Perdoo keeps leading indicators among the initiatives.'],
    instead: 'Add a key result for what must move first, such as what new customers do in their first week.',
    bad: [
      {
        okr: `team choir "Choir"
okrs for choir in 2026-Q4
objective full-house "The town comes to hear us" {
  kr "Ticket revenue" from $2,000 to $3,500 lagging business
  kr "Singers still with us after a year" from 60% to 75% lagging internal
}
`,
      },
    ],
    good: [
      {
        okr: `team choir "Choir"
okrs for choir in 2026-Q4
objective full-house "The town comes to hear us" {
  kr "Ticket revenue" from $2,000 to $3,500 lagging business
  kr "Guests of open rehearsals who come again" from 10 guests to 40 guests leading customer
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      if (objective.draft) return;
      const agreed = agreement(objective, (keyResult) => context.assessment(keyResult).indicator);
      if (agreed?.label !== 'lagging') return;
      context.report({
        at: objective.head,
        label: 'All lagging',
        message: `All key results here are lagging${bySuggestion(agreed)}: they move when it is too late to steer. Add a leading one, something that moves within weeks if you are right.`,
        about: [objective.id],
        severity: severityOf(agreed),
        fixes: leadingStubs(objective, agreed.keyResults, context),
      });
    },
  },
});
