import type { IToken, TokenType } from 'chevrotain';
import { needsMore } from '../messages.ts';
import type { SyntaxProblem } from '../problem.ts';
import { endLine, wordOf } from '../tokens.ts';
import { virtualToken } from '../virtual-token.ts';

/** The tokens of the language: its words with both their forms, and every kind by name. */
export interface Vocabulary {
  words: Map<string, { hard: TokenType; soft: TokenType }>;
  type(name: string): TokenType;
}

export interface ShapeOptions {
  text: string;
  /** The text ends at a cursor: what is being written is not yet finished. */
  partial: boolean;
  /** The tokens of a text without its closing quote, from an offset on. */
  lex(quote: IToken, from: number): IToken[];
}

export interface Shaped {
  tokens: IToken[];
  problems: SyntaxProblem[];
  /** Stretches that turned out to be text: nothing in them is strange. */
  texts: { start: number; end: number }[];
}

/** What the shaping pass writes: tokens, problems, and where it is in the current line. */
export class ShapeOutput {
  protected readonly out: IToken[] = [];
  protected readonly problems: SyntaxProblem[] = [];
  protected readonly texts: Shaped['texts'] = [];
  protected readonly input: IToken[];
  protected readonly vocabulary: Vocabulary;
  protected readonly options: ShapeOptions;
  /** Where a cursor stands, nothing is repaired: the line is being written. */
  protected readonly unfinishedLine: number;
  /** The word of the one-line statement or journal line that still waits for its end. */
  protected pendingLine: string | undefined;
  /** The statement whose `{` would come next. */
  protected header: { word: string; column: number; token: IToken } | undefined;
  /** Column of the first token of the current line. */
  protected lineColumn = 1;

  constructor(input: IToken[], vocabulary: Vocabulary, options: ShapeOptions) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.options = options;
    const last = input.at(-1);
    this.unfinishedLine = options.partial && last ? endLine(last) : -1;
  }

  protected get last(): IToken | undefined {
    return this.out[this.out.length - 1];
  }

  protected type(name: string): TokenType {
    return this.vocabulary.type(name);
  }

  protected error(
    message: string,
    start: number,
    end: number,
    fix?: { title: string; text: string; at?: number },
  ): void {
    const from = fix?.at ?? start;
    this.problems.push({
      message,
      start,
      end,
      severity: 'error',
      replace: fix && { start: from, end: fix.at ?? end, text: fix.text, title: fix.title },
    });
  }

  protected endLine(): void {
    const last = this.last;
    if (last) this.out.push(virtualToken(this.type('EOL'), '', last));
    this.pendingLine = undefined;
    this.header = undefined;
  }

  /** Whether what came last asks for more, so that a new line may go on with it. */
  protected isUnfinished(): boolean {
    const { last } = this;
    return last !== undefined && (needsMore(wordOf(last)) || joins.has(last.image));
  }
}

/** Signs between two parts. */
const joins = new Set(['.', '@', ',']);
