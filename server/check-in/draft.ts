import type { ComputedModel, KeyResultFigures } from '../../language/analysis/figures.ts';
import type { Id, KeyResult, Objective, Reference, Section } from '../../language/model/entities.ts';
import { printDate } from '../../language/values/date.ts';
import { printQuantity } from '../../language/values/quantity.ts';
import type { IsoDate } from '../../language/values/types.ts';
import { numberText } from '../preview/numbers.ts';
import { expectedValue, isDone, isRunning, reportingName } from './reporting.ts';

export interface CheckInDraft {
  /** Snippet syntax, to insert at the end of the file; empty when there is nothing to report on. */
  snippet: string;
  /** Why it is empty, or what is missing in it. */
  message?: string;
}

/**
 * A check-in to fill in: every key result of the file's team, with its last value to type over, and beside it what was
 * last said and what is expected by today. `asked` is the section it is for; otherwise it is the one whose cycle runs.
 */
export function checkInDraft(computed: ComputedModel, uri: string, today: IsoDate, asked?: Id): CheckInDraft {
  const section = sectionFor(computed, uri, today, asked);
  const objectives = section ? objectivesOf(computed, section) : (fileOf(computed, uri)?.objectives ?? []);
  const rows = objectives.flatMap((objective) => rowsOf(computed, objective, today));
  if (rows.length === 0) {
    const message = objectives.some((each) => each.keyResults.length > 0)
      ? 'Key results need a name to report on: write `kr sign-ups "…"`, and one for their objective.'
      : 'There is no key result to report on yet.';
    return { snippet: '', message };
  }
  const tabStops = counter();
  const width = Math.max(...rows.map((row) => row.name.length));
  const lines = rows.map((row) => {
    const entry = `  ${row.name.padEnd(width)}  ${row.input(tabStops)}`;
    return `${entry}  // ${escapeText(row.about)}`;
  });
  const unnamed = objectives.flatMap((each) => each.keyResults).length - rows.length - doneIn(computed, objectives);
  return {
    snippet: `\ncheck-in ${today}${teamOf(section)}${byWhom(computed, section, tabStops)} {\n${lines.join('\n')}\n}\n$0`,
    message:
      unnamed > 0
        ? `${unnamed} without a name ${unnamed === 1 ? 'is' : 'are'} left out: a key result is reported on by its name.`
        : undefined,
  };
}

interface Row {
  name: string;
  /** What to type over. */
  input(tabStops: () => number): string;
  about: string;
}

function rowsOf(computed: ComputedModel, objective: Objective, today: IsoDate): Row[] {
  return objective.keyResults.flatMap((keyResult) => {
    const figures = computed.keyResults.get(keyResult.id);
    const name = reportingName(objective, keyResult);
    if (name === undefined || isDone(figures)) return [];
    return [
      { name, input: (tabStops) => inputFor(keyResult, figures, tabStops), about: about(keyResult, figures, today) },
    ];
  });
}

function inputFor(keyResult: KeyResult, figures: KeyResultFigures | undefined, tabStops: () => number): string {
  if (keyResult.form === 'milestone' || keyResult.form === 'baseline') {
    return `\${${tabStops()}|on track,at risk,off track,done|}`;
  }
  // Where nobody has reported, nothing is suggested: what is tabbed past must not become a number.
  const last = figures?.now?.value;
  const value =
    last === undefined ? 'unknown' : printQuantity({ value: last, unit: figures?.unit ?? { kind: 'none' } });
  const input = `\${${tabStops()}:${escapePlaceholder(value)}}`;
  if (keyResult.form === 'guardrail') return input;
  return `${input}  confidence \${${tabStops()}:${Math.round(figures?.confidence ?? 50)}%}`;
}

/** "last 33% on 12 Oct, 36.5% expected today" */
function about(keyResult: KeyResult, figures: KeyResultFigures | undefined, today: IsoDate): string {
  const parts: string[] = [];
  const { now, baseline, target, expected, unit, task } = figures ?? {};
  if (task) {
    parts.push(task.due === undefined ? 'no date yet' : `due ${day(task.due, today)}`);
  } else {
    parts.push(
      now ? `last ${numberText(now.value, unit ?? { kind: 'none' })} on ${day(now.date, today)}` : 'no value yet',
    );
  }
  if (keyResult.stay) {
    const { stay } = keyResult;
    parts.push(
      stay.kind === 'between'
        ? `stays between ${stay.low.text} and ${stay.high.text}`
        : `stays ${stay.kind} ${stay.limit.text}`,
    );
  } else if (baseline !== undefined && target !== undefined && expected !== undefined) {
    parts.push(`${numberText(expectedValue(baseline, target, expected), unit ?? { kind: 'none' })} expected today`);
  }
  return parts.join(', ');
}

function day(date: IsoDate, today: IsoDate): string {
  return printDate(date, { year: date.slice(0, 4) !== today.slice(0, 4) });
}

function doneIn(computed: ComputedModel, objectives: readonly Objective[]): number {
  return objectives.flatMap((each) => each.keyResults).filter((each) => isDone(computed.keyResults.get(each.id)))
    .length;
}

/** The section of the file that was asked for, or whose cycle runs today; else its last one. */
function sectionFor(computed: ComputedModel, uri: string, today: IsoDate, asked: Id | undefined): Section | undefined {
  const sections = fileOf(computed, uri)?.sections ?? [];
  const meant = asked === undefined ? undefined : sections.find(({ id }) => id === asked);
  return meant ?? sections.find((section) => isRunning(section, computed.model, today)) ?? sections.at(-1);
}

/** The objectives of the section's team and cycle, in whichever file they stand. */
function objectivesOf(computed: ComputedModel, section: Section): Objective[] {
  const key = (reference: Reference | undefined): Id | undefined =>
    reference && (computed.model.links.get(reference.key) ?? reference.text);
  const team = key(section.for);
  return computed.model.files
    .flatMap((file) => file.objectives)
    .filter(
      (each) => each.section === section.id || (key(each.for) === team && each.cycle?.value === section.cycle?.value),
    );
}

function fileOf(computed: ComputedModel, uri: string) {
  return computed.model.files.find((file) => file.uri === uri);
}

function teamOf(section: Section | undefined): string {
  return section?.for ? ` for ${escapeText(section.for.text)}` : '';
}

/** Whoever leads the team, to be typed over. */
function byWhom(computed: ComputedModel, section: Section | undefined, tabStops: () => number): string {
  const id = section?.for && computed.model.links.get(section.for.key);
  const unit = id === undefined ? undefined : computed.model.entities.get(id);
  const lead = unit?.kind === 'unit' ? unit.lead?.text : undefined;
  return lead === undefined ? '' : ` by \${${tabStops()}:${escapePlaceholder(lead)}}`;
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

function escapeText(text: string): string {
  return text.replace(/[\\$]/g, '\\$&');
}

function escapePlaceholder(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
