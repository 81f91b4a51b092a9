import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import type { KeyResult, Objective } from '../../language/model/entities.ts';
import type { CheckInRow, CheckInView } from '../../language/protocol/check-in.ts';
import type { Cell, PreviewScope } from '../../language/protocol/preview.ts';
import { weekday } from '../../language/values/date.ts';
import { expectedValue, isDone, reportingName } from '../check-in/reporting.ts';
import { nowCell, progressCell } from './cells.ts';
import { dayText, spokenDay } from './days.ts';
import { lastNoteOf } from './history.ts';
import { figuresOf } from './key-result-row.ts';
import { bareNumber, numberParts } from './numbers.ts';
import { rowState } from './row-state.ts';
import { objectivesIn, severalTeams, teamKey } from './scope.ts';
import { boundText } from './track.ts';
import { unitWords } from './unit-words.ts';
import { people, placeOf, titleOf, type ViewContext } from './view-context.ts';

const Weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Every key result of a team that can still be reported on, with what was last known of it. */
export function checkInView(context: ViewContext, scope: PreviewScope, uri: string): CheckInView {
  const { asOf } = context.computed;
  const objectives = objectivesIn(context, scope).filter(({ draft }) => !draft);
  const title = `Check-in of ${Weekdays[weekday(asOf) - 1]}, ${spokenDay(asOf, asOf)}`;
  if (severalTeams(context, objectives)) {
    return {
      title,
      where: '',
      problem: 'Choose a team and a cycle: a check-in is what one team says about one cycle.',
      mixed: true,
      groups: [],
    };
  }
  const groups = objectives
    .map((objective) => ({
      id: objective.id,
      place: placeOf(objective),
      title: titleOf(objective),
      rows: objective.keyResults
        .filter((each) => !isDone(context.computed.keyResults.get(each.id)))
        .map((each) => checkInRow(context, objective, each)),
    }))
    .filter(({ rows }) => rows.length > 0);
  const file = checkInFile(context, scope, uri);
  return {
    title,
    where: file === undefined ? '' : `at the end of ${file.path}`,
    problem: groups.length === 0 ? 'There is no key result to report on yet.' : undefined,
    already: alreadyIn(context, file?.uri, objectives[0]),
    groups,
  };
}

/** The file a check-in of a team is written to: the one that is looked at, where it holds the team's objectives. */
export function checkInFile(context: ViewContext, scope: PreviewScope, uri: string) {
  const objectives = objectivesIn(context, scope);
  const chosen = objectives.some((each) => each.uri === uri) ? uri : objectives[0]?.uri;
  return context.computed.model.files.find((file) => file.uri === chosen);
}

function alreadyIn(context: ViewContext, uri: string | undefined, objective: Objective | undefined) {
  const file = context.computed.model.files.find((each) => each.uri === uri);
  const team = teamKey(context, objective?.for);
  const known = file?.checkIns.findLast(
    (each) => each.date?.value === context.computed.asOf && (!each.for || teamKey(context, each.for) === team),
  );
  return known && placeOf(known);
}

function checkInRow(context: ViewContext, objective: Objective, keyResult: KeyResult): CheckInRow {
  const { asOf } = context.computed;
  const figures = figuresOf(context, keyResult);
  const isTask = keyResult.form === 'milestone' || keyResult.form === 'baseline';
  const named = reportingName(objective, keyResult) !== undefined;
  return {
    id: keyResult.id,
    place: placeOf(keyResult),
    title: titleOf(keyResult),
    owner: people(context, keyResult.owners.length > 0 ? keyResult.owners : objective.owners)[0],
    state: rowState(keyResult.form, figures),
    input: !named ? 'none' : isTask ? 'done' : 'number',
    unit: isTask ? undefined : unitWords(figures.unit),
    last: isTask ? openCell(figures, asOf) : lastCell(keyResult, figures, asOf),
    expected: isTask ? nowCell(keyResult, figures, asOf) : expectedCell(keyResult, figures),
    pace: isTask ? { value: '–', note: '' } : progressCell(keyResult, figures),
    // A guardrail holds or does not: nobody is asked how sure they are.
    confidence: keyResult.form === 'guardrail' ? undefined : confidenceText(figures),
    lastNote: lastNoteOf(context, keyResult.id)?.text,
    problem: named ? undefined : nameProblem(objective),
  };
}

function nameProblem(objective: Objective): string {
  return objective.name
    ? 'Give it a name to report on it: a word behind `kr`, as in `kr sign-ups "…"`.'
    : 'Give it and its objective a name to report on it: a word behind `kr` and behind `objective`.';
}

function lastCell(keyResult: KeyResult, figures: KeyResultFigures, asOf: string): Cell {
  return figures.now ? nowCell(keyResult, figures, asOf) : { value: '–', note: 'never' };
}

function openCell({ task }: KeyResultFigures, asOf: string): Cell {
  return { value: task?.state ?? 'open', note: task?.due === undefined ? 'no date' : `due ${dayText(task.due, asOf)}` };
}

function expectedCell({ stay }: KeyResult, figures: KeyResultFigures): Cell {
  if (stay) return { value: boundText(stay), note: 'stays' };
  const { baseline, target, expected, unit } = figures;
  if (baseline === undefined || target === undefined || expected === undefined) return { value: '–', note: '' };
  return { ...numberParts(expectedValue(baseline, target, expected), unit), note: 'today' };
}

function confidenceText({ confidence }: KeyResultFigures): string {
  return confidence === undefined ? '' : bareNumber(confidence);
}
