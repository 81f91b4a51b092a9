import { isOfKeyResult, type KeyResultAim, meet, settled } from '../../analysis/contradictions/aims.ts';
import { decisionsIn, isDecided } from '../../analysis/contradictions/decisions.ts';
import { callIt } from '../../model/describe.ts';
import type { Fix } from '../../model/finding.ts';
import { addToStatement } from '../edits.ts';
import { together } from '../gathering.ts';
import { aimsOn } from '../gatherings/aims-on.ts';
import { and, ownersOrNobody } from '../naming.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';
import { sameWords, tellingWords } from '../same-words.ts';

export default defineRule({
  id: 'double-counting',
  group: 'balance',
  severity: 'info',
  presets: { google: 'hint' },
  scope: 'workspace',
  docs: {
    summary: 'One KPI is graded twice in the same cycle, without `shared`.',
    why: `When one number stands in two key results, one success is scored twice and one failure, too: the company looks twice as good, or as bad, as it is. Between two teams it also leaves open who has to act when the number stalls.

It may well be meant: \`shared\` on one of them says so. Other cycles (a year and its quarters), other parts of the metric (another region, another group of customers) and drafts are left alone. Where the two pull different ways or name different numbers, other rules say what is wrong.`,
    saysWho: ['Arithmetic: it follows from the figures and dates as they are written'],
    disagrees: [
      'John Doerr and Google let a team carry a number of the level above as its own: it is the same number then, on purpose. The preset `google` makes this a hint.',
    ],
    instead:
      'Grade it once, where somebody can act on it. The other objective names what it adds, measures that, and links with `supports … by …`. Where both are really meant, write `shared`.',
    bad: [
      {
        okr: `team trams "Trams"
team tickets "Tickets"
kpi riders "Riders a day" for trams { unit riders higher is better healthy above 40k critical below 30k }
okrs for trams in 2026-Q4
objective often "A tram comes before you look at your phone" {
  kr "Riders a day" measures riders from 42k riders to 48k riders
}
okrs for tickets in 2026-Q4
objective easy "Nobody thinks about the fare" {
  kr "People who take the tram" measures riders from 42k riders to 48k riders
}
`,
      },
    ],
    good: [
      {
        okr: `team trams "Trams"
team tickets "Tickets"
kpi riders "Riders a day" for trams { unit riders higher is better healthy above 40k critical below 30k }
okrs for trams in 2026-Q4
objective often "A tram comes before you look at your phone" {
  kr more "Riders a day" measures riders from 42k riders to 48k riders
}
okrs for tickets in 2026-Q4
objective easy "Nobody thinks about the fare" {
  supports trams.often.more by 2k riders
  kr "Riders whose ticket buys itself" from 12% to 30%
}
`,
        note: 'Graded once; the other team says what it adds.',
      },
      {
        okr: `team trams "Trams"
team tickets "Tickets"
kpi riders "Riders a day" for trams { unit riders higher is better healthy above 40k critical below 30k }
okrs for trams in 2026-Q4
objective often "A tram comes before you look at your phone" {
  kr "Riders a day" measures riders from 42k riders to 48k riders
}
okrs for tickets in 2026-Q4
objective easy "Nobody thinks about the fare" {
  kr "People who take the tram" measures riders from 42k riders to 48k riders shared
}
`,
      },
    ],
  },
  checks: {
    together: together(aimsOn, (all, context) => {
      const aims = settled(all, context.computed).filter(isOfKeyResult);
      const told = new Set<KeyResultAim>();
      for (const aim of aims) {
        if (told.has(aim) || aim.period.end < context.computed.asOf) continue;
        const again = aims.filter((other) => other !== aim && !told.has(other) && graded(aim, other, context));
        if (again.length === 0) continue;
        // One number is one finding, however many key results grade it.
        for (const other of [aim, ...again]) told.add(other);
        report(aim, again, context);
      }
    }),
  },
});

/** Whether two key results grade the same movement of the same metric. */
function graded(a: KeyResultAim, b: KeyResultAim, context: WorkspaceContext): boolean {
  if (a.origin.shared || b.origin.shared || !meet(a, b)) return false;
  // A year and its quarters are steps of one way, not two grades for it.
  if (a.objective.cycle?.value !== b.objective.cycle?.value) return false;
  // Two directions, targets or baselines are worse than being counted twice, and are said elsewhere.
  if (a.way && b.way && a.way !== b.way) return false;
  if (differ(a.from, b.from) || (a.period.end === b.period.end && differ(a.to, b.to))) return false;
  if (copies(a, b) || copies(b, a)) return false;
  return !isDecided(a, b, context.whole(decisionsIn));
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether the objective of one repeats the other key result, which cascade-copy says. */
function copies({ objective }: KeyResultAim, { origin }: KeyResultAim): boolean {
  return sameWords(tellingWords(objective.title?.value ?? ''), tellingWords(origin.title?.value ?? ''));
}

function report(first: KeyResultAim, again: KeyResultAim[], context: WorkspaceContext): void {
  const [second] = again;
  if (!second) return;
  const here = first.objective.id === second.objective.id;
  const others = again.slice(1).map(({ objective }) => callIt(objective));
  const where = here
    ? 'in this objective'
    : `in ${and([callIt(first.objective), ...new Set(others)].slice(0, 3))} (${ownersOrNobody(first.origin, context, first.objective)})`;
  context.report({
    uri: second.origin.uri,
    at: second.origin.head,
    label: 'Counted twice',
    message: `${callIt(first.metric)} is graded here and once more ${where}, so one success counts twice${here ? '' : ', and nobody knows who has to act'}. Grade it once and measure what you add to it, or write \`shared\` if both are meant.`,
    about: [second.origin.id, first.origin.id, first.metric.id],
    related: [first, ...again.slice(1)].map(({ origin }) => ({
      place: context.place(origin),
      message: 'Grades the same KPI',
    })),
    fixes: share(again, context),
  });
}

/** Says that all but the first grade it on purpose. */
function share(again: KeyResultAim[], context: WorkspaceContext): Fix[] {
  return [
    {
      title:
        again.length === 1 ? 'Say that it is meant: `shared`' : `Say that all ${again.length} are meant: \`shared\``,
      changes: again.map(({ origin }) => addToStatement(origin, context.text(origin.uri), 'shared')),
      preferred: true,
    },
  ];
}
