/** A piece of a text, between two offsets, and what stands there instead. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** Beyond this many differing lines the search for the smallest change is given up. */
const maxDifference = 400;

/**
 * Changes that turn one text into the other, small enough that an editor keeps cursors and markers where they are: by
 * lines, and inside changed lines only the space between words where the words are the same. In order, without overlaps, offsets into `before`.
 */
export function minimalEdits(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const left = linesOf(before);
  const right = linesOf(after);
  const edits: TextEdit[] = [];
  let offset = 0;
  let line = 0;
  for (const hunk of hunks(left, right)) {
    for (; line < hunk.left; line++) offset += left[line]?.length ?? 0;
    const removed = left.slice(hunk.left, hunk.left + hunk.removed);
    const added = right.slice(hunk.right, hunk.right + hunk.added);
    edits.push(...hunkEdits(removed, added, offset));
  }
  return edits;
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

interface Hunk {
  left: number;
  removed: number;
  right: number;
  added: number;
}

/** Where only the space between words differs, only that is changed; otherwise lines are replaced, one by one if they pair up. */
function hunkEdits(removed: string[], added: string[], offset: number): TextEdit[] {
  const [before, after] = [removed.join(''), added.join('')];
  const gaps = gapEdits(before, after, offset);
  if (gaps) return gaps;
  if (removed.length !== added.length) return [trimmed(before, after, offset)];
  let start = offset;
  return removed.flatMap((line, index) => {
    const own = added[index] ?? '';
    const edits = gapEdits(line, own, start) ?? [trimmed(line, own, start)];
    start += line.length;
    return edits;
  });
}

/** The changes of space between the words of two texts; undefined where their words differ. */
function gapEdits(before: string, after: string, offset: number): TextEdit[] | undefined {
  const [left, right] = [piecesOf(before), piecesOf(after)];
  if (left.length !== right.length) return undefined;
  const edits: TextEdit[] = [];
  let start = offset;
  for (const [index, piece] of left.entries()) {
    const other = right[index] ?? '';
    const isGap = index % 2 === 0;
    if (piece !== other && !isGap) return undefined;
    if (piece !== other) edits.push(trimmed(piece, other, start));
    start += piece.length;
  }
  return edits;
}

/** Space and words in turn, space first and last. */
function piecesOf(text: string): string[] {
  return text.split(/(\S+)/);
}

/** The replacement without what both texts begin and end with. */
function trimmed(before: string, after: string, offset: number): TextEdit {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start: offset + head, end: offset + before.length - tail, text: after.slice(head, after.length - tail) };
}

/** Where the lines differ. */
function hunks(left: string[], right: string[]): Hunk[] {
  let head = 0;
  while (head < left.length && head < right.length && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < Math.min(left.length, right.length) - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++;
  const a = left.slice(head, left.length - tail);
  const b = right.slice(head, right.length - tail);
  const common = commonLines(a, b);
  if (!common) return [{ left: head, removed: a.length, right: head, added: b.length }];
  const found: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...common, [a.length, b.length] as const]) {
    if (x > i || y > j) found.push({ left: head + i, removed: x - i, right: head + j, added: y - j });
    [i, j] = [x + 1, y + 1];
  }
  return found;
}

/** Pairs of equal lines, as many as possible (Myers 1986); undefined when the texts differ in too many lines. */
function commonLines(a: string[], b: string[]): [number, number][] | undefined {
  const reach = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  const most = Math.min(a.length + b.length, maxDifference);
  for (let d = 0; d <= most; d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return undefined;
}

function walkBack(trace: Map<number, number>[], width: number, height: number): [number, number][] {
  const pairs: [number, number][] = [];
  let [x, y] = [width, height];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d];
    const k = x - y;
    const down = k === -d || (k !== d && (reach?.get(k - 1) ?? -1) < (reach?.get(k + 1) ?? -1));
    const from = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : (reach?.get(from) ?? 0);
    const fromY = d === 0 ? 0 : fromX - from;
    // Equal lines stand behind the one step that differs.
    while (x > fromX && y > fromY) pairs.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  return pairs.reverse();
}
