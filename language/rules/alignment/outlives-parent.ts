import { callIt } from '../../model/describe.ts';
import type { Id, KeyResult, Objective, Support } from '../../model/entities.ts';
import type { Fix, TextChange } from '../../model/finding.ts';
import { addDays, printDate } from '../../values/date.ts';
import type { IsoDate } from '../../values/types.ts';
import { goalDate, timeOf } from '../aspects.ts';
import { addToStatement, remove, replace } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { objectiveMeant } from '../standings.ts';

export default defineRule({
  id: 'outlives-parent',
  group: 'alignment',
  severity: 'warning',
  scope: 'workspace',
  options: {
    days: {
      description:
        'So many days later than what it supports it may end. A week that reaches into the next month ends six days later at most.',
      default: 6,
    },
  },
  docs: {
    summary: 'An objective that ends after what it supports.',
    why: 'What is finished after the larger aim has been graded cannot have helped it. Often the link was left over from the last cycle and means an objective that is closed already; sometimes the smaller aim was simply given more time than the larger one has.\n\nAn objective ends with its cycle, or with the last of its key results where they all have dates of their own. Guardrails have no end.',
    saysWho: ['Arithmetic: it follows from the figures and dates as they are written'],
    instead:
      'Give its key results a date that fits (`by 2026-12-31`), put it into a cycle that ends in time, or support the aim that follows.',
    bad: [
      {
        okr: `company choir "The town choir"
team altos "Altos" in choir
okrs for choir in 2026-Q4
objective concert "People leave the winter concert humming" {
  kr "Listeners who stay for the encore" from 60% to 85%
}
okrs for altos in 2027-H1
objective heart "We sing the programme by heart" {
  supports choir.concert
  kr "Pieces sung without the book" from 2 to 9
}
`,
        note: 'The concert is over when the altos begin.',
      },
      {
        okr: `company choir "The town choir"
team altos "Altos" in choir
okrs for choir in 2026-Q4
objective concert "People leave the winter concert humming" {
  kr "Listeners who stay for the encore" from 60% to 85%
}
okrs for altos in 2026
objective heart "We sing the programme by heart" {
  supports choir.concert
  kr "Pieces sung without the book" from 2 to 9
}
okrs for choir in 2026-H1
objective spring "The spring tour pays for itself" {
  kr "Seats sold" from 55% to 75%
}
okrs for altos in 2026
objective tour "We know the tour programme by heart" {
  supports choir.spring
  kr "Tour pieces sung without the book" from 1 to 6
}
`,
        note: 'Only the tour: the year ends with the fourth quarter, but after the first half.',
      },
    ],
    good: [
      {
        okr: `company choir "The town choir"
team altos "Altos" in choir
okrs for choir in 2026-Q4
objective concert "People leave the winter concert humming" {
  kr "Listeners who stay for the encore" from 60% to 85%
}
okrs for altos in 2026-11
objective heart "We sing the programme by heart" {
  supports choir.concert
  kr "Pieces sung without the book" from 2 to 9
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      if (objective.draft || objective.supports.length === 0) return;
      const days = context.option<number>('days');
      const end = endOf(objective, context);
      if (end === undefined || isOver(objective, context)) return;
      const outlived = objective.supports
        .flatMap((support) => served(support, context) ?? [])
        .filter((parent) => end > addDays(parent.end, Math.max(0, days)))
        .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
      if (outlived.length > 0) report(objective, end, outlived, context);
    },
  },
});

interface Served {
  support: Support;
  /** What is served. */
  id: Id;
  end: IsoDate;
}

/** What is over cannot be changed any more. */
function isOver(objective: Objective, { computed }: RuleContext): boolean {
  const period = computed.objectives.get(objective.id)?.period;
  return period !== undefined && period.end < computed.asOf;
}

/** The last day of an objective: of its cycle, or of its key results where each has an earlier one. */
function endOf(objective: Objective, context: RuleContext): IsoDate | undefined {
  const end = context.computed.objectives.get(objective.id)?.period?.end;
  if (end === undefined) return undefined;
  const ends = dated(objective).map(({ by }) => by?.value ?? end);
  const last = ends.reduce((a, b) => (a > b ? a : b), '');
  return last !== '' && last < end ? last : end;
}

function dated(objective: Objective): KeyResult[] {
  return objective.keyResults.filter(({ form }) => form !== 'guardrail');
}

/** What a link serves, with the day on which that is graded. */
function served(support: Support, { model, computed }: RuleContext): Served | undefined {
  const id = model.links.get(support.target.key);
  if (id === undefined) return undefined;
  // A key result with a date inside its cycle is still looked at when the cycle ends.
  const objective = objectiveMeant(support.target, model);
  const end =
    objective === undefined ? model.entities.aspect(id, goalDate) : computed.objectives.aspect(objective, timeOf)?.end;
  return end === undefined ? undefined : { support, id, end };
}

function report(objective: Objective, end: IsoDate, outlived: Served[], context: RuleContext): void {
  const [first, ...others] = outlived;
  const thing = first && context.entity(first.id);
  if (!first || !thing) return;
  const begins = context.computed.objectives.get(objective.id)?.period?.start ?? end;
  const late = begins > first.end;
  context.report({
    at: first.support.range,
    label: 'Ends too late',
    message: late
      ? `${callIt(thing)} ended on ${printDate(first.end)}, before this objective begins on ${printDate(begins)}, so it cannot help it any more. Support what follows it, or take the link out.`
      : `This objective ends on ${printDate(end)}, but ${callIt(thing)}, which it supports, ends on ${printDate(first.end)}: what comes later cannot help it. Choose a date that fits, or support something that lasts longer.`,
    about: [objective.id, first.id],
    related: [
      { place: context.place(thing), message: `Ends on ${printDate(first.end)}` },
      ...others.map(({ support, end: day }) => ({
        place: { uri: objective.uri, range: support.range },
        message: `This also ends before it, on ${printDate(day)}`,
      })),
    ],
    fixes: [...inTime(objective, begins, first.end, context), ...without(objective, outlived, context)],
  });
}

/** A date for each key result that ends later, where there is time for one. */
function inTime(objective: Objective, begins: IsoDate, last: IsoDate, context: RuleContext): Fix[] {
  const late = dated(objective).filter(({ by }) => !by?.value || by.value > last);
  if (last < begins || late.length === 0) return [];
  const text = context.text(objective.uri);
  return [
    {
      title:
        late.length === 1 ? `Make its key result due by ${last}` : `Make its ${late.length} key results due by ${last}`,
      changes: late.map(
        (keyResult): TextChange =>
          keyResult.by
            ? replace(keyResult.uri, keyResult.by.range, last)
            : addToStatement(keyResult, text, `by ${last}`),
      ),
      preferred: true,
    },
  ];
}

function without(objective: Objective, outlived: Served[], context: RuleContext): Fix[] {
  const text = context.text(objective.uri);
  return [
    {
      title: outlived.length === 1 ? 'Take the link out' : `Take the ${outlived.length} links out`,
      changes: outlived.map(({ support }) => remove(objective.uri, text, support.range)),
    },
  ];
}
