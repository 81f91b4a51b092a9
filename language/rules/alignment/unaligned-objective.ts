import { unitTitle } from '../../model/describe.ts';
import type { Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { overlaps } from '../../values/cycle.ts';
import { affinity } from '../affinity.ts';
import { addToBlock, tab } from '../edits.ts';
import { steeredBy } from '../gatherings/steered-by.ts';
import { and, shortTitle } from '../naming.ts';
import { referenceTo } from '../reference-to.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { leadsTo, type Standing, standingOf } from '../standings.ts';

export default defineRule({
  id: 'unaligned-objective',
  group: 'alignment',
  severity: 'info',
  presets: { 'balanced-scorecard': 'warning', strict: 'warning' },
  scope: 'workspace',
  gathers: [steeredBy],
  options: {
    strategyIsEnough: {
      description: 'An objective that advances a strategy or a goal is aligned by that.',
      default: true,
      presets: { strict: false },
    },
  },
  docs: {
    summary: 'An objective that supports nothing, and does not say that it stands alone.',
    why: 'When a team writes down whom it helps, the people above can count on it, and the team can see when the larger plan changes under its feet. Without the link both find out at the end of the quarter. Standing alone is fine, too: some work pays off later, or only for the team. It should then be a decision and not an oversight.\n\nWhat a link may look like is up to you. It may go to the department, past it to the company, to the team next door, or to several at once. Nothing is said where nobody above has objectives in that time, about the topmost unit, about drafts, about cycles that are over, and about objectives that advance a strategy or a goal.',
    saysWho: ['Product Pathways: objectives form a constellation', 'Pivot Habit'],
    instead:
      'Write `supports` and the objective or key result that it helps. If it helps none of them on purpose, write `standalone because "…"`.',
    bad: [
      {
        okr: `company ferry "The ferry line"
team deck "Deck crew" in ferry
okrs for ferry in 2026-Q4
objective islands "Islanders plan their day around us" {
  kr "Departures within two minutes of the timetable" from 71% to 88%
}
okrs for deck in 2026-Q4
objective boarding "Boarding is calm, even with forty bicycles" {
  because "Most late departures begin with a queue on the ramp"
  kr "Minutes from first to last passenger on board" from 14 min to 9 min
}
`,
      },
    ],
    good: [
      {
        okr: `company ferry "The ferry line"
department fleet "Fleet" in ferry
team deck "Deck crew" in fleet
okrs for ferry in 2026-Q4
objective islands "Islanders plan their day around us" {
  kr "Departures within two minutes of the timetable" from 71% to 88%
}
okrs for deck in 2026-Q4
objective boarding "Boarding is calm, even with forty bicycles" {
  supports ferry.islands
  kr "Minutes from first to last passenger on board" from 14 min to 9 min
}
objective ropes "Nobody gets hurt at the ropes" {
  standalone because "We owe it to each other, whatever the timetable says"
  kr "Near misses reported" from 3 to 12
}
`,
        note: 'The first skips the department, the second stands alone on purpose.',
      },
    ],
  },
  checks: {
    objective(objective, context) {
      if (objective.supports.length > 0 || objective.standalone) return;
      if (objective.advances.length > 0 && context.option<boolean>('strategyIsEnough')) return;
      const standing = standingOf(objective, context.computed);
      const candidates = standing ? candidatesFor(standing, context) : [];
      if (candidates.length > 0) report(objective, candidates, context);
    },
  },
});

/** So many objectives above are compared for the best link, nearest units first. */
const Compared = 50;

/** What it could support: objectives of the units above that share its time and do not end before it. */
function candidatesFor({ above, period }: Standing, context: RuleContext): Standing[] {
  return above
    .flatMap((unit) => context.gathered(steeredBy, unit))
    .filter((other) => overlaps(other.period, period) && other.period.end >= period.end)
    .slice(0, Compared);
}

function report(objective: Objective, candidates: Standing[], context: RuleContext): void {
  const units = [...new Set(candidates.map(({ unit }) => unit))].map((unit) => unitName(unit, context));
  context.report({
    at: objective.head,
    label: 'Supports nothing',
    message: `Nothing says what this helps, so nobody in ${and(units.slice(0, 3))} can count on it, or notice when plans drift apart. Write what it \`supports\`, in any team and at any level, or \`standalone because "…"\`.`,
    about: [objective.id],
    fixes: [
      ...links(objective, candidates, context),
      {
        title: 'Say that it stands alone, and why',
        changes: [
          addToBlock(objective, context.text(objective.uri), [
            `standalone because "${tab(1, 'why it is worth doing on its own')}"`,
          ]),
        ],
        snippet: true,
      },
    ],
  });
}

/** The likelier links first; of those alike, the nearer. */
function links(objective: Objective, candidates: Standing[], context: RuleContext): Fix[] {
  return candidates
    .filter((other) => other.objective.name && !leadsTo(other.objective.id, objective.id, context.model))
    .map((other) => ({ other, score: affinity(objective, other.objective, context.computed) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .flatMap(({ other }, index): Fix[] => {
      const name = referenceTo(other.objective, objective, context.model);
      if (name === undefined) return [];
      return [
        {
          title: `Support “${shortTitle(other.objective, 50)}” (${unitName(other.unit, context)})`,
          changes: [addToBlock(objective, context.text(objective.uri), [`supports ${name}`])],
          preferred: index === 0,
        },
      ];
    });
}

function unitName(id: string, context: RuleContext): string {
  const unit = context.entity(id);
  return unit?.kind === 'unit' ? unitTitle(unit) : 'the unit above';
}
