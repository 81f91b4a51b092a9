import { readLines } from './lines.ts';
import { isRow } from './table.ts';

/** Lines of a text, the first and the last one. */
export interface PastedBlock {
  first: number;
  last: number;
}

/** The lines around one that look pasted from notes: marked, with bullets, headings, or cells of a table. */
export function pastedBlock(lines: readonly string[], line: number): PastedBlock | undefined {
  if (!looksPasted(lines[line])) return undefined;
  const end = (step: 1 | -1) => {
    let found = line;
    for (let at = line + step; isEmpty(lines[at]) || looksPasted(lines[at]); at += step) {
      if (!isEmpty(lines[at])) found = at;
    }
    return found;
  };
  return { first: end(-1), last: end(1) };
}

const isEmpty = (line: string | undefined) => line !== undefined && line.trim() === '';

function looksPasted(line: string | undefined): boolean {
  if (line === undefined || /^\s*(?:\/\/|\/\*|(?:objective|kr|initiative)\b[^:]*["“{])/.test(line)) return false;
  const [read] = readLines([line]);
  return read !== undefined && (read.form !== 'plain' || read.marker !== undefined || isRow(line));
}
