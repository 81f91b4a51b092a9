import Papa from 'papaparse';
import type { DataResult } from '../../language/model/okr-model.ts';
import { readPeriod } from '../../language/values/cycle.ts';
import { readDate } from '../../language/values/date.ts';
import { nearest } from '../../language/values/nearest.ts';
import { readQuantity } from '../../language/values/quantity.ts';
import type { IsoDate } from '../../language/values/types.ts';

/** A table with more rows than this is refused: a metric has a value a day or a week, not a million. */
const maxRows = 200_000;

/** A data file, read: its columns by name, or in users' words why it is no table. */
export type DataTable =
  | { ok: true; file: string; dates: (IsoDate | undefined)[]; columns: Map<string, string[]> }
  | { ok: false; message: string };

/**
 * Reads comma-separated values (also with semicolons or tabs): the first line names the columns, the first column holds
 * days, weeks, months or quarters. `file` is the path as written, for messages.
 */
export function readTable(text: string, file: string): DataTable {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy', preview: maxRows + 2 });
  const [header, ...rows] = parsed.data;
  if (!header || rows.length === 0)
    return {
      ok: false,
      message: `${file} holds no values: it needs a line of column names and lines of numbers below.`,
    };
  if (rows.length > maxRows) {
    return {
      ok: false,
      message: `${file} has more than ${maxRows.toLocaleString('en')} rows, too many for a metric. Keep one row a day, week or month.`,
    };
  }
  const dates = rows.map((row) => dayOf(row[0] ?? ''));
  if (dates.every((date) => date === undefined)) {
    return {
      ok: false,
      message: `The first column of ${file} holds no dates. Begin each row with a day (2026-10-12), week (2026-W42) or month (2026-10).`,
    };
  }
  const columns = new Map(
    header.slice(1).map((name, index): [string, string[]] => [name.trim(), rows.map((row) => row[index + 1] ?? '')]),
  );
  return { ok: true, file, dates, columns };
}

/** The values of one column, oldest first; of several rows for one day the last counts. Empty cells are no data. */
export function readColumn(table: DataTable, column: string): DataResult {
  if (!table.ok) return table;
  const cells = table.columns.get(column) ?? fold(table.columns, column);
  if (!cells) {
    const names = [...table.columns.keys()];
    const meant = nearest(column, names);
    const advice = meant ? `Did you mean \`${meant}\`?` : `It has ${names.slice(0, 8).join(', ')}.`;
    return { ok: false, message: `${table.file} has no column \`${column}\`. ${advice}` };
  }
  const byDay = new Map<IsoDate, number>();
  let strange: string | undefined;
  for (const [row, cell] of cells.entries()) {
    const date = table.dates[row];
    const text = cell.trim();
    if (text === '' || date === undefined) continue;
    const read = readQuantity(text);
    if (read.ok && read.quantity.value !== null) byDay.set(date, read.quantity.value);
    else strange ??= text;
  }
  if (byDay.size === 0) {
    const why = strange === undefined ? 'is empty' : `holds no numbers (“${strange.slice(0, 20)}”)`;
    return { ok: false, message: `The column \`${column}\` of ${table.file} ${why}.` };
  }
  const points = [...byDay].map(([date, value]) => ({ date, value })).sort((a, b) => (a.date < b.date ? -1 : 1));
  return { ok: true, column: { points } };
}

function fold(columns: Map<string, string[]>, name: string): string[] | undefined {
  const lower = name.toLowerCase();
  for (const [candidate, cells] of columns) if (candidate.toLowerCase() === lower) return cells;
  return undefined;
}

function dayOf(cell: string): IsoDate | undefined {
  const text = cell.trim();
  const period = readPeriod(text);
  if (period) return period.end;
  const date = readDate(text);
  return date.ok ? date.date : undefined;
}
