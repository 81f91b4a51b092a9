import type { AlignmentEdge } from '../../language/analysis/figures.ts';
import type { Entity, Id, Initiative, KeyResult, Objective } from '../../language/model/entities.ts';
import type { Link } from '../../language/protocol/preview.ts';
import { dayText } from './days.ts';
import { quantityText } from './numbers.ts';
import { headOf, people, titleOf, unitTitle, type ViewContext } from './view-context.ts';

type LinkKind = Link['kind'];

const LinkKinds: Partial<Record<AlignmentEdge['kind'], { out: LinkKind; in?: LinkKind }>> = {
  supports: { out: 'supports', in: 'supported by' },
  'depends on': { out: 'depends on', in: 'needed by' },
  'responds to': { out: 'responds to' },
  advances: { out: 'advances' },
};

const LinkOrder: readonly LinkKind[] = [
  'supports',
  'responds to',
  'advances',
  'supported by',
  'depends on',
  'needed by',
];

/** What an objective is for, and who counts on it; links of its key results count as its own. */
export function objectiveLinks(context: ViewContext, objective: Objective): Link[] {
  const own = [objective.id, ...objective.keyResults.map((each) => each.id)];
  const links: Link[] = [];
  for (const id of own) {
    for (const edge of context.edgesFrom(id)) {
      links.push(...link(context, LinkKinds[edge.kind]?.out, edge, edge.to, objective));
    }
    for (const edge of context.edgesTo(id)) {
      links.push(...link(context, LinkKinds[edge.kind]?.in, edge, edge.from, objective));
    }
  }
  return links.sort((a, b) => LinkOrder.indexOf(a.kind) - LinkOrder.indexOf(b.kind));
}

/** Who supports a key result, the KPI it measures and the work done for it. */
export function keyResultLinks(context: ViewContext, keyResult: KeyResult): Link[] {
  const objective = context.objectiveOf(keyResult.id);
  const links: Link[] = [];
  for (const edge of context.edgesTo(keyResult.id)) {
    if (edge.kind === 'supports') links.push(...link(context, 'supported by', edge, edge.from, objective));
  }
  for (const edge of context.edgesFrom(keyResult.id)) {
    if (edge.kind === 'measures') links.push(...link(context, 'measures', edge, edge.to, objective));
  }
  for (const initiative of objective?.initiatives ?? []) {
    if (!initiative.for.some((each) => context.target(each)?.id === keyResult.id)) continue;
    const note = initiativeNote(context, initiative);
    links.push({ kind: 'initiative', title: titleOf(initiative), note: note || undefined, place: headOf(initiative) });
  }
  return links;
}

/** When an initiative is due and whose it is: "by 20 Nov, Li Wei". */
export function initiativeNote(context: ViewContext, initiative: Initiative): string {
  const due = initiative.by?.value;
  const owners = people(context, initiative.owners).map((owner) => owner.name);
  return [...(due === undefined ? [] : [`by ${dayText(due, context.computed.asOf)}`]), ...owners].join(', ');
}

/** A link to a thing, with whose it is where that is not the team one looks at. */
export function entityLink(
  context: ViewContext,
  kind: LinkKind,
  entity: Entity,
  from?: { edge?: AlignmentEdge; objective?: Objective },
): Link {
  const by = from?.edge?.by;
  return {
    kind,
    title: titleOf(entity),
    note: otherTeam(context, entity, from?.objective),
    promise: by ? `by ${quantityText(by)}` : undefined,
    place: headOf(entity),
  };
}

function link(
  context: ViewContext,
  kind: LinkKind | undefined,
  edge: AlignmentEdge,
  other: Id,
  objective: Objective | undefined,
): Link[] {
  const entity = context.computed.model.entities.get(other);
  return kind !== undefined && entity ? [entityLink(context, kind, entity, { edge, objective })] : [];
}

function otherTeam(context: ViewContext, entity: Entity, objective: Objective | undefined): string | undefined {
  const team = context.objectiveOf(entity.id)?.for;
  if (!team) return undefined;
  const title = unitTitle(context, team);
  return objective?.for && unitTitle(context, objective.for) === title ? undefined : title;
}
