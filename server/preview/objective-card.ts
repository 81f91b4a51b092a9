import type { ObjectiveFigures } from '../../language/analysis/figures.ts';
import type { Initiative, Objective } from '../../language/model/entities.ts';
import type { ObjectiveCard, RowState } from '../../language/protocol/preview.ts';
import type { SupposedObjective } from '../../language/protocol/what-if.ts';
import { badgesOf } from './badges.ts';
import type { Shown } from './kept-parts.ts';
import { keyResultRow } from './key-result-row.ts';
import { initiativeNote, objectiveLinks } from './links.ts';
import { paceText, percentText } from './percent.ts';
import { headOf, people, placeOf, titleOf, unitTitle, type ViewContext } from './view-context.ts';
import { capitalised, listText, quoted } from './words.ts';

/** One objective with its key results, its reasons and its place among the others. */
export function objectiveCard(context: ViewContext, objective: Objective, shown: Shown): ObjectiveCard {
  return {
    ...objectiveFacts(context, objective, shown),
    place: placeOf(objective),
    title: titleOf(objective),
    ambition: objective.ambition ? capitalised(objective.ambition.value) : '',
    owners: people(context, objective.owners),
    team: unitTitle(context, objective.for),
    cycle: objective.cycle?.value ?? '',
    because: objective.because.map((each) => each.value),
    evidence: evidenceOf(objective),
    links: objectiveLinks(context, objective),
    initiatives: objective.initiatives.map((each) => initiativeLine(context, each)),
    assumes: objective.assumes.map((each) => each.value),
    keyResults: objective.keyResults.map((keyResult) => keyResultRow(context, keyResult, shown)),
  };
}

/** How an objective stands: what another value of a key result may change about its card. */
export function objectiveFacts(context: ViewContext, objective: Objective, shown: Shown): SupposedObjective {
  const figures = context.computed.objectives.get(objective.id);
  const progress = figures?.progress;
  const ids = [
    objective.id,
    ...objective.initiatives.map((each) => each.id),
    ...objective.tradeOffs.map((each) => each.id),
  ];
  return {
    id: objective.id,
    state: objectiveState(objective, figures),
    progress: progress === undefined ? undefined : percentText(progress),
    pace: paceOf(figures),
    counts: `${figures?.counted ?? 0} of ${figures?.of ?? objective.keyResults.length} count`,
    cappedBy: cappedBy(context, figures),
    badges: badgesOf(context, ids, shown),
  };
}

export function objectiveState(objective: Objective, figures: ObjectiveFigures | undefined): RowState {
  return objective.draft ? 'draft' : (figures?.status ?? 'no data');
}

/** How far it is from its pace; undefined where there is none, or nothing left to do. */
export function paceOf(figures: ObjectiveFigures | undefined): string | undefined {
  if (figures?.progress === undefined || figures.expected === undefined || figures.progress >= 1) return undefined;
  return paceText(figures.progress, figures.expected);
}

function cappedBy(context: ViewContext, figures: ObjectiveFigures | undefined): string | undefined {
  if (!figures || figures.cappedBy.length === 0) return undefined;
  const names = figures.cappedBy.map((id) => {
    const guardrail = context.computed.model.entities.get(id);
    return guardrail ? quoted(titleOf(guardrail)) : 'a guardrail';
  });
  const verb = names.length === 1 ? 'is' : 'are';
  return `${capitalised(listText(names))} ${verb} breached: at best “at risk”, whatever the progress`;
}

function initiativeLine(context: ViewContext, initiative: Initiative): ObjectiveCard['initiatives'][number] {
  return {
    id: initiative.id,
    title: titleOf(initiative),
    place: headOf(initiative),
    note: initiativeNote(context, initiative),
    done: initiative.done !== undefined,
  };
}

/** Web addresses open in a browser; everything else is found where it is named. */
function evidenceOf(objective: Objective): ObjectiveCard['evidence'] {
  return objective.evidence.map(({ value, range }) => ({
    label: value,
    href: /^https?:\/\//i.test(value) ? value : undefined,
    place: { uri: objective.uri, range },
  }));
}
