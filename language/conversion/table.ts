import { isQuantity } from './figures.ts';
import { oneLine, readMarker } from './lines.ts';
import { addPiece } from './list.ts';
import type { KeyResultPiece, PersonNamed, Piece } from './piece.ts';

type Column = 'objective' | 'key result' | 'baseline' | 'target' | 'owner' | 'due' | 'other';

const headers: [Column, RegExp][] = [
  ['objective', /^(?:objectives?|o|goals?)$/i],
  ['key result', /^(?:key[ -]?results?|krs?|results?|metrics?|measures?)$/i],
  ['baseline', /^(?:baselines?|from|start|start(?:ing)? value)$/i],
  ['target', /^(?:targets?|to|target value)$/i],
  ['owner', /^(?:owners?|dri|responsible|lead|who)$/i],
  ['due', /^(?:due|due date|deadline|by|date)$/i],
];

/** A word processor puts a tab behind its bullets. */
const onlyBullet = /^(?:[-*+•‣▪◦·–—○●o]|#+|\(?(?:\d{1,3}|[a-z])[.)])$/;

/** Whether a line is a row of a table: cells between tabs, or between bars as in Markdown. */
export function isRow(line: string): boolean {
  if (isBarred(line)) return true;
  const cells = line.split('\t').map((cell) => cell.trim());
  const first = cells.findIndex((cell) => cell !== '');
  if (first < 0 || onlyBullet.test(cells[first] ?? '')) return false;
  return filled(cells) > 1 || cells.length - first > 2;
}

/** Understands a table, with or without a line of headers. */
export function readTable(written: readonly string[], personNamed: PersonNamed): Piece[] {
  const rows = written.filter((line) => !/^[\s|:-]+$/.test(line) || line.includes('\t')).map(cellsOf);
  const first = rows[0] ?? [];
  const named = first.map(columnNamed);
  const hasHeader = named.filter((column) => column !== 'other').length >= Math.min(2, filled(first));
  const columns = hasHeader && named.some(isSubject) ? named : guessColumns(rows);
  const titles = columns === named ? first : [];
  const empty = titles.filter((_, index) => columns[index] === 'other' && !rows.slice(1).some((row) => row[index]));
  const pieces: Piece[] = empty.map((text) => ({ kind: 'comment', text }));
  let objective: string | undefined;
  for (const cells of columns === named ? rows.slice(1) : rows) {
    objective = addRow(pieces, cells, { columns, titles, objective, personNamed });
  }
  return pieces;
}

interface Around {
  columns: readonly Column[];
  titles: readonly string[];
  /** The objective of the row above. */
  objective: string | undefined;
  personNamed: PersonNamed;
}

/** Adds what a row says; answers the objective that the next row belongs to. */
function addRow(pieces: Piece[], cells: readonly string[], { columns, titles, objective, personNamed }: Around) {
  let current = objective;
  let result: KeyResultPiece | undefined;
  const rest: [Column, string, string][] = [];
  let marker: 'objective' | 'key result' | 'initiative' | undefined;
  for (const [index, cell] of cells.entries()) {
    const column = columns[index] ?? 'other';
    if (cell === '') continue;
    const read = readMarker(cell);
    if (read.marker && read.text === '' && isSubject(column)) {
      marker = read.marker;
      continue;
    }
    const role = marker ?? read.marker ?? (isSubject(column) ? column : undefined);
    marker = undefined;
    if (role === undefined || !/\p{L}/u.test(read.text)) {
      rest.push([column, titles[index] ?? '', cell]);
    } else if (role !== 'objective' || read.text !== current) {
      addPiece(pieces, read.text, role, personNamed);
      if (role === 'objective') current = read.text;
      const last = pieces.at(-1);
      result = last?.kind === 'key result' ? last : undefined;
    }
  }
  const comments: string[] = [];
  const owned = pieces.findLast((piece) => piece.kind !== 'comment');
  for (const [column, title, cell] of rest) {
    const person = column === 'owner' || column === 'other' ? personNamed(cell) : undefined;
    if (column === 'baseline' && result && result.from === undefined && isQuantity(cell)) result.from = cell;
    else if (column === 'target' && result && result.to === undefined && isQuantity(cell)) result.to = cell;
    else if (column === 'due' && result && result.by === undefined && /^\d{4}-\d\d-\d\d$/.test(cell)) result.by = cell;
    else if (person !== undefined && owned && owned.owner === undefined) owned.owner = person;
    else comments.push(title === '' ? cell : `${title}: ${cell}`);
  }
  // Like every comment, they stand in front of what they are about.
  const place = result ? pieces.lastIndexOf(result) : pieces.length;
  pieces.splice(place, 0, ...comments.map((text) => ({ kind: 'comment' as const, text })));
  return current;
}

const isSubject = (column: Column) => column === 'objective' || column === 'key result';
const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '').length;

function columnNamed(cell: string): Column {
  return headers.find(([, pattern]) => pattern.test(cell))?.[0] ?? 'other';
}

/** Without headers: up to two columns of words are objectives and key results; numbers are baseline and target. */
function guessColumns(rows: readonly string[][]): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isNumbers = Array.from({ length: width }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every(isQuantity);
  });
  const numbers = isNumbers.filter(Boolean).length;
  const words = isNumbers.findIndex((isNumber, index) => index > 0 && isNumber);
  const subjects = (words < 0 ? width : words) > 1 ? 2 : 1;
  let seen = 0;
  return isNumbers.map((isNumber, index) => {
    if (!isNumber) return index >= subjects ? 'other' : index === subjects - 1 ? 'key result' : 'objective';
    seen += 1;
    return numbers > 1 && seen === 1 ? 'baseline' : seen <= 2 ? 'target' : 'other';
  });
}

function cellsOf(line: string): string[] {
  return (isBarred(line) ? line.trim().slice(1, -1).split('|') : line.split('\t')).map(oneLine);
}

function isBarred(line: string): boolean {
  const text = line.trim();
  return text.length > 1 && text.startsWith('|') && text.endsWith('|');
}
