import type { IToken } from 'chevrotain';
import { endLine, endOffset, isNumber, isPeriod, isText, startLine, touches } from './tokens.ts';

/** Statements whose title is a must. */
export const titled = new Set(['objective', 'kr', 'initiative']);

/** Where the title of a statement stands that lacks its opening quote or both. */
export interface TitleRepair {
  /** Its first and last words, counted from the one behind the statement's own word. */
  first: number;
  last: number;
  /** The closing quote is there. */
  closed: boolean;
}

/**
 * Finds a title without its opening quote (`kr Weekly revenue" from 3 to 5`) or without quotes at all; `line` is what
 * follows the statement's word, up to the line's end. The first word is the name if only the second is a capital.
 */
export function findTitle(line: IToken[], isWord: (image: string) => boolean): TitleRepair | undefined {
  const [first, second] = line;
  if (!first || !second || isText(first) || isText(second) || !isPlain(first) || !isPlain(second)) return undefined;
  const quote = line.findIndex(isText);
  const start = startsLower(first.image) && !startsLower(second.image) ? 1 : 0;
  if (quote >= 0) {
    const text = line[quote];
    const isClosing = text?.tokenType.name === 'UNCLOSED' && touches(line[quote - 1], text);
    return isClosing && /^.(?:\s|$)/.test(text.image) ? { first: start, last: quote - 1, closed: true } : undefined;
  }
  if (isWord(second.image)) return undefined;
  const end = line.findIndex((token, index) => index > start && endsTitle(token, line[index + 1]));
  return { first: start, last: (end < 0 ? line.length : end) - 1, closed: false };
}

/** Whether a title stands where it should: right behind the word of a statement, or behind its name. */
export function isTitled(tokens: IToken[], index: number): boolean {
  const [word, first, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!word || !first || startLine(first) !== endLine(word)) return false;
  return isText(first) || (second !== undefined && startLine(second) === endLine(word) && isText(second));
}

/** No statement that anyone reads has more words on its line. */
const longestLine = 200;

/** The tokens behind one, as far as its line goes. */
export function restOfLine(tokens: IToken[], index: number): IToken[] {
  const word = tokens[index];
  const line: IToken[] = [];
  for (let token = tokens[index + 1]; word && token; token = tokens[index + 1 + line.length]) {
    if (startLine(token) !== endLine(word) || line.length === longestLine) break;
    line.push(token);
  }
  return line;
}

const isPlain = (token: IToken) => /^\p{L}/u.test(token.image);
const startsLower = (image: string) => /^\p{Ll}/u.test(image);

/** Whether a word begins a property rather than going on with the title. */
function endsTitle(token: IToken, next: IToken | undefined): boolean {
  const word = token.image;
  if (word === '{' || token.tokenType.name === 'done when') return true;
  if (!next) return false;
  if (word === 'from' || word === 'to') return isNumber(next) || next.image === 'unknown';
  if (word === 'by') return isPeriod(next);
  return word === 'stay' && ['above', 'below', 'between'].includes(next.image);
}

const property =
  /[ \t]+(?:(?:from|to)[ \t]+(?:unknown\b|[-+\u2212$€£¥\d]|[A-Z]{3}[ ]\d)|stay[ \t]+(?:above|below|between)\b|done[ \t]+when[ \t]+["“]|(?:baseline[ \t]+)?by[ \t]+\d)/;

/** How much of a title without a closing quote is title: up to where the first property begins. */
export function titleLength(written: string): number {
  return property.exec(written)?.index ?? written.length;
}

/** Whether a quote stands at the end of a word, as closing ones do. */
export function closesNothing(quote: IToken, previous: IToken | undefined): boolean {
  if (!previous || !touches(previous, quote) || isText(previous)) return false;
  return endOffset(quote) > quote.startOffset && /^.(?:[\s{]|$)/.test(quote.image) && !/^["“„”]{2}/.test(quote.image);
}
