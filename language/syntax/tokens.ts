import type { IToken, TokenType } from 'chevrotain';

/** Small questions about tokens. Offsets count from 0 and ends are exclusive; lines and columns count from 1. */

export const startLine = (token: IToken) => token.startLine ?? 1;
export const endLine = (token: IToken) => token.endLine ?? token.startLine ?? 1;
export const startColumn = (token: IToken) => token.startColumn ?? 1;
export const endOffset = (token: IToken) => (token.endOffset ?? token.startOffset) + 1;

export function touches(a: IToken | undefined, b: IToken | undefined): boolean {
  return a !== undefined && b !== undefined && endOffset(a) === b.startOffset;
}

export function isNumber(token: IToken): boolean {
  const { name } = token.tokenType;
  return name === 'QUANTITY' || name === 'YEAR' || name === 'UNKNOWN';
}

export function isPeriod(token: IToken): boolean {
  const { name } = token.tokenType;
  return name === 'DATE' || name === 'SPAN' || name === 'YEAR';
}

/** The kinds of token that are a text. */
export const textKinds = ['STRING', 'CURLY', 'OTHER_TEXT', 'TEXT_BLOCK', 'UNCLOSED', 'OPEN_BLOCK'] as const;
const texts: ReadonlySet<string> = new Set(['TEXT', ...textKinds]);

export function isText({ tokenType: { name } }: IToken): boolean {
  return texts.has(name);
}

const operators = new Set(['+', '-', '*', '/', '=', '(']);

export function isOperator(token: IToken | undefined): boolean {
  return token !== undefined && operators.has(token.image);
}

/** The word of each kind of token; it is asked for many times with each token, and there are few kinds. */
const wordsByKind = new Map<string, string>();

/** The word of the language that a token is, whether it may be a name there or not; the kind of token of all others. */
export function wordOf({ tokenType: { name } }: IToken): string {
  let word = wordsByKind.get(name);
  if (word === undefined) {
    word = name.endsWith('~') ? name.slice(0, -1) : name;
    wordsByKind.set(name, word);
  }
  return word;
}

/** Puts a token so many characters and lines further down. */
export function moveToken(token: IToken, characters: number, lines: number): void {
  token.endOffset = endOffset(token) - 1 + characters;
  token.startOffset += characters;
  if (lines === 0) return;
  token.endLine = (token.endLine ?? startLine(token)) + lines;
  token.startLine = startLine(token) + lines;
}

export function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? 0;
}

/** Several tokens as one, with another spelling where that is given. */
export function joined(first: IToken, last: IToken, image: string, type: TokenType): IToken {
  return {
    image,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    startOffset: first.startOffset,
    startLine: first.startLine,
    startColumn: first.startColumn,
    endOffset: last.endOffset,
    endLine: last.endLine,
    endColumn: last.endColumn,
  };
}
