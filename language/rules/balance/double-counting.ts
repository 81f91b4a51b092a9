import { callIt } from '../../model/describe.ts';
import type { Fix } from '../../model/finding.ts';
import { addToStatement } from '../edits.ts';
import { and, ownersOrNobody } from '../naming.ts';
import { meet, type Pull, pullsByKpi } from '../pulls.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';
import { sameWords, tellingWords } from '../same-words.ts';
import { acceptedBetween } from '../trade-offs.ts';

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
    saysWho: ['Arithmetic'],
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
    workspace(context) {
      for (const pulls of pullsByKpi(context).values()) {
        const told = new Set<Pull>();
        for (const pull of pulls) {
          if (told.has(pull) || pull.end < context.computed.asOf) continue;
          const again = pulls.filter((other) => other !== pull && !told.has(other) && graded(pull, other, context));
          if (again.length === 0) continue;
          // One number is one finding, however many key results grade it.
          for (const other of [pull, ...again]) told.add(other);
          report(pull, again, context);
        }
      }
    },
  },
});

/** Whether two key results grade the same movement of the same metric. */
function graded(a: Pull, b: Pull, context: WorkspaceContext): boolean {
  if (a.keyResult.shared || b.keyResult.shared || !meet(a, b)) return false;
  // A year and its quarters are steps of one way, not two grades for it.
  if (a.objective.cycle?.value !== b.objective.cycle?.value) return false;
  // Two directions, targets or baselines are worse than being counted twice, and are said elsewhere.
  if (a.moves && b.moves && a.moves !== b.moves) return false;
  if (differ(a.from, b.from) || (a.end === b.end && differ(a.to, b.to))) return false;
  if (copies(a, b) || copies(b, a)) return false;
  return !acceptedBetween(a.keyResult, b.keyResult, context.model);
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether the objective of one repeats the other key result, which cascade-copy says. */
function copies({ objective }: Pull, { keyResult }: Pull): boolean {
  return sameWords(tellingWords(objective.title?.value ?? ''), tellingWords(keyResult.title?.value ?? ''));
}

function report(first: Pull, again: Pull[], context: WorkspaceContext): void {
  const [second] = again;
  if (!second) return;
  const here = first.objective.id === second.objective.id;
  const others = again.slice(1).map(({ objective }) => callIt(objective));
  const where = here
    ? 'in this objective'
    : `in ${and([callIt(first.objective), ...new Set(others)].slice(0, 3))} (${ownersOrNobody(first.keyResult, context, first.objective)})`;
  context.report({
    uri: second.keyResult.uri,
    at: second.keyResult.head,
    label: 'Counted twice',
    message: `${callIt(first.kpi)} is graded here and once more ${where}, so one success counts twice${here ? '' : ', and nobody knows who has to act'}. Grade it once and measure what you add to it, or write \`shared\` if both are meant.`,
    about: [second.keyResult.id, first.keyResult.id, first.kpi.id],
    related: [first, ...again.slice(1)].map(({ keyResult }) => ({
      place: context.place(keyResult),
      message: 'Grades the same KPI',
    })),
    fixes: share(again, context),
  });
}

/** Says that all but the first grade it on purpose. */
function share(again: Pull[], context: WorkspaceContext): Fix[] {
  return [
    {
      title:
        again.length === 1 ? 'Say that it is meant: `shared`' : `Say that all ${again.length} are meant: \`shared\``,
      changes: again.map(({ keyResult }) => addToStatement(keyResult, context.text(keyResult.uri), 'shared')),
      preferred: true,
    },
  ];
}
