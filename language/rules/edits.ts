import type { Declared } from '../model/entities.ts';
import type { TextChange } from '../model/finding.ts';
import { type Position, type Range, rangeBetween, rangeFrom } from '../model/place.ts';
import { lineAt, offsetAt, positionAt } from './text-positions.ts';

/** Text as it must be written inside a snippet, where `$`, `}` and `\` mean something. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A place to fill in, in snippet syntax: the number is its turn, the text what stands there at first. */
export function tab(turn: number, text: string): string {
  return `\${${turn}:${literal(text)}}`;
}

/** The white space that a line begins with. */
export function indentOf(text: string, line: number): string {
  return /^[ \t]*/.exec(lineAt(text, line))?.[0] ?? '';
}

export function replace(uri: string, range: Range, newText: string): TextChange {
  return { uri, range, newText };
}

export function insert(uri: string, at: Position, newText: string): TextChange {
  return { uri, range: rangeFrom(at, at), newText };
}

/** Takes a stretch out, with the space that set it apart, or with its whole line where nothing else stands on it. */
export function remove(uri: string, text: string, range: Range): TextChange {
  const { start, end } = range;
  const before = lineAt(text, start.line).slice(0, start.character);
  const after = lineAt(text, end.line).slice(end.character);
  if (before.trim() === '' && after.trim() === '') {
    return replace(uri, rangeBetween(start.line, 0, end.line + 1, 0), '');
  }
  if (before.trim() === '') {
    const next = after.length - after.trimStart().length;
    return replace(uri, rangeFrom(start, { line: end.line, character: end.character + next }), '');
  }
  if (after !== '' && after.trimStart() === after) return replace(uri, range, '');
  return replace(uri, rangeFrom({ line: start.line, character: before.trimEnd().length }, end), '');
}

/**
 * Adds properties to a statement, in its own style: lines of their own in a block of several lines, words in a block
 * or statement of one line, and a new block for a statement that has none.
 */
export function addToBlock(thing: Declared, text: string, lines: string[]): TextChange {
  const indent = indentOf(text, thing.range.start.line);
  const inner = `${indent}  `;
  const body = lines.map((line) => `${inner}${line}\n`).join('');
  if (!thing.bodyEnd) {
    return insert(thing.uri, thing.range.end, ` {\n${body}${indent}}`);
  }
  const brace = thing.bodyEnd.start;
  const line = lineAt(text, brace.line);
  if (line.slice(0, brace.character).trim() === '') {
    return insert(thing.uri, { line: brace.line, character: 0 }, body);
  }
  if (brace.line === thing.range.start.line) {
    const inWords = lines.length === 1 && !lineEndsIts(lines[0] ?? '');
    const first = openingOf(line, thing.range.start.character, brace.character);
    if (first !== undefined) {
      const start = { line: brace.line, character: first };
      if (inWords) return insert(thing.uri, start, ` ${lines[0]}`);
      const spaces = /^\s*/.exec(line.slice(first, brace.character))?.[0].length ?? 0;
      const end = { line: brace.line, character: first + spaces };
      return replace(thing.uri, { start, end }, `\n${body}${inner}`);
    }
    const gap = /\s$/.test(line.slice(0, brace.character)) ? '' : ' ';
    if (inWords) return insert(thing.uri, brace, `${gap}${lines[0]} `);
  }
  return insert(thing.uri, brace, `\n${body}${indent}`);
}

/** Statements that end with their line cannot be followed by anything on it. */
function lineEndsIts(line: string): boolean {
  return /^(kr|initiative|accept|blocked|note|learned|next)\b/.test(line);
}

/**
 * Behind the opening brace of a block of one line in which such a statement stands: words at its end would be taken for
 * that statement's own.
 */
function openingOf(line: string, start: number, end: number): number | undefined {
  const words = line.slice(start, end).replace(/"(?:\\.|[^"\\])*"/g, (text) => '"'.repeat(text.length));
  const brace = words.indexOf('{');
  return /\b(kr|initiative|accept)\b/.test(words.slice(brace + 1)) ? start + brace + 1 : undefined;
}

/** Adds words to a key result: behind it on its line, or as a line of its block. */
export function addToStatement(thing: Declared, text: string, words: string): TextChange {
  return thing.bodyEnd ? addToBlock(thing, text, [words]) : insert(thing.uri, thing.range.end, ` ${words}`);
}

/** A stretch together with the keyword in front of it: `to 40%` for the place of `40%`. */
export function withKeyword(text: string, range: Range, keyword: string): Range | undefined {
  const end = offsetAt(text, range.start);
  const before = text.slice(Math.max(0, end - keyword.length - 80), end);
  const found = new RegExp(`\\b${keyword}\\s*$`).exec(before);
  return found ? { start: positionAt(text, end - found[0].length), end: range.end } : undefined;
}
