import { printable } from '../plain-text.ts';

/** A cell: a number stays one; nothing is an empty cell. */
export type CsvCell = string | number | undefined;

/**
 * Comma-separated values as RFC 4180 has them: lines end in CR LF, a field with a comma, quote or line end stands in
 * quotes. No text can be taken for a formula.
 */
export function csvText(heads: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [heads, ...rows].map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function field(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = harmless(printable(cell));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Spreadsheets run what begins like a formula, also behind spaces and in full-width forms. An apostrophe before it
 * keeps it text (OWASP, "CSV Injection").
 */
function harmless(text: string): string {
  return /^[\s\u00a0\u200b-\u200f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
