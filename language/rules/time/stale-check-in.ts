import type { KeyResultFigures } from '../../analysis/figures.ts';
import type { CheckIn, Id, KeyResult, Objective } from '../../model/entities.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Fix } from '../../model/finding.ts';
import { addDays, daysBetween, printDate } from '../../values/date.ts';
import { printQuantity } from '../../values/quantity.ts';
import type { IsoDate } from '../../values/types.ts';
import { cadenceDays, cadenceWords, checkInCadence, oldAfter } from '../cadence.ts';
import { literal, tab } from '../edits.ts';
import { addToJournal, teamJournal } from '../journals.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** A check-in of the team speaks for an objective that it leaves out, but not more often than this in a row. */
const LeftOut = 3;

export default defineRule({
  id: 'stale-check-in',
  group: 'time',
  severity: 'warning',
  scope: 'file',
  options: {
    grace: {
      description: 'How late a check-in may be, as a share of the cadence; three days are always allowed.',
      default: 0.5,
      presets: { strict: 0 },
    },
  },
  docs: {
    summary: 'The last check-in is older than the cadence of the cycle.',
    why: 'OKRs that nobody looks at are forgotten by the middle of the quarter, and found again in its last week. A short look at a fixed rhythm is what keeps them alive, even if all it says is “nothing new”.\n\nOnly a cycle that runs is looked at, and only of teams that keep their check-ins here. A cycle up to a quarter is checked weekly and a longer one monthly, unless it says otherwise (`cycle 2026-Q4 cadence biweekly`). A check-in of the team counts for all its objectives, though one that is left out three times in a row is no longer being looked at. An objective that is done, or whose numbers all arrive by themselves and are fresh, needs no check-in.',
    saysWho: ['The OKR and balanced scorecard article', 'Christina Wodtke: a weekly check-in is the heartbeat of OKRs'],
    instead: 'Write a check-in, or declare the cadence that you really keep.',
    bad: [
      {
        okr: `team choir "Choir"
okrs for choir in 2026-Q4
objective full "Every seat is taken on concert nights" {
  kr seats "Seats sold per concert" from 140 seats to 220 seats
  kr young "Guests under thirty" from 12% to 25%
}
check-in 2026-10-12 for choir {
  full.seats 150 seats
}
`,
        note: 'Five weeks without a word, on 15 November 2026.',
      },
    ],
    good: [
      {
        okr: `team choir "Choir"
cycle 2026-Q4 "The winter season" cadence monthly
okrs for choir in 2026-Q4
objective full "Every seat is taken on concert nights" {
  kr seats "Seats sold per concert" from 140 seats to 220 seats
  kr young "Guests under thirty" from 12% to 25%
}
check-in 2026-10-12 for choir {
  full.seats 150 seats
}
`,
        note: 'They agreed to look once a month.',
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const { asOf } = context.computed;
      const figures = context.computed.objectives.get(objective.id);
      const period = figures?.period;
      if (objective.draft || !period || asOf < period.start || asOf > period.end) return;
      if (objective.keyResults.length === 0 || figures.status === 'done') return;
      const cadence = checkInCadence(objective.cycle?.value, period, context.model);
      const days = cadenceDays[cadence];
      const allowed = oldAfter(days, context.option<number>('grace'));
      const reported = lastReport(objective, context);
      const own = reported !== undefined && reported >= period.start ? reported : undefined;
      const start = own ?? period.start;
      if (daysBetween(start, asOf) <= allowed) return;

      const team = objective.for && context.model.links.get(objective.for.key);
      const journal = team === undefined ? undefined : teamJournal(team, context);
      if (!journal) return;
      const checkIns = journal.checkIns.filter(({ date }) => date?.value && date.value <= asOf);
      const ofTeam = checkIns.map(({ date }) => date?.value ?? '').reduce(later, '');
      const spokenFor = ofTeam > start ? earlier(ofTeam, addDays(start, LeftOut * days)) : start;
      const age = daysBetween(spokenFor, asOf);
      if (age <= allowed || measuresItself(objective, addDays(asOf, -allowed), context)) return;

      const since = own
        ? `The last check-in was on ${printDate(own)}, ${daysBetween(own, asOf)} days ago`
        : `${daysBetween(period.start, asOf)} days of ${objective.cycle?.value} have passed without a check-in on this`;
      context.report({
        at: objective.head,
        label: 'Old check-in',
        message: `${since}, though this cycle is checked ${cadenceWords[cadence]}: nobody can see whether this is still on track. Write a check-in, even if it says that nothing has changed.`,
        about: [objective.id],
        fixes: draft(objective, checkIns, context),
      });
    },
  },
});

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

/** The last day that a check-in said something about an objective or one of its key results. */
function lastReport(objective: Objective, context: RuleContext): IsoDate | undefined {
  const days = [objective, ...objective.keyResults].flatMap(({ id }) =>
    (context.computed.journal.get(id) ?? []).filter(({ source }) => source === 'check-in').map(({ date }) => date),
  );
  return days.reduce<IsoDate | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/** Whether everything it measures has a value since a day, wherever that comes from. */
function measuresItself(objective: Objective, since: IsoDate, context: RuleContext): boolean {
  const measured = objective.keyResults.filter(({ form }) => form === 'measured' || form === 'guardrail');
  const figures = measured.map(({ id }) => context.computed.keyResults.get(id));
  return measured.length > 0 && figures.every((each) => each?.now !== undefined && each.now.date >= since);
}

/** A check-in of today with the last values of the whole section, to type over. */
function draft(objective: Objective, checkIns: CheckIn[], context: RuleContext): Fix[] {
  const { file, computed } = context;
  const { of, lines } = rowsBeside(objective, context);
  if (!of.has(objective.id) || !objective.for) return [];
  const block = `check-in ${computed.asOf} for ${literal(objective.for.text)} {\n${lines}\n}`;
  const here = checkIns.filter(({ uri }) => uri === file.uri);
  const last = here.reduce<CheckIn | undefined>(
    (a, b) => (a && (a.date?.value ?? '') > (b.date?.value ?? '') ? a : b),
    undefined,
  );
  return [
    {
      title: 'Write a check-in with the last values to type over',
      changes: [addToJournal(file, context.text(file.uri), block, last)],
      snippet: true,
      preferred: true,
    },
  ];
}

/** The lines of a check-in, and the objectives that they speak of. */
interface Rows {
  of: Set<Id>;
  lines: string;
}

/** Put together once for all that the rule looks at in a section. */
const rowsOf = new WeakMap<RuleContext, Map<Id | undefined, Rows>>();

function rowsBeside(objective: Objective, context: RuleContext): Rows {
  const known = rowsOf.get(context) ?? new Map<Id | undefined, Rows>();
  rowsOf.set(context, known);
  let rows = known.get(objective.section);
  if (!rows) {
    const all = inSection(objective, context.file)
      .filter(({ draft }) => !draft)
      .flatMap((each) => each.keyResults.flatMap((keyResult) => row(each, keyResult, context)));
    const width = Math.max(...all.map(({ name }) => name.length));
    const lines = all.map(({ name, value }, index) => `  ${literal(name.padEnd(width))}  ${tab(index + 1, value)}`);
    rows = { of: new Set(all.map(({ of }) => of)), lines: lines.join('\n') };
    known.set(objective.section, rows);
  }
  return rows;
}

/** The objectives of a file that stand in the same section as one of them, found from there: they stand together. */
function inSection({ id, section }: Objective, { objectives }: FileModel): Objective[] {
  const at = objectives.findIndex((each) => each.id === id);
  let [first, end] = [at, at + 1];
  while (first > 0 && objectives[first - 1]?.section === section) first--;
  while (end < objectives.length && objectives[end]?.section === section) end++;
  return objectives.slice(first, end);
}

function row(objective: Objective, keyResult: KeyResult, context: RuleContext) {
  const figures = context.computed.keyResults.get(keyResult.id);
  if (!objective.name || !keyResult.name || figures?.task?.state === 'done') return [];
  const name = `${objective.name.value}.${keyResult.name.value}`;
  return [{ of: objective.id, name, value: lastValue(keyResult, figures) }];
}

function lastValue({ form }: KeyResult, figures: KeyResultFigures | undefined): string {
  if (form === 'milestone' || form === 'baseline') {
    return figures?.status === 'at risk' || figures?.status === 'off track' ? figures.status : 'on track';
  }
  // Where nobody has reported, nothing is suggested: what is tabbed past must not become a number.
  return figures?.now ? printQuantity({ value: figures.now.value, unit: figures.unit }) : 'unknown';
}
