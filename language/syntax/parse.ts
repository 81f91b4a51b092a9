import type { IRecognitionException, IToken } from 'chevrotain';
import type { Document } from '../generated/ast.ts';
import { countBefore, lineOfOffset } from '../values/binary-search.ts';
import type { GuardedParser } from './guarded-parser.ts';
import type { OkrLexer } from './lexer.ts';
import { misreadName } from './messages.ts';
import type { SyntaxProblem } from './problem.ts';
import { renewSyntaxServices, straightParser, syntaxServices } from './services.ts';
import { endOffset } from './tokens.ts';

/** The tree of a text, its comments and what is wrong with it. Always a tree, however broken the text. */
export interface SyntaxTree {
  text: string;
  document: Document;
  tokens: IToken[];
  comments: IToken[];
  problems: SyntaxProblem[];
}

/** Longer texts are refused: a syntax tree takes some thirty times its text. */
export const maxTextLength = 4_000_000;

/** Reads a text. Never throws: a text that cannot be read gives an empty tree and one problem that says so. */
export function parse(text: string): SyntaxTree {
  if (text.length > maxTextLength) {
    return refused(text, 'This file is larger than 4 MB, too large to be read. Split it into several files.');
  }
  const line = longLine(text);
  if (line) return refused(text, 'A line of this file is over a million characters long. Is it really OKRs?');
  if (text.includes('\u0000')) return refused(text, 'This file is not text: it holds characters that no text has.');
  try {
    return read(text);
  } catch {
    renewSyntaxServices();
    return refused(text, 'This file could not be read. Remove what you wrote last, and please report it as a defect.');
  }
}

function read(text: string): SyntaxTree {
  const lexed = (syntaxServices().parser.Lexer as OkrLexer).tokenize(text);
  const problems = [...lexed.problems, ...unclosedComments(lexed.comments)];
  const { document, errors } = documentOf(lexed.tokens);
  const parserProblems = errors.map((error) => problemOf(error, text, lexed.tokens));
  return {
    text,
    document,
    tokens: lexed.tokens,
    comments: lexed.comments,
    problems: oneEach(problems, parserProblems, text),
  };
}

function documentOf(tokens: IToken[]): { document: Document; errors: readonly IRecognitionException[] } {
  const straight = straightParser().read(tokens);
  if (straight) return { document: straight, errors: [] };
  const parser = syntaxServices().parser.LangiumParser as GuardedParser;
  const { value, parserErrors } = parser.parseTokens<Document>(tokens);
  return { document: value, errors: parserErrors };
}

function refused(text: string, message: string): SyntaxTree {
  const end = Math.min(text.length, text.search(/[\r\n]|$/), 80);
  return {
    text,
    document: { $type: 'Document', elements: [] } as unknown as Document,
    tokens: [],
    comments: [],
    problems: [{ message, start: 0, end, severity: 'error' }],
  };
}

function longLine(text: string): boolean {
  if (text.length < 1_000_000) return false;
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > 1_000_000) return true;
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}

function unclosedComments(comments: IToken[]): SyntaxProblem[] {
  return comments
    .filter((comment) => comment.tokenType.name === 'OPEN_COMMENT')
    .map((comment) => ({
      message: 'This comment has no end: close it with `*/`.',
      start: comment.startOffset,
      end: comment.startOffset + comment.image.length,
      severity: 'error',
    }));
}

function problemOf(error: IRecognitionException, text: string, tokens: IToken[]): SyntaxProblem {
  const { token } = error;
  const isReal = Number.isFinite(token.startOffset) && token.image !== '';
  const previous = tokenBefore(tokens, Number.isFinite(token.startOffset) ? token.startOffset : text.length);
  const misread = isReal && previous && misreadName(previous, token);
  const message = misread || error.message;
  // What is missing is marked at the word that asks for it, not at the innocent one behind.
  const asksItself = error.message.startsWith(`\`${token.image}\``) && previous?.image !== token.image;
  const isAsked = misread || (/ needs | is missing/.test(message) && !asksItself);
  const anchor = isReal && !isAsked ? token : previous;
  if (!anchor) return { message, start: text.trimEnd().length, end: text.length, severity: 'error' };
  return { message, start: anchor.startOffset, end: endOffset(anchor), severity: 'error' };
}

/** The last token that starts before an offset, apart from those of no width. */
function tokenBefore(tokens: IToken[], offset: number): IToken | undefined {
  let found = countBefore(tokens, ({ startOffset }) => startOffset < offset) - 1;
  while (found >= 0 && tokens[found]?.image === '') found--;
  return tokens[found];
}

/**
 * One mistake, one message: of several errors on one line only the first stays, and the parser keeps silent on a line
 * where the shaping pass has already said what is wrong.
 */
function oneEach(shaped: SyntaxProblem[], parsed: SyntaxProblem[], text: string): SyntaxProblem[] {
  if (shaped.length === 0 && parsed.length === 0) return [];
  const lines = new Set<number>();
  const lineOf = lineFinder(text);
  const isFirst = (problem: SyntaxProblem): boolean => {
    if (problem.severity !== 'error') return true;
    const line = lineOf(problem.start);
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  };
  const inOrder = (problems: SyntaxProblem[]) => problems.toSorted((a, b) => a.start - b.start);
  return inOrder([...inOrder(shaped).filter(isFirst), ...inOrder(parsed).filter(isFirst)]);
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => lineOfOffset(starts, offset);
}
