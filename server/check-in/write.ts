import { format } from '../../language/formatting/format.ts';
import type { KeyResult, Objective } from '../../language/model/entities.ts';
import type { CheckInAnswer, CheckInDraftEntry, CheckInReading } from '../../language/protocol/check-in.ts';
import type { PreviewScope } from '../../language/protocol/preview.ts';
import { quoted } from '../../language/rules/quoted.ts';
import type { IsoDate } from '../../language/values/types.ts';
import { checkInFile } from '../preview/check-in.ts';
import { defaultScope, objectivesIn, severalTeams, unitOf } from '../preview/scope.ts';
import type { ViewContext } from '../preview/view-context.ts';
import { readConfidence, readValue, resultOf } from './read-entry.ts';
import { isDone, reportingName } from './reporting.ts';

export interface TypedCheckIn {
  uri: string;
  scope?: PreviewScope;
  entries: Readonly<Record<string, CheckInDraftEntry>>;
}

/** What was typed, read, and the file it belongs to; `uri` is missing where nothing can be written. */
export interface ReadCheckIn extends Omit<CheckInAnswer, 'written'> {
  uri?: string;
}

/**
 * Reads what a person typed into the check-in view into one block of the language, in the order of the objectives. Rows
 * without anything typed are left out; a row that cannot be read is named and holds the block back.
 */
export function readCheckIn(context: ViewContext, { uri, scope: chosen, entries }: TypedCheckIn): ReadCheckIn {
  const scope = chosen ?? defaultScope(context, uri);
  const objectives = objectivesIn(context, scope);
  const file = checkInFile(context, scope, uri);
  if (!file || severalTeams(context, objectives)) {
    return { text: '', rows: {}, message: 'Choose a team and a cycle first: nothing has been written.' };
  }
  const rows: Record<string, CheckInReading> = {};
  const lines: string[] = [];
  for (const objective of objectives) {
    for (const keyResult of objective.keyResults) {
      const entry = Object.hasOwn(entries, keyResult.id) ? entries[keyResult.id] : undefined;
      const name = reportingName(objective, keyResult);
      if (!entry || isEmpty(entry) || name === undefined) continue;
      if (isDone(context.computed.keyResults.get(keyResult.id))) continue;
      const { reading, words } = readEntry(context, keyResult, entry);
      rows[keyResult.id] = reading;
      if (words.length > 0) lines.push(`  ${name} ${words.join(' ')}`);
    }
  }
  const text = lines.length === 0 ? '' : blockOf(context, scope, objectives, lines);
  const broken = context.findings.find(({ code, place }) => code === 'syntax-error' && place.uri === file.uri);
  const message = broken
    ? `Line ${broken.place.range.start.line + 1} of ${file.path} cannot be read yet. Mend it first: a check-in behind it might be lost.`
    : undefined;
  return { text, rows, message, uri: file.uri };
}

/** Whether anything that was typed cannot be read. */
export function hasProblem({ rows }: Pick<CheckInAnswer, 'rows'>): boolean {
  return Object.values(rows).some(({ problem }) => problem !== undefined);
}

/** The block as it is inserted at the end of a text: with an empty line in front, and the text's own line ends. */
export function atEnd(text: string, block: string): string {
  const gap = text.trim() === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  const inserted = `${gap}${block}\n`;
  return text.includes('\r\n') ? inserted.replaceAll('\n', '\r\n') : inserted;
}

function isEmpty({ value, confidence, note, done }: CheckInDraftEntry): boolean {
  return !done && [value, confidence, note].every((each) => each.trim() === '');
}

function readEntry(
  context: ViewContext,
  keyResult: KeyResult,
  { value, confidence, note, done }: CheckInDraftEntry,
): { reading: CheckInReading; words: string[] } {
  const isTask = keyResult.form === 'milestone' || keyResult.form === 'baseline';
  const figures = context.computed.keyResults.get(keyResult.id);
  const unit = figures?.unit ?? { kind: 'none' };
  const words: string[] = [];
  const read = isTask || value.trim() === '' ? undefined : readValue(value, unit, figures?.now?.value);
  if (read && !read.ok) return { reading: { problem: read.problem }, words: [] };
  if (read) words.push(read.text);
  if (isTask && done) words.push('done');
  if (confidence.trim() !== '' && keyResult.form !== 'guardrail') {
    const sure = readConfidence(confidence);
    if (!sure.ok) return { reading: { problem: sure.problem }, words: [] };
    words.push(`confidence ${sure.text}`);
  }
  const said = withoutControls(note);
  if (said !== '') words.push(quoted(said));
  return { reading: read && figures ? { result: resultOf(keyResult, figures, read.value) } : {}, words };
}

/** What is pasted may hold characters that no text of the language can: they become spaces. */
function withoutControls(note: string): string {
  return note.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function blockOf(
  context: ViewContext,
  scope: PreviewScope,
  objectives: readonly Objective[],
  lines: readonly string[],
): string {
  const lead = unitOf(context, scope.team)?.lead?.text;
  return checkInBlock({ date: context.computed.asOf, team: objectives[0]?.for?.text, by: lead, lines });
}

/** A check-in in the canonical layout. */
export function checkInBlock(checkIn: {
  date: IsoDate;
  team: string | undefined;
  by: string | undefined;
  lines: readonly string[];
}): string {
  const { date, team, by, lines } = checkIn;
  const head = ['check-in', date, ...(team ? ['for', team] : []), ...(by ? ['by', by] : [])];
  const block = `${head.join(' ')} {\n${lines.join('\n')}\n}\n`;
  const formatted = format(block);
  return ('text' in formatted ? formatted.text : block).trimEnd();
}
