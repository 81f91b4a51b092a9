import type { IToken } from 'chevrotain';
import type { SyntaxProblem } from '../problem.ts';
import { slipFinders } from '../slips/find-slip.ts';
import type { FindSlip, Slip, SlipPlace } from '../slips/slip.ts';
import { endLine, endOffset, retype, startLine } from '../tokens.ts';
import { TextShaping } from './texts.ts';

/** More slips than anyone makes: a text with as many is no text of this language. */
const maxSlips = 300;

/** What is written as in another tool or language is read as what it means, with a message that says so. */
export abstract class SlipShaping extends TextShaping {
  /** Tokens that a slip is read as: no slips themselves. */
  private readonly read = new Set<IToken>();
  private slips = 0;
  private lastSlip: SyntaxProblem | undefined;
  /** The cycle of the section that the tokens stand in. */
  private cycle: string | undefined;

  /** Puts what is meant in the place of a slip that begins at a token; answers whether there is one. */
  protected replaceSlip(token: IToken, tokens: IToken[], index: number, firstInLine: boolean): boolean {
    const isHeader = this.isHeader(token);
    const where = this.statementAt(token, firstInLine, isHeader);
    const finders = slipFinders(token, where);
    if (finders.length === 0 || this.slips >= maxSlips) return false;
    if (startLine(token) === this.unfinishedLine || this.read.has(token)) return false;
    this.moveTo(token, tokens, index, firstInLine);
    this.place.where = where;
    this.place.isOpen = !isHeader && this.depth > 0;
    const slip = this.firstOf(finders);
    if (!slip) return false;
    this.slips++;
    const last = tokens[index + slip.length - 1] ?? token;
    const end = slip.end ?? endOffset(last);
    this.say(slip, token.startOffset, end);
    const meant = slip.write ?? slip.read;
    if (meant === undefined) {
      this.read.add(token);
      return false;
    }
    const put = this.placed(this.options.lex({ ...token, image: meant }, token.startOffset), token, last);
    for (const one of put) this.read.add(one);
    // What is left out or put in quotes may have signs in it that are none of the language.
    this.texts.push({ start: token.startOffset, end });
    tokens.splice(index, slip.length, ...put);
    return true;
  }

  /** Notes the cycle that a section names. */
  protected noteCycle(token: IToken): void {
    if (this.header?.word === 'okrs' && this.last?.tokenType.name.startsWith('in')) this.cycle = token.image;
  }

  /** One for all tokens, of which a text has many: whoever looks for a slip keeps nothing of it. */
  private readonly place: Mutable<SlipPlace> & { tokens: IToken[]; index: number; line: number } = {
    token: nothing,
    tokens: [],
    index: 0,
    line: 0,
    previous: undefined,
    firstInLine: false,
    where: 'top',
    isOpen: false,
    inFormula: false,
    cycle: undefined,
    at: (count) => {
      const { tokens, index, line } = this.place;
      const found = tokens[index + count];
      return found && startLine(found) === line ? found : undefined;
    },
    isWord: (image) => this.vocabulary.words.has(image),
    rest: () => {
      const { text } = this.options;
      const { startOffset } = this.place.token;
      endOfCode.lastIndex = startOffset;
      const end = endOfCode.exec(text)?.index ?? text.length;
      return text.slice(startOffset, end);
    },
    before: () => {
      const { startOffset } = this.place.token;
      return this.options.text.slice(this.options.text.lastIndexOf('\n', startOffset - 1) + 1, startOffset);
    },
  };

  /** Whether a token stands on the line of a statement, before its block. */
  private isHeader(token: IToken): boolean {
    const { header } = this;
    return header !== undefined && (startLine(header.token) === startLine(token) || this.pendingLine === header.word);
  }

  /** The statement in whose line or block a token stands, by its word; `top` outside of all. */
  private statementAt(token: IToken, firstInLine: boolean, isHeader: boolean): string {
    if (firstInLine && lineOpeners.has(token.image)) return token.image;
    return (isHeader ? this.header?.word : this.block?.word) || 'top';
  }

  private firstOf(finders: readonly FindSlip[]): Slip | undefined {
    for (const find of finders) {
      const slip = find(this.place);
      if (slip) return slip;
    }
    return undefined;
  }

  private moveTo(token: IToken, tokens: IToken[], index: number, firstInLine: boolean): void {
    const { place } = this;
    place.token = token;
    place.tokens = tokens;
    place.index = index;
    place.line = endLine(token);
    place.previous = this.last;
    place.firstInLine = firstInLine;
    place.inFormula = this.formulaLine >= 0;
    place.cycle = this.cycle;
  }

  private say(slip: Slip, start: number, end: number): void {
    const written = slip.write ?? slip.fix;
    const severity = slip.severity ?? 'error';
    const title = written === '' ? `Remove \`${this.options.text.slice(start, end)}\`` : `Write \`${written}\``;
    const replace = written === undefined ? undefined : { start, end, text: written, title };
    const before = this.problems.at(-1);
    const same =
      before?.replace &&
      replace &&
      this.lastSlip === before &&
      !/[\r\n]/.test(this.options.text.slice(before.start, start));
    if (same && before.replace) {
      // Several slips on one line are said by the first, and its fix repairs them all.
      const between = this.options.text.slice(before.replace.end, start);
      before.replace.text += between + replace.text;
      before.replace.end = end;
      before.replace.title = `Write \`${before.replace.text}\``;
      return;
    }
    this.lastSlip = { message: slip.message, start, end, severity, replace };
    this.problems.push(this.lastSlip);
  }

  /** Tokens read from what is meant, in the place of what is written: words have no width, the others share it. */
  private placed(read: IToken[], first: IToken, last: IToken): IToken[] {
    const isWide = (token: IToken) => !this.vocabulary.words.has(token.image) && !token.tokenType.name.includes(' ');
    const wide = read.filter(isWide).length;
    const width = endOffset(last) - first.startOffset;
    const column = first.startColumn ?? 1;
    let taken = 0;
    return read.map((token, index) => {
      const start = wide === 0 ? 0 : Math.floor((width * taken) / wide);
      if (wide === 0 ? index === 0 : isWide(token)) taken++;
      const end = wide === 0 ? (index === 0 ? width : 0) : Math.floor((width * taken) / wide);
      const from = wide === 0 && index > 0 ? width : start;
      const to = wide === 0 && index > 0 ? width : end;
      retype(token, token.tokenType);
      return {
        ...token,
        startOffset: first.startOffset + from,
        endOffset: first.startOffset + to - 1,
        startLine: first.startLine,
        endLine: first.startLine,
        startColumn: column + from,
        endColumn: column + to - 1,
      };
    });
  }
}

const nothing: IToken = { image: '', startOffset: 0, tokenTypeIdx: 0, tokenType: { name: '' } };

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The end of a line, or of what stands on it before a comment. */
const endOfCode = /[ \t]*(?:[\r\n]|\s\/\/|\/\*|$)/g;

/** Statements that are slips in their own first word's place. */
const lineOpeners = new Set(['okrs', 'review']);
