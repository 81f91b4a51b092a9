import { readFigures } from './figures.ts';
import { type Line, type Marker, readLines } from './lines.ts';
import { ownerLine, readOwner } from './owners.ts';
import type { PersonNamed, Piece } from './piece.ts';

/** A longer line is nobody's key result: its numbers are not looked for. */
const longestRead = 1000;

type Role = Marker | 'comment';

/** A line among those it stands under. */
interface Node {
  line: Line;
  parent: Node | undefined;
  children: Node[];
  role?: Role;
}

/** Understands a bullet list, Markdown or lines with markers such as `O:` and `KR1:`. */
export function readList(written: readonly string[], personNamed: PersonNamed): Piece[] {
  const nodes = nest(announced(readLines(written)));
  const marked = new Set(nodes.map(({ line }) => line.marker));
  const pieces: Piece[] = [];
  for (const [index, node] of nodes.entries()) {
    node.role = node.line.marker ?? roleOf(node, nodes, index, marked);
    addPiece(pieces, node.line.text, node.role, personNamed);
  }
  return pieces;
}

/** Adds what a line says in its role; its owner goes to a property or a comment. */
export function addPiece(pieces: Piece[], written: string, role: Role, personNamed: PersonNamed): void {
  const owns = written.length > longestRead ? undefined : ownerLine(written);
  const last = pieces.findLast((piece) => piece.kind !== 'comment');
  const known = owns === undefined ? undefined : personNamed(owns);
  if (known !== undefined && last && !last.owner) {
    last.owner = known;
    return;
  }
  if (role === 'comment' || owns !== undefined || !/[\p{L}\p{N}]/u.test(written)) {
    pieces.push({ kind: 'comment', text: written });
    return;
  }
  if (written.length > longestRead) {
    pieces.push({ kind: role, title: written });
    return;
  }
  const { text, owner, comment } = readOwner(written, personNamed);
  if (comment) pieces.push(comment);
  const owned = owner === undefined ? {} : { owner };
  if (role === 'key result') pieces.push({ kind: role, ...readFigures(text), ...owned });
  else pieces.push({ kind: role, title: text, ...owned });
}

/** `Key results:` alone says what the lines behind it are; `Objective:` alone, what the next one is. */
function announced(lines: Line[]): Line[] {
  const result: Line[] = [];
  let announces: { marker: Marker; line: Line; depth?: number } | undefined;
  for (const line of lines) {
    if (line.text === '') {
      if (line.marker) announces = { marker: line.marker, line };
      continue;
    }
    if (line.marker || !announces || (line.form === 'heading' && announces.marker !== 'objective')) {
      if (line.marker !== announces?.marker) announces = undefined;
      result.push(line);
      continue;
    }
    announces.depth ??= line.depth;
    result.push(line.depth <= announces.depth ? { ...line, marker: announces.marker } : line);
    if (announces.marker === 'objective') announces = undefined;
  }
  return result;
}

function nest(lines: readonly Line[]): Node[] {
  const open: Node[] = [];
  return lines.map((line) => {
    while ((open.at(-1)?.line.depth ?? Number.NEGATIVE_INFINITY) >= line.depth) open.pop();
    const parent = open.at(-1);
    const node: Node = { line, parent, children: [] };
    parent?.children.push(node);
    open.push(node);
    return node;
  });
}

function roleOf(node: Node, nodes: readonly Node[], index: number, marked: ReadonlySet<Marker | undefined>): Role {
  if (node.line.text.endsWith(':') && node.children.length === 0) return 'comment';
  if (marked.has('objective')) return besideMarkedObjectives(node, nodes, index, marked.has('key result'));
  if (marked.has('key result')) {
    const isAbove = nodes[index + 1]?.line.marker === 'key result' && node.parent?.role !== 'key result';
    return isAbove ? 'objective' : 'comment';
  }
  return byPosition(node, nodes, index);
}

function besideMarkedObjectives(node: Node, nodes: readonly Node[], index: number, marksResults: boolean): Role {
  const objective = nodes.slice(0, index).findLast(({ role }) => role === 'objective');
  if (!objective || node.line.form === 'heading' || isUnder(node, 'key result')) return 'comment';
  if (marksResults) return 'comment';
  return node.line.form === 'bullet' || node.line.depth > objective.line.depth ? 'key result' : 'comment';
}

/** Nothing says what it is: lines with others under them are objectives, and what is under these are results. */
function byPosition(node: Node, nodes: readonly Node[], index: number): Role {
  const { line, parent } = node;
  if (isUnder(node, 'key result')) return 'comment';
  const isIntroduction = line.form === 'plain' && parent?.line.form === 'heading' && node.children.length > 0;
  if (isUnder(node, 'objective')) return line.form === 'heading' || isIntroduction ? 'comment' : 'key result';
  const below = node.children.filter((child) => child.line.form !== 'heading');
  const objectives = below.filter((child) => child.children.length > 0);
  const isTitle =
    line.form !== 'bullet' &&
    objectives.length > below.length / 2 &&
    (objectives.length > 1 || objectives[0]?.line.form === 'bullet');
  if (below.length > 0) return isTitle ? 'comment' : 'objective';
  if (line.form === 'heading') return 'comment';
  if (line.form === 'bullet') return 'key result';
  if (nodes.length === 1) return 'objective';
  const previous = nodes[index - 1];
  if (parent === undefined && line.startsParagraph) {
    const next = nodes[index + 1];
    return next?.line.form === 'plain' && !next.line.startsParagraph ? 'objective' : 'comment';
  }
  return !line.startsParagraph && (previous?.role === 'objective' || previous?.role === 'key result')
    ? 'key result'
    : 'comment';
}

function isUnder(node: Node, role: Role): boolean {
  for (let above = node.parent; above; above = above.parent) if (above.role === role) return true;
  return false;
}
