import type { IToken, TokenType } from 'chevrotain';
import { meantWord } from './meant-word.ts';
import { meansNothing, needsMore } from './messages.ts';
import { maxBrackets } from './shaping/blocks.ts';
import type { Shaped, ShapeOptions, Vocabulary } from './shaping/output.ts';
import { SlipShaping } from './shaping/slips.ts';
import { restOfLine, titled } from './titles.ts';
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
  wordOf,
} from './tokens.ts';
import { virtualTokenBefore } from './virtual-token.ts';
import { asides, declarations, journals, keyResultWords, lineStatements, unitWords } from './words.ts';

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

class Shaper extends SlipShaping {
  /** Signs before an operand: `- - a`. */
  private signs = 0;

  run(): Shaped {
    this.takeAll(this.input);
    this.finish();
    return { tokens: this.out, problems: this.problems, texts: this.texts };
  }

  protected override takeAll(tokens: IToken[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token) i += this.take(token, tokens, i);
    }
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
    if (this.replaceSlip(token, tokens, index, firstInLine)) {
      const meant = tokens[index];
      return meant ? this.take(meant, tokens, index) : 0;
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
      case 'CURLY':
      case 'STRING':
        if (this.asksForPerson()) {
          this.out.push(joined(token, token, token.image, this.type('ID')));
          return 0;
        }
        if (token.tokenType.name === 'CURLY') break;
        return this.string(token, tokens, index);
      case 'UNCLOSED':
        this.unclosed(token);
        return 0;
      case 'OPEN_BLOCK':
        return this.openText(token, tokens, index);
      case 'OTHER_TEXT':
        this.otherText(token);
        return 0;
      case 'SIGN':
        this.error(meansNothing(token.image), token.startOffset, endOffset(token));
        return 0;
      case 'DEGREES':
        retype(token, this.type('UNIT'));
        break;
      case 'FORGIVEN':
        this.forgive(token, next, firstInLine);
        return 0;
      case 'QUANTITY':
      case 'YEAR': {
        if (this.formulaLine >= 0 && this.splitSign(token)) return 0;
        const of = tokens[index + 2];
        if (of && this.isDecimalComma(token, next, of)) return this.decimalComma(token, of);
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
    this.noteCycle(token);
    this.out.push(token);
    return 0;
  }

  /** `3,5%`: a number, a comma and one or two digits, all touching. `1,200` is one number already, `3, to 4` has a space. */
  private isDecimalComma(token: IToken, comma: IToken | undefined, of: IToken): boolean {
    if (comma?.image !== ',' || !touches(token, comma) || !touches(comma, of)) return false;
    return /^[^.]*\d$/.test(token.image) && /^\d{1,2}(?!\d|\.\d)/.test(of.image) && isNumber(of);
  }

  private decimalComma(token: IToken, of: IToken): number {
    const written = `${token.image}.${of.image}`;
    this.problems.push({
      message: `\`${token.image},${of.image}\` is read as \`${written}\`: decimals come after a dot.`,
      start: token.startOffset,
      end: endOffset(of),
      severity: 'hint',
      replace: { start: token.startOffset, end: endOffset(of), text: written, title: `Write \`${written}\`` },
    });
    this.out.push(joined(token, of, written, this.type('QUANTITY')));
    return 2;
  }

  /** Decides what a word is and takes it; answers how many more tokens that has used up. */
  private word(token: IToken, tokens: IToken[], index: number, firstInLine: boolean): number {
    const previous = this.last;
    const next = tokens[index + 1];
    const image = token.image;
    const entry = this.vocabulary.words.get(image);
    const operand = isOperator(previous) || previous?.image === '.';
    // Behind an operand a word of the language begins the next property: the formula is over.
    if (entry && this.brackets === 0 && !operand) this.formulaLine = -1;
    if (!firstInLine && previous && this.isUnit(image, previous, entry !== undefined))
      return this.plain(token, this.type('UNIT'));
    const inPath = previous?.image === '.' || next?.image === '.';
    if (this.block?.kind === 'journal' && (firstInLine || previous?.image === '{')) {
      const remark = asides.has(image) && next !== undefined && isText(next) && startLine(next) === startLine(token);
      if (remark || !this.declaresHere(token, next, firstInLine)) {
        this.pendingLine = 'journal';
        return this.plain(token, remark ? entry?.hard : undefined);
      }
    }
    if (inPath) return this.plain(token);
    if (
      next &&
      this.asksForPerson() &&
      isCapital(image) &&
      isCapital(next.image) &&
      startLine(next) === startLine(token)
    ) {
      this.out.push(joined(token, next, `${image} ${next.image}`, this.type('ID')));
      return 1;
    }
    if (image === 'unknown') return this.plain(token, this.type('UNKNOWN'));
    const starts = firstInLine || previous?.image === '{' || previous?.image === '}' || previous?.image === ',';
    if (starts && previous?.image !== ',' && !this.isUnfinished()) {
      const meant = this.meant(token, tokens, index);
      if (meant !== undefined) return meant;
    }
    if (!entry) return this.plain(token);
    if (this.lacksCycle(token, next)) return this.plain(token, entry.hard);
    if (!starts && !this.startsMidLine(token, next, tokens[index + 2])) return this.plain(token, entry.soft);
    retype(token, entry.hard);
    return this.statement(token, image, tokens, index, firstInLine);
  }

  /** Takes a token as it is, or as another kind. */
  private plain(token: IToken, type?: TokenType): number {
    if (type) retype(token, type);
    this.out.push(token);
    return 0;
  }

  /** `owner "Maya Okafor"`: a name goes here, and a person's title is taken for one; what it means is found out later. */
  private asksForPerson(): boolean {
    const word = this.last && wordOf(this.last);
    const inHeader = this.header !== undefined && journals.has(this.header.word);
    if (word !== 'owner' && word !== 'lead' && !(word === 'by' && inHeader)) return false;
    return this.header === undefined || this.header.token !== this.out[this.out.length - 2];
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
    const place = this.depth === 0 ? 'top' : this.block?.word === 'objective' ? 'objective' : 'elsewhere';
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
      if (this.depth > 0 || word === 'okrs') this.closeAll(token, word);
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
    return titled.has(word) && startLine(token) !== this.unfinishedLine ? this.title(tokens, index) : 0;
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

  /** `a -5` in a formula: the sign is the operator. */
  private splitSign(token: IToken): boolean {
    const previous = this.last;
    if (!/^[-+\u2212]/.test(token.image) || !previous || isOperator(previous)) return false;
    const end = token.startOffset + 1;
    const sign = token.image[0] === '+' ? '+' : '-';
    this.error(`In a formula a \`${sign}\` has spaces around it.`, token.startOffset, endOffset(token), {
      title: 'Put a space after it',
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

  private lineBreak(token: IToken): void {
    if (!this.pendingLine) return;
    if (this.pendingLine === 'kr' && keyResultWords.has(token.image)) {
      this.problems.push({
        message: `\`${token.image}\` is on a line of its own. Write it on the line of its key result, or put braces around what belongs to it.`,
        start: token.startOffset,
        end: endOffset(token),
        severity: 'hint',
      });
      return;
    }
    this.endLine();
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
    if (wordOf(previous) === 'unit' && this.block?.word === 'kpi') {
      // `owner unit raises cost`: a name that happens to be `unit`.
      const before = this.out[this.out.length - 2];
      return !before || !(needsMore(wordOf(before)) || isOperator(before));
    }
    if (!isNumber(previous) || this.formulaLine >= 0) return false;
    return !isLanguageWord || unitWords.has(image);
  }
}

const isCapital = (image: string) => /^\p{Lu}\p{L}*$/u.test(image);
