import type { IToken } from 'chevrotain';
import type { AstNode } from 'langium';
import { endLine, startLine } from './tokens.ts';

/** What the grammar wants with a part of a statement: the property it is assigned to, and its word where it is one. */
export interface Role {
  property: string | undefined;
  word: string | undefined;
}

/** Roles and what plays them, in turn. */
export type PlaceParts = (Role | IToken | NodePlace)[];

/**
 * Where a node of the syntax tree stands: its first and last token, and the role of each of its parts. This is all that
 * anyone asks a concrete syntax tree for, at a fraction of its size.
 */
export class NodePlace {
  first: IToken | undefined;
  last: IToken | undefined;
  astNode: AstNode | undefined;
  /** The place of what it is a part of. */
  outer: NodePlace | undefined;
  private readonly parts: PlaceParts;

  constructor(parts: PlaceParts = []) {
    this.parts = parts;
    if (parts.length === 0) return;
    for (let i = 1; i < parts.length; i += 2) {
      const part = parts[i];
      if (part instanceof NodePlace) part.outer = this;
    }
    this.findEnds();
  }

  add(role: Role, part: IToken | NodePlace): void {
    this.parts.push(role, part);
  }

  /** Puts nodes in the stead of so many from one on, in the role that all parts have. */
  splice(index: number, count: number, nodes: readonly NodePlace[]): void {
    const [role] = this.parts;
    if (!role) return;
    this.parts.splice(2 * index, 2 * count, ...nodes.flatMap((node) => [role, node]));
    for (const node of nodes) node.outer = this;
    this.findEnds();
  }

  /** The first and the last token of its parts. */
  private findEnds(): void {
    const first = this.parts[1] as IToken | NodePlace | undefined;
    const last = this.parts.at(-1) as IToken | NodePlace | undefined;
    this.first = first instanceof NodePlace ? first.first : first;
    this.last = last instanceof NodePlace ? last.last : last;
  }

  /** Takes in a token or node at its end. */
  extend(first: IToken, last: IToken): void {
    this.first ??= first;
    this.last = last;
  }

  get offset(): number {
    return this.first?.startOffset ?? 0;
  }

  get end(): number {
    return this.last ? this.last.startOffset + this.last.image.length : 0;
  }

  get length(): number {
    return this.end - this.offset;
  }

  /** The first thing that was assigned to a property. */
  of(property: string): IToken | NodePlace | undefined {
    for (let i = 0; i < this.parts.length; i += 2) {
      if ((this.parts[i] as Role).property === property) return this.parts[i + 1] as IToken | NodePlace;
    }
    return undefined;
  }

  /** Every token that was assigned to a property. */
  tokens(property: string): IToken[] {
    const found: IToken[] = [];
    for (let i = 0; i < this.parts.length; i += 2) {
      const part = this.parts[i + 1];
      const isOne = (this.parts[i] as Role).property === property && !(part instanceof NodePlace);
      if (isOne) found.push(part as IToken);
    }
    return found;
  }

  /** The first token that is a word or sign of the grammar. */
  word(word: string): IToken | undefined {
    for (let i = 0; i < this.parts.length; i += 2) {
      const role = this.parts[i] as Role;
      if (role.word === word) return this.parts[i + 1] as IToken;
    }
    return undefined;
  }

  /** The innermost node at an offset, and the word of the grammar that stands there, if it is one. */
  at(offset: number): { place: NodePlace; word: string | undefined } | undefined {
    for (let i = 0; i < this.parts.length; i += 2) {
      const part = this.parts[i + 1] as IToken | NodePlace;
      const inside =
        part instanceof NodePlace ? part.offset <= offset && offset < part.end : part.startOffset === offset;
      if (!inside) continue;
      if (part instanceof NodePlace) return part.at(offset);
      return { place: this, word: (this.parts[i] as Role).word };
    }
    return undefined;
  }

  /** The nodes that are parts of this one, with the property each is assigned to. */
  *children(): Generator<[property: string | undefined, child: NodePlace]> {
    for (let i = 0; i < this.parts.length; i += 2) {
      const part = this.parts[i + 1];
      if (part instanceof NodePlace) yield [(this.parts[i] as Role).property, part];
    }
  }
}

/** Where a node stands; undefined for one that recovery has made up. */
export function placeOf(node: AstNode): NodePlace | undefined {
  // The parser is given places to build in the stead of Langium's concrete syntax tree.
  return node.$cstNode as unknown as NodePlace | undefined;
}

/** The lines that a node stands on, from 0. */
export function linesOf(node: AstNode): { first: number; last: number } | undefined {
  const { first, last } = placeOf(node) ?? {};
  return first && last && { first: startLine(first) - 1, last: endLine(last) - 1 };
}
