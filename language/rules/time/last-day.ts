import type { Objective } from '../../model/entities.ts';
import { printDate } from '../../values/date.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'last-day',
  group: 'time',
  severity: 'info',
  scope: 'file',
  options: {
    min: {
      description: 'How many dates there must be before it says something when all of them are the last day.',
      default: 3,
    },
  },
  docs: {
    summary: 'Everything is due on the last day of the cycle.',
    why: 'If every date a team writes down is the last day, the dates say no more than the cycle does: no slip can be seen while it can still be mended. A few earlier dates show in the second week whether the plan holds. Only dates that are written count, and only where all of them are the last day; what has no date of its own is due with the cycle anyway, and that is fine.',
    saysWho: ['Google’s OKR playbook: if everything falls due on the last day, there probably is no real plan'],
    instead: 'Give what comes first its own date. Leave out dates that only repeat the end of the cycle.',
    bad: [
      {
        okr: `team museum "Museum"
okrs for museum in 2026-Q4
objective welcome "Families feel at home from the first hall on" {
  kr "Families who stay longer than an hour" from 35% to 50%
  kr "Know why families leave early" baseline by 2026-12-31
  initiative "Benches in every hall" by 2026-12-31
  initiative "A trail that children can follow" by 2026-12-31
}
`,
      },
    ],
    good: [
      {
        okr: `team museum "Museum"
okrs for museum in 2026-Q4
objective welcome "Families feel at home from the first hall on" {
  kr "Families who stay longer than an hour" from 35% to 50%
  kr "Know why families leave early" baseline by 2026-10-31
  initiative "Benches in every hall" by 2026-11-13
  initiative "A trail that children can follow" by 2026-12-31
}
`,
      },
    ],
  },
  checks: {
    file(file, context) {
      const inSections = Map.groupBy(file.objectives, ({ section }) => section);
      for (const section of file.sections) {
        const period = section.cycle && context.model.cycles.get(section.cycle.value);
        // Nothing can be moved in a cycle that is over.
        if (!period || period.end < context.computed.asOf) continue;
        const { objectives, dates } = datesOf(inSections.get(section.id) ?? []);
        if (dates.length < Math.max(2, context.option<number>('min'))) continue;
        if (dates.some((date) => date.value !== period.end)) continue;
        context.report({
          at: section.cycle?.range ?? section.head,
          label: 'All on one day',
          message: `${dates.length === 2 ? 'Both' : `All ${dates.length}`} dates here are ${printDate(period.end)}, the last day of ${section.cycle?.value}: a slip cannot show before it is too late. Give what comes first an earlier date.`,
          about: objectives,
        });
      }
    },
  },
});

/** Every date that is written in the objectives of a section, and those it is written in; drafts are no plan yet. */
function datesOf(objectives: Objective[]) {
  const dated = objectives
    .filter(({ draft }) => !draft)
    .map(({ id, keyResults, initiatives }) => ({
      id,
      dates: [...keyResults, ...initiatives].flatMap(({ by }) => (by?.value ? [by] : [])),
    }))
    .filter(({ dates }) => dates.length > 0);
  return { objectives: dated.map(({ id }) => id), dates: dated.flatMap(({ dates }) => dates) };
}
