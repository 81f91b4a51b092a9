import { parse } from '../syntax/parse.ts';
import type { SyntaxProblem } from '../syntax/problem.ts';
import { layout } from './layout.ts';
import { outline } from './outline.ts';
import { sameMeaning } from './same-meaning.ts';

/** The text in its canonical form, or why it stays as it is. */
export type Formatted = { text: string } | { problem: Pick<SyntaxProblem, 'message' | 'start' | 'end'> };

/**
 * A text in its canonical form: the same statements, properties and comments in the same order, in even dress. Formatting
 * twice gives the same as formatting once. A text with a syntax error is left alone: nothing may be lost that could not be
 * read. Keeps the file's own line ends (those it has more of) and a byte order mark.
 */
export function format(text: string): Formatted {
  const tree = parse(text);
  const error = tree.problems.find((problem) => problem.severity === 'error');
  if (error) return { problem: error };
  const formatted = mark(text) + layout(outline(tree)).replaceAll('\n', lineEnd(text));
  if (formatted === text) return { text };
  if (!sameMeaning(tree, parse(formatted))) {
    return { problem: { message: 'This file cannot be formatted without changing what it says.', start: 0, end: 0 } };
  }
  return { text: formatted };
}

const mark = (text: string) => (text.startsWith('\ufeff') ? '\ufeff' : '');

function lineEnd(text: string): string {
  const crlf = text.split('\r\n').length - 1;
  const lf = text.split('\n').length - 1 - crlf;
  return crlf > lf ? '\r\n' : '\n';
}
