import type { Reference } from './entities.ts';
import { type Range, rangeBetween } from './place.ts';

/** Where each name of a reference stands. Most stand in a row: there it follows from where the first begins, and is not kept. */
export function partsOf({ range, path, places }: Reference): Range[] {
  if (places) return places;
  const { line, character } = range.start;
  let from = character;
  return path.map((name) => {
    const part = rangeBetween(line, from, line, from + name.length);
    from += name.length + 1;
    return part;
  });
}

/** What is told of a token here: offsets and lines, ends inclusive. */
interface Spot {
  startOffset: number;
  endOffset?: number | undefined;
  startLine?: number | undefined;
  endLine?: number | undefined;
}

/** Whether names stand in one line, as they are spelled, with one character between any two of them. */
export function areInARow(tokens: readonly Spot[], names: readonly string[]): boolean {
  const [first] = tokens;
  if (!first) return false;
  let from = first.startOffset;
  for (const [index, { length }] of names.entries()) {
    const token = tokens[index];
    if (token?.startOffset !== from || token.startLine !== first.startLine || token.endLine !== first.startLine)
      return false;
    from += length;
    if ((token.endOffset ?? 0) + 1 !== from) return false;
    from++;
  }
  return tokens.length === names.length;
}
