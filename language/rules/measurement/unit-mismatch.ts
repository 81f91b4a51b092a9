import { unitProblemsIn } from '../../analysis/compute.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unit-mismatch',
  group: 'measurement',
  severity: 'error',
  scope: 'file',
  docs: {
    summary: 'Numbers that should be compared or added are in different units.',
    why: 'A target in per cent cannot be compared with a KPI in dollars: no progress, health or total can be computed from the two. Units that convert without loss (minutes and hours, k and M) are fine.',
    saysWho: ['Arithmetic: it follows from the figures and dates as they are written'],
    instead: 'Write both in the same unit, or measure the KPI that counts what you mean.',
    bad: [
      {
        okr: `team museum "Museum"
kpi visits "Visits a week" for museum { unit visits higher is better healthy above 900 critical below 500 }
okrs for museum in 2026-Q4
objective alive "The museum is where the neighbourhood meets" {
  kr "Visits a week" measures visits from 20% to 30%
}
`,
      },
      {
        okr: `team museum "Museum"
okrs for museum in 2026-Q4
objective alive "The museum is where the neighbourhood meets" {
  kr "Time to the first smile" from 12 min to 5%
}
`,
      },
    ],
    good: [
      {
        okr: `team museum "Museum"
kpi visits "Visits a week" for museum { unit visits higher is better healthy above 900 critical below 500 }
okrs for museum in 2026-Q4
objective alive "The museum is where the neighbourhood meets" {
  kr "Visits a week" measures visits from 700 to 900
  kr "Time in the queue" from 1 h to 20 min
}
`,
        note: 'A bare number takes the unit of the KPI, and hours convert to minutes.',
      },
    ],
  },
  checks: {
    file(file, context) {
      for (const problem of unitProblemsIn(file, context.computed)) {
        context.report({
          at: problem.range,
          label: 'Units do not fit',
          message: problem.message,
          about: [problem.about],
        });
      }
    },
  },
});
