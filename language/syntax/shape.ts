import type { IToken, TokenType } from 'chevrotain';
import type { SyntaxProblem } from './problem.ts';
import { virtualToken } from './virtual-token.ts';
import { asides, declarations, journals, keyResultWords, lineStatements, unitWords } from './words.ts';

/** The tokens of the language: its words with both their forms, and every kind by name. */
export interface Vocabulary {
  words: Map<string, { hard: TokenType; soft: TokenType }>;
  type(name: string): TokenType;
}

export interface ShapeOptions {
  text: string;
  /** The text ends at a cursor: what is being written is not yet finished. */
  partial: boolean;
}

interface Block {
  kind: 'journal' | 'key result' | 'other';
  /** Column of the first word of the line that opened it, from 1. */
  column: number;
  /** The word that opened it, for messages. */
  word: string;
}

const maxBrackets = 32;

/**
 * Makes the lexer's tokens unambiguous, so that the grammar stays simple and one mistake stays one mistake:
 *
 * - A word of the language is *hard* (only the word) first in its line or behind `{`, `}` or a comma, a plain name
 *   beside a dot or first in a journal line, and otherwise *soft*: the word or a name, as the grammar asks.
 * - A word behind a number is its unit.
 * - One-line statements and journal lines end with an EOL.
 * - Missing and surplus braces are repaired, texts without a closing quote end with their line, `:` and `->` are read
 *   as what they mean; each with a problem that says so.
 */
export function shape(
  input: IToken[],
  vocabulary: Vocabulary,
  options: ShapeOptions,
): { tokens: IToken[]; problems: SyntaxProblem[] } {
  return new Shaper(input, vocabulary, options).run();
}

class Shaper {
  private readonly out: IToken[] = [];
  private readonly problems: SyntaxProblem[] = [];
  private readonly blocks: Block[] = [];
  private readonly input: IToken[];
  private readonly vocabulary: Vocabulary;
  private readonly options: ShapeOptions;
  private readonly surplusClosing: boolean;
  private readonly typeOf: Record<'EOL' | 'UNIT' | 'QUANTITY' | 'UNKNOWN' | '{' | '}' | 'ID' | 'STRING', TokenType>;
  /** The word of the one-line statement or journal line that still waits for its end. */
  private pendingLine: string | undefined;
  /** The statement whose `{` would come next. */
  private header: { word: string; column: number; token: IToken } | undefined;
  private formulaLine = -1;
  private brackets = 0;
  /** Column of the first token of the current line. */
  private lineColumn = 1;

  constructor(input: IToken[], vocabulary: Vocabulary, options: ShapeOptions) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.options = options;
    let balance = 0;
    for (const token of input) balance += token.image === '{' ? 1 : token.image === '}' ? -1 : 0;
    this.surplusClosing = balance < 0;
    const { type } = vocabulary;
    this.typeOf = {
      EOL: type('EOL'),
      UNIT: type('UNIT'),
      QUANTITY: type('QUANTITY'),
      UNKNOWN: type('UNKNOWN'),
      '{': type('{'),
      '}': type('}'),
      ID: type('ID'),
      STRING: type('STRING'),
    };
  }

  run(): { tokens: IToken[]; problems: SyntaxProblem[] } {
    for (let i = 0; i < this.input.length; i++) {
      const token = this.input[i];
      if (token) i += this.take(token, this.input[i + 1], this.input[i + 2]);
    }
    this.finish();
    return { tokens: this.out, problems: this.problems };
  }

  private get last(): IToken | undefined {
    return this.out[this.out.length - 1];
  }

  private get block(): Block | undefined {
    return this.blocks[this.blocks.length - 1];
  }

  /** Takes one token; answers how many more it has used up. */
  private take(token: IToken, next: IToken | undefined, afterNext: IToken | undefined): number {
    const previous = this.last;
    const firstInLine = !previous || startLine(token) > endLine(previous);
    if (firstInLine) {
      this.lineColumn = token.startColumn ?? 1;
      if (token.image !== '{') this.lineBreak(token);
      if (this.formulaLine >= 0 && this.brackets === 0 && !isOperator(previous)) this.formulaLine = -1;
    }
    switch (token.tokenType.name) {
      case '{':
        this.open(token);
        return 0;
      case '}':
        this.close(token);
        return 0;
      case '(':
      case ')':
        this.bracket(token);
        return 0;
      case '=':
        this.formulaLine = startLine(token);
        break;
      case 'UNCLOSED':
      case 'OPEN_BLOCK':
        this.unclosed(token);
        return 0;
      case 'FORGIVEN':
        this.forgive(token, next, firstInLine);
        return 0;
      case 'QUANTITY':
      case 'YEAR':
        if (this.formulaLine < 0 && touches(token, next) && next?.image === '/' && touches(next, afterNext)) {
          if (afterNext && isNumber(afterNext)) {
            this.out.push(joined(token, next, afterNext, this.typeOf.QUANTITY));
            return 2;
          }
        }
        break;
      case 'ID':
        this.word(token, next, afterNext, firstInLine);
        break;
      default:
        // A phrase is the same phrase with two spaces in it.
        if (token.tokenType.name.includes(' ')) token.image = token.tokenType.name;
    }
    this.out.push(token);
    return 0;
  }

  private word(token: IToken, next: IToken | undefined, afterNext: IToken | undefined, firstInLine: boolean): void {
    const previous = this.last;
    const image = token.image;
    const entry = this.vocabulary.words.get(image);
    if (!firstInLine && previous && this.isUnit(image, previous, entry !== undefined)) {
      retype(token, this.typeOf.UNIT);
      return;
    }
    if (image === 'unknown' && previous?.image !== '.' && next?.image !== '.') {
      retype(token, this.typeOf.UNKNOWN);
      return;
    }
    if (this.block?.kind === 'journal' && (firstInLine || previous?.image === '{')) {
      const remark = asides.has(image) && next !== undefined && isText(next) && startLine(next) === startLine(token);
      if (remark && entry) retype(token, entry.hard);
      if (remark || !this.declaresHere(token, next, firstInLine)) {
        this.pendingLine = 'journal';
        return;
      }
    }
    if (!entry || previous?.image === '.' || next?.image === '.') return;

    const starts = firstInLine || previous?.image === '{' || previous?.image === '}' || previous?.image === ',';
    if (!starts && !this.startsMidLine(token, next, afterNext)) {
      retype(token, entry.soft);
      return;
    }
    retype(token, entry.hard);
    this.statement(token, next, firstInLine);
  }

  /** A `kr "…"` behind other words of a block: `{ owner maya kr "…" to 3 }`. */
  private startsMidLine(token: IToken, next: IToken | undefined, afterNext: IToken | undefined): boolean {
    if (!lineStatements.has(token.image) || !next || this.block?.kind === 'journal') return false;
    if (this.header?.token === this.last) return false;
    const named = next.tokenType.name === 'ID' && !this.vocabulary.words.has(next.image);
    return isText(next) || (named && afterNext !== undefined && isText(afterNext));
  }

  /** A hard word: closes what was left open before it, and notes what it begins. */
  private statement(token: IToken, next: IToken | undefined, firstInLine: boolean): void {
    const word = token.image;
    if (declarations.has(word) && this.blocks.length > 0 && this.declaresHere(token, next, firstInLine)) {
      this.closeOpenBlocks(token, 0);
    } else if (lineStatements.has(word) && this.block?.kind === 'key result') {
      this.closeOpenBlocks(token, this.blocks.length - 1);
    } else if (this.header && this.header.word === 'objective' && !declarations.has(word) && this.surplusClosing) {
      // The words of a block without its `{`, and somewhere a `}` too many: this is where the `{` belongs.
      this.missingOpen(this.header.token);
    }
    if (this.pendingLine && this.pendingLine !== 'journal' && (lineStatements.has(word) || declarations.has(word))) {
      this.endLine();
    }
    if (declarations.has(word) || lineStatements.has(word)) {
      this.header = { word, column: this.lineColumn, token };
      if (lineStatements.has(word)) this.pendingLine = word;
    }
  }

  /** Whether a declaring word inside an open block is really a declaration: the block before it was not closed. */
  private declaresHere(token: IToken, next: IToken | undefined, firstInLine: boolean): boolean {
    if (!firstInLine || !next) return false;
    if (!declarations.has(token.image)) return false;
    if (this.block?.kind === 'journal') {
      // A journal line may begin with a thing of that name: only a line as far left as the block's own counts.
      return (token.startColumn ?? 1) <= this.block.column;
    }
    return next.tokenType.name === 'ID' || isText(next) || isNumber(next) || next.tokenType.name === 'DATE';
  }

  private lineBreak(token: IToken): void {
    if (!this.pendingLine) return;
    if (this.pendingLine === 'kr' && keyResultWords.has(token.image)) {
      this.problems.push({
        message: `\`${token.image}\` stands on a line of its own. Write it on the line of its key result, or put braces around what belongs to it.`,
        start: token.startOffset,
        end: endOffset(token),
        severity: 'hint',
      });
      return;
    }
    this.endLine();
  }

  private endLine(): void {
    const last = this.last;
    if (last) this.out.push(virtualToken(this.typeOf.EOL, '', last));
    this.pendingLine = undefined;
  }

  private open(token: IToken): void {
    const word = this.header?.word ?? '';
    const series = this.last?.tokenType.name.replace('~', '');
    const kind = journals.has(word) ? 'journal' : lineStatements.has(word) ? 'key result' : 'other';
    this.blocks.push({
      kind: series === 'actual' || series === 'plan' ? 'other' : kind,
      column: this.header?.column ?? this.lineColumn,
      word,
    });
    this.pendingLine = undefined;
    this.header = undefined;
    this.out.push(token);
  }

  private close(token: IToken): void {
    if (this.pendingLine) this.endLine();
    this.header = undefined;
    this.formulaLine = -1;
    this.brackets = 0;
    if (this.blocks.length === 0) {
      this.problems.push({
        message:
          'This `}` closes nothing: remove it, or put the `{` it belongs to at the end of the line that opens the block.',
        start: token.startOffset,
        end: endOffset(token),
        severity: 'error',
        replace: { start: token.startOffset, end: endOffset(token), text: '', title: 'Remove the `}`' },
      });
      return;
    }
    this.blocks.pop();
    this.out.push(token);
  }

  private closeOpenBlocks(before: IToken, depth: number): void {
    const last = this.last;
    if (!last) return;
    if (this.pendingLine) this.endLine();
    const word = this.blocks[depth]?.word;
    const what = word ? `The block of \`${word}\` above` : 'The block above';
    this.problems.push({
      message: `${what} is not closed: put \`}\` before \`${before.image}\`.`,
      start: before.startOffset,
      end: endOffset(before),
      severity: 'error',
      replace: {
        start: endOffset(last),
        end: endOffset(last),
        text: `\n${' '.repeat(Math.max(0, (this.blocks[depth]?.column ?? 1) - 1))}}`,
        title: 'Close the block above with `}`',
      },
    });
    while (this.blocks.length > depth) {
      this.blocks.pop();
      this.out.push(virtualToken(this.typeOf['}'], '}', this.last ?? last));
    }
    this.formulaLine = -1;
    this.brackets = 0;
  }

  private missingOpen(header: IToken): void {
    const last = this.last;
    if (!last) return;
    this.problems.push({
      message: `What belongs to \`${header.image}\` stands in braces: put \`{\` at the end of its line.`,
      start: header.startOffset,
      end: endOffset(header),
      severity: 'error',
      replace: { start: endOffset(last), end: endOffset(last), text: ' {', title: 'Add the missing `{`' },
    });
    this.open(virtualToken(this.typeOf['{'], '{', last));
  }

  private bracket(token: IToken): void {
    if (token.image === '(') {
      this.brackets++;
      if (this.brackets > maxBrackets) {
        if (this.brackets === maxBrackets + 1) {
          this.problems.push({
            message: `More than ${maxBrackets} brackets inside one another: split the formula into KPIs with names of their own.`,
            start: token.startOffset,
            end: endOffset(token),
            severity: 'error',
          });
        }
        return;
      }
    } else if (this.brackets > 0) {
      this.brackets--;
      if (this.brackets >= maxBrackets) return;
    }
    this.out.push(token);
  }

  private unclosed(token: IToken): void {
    const isBlock = token.tokenType.name === 'OPEN_BLOCK';
    // A `{` at the line's end is the block's, not the text's.
    const body = isBlock ? token.image : token.image.replace(/[ \t]*\{?[ \t]*$/, '');
    const tail = token.image.slice(body.length);
    const end = token.startOffset + body.length;
    const rest = (token.startColumn ?? 1) + body.length;
    const opensBlock = tail.includes('{');
    const brace = opensBlock ? token.startOffset + token.image.indexOf('{', body.length) : 0;
    const full = token.image;
    token.image = body;
    token.endOffset = end - 1;
    token.endColumn = rest - 1;
    this.out.push(token);
    this.problems.push({
      message: isBlock
        ? 'This text has no end: close it with `"""` on a line of its own.'
        : 'This text has no closing quote: put `"` at its end.',
      start: token.startOffset,
      end,
      severity: 'error',
      replace: isBlock ? undefined : { start: end, end, text: '"', title: 'Add the closing quote' },
    });
    if (!opensBlock) return;
    const column = (token.startColumn ?? 1) + full.indexOf('{', body.length);
    this.open({
      image: '{',
      tokenType: this.typeOf['{'],
      tokenTypeIdx: this.typeOf['{'].tokenTypeIdx ?? 0,
      startOffset: brace,
      endOffset: brace,
      startLine: startLine(token),
      endLine: startLine(token),
      startColumn: column,
      endColumn: column,
    });
  }

  private forgive(token: IToken, next: IToken | undefined, firstInLine: boolean): void {
    const previous = this.last;
    const arrow = token.image === '->' || token.image === '→';
    const toTarget = arrow && previous && (isNumber(previous) || previous.tokenType.name === 'UNIT');
    const start = token.startOffset;
    const end = endOffset(token);
    if (toTarget) {
      const to = this.vocabulary.words.get('to');
      if (to) retype(token, to.hard);
      this.out.push(token);
      this.problems.push({
        message: `\`${token.image}\` is read as \`to\`.`,
        start,
        end,
        severity: 'hint',
        replace: { start, end, text: 'to', title: 'Write `to`' },
      });
      return;
    }
    if (!previous || (firstInLine && token.image !== ';')) {
      this.problems.push({
        message: `\`${token.image}\` means nothing at the start of a line: remove it.`,
        start,
        end,
        severity: 'error',
        replace: { start, end, text: '', title: `Remove \`${token.image}\`` },
      });
      return;
    }
    const gap = arrow && next && next.startOffset === end && endOffset(previous) === start ? ' ' : '';
    this.problems.push({
      message: `No \`${token.image}\` is needed here: a word and what belongs to it simply follow each other.`,
      start,
      end,
      severity: 'hint',
      replace: { start, end, text: gap, title: `Remove \`${token.image}\`` },
    });
  }

  private isUnit(image: string, previous: IToken, isLanguageWord: boolean): boolean {
    if (previous.image === 'unit' && previous.tokenType.name.startsWith('unit')) return true;
    if (!isNumber(previous) || this.formulaLine >= 0) return false;
    return !isLanguageWord || unitWords.has(image);
  }

  private finish(): void {
    const last = this.last;
    if (!last) return;
    const { text, partial } = this.options;
    const lineEnded = !partial || /[\r\n]/.test(text.slice(endOffset(last)));
    if (this.pendingLine && lineEnded) this.endLine();
    if (partial || this.blocks.length === 0) return;
    const opener = this.blocks[0]?.word;
    this.problems.push({
      message: opener
        ? `The block of \`${opener}\` is not closed: put \`}\` at its end.`
        : 'A block is not closed: put `}` at its end.',
      start: last.startOffset,
      end: endOffset(last),
      severity: 'error',
      replace: { start: endOffset(last), end: endOffset(last), text: '\n}', title: 'Close the block with `}`' },
    });
    while (this.blocks.pop()) this.out.push(virtualToken(this.typeOf['}'], '}', this.last ?? last));
  }
}

const startLine = (token: IToken) => token.startLine ?? 1;
const endLine = (token: IToken) => token.endLine ?? token.startLine ?? 1;
const endOffset = (token: IToken) => (token.endOffset ?? token.startOffset) + 1;
const touches = (a: IToken | undefined, b: IToken | undefined) => a && b && endOffset(a) === b.startOffset;

function isNumber(token: IToken): boolean {
  const { name } = token.tokenType;
  return name === 'QUANTITY' || name === 'YEAR' || name === 'UNKNOWN';
}

function isText(token: IToken): boolean {
  return token.tokenType.CATEGORIES?.some((category) => category.name === 'TEXT') ?? false;
}

function isOperator(token: IToken | undefined): boolean {
  return token !== undefined && ['+', '-', '*', '/', '=', '('].includes(token.image);
}

function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? 0;
}

/** `4.2/5` as one number. */
function joined(first: IToken, slash: IToken, last: IToken, type: TokenType): IToken {
  return {
    ...first,
    image: first.image + slash.image + last.image,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    endOffset: last.endOffset,
    endLine: last.endLine,
    endColumn: last.endColumn,
  };
}
