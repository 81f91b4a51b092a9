import type { ComputedModel } from '../../analysis/figures.ts';
import { callIt, unitTitle } from '../../model/describe.ts';
import type { Objective, OrgUnit, Section } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { replace } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'individual-okrs',
  group: 'ownership',
  severity: 'info',
  presets: { google: 'off', 'balanced-scorecard': 'off' },
  scope: 'workspace',
  options: {
    roles: { description: 'Look at OKRs of roles, too.', default: false, presets: { strict: true } },
  },
  docs: {
    summary: 'OKRs for a single person.',
    why: 'Hardly any outcome worth a quarter is made by one person. OKRs for each of them make many small lists that nobody else reads, turn soon into task lists, and look so much like an appraisal that people begin to set them carefully. A team that owns its OKRs together helps whoever is stuck.\n\nOwning a key result is something else, and needed: the team has the OKR, one person sees to it. Nothing is said where a workspace knows no teams: your own OKRs at home are your own affair.',
    saysWho: ['Felipe Castro: OKRs are for teams'],
    disagrees: [
      'The OKR and balanced scorecard article has room for OKRs of individuals. The preset `balanced-scorecard` says nothing.',
      "Google's own playbook knows personal OKRs. The preset `google` says nothing.",
    ],
    instead: 'Put the objective into the OKRs of the team, and name the person as `owner` of what they see to.',
    bad: [
      {
        okr: `team bakery "Bakery"
person fay "Fay Moreau" in bakery
okrs for fay in 2026-Q4
objective loaf "Our rye bread is talked about in the next village" {
  owner fay
  kr "Loaves ordered from outside the village" from 15 to 60
}
`,
      },
    ],
    good: [
      {
        okr: `team bakery "Bakery"
person fay "Fay Moreau" in bakery
okrs for bakery in 2026-Q4
objective loaf "Our rye bread is talked about in the next village" {
  owner fay
  kr "Loaves ordered from outside the village" from 15 to 60
}
`,
      },
    ],
  },
  checks: {
    file(file, context) {
      const single = (unit: OrgUnit) =>
        unit.unitKind === 'person' || (unit.unitKind === 'role' && context.option<boolean>('roles'));
      if (!file.sections.some((section) => isPersonal(section, context))) return;
      if (!context.whole(hasTeams)) return;
      for (const section of file.sections) {
        const unit = context.target(section.for);
        if (unit?.kind !== 'unit' || !single(unit)) continue;
        const own = file.objectives.filter((objective) => objective.section === section.id && !objective.draft);
        const period = context.model.cycles.get(section.cycle?.value ?? '');
        if (own.length > 0 && !(period && period.end < context.computed.asOf)) report(section, unit, own, context);
      }
    },
  },
});

const isOne = (unit: OrgUnit) => unit.unitKind === 'person' || unit.unitKind === 'role';

function isPersonal(section: Section, context: RuleContext): boolean {
  const unit = context.target(section.for);
  return unit?.kind === 'unit' && isOne(unit);
}

function report(section: Section, unit: OrgUnit, own: Objective[], context: RuleContext): void {
  const [first] = own;
  if (!first || !section.for) return;
  const team = context.target(unit.parent);
  const where = team?.kind === 'unit' ? unitTitle(team) : 'the team';
  context.report({
    at: section.for.range,
    label: 'OKRs of one person',
    message: `OKRs of ${unitTitle(unit)} alone soon become a task list or an appraisal, and nobody else feels addressed. Put ${own.length === 1 ? callIt(first) : 'them'} into the OKRs of ${where}, with ${unitTitle(unit)} as \`owner\`.`,
    about: [first.id],
    fixes: team?.kind === 'unit' && !isOne(team) ? moveTo(team, section, own, context) : [],
  });
}

/** Whether there is any unit of more than one person. */
function hasTeams({ model }: ComputedModel): boolean {
  return model.files.some(({ units }) => units.some((unit) => !isOne(unit)));
}

/** Makes them the team's, where no link uses the person's name for them and the team has none of the same name. */
function moveTo(team: OrgUnit, section: Section, own: Objective[], context: RuleContext): Fix[] {
  if (!team.name || !section.for) return [];
  const { model } = context;
  const things = own.flatMap((objective) => [objective, ...objective.keyResults, ...objective.initiatives]);
  const linked = things.some(({ id }) => (model.referencesTo.get(id) ?? []).some(({ path }) => path.length > 1));
  const names = new Set(own.flatMap(({ name }) => (name ? [name.value] : [])));
  const taken = [...names].some((name) => model.scope.named(team.id, name).some(({ kind }) => kind === 'objective'));
  if (linked || taken) return [];
  return [
    {
      title: `Make them OKRs of ${unitTitle(team)}`,
      changes: [replace(section.uri, section.for.range, team.name.value)],
    },
  ];
}
