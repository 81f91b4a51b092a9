import type { Times } from './measure.ts';

/** A row: what was measured, and a value for each size of workspace; a value that was not measured is left open. */
export interface Row {
  what: string;
  unit: string;
  values: (Times | undefined)[];
}

/** Rows under their sizes, medians with their 95th percentile, and how much each median grows from one size to the next. */
export function table(title: string, sizes: readonly number[], rows: readonly Row[]): string {
  const heads = [
    title,
    ...sizes.map((size) => `${size} files`),
    ...sizes.slice(1).map((size, at) => `${size} : ${sizes[at]}`),
  ];
  const cells = rows.map(({ what, unit, values }) => [
    what,
    ...values.map((value) => (value === undefined ? '' : `${times(value)} ${unit}`)),
    ...values.slice(1).map((value, at) => ratio(value, values[at])),
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [line(heads), ...cells.map(line), ''].join('\n');
}

function times({ median, p95 }: Times): string {
  return p95 === undefined ? number(median) : `${number(median)} (${number(p95)})`;
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function ratio(value: Times | undefined, before: Times | undefined): string {
  return value === undefined || before === undefined ? '' : `${(value.median / before.median).toFixed(1)} x`;
}
