import { unitTitle } from '../../model/describe.ts';
import type { Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { addToBlock } from '../edits.ts';
import { type Gathering, together } from '../gathering.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';

/** The objectives that count, by unit and cycle. */
const counted: Gathering<Objective> = {
  name: 'objectives by unit and cycle',
  *of({ objectives }, { model, computed }) {
    for (const objective of objectives) {
      const period = computed.objectives.get(objective.id)?.period;
      if (objective.draft || !period || period.end < computed.asOf) continue;
      const unit = (objective.for && model.links.get(objective.for.key)) ?? '';
      yield [`${unit} ${objective.cycle?.value}`, objective];
    }
  },
};

export default defineRule({
  id: 'objective-count',
  group: 'balance',
  severity: 'warning',
  scope: 'workspace',
  options: {
    max: {
      description: 'The most objectives of a company or department in one cycle.',
      default: 5,
      presets: { 'radical-focus': 1 },
    },
    team: {
      description: 'The most objectives of a team, project, role or person in one cycle.',
      default: 3,
      presets: { 'radical-focus': 1, google: 5 },
    },
  },
  docs: {
    summary: 'More than five objectives for a company, or more than three for a team, in one cycle.',
    why: `Objectives say what comes first. With seven of them that is hard to tell: people pick the one that suits the week, and the review runs out of time before anyone asks what was learned. Cutting the list is where the choice is made.

All objectives of one unit in one cycle are counted together, in whatever files they stand. A year and its quarters are counted apart, drafts are not counted at all, and cycles that are over are left alone.`,
    saysWho: [
      'The OKR and KPI car dashboard article',
      'The OKR and balanced scorecard article',
      'Felipe Castro: few objectives, so that saying no is possible',
    ],
    disagrees: [
      'Christina Wodtke (Radical Focus): exactly one. The preset `radical-focus` asks for that.',
      'Google’s re:Work speaks of three to five, for teams as well. The preset `google` allows teams five.',
    ],
    instead:
      'Keep those whose failure would hurt most. Put the others aside as `draft`, leave them for the next cycle, or watch them as a KPI.',
    bad: [
      {
        okr: `team stage "Stage crew"
okrs for stage in 2026-Q4
objective safe "Nobody gets hurt between two scenes" {
  kr "Near misses per show" from 4 to 1
}
objective swift "Scenes change before the applause ends" {
  kr "Changes under 40 seconds" from 50% to 80%
}
objective light "Every seat sees the faces" {
  kr "Guests who saw everything" from 71% to 85%
}
objective green "We carry less and reuse more" {
  kr "Sets built from what we own" from 20% to 45%
}
`,
      },
    ],
    good: [
      {
        okr: `team stage "Stage crew"
okrs for stage in 2026-Q4
objective safe "Nobody gets hurt between two scenes" {
  kr "Near misses per show" from 4 to 1
}
objective swift "Scenes change before the applause ends" {
  kr "Changes under 40 seconds" from 50% to 80%
}
objective light "Every seat sees the faces" {
  kr "Guests who saw everything" from 71% to 85%
}
objective green "We carry less and reuse more" {
  draft
  kr "Sets built from what we own" from 20% to 45%
}
`,
        note: 'The fourth waits for its turn.',
      },
    ],
  },
  checks: {
    together: together(counted, (objectives, context) => {
      const most = mostFor(objectives[0], context);
      if (objectives.length > most) report(objectives, most, context);
    }),
  },
});

function mostFor(objective: Objective | undefined, context: WorkspaceContext): number {
  const unit = context.target(objective?.for);
  const large = unit?.kind === 'unit' && (unit.unitKind === 'company' || unit.unitKind === 'department');
  return context.option<number>(large ? 'max' : 'team');
}

function report(objectives: readonly Objective[], most: number, context: WorkspaceContext): void {
  const kept = Math.max(0, most);
  const beyond = objectives.slice(kept);
  const [first] = beyond;
  if (!first) return;
  const unit = context.target(first.for);
  context.report({
    uri: first.uri,
    at: first.head,
    label: 'Too many objectives',
    message: `${unit?.kind === 'unit' ? `${unitTitle(unit)} has` : 'There are'} ${objectives.length} objectives in ${first.cycle?.value}: with more than ${kept === 1 ? 'one' : kept}, none of them comes first. Keep those whose failure would hurt most, and make the others a \`draft\` until later.`,
    about: [first.id, ...beyond.slice(1).map(({ id }) => id)],
    related: objectives
      .filter((objective) => objective !== first)
      .map((objective) => ({ place: context.place(objective), message: 'Also counted' })),
    fixes: setAside(beyond, context),
  });
}

function setAside(objectives: readonly Objective[], context: WorkspaceContext): Fix[] {
  return [
    {
      title:
        objectives.length === 1
          ? 'Set this one aside as a draft'
          : `Set this one and the ${objectives.length === 2 ? 'one' : objectives.length - 1} behind it aside as drafts`,
      changes: objectives.map((objective) => addToBlock(objective, context.text(objective.uri), ['draft'])),
    },
  ];
}
