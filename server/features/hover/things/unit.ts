import { kindName } from '../../../../language/model/describe.ts';
import type { Objective, OrgUnit } from '../../../../language/model/entities.ts';
import { objectiveState } from '../../../preview/objective-card.ts';
import { titleOf, unitTitle, type ViewContext } from '../../../preview/view-context.ts';
import { capitalised } from '../../../preview/words.ts';
import { bold, brief, lines, paragraphs, plain } from '../markdown.ts';
import { heading, short, whatItIs } from './about.ts';

/** A unit or person: where it belongs, who leads it, and what it is after in the cycles that run. */
export function unitCard(context: ViewContext, unit: OrgUnit): string {
  const kind = capitalised(kindName(unit));
  const parent = unit.parent && `in ${unitTitle(context, unit.parent)}`;
  const lead = unit.lead && `led by ${unitTitle(context, unit.lead)}`;
  return paragraphs([
    lines([heading(unit), whatItIs([parent ? `${kind} ${parent}` : kind, lead])]),
    unit.mission && plain(unit.mission.value),
    lines(short(objectivesOf(context, unit).map((objective) => line(context, objective)))),
  ]);
}

function line(context: ViewContext, objective: Objective): string {
  const state = objectiveState(objective, context.computed.objectives.get(objective.id));
  return `${bold(state)} ${brief(titleOf(objective), 80)} (${plain(objective.cycle?.value ?? '')})`;
}

/** The objectives of a unit, or those a person owns, in cycles that are not over. */
function objectivesOf(context: ViewContext, unit: OrgUnit): Objective[] {
  const { model, asOf } = context.computed;
  return model.files
    .flatMap((file) => file.objectives)
    .filter((objective) => {
      const period = model.cycles.get(objective.cycle?.value ?? '');
      if (!period || period.end < asOf || period.start > asOf) return false;
      return [objective.for, ...objective.owners].some((reference) => context.target(reference)?.id === unit.id);
    });
}
