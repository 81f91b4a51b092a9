import type { IToken } from 'chevrotain';

/**
 * Something written as in another tool or language, or with a letter wrong, that leaves no doubt about what it means. It
 * is read as that, so that it costs one message and nothing else.
 */
export interface Slip {
  /** How many tokens it takes up, counted from the one it begins with. */
  length: number;
  /** Where the stretch ends that the message and the fix are about, if not with the last token. */
  end?: number;
  message: string;
  /** What stands there instead, from now on and in the fix; nothing if it is left out. Absent: it stays as it is. */
  write?: string;
  /** What it is read as where a fix would be a guess; the fix is then left out. */
  read?: string;
  /** What the fix writes up to `end` where reading it so would be a guess. */
  fix?: string;
  /** Understood as usual notation is; a formatter writes it. */
  severity?: 'hint';
}

/** Where a token stands that may be a slip. */
export interface SlipPlace {
  token: IToken;
  /** The token so many places behind it on the same line. */
  at(index: number): IToken | undefined;
  previous: IToken | undefined;
  firstInLine: boolean;
  /** The statement whose line or block it is in, by its word; `top` outside of all. */
  where: string;
  /** The block of that statement is open. */
  isOpen: boolean;
  inFormula: boolean;
  isWord(image: string): boolean;
  /** From the token to the end of its line, without a comment at the end. */
  rest(): string;
  /** From the start of its line to the token. */
  before(): string;
  /** The cycle of the section it stands in. */
  cycle: string | undefined;
}

/** Finds one kind of slip; undefined where there is none. */
export type FindSlip = (place: SlipPlace) => Slip | undefined;
