import { parse } from '../syntax/parse.ts';
import { endLine, startLine } from '../syntax/tokens.ts';
import type { Entity } from './entities.ts';
import type { FileModel } from './file-model.ts';
import { emptyModel, hashOf, lowerElement } from './lower.ts';
import { Lowering } from './lowering/context.ts';
import { keepingSame } from './same.ts';
import { tighten } from './tight.ts';

/** Shorter texts are read as a whole at once, in characters. */
const worthIt = 20_000;

/** The lists of statements that follow from their own text, but for the section that an objective stands in. */
const lists = [
  'units',
  'strategies',
  'goals',
  'cycles',
  'kpis',
  'objectives',
  'tradeOffs',
  'checkIns',
  'reviews',
] as const;
type List = (typeof lists)[number];

/**
 * The model of a long text in which one line was edited, as most keystrokes do: only the statement around that line is
 * read again, and all others are those of the model before. Undefined where the edit may reach further than that. What it
 * answers is what reading the whole text would give.
 */
export function relower(before: FileModel, textBefore: string, text: string): FileModel | undefined {
  if (text.length < worthIt || before.problems.some(({ severity }) => severity === 'error')) return undefined;
  const line = editedLine(textBefore, text);
  const around = line === undefined ? undefined : statementAround(before, line);
  if (line === undefined || !around) return undefined;
  const { list, index, statement } = around;
  const { start, end } = statement.range;
  if (before.problems.some(({ range }) => range.start.line <= end.line && start.line <= range.end.line))
    return undefined;
  const [from, to] = linesOf(text, start.line, end.line);
  const own = text.slice(from, to);
  const wasAlone = text.slice(from, from + start.character).trim() === '' && own.trim() !== '';

  const tree = parse(own);
  const [node, more] = tree.document.elements;
  if (!wasAlone || !node || more || node.$type === 'Section' || tree.problems.length > 0) return undefined;
  if (
    tree.comments.some((comment) => startLine(comment) - 1 <= line - start.line && line - start.line < endLine(comment))
  )
    return undefined;
  for (const token of tree.tokens) {
    token.startLine = startLine(token) + start.line;
    token.endLine = (token.endLine ?? 1) + start.line;
  }

  const isInside = (place: { line: number }) => start.line <= place.line && place.line <= end.line;
  const references = before.references.filter(({ range }) => isInside(range.start));
  const first = references[0] ? before.references.indexOf(references[0]) : 0;
  const at = new Lowering(before.uri, before.path, own, first);
  const model = { ...emptyModel(before), [list]: before[list].slice(0, index) };
  const section = statement.kind === 'objective' ? statement.section : undefined;
  lowerElement(
    node,
    before.sections.find(({ id }) => id === section),
    model,
    at,
  );
  const again = model[list][index];
  if (!again || at.problems.length > 0 || at.references.length !== references.length) return undefined;
  // Other names, or as many of the same, would change the ids of what follows.
  const ids = idsOf(statement);
  if (ids.some((id) => id.includes('~')) || ids.join('\n') !== idsOf(again).join('\n')) return undefined;
  for (const part of parts(again)) tighten(part);
  return {
    ...before,
    hash: hashOf(text),
    [list]: before[list].with(index, keepingSame(statement, again) as never),
    references: before.references.toSpliced(first, references.length, ...at.references),
  };
}

/** The line that two texts differ in, from 0; undefined where it is not one alone, or where comments may begin or end. */
function editedLine(before: string, after: string): number | undefined {
  if (/\r(?!\n)/.test(after)) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let behind = 0;
  while (
    behind < shorter - start &&
    before.charCodeAt(before.length - 1 - behind) === after.charCodeAt(after.length - 1 - behind)
  )
    behind++;
  const from = after.lastIndexOf('\n', start - 1) + 1;
  const lines = [before, after].map((text) => {
    const end = text.indexOf('\n', text.length - behind);
    return text.slice(from, end < 0 ? text.length : end);
  });
  if (lines.some((line) => /\n|\r.|\/\/|\/\*|\*\/|"""/.test(line))) return undefined;
  let line = 0;
  for (let i = after.indexOf('\n'); i >= 0 && i < from; i = after.indexOf('\n', i + 1)) line++;
  return line;
}

/** Where some lines of a text begin and end, without the last line break. */
function linesOf(text: string, first: number, last: number): [start: number, end: number] {
  let start = 0;
  for (let line = 0; line < first; line++) start = text.indexOf('\n', start) + 1;
  let end = text.indexOf('\n', start);
  for (let line = first; line < last; line++) end = text.indexOf('\n', end + 1);
  return [start, end < 0 ? text.length : end];
}

/** The one statement that stands on a line, and alone on its lines. */
function statementAround(file: FileModel, line: number): { list: List; index: number; statement: Entity } | undefined {
  const found = lists.flatMap((list) =>
    file[list].flatMap((statement, index) => {
      const { start, end } = statement.range;
      return start.line <= line && line <= end.line ? [{ list, index, statement }] : [];
    }),
  );
  return found.length === 1 ? found[0] : undefined;
}

function parts(statement: Entity): Entity[] {
  if (statement.kind !== 'objective') return [statement];
  return [statement, ...statement.keyResults, ...statement.initiatives, ...statement.tradeOffs];
}

const idsOf = (statement: Entity) => parts(statement).map(({ id }) => id);
