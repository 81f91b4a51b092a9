import { agreement, bySuggestion, severityOf } from '../balance-of.ts';
import { addToBlock, tab } from '../edits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'one-sided-value',
  group: 'balance',
  severity: 'warning',
  presets: { google: 'hint', 'radical-focus': 'hint' },
  scope: 'file',
  docs: {
    summary: 'Only the business gains, or only the customers do.',
    why: 'Value that only the business sees is taken from somebody and does not last; value that only customers see is not paid for and does not last either. A set that counts both notices early when one side pays for the other. Sets about our own ways of working (`internal`) are left alone.',
    saysWho: ['Product Pathways: customer and business impact'],
    instead: 'Add one key result for the other side: what customers get out of it, or what it brings to the business.',
    bad: [
      {
        okr: `team ferry "Ferry"
okrs for ferry in 2026-Q4
objective winter "The winter line carries itself" {
  kr "Income per crossing" from $140 to $190 lagging business
  kr "Seats sold before the day" from 20% to 45% leading business
}
`,
      },
    ],
    good: [
      {
        okr: `team ferry "Ferry"
okrs for ferry in 2026-Q4
objective winter "The winter line carries itself" {
  kr "Income per crossing" from $140 to $190 lagging business
  kr "Commuters who take the ferry twice a week" from 80 to 200 leading customer
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      if (objective.draft) return;
      const agreed = agreement(objective, (keyResult) => context.assessment(keyResult).impact);
      if (!agreed || agreed.label === 'internal') return;
      const business = agreed.label === 'business';
      const missing = business ? 'customer' : 'business';
      context.report({
        at: objective.head,
        label: business ? 'Only for the business' : 'Only for customers',
        message: business
          ? `All key results count what the business gains${bySuggestion(agreed)}: nobody would notice if customers paid for it. Add what gets better for them.`
          : `All key results count what customers gain${bySuggestion(agreed)}: nobody would notice if it did not carry itself. Add what it brings to the business.`,
        about: [objective.id],
        severity: severityOf(agreed),
        fixes: [
          {
            title: `Add a key result with ${missing} impact to fill in`,
            changes: [
              addToBlock(objective, context.text(objective.uri), [
                `kr "${tab(1, business ? 'What customers get out of it' : 'What it brings to the business')}" from ${tab(2, 'unknown')} to ${tab(3, 'unknown')} ${missing}`,
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
