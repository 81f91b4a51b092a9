import { callIt } from '../../model/describe.ts';
import type { KeyResult, Objective } from '../../model/entities.ts';
import { overlaps } from '../../values/cycle.ts';
import { titledKeyResults } from '../aspects.ts';
import { addToBlock, tab } from '../edits.ts';
import { type TitledKeyResult, titlesOf } from '../gatherings/titles-of.ts';
import { ownersOrNobody } from '../naming.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { sameWords, tellingWords } from '../same-words.ts';
import { objectiveMeant } from '../standings.ts';

export default defineRule({
  id: 'cascade-copy',
  group: 'alignment',
  severity: 'warning',
  presets: { google: 'off', 'balanced-scorecard': 'hint' },
  scope: 'workspace',
  gathers: [titlesOf],
  docs: {
    summary: 'An objective that repeats a key result from above, word for word or nearly.',
    why: 'When the key result of one level becomes the objective of the next, every level waits for the one above, and nobody adds what only they can see. A team that asks how it can make a difference finds something better than its parent’s sentence. Supporting a key result is the link; the objective says your own part of it.',
    saysWho: ['Product Pathways: align, do not cascade', 'Felipe Castro', 'Ben Lamorte'],
    disagrees: [
      'John Doerr shows cascading as one way among others, to be used in small doses. The preset `google` allows it.',
    ],
    instead: 'Say what your team changes so that the key result can be reached, and link it with `supports`.',
    bad: [
      {
        okr: `company press "Press"
team print "Print" in press
okrs for press in 2026-Q4
objective read "People start their day with us" {
  kr weekend "Readers who renew the weekend edition" from 61% to 70%
}
okrs for print in 2026-Q4
objective renew "Readers renew the weekend edition" {
  supports press.read.weekend
  kr "Papers in the letterbox before seven" from 80% to 95%
}
`,
      },
    ],
    good: [
      {
        okr: `company press "Press"
team print "Print" in press
okrs for press in 2026-Q4
objective read "People start their day with us" {
  kr weekend "Readers who renew the weekend edition" from 61% to 70%
}
okrs for print in 2026-Q4
objective early "The paper is there before the coffee" {
  supports press.read.weekend
  kr "Papers in the letterbox before seven" from 80% to 95%
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const title = objective.title?.value;
      const own = title ? tellingWords(title) : [];
      if (own.length < 2) return;
      const copied = above(objective, context).find(
        ({ parent, words }) => parent !== objective.id && sameWords(own, words),
      );
      if (!copied) return;
      const [keyResult, parent] = [context.entity(copied.keyResult), context.entity(copied.parent)];
      if (keyResult?.kind === 'key result' && parent?.kind === 'objective')
        report(objective, keyResult, parent, context);
    },
  },
});

/** The key results an objective supports or that its team's parents have in the same time, nearest first. */
function above(objective: Objective, context: RuleContext): TitledKeyResult[] {
  const { model, computed } = context;
  const found: TitledKeyResult[] = [];
  for (const { target } of objective.supports) {
    const parent = objectiveMeant(target, model) ?? '';
    const id = model.links.get(target.key);
    const titles = model.entities.aspect(parent, titledKeyResults) ?? [];
    found.push(...(id === parent ? titles : titles.filter(({ keyResult }) => keyResult === id)));
  }
  const period = computed.objectives.get(objective.id)?.period;
  if (!period) return found;
  for (const unit of model.scope.standpoint(objective).units.slice(1)) {
    for (const own of context.gathered(titlesOf, unit)) if (overlaps(period, own.period)) found.push(...own.keyResults);
  }
  return found;
}

function report(objective: Objective, keyResult: KeyResult, parent: Objective, context: RuleContext): void {
  const linked = objective.supports.some(({ target }) => context.model.links.get(target.key) === keyResult.id);
  const name = nameOf(keyResult, parent, context);
  context.report({
    at: objective.head,
    label: 'Copied from above',
    message: `This repeats the key result ${callIt(keyResult)} of ${callIt(parent)} (${ownersOrNobody(keyResult, context, parent)}), so the team adds nothing of its own. Say what you change so that it can be reached, and link it with \`supports\`.`,
    about: [objective.id, keyResult.id],
    related: [{ place: context.place(keyResult), message: 'The key result that it repeats' }],
    fixes: [
      {
        title: linked || !name ? 'Say your own part of it' : 'Say your own part of it, and support the key result',
        changes: [
          {
            uri: objective.uri,
            range: objective.title?.range ?? objective.head,
            newText: `"${tab(1, 'What we change so that it can be reached')}"`,
          },
          ...(linked || !name ? [] : [addToBlock(objective, context.text(objective.uri), [`supports ${name}`])]),
        ],
        snippet: true,
        preferred: true,
      },
    ],
  });
}

/** `team.objective.kr`, where all three have a name. */
function nameOf(keyResult: KeyResult, parent: Objective, context: RuleContext): string | undefined {
  const team = context.target(parent.for);
  const parts = [team?.name?.value, parent.name?.value, keyResult.name?.value];
  return parts.every((part) => part !== undefined) ? parts.join('.') : undefined;
}
