import type { IToken } from 'chevrotain';
import type { SyntaxTree } from '../syntax/parse.ts';
import { readText } from '../syntax/text.ts';
import { wordOf } from '../syntax/tokens.ts';
import { readDate } from '../values/date.ts';
import { normaliseQuantityText } from '../values/quantity.ts';

/** A word, sign, number or text as the formatter writes it. */
export interface Word {
  kind: 'word';
  text: string;
  /** The kind of token: a word of the language (`owner`), or `ID`, `STRING`, `QUANTITY` … */
  type: string;
  /** A word of the language that may be a name here. */
  soft: boolean;
  offset: number;
  /** Its line, from 0. */
  line: number;
  /** Line breaks between the piece before it and this one. */
  breaks: number;
  /** The shaping pass ends a one-line statement behind it. */
  endsStatement: boolean;
}

export interface Comment {
  kind: 'comment';
  text: string;
  breaks: number;
  /** A `//` comment: nothing can follow it on its line. */
  endsLine: boolean;
  /** Column of its first character, from 0. */
  column: number;
}

export type Piece = Word | Comment;

/** Everything a text says, in its order, each thing in its canonical spelling; what the shaping pass made up is left out. */
export function piecesOf(tree: SyntaxTree): Piece[] {
  const { text } = tree;
  const pieces: Piece[] = [];
  let end = 0;
  let comment = 0;
  const takeComments = (before: number): void => {
    for (; comment < tree.comments.length; comment++) {
      const found = tree.comments[comment];
      if (!found || found.startOffset >= before) return;
      pieces.push({
        kind: 'comment',
        text: found.image.replace(/\r\n?/g, '\n').trimEnd(),
        breaks: countBreaks(text, end, found.startOffset),
        endsLine: found.tokenType.name !== 'ML_COMMENT',
        column: (found.startColumn ?? 1) - 1,
      });
      end = found.startOffset + found.image.length;
    }
  };
  let previous: Word | undefined;
  for (const [index, token] of tree.tokens.entries()) {
    if (isVirtual(token)) {
      if (previous && token.tokenType.name === 'EOL') previous.endsStatement = true;
      continue;
    }
    takeComments(token.startOffset);
    const breaks = countBreaks(text, end, token.startOffset);
    end = (token.endOffset ?? token.startOffset) + 1;
    const type = wordOf(token);
    if (type === 'UNIT' && previous && isNumber(previous.type)) {
      previous.text = normaliseQuantityText(`${previous.text} ${token.image}`);
      continue;
    }
    const spelt = spelling(token, type, tree.tokens[index - 1]);
    const soft = type !== token.tokenType.name;
    previous = {
      kind: 'word',
      text: spelt,
      type,
      soft,
      offset: token.startOffset,
      line: (token.startLine ?? 1) - 1,
      breaks,
      endsStatement: false,
    };
    pieces.push(previous);
  }
  takeComments(Number.POSITIVE_INFINITY);
  return pieces;
}

function isVirtual(token: IToken): boolean {
  return (token.endOffset ?? token.startOffset) < token.startOffset;
}

export function isNumber(type: string): boolean {
  return type === 'QUANTITY' || type === 'YEAR' || type === 'UNKNOWN';
}

/** Line breaks in a stretch of a text; `\r\n` is one. */
function countBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const char = text.charCodeAt(i);
    if (char === 10 || (char === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}

/** Words before a date that name a cycle: there the spelling is the cycle's name. */
const beforeCycles = new Set(['in', 'review', 'cycle', '@']);

function spelling(token: IToken, type: string, previous: IToken | undefined): string {
  switch (type) {
    case 'CURLY':
    case 'OTHER_TEXT':
      return `"${readText(token.image).replace(/["\\]/g, '\\$&')}"`;
    case 'TEXT_BLOCK':
      return token.image.replace(/\r\n?/g, '\n');
    case 'QUANTITY':
    case 'YEAR':
      return normaliseQuantityText(token.image);
    case 'DATE': {
      const read = readDate(token.image);
      const isName = previous !== undefined && beforeCycles.has(wordOf(previous));
      return read.ok && !isName ? read.canonical : token.image;
    }
    case 'to':
      // Also what `->` was read as.
      return 'to';
    default:
      return token.image;
  }
}
