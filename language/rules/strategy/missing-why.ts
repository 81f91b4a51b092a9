import { addToBlock, tab } from '../edits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-why',
  group: 'strategy',
  severity: 'warning',
  scope: 'file',
  docs: {
    summary: 'An objective without a reason: no `because`, no strategy or goal it advances, no KPI it responds to.',
    why: 'Without the reason, a team cannot tell a good idea from a detour when plans change, and nobody outside can tell why this and not something else. It is an OKR in a vacuum.',
    saysWho: ['Product Pathways', 'What Matters: why does it matter, why now?', 'Pivot Habit'],
    instead: 'Write `because "…"` with what you saw, or name the strategy it `advances` or the KPI it `responds to`.',
    bad: [
      {
        okr: `team radio "Radio"
okrs for radio in 2026-Q4
objective heard "Young people listen to us again" {
  kr "Listeners under 25" from 3% to 6%
  kr "Shows recommended to a friend" from 20 to 60
}
`,
      },
    ],
    good: [
      {
        okr: `team radio "Radio"
okrs for radio in 2026-Q4
objective heard "Young people listen to us again" {
  because "Half of our listeners are over 60, and the licence is renewed in two years"
  kr "Listeners under 25" from 3% to 6%
  kr "Shows recommended to a friend" from 20 to 60
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      if (objective.draft) return;
      if (objective.because.length + objective.advances.length + objective.respondsTo.length > 0) return;
      context.report({
        at: objective.head,
        label: 'No reason given',
        message:
          'Nothing says why this matters now, so nobody can judge it, or drop it for the right reason. Add `because "…"`, the strategy it `advances`, or the KPI it `responds to`.',
        about: [objective.id],
        fixes: [
          {
            title: 'Add the reason',
            changes: [
              addToBlock(objective, context.text(objective.uri), [
                `because "${tab(1, 'What we saw, and why it matters now')}"`,
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
