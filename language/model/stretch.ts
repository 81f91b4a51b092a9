import type { Entity } from './entities.ts';
import type { FileModel } from './file-model.ts';
import type { Range } from './place.ts';

/** The lists of statements that stand by themselves, but for the `okrs` lines. */
export const lists = [
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

/** All that stands by itself in a file, `okrs` lines first. */
export const statementsIn = (file: FileModel): Entity[] =>
  [file.sections, ...lists.map((list): Entity[] => file[list])].flat();

/** Lines that were edited, from 0: in the text before, and what stands in their place. */
export interface EditedLines {
  first: number;
  last: number;
  /** How many lines more there are now. */
  by: number;
  /** It is one line without braces that begins where it did: braces that are missing elsewhere mean nothing for it. */
  plain: boolean;
}

/** Lines between two statements that can be read, with all that stands there. From 0, in the text before. */
export interface Stretch {
  first: number;
  last: number;
  /** How many lines more it has now. */
  by: number;
  /** The statements around it; none at the ends of the text. */
  above: Entity | undefined;
  below: Entity | undefined;
}

/** The lines in which two texts differ; undefined where an edit may reach further than they tell. */
export function editedLines(before: string, after: string): EditedLines | undefined {
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
  const [old = '', now = ''] = [before, after].map((text) => {
    const end = text.indexOf('\n', text.length - behind);
    return text.slice(from, end < 0 ? text.length : end);
  });
  if ([old, now].some((lines) => /\r(?!\n|$)|\/\*|\*\/|"""/.test(lines))) return undefined;
  const first = breaksIn(after, 0, from);
  const last = first + breaksIn(old, 0, old.length);
  const by = first + breaksIn(now, 0, now.length) - last;
  const plain = by === 0 && first === last && !/[{}]/.test(old + now) && indentOf(old) === indentOf(now);
  return { first, last, by, plain };
}

const indentOf = (line: string) => line.search(/\S|$/);

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

/**
 * The stretch around edited lines: from one statement that can be read to the next. Undefined where a statement begins
 * on the last line of another, or where there is an `okrs` line, which speaks of all that follows.
 */
export function stretchAround(file: FileModel, { first, last, by }: EditedLines): Stretch | undefined {
  const isClear = ({ start, end }: Range) =>
    !file.problems.some(({ range }) => range.start.line <= end.line && start.line <= range.end.line);
  let above: Entity | undefined;
  let below: Entity | undefined;
  const statements = statementsIn(file);
  for (const statement of statements) {
    const { start, end } = statement.range;
    if (end.line < first && end.line > (above?.range.end.line ?? -1) && isClear(statement.range)) above = statement;
    if (start.line > last && start.line < lineOf(below) && isClear(statement.range)) below = statement;
  }
  const [from, to] = [above ? above.range.end.line + 1 : 0, lineOf(below) - 1];
  for (const statement of statements) {
    const { start, end } = statement.range;
    const isInside = from <= start.line && end.line <= to;
    if (isInside && statement.kind === 'section') return undefined;
    const isApart =
      end.line < (above?.range.start.line ?? 0) || start.line > (below?.range.end.line ?? Number.POSITIVE_INFINITY);
    if (!isInside && !isApart && statement !== above && statement !== below) return undefined;
  }
  return { first: from, last: to, by, above, below };
}

const lineOf = (statement: Entity | undefined) => statement?.range.start.line ?? Number.POSITIVE_INFINITY;
