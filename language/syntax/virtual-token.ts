import type { IToken, TokenType } from 'chevrotain';

/** A token of no width, for what the text leaves out: a line end that counts, a missing brace. */
export function virtualToken(type: TokenType, image: string, after: IToken): IToken {
  const offset = (after.endOffset ?? after.startOffset) + 1;
  const line = after.endLine ?? after.startLine ?? 1;
  const column = (after.endColumn ?? after.startColumn ?? 0) + 1;
  return {
    image,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    startOffset: offset,
    endOffset: offset - 1,
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn: column - 1,
  };
}

/** A token of no width in front of another, for a word that the text leaves out. */
export function virtualTokenBefore(type: TokenType, image: string, before: IToken): IToken {
  const { startOffset, startLine, startColumn } = before;
  return {
    image,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    startOffset,
    endOffset: startOffset - 1,
    startLine,
    endLine: startLine,
    startColumn,
    endColumn: (startColumn ?? 1) - 1,
  };
}
