import type { KeyResult } from '../../model/entities.ts';
import { measuredKpi } from '../assessments.ts';
import { agreement, bySuggestion, severityOf } from '../balance-of.ts';
import { addToBlock } from '../edits.ts';
import { keyResultStub } from '../key-result-stub.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'one-sided-value',
  group: 'balance',
  severity: 'warning',
  presets: { google: 'hint', 'radical-focus': 'hint' },
  scope: 'file',
  docs: {
    summary: 'Only the organisation gains, or only the people it serves do.',
    why: 'Value that only the organisation sees is taken from somebody and does not last; value that only the people it serves see has to be afforded, or it does not last either. A set that counts both notices early when one side pays for the other. A guardrail counts: one on cost, budget or stock looks after the organisation (`business`), one on complaints, satisfaction, waiting or safety after the people it serves (`customer`). Sets about our own ways of working (`internal`) are left alone.',
    saysWho: ['Product Pathways: customer and business impact'],
    instead:
      'Add one key result for the other side: what customers get out of it, or what it does for the organisation. Or hold the other side with a guardrail, such as `stay below $40`.',
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
      if (objective.keyResults.some((keyResult) => guards(keyResult, missing, context))) return;
      context.report({
        at: objective.head,
        label: business ? 'Only for the organisation' : 'Only for customers',
        message: business
          ? `All key results count what the organisation gains${bySuggestion(agreed)}: they could all be reached while the people you serve are worse off. Add what gets better for those people, or a guardrail.`
          : `All key results count what customers gain${bySuggestion(agreed)}: they could all be reached at a cost you cannot bear. Add what it does for the organisation, or a guardrail on the cost.`,
        about: [objective.id],
        severity: severityOf(agreed),
        fixes: [
          {
            title: `Add a key result with ${missing} impact to fill in`,
            changes: [
              addToBlock(objective, context.text(objective.uri), [
                keyResultStub(business ? 'What customers get out of it' : 'What it does for the organisation', missing),
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

const costs =
  /\b(costs?|spend|spending|spent|expenses?|budget|stock|inventory|overtime|margin|income|revenue|profit|reserves?|waste|write-offs?|funds?|price)\b/i;
const wellbeing =
  /\b(complaints?|satisfaction|satisfied|safety|unsafe|incidents?|accidents?|harm|injur(?:y|ies)|infections?|falls|errors?|waits?|waiting|late|delays?|nps|ratings?|trust|quality|readmissions?|readmitted|defects?|refunds?|returns)\b/i;

/** Whether a guardrail looks after the side that no key result counts. */
function guards(keyResult: KeyResult, side: 'customer' | 'business', context: RuleContext): boolean {
  if (keyResult.form !== 'guardrail') return false;
  const { impact } = context.assessment(keyResult);
  if (impact.declared || impact.label === side) return impact.label === side;
  const title = `${keyResult.title?.value ?? ''} ${measuredKpi(keyResult, context.model)?.title?.value ?? ''}`;
  const limit = keyResult.stay?.kind === 'between' ? keyResult.stay.low : keyResult.stay?.limit;
  if (limit?.unit.kind === 'money') return side === 'business';
  return (side === 'business' ? costs : wellbeing).test(title);
}
