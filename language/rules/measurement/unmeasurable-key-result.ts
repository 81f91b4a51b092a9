import type { KeyResult, Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { addToStatement, tab } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'unmeasurable-key-result',
  group: 'measurement',
  severity: 'warning',
  scope: 'file',
  docs: {
    summary: 'A key result with nothing to grade: no target, no limit, no baseline to find, no acceptance.',
    why: 'At the end of the cycle everybody should come to the same answer to “did we make it?”. Without a number, a limit or something agreed that can be seen, the answer depends on who is asked, and nobody can tell in week six whether to change course.',
    saysWho: [
      'Marissa Mayer, quoted by John Doerr: it is not a key result unless it has a number',
      'The OKR and KPI car dashboard article',
    ],
    disagrees: ['Andy Grove graded milestones with yes or no. Write those with `done when "…"`.'],
    instead:
      'Write `from 31% to 40%`, a limit such as `stay below 20`, `baseline by` a date where the number is not known yet, or `done when "…"` for a milestone.',
    bad: [
      {
        okr: `team web "Web"
okrs for web in 2026-Q4
objective welcome "Newcomers feel at home" {
  kr "Improve sign-ups"
}
`,
      },
    ],
    good: [
      {
        okr: `team web "Web"
okrs for web in 2026-Q4
objective welcome "Newcomers feel at home" {
  kr "Sign-ups a week" from 120 to 180
  kr "Complaints about the form" stay below 5
  kr "Know how many give up half-way" baseline by 2026-10-31
  kr "The library recommends us" done when "we are on its list of partners"
}
`,
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      if (objective.draft) return;
      const target = keyResult.to;
      const gradable = keyResult.form !== 'none' && !(target && target.value === null && !target.problem);
      if (gradable) return;
      const words = keyResult.title?.value ?? '';
      // "99% uptime", "Establish the baseline …": it is there, only where the figures cannot see it.
      const inWords = /\d\s*(%|percent)|[$€£]\s?\d|\bfrom \d.*\bto \d|\bbaseline\b|\bby \d/i.test(words);
      context.report({
        at: keyResult.head,
        label: 'Nothing to grade',
        message: inWords
          ? 'The measure is only in the words, so its progress cannot be shown. Write it after them: `from 31% to 40%`, `stay above 99%` or `baseline by` a date.'
          : target
            ? 'The target is not known yet, so nobody can tell whether this was reached. Find out with `baseline by` a date, or write the number you want.'
            : keyResult.from
              ? 'A key result needs a target: without one nobody can tell whether it was reached. Write where it should be, such as `to 40%`.'
              : 'There is nothing here to grade: at the end nobody can tell whether it was reached. Write from what to what, such as `from 31% to 40%`, or `done when "…"`.',
        about: [keyResult.id, objective.id],
        ...(inWords ? { severity: 'hint' as const } : {}),
        fixes: target ? [] : ways(keyResult, objective, context),
      });
    },
  },
});

function ways(keyResult: KeyResult, objective: Objective, context: RuleContext): Fix[] {
  const text = context.text(keyResult.uri);
  const end = keyResult.by ? undefined : context.computed.objectives.get(objective.id)?.period?.end;
  const add = (title: string, words: string): Fix => ({
    title,
    changes: [addToStatement(keyResult, text, words)],
    snippet: true,
  });
  if (keyResult.from) return [add('Say to what', `to ${tab(1, '100%')}`)];
  return [
    { ...add('Say from what to what', `from ${tab(1, 'unknown')} to ${tab(2, '100%')}`), preferred: true },
    add('Find out first where you stand', `baseline${end ? ` by ${tab(1, end)}` : ''}`),
    add('Make it a milestone', `done when "${tab(1, 'what can then be seen')}"`),
  ];
}
