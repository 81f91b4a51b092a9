import { kindName } from '../../../../language/model/describe.ts';
import type { Objective, OrgUnit, Reference } from '../../../../language/model/entities.ts';
import { fileIn } from '../../../../language/model/okr-model.ts';
import { figuresOf } from '../../../preview/key-result-row.ts';
import { objectiveState } from '../../../preview/objective-card.ts';
import { rowState } from '../../../preview/row-state.ts';
import { titleOf, unitTitle, type ViewContext } from '../../../preview/view-context.ts';
import { capitalised } from '../../../preview/words.ts';
import { bold, brief, lines, paragraphs, plain } from '../markdown.ts';
import { heading, short, whatItIs } from './about.ts';

/** A unit or person: where it belongs, who leads it, and what it is after in the cycles that run. */
export function unitCard(context: ViewContext, unit: OrgUnit): string {
  const kind = capitalised(kindName(unit));
  const parent = unit.parent && `in ${unitTitle(context, unit.parent)}`;
  const lead = unit.lead && `led by ${unitTitle(context, unit.lead)}`;
  const running = runningObjectives(context, unit);
  return paragraphs([
    lines([heading(unit), whatItIs([parent ? `${kind} ${parent}` : kind, lead])]),
    unit.mission && plain(unit.mission.value),
    lines(short([...objectivesOf(context, running, unit), ...keyResultsOf(context, running, unit)])),
  ]);
}

/** The objectives of a unit, or those a person owns, in the cycles that run. */
function objectivesOf(context: ViewContext, running: readonly Objective[], unit: OrgUnit): string[] {
  return running
    .filter(({ owners, for: team }) => isAmong(context, unit, [...owners, ...(team ? [team] : [])]))
    .map((objective) => {
      const state = objectiveState(objective, context.computed.objectives.get(objective.id));
      return `${bold(state)} ${brief(titleOf(objective), 80)} (${plain(objective.cycle?.value ?? '')})`;
    });
}

/** The key results that somebody owns apart from the objective. */
function keyResultsOf(context: ViewContext, running: readonly Objective[], unit: OrgUnit): string[] {
  return running
    .flatMap((objective) => objective.keyResults)
    .filter(({ owners }) => isAmong(context, unit, owners))
    .map((keyResult) => {
      const state = rowState(keyResult.form, figuresOf(context, keyResult));
      return `${bold(state)} ${brief(titleOf(keyResult), 80)}`;
    });
}

function isAmong(context: ViewContext, unit: OrgUnit, references: readonly Reference[]): boolean {
  return references.some((reference) => context.target(reference)?.id === unit.id);
}

/** Objectives in the cycles that run, in file and text order. Only files that name the unit are looked at. */
function runningObjectives({ computed: { model, asOf } }: ViewContext, unit: OrgUnit): Objective[] {
  return model.referencesTo
    .byFile(unit.id)
    .flatMap(({ uri }) => fileIn(model, uri)?.objectives ?? [])
    .filter((objective) => {
      const period = model.cycles.get(objective.cycle?.value ?? '');
      return period !== undefined && period.start <= asOf && asOf <= period.end;
    });
}
