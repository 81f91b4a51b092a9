/** A row: what was measured, and a value for each size of workspace; a value that was not measured is left open. */
export interface Row {
  what: string;
  unit: string;
  values: (number | undefined)[];
}

/** Rows under their sizes, with how much each grows from one size to the next. */
export function table(title: string, sizes: readonly number[], rows: readonly Row[]): string {
  const heads = [
    '',
    ...sizes.map((size) => `${size} files`),
    ...sizes.slice(1).map((size, at) => `${size} : ${sizes[at]}`),
  ];
  const cells = rows.map(({ what, unit, values }) => [
    what,
    ...values.map((value) => (value === undefined ? '' : `${number(value)} ${unit}`)),
    ...values.slice(1).map((value, at) => ratio(value, values[at])),
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [title, line(heads), ...cells.map(line), ''].join('\n');
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function ratio(value: number | undefined, before: number | undefined): string {
  return value === undefined || before === undefined ? '' : `${(value / before).toFixed(1)} x`;
}
