import type { Position, Range } from '../../../language/model/place.ts';
import { nameAtEnd, restOfName } from '../../../language/syntax/name-pattern.ts';
import type { SyntaxTree } from '../../../language/syntax/parse.ts';

/** Where the cursor is, in terms of text. */
export interface Cursor {
  offset: number;
  position: Position;
  /** Offset of the start of the word that is being written; the cursor itself where there is none. */
  start: number;
  /** What of the word stands before the cursor. */
  typed: string;
  /** What a proposal replaces. */
  range: Range;
  /** The line up to the word. */
  before: string;
  /** The character behind the word. */
  after: string;
}

/** Numbers, money, dates and cycles: `31.5%`, `$1.2`, `2026-1`. */
const numeric = /(?:^|[\s{},(])([-+−]?[$€£¥]?[-+−]?\d[\p{L}\p{N}.,-]*[%]?|[-+−]?[$€£¥])$/u;
const numberRest = /^[\p{L}\p{N}.,%-]*/u;

/** Finds the half-written word at a position. A position outside the text is taken to its nearest end. */
export function cursorAt(text: string, position: Position): Cursor {
  const { start: lineStart, end: lineEnd, line } = lineOf(text, position.line);
  const offset = Math.min(lineStart + Math.max(0, position.character), lineEnd);
  const left = text.slice(lineStart, offset);
  const right = text.slice(offset, lineEnd);
  const number = numeric.exec(left)?.[1];
  const typed = number ?? nameAtEnd.exec(left)?.[0] ?? '';
  // Without a word before the cursor, the word behind it is another one: it stays.
  const rest = typed === '' ? '' : ((number === undefined ? restOfName : numberRest).exec(right)?.[0] ?? '');
  const character = offset - lineStart;
  return {
    offset,
    position: { line, character },
    start: offset - typed.length,
    typed,
    range: {
      start: { line, character: character - typed.length },
      end: { line, character: character + rest.length },
    },
    before: left.slice(0, left.length - typed.length),
    after: right.slice(rest.length, rest.length + 1),
  };
}

/** The same cursor, with a word that began further left: `higher is b` is one word. */
export function widened(cursor: Cursor, by: number): Cursor {
  const { line, character } = cursor.range.start;
  const cut = cursor.before.length - by;
  return {
    ...cursor,
    start: cursor.start - by,
    typed: cursor.before.slice(cut) + cursor.typed,
    before: cursor.before.slice(0, cut),
    range: { ...cursor.range, start: { line, character: character - by } },
  };
}

function lineOf(text: string, wanted: number): { start: number; end: number; line: number } {
  let start = 0;
  let line = 0;
  const breaks = /\r\n|\r|\n/g;
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    if (line === wanted) return { start, end: found.index, line };
    line++;
    start = breaks.lastIndex;
  }
  return { start, end: text.length, line };
}

/** What the cursor is inside of, when it is no place for words of the language. */
export type Inside = { kind: 'text' } | { kind: 'comment'; text: string; start: number };

/** Whether a position is inside a text in quotes or a comment. */
export function insideOf(tree: SyntaxTree, cursor: Cursor): Inside | undefined {
  const { offset, position } = cursor;
  for (const comment of tree.comments) {
    const { startOffset: start, image, tokenType } = comment;
    const toLineEnd = tokenType.name !== 'ML_COMMENT';
    const end = start + image.length;
    if (start < offset && (toLineEnd ? offset <= end : offset < end)) return { kind: 'comment', text: image, start };
  }
  for (const token of tree.tokens) {
    if (token.startOffset >= offset) break;
    const { image, startOffset: start, tokenType } = token;
    if (!tokenType.CATEGORIES?.some((category) => category.name === 'TEXT')) continue;
    const end = start + image.length;
    if (offset < end) return { kind: 'text' };
    // A text without its closing quote runs to the end of its line, or to a brace there.
    const open = tokenType.name === 'UNCLOSED' || tokenType.name === 'OPEN_BLOCK';
    const sameLine = (token.endLine ?? token.startLine ?? 1) - 1 === position.line;
    if (open && sameLine && !tree.text.slice(end, offset).includes('{')) return { kind: 'text' };
  }
  return undefined;
}
