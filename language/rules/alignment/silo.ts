import { isOfKeyResult, type KeyResultAim, meet, settled } from '../../analysis/contradictions/aims.ts';
import { decisionsIn, isDecided } from '../../analysis/contradictions/decisions.ts';
import { callIt, unitTitle } from '../../model/describe.ts';
import type { Id, KeyResult } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { addToBlock, addToStatement } from '../edits.ts';
import { together } from '../gathering.ts';
import { aimsOn } from '../gatherings/aims-on.ts';
import { linkedUnits } from '../gatherings/linked-units.ts';
import { ownersOrNobody, shortTitle } from '../naming.ts';
import { referenceTo } from '../reference-to.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';
import { leadsTo, type Standing, standingOf, supportedBy } from '../standings.ts';

export default defineRule({
  id: 'silo',
  group: 'alignment',
  severity: 'hint',
  presets: { strict: 'info' },
  scope: 'workspace',
  gathers: [linkedUnits],
  docs: {
    summary: 'Units that work on the same metric without a link between their OKRs.',
    why: 'Two teams that push the same number and do not know of each other do some of the work twice, take credit for the same change, or get in each other’s way without noticing. That they share the metric is good. One line that links them is enough to make them talk.\n\nIt takes two key results with targets that go the same way on the same KPI, in the same time and about the same part of it. A link in either direction between any objectives of the two units settles it, and so does an aim that both support, one owner for both, or `shared` on both key results. Teams that pull in opposite directions are another matter, and another finding.',
    saysWho: ['Product Pathways'],
    instead:
      'Write which one `supports` or `depends on` the other, or mark both key results as `shared` if they are one number that you reach together.',
    bad: [
      {
        okr: `team trams "Trams"
team tickets "Tickets"
kpi riders "Passengers a day" { unit passengers higher is better healthy above 40k critical below 30k }
okrs for trams in 2026-Q4
objective often "Nobody needs a timetable any more" {
  kr "Passengers a day" measures riders from 36k passengers to 42k passengers
}
okrs for tickets in 2026-Q4
objective simple "Visitors buy the right ticket at first try" {
  kr "Passengers a day" measures riders from 36k passengers to 42k passengers
}
`,
      },
    ],
    good: [
      {
        okr: `team trams "Trams"
team tickets "Tickets"
kpi riders "Passengers a day" { unit passengers higher is better healthy above 40k critical below 30k }
okrs for trams in 2026-Q4
objective often "Nobody needs a timetable any more" {
  kr "Passengers a day" measures riders from 36k passengers to 42k passengers
}
okrs for tickets in 2026-Q4
objective simple "Visitors buy the right ticket at first try" {
  supports trams.often
  kr "Passengers a day" measures riders from 36k passengers to 42k passengers
}
`,
      },
    ],
  },
  checks: {
    together: together(aimsOn, (aims, context) => {
      const open = settled(aims, context.computed)
        .filter(isOfKeyResult)
        .flatMap((aim) => memberOf(aim, context) ?? [])
        .slice(0, Compared);
      const pair = strangersIn(open, context);
      if (pair) report(pair, context);
    }),
  },
});

/** So many key results of one metric are compared. */
const Compared = 40;

/** A key result that can still be steered, with who works on it and what for. */
interface Member {
  aim: KeyResultAim;
  standing: Standing;
  aims: ReadonlySet<Id>;
}

function memberOf(aim: KeyResultAim, { computed, model }: WorkspaceContext): Member | undefined {
  const standing = standingOf(aim.objective, computed);
  return standing && { aim, standing, aims: new Set(supportedBy(aim.objective, model)) };
}

/** The first two that work on the same without a link; one metric is one finding, however many work on it. */
function strangersIn(members: Member[], context: WorkspaceContext): [KeyResultAim, KeyResultAim] | undefined {
  for (const [index, later] of members.entries()) {
    for (const earlier of members.slice(0, index)) {
      if (alike(earlier.aim, later.aim, context) && areStrangers(earlier, later, context))
        return [earlier.aim, later.aim];
    }
  }
  return undefined;
}

function alike(a: KeyResultAim, b: KeyResultAim, context: WorkspaceContext): boolean {
  if (!meet(a, b) || !a.way || a.way !== b.way) return false;
  if (a.origin.shared && b.origin.shared) return false;
  if (isDecided(a, b, context.whole(decisionsIn))) return false;
  const owner = (aim: KeyResultAim) =>
    [...aim.origin.owners, ...aim.objective.owners].map(({ key }) => context.model.links.get(key));
  const others = new Set(owner(b));
  return !owner(a).some((id) => id !== undefined && others.has(id));
}

/** Whether neither unit is part of the other and nothing links them. */
function areStrangers(a: Member, b: Member, context: WorkspaceContext): boolean {
  const [one, other] = [a.standing, b.standing];
  if (one.unit === other.unit || one.above.includes(other.unit) || other.above.includes(one.unit)) return false;
  if ([...a.aims].some((id) => b.aims.has(id))) return false;
  return !context.gathered(linkedUnits, one.unit).includes(other.unit);
}

function report([a, b]: [KeyResultAim, KeyResultAim], context: WorkspaceContext): void {
  const unit = context.target(a.objective.for);
  const team = unit?.kind === 'unit' ? unitTitle(unit) : 'Another unit';
  context.report({
    uri: b.origin.uri,
    at: b.origin.head,
    label: 'Unlinked neighbours',
    message: `${team} works on ${callIt(b.metric)} as well (${callIt(a.objective)}, ${ownersOrNobody(a.origin, context, a.objective)}), and nothing links the two, so the same work may be done twice. Say which one \`supports\` the other, or mark both as \`shared\`.`,
    about: [b.origin.id, a.origin.id, b.metric.id],
    related: [
      { place: context.place(a.origin), message: `The key result of ${team}` },
      { place: context.place(b.metric), message: 'The metric both measure' },
    ],
    fixes: [...link(b, a, context), share([a.origin, b.origin], context)],
  });
}

function link(from: KeyResultAim, to: KeyResultAim, context: WorkspaceContext): Fix[] {
  const { model } = context;
  const name = referenceTo(to.objective, from.objective, model);
  if (name === undefined || leadsTo(to.objective.id, from.objective.id, model)) return [];
  return [
    {
      title: `Support “${shortTitle(to.objective, 50)}”`,
      changes: [addToBlock(from.objective, context.text(from.objective.uri), [`supports ${name}`])],
    },
  ];
}

function share(keyResults: KeyResult[], context: WorkspaceContext): Fix {
  return {
    title: 'Mark both as one shared number',
    changes: keyResults
      .filter(({ shared }) => !shared)
      .map((keyResult) => addToStatement(keyResult, context.text(keyResult.uri), 'shared')),
  };
}
