import type { Id, Objective, Review, Section } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { daysBetween, printDate } from '../../values/date.ts';
import type { Period } from '../../values/types.ts';
import { addToBlock, literal, tab } from '../edits.ts';
import { addToJournal, objectiveOf, teamJournal, writtenFor } from '../journals.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'no-learning',
  group: 'tracking',
  severity: 'warning',
  scope: 'file',
  options: {
    days: { description: 'How many days after the end of a cycle its review may take.', default: 14 },
    learned: {
      description: 'Ask for a `learned` line, too, where there are only scores.',
      default: false,
      presets: { strict: true },
    },
  },
  docs: {
    summary: 'A cycle that is over, without a score or a word about what was learned.',
    why: 'A cycle that is never closed is soon forgotten, and the next one begins with the same assumptions. Grading takes minutes. What is worth more is the sentence behind it: what do we know now that we did not know three months ago?\n\nOnly the last cycle of a team that is over is looked at, two weeks after its end: nobody can review what was a year ago. For a team that keeps no journal here it is a hint, since it may review elsewhere.',
    saysWho: ['The OKR and balanced scorecard article', 'Google’s OKR playbook: grade, and reflect on why'],
    instead: 'Write a `review` with a score for each key result, and what you `learned`.',
    bad: [
      {
        okr: `team theatre "Theatre"
okrs for theatre in 2026-Q3
objective young "Young people call it their theatre" {
  kr under "Guests under twenty-five" from 9% to 20%
  kr again "Young guests who come a second time" from 15% to 30%
}
check-in 2026-09-21 for theatre {
  young.under 17%
  young.again 16%
}
`,
      },
    ],
    good: [
      {
        okr: `team theatre "Theatre"
okrs for theatre in 2026-Q3
objective young "Young people call it their theatre" {
  kr under "Guests under twenty-five" from 9% to 20%
  kr again "Young guests who come a second time" from 15% to 30%
}
review 2026-Q3 for theatre {
  young.under 0.7
  young.again 0.1
  learned "Cheap tickets bring them once; a place to talk after the play would bring them back"
  next "Keep the bar open until midnight"
}
`,
      },
    ],
  },
  checks: {
    file(file, context) {
      for (const section of file.sections) checkSection(section, context);
    },
  },
});

function checkSection(section: Section, context: RuleContext): void {
  const { asOf } = context.computed;
  const period = section.cycle && context.model.cycles.get(section.cycle.value);
  const team = section.for && context.model.links.get(section.for.key);
  if (!period || team === undefined || daysBetween(period.end, asOf) <= context.option<number>('days')) return;
  const objectives = context.file.objectives.filter((each) => each.section === section.id && !each.draft);
  if (objectives.length === 0 || period.end < lastEnd(team, context)) return;
  const journal = teamJournal(team, context);
  const reviews = (journal?.reviews ?? []).filter((review) => speaksOf(review, section, team, objectives, context));
  const scored = reviews.some(({ entries }) => entries.some(({ value }) => value !== undefined));
  const learned = reviews.some(({ asides }) => asides.some(({ kind }) => kind === 'learned'));
  if (learned || (scored && !context.option<boolean>('learned'))) return;
  const cycle = section.cycle?.value;
  context.report({
    at: section.cycle?.range ?? section.head,
    label: 'Not reviewed',
    message: scored
      ? `${cycle} was scored, but nothing says what was learned, and that is what the next cycle can use. Add a \`learned\` line to the review.`
      : `${cycle} ended on ${printDate(period.end)} without a score or a word about what was learned, so the next one starts from the same assumptions. Add a review.`,
    about: objectives.map(({ id }) => id),
    ...(journal ? {} : { severity: 'hint' as const }),
    fixes: [reviews[0] ? addLearned(reviews[0], context) : addReview(section, objectives, context)],
  });
}

/** A review of this team's cycle, or one that scores these objectives. */
function speaksOf(review: Review, section: Section, team: Id, objectives: Objective[], context: RuleContext): boolean {
  const { model } = context;
  const own = new Set(objectives.map(({ id }) => id));
  if (review.entries.some(({ target }) => own.has(objectiveOf(target, model)?.id ?? ''))) return true;
  return (
    review.cycle?.value === section.cycle?.value && review.for !== undefined && model.links.get(review.for.key) === team
  );
}

/** The last day of the latest cycle of a team that is over. */
function lastEnd(team: Id, { model, computed }: RuleContext): string {
  let last = '';
  for (const section of writtenFor(team, model)) {
    if (section.kind !== 'section' || !section.cycle) continue;
    const end: Period['end'] | undefined = model.cycles.get(section.cycle.value)?.end;
    if (end !== undefined && end < computed.asOf && end > last) last = end;
  }
  return last;
}

const question = 'What do we know now that we did not know before?';

function addLearned(review: Review, context: RuleContext): Fix {
  return {
    title: 'Add what was learned',
    changes: [addToBlock(review, context.text(review.uri), [`learned "${tab(1, question)}"`])],
    snippet: true,
    preferred: true,
  };
}

/** A score to fill in for each key result that has a name, then what was learned and what comes next. */
function addReview(section: Section, objectives: Objective[], context: RuleContext): Fix {
  const rows = objectives.flatMap((objective) =>
    objective.keyResults.flatMap(({ id, name }) =>
      objective.name && name ? [{ id, name: `${objective.name.value}.${name.value}` }] : [],
    ),
  );
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const lines = rows.map(({ id, name }, index) => {
    const score = context.computed.keyResults.get(id)?.score ?? 0;
    return `  ${literal(name.padEnd(width))}  ${tab(index + 1, score.toFixed(1))}`;
  });
  const head = `review ${section.cycle?.value} for ${section.for?.text}`;
  const learned = [
    `  learned "${tab(rows.length + 1, question)}"`,
    `  next "${tab(rows.length + 2, 'What will we do differently?')}"`,
  ];
  const block = [`${literal(head)} {`, ...lines, ...learned, '}'].join('\n');
  return {
    title: `Add a review of ${section.cycle?.value} to fill in`,
    changes: [addToJournal(context.file, context.text(section.uri), block)],
    snippet: true,
    preferred: true,
  };
}
