import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type TokenizeOptions } from 'langium';
import { meansNothing } from './messages.ts';
import type { SyntaxProblem } from './problem.ts';
import { shape } from './shape.ts';
import type { Vocabulary } from './shaping/output.ts';
import { softTwin } from './token-builder.ts';

/** What the lexer knows of a text: shaped tokens, comments, and what was wrong. */
export interface OkrLexerResult extends LexerResult {
  problems: SyntaxProblem[];
  comments: IToken[];
}

/** Lexes with Chevrotain, then makes the tokens unambiguous (`shape.ts`). */
export class OkrLexer extends DefaultLexer {
  private readonly vocabulary: Vocabulary;
  /** What the last text gave. The parser takes the tokens from here, its caller the comments and problems. */
  last: OkrLexerResult | undefined;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.vocabulary = vocabularyOf(this.definition);
  }

  override tokenize(text: string, options?: TokenizeOptions): OkrLexerResult {
    const lexed = super.tokenize(text, options);
    const shaped = shape(lexed.tokens, this.vocabulary, {
      text,
      partial: options?.mode === 'partial',
      lex: (quote, from) => this.tokensBehind(quote, from),
    });
    let inText = 0;
    const strange = lexed.errors.flatMap((error): SyntaxProblem[] => {
      while ((shaped.texts[inText]?.end ?? Number.POSITIVE_INFINITY) <= error.offset) inText++;
      if ((shaped.texts[inText]?.start ?? Number.POSITIVE_INFINITY) <= error.offset) return [];
      const found = text.slice(error.offset, error.offset + Math.min(error.length, 12));
      const problem: SyntaxProblem = {
        message: meansNothing(found),
        start: error.offset,
        end: error.offset + error.length,
        severity: 'error',
      };
      return [problem];
    });
    this.last = {
      ...lexed,
      tokens: shaped.tokens,
      errors: [],
      // The tree needs no comments, and finding their place in it takes quadratic time.
      hidden: [],
      comments: lexed.hidden,
      problems: [...strange, ...shaped.problems],
    };
    return this.last;
  }

  /** What stands in a text of one line from an offset on, as tokens with their places in the file. */
  private tokensBehind(quote: IToken, from: number): IToken[] {
    const skipped = from - quote.startOffset;
    const { tokens } = super.tokenize(quote.image.slice(skipped));
    const column = (quote.startColumn ?? 1) - 1 + skipped;
    for (const token of tokens) {
      token.startOffset += from;
      token.endOffset = (token.endOffset ?? 0) + from;
      token.startLine = quote.startLine;
      token.endLine = quote.startLine;
      token.startColumn = (token.startColumn ?? 1) + column;
      token.endColumn = (token.endColumn ?? 1) + column;
    }
    return tokens;
  }
}

function vocabularyOf(definition: TokenTypeDictionary): Vocabulary {
  const words = new Map<string, { hard: TokenType; soft: TokenType }>();
  for (const [name, hard] of Object.entries(definition)) {
    const soft = definition[softTwin(name)];
    if (soft) words.set(name, { hard, soft });
  }
  const type = (name: string): TokenType => {
    const found = definition[name];
    if (!found) throw new Error(`The grammar has no token ${name}`);
    return found;
  };
  return { words, type };
}
