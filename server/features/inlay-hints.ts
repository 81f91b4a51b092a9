import type { InlayHint, Position, Range } from 'vscode-languageserver-types';
import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import type { KeyResult, Kpi } from '../../language/model/entities.ts';
import { contains } from '../../language/model/place.ts';
import { lineAt } from '../../language/rules/text-positions.ts';
import type { IsoDate } from '../../language/values/types.ts';
import { dayText, spokenDay } from '../preview/days.ts';
import { figuresOf } from '../preview/key-result-row.ts';
import { healthNote } from '../preview/kpi-gap.ts';
import { numberText } from '../preview/numbers.ts';
import { expectedText, wayText } from '../preview/percent.ts';
import { rowState } from '../preview/row-state.ts';
import { spokenTrack } from '../preview/spoken.ts';
import { type ViewContext, viewContext } from '../preview/view-context.ts';
import { capitalised } from '../preview/words.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { comesFrom } from './hover/things/kpi.ts';

/** Where a thing stands: at a glance, and in a sentence. */
interface Standing {
  label: string;
  sentence: string;
}

/**
 * Where key results stand, and the values of KPIs that are computed or come from a file, each behind its declaration. What
 * the text says at that place itself is not said again, and drafts and what has no data yet say nothing.
 */
export function inlayHints(workspace: Workspace, uri: string, range: Range): InlayHint[] {
  const file = workspace.file(uri);
  if (!file) return [];
  const text = workspace.text(uri);
  const context = viewContext(workspace.computed(), [], (keyResult) => workspace.assess(keyResult));
  const begun = file.objectives.filter(({ draft }) => !draft);
  return [...begun.flatMap(({ keyResults }) => keyResults), ...file.kpis].flatMap((thing) => {
    const { line } = thing.range.start;
    if (line < range.start.line || line > range.end.line) return [];
    const position = behind(thing, text);
    const standing = contains(range, position) ? standingOf(context, thing) : undefined;
    if (!standing) return [];
    // Behind a number an editor's own room is too little to tell two numbers apart.
    return [{ position, label: ` ${standing.label}`, tooltip: standing.sentence, paddingLeft: true }];
  });
}

/** The end of a statement, or of its first line where it has more. */
function behind({ range: { start, end } }: KeyResult | Kpi, text: string): Position {
  if (start.line === end.line) return end;
  return { line: start.line, character: lineAt(text, start.line).trimEnd().length };
}

function standingOf(context: ViewContext, thing: KeyResult | Kpi): Standing | undefined {
  if (thing.kind === 'kpi') return ofKpi(context, thing);
  const { asOf } = context.computed;
  const figures = figuresOf(context, thing);
  const label = ofKeyResult(thing, figures, asOf);
  if (label === undefined) return undefined;
  const state = capitalised(rowState(thing.form, figures));
  return { label, sentence: `${spokenTrack(thing, figures, asOf)}. ${state}.` };
}

/** "62% of the way, on track, 55% expected" */
function ofKeyResult({ form }: KeyResult, figures: KeyResultFigures, asOf: IsoDate): string | undefined {
  const { progress, expected, now, unit, task } = figures;
  const state = rowState(form, figures);
  if (state === 'no data') return undefined;
  switch (form) {
    case 'baseline':
      return undefined;
    case 'guardrail':
      return now && `now ${numberText(now.value, unit)}, ${state}`;
    case 'milestone':
      if (task?.doneOn !== undefined) return `${state} on ${dayText(task.doneOn, asOf)}`;
      // Once its date has passed, silence counts as nothing done: nobody has reported that.
      return progress ? `${wayText(progress)}, ${state}` : undefined;
    default: {
      if (progress === undefined) return undefined;
      // At the end all is expected, and below the start or beyond the target the pace does not matter.
      const isUnderWay = progress >= 0 && progress < 1 && expected !== undefined && expected < 1;
      return [wayText(progress), state, ...(isUnderWay ? [expectedText(expected)] : [])].join(', ');
    }
  }
}

/** "31% on 30 Sep, watch" */
function ofKpi(context: ViewContext, kpi: Kpi): Standing | undefined {
  const figures = context.computed.kpis.get(kpi.id);
  // What is written as `actual` stands right below.
  if (figures?.now?.source !== 'computed' && figures?.now?.source !== 'data file') return undefined;
  const { now, unit, health } = figures;
  const { asOf } = context.computed;
  const value = numberText(now.value, unit);
  const isJudged = health !== 'no data' && health !== 'no bands';
  const label = [`${value} on ${dayText(now.date, asOf)}`, ...(isJudged ? [health] : [])];
  const sentences = [
    `${value} on ${spokenDay(now.date, asOf)}.`,
    ...(isJudged ? [`${capitalised(health)}: ${healthNote(figures)}.`] : []),
    comesFrom(context, kpi) ?? '',
  ];
  return { label: label.join(', '), sentence: sentences.join(' ').trim() };
}
