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

/** A stretch in one object, as a workspace keeps hundreds of thousands of them; its ends are made when asked for. */
class PackedRange implements Range {
  private readonly line: number;
  private readonly character: number;
  private readonly endLine: number;
  private readonly endCharacter: number;

  constructor(line: number, character: number, endLine: number, endCharacter: number) {
    this.line = line;
    this.character = character;
    this.endLine = endLine;
    this.endCharacter = endCharacter;
  }

  get start(): Position {
    return { line: this.line, character: this.character };
  }

  get end(): Position {
    return { line: this.endLine, character: this.endCharacter };
  }

  toJSON(): Range {
    return { start: this.start, end: this.end };
  }
}

/** The stretch between two points. */
export function rangeBetween(line: number, character: number, endLine: number, endCharacter: number): Range {
  return new PackedRange(line, character, endLine, endCharacter);
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
