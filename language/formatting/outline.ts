import type { AstNode } from 'langium';
import { isEntry, isUnknown } from '../generated/ast.ts';
import type { SyntaxTree } from '../syntax/parse.ts';
import { type NodePlace, placeOf } from '../syntax/places.ts';
import { type Comment, type Piece, piecesOf, type Word } from './pieces.ts';

/** What stands between two braces, or in the whole file. */
export interface Block {
  kind: 'block';
  /** Behind `{` on its line. */
  afterOpen: Comment[];
  items: Item[];
  /** Before `}`, on lines of their own. */
  end: Comment[];
  /** It was written on one line. */
  oneLine: boolean;
  hasComments: boolean;
}

/** A statement or property with its comments. */
export interface Item {
  node: AstNode | undefined;
  /** Above it; the last one may stand on its first line. */
  above: Comment[];
  parts: (Word | Comment | Block)[];
  /** A comma stood behind it. */
  comma: boolean;
  /** Behind it on its last line. */
  behind: Comment[];
}

/** Line breaks before an item and the comments above it. */
export function breaksBefore(item: Item): number {
  const first = item.above[0] ?? item.parts[0];
  return first && first.kind !== 'block' ? first.breaks : 0;
}

/** The statements and properties of a text in their blocks, with every comment at the thing it stands beside. */
export function outline(tree: SyntaxTree): Block {
  return new OutlineBuilder(piecesOf(tree), startsOf(tree)).build();
}

class OutlineBuilder {
  private readonly pieces: Piece[];
  private readonly starts: Starts;
  private block: Block = newBlock();
  private item: Item | undefined;
  private readonly outer: { block: Block; item: Item | undefined }[] = [];
  /** Comments since the last word. */
  private waiting: Comment[] = [];

  constructor(pieces: Piece[], starts: Starts) {
    this.pieces = pieces;
    this.starts = starts;
  }

  build(): Block {
    for (const [index, piece] of this.pieces.entries()) {
      if (piece.kind === 'comment') this.waiting.push(piece);
      else this.take(piece, this.nextWord(index), this.pieces[index + 1]);
    }
    this.block.end.push(...this.settle(1));
    return this.block;
  }

  private take(word: Word, next: Word | undefined, nextPiece: Piece | undefined): void {
    if (word.type === '}') {
      this.close(word);
      return;
    }
    if (word.type === ',' && isEntry(this.item?.node)) return;
    if (word.type === ',' && this.item && this.separates(word, next)) {
      this.item.comma = true;
      if (nextPiece) nextPiece.breaks = Math.max(nextPiece.breaks, word.breaks);
      return;
    }
    const node = this.starts.items.get(word.offset);
    const loose = this.starts.loose.has(word.offset) && this.waiting[0] === undefined && word.breaks > 0;
    if (!this.item || node || loose) {
      const above = this.settle(word.breaks);
      this.item = { node, above, parts: [], comma: false, behind: [] };
      this.block.items.push(this.item);
    } else {
      this.item.parts.push(...this.waiting.splice(0));
    }
    if (word.type === '{') {
      const block = newBlock();
      this.item.parts.push(block);
      this.outer.push({ block: this.block, item: this.item });
      this.block = block;
      this.item = undefined;
    } else {
      this.item.parts.push(word);
    }
  }

  private close(word: Word): void {
    this.block.end.push(...this.settle(word.breaks));
    const { block } = this;
    const parent = this.outer.pop();
    if (!parent) return;
    block.oneLine = word.breaks === 0 && block.items.every(isOneLine);
    block.hasComments = block.afterOpen.length > 0 || block.end.length > 0 || block.items.some(hasComments);
    this.block = parent.block;
    this.item = parent.item;
  }

  /** Whether a comma stands between two properties, or behind the last one, and not inside a list. */
  private separates(comma: Word, next: Word | undefined): boolean {
    return !next || comma.endsStatement || next.type === '{' || next.type === '}' || this.startsItem(next);
  }

  private startsItem(word: Word): boolean {
    return this.starts.items.has(word.offset) || (this.starts.loose.has(word.offset) && word.breaks > 0);
  }

  private nextWord(index: number): Word | undefined {
    for (let i = index + 1; i < this.pieces.length; i++) {
      const piece = this.pieces[i];
      if (piece?.kind === 'word') return piece;
    }
    return undefined;
  }

  /**
   * Gives the waiting comments on the line of the word before them to what stands there, and answers the others;
   * `breaks` are the line breaks between the last of them and the next word.
   */
  private settle(breaks: number): Comment[] {
    const waiting = this.waiting.splice(0);
    let behind = waiting.findIndex((comment) => comment.breaks > 0);
    if (behind < 0) behind = waiting.length;
    const line = waiting.slice(0, behind);
    if (line.length === 0) return waiting;
    if (this.item) this.item.behind.push(...line);
    else if (this.outer.length > 0 && (waiting[behind]?.breaks ?? breaks) > 0) this.block.afterOpen.push(...line);
    else return waiting;
    return waiting.slice(behind);
  }
}

function newBlock(): Block {
  return { kind: 'block', afterOpen: [], items: [], end: [], oneLine: false, hasComments: false };
}

function isOneLine(item: Item): boolean {
  const pieces = [...item.above, ...item.parts, ...item.behind];
  return pieces.every((piece) =>
    piece.kind === 'block' ? piece.oneLine : piece.breaks === 0 && !piece.text.includes('\n'),
  );
}

function hasComments(item: Item): boolean {
  if (item.above.length > 0 || item.behind.length > 0) return true;
  return item.parts.some((part) => part.kind === 'comment' || (part.kind === 'block' && part.hasComments));
}

interface Starts {
  /** The first word of each statement and property of a block, with its node. */
  items: Map<number, AstNode>;
  /** Words of a property that the language does not know: first in a line, such a word may be meant as another one. */
  loose: Set<number>;
}

const lists = new Set(['elements', 'items', 'lines', 'points']);

function startsOf(tree: SyntaxTree): Starts {
  const starts: Starts = { items: new Map(), loose: new Set() };
  const document = placeOf(tree.document);
  if (document) noteStarts(document, starts);
  return starts;
}

function noteStarts(place: NodePlace, { items, loose }: Starts): void {
  // Properties before the brace stand on the line of their statement.
  const brace = place.outer ? (place.word('{')?.startOffset ?? Number.POSITIVE_INFINITY) : -1;
  for (const [property, child] of place.children()) {
    const node = child.astNode;
    if (!node) continue;
    if (lists.has(property ?? '') && child.offset > brace) items.set(child.offset, node);
    if (isUnknown(node)) for (const value of child.tokens('values')) loose.add(value.startOffset);
    noteStarts(child, { items, loose });
  }
}
