import type { IToken } from 'chevrotain';
import type * as ast from '../generated/ast.ts';
import { countBefore } from '../values/binary-search.ts';
import type { SyntaxTree } from './parse.ts';
import { placeOf } from './places.ts';
import type { SyntaxProblem } from './problem.ts';
import { moveToken, startLine } from './tokens.ts';

/** Lines that were read by themselves, in place of some of the text before. Lines are counted from 0. */
export interface RereadLines extends Pick<SyntaxTree, 'tokens' | 'comments' | 'problems'> {
  /** The lines that they had before. */
  first: number;
  last: number;
  /** How many lines more they are now. */
  by: number;
  /** The line with which the text began that was read: their offsets count from there, their lines from the beginning. */
  from: number;
  elements: ast.Element[];
}

/**
 * The tree of a text of which some lines were read again. It is made of the tree of the text before, which nobody may use
 * any more: what stands behind the lines is moved. Undefined where that cannot be said.
 */
export function patched(before: SyntaxTree, text: string, lines: RereadLines): SyntaxTree | undefined {
  const { first, last, by } = lines;
  const { document } = before;
  const place = placeOf(document);
  const now = lines.elements.map(placeOf).filter((node) => node !== undefined);
  const lineOf = (element: ast.Element) => {
    const token = placeOf(element)?.first;
    return token ? startLine(token) - 1 : -1;
  };
  const { elements } = document;
  const start = elements.findIndex((element) => lineOf(element) >= first);
  const index = start < 0 ? elements.length : start;
  const end = elements.findIndex((element) => lineOf(element) > last);
  const count = (end < 0 ? elements.length : end) - index;
  const isWhole = place && [...place.children()].length === elements.length && elements.length > count;
  if (!isWhole || now.length < lines.elements.length || elements.some((element) => lineOf(element) < 0))
    return undefined;

  const [oldStart, oldEnd] = [offsetOfLine(before.text, first), offsetOfLine(before.text, last + 1)];
  const from = offsetOfLine(text, lines.from);
  const characters = text.length - before.text.length;
  const spliced = (tokens: IToken[], own: IToken[]) => {
    const at = firstFrom(tokens, first);
    const behind = tokens.slice(firstFrom(tokens, last + 1));
    for (const token of behind) moveToken(token, characters, by);
    for (const token of own) moveToken(token, from, 0);
    return [...tokens.slice(0, at), ...own, ...behind];
  };
  const tokens = spliced(before.tokens, lines.tokens);
  const comments = spliced(before.comments, lines.comments);
  place.splice(index, count, now);
  elements.splice(index, count, ...lines.elements);
  return {
    text,
    document,
    tokens,
    comments,
    problems: [
      ...before.problems.filter((problem) => problem.start < oldStart),
      ...lines.problems.map((problem) => movedProblem(problem, from)),
      ...before.problems.flatMap((problem) => (problem.start >= oldEnd ? [movedProblem(problem, characters)] : [])),
    ],
  };
}

function movedProblem(problem: SyntaxProblem, by: number): SyntaxProblem {
  const moved = <Stretch extends { start: number; end: number }>(stretch: Stretch): Stretch => ({
    ...stretch,
    start: stretch.start + by,
    end: stretch.end + by,
  });
  const { replace } = problem;
  if (!replace) return moved(problem);
  const also = replace.also && { also: replace.also.map(moved) };
  return { ...moved(problem), replace: { ...moved(replace), ...also } };
}

/** The index of the first token on this line or behind it. */
function firstFrom(tokens: readonly IToken[], line: number): number {
  return countBefore(tokens, (token) => startLine(token) - 1 < line);
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
