import type { IToken, TokenType } from 'chevrotain';
import { lacksBrace, meantWord } from './meant-word.ts';
import { needsMore } from './messages.ts';
import type { SyntaxProblem } from './problem.ts';
import { closesNothing, findTitle, restOfLine, titled, titleLength } from './titles.ts';
import {
  endLine,
  endOffset,
  isNumber,
  isOperator,
  isText,
  joined,
  retype,
  startColumn,
  startLine,
  touches,
} from './tokens.ts';
import { virtualToken, virtualTokenBefore } from './virtual-token.ts';
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
  /** The tokens of a text without its closing quote, from an offset on. */
  lex(quote: IToken, from: number): IToken[];
}

interface Block {
  /** `ignored`: a `{` that opens nothing, whose `}` is left out too. */
  kind: 'journal' | 'key result' | 'other' | 'ignored';
  /** Column of the first word of the line that opened it, from 1. */
  column: number;
  /** The word that opened it, for messages. */
  word: string;
  /** Its `{` is missing in the text, and that has been said. */
  made: boolean;
}

const maxBrackets = 32;
/** Blocks inside one another; the language needs three. */
const maxBlocks = 6;

/**
 * Makes the lexer's tokens unambiguous, so that the grammar stays simple and one mistake stays one mistake:
 *
 * - A word of the language is *hard* (only the word) first in its line or behind `{`, `}` or a comma, a plain name
 *   beside a dot or first in a journal line, and otherwise *soft*: the word or a name, as the grammar asks.
 * - A word behind a number is its unit.
 * - One-line statements and journal lines end with an EOL.
 * - Slips are repaired where the rest of the line leaves no doubt, each with a problem that says so: braces and quotes
 *   that are missing or too many, a statement's word left out or misspelt, `:` and `->`.
 */
export function shape(input: IToken[], vocabulary: Vocabulary, options: ShapeOptions): Shaped {
  return new Shaper(input, vocabulary, options).run();
}

export interface Shaped {
  tokens: IToken[];
  problems: SyntaxProblem[];
  /** Stretches that turned out to be text: nothing in them is strange. */
  texts: { start: number; end: number }[];
}

class Shaper {
  private readonly out: IToken[] = [];
  private readonly problems: SyntaxProblem[] = [];
  private readonly texts: Shaped['texts'] = [];
  private readonly blocks: Block[] = [];
  private readonly input: IToken[];
  private readonly vocabulary: Vocabulary;
  private readonly options: ShapeOptions;
  /** How many more `}` than `{` there are, less those already explained; negative the other way round. */
  private surplus = 0;
  /** Where a cursor stands, nothing is repaired: the line is being written. */
  private readonly unfinishedLine: number;
  /** The word of the one-line statement or journal line that still waits for its end. */
  private pendingLine: string | undefined;
  /** The statement whose `{` would come next. */
  private header: { word: string; column: number; token: IToken } | undefined;
  private formulaLine = -1;
  private brackets = 0;
  /** Signs before an operand: `- - a`. */
  private signs = 0;
  private relexing = false;
  /** Column of the first token of the current line. */
  private lineColumn = 1;

  constructor(input: IToken[], vocabulary: Vocabulary, options: ShapeOptions) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.options = options;
    for (const token of input) this.surplus += token.image === '}' ? 1 : token.image === '{' ? -1 : 0;
    const last = input.at(-1);
    this.unfinishedLine = options.partial && last ? endLine(last) : -1;
  }

  run(): Shaped {
    this.takeAll(this.input);
    this.finish();
    return { tokens: this.out, problems: this.problems, texts: this.texts };
  }

  private takeAll(tokens: IToken[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token) i += this.take(token, tokens, i);
    }
  }

  /** Takes what stood behind a quote without its other end; once a line, so that no line of quotes takes long. */
  private takeHidden(tokens: IToken[]): void {
    const outer = this.relexing;
    this.relexing = true;
    this.takeAll(tokens);
    this.relexing = outer;
  }

  private get last(): IToken | undefined {
    return this.out[this.out.length - 1];
  }

  private get block(): Block | undefined {
    return this.blocks[this.blocks.length - 1];
  }

  private type(name: string): TokenType {
    return this.vocabulary.type(name);
  }

  private error(message: string, start: number, end: number, fix?: { title: string; text: string; at?: number }): void {
    const from = fix?.at ?? start;
    this.problems.push({
      message,
      start,
      end,
      severity: 'error',
      replace: fix && { start: from, end: fix.at ?? end, text: fix.text, title: fix.title },
    });
  }

  /** Takes one token; answers how many more it has used up. */
  private take(token: IToken, tokens: IToken[], index: number): number {
    const previous = this.last;
    const next = tokens[index + 1];
    const firstInLine = !previous || startLine(token) > endLine(previous);
    if (firstInLine) {
      this.lineColumn = startColumn(token);
      if (token.image !== '{' && !this.opensMissingBlock(token, tokens, index)) this.lineBreak(token);
      if (this.formulaLine >= 0 && this.brackets === 0 && !isOperator(previous)) this.formulaLine = -1;
    }
    switch (token.tokenType.name) {
      case '{':
        this.open(token, firstInLine);
        return 0;
      case '}':
        this.close(token, firstInLine);
        return 0;
      case '(':
      case ')':
        this.bracket(token);
        return 0;
      case '=':
        this.formulaLine = startLine(token);
        break;
      case '-':
      case '*':
        if (firstInLine && next && this.isBullet(token, next)) return 0;
        this.signs = previous?.tokenType.name === '-' ? this.signs + 1 : 0;
        if (this.signs > maxBrackets) return 0;
        if (this.signs === maxBrackets) {
          this.error('So many signs mean nothing: one `-` is enough.', token.startOffset, endOffset(token));
        }
        break;
      case 'STRING':
        return this.string(token, restOfLine(tokens, index));
      case 'UNCLOSED':
        this.unclosed(token);
        return 0;
      case 'OPEN_BLOCK':
        return this.openText(token, tokens, index);
      case 'FORGIVEN':
        this.forgive(token, next, firstInLine);
        return 0;
      case 'QUANTITY':
      case 'YEAR': {
        if (this.formulaLine >= 0 && this.splitSign(token)) return 0;
        const of = tokens[index + 2];
        const isRating = next?.image === '/' && touches(token, next) && touches(next, of) && of && isNumber(of);
        if (this.formulaLine >= 0 || !isRating) break;
        this.out.push(joined(token, of, `${token.image}/${of.image}`, this.type('QUANTITY')));
        return 2;
      }
      case 'ID':
        return this.word(token, tokens, index, firstInLine);
      default:
        // A phrase is the same phrase with two spaces in it.
        if (token.tokenType.name.includes(' ')) token.image = token.tokenType.name;
    }
    this.out.push(token);
    return 0;
  }

  /** Decides what a word is and takes it; answers how many more tokens that has used up. */
  private word(token: IToken, tokens: IToken[], index: number, firstInLine: boolean): number {
    const previous = this.last;
    const next = tokens[index + 1];
    const image = token.image;
    const entry = this.vocabulary.words.get(image);
    const plain = (type?: TokenType): number => {
      if (type) retype(token, type);
      this.out.push(token);
      return 0;
    };
    if (!firstInLine && previous && this.isUnit(image, previous, entry !== undefined)) return plain(this.type('UNIT'));
    const inPath = previous?.image === '.' || next?.image === '.';
    if (this.block?.kind === 'journal' && (firstInLine || previous?.image === '{')) {
      const remark = asides.has(image) && next !== undefined && isText(next) && startLine(next) === startLine(token);
      if (remark || !this.declaresHere(token, next, firstInLine)) {
        this.pendingLine = 'journal';
        return plain(remark ? entry?.hard : undefined);
      }
    }
    if (inPath) return plain();
    if (image === 'unknown') return plain(this.type('UNKNOWN'));
    const starts = firstInLine || previous?.image === '{' || previous?.image === '}' || previous?.image === ',';
    if (starts && previous?.image !== ',' && !this.isUnfinished()) {
      const meant = this.meant(token, tokens, index);
      if (meant !== undefined) return meant;
    }
    if (!entry) return plain();
    if (this.lacksCycle(token, next)) return plain(entry.hard);
    if (!starts && !this.startsMidLine(token, next, tokens[index + 2])) return plain(entry.soft);
    retype(token, entry.hard);
    return this.statement(token, image, tokens, index, firstInLine);
  }

  /** Whether what came last asks for more, so that a new line may go on with it. */
  private isUnfinished(): boolean {
    const { last } = this;
    return (
      last !== undefined && (needsMore(last.tokenType.name.replace(/~$/, '')) || ['.', '@', ','].includes(last.image))
    );
  }

  /** A `kr "…"` behind other words of a block: `{ owner maya kr "…" to 3 }`. */
  private startsMidLine(token: IToken, next: IToken | undefined, afterNext: IToken | undefined): boolean {
    if (!lineStatements.has(token.image) || !next || this.block?.kind === 'journal') return false;
    if (this.header?.token === this.last) return false;
    const named = next.tokenType.name === 'ID' && !this.vocabulary.words.has(next.image);
    return isText(next) || (named && afterNext !== undefined && isText(afterNext));
  }

  /** Takes the first word of a line for the statement it was meant to begin; undefined where it is what it is. */
  private meant(token: IToken, tokens: IToken[], index: number): number | undefined {
    if (startLine(token) === this.unfinishedLine || (this.vocabulary.words.has(token.image) && token.image !== 'for')) {
      return undefined;
    }
    const place = this.blocks.length === 0 ? 'top' : this.block?.word === 'objective' ? 'objective' : 'elsewhere';
    if (place === 'elsewhere') return undefined;
    const meant = meantWord({ token, line: restOfLine(tokens, index), place, words: this.vocabulary.words.keys() });
    const hard = meant && this.vocabulary.words.get(meant.word)?.hard;
    if (!meant || !hard) return undefined;
    const { word } = meant;
    const [start, end] = [token.startOffset, endOffset(token)];
    if (meant.kind === 'misspelt') {
      this.error(`\`${token.image}\` has no meaning here. Did you mean \`${word}\`?`, start, end, {
        title: `Write \`${word}\``,
        text: word,
      });
      retype(token, hard);
      token.image = word;
      return this.statement(token, word, tokens, index, true);
    }
    this.error(`A word is missing here: begin with \`${word}\`, as in \`${word} ${token.image} …\`.`, start, end, {
      title: `Put \`${word}\` in front`,
      text: `${word} `,
      at: start,
    });
    const left = virtualTokenBefore(hard, word, token);
    this.statement(left, word, [], 0, true);
    const soft = this.vocabulary.words.get(token.image)?.soft;
    if (soft) retype(token, soft);
    this.out.push(token);
    return 0;
  }

  /** A hard word: closes what was left open before it, and notes what it begins. */
  private statement(token: IToken, word: string, tokens: IToken[], index: number, firstInLine: boolean): number {
    if (declarations.has(word) && this.blocks.length > 0 && this.declaresHere(token, tokens[index + 1], firstInLine)) {
      this.closeOpenBlocks(token, 0);
    } else if (lineStatements.has(word) && this.block?.kind === 'key result') {
      this.closeOpenBlocks(token, this.blocks.length - 1);
    }
    if (this.pendingLine && this.pendingLine !== 'journal' && (lineStatements.has(word) || declarations.has(word))) {
      this.endLine();
    }
    this.out.push(token);
    if (!declarations.has(word) && !lineStatements.has(word)) return 0;
    this.header = { word, column: this.lineColumn, token };
    if (lineStatements.has(word)) this.pendingLine = word;
    return titled.has(word) && startLine(token) !== this.unfinishedLine ? this.title(restOfLine(tokens, index)) : 0;
  }

  /** `review for growth {`: the cycle is left out, `for` is not its name. */
  private lacksCycle(token: IToken, next: IToken | undefined): boolean {
    if (this.header?.word !== 'review' || this.header.token !== this.last || !next) return false;
    return (
      (token.image === 'for' || token.image === 'by') &&
      next.tokenType.name === 'ID' &&
      !['for', 'by'].includes(next.image)
    );
  }

  /** A title that lacks quotes is put together from its words. */
  private title(line: IToken[]): number {
    const found = findTitle(line, (image) => this.vocabulary.words.has(image));
    const first = found && line[found.first];
    const last = found && line[found.last];
    if (!first || !last) return this.titleless(line);
    this.out.push(...line.slice(0, found.first));
    const start = first.startOffset;
    const end = endOffset(last);
    const body = this.pushText(first, last, start, end);
    if (!found.closed) {
      this.error('A title stands in quotes: put `"` before and behind it.', start, end, {
        title: 'Put the title in quotes',
        text: `"${body}"`,
      });
      return found.last + 1;
    }
    this.error('This text has no opening quote: put `"` before it.', start, end, {
      title: 'Add the opening quote',
      text: '"',
      at: start,
    });
    const quote = line[found.last + 1];
    if (quote) this.takeHidden(this.options.lex(quote, quote.startOffset + 1));
    return found.last + 2;
  }

  /** `kr from 3 to 5`: the word that a name could be is a property, as no title follows it. */
  private titleless([first, second]: IToken[]): number {
    const hard = first && this.vocabulary.words.get(first.image)?.hard;
    if (!first || !hard || (second && isText(second))) return 0;
    retype(first, hard);
    this.out.push(first);
    return 1;
  }

  /** Puts together a text from what stands between two offsets; answers that. */
  private pushText(first: IToken, last: IToken, start: number, end: number): string {
    const body = this.options.text.slice(start, end);
    const written = `"${body.replace(/["\\]/g, '\\$&')}"`;
    this.out.push({ ...joined(first, last, written, this.type('STRING')) });
    this.texts.push({ start: first.startOffset, end: endOffset(last) });
    return body;
  }

  /** A text, and what follows it if that belongs to it: `"the "first" hour"` has quotes inside. */
  private string(token: IToken, line: IToken[]): number {
    const plain = (): number => {
      this.out.push(token);
      return 0;
    };
    const [first] = line;
    if (!first || !touches(token, first) || first.tokenType.name !== 'ID') return plain();
    const count = line.findIndex(isText);
    const last = line[count];
    if (!last || !touches(line[count - 1], last) || last.tokenType.name === 'TEXT_BLOCK') return plain();
    const closing = last.tokenType.name === 'UNCLOSED' ? last.startOffset : endOffset(last) - 1;
    const body = this.pushText(token, { ...last, endOffset: closing }, token.startOffset + 1, closing);
    this.error('A quote inside a text is written `\\"`.', token.startOffset, closing + 1, {
      title: 'Write the quotes inside as `\\"`',
      text: `"${body.replace(/"/g, '\\"')}"`,
    });
    if (last.tokenType.name === 'UNCLOSED') this.takeHidden(this.options.lex(last, last.startOffset + 1));
    return count + 1;
  }

  /** `a -5` in a formula: the sign is the operator. */
  private splitSign(token: IToken): boolean {
    const previous = this.last;
    if (!/^[-+\u2212]/.test(token.image) || !previous || isOperator(previous)) return false;
    const end = token.startOffset + 1;
    const sign = token.image[0] === '+' ? '+' : '-';
    this.error(`In a formula a \`${sign}\` has spaces around it.`, token.startOffset, endOffset(token), {
      title: 'Put a space behind it',
      text: `${sign} ${token.image.slice(1)}`,
    });
    this.out.push({
      ...joined(token, token, sign, this.type(sign)),
      endOffset: end - 1,
      endColumn: startColumn(token),
    });
    token.image = token.image.slice(1);
    token.startOffset = end;
    token.startColumn = startColumn(token) + 1;
    this.out.push(token);
    return true;
  }

  /** A `"""` without its end takes what follows, up to a line that clearly is no text. */
  private openText(token: IToken, tokens: IToken[], index: number): number {
    let count = 0;
    let line = endLine(token);
    let last = token;
    for (let next = tokens[index + 1]; next; next = tokens[index + 1 + count]) {
      const word = next.image;
      if (startLine(next) > line && (word === '}' || declarations.has(word) || lineStatements.has(word))) break;
      line = endLine(next);
      last = next;
      count++;
    }
    this.error('This text has no end: close it with `"""` on a line of its own.', token.startOffset, endOffset(token));
    this.texts.push({ start: token.startOffset, end: endOffset(last) });
    this.out.push(joined(token, last, this.options.text.slice(token.startOffset, endOffset(last)), token.tokenType));
    return count;
  }

  /** Whether a declaring word inside an open block is really a declaration: the block before it was not closed. */
  private declaresHere(token: IToken, next: IToken | undefined, firstInLine: boolean): boolean {
    if (!firstInLine || !next) return false;
    if (!declarations.has(token.image)) return false;
    if (this.block?.kind === 'journal') {
      // A journal line may begin with a thing of that name: only a line as far left as the block's own counts.
      return startColumn(token) <= this.block.column;
    }
    return next.tokenType.name === 'ID' || isText(next) || isNumber(next) || next.tokenType.name === 'DATE';
  }

  /** A line that belongs to the statement above it, whose `{` is missing. */
  private opensMissingBlock(token: IToken, tokens: IToken[], index: number): boolean {
    const { header } = this;
    if (!header || header.word === 'okrs' || this.isUnfinished()) return false;
    const deeper = startColumn(token) > header.column;
    const isHard = this.vocabulary.words.has(token.image) || token.tokenType.name.includes(' ');
    const missing =
      (deeper && lacksBrace(tokens, index, header.column)) ||
      (header.word === 'objective' && isHard && !declarations.has(token.image) && (deeper || this.surplus > 0)) ||
      (journals.has(header.word) && deeper && token.image !== 'for' && token.image !== 'by' && token.image !== '}');
    if (missing) this.missingOpen(header.token, header.word);
    return missing;
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
    if (last) this.out.push(virtualToken(this.type('EOL'), '', last));
    this.pendingLine = undefined;
    this.header = undefined;
  }

  private open(token: IToken, firstInLine: boolean): void {
    const previous = this.last;
    const series = previous?.tokenType.name.replace('~', '');
    const isSeries = !this.header && (series === 'actual' || series === 'plan');
    const opensNothing =
      !this.header && !isSeries && (firstInLine || previous?.image === '{' || previous?.image === '}');
    if (opensNothing || this.blocks.length >= maxBlocks) {
      this.error('This `{` opens nothing: remove it.', token.startOffset, endOffset(token), {
        title: 'Remove the `{`',
        text: '',
      });
      if (this.surplus < 0) this.surplus++;
      else this.blocks.push({ kind: 'ignored', column: this.lineColumn, word: '', made: true });
      return;
    }
    this.openBlock(isSeries ? 'other' : undefined, false);
    this.out.push(token);
  }

  private openBlock(kind: Block['kind'] | undefined, made: boolean): void {
    const word = this.header?.word ?? '';
    this.blocks.push({
      kind: kind ?? (journals.has(word) ? 'journal' : lineStatements.has(word) ? 'key result' : 'other'),
      column: this.header?.column ?? this.lineColumn,
      word,
      made,
    });
    this.pendingLine = undefined;
    this.header = undefined;
  }

  private close(token: IToken, firstInLine: boolean): void {
    const { block } = this;
    const astray = firstInLine && this.surplus > 0 && block && startColumn(token) > block.column;
    if (!astray && this.pendingLine) this.endLine();
    this.header = undefined;
    this.formulaLine = -1;
    this.brackets = 0;
    if (!block || astray) {
      this.surplus--;
      const advice = 'remove it, or put the `{` it belongs to at the end of the line that opens the block';
      this.error(`This \`}\` closes nothing: ${advice}.`, token.startOffset, endOffset(token), {
        title: 'Remove the `}`',
        text: '',
      });
      return;
    }
    this.blocks.pop();
    if (block.kind !== 'ignored') this.out.push(token);
  }

  private closeOpenBlocks(before: IToken, depth: number): void {
    const last = this.last;
    if (!last) return;
    if (this.pendingLine) this.endLine();
    const open = this.blocks.slice(depth).find((block) => !block.made);
    if (open) {
      const what = open.word ? `The block of \`${open.word}\` above` : 'The block above';
      const word = this.options.text.slice(before.startOffset, endOffset(before));
      const place = word === '' ? 'in front of this line' : `before \`${word}\``;
      this.error(`${what} is not closed: put \`}\` ${place}.`, before.startOffset, endOffset(before), {
        title: 'Close the block above with `}`',
        text: `\n${' '.repeat(Math.max(0, open.column - 1))}}`,
        at: endOffset(last),
      });
    }
    this.closeTo(depth, last);
    this.formulaLine = -1;
    this.brackets = 0;
  }

  private closeTo(depth: number, last: IToken): void {
    while (this.blocks.length > depth) {
      const block = this.blocks.pop();
      if (block?.kind === 'ignored') continue;
      this.surplus++;
      this.out.push(virtualToken(this.type('}'), '}', this.last ?? last));
    }
  }

  private missingOpen(header: IToken, word: string): void {
    const last = this.last;
    if (!last) return;
    this.error(
      `What belongs to \`${word}\` stands in braces: put \`{\` at the end of its line.`,
      header.startOffset,
      endOffset(header),
      { title: 'Add the missing `{`', text: ' {', at: endOffset(last) },
    );
    this.surplus--;
    this.openBlock(undefined, true);
    this.out.push(virtualToken(this.type('{'), '{', last));
  }

  /** `- kr "…"`, as in a list of Markdown. */
  private isBullet(token: IToken, next: IToken): boolean {
    if (!lineStatements.has(next.image) && !declarations.has(next.image)) return false;
    this.error('A line needs no bullet: remove it.', token.startOffset, endOffset(token), {
      title: `Remove the \`${token.image}\``,
      text: '',
    });
    return true;
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
    const end = endOffset(token);
    if (!this.relexing && closesNothing(token, this.last)) {
      this.error(
        'This quote ends no text. Remove it, or write `\\"` where a quote stands inside a text.',
        token.startOffset,
        token.startOffset + 1,
      );
      this.takeHidden(this.options.lex(token, token.startOffset + 1));
      return;
    }
    // A `{` at the line's end is the block's, not the text's, and so are the properties behind a title.
    const trimmed = token.image.replace(/[ \t]*\{?[ \t]*$/, '');
    const body = this.isTitleOfLine() ? trimmed.slice(0, titleLength(trimmed)) : trimmed;
    const bodyEnd = token.startOffset + body.length;
    const rest = bodyEnd < end ? this.options.lex(token, bodyEnd) : [];
    token.image = body;
    token.endOffset = bodyEnd - 1;
    token.endColumn = startColumn(token) + body.length - 1;
    this.out.push(token);
    this.error('This text has no closing quote: put `"` at its end.', token.startOffset, bodyEnd, {
      title: 'Add the closing quote',
      text: '"',
      at: bodyEnd,
    });
    this.takeHidden(rest);
  }

  /** Whether the title of a one-line statement stands here. */
  private isTitleOfLine(): boolean {
    const { header } = this;
    if (!header || !lineStatements.has(header.word)) return false;
    return header.token === this.last || header.token === this.out[this.out.length - 2];
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
    if (previous.tokenType.name.replace('~', '') === 'unit' && this.block?.word === 'kpi') {
      // `owner unit raises cost`: a name that happens to be `unit`.
      const before = this.out[this.out.length - 2];
      return !before || !(needsMore(before.tokenType.name.replace(/~$/, '')) || isOperator(before));
    }
    if (!isNumber(previous) || this.formulaLine >= 0) return false;
    return !isLanguageWord || unitWords.has(image);
  }

  private finish(): void {
    const last = this.last;
    if (!last) return;
    const { text, partial } = this.options;
    const lineEnded = !partial || /[\r\n]/.test(text.slice(endOffset(last)));
    if (this.pendingLine && lineEnded) this.endLine();
    if (partial) return;
    const open = this.blocks.find((block) => !block.made);
    if (open) {
      const what = open.word ? `The block of \`${open.word}\`` : 'A block';
      this.error(`${what} is not closed: put \`}\` at its end.`, last.startOffset, endOffset(last), {
        title: 'Close the block with `}`',
        text: '\n}',
        at: endOffset(last),
      });
    }
    this.closeTo(0, last);
  }
}
