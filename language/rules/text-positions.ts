import { type Position, type Range, rangeFrom } from '../model/place.ts';
import { lineOfOffset } from '../values/binary-search.ts';

/** The line starts of the text asked about last: many questions in a row are about the same one. */
let latest: { text: string; starts: number[] } = { text: '', starts: [0] };

function lineStarts(text: string): number[] {
  if (latest.text !== text) {
    const starts = [0];
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
    latest = { text, starts };
  }
  return latest.starts;
}

/** The number of characters before a position; positions outside the text are moved to its nearest end. */
export function offsetAt(text: string, position: Position): number {
  const starts = lineStarts(text);
  const start = starts[position.line] ?? text.length;
  return Math.min(start + position.character, starts[position.line + 1] ?? text.length);
}

/** Line and character of an offset, both from 0. */
export function positionAt(text: string, offset: number): Position {
  const starts = lineStarts(text);
  const line = lineOfOffset(starts, offset);
  return { line, character: offset - (starts[line] ?? 0) };
}

/** The stretch of a text that begins at an offset. */
export function rangeAt(text: string, offset: number, length: number): Range {
  return rangeFrom(positionAt(text, offset), positionAt(text, offset + length));
}

/** What is written in a range. */
export function textIn(text: string, range: Range): string {
  return text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
}

/** One line without its end. */
export function lineAt(text: string, line: number): string {
  const starts = lineStarts(text);
  const start = starts[line] ?? text.length;
  return text.slice(start, starts[line + 1] ?? text.length).replace(/\r?\n$/, '');
}
