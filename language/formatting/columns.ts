import { isAside, isEntry } from '../generated/ast.ts';
import { placeOf } from '../syntax/places.ts';
import { breaksBefore, type Item } from './outline.ts';
import type { Word } from './pieces.ts';
import { spaced } from './spacing.ts';
import { padTo, widthOf } from './width.ts';

/** What a line about a key result says, in the order of the columns. */
const columns = ['Target', 'Reported', 'Confidence', 'Said', 'Note'] as const;
type Column = (typeof columns)[number];

interface Row {
  item: Item;
  cells: Partial<Record<Column, string>>;
  /** What stands in another order than the columns: it follows them. */
  rest: string[];
}

/**
 * Puts the entries of a check-in or review in columns: name, value, confidence and status (one column where no line has
 * both), note. A blank line begins new columns. Remarks line up their texts.
 */
export function alignJournal(items: Item[], texts: Map<Item, string>): void {
  for (const run of runsOf(items)) {
    alignEntries(run.flatMap(rowOf), texts);
    alignPairs(
      run.filter((item) => isAside(item.node)),
      texts,
    );
  }
}

/** Puts the values of an `actual` or `plan` with a line for each in columns. */
export function alignSeries(items: Item[], texts: Map<Item, string>): void {
  for (const run of runsOf(items)) alignPairs(run, texts);
}

/** Items without a blank line between them. */
function runsOf(items: Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const blank =
      breaksBefore(item) > 1 || item.above.some((c) => c.breaks > 1) || (wordsOf(item)?.[0]?.breaks ?? 0) > 1;
    if (run && !blank) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** The words of an item that stands on one line without comments; undefined for others. */
function wordsOf(item: Item): Word[] | undefined {
  const words = item.parts.filter((part) => part.kind === 'word');
  return words.length === item.parts.length && !words.some((word) => word.text.includes('\n')) ? words : undefined;
}

/** First word, and the others in a column behind the longest. */
function alignPairs(items: Item[], texts: Map<Item, string>): void {
  const pairs = items.flatMap((item) => {
    const words = wordsOf(item);
    const [first, ...rest] = words ?? [];
    return first ? [{ item, first: first.text, rest: spaced(rest) }] : [];
  });
  const width = Math.max(0, ...pairs.map((pair) => widthOf(pair.first)));
  for (const { item, first, rest } of pairs) texts.set(item, `${padTo(first, width)} ${rest}`.trimEnd());
}

function rowOf(item: Item): Row[] {
  const { node } = item;
  const words = wordsOf(item);
  if (!words || !isEntry(node)) return [];
  const starts = new Map(node.parts.map((part) => [placeOf(part)?.offset ?? -1, part.$type]));
  const parts: { column: Column; words: Word[] }[] = [{ column: 'Target', words: [] }];
  for (const word of words) {
    const part = starts.get(word.offset);
    // `done` without a number is the value of a milestone.
    const column = part === 'Said' && word.type === 'done' && parts.length === 1 ? 'Reported' : part;
    if (column) parts.push({ column, words: [] });
    parts.at(-1)?.words.push(word);
  }
  const row: Row = { item, cells: {}, rest: [] };
  let next = 0;
  for (const part of parts) {
    const text = spaced(part.words);
    const index = columns.indexOf(part.column);
    if (index < next || row.rest.length > 0) row.rest.push(text);
    else {
      row.cells[part.column] = text;
      next = index + 1;
    }
  }
  return [row];
}

function alignEntries(rows: Row[], texts: Map<Item, string>): void {
  const shared = !rows.some(({ cells }) => cells.Confidence && cells.Said);
  if (shared) {
    for (const { cells } of rows) {
      cells.Confidence ??= cells.Said;
      delete cells.Said;
    }
  }
  // A cell that ends its line may be as wide as it likes.
  const widths = columns.map((column, index) => {
    const followed = rows.filter(({ cells }) => columns.slice(index + 1).some((later) => cells[later]));
    return Math.max(0, ...followed.map(({ cells }) => widthOf(cells[column] ?? '')));
  });
  for (const { item, cells, rest } of rows) {
    const used = columns.flatMap((column, index) => {
      const width = widths[index] ?? 0;
      return width > 0 || cells[column] ? [padTo(cells[column] ?? '', width)] : [];
    });
    texts.set(item, [used.join('  ').trimEnd(), ...rest].join('  '));
  }
}
