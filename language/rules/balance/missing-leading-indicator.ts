import type { KeyResult, Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { agreement, bySuggestion, driversOf, severityOf } from '../balance-of.ts';
import { addToBlock, literal, tab } from '../edits.ts';
import type { RuleContext } from '../rule.ts';
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
        fixes: stubs(objective, agreed.keyResults, context),
      });
    },
  },
});

function stubs(objective: Objective, lagging: KeyResult[], context: RuleContext): Fix[] {
  const text = context.text(objective.uri);
  const drivers = driversOf(lagging, context).filter((kpi) => kpi.name && kpi.indicator?.value !== 'lagging');
  const fromDrivers = drivers.slice(0, 2).map((kpi): Fix => {
    const title = (kpi.title?.value ?? kpi.name?.value ?? '').replaceAll('"', '');
    const kr = `kr "${tab(1, title)}" measures ${literal(kpi.name?.value ?? '')} from ${tab(2, 'unknown')} to ${tab(3, 'unknown')} leading`;
    return {
      title: `Add “${title}”, which drives it`,
      changes: [addToBlock(objective, text, [kr])],
      snippet: true,
    };
  });
  const open: Fix = {
    title: 'Add a leading key result to fill in',
    changes: [
      addToBlock(objective, text, [
        `kr "${tab(1, 'What people do first if this works')}" from ${tab(2, 'unknown')} to ${tab(3, 'unknown')} leading`,
      ]),
    ],
    snippet: true,
  };
  return [...fromDrivers, open].map((fix, index) => (index === 0 ? { ...fix, preferred: true } : fix));
}
