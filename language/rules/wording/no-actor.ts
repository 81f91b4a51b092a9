import { callIt } from '../../model/describe.ts';
import { figureWithoutPeople } from '../../wording/actor.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-actor',
  group: 'wording',
  severity: 'hint',
  wording: true,
  scope: 'file',
  docs: {
    summary: 'A customer key result in which nobody does anything differently.',
    why: 'Faster machines and better books matter to customers only through what they then do: come back, finish, stop complaining. A key result that names them and their behaviour shows whether the improvement arrived; the figure of the machine often serves better as the early sign beside it, or as a guardrail.',
    saysWho: ['Jeff Gothelf and Josh Seiden: who does what by how much'],
    instead: 'Name the people and what they do more, less or differently once the figure is better.',
    bad: [
      {
        okr: `team tickets "Ticket shop"
okrs for tickets in 2026-Q4
objective seat "Everyone gets a seat without a fight" {
  kr "Server latency at noon on opening day" from 900 ms to 300 ms customer
}
`,
      },
    ],
    good: [
      {
        okr: `team tickets "Ticket shop"
okrs for tickets in 2026-Q4
objective seat "Everyone gets a seat without a fight" {
  kr "Buyers who give up at noon on opening day" from 34% to 15% customer
  kr "Server latency at noon on opening day" from 900 ms to 300 ms internal leading
  kr "Uptime on opening day" stay above 99.9% customer
}
`,
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      if (objective.draft || keyResult.form === 'guardrail' || keyResult.form === 'baseline' || !keyResult.title)
        return;
      if (!figureWithoutPeople(keyResult.title.value)) return;
      const { impact, kind } = context.assessment(keyResult);
      if (impact.label !== 'customer' || kind.label === 'output') return;
      context.report({
        at: keyResult.head,
        label: 'Nobody acts here',
        message: `${callIt(keyResult)} can improve without any customer noticing. Say what customers then do more, less or differently.`,
        about: [keyResult.id, objective.id],
      });
    },
  },
});
