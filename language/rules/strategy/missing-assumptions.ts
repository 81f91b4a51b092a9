import { addToBlock, tab } from '../edits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-assumptions',
  group: 'strategy',
  severity: 'hint',
  presets: { strict: 'info' },
  scope: 'file',
  options: {
    dependenciesCount: {
      description: 'A dependency on another team counts as something named that is outside your control.',
      default: true,
      presets: { strict: false },
    },
  },
  docs: {
    summary: 'An aspirational outcome that names nothing outside your control.',
    why: 'A bold change in what people do never hangs on you alone: on the weather, a law, a competitor, a supplier. Written down while everybody is calm, an assumption is a tripwire: when it breaks in the middle of the quarter, you talk about a new plan, and at the end nobody has to ask whether it was bad luck or bad work.\n\nOnly objectives that say `aspirational` and measure a change are asked. A dependency on another team counts, too.',
    saysWho: ['Product Pathways'],
    instead:
      'Write `assumes "…"` with the one or two things that would have to stay true, or come true, for this to work.',
    bad: [
      {
        okr: `team vineyard "Vineyard"
okrs for vineyard in 2026-Q4
objective table "Our wine is poured where people celebrate" {
  aspirational
  kr "Restaurants that order a second time" from 12 to 40
}
`,
      },
    ],
    good: [
      {
        okr: `team vineyard "Vineyard"
okrs for vineyard in 2026-Q4
objective table "Our wine is poured where people celebrate" {
  aspirational
  assumes "The tax on sparkling wine stays as it is until spring"
  kr "Restaurants that order a second time" from 12 to 40
}
objective frost "No vine is lost in a late frost" {
  committed
  kr "Vines lost" from 210 to 0
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const period = context.computed.objectives.get(objective.id)?.period;
      if (objective.draft || (period && period.end < context.computed.asOf)) return;
      if (objective.ambition?.value !== 'aspirational' || objective.assumes.length > 0) return;
      if (context.option<boolean>('dependenciesCount') && objective.dependsOn.length > 0) return;
      const outcome = objective.keyResults.some(
        (keyResult) => keyResult.form === 'measured' && context.assessment(keyResult).kind.label !== 'output',
      );
      if (!outcome) return;
      context.report({
        at: objective.head,
        label: 'Nothing assumed',
        message:
          'A bold change like this rests on things you do not decide, and none is named: if one of them breaks, nobody will notice in time. Add `assumes "…"` with what has to hold.',
        about: [objective.id],
        fixes: [
          {
            title: 'Add what has to hold',
            changes: [
              addToBlock(objective, context.text(objective.uri), [
                `assumes "${tab(1, 'What has to stay true, and is not ours to decide')}"`,
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
