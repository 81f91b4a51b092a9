import { readPeriod } from '../../values/cycle.ts';
import { printDate } from '../../values/date.ts';
import { insert, tab } from '../edits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-cycle',
  group: 'time',
  severity: 'error',
  scope: 'file',
  docs: {
    summary: 'A cycle without its days.',
    why: 'An OKR is a promise for a stretch of time. As long as nobody says when the cycle begins and ends, nothing in it has a pace, nothing can be late, and there is no day on which it is graded. The calendar’s own cycles (`2026-Q4`, `2026-H2`, `2026-10`) bring their days with them; a cycle of your own needs them written down.',
    saysWho: [
      'The OKR and balanced scorecard article: every OKR has a time frame',
      'Arithmetic: it follows from the figures and dates as they are written',
    ],
    instead:
      'Write both days: `cycle harvest from 2026-09-01 to 2026-11-30`. Or use one of the calendar, such as `2026-Q4`.',
    bad: [
      {
        okr: `team orchard "Orchard"
cycle harvest "Harvest"
okrs for orchard in harvest
objective ripe "Every apple is picked at its best" {
  kr "Apples picked ripe" from 70% to 85%
}
`,
      },
      {
        okr: `cycle harvest "Harvest" from 2026-09-01
`,
        note: 'It begins, but never ends.',
      },
    ],
    good: [
      {
        okr: `team orchard "Orchard"
cycle harvest "Harvest" from 2026-09-01 to 2026-11-30
cycle 2026-Q4 "The winter quarter" cadence biweekly
okrs for orchard in harvest
objective ripe "Every apple is picked at its best" {
  kr "Apples picked ripe" from 70% to 85%
}
`,
        note: 'A cycle of the calendar may be declared for its title or cadence; its days are known.',
      },
    ],
  },
  checks: {
    file(file, context) {
      for (const cycle of file.cycles) {
        const { name, from, to } = cycle;
        if (!name || (from && to) || readPeriod(name.value)) continue;
        const year = context.computed.asOf.slice(0, 4);
        const days = from
          ? { at: from.range.end, words: ` to ${tab(1, `${from.value?.slice(0, 4) ?? year}-12-31`)}` }
          : to
            ? { at: to.range.end, words: ` from ${tab(1, `${to.value?.slice(0, 4) ?? year}-01-01`)}` }
            : {
                at: (cycle.title ?? name).range.end,
                words: ` from ${tab(1, `${year}-01-01`)} to ${tab(2, `${year}-12-31`)}`,
              };
        const known = from?.value ?? to?.value;
        const half = from ? 'has no last day' : to ? 'has no first day' : 'has no days';
        context.report({
          at: name.range,
          label: 'Cycle without dates',
          message: `\`${name.value}\` ${half}${known ? ` (only ${printDate(known)} is given)` : ''}, so nobody can tell whether anything in it is on time. Write \`from\` and \`to\`, or use a cycle of the calendar such as \`2026-Q4\`.`,
          about: [cycle.id],
          fixes: [
            {
              title: from || to ? 'Add the other day' : 'Add its first and last day',
              changes: [insert(file.uri, days.at, days.words)],
              snippet: true,
              preferred: true,
            },
          ],
        });
      }
    },
  },
});
