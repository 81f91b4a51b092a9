import type { IToken } from 'chevrotain';
import { NodePlace } from '../../syntax/places.ts';
import { type Range, rangeBetween } from '../place.ts';

export const nowhere = rangeBetween(0, 0, 0, 0);

/** The stretch of a token or node. */
export function rangeOf(part: IToken | NodePlace | undefined): Range {
  const isNode = part instanceof NodePlace;
  const first = isNode ? part.first : part;
  const last = isNode ? part.last : part;
  if (!first || !last) return nowhere;
  // Lines and columns of tokens count from 1, and their ends are inclusive.
  const line = (first.startLine ?? 1) - 1;
  const character = (first.startColumn ?? 1) - 1;
  const endLine = (last.endLine ?? 1) - 1;
  if (endLine < line) return rangeBetween(line, character, line, character);
  return rangeBetween(line, character, endLine, last.endColumn ?? 0);
}
