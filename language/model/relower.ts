import { parse, type SyntaxTree } from '../syntax/parse.ts';
import type { RereadStatement } from '../syntax/patch.ts';
import { endLine, startLine } from '../syntax/tokens.ts';
import type { Entity, Id, Reference } from './entities.ts';
import type { FileModel } from './file-model.ts';
import { emptyModel, hashOf, lowerElement } from './lower.ts';
import { Lowering } from './lowering/context.ts';
import type { Range } from './place.ts';
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

export interface Relowered {
  model: FileModel;
  /** What was read again: a syntax tree of the text before can be patched with it. */
  statement: RereadStatement;
}

/**
 * The model of a long text in which one line was edited, as most keystrokes do: only the statement around that line is
 * read again, and all others are those of the model before. Undefined where the edit may reach further than that. What it
 * answers is what reading the whole text would give.
 */
export function relower(before: FileModel, textBefore: string, text: string): Relowered | undefined {
  if (text.length < worthIt) return undefined;
  const line = editedLine(textBefore, text);
  const around = line === undefined ? undefined : statementAround(before, line);
  if (line === undefined || !around || isUnclear(before, around.statement)) return undefined;
  const again = readAlone(before, around, text, line);
  if (!again) return undefined;
  // A mistake further up may have reached down to here: then what stands here meant something else by itself.
  if (before.problems.some(({ severity }) => severity === 'error')) {
    const then = readAlone(before, around, textBefore, line);
    if (!then || keepingSame(around.statement, then.statement) !== around.statement) return undefined;
    if (keepingSame(around.references, then.references) !== around.references) return undefined;
  }
  const { list, index, statement, references, firstReference } = around;
  const { start, end } = statement.range;
  return {
    model: {
      ...before,
      hash: hashOf(text),
      [list]: before[list].with(index, keepingSame(statement, again.statement) as never),
      references: before.references.toSpliced(firstReference, references.length, ...again.references),
    },
    statement: { firstLine: start.line, lastLine: end.line, tree: again.tree },
  };
}

/** A statement where it stands. */
interface Around {
  list: List;
  index: number;
  statement: Entity;
  /** What it refers to, and how many references stand above it. */
  references: Reference[];
  firstReference: number;
}

/** Whether something in a statement could not be read, or only so that a message says how. */
function isUnclear({ problems }: FileModel, { range: { start, end } }: Entity): boolean {
  return problems.some(({ range }) => range.start.line <= end.line && start.line <= range.end.line);
}

/**
 * Reads only the lines that a statement had. Undefined where they hold something else now, or say it in a way in which what
 * stands around them has a say.
 */
function readAlone(
  file: FileModel,
  { list, index, statement, references, firstReference }: Around,
  text: string,
  edited: number,
): { statement: Entity; references: Reference[]; tree: SyntaxTree } | undefined {
  const { start, end } = statement.range;
  const [from, to] = linesOf(text, start.line, end.line);
  const own = text.slice(from, to);
  const isAlone = text.slice(from, from + start.character).trim() === '' && own.trim() !== '';
  const tree = parse(own);
  const [node, more] = tree.document.elements;
  if (!isAlone || !node || more || node.$type === 'Section' || tree.problems.length > 0) return undefined;
  const line = edited - start.line;
  if (tree.comments.some((comment) => startLine(comment) - 1 <= line && line < endLine(comment))) return undefined;
  for (const token of tree.tokens) {
    token.startLine = startLine(token) + start.line;
    token.endLine = (token.endLine ?? 1) + start.line;
  }

  const ids = idsOf(statement);
  const at = new Lowering(file.uri, file.path, own, { references: firstReference, ids: takenAbove(ids) });
  const model = { ...emptyModel(file), [list]: file[list].slice(0, index) };
  const section = statement.kind === 'objective' ? statement.section : undefined;
  lowerElement(
    node,
    file.sections.find(({ id }) => id === section),
    model,
    at,
  );
  const again = model[list][index];
  if (!again || at.problems.length > 0 || at.references.length !== references.length) return undefined;
  // Other names, or as many of the same, would change the ids of what follows.
  if (ids.join('\n') !== idsOf(again).join('\n')) return undefined;
  for (const part of parts(again)) tighten(part);
  return { statement: again, references: at.references, tree };
}

/** How often names have been given further up, as the numbers behind these ids tell. */
function takenAbove(ids: readonly Id[]): Map<Id, number> {
  const taken = new Map<Id, number>();
  for (const id of ids) {
    const [wanted = id, number = '1'] = id.split('~');
    taken.set(wanted, Math.min(taken.get(wanted) ?? Number.POSITIVE_INFINITY, Number(number) - 1));
  }
  return taken;
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
function statementAround(file: FileModel, line: number): Around | undefined {
  const isOn = ({ start, end }: Range) => start.line <= line && line <= end.line;
  const found = lists.flatMap((list) =>
    file[list].flatMap((statement, index) => (isOn(statement.range) ? [{ list, index, statement }] : [])),
  );
  const [only, more] = found;
  if (!only || more) return undefined;
  const { start, end } = only.statement.range;
  const isInside = ({ range }: Reference) => start.line <= range.start.line && range.start.line <= end.line;
  const references = file.references.filter(isInside);
  return { ...only, references, firstReference: Math.max(0, file.references.findIndex(isInside)) };
}

function parts(statement: Entity): Entity[] {
  if (statement.kind !== 'objective') return [statement];
  return [statement, ...statement.keyResults, ...statement.initiatives, ...statement.tradeOffs];
}

const idsOf = (statement: Entity) => parts(statement).map(({ id }) => id);
