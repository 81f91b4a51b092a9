import type { IToken } from 'chevrotain';
import { readText } from '../text.ts';
import { closesNothing, findTitle, isTitled, restOfLine, titleLength } from '../titles.ts';
import { endLine, endOffset, isText, joined, retype, startColumn, startLine, touches } from '../tokens.ts';
import { declarations, lineStatements } from '../words.ts';
import { BlockShaping } from './blocks.ts';

/** Texts whose quotes are missing, too many or inside. */
export abstract class TextShaping extends BlockShaping {
  /** Tokens behind a lost quote are being taken. */
  private relexing = false;

  protected abstract takeAll(tokens: IToken[]): void;

  /** Takes what stood behind a quote without its other end; once a line, so that no line of quotes takes long. */
  protected takeHidden(tokens: IToken[]): void {
    const outer = this.relexing;
    this.relexing = true;
    this.takeAll(tokens);
    this.relexing = outer;
  }

  /** A title that lacks quotes is put together from its words. */
  protected title(tokens: IToken[], index: number): number {
    if (isTitled(tokens, index)) return 0;
    const line = restOfLine(tokens, index);
    const found = findTitle(line, (image) => this.vocabulary.words.has(image));
    const first = found && line[found.first];
    const last = found && line[found.last];
    if (!first || !last) return this.titleless(line);
    this.out.push(...line.slice(0, found.first));
    const start = first.startOffset;
    const end = endOffset(last);
    const body = this.pushText(first, last, start, end);
    if (!found.closed) {
      this.error('A title goes in quotes: put `"` before and after it.', start, end, {
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
  protected titleless([first, second]: IToken[]): number {
    const hard = first && this.vocabulary.words.get(first.image)?.hard;
    if (!first || !hard || (second && isText(second))) return 0;
    retype(first, hard);
    this.out.push(first);
    return 1;
  }

  /** Puts together a text from what stands between two offsets; answers that. */
  protected pushText(first: IToken, last: IToken, start: number, end: number): string {
    const body = this.options.text.slice(start, end);
    const written = `"${body.replace(/["\\]/g, '\\$&')}"`;
    this.out.push({ ...joined(first, last, written, this.type('STRING')) });
    this.texts.push({ start: first.startOffset, end: endOffset(last) });
    return body;
  }

  /** A text, and what follows it if that belongs to it: `"the "first" hour"` has quotes inside. */
  protected string(token: IToken, tokens: IToken[], index: number): number {
    const plain = (): number => {
      this.out.push(token);
      return 0;
    };
    const first = tokens[index + 1];
    if (!first || !touches(token, first) || first.tokenType.name !== 'ID') return plain();
    const line = restOfLine(tokens, index);
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

  /** A `"""` without its end takes what follows, up to a line that clearly is no text. */
  protected openText(token: IToken, tokens: IToken[], index: number): number {
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

  protected unclosed(token: IToken): void {
    const end = endOffset(token);
    if (!this.relexing && closesNothing(token, this.last)) {
      this.error(
        'This quote ends no text. Remove it, or write `\\"` where a quote belongs inside a text.',
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

  /** A text in quotes of another language or tool. */
  protected otherText(token: IToken): void {
    const text = `"${readText(token.image).replace(/["\\]/g, '\\$&')}"`;
    const [start, end] = [token.startOffset, endOffset(token)];
    this.problems.push({
      message: 'Texts go in double quotes. These are understood, too.',
      start,
      end,
      severity: 'hint',
      replace: { start, end, text, title: 'Write double quotes' },
    });
    this.out.push(token);
  }

  /** Whether the title of a one-line statement stands here. */
  protected isTitleOfLine(): boolean {
    const { header } = this;
    if (!header || !lineStatements.has(header.word)) return false;
    return header.token === this.last || header.token === this.out[this.out.length - 2];
  }
}
