import { agreement, bySuggestion, severityOf } from '../balance-of.ts';
import { addToBlock } from '../edits.ts';
import { keyResultStub } from '../key-result-stub.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-lagging-indicator',
  group: 'balance',
  severity: 'warning',
  presets: { google: 'hint', 'radical-focus': 'hint' },
  scope: 'file',
  docs: {
    summary: 'All key results are leading: seeds are counted, lemons never.',
    why: 'Leading numbers are bets: we believe that they bring the result. Without one key result that counts the result itself, the bet is never settled, and a team can reach everything while nothing comes of it.',
    saysWho: ['Product Pathways: the lemon tree'],
    instead: 'Add a key result for the result that the leading ones are meant to bring, even if it moves late.',
    bad: [
      {
        okr: `team nursery "Nursery"
okrs for nursery in 2026-Q4
objective green "Every balcony in the block grows something" {
  kr "Neighbours who come to a planting evening" from 10 to 40 leading customer
  kr "Balconies with a pot set up" from 15 to 60 leading customer
}
`,
      },
    ],
    good: [
      {
        okr: `team nursery "Nursery"
okrs for nursery in 2026-Q4
objective green "Every balcony in the block grows something" {
  kr "Neighbours who come to a planting evening" from 10 to 40 leading customer
  kr "Balconies that still grow something in December" from 8 to 30 lagging customer
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      if (objective.draft) return;
      const agreed = agreement(objective, (keyResult) => context.assessment(keyResult).indicator);
      if (agreed?.label !== 'leading') return;
      context.report({
        at: objective.head,
        label: 'All leading',
        message: `All key results here are leading${bySuggestion(agreed)}: they show that the way is right, never that you arrived. Add the result they are meant to bring.`,
        about: [objective.id],
        severity: severityOf(agreed),
        fixes: [
          {
            title: 'Add a lagging key result to fill in',
            changes: [
              addToBlock(objective, context.text(objective.uri), [
                keyResultStub('What it brings in the end', 'lagging'),
              ]),
            ],
            snippet: true,
            preferred: true,
          },
        ],
      });
    },
  },
});
