import type { Objective } from '../../language/model/entities.ts';
import type { TeamPreview } from '../../language/protocol/messages.ts';
import type { PreviewScope } from '../../language/protocol/preview.ts';
import { allObjectives, cycleOf, Everyone, isOf, teamChoices } from './scope.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The teams one can look at, each in the cycle that is on for it, in the order of the organisation; before them, where
 * there are several, the whole organisation.
 */
export function teamPreviews(context: ViewContext): TeamPreview[] {
  const all = allObjectives(context);
  const teams = teamChoices(context).flatMap(({ id, label, depth, own, parts }) => {
    const one = (name: string, scope: PreviewScope) =>
      preview(
        context,
        all.filter((each) => isOf(context, each.for, scope)),
        { label: name, depth, scope },
      );
    return [
      ...(own ? one(label, { team: id }) : []),
      ...(parts ? one(`${label} and its parts`, { team: id, below: true }) : []),
    ];
  });
  return teams.length > 1 ? [...preview(context, all, { label: Everyone, depth: 0, scope: {} }), ...teams] : teams;
}

/** With the cycle, and a file in which something of it stands; none for who has no objective. */
function preview(
  context: ViewContext,
  objectives: readonly Objective[],
  { scope, ...rest }: Pick<TeamPreview, 'label' | 'depth' | 'scope'>,
): TeamPreview[] {
  const cycle = cycleOf(context, objectives);
  const first = objectives.find((each) => each.cycle?.value === cycle) ?? objectives[0];
  return first ? [{ ...rest, uri: first.uri, scope: { ...scope, cycle } }] : [];
}
