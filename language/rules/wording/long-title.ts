import type { Id, KeyResult, Objective, Written } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { cutTitle } from '../../wording/long.ts';
import { addToBlock, addToStatement, replace } from '../edits.ts';
import { quoted } from '../quoted.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'long-title',
  group: 'wording',
  severity: 'info',
  wording: true,
  scope: 'file',
  options: {
    max: { description: 'The most characters the title of an objective or key result should have.', default: 110 },
  },
  docs: {
    summary: 'A title that is longer than one line.',
    why: 'People act on what they remember. A title that needs a second breath is read once and then retold, differently by everybody. Its reason, its conditions and its method have places of their own: `because`, `assumes` and initiatives.',
    saysWho: ["Google's OKR playbook: each key result fits on one line"],
    instead: 'Keep what will be different in the title; move the reason to `because` and the way there to initiatives.',
    bad: [
      {
        okr: `team library "Library"
okrs for library in 2026-Q4
objective evening "People who work late and can never come before six find our reading room open, warm and well staffed because nine in ten of them have told us so" {
  kr "Visits after six, per week" from 40 to 120
}
`,
      },
    ],
    good: [
      {
        okr: `team library "Library"
okrs for library in 2026-Q4
objective evening "People who work late find our reading room open" {
  because "Nine in ten of them told us that they can never come before six, and that they want it warm and well staffed"
  kr "Visits after six, per week" from 40 to 120
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      judge(objective, [objective.id], context);
    },
    keyResult(keyResult, objective, context) {
      judge(keyResult, [keyResult.id, objective.id], context);
    },
  },
});

function judge(thing: Objective | KeyResult, about: Id[], context: RuleContext): void {
  const max = context.option<number>('max');
  const { title } = thing;
  const length = title ? [...title.value].length : 0;
  if (!title || length <= max) return;
  context.report({
    at: thing.head,
    label: 'Long title',
    message: `At ${length} characters this title runs past one line, and long titles are hard to remember. Keep what will be different; the reason belongs in \`because\`, the work in an initiative.`,
    about,
    fixes: moved(thing, title, max, context),
  });
}

/** The reason behind the words, in its own place. */
function moved(thing: Objective | KeyResult, title: Written, max: number, context: RuleContext): Fix[] {
  const cut = cutTitle(title.value, max);
  if (!cut) return [];
  const text = context.text(thing.uri);
  const because = `because ${quoted(cut.tail)}`;
  return [
    {
      title: 'Move the end of it to `because`',
      changes: [
        replace(thing.uri, title.range, quoted(cut.head)),
        thing.kind === 'objective' ? addToBlock(thing, text, [because]) : addToStatement(thing, text, because),
      ],
      preferred: true,
    },
  ];
}
