import { assess, namesProject } from '../../wording/assess.ts';
import { defineRule } from '../rule.ts';

/** Words that say what will be better: "can book", "the most trusted", "better and faster". */
const says =
  /\b(can|able to|most|best|better|faster|easier|simpler|greater|stronger|great|strong|world|trusted|loved|unique|exceptional|outstanding|excellent|excellence|delightful|culture|(?!(?:t|r|gu|requ|inter|inv|lat|for|cont|qu|harv|prot|sugg|manif|d)est\b)[a-z]{2,}est)\b/i;

export default defineRule({
  id: 'output-as-objective',
  group: 'wording',
  severity: 'warning',
  wording: true,
  scope: 'file',
  docs: {
    summary: 'An objective that is a project: more than a hint only where its key results are work as well.',
    why: 'An objective says why the quarter was worth it for somebody. “Launch the app” is over the day it is launched, whether or not anyone is glad of it. With key results that measure a change the objective may still be named after a project; without them the whole set is a plan of work, and nothing in it can tell you that it did not help.',
    saysWho: ['Product Pathways', "Google's OKR playbook"],
    disagrees: [
      'John Doerr: a project may be an objective where its key results carry the outcome. So on its own this is a hint.',
    ],
    instead: 'Name the difference the project makes, and to whom. Keep the project as an initiative.',
    bad: [
      {
        okr: `team web "Web"
okrs for web in 2026-Q4
objective app "Build the mobile app" {
  kr "Publish the app in both stores" done when "it can be downloaded"
  kr "Write the help pages" done when "they are online"
}
`,
      },
    ],
    good: [
      {
        okr: `team web "Web"
okrs for web in 2026-Q4
objective pocket "Regulars can book from the tram" {
  kr "Bookings made on a phone" from 20% to 45%
  initiative "Publish the app in both stores" by 2026-11-30
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const title = objective.title?.value ?? '';
      // Most name no project, which is told sooner than all that their words suggest.
      if (says.test(title) || !namesProject(title)) return;
      const { kind } = assess(title);
      if (kind.label !== 'output' || kind.confidence < 0.8) return;
      const onlyWork =
        objective.keyResults.length > 0 &&
        objective.keyResults.every((keyResult) => context.assessment(keyResult).kind.label === 'output');
      context.report({
        at: objective.head,
        label: 'A project as objective',
        message: onlyWork
          ? 'The objective and all its key results name work, so nothing here would show that the work did not help. Say what gets better and for whom, and keep the work as initiatives.'
          : 'This objective reads as a project. It says more when it names what gets better, and for whom.',
        about: [objective.id],
        severity: onlyWork ? 'warning' : 'hint',
      });
    },
  },
});
