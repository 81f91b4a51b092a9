import { callIt } from '../../model/describe.ts';
import type { Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { addToBlock, literal, tab } from '../edits.ts';
import type { HardPush, PushKind } from '../hard-pushes.ts';
import { nameFrom } from '../kpi-links.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { touchedBy, unwatchedPush } from '../unwatched-pushes.ts';

export default defineRule({
  id: 'missing-guardrail',
  group: 'balance',
  severity: 'info',
  presets: { 'radical-focus': 'warning', strict: 'warning', google: 'hint' },
  wording: true,
  scope: 'file',
  options: {
    push: {
      description: 'From which change on, in percent of the start, growth, speed or volume counts as pushed hard.',
      default: 30,
    },
  },
  docs: {
    summary: 'Growth, speed or volume is pushed hard, and nothing watches what that may cost.',
    why: `A number that is pushed alone tends to be reached the cheap way: sign-ups from people who never come back, parcels that arrive sooner but broken, sales that are refunded in January. Nobody means it to happen; it is simply not looked at. A guardrail beside it says what must not suffer, weighs nothing in the progress, and is heard when it breaks.

Only a hard push is named: people, sales or work done that should grow by 30% or more, or a time that should shrink by as much. Shares, ratings and what people do (“customers who come again”) are left alone, because they say how well it goes. Nothing is missing where the objective has a guardrail, or another key result that counts quality, cost or who stays; where the unit watches one of these with a KPI that has a \`critical\` band; or where the trade-off was accepted. Sets that serve only one side, and single key results, are left to [one-sided-value](one-sided-value.md) and [key-result-count](key-result-count.md).`,
    saysWho: [
      'Andy Grove: pair every indicator of quantity with one of quality',
      'Christina Wodtke (Radical Focus): health metrics, which must not drop while you push',
    ],
    instead:
      'Add the number that would drop first if somebody reached this the cheap way: `kr "Parcels damaged, per 1,000" stay below 2`.',
    bad: [
      {
        okr: `team post "Post"
okrs for post in 2026-Q4
objective soon "A letter is a quick way to say something" {
  kr "Hours from letter box to front door" from 44 h to 26 h
  kr "Streets with two rounds a day" from 12% to 30% internal
}
`,
      },
    ],
    good: [
      {
        okr: `team post "Post"
okrs for post in 2026-Q4
objective soon "A letter is a quick way to say something" {
  kr "Hours from letter box to front door" from 44 h to 26 h
  kr "Streets with two rounds a day" from 12% to 30% internal
  kr "Letters in the wrong box, per 1,000" stay below 3
}
`,
      },
      {
        okr: `team post "Post"
kpi lost "Letters lost or damaged, per 10,000" for post { lower is better healthy below 2 critical above 5 }
okrs for post in 2026-Q4
objective soon "A letter is a quick way to say something" {
  kr "Hours from letter box to front door" from 44 h to 26 h
  kr "Streets with two rounds a day" from 12% to 30% internal
}
`,
        note: 'The dashboard calls for help before it goes wrong.',
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const push = unwatchedPush(objective, context.option<number>('push'), context);
      if (!push) return;
      const { keyResult } = push;
      context.report({
        at: keyResult.head,
        label: 'No guardrail',
        message: `${callIt(keyResult)} should ${push.kind === 'speed' ? 'shrink' : 'grow'} by ${push.percent}%, and nothing here watches what that may cost. Add a guardrail on what would suffer first, such as “${counterpart[push.kind].title}”.`,
        about: [keyResult.id, objective.id],
        fixes: guardrails(push, objective, context),
      });
    },
  },
});

/** What goes wrong first when each kind is had the cheap way, as words to start from. */
const counterpart: Record<PushKind, { title: string; limit: string }> = {
  acquisition: { title: 'Newcomers who leave again within a month', limit: '20%' },
  sales: { title: 'Sales that are refunded or cancelled', limit: '5%' },
  volume: { title: 'Complaints and corrections, per 100 done', limit: '3' },
  speed: { title: 'Cases that have to be done again', limit: '5%' },
};

/** A guardrail on a KPI that the push is declared to make worse, else on what usually suffers. */
function guardrails(push: HardPush, objective: Objective, context: RuleContext): Fix[] {
  const text = context.text(objective.uri);
  const add = (title: string, line: string): Fix => ({
    title,
    changes: [addToBlock(objective, text, [line])],
    snippet: true,
  });
  const declared = touchedBy(push, context).flatMap((id) => {
    const kpi = context.entity(id);
    const name = kpi?.kind === 'kpi' ? nameFrom(objective.id, kpi, context.model) : undefined;
    if (kpi?.kind !== 'kpi' || !kpi.polarity || name === undefined) return [];
    const way = kpi.polarity.value === 'lower' ? 'below' : 'above';
    const title = (kpi.title?.value ?? name).replaceAll('"', '');
    return [
      add(
        `Add a guardrail on “${title}”`,
        `kr "${tab(1, title)}" measures ${literal(name)} stay ${way} ${tab(2, 'unknown')}`,
      ),
    ];
  });
  const { title, limit } = counterpart[push.kind];
  const usual = add(`Add a guardrail, such as “${title}”`, `kr "${tab(1, title)}" stay below ${tab(2, limit)}`);
  return [...declared.slice(0, 2), usual].map((fix, index) => (index === 0 ? { ...fix, preferred: true } : fix));
}
