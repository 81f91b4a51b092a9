import type { Diagnostic, Range } from 'vscode-languageserver-protocol';
import type { Marks } from './generate.ts';

/** A place in a text where something is typed, again and again, that only the right findings can speak of. */
export interface Keystroke {
  /** What stands there from the start: it is replaced by what is typed. */
  range: Range;
  /** What stands there after so many rounds. */
  text(round: number): string;
  /** Whether findings are those of that round, or a later one. */
  isAnswer(diagnostics: readonly Diagnostic[], round: number): boolean;
}

/** Typing the name of an owner whom nobody knows: the finding names it. */
export function typedName(text: string, { owner }: Marks): Keystroke {
  return {
    range: rangeOf(text, owner),
    text: (round) => `nobody-${round}`,
    isAnswer: (diagnostics, round) => newest(diagnostics, /nobody-(\d+)/) >= round,
  };
}

/** Typing a number into the title of an objective, where none should be: the finding quotes it. */
export function typedTitle(text: string, { title }: Marks): Keystroke {
  return {
    range: rangeOf(text, title),
    text: (round) => ` ${round + 1}% of them `,
    isAnswer: (diagnostics, round) => newest(diagnostics, /“(\d+)%[^”]*” is a measure/) >= round + 1,
  };
}

/** The highest number that a pattern finds in messages; below all rounds where it finds none. */
export function newest(diagnostics: readonly Diagnostic[], pattern: RegExp): number {
  return Math.max(-1, ...diagnostics.map(({ message }) => Number(pattern.exec(messageOf(message))?.[1] ?? -1)));
}

function messageOf(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

/** Where the group of a pattern first stands. */
export function rangeOf(text: string, pattern: RegExp): Range {
  const found = new RegExp(pattern, 'd').exec(text);
  const [start, end] = found?.indices?.[1] ?? [];
  if (start === undefined || end === undefined) throw new Error(`Not in the text: ${pattern}`);
  return { start: positionAt(text, start), end: positionAt(text, end) };
}

export function positionAt(text: string, offset: number): Range['start'] {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}
