import { format } from '../formatting/format.ts';
import { oneLine } from './lines.ts';
import { readList } from './list.ts';
import type { PersonNamed, Piece } from './piece.ts';
import { isRow, readTable } from './table.ts';
import { comment, writePieces } from './write.ts';

/** What is known where a text is pasted. */
export interface Surroundings {
  personNamed?: PersonNamed;
  /** What stands in front: an `okrs` line where the file has none yet. */
  opening?: string;
}

/**
 * Turns pasted text into the language: a bullet list, Markdown, lines such as `O: …` and `KR1: …`, a table from a
 * spreadsheet. What is not understood becomes a comment, so no word is lost; the result has no syntax error and is in the
 * canonical layout.
 */
export function convert(text: string, { personNamed = () => undefined, opening = '' }: Surroundings = {}): string {
  const pieces = stretches(text.split(/\r\n|[\r\n\u2028\u2029]/)).flatMap(({ isTable, lines }): Piece[] =>
    isTable ? readTable(lines, personNamed) : readList(lines, personNamed),
  );
  if (pieces.length === 0) return '';
  const front = opening === '' ? '' : `${opening}\n\n`;
  const written = format(front + writePieces(pieces));
  if ('text' in written) return written.text;
  // Should a text defeat all care, it is kept as it was.
  const kept = text.split(/\r\n|[\r\n]/).map((line) => comment(oneLine(line)));
  return `${front}${kept.join('\n').trim()}\n`;
}

/** Rows of tables and what stands between them. */
function stretches(lines: readonly string[]): { isTable: boolean; lines: string[] }[] {
  const found: { isTable: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const isTable = isRow(line);
    if (last && (last.isTable === isTable || (last.isTable && line.trim() === ''))) last.lines.push(line);
    else found.push({ isTable, lines: [line] });
  }
  return found.map((each) =>
    each.isTable ? { ...each, lines: each.lines.filter((line) => line.trim() !== '') } : each,
  );
}
