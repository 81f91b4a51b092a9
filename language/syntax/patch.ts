import type { IToken } from 'chevrotain';
import type { SyntaxTree } from './parse.ts';
import { placeOf } from './places.ts';
import { endOffset, startLine } from './tokens.ts';

/** A statement that was read by itself: the lines it had and has in its text, counted from 0, and what they say now. */
export interface RereadStatement {
  firstLine: number;
  lastLine: number;
  /** Of these lines alone; its tokens know the lines of the whole text already. */
  tree: SyntaxTree;
}

/**
 * The tree of a text of which one statement was read again. It is made of the tree of the text before, which nobody may use
 * any more: what stands behind the statement is moved. Undefined where that cannot be said.
 */
export function patched(before: SyntaxTree, text: string, statement: RereadStatement): SyntaxTree | undefined {
  const { firstLine, lastLine, tree } = statement;
  const { document } = before;
  const [node] = tree.document.elements;
  const index = document.elements.findIndex((element) => {
    const first = placeOf(element)?.first;
    return first !== undefined && startLine(first) - 1 === firstLine;
  });
  const [old] = document.elements.slice(index, index + 1);
  const [place, oldPlace, newPlace] = [placeOf(document), old && placeOf(old), node && placeOf(node)];
  if (!node || !place || !oldPlace || !newPlace || before.problems.length > 0) return undefined;

  const from = offsetOfLine(text, firstLine);
  for (const token of [...tree.tokens, ...tree.comments]) move(token, from);
  const by = text.length - before.text.length;
  const spliced = (tokens: IToken[], own: IToken[]) => {
    const start = firstFrom(tokens, firstLine);
    const end = firstFrom(tokens, lastLine + 1);
    if (by !== 0) for (let i = end; i < tokens.length; i++) move(tokens[i], by);
    return [...tokens.slice(0, start), ...own, ...tokens.slice(end)];
  };
  const tokens = spliced(before.tokens, tree.tokens);
  document.elements[index] = node;
  place.replace(oldPlace, newPlace);
  return {
    text,
    document,
    tokens,
    comments: spliced(before.comments, tree.comments),
    problems: [],
  };
}

function move(token: IToken | undefined, by: number): void {
  if (!token) return;
  token.endOffset = endOffset(token) - 1 + by;
  token.startOffset += by;
}

/** The index of the first token on this line or behind it. */
function firstFrom(tokens: readonly IToken[], line: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token && startLine(token) - 1 < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function offsetOfLine(text: string, line: number): number {
  let at = 0;
  for (let passed = 0; passed < line; passed++) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}
