import { unitTitle } from '../../model/describe.ts';
import type { Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import type { OkrModel } from '../../model/okr-model.ts';
import { overlaps } from '../../values/cycle.ts';
import { nearnessTo, subjectOf } from '../affinity.ts';
import { addToBlock } from '../edits.ts';
import { type SteeredBelow, steeredBelow } from '../gatherings/steered-by.ts';
import { shortTitle } from '../naming.ts';
import { referenceTo } from '../reference-to.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type Standing, standingOf, supportedBy, wayFrom } from '../standings.ts';

export default defineRule({
  id: 'unsupported-top-objective',
  group: 'alignment',
  severity: 'warning',
  scope: 'workspace',
  gathers: [steeredBelow],
  docs: {
    summary: 'An objective of the company that nobody below supports.',
    why: 'An aim of the whole company that no team works towards is a wish. Either somebody does work on it and has not written it down, and then the company cannot see how it stands, or nobody does, and then it is better to know in the first week than in the last. It may also be one aim too many.\n\nIt is said only once units below have OKRs in that time, so a company that writes its own first is left in peace. Any support counts: from a team past its department, by one key result only, or from an objective of the company itself that others support in turn.',
    saysWho: ['Product Pathways: objectives form a constellation'],
    instead:
      'Ask which team can make a difference to it, and let its objective say `supports`. If none can this time, take it out or make it a `draft`.',
    bad: [
      {
        okr: `company hospital "St Anne's"
team ward "Children's ward" in hospital
okrs for hospital in 2026-Q4
objective gentle "A stay with us is less frightening than children feared" {
  kr "Parents who would choose us again" from 72% to 85%
}
objective home "People recover at home sooner" {
  kr "Days between surgery and discharge" from 6.1 days to 4.5 days
}
okrs for ward in 2026-Q4
objective play "Every child knows what happens next" {
  supports hospital.gentle
  kr "Children who can explain their treatment" from 35% to 70%
}
`,
      },
    ],
    good: [
      {
        okr: `company hospital "St Anne's"
team ward "Children's ward" in hospital
team nurses "Home nurses" in hospital
okrs for hospital in 2026-Q4
objective gentle "A stay with us is less frightening than children feared" {
  kr "Parents who would choose us again" from 72% to 85%
}
objective home "People recover at home sooner" {
  kr days "Days between surgery and discharge" from 6.1 days to 4.5 days
}
okrs for ward in 2026-Q4
objective play "Every child knows what happens next" {
  supports hospital.gentle
  kr "Children who can explain their treatment" from 35% to 70%
}
okrs for nurses in 2026-Q4
objective visits "Nobody waits for us on their first day at home" {
  supports hospital.home.days
  kr "First visits within 24 hours" from 48% to 90%
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const standing = standingOf(objective, context.computed);
      if (!standing || standing.above.length > 0 || isSupported(objective, context.model)) return;
      const below = context.gathered(steeredBelow, standing.unit);
      const lower = below.filter((other) => overlaps(other.period, standing.period));
      if (lower.length > 0) report(standing, lower, context);
    },
  },
});

/** Those of earlier cycles count: a year's objective that was supported in spring is nobody's oversight. */
function isSupported(objective: Objective, model: OkrModel): boolean {
  return [objective, ...objective.keyResults].some(({ id }) =>
    (model.referencesTo.get(id) ?? []).some(({ from }) => {
      const other = model.entities.get(from);
      return other?.kind === 'objective' && !other.draft && supportedBy(other, model).includes(objective.id);
    }),
  );
}

function report(standing: Standing, lower: SteeredBelow[], context: RuleContext): void {
  const { objective } = standing;
  const units = new Set(lower.map(({ unit }) => unit)).size;
  const who = units === 1 ? `${unitName(lower[0]?.unit, context)} has OKRs` : `${units} units below have OKRs`;
  context.report({
    at: objective.head,
    label: 'Nobody supports it',
    message: `${who} in this time, and none of them supports this objective, so it may stay a wish. Ask who can make a difference to it and have them write \`supports\`, or take it out of this cycle.`,
    about: [objective.id],
    fixes: fixes(standing, lower, context),
  });
}

/** So many lower objectives are offered. */
const most = 3;

/** Lower objectives that seem to be about the same could support it; a link that nothing suggests is not offered. */
function fixes({ objective, period }: Standing, lower: SteeredBelow[], context: RuleContext): Fix[] {
  if (!objective.name) return [];
  const { model } = context;
  const nearness = nearnessTo(subjectOf(objective, model), model);
  const onTheWay = new Set(wayFrom(objective.id, model));
  const best: { other: SteeredBelow; score: number }[] = [];
  // There may be tens of thousands: no list of them all is made.
  for (const other of lower) {
    const score = nearness(other.subject);
    if (score <= (best[most - 1]?.score ?? 0)) continue;
    if (other.period.end > period.end || onTheWay.has(other.objective)) continue;
    best.push({ other, score });
    best.sort((a, b) => b.score - a.score).splice(most);
  }
  return best.flatMap(({ other: { objective: id, unit } }): Fix[] => {
    const other = context.entity(id);
    const name = other?.kind === 'objective' ? referenceTo(objective, other, model) : undefined;
    if (other?.kind !== 'objective' || name === undefined) return [];
    return [
      {
        title: `Let “${shortTitle(other, 50)}” (${unitName(unit, context)}) support it`,
        changes: [addToBlock(other, context.text(other.uri), [`supports ${name}`])],
      },
    ];
  });
}

function unitName(id: string | undefined, context: RuleContext): string {
  const unit = context.entity(id ?? '');
  return unit?.kind === 'unit' ? unitTitle(unit) : 'the unit below';
}
