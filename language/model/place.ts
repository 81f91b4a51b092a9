/** A point in a text: line and character count from 0, characters in UTF-16 units, as editors count. */
export interface Position {
  line: number;
  character: number;
}

/** A stretch of a text; `end` is just behind the last character. */
export interface Range {
  start: Position;
  end: Position;
}

/**
 * A stretch as two numbers in one object, as a workspace keeps hundreds of thousands of them; its ends are made when asked
 * for.
 */
class PackedRange implements Range {
  private readonly from: number;
  private readonly to: number;

  constructor(from: number, to: number) {
    this.from = from;
    this.to = to;
  }

  get start(): Position {
    return unpacked(this.from);
  }

  get end(): Position {
    return unpacked(this.to);
  }

  isBetween(from: number, to: number): boolean {
    return this.from === from && this.to === to;
  }

  get scattered(): number {
    return scatter(this.from, this.to);
  }

  toJSON(): Range {
    return { start: this.start, end: this.end };
  }
}

/**
 * Texts are short, and what stands in them begins in few columns: the same stretches come up in file after file. The last
 * ones are kept here, each in a place that follows from its numbers, and are made once.
 */
const lately: (PackedRange | undefined)[] = new Array(2 ** 16).fill(undefined);

/** The stretch between two points. */
export function rangeBetween(line: number, character: number, endLine: number, endCharacter: number): Range {
  const from = packed(line, character);
  const to = packed(endLine, endCharacter);
  const place = scatter(from, to);
  const known = lately[place];
  if (known?.isBetween(from, to)) return known;
  const range = new PackedRange(from, to);
  lately[place] = range;
  return range;
}

function scatter(from: number, to: number): number {
  return (Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b)) >>> 16;
}

/** A number below 65,536 that follows from a stretch, and is mostly another for another. */
export function scattered(range: Range): number {
  return range instanceof PackedRange ? range.scattered : 0;
}

/** The same of two positions. */
export function rangeFrom(start: Position, end: Position): Range {
  return rangeBetween(start.line, start.character, end.line, end.character);
}

/** Lines are shorter than this, but for a few: those are told by a minus. Small numbers take no room of their own. */
const short = 2 ** 11;
const long = 2 ** 24;

function packed(line: number, character: number): number {
  return character < short ? line * short + character : -(line * long + character);
}

function unpacked(point: number): Position {
  const [width, whole] = point < 0 ? [long, -point] : [short, point];
  const character = whole % width;
  return { line: (whole - character) / width, character };
}

/** Where something stands: the file (its URI) and the stretch of its text. */
export interface Place {
  uri: string;
  range: Range;
}

/** Compares two positions: negative when `a` comes first. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether `position` lies in `range`; its end counts, as a cursor there still touches the last character. */
export function contains(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}
