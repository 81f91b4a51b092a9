import type { Figure, Figures } from './figures.ts';

/** Figures side by side. */
export interface Table {
  title: string;
  heads: string[];
  rows: string[][];
}

/** A column of figures, or how often the one goes into the other: the second is so many times the first. */
export type Column = { head: string; figures: Figures } | { head: string; ratio: [of: Figures, to: Figures] };

/** Medians, in brackets the 95th percentile; `rows` of the first column, and what only others have behind them. */
export function table(title: string, columns: readonly Column[]): Table {
  const names = new Set(columns.flatMap((column) => ('figures' in column ? [...column.figures.all.keys()] : [])));
  const rows = [...names].map((name) => [name, ...columns.map((column) => cell(column, name))]);
  return { title, heads: columns.map(({ head }) => head), rows };
}

function cell(column: Column, name: string): string {
  if ('figures' in column) return shown(column.figures.all.get(name));
  const [of, to] = column.ratio.map((figures) => figures.median(name));
  return of === undefined || to === undefined || of === 0 ? '' : `${number(to / of)} x`;
}

function shown(figure: Figure | undefined): string {
  if (!figure) return '';
  const { unit, value } = figure;
  const { median, p95 } = value;
  return `${number(median)}${p95 === undefined ? '' : ` (${number(p95)})`} ${unit}`;
}

function number(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** For a terminal. */
export function asText({ title, heads, rows }: Table): string {
  const lines = [[title, ...heads], ...rows];
  const widths = [title, ...heads].map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const padded = lines.map((line) =>
    line.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))),
  );
  return `${padded.map((line) => line.join('  ').trimEnd()).join('\n')}\n`;
}

/** For a page. */
export function asMarkdown({ title, heads, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(['---', ...heads.map(() => '--:')]);
  return [`### ${title}`, '', line(['', ...heads]), rule, ...rows.map(line), ''].join('\n');
}
