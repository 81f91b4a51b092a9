import { callIt, unitTitle } from '../../model/describe.ts';
import type { Entity, Id, Objective, Reference } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { overlaps } from '../../values/cycle.ts';
import { printDate } from '../../values/date.ts';
import { isMeant, timeOf } from '../aspects.ts';
import { addToBlock, literal, tab } from '../edits.ts';
import { newObjective } from '../new-objective.ts';
import { referenceTo } from '../reference-to.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { leadsTo, objectiveMeant, type Standing, standingOf, supportedBy } from '../standings.ts';

export default defineRule({
  id: 'unanswered-dependency',
  group: 'alignment',
  severity: 'warning',
  scope: 'workspace',
  options: {
    bothSides: {
      description:
        'The other team has to write the link, too: with `supports`, on any of its objectives. Otherwise it is enough that what is depended on is among its OKRs of the time.',
      default: false,
      presets: { strict: true },
    },
  },
  docs: {
    summary: 'A dependency on a team that has nothing in its OKRs that serves it.',
    why: 'A dependency that stands on one side only is a hope with a date. The other team has its own objectives, and when time is short it works on those. Dependencies that nobody answers are found late, when the work was due.\n\nA dependency is answered when the thing it names is among the other team’s OKRs of an overlapping time, or when any objective of that team supports yours. It is not answered by a draft, or by an objective of a cycle that was over before yours began or begins after yours is over.',
    saysWho: ['Google’s OKR playbook: what several teams must do together stands in the OKRs of each of them'],
    instead:
      'Talk to the team. Then name the objective of this cycle that it does the work under, or let it write one that `supports` yours.',
    bad: [
      {
        okr: `team museum "Exhibitions"
team workshop "Workshop"
okrs for workshop in 2026-Q2
objective cases "Every case can be opened by two people" {
  kr "Cases that two people can open" from 20% to 90%
}
okrs for museum in 2026-Q4
objective night "Families spend a night among the dinosaurs" {
  depends on workshop.cases
  kr "Nights that sell out" from 2 to 8
}
`,
        note: 'What the workshop did in spring does not say that it has time in autumn.',
      },
    ],
    good: [
      {
        okr: `team museum "Exhibitions"
team workshop "Workshop"
okrs for workshop in 2026-H2
objective cases "Every case can be opened by two people" {
  kr "Cases that two people can open" from 20% to 90%
}
okrs for museum in 2026-Q4
objective night "Families spend a night among the dinosaurs" {
  depends on workshop.cases
  kr "Nights that sell out" from 2 to 8
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const standing = objective.dependsOn.length > 0 ? standingOf(objective, context.computed) : undefined;
      for (const reference of standing ? objective.dependsOn : []) if (standing) check(standing, reference, context);
    },
  },
});

/** Whether some objective of a team supports another one, in its time. */
function isHelped({ objective, period }: Standing, team: Id, { model, computed }: RuleContext): boolean {
  return [objective, ...objective.keyResults].some(({ id }) =>
    (model.referencesTo.get(id) ?? []).some(({ from }) => {
      const helper = model.entities.get(from);
      if (helper?.kind !== 'objective' || helper.draft || model.scope.unit(helper.id) !== team) return false;
      const time = computed.objectives.get(helper.id)?.period;
      return time !== undefined && overlaps(time, period) && supportedBy(helper, model).includes(objective.id);
    }),
  );
}

function check(standing: Standing, reference: Reference, context: RuleContext): void {
  const { objective, unit, period } = standing;
  const { model, computed } = context;
  const id = objectiveMeant(reference, model);
  const team = id && model.scope.unit(id);
  if (id === undefined || team === undefined || team === unit) return;
  const time = computed.objectives.aspect(id, timeOf);
  if (!time || isHelped(standing, team, context)) return;
  const listed = model.entities.aspect(id, isMeant) === true && overlaps(time, period);
  const linked = supportedBy(objective, model).includes(id);
  if (listed && (linked || !context.option<boolean>('bothSides'))) return;
  const [thing, needed] = [context.target(reference), context.entity(id)];
  if (thing && needed?.kind === 'objective') report(standing, reference, thing, needed, listed, context);
}

function report(
  { objective, period }: Standing,
  reference: Reference,
  thing: Entity,
  needed: Objective,
  listed: boolean,
  context: RuleContext,
): void {
  const unit = context.target(needed.for);
  const team = unit?.kind === 'unit' ? unitTitle(unit) : 'The other team';
  const time = context.computed.objectives.get(needed.id)?.period;
  const state = listed
    ? 'does not name this objective in turn'
    : needed.draft
      ? `is only a draft`
      : time && time.end < period.start
        ? `ended on ${printDate(time.end)}`
        : `begins only on ${time ? printDate(time.start) : 'a later day'}`;
  context.report({
    at: reference.range,
    label: 'Nobody answers it',
    message: `${callIt(needed)} ${state}, and ${team} has no other objective in this time that supports yours, so nobody there has promised this. Name the objective it works on for you, or ask it to write one that \`supports\` yours.`,
    about: [objective.id, needed.id],
    related: [{ place: context.place(thing), message: 'What it depends on' }],
    fixes: answers(objective, needed, listed, context),
  });
}

function answers(objective: Objective, needed: Objective, listed: boolean, context: RuleContext): Fix[] {
  const unit = context.target(needed.for);
  if (unit?.kind !== 'unit' || !unit.name) return [];
  const name = referenceTo(objective, needed, context.model);
  if (name === undefined) return [];
  const cycle = objective.cycle?.value;
  if (listed) {
    if (leadsTo(objective.id, needed.id, context.model)) return [];
    return [
      {
        title: `Let ${callIt(needed)} support it`,
        changes: [addToBlock(needed, context.text(needed.uri), [`supports ${name}`])],
      },
    ];
  }
  const change =
    cycle === undefined
      ? undefined
      : newObjective({ unit, cycle, uri: needed.uri }, context, [
          `objective "${tab(1, `What ${unitTitle(unit).replaceAll('"', '')} changes so that this can succeed`)}" {`,
          `  supports ${literal(name)}`,
          `  kr "${tab(2, 'What can be measured then')}" from ${tab(3, 'unknown')} to ${tab(4, '80%')}`,
          '}',
        ]);
  return change
    ? [{ title: `Write an objective for ${unitTitle(unit)} that supports it`, changes: [change], snippet: true }]
    : [];
}
