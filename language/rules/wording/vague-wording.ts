import { isEmptyObjective, vagueIn } from '../../wording/vague.ts';
import { measuredKpi } from '../assessments.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vague-wording',
  group: 'wording',
  severity: 'hint',
  presets: { strict: 'info' },
  wording: true,
  scope: 'file',
  docs: {
    summary: 'Words that anybody could agree to, with nothing measured beside them.',
    why: '“World-class”, “as needed” and “improve things” feel like agreement because everybody reads their own meaning into them. The disagreement then comes at the end of the cycle, when it is too late to act on it. In a key result with a number such words do no harm, and an objective may be as colourful as it likes, as long as it says something.',
    saysWho: ["Google's OKR playbook: vague objectives and key results are a common mistake"],
    instead: 'Say what you would see if it were so, and for whom; put a number on it where it is a key result.',
    bad: [
      {
        okr: `team clinic "Clinic"
okrs for clinic in 2026-Q4
objective calm "Nobody is afraid of the waiting room" {
  kr "World-class reception"
}
`,
      },
      {
        okr: `team clinic "Clinic"
okrs for clinic in 2026-Q4
objective better "Improve our results" {
  kr "Patients who are seen within ten minutes" from 55% to 80%
}
`,
        note: 'An objective made of nothing but such words names no aim.',
      },
    ],
    good: [
      {
        okr: `team clinic "Clinic"
okrs for clinic in 2026-Q4
objective calm "A delightful, world-class welcome for frightened children" {
  kr "Children who come in without crying" from 60% to 75%
  kr "Extra staff as needed, so that patients wait less" from 22 min to 10 min
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const title = objective.title?.value ?? '';
      if (objective.draft || !isEmptyObjective(title)) return;
      context.report({
        at: objective.head,
        label: 'Says little',
        message:
          'Any team could write this objective, so it helps nobody to choose. Say what will be better, and for whom.',
        about: [objective.id],
      });
    },
    keyResult(keyResult, objective, context) {
      if (objective.draft || measuredKpi(keyResult, context.model)) return;
      const { form } = keyResult;
      const text = form === 'milestone' ? keyResult.doneWhen : form === 'none' ? keyResult.title : undefined;
      const words = text && vagueIn(text.value);
      if (!words) return;
      context.report({
        at: form === 'milestone' && text ? text.range : keyResult.head,
        label: 'Vague words',
        message: `“${words}” means something different to everyone who reads it, and nothing here measures it. Say what people would see if it were true.`,
        about: [keyResult.id, objective.id],
      });
    },
  },
});
