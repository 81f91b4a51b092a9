import { unitTitle } from '../../model/describe.ts';
import type { Id, KeyResult, Objective } from '../../model/entities.ts';
import { overlaps } from '../../values/cycle.ts';
import { measuredKpi } from '../assessments.ts';
import { tab } from '../edits.ts';
import { together } from '../gathering.ts';
import { steeredBy } from '../gatherings/steered-by.ts';
import { newObjective } from '../new-objective.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';
import { sameWords, tellingWords } from '../same-words.ts';
import { type Standing, supportedBy } from '../standings.ts';

export default defineRule({
  id: 'all-top-down',
  group: 'alignment',
  severity: 'hint',
  presets: { 'balanced-scorecard': 'off', strict: 'info' },
  scope: 'workspace',
  options: {
    objectives: {
      description: 'So many objectives a team needs in a cycle before it is said.',
      default: 2,
      presets: { strict: 1 },
    },
  },
  docs: {
    summary: 'A team whose OKRs hold nothing of its own: every key result stands above already.',
    why: 'Those who are closest to the customers and the work know things that nobody above can know. When all that a team writes down is its slice of somebody else’s numbers, that knowledge stays unused, and the team waits to be told. A good half of what a team does should be its own idea of how to help.\n\nSupporting what is above is not the problem; that is what links are for. It is said only when every key result of every objective of the team repeats a key result from above: the same KPI, or nearly the same words. One key result of its own, an answer to one of its own KPIs, a link to a neighbour or an objective that stands alone is enough.',
    saysWho: ['John Doerr: about half of the objectives should come from below', 'Felipe Castro', 'Pivot Habit'],
    disagrees: [
      'In a balanced scorecard it is the usual way that measures are broken down from level to level. The preset `balanced-scorecard` says nothing.',
    ],
    instead:
      'Keep the link to what is above, and measure what your team changes so that it can be reached. Or add the objective that only your team could think of.',
    bad: [
      {
        okr: `company dairy "Dairy"
team cheese "Cheese" in dairy
okrs for dairy in 2026-Q4
objective trust "Families trust what is in the bottle" {
  kr complaints "Complaints per 10,000 bottles" from 7 to 3
}
objective lean "We waste less than anyone nearby" {
  kr waste "Milk poured away" from 4% to 2%
}
okrs for cheese in 2026-Q4
objective ours "Families trust our cheese" {
  supports dairy.trust.complaints
  kr "Complaints per 10,000 bottles" from 7 to 3
}
objective less "Less goes down the drain" {
  supports dairy.lean.waste
  kr "Milk poured away" from 4% to 2%
}
`,
      },
    ],
    good: [
      {
        okr: `company dairy "Dairy"
team cheese "Cheese" in dairy
okrs for dairy in 2026-Q4
objective trust "Families trust what is in the bottle" {
  kr complaints "Complaints per 10,000 bottles" from 7 to 3
}
objective lean "We waste less than anyone nearby" {
  kr waste "Milk poured away" from 4% to 2%
}
okrs for cheese in 2026-Q4
objective ours "Families trust our cheese" {
  supports dairy.trust.complaints
  kr "Complaints per 10,000 bottles" from 7 to 3
}
objective less "Every litre becomes something to eat" {
  supports dairy.lean.waste
  kr "Whey that becomes ricotta" from 10% to 45%
}
`,
      },
    ],
  },
  checks: {
    together: together(steeredBy, (own, context, unit) => {
      const least = Math.max(1, context.option<number>('objectives'));
      for (const set of Map.groupBy(own, ({ objective }) => objective.cycle?.value).values()) {
        if (set.length >= least && set.every((standing) => handedDown(standing, context))) report(unit, set, context);
      }
    }),
  },
});

/** Whether every key result of an objective repeats one from above, and nothing else shows a thought of its own. */
function handedDown(standing: Standing, context: WorkspaceContext): boolean {
  const { objective, unit, above, period } = standing;
  const { model } = context;
  const own = objective.keyResults.filter(({ form }) => form !== 'guardrail');
  if (own.length === 0 || objective.standalone) return false;
  if (objective.respondsTo.some((reference) => model.scope.unit(model.links.get(reference.key) ?? '') === unit))
    return false;
  const supported = supportedBy(objective, model);
  if (supported.some((id) => !above.includes(model.scope.unit(id) ?? ''))) return false;
  const parents = above
    .flatMap((id) => context.gathered(steeredBy, id))
    .filter((parent) => overlaps(parent.period, period))
    .map((parent) => parent.objective);
  const theirs = [...parents, ...supported.map((id) => model.entities.get(id))].flatMap((parent) =>
    parent?.kind === 'objective' ? parent.keyResults : [],
  );
  return theirs.length > 0 && own.every((keyResult) => theirs.some((other) => repeats(keyResult, other, context)));
}

function repeats(keyResult: KeyResult, other: KeyResult, { model }: WorkspaceContext): boolean {
  const kpi = measuredKpi(keyResult, model);
  if (kpi && kpi.id === measuredKpi(other, model)?.id) return true;
  return sameWords(tellingWords(keyResult.title?.value ?? ''), tellingWords(other.title?.value ?? ''));
}

function report(id: Id, set: Standing[], context: WorkspaceContext): void {
  const [first, ...others] = set.map(({ objective }) => objective);
  const unit = context.entity(id);
  const cycle = first?.cycle?.value;
  if (!first || unit?.kind !== 'unit' || cycle === undefined) return;
  const change = newObjective({ unit, cycle, uri: first.uri }, context, [
    `objective "${tab(1, 'What only our team could think of')}" {`,
    `  standalone because "${tab(2, 'what we see that nobody above can see')}"`,
    `  kr "${tab(3, 'What would be different')}" from ${tab(4, 'unknown')} to ${tab(5, '80%')}`,
    '}',
  ]);
  context.report({
    uri: first.uri,
    at: sectionOf(first, context),
    label: 'Nothing of its own',
    message: `Every key result of ${unitTitle(unit)} in ${cycle} repeats one from above, so what the team itself sees and knows is missing. Keep the links, and measure what you change so that those above can be reached.`,
    about: [first.id, ...others.map((objective) => objective.id)],
    fixes: change ? [{ title: 'Add an objective of your own', changes: [change], snippet: true }] : [],
  });
}

/** The line `okrs for … in …` that an objective stands below. */
function sectionOf(objective: Objective, context: WorkspaceContext) {
  return context.entity(objective.section ?? '')?.head ?? objective.head;
}
