import type { MapEdge } from '../../protocol/preview.ts';
import type { Measure } from '../measure.ts';
import { shortened } from '../shortened.ts';
import { nearestInOrder } from './in-order.ts';
import type { Lanes } from './map-lanes.ts';
import type { Box } from './map-layout.ts';

/** One relation, led from box to box through the gaps between the columns. */
export interface Line {
  edge: MapEdge;
  path: string;
  start: End;
  end: End;
  /** The promise on its plate beside the supporter, ending at `x`. */
  label?: { text: string; x: number; y: number; width: number; missing: boolean };
  /** The octagon of a conflict, with its number. */
  badge?: { x: number; y: number; number: number };
  /** The sign of a conflict that was decided. */
  sign?: { x: number; y: number };
}

export interface End {
  x: number;
  y: number;
  /** The side of the box it touches. */
  side: Side;
}

export type Side = 'left' | 'right';

/** The room to the right of a column: lanes for peers, curves, lanes that skip a level, labels. */
export interface Gap {
  width: number;
  peers: number;
  labels: number;
}

/** How much room the lines have between the columns. */
export interface Spacing {
  /** From one line between peers to the next. */
  lane: number;
  curve: number;
  /** A longer promise would push the columns apart; the list below the map has it whole. Without any: no promises. */
  letters: number;
}

/** At 13 px type: with room to spare, close, and as close as can be. */
export const spacings: readonly [Spacing, Spacing, Spacing] = [
  { lane: 14, curve: 38, letters: 20 },
  { lane: 11, curve: 26, letters: 10 },
  { lane: 11, curve: 26, letters: 0 },
];

/** Sizes at 13 px type. */
const sizes = {
  arrow: 9,
  bar: 6,
  label: 10,
  overhead: 34,
  below: 12,
  beside: 7,
  turn: 5,
  sign: 14,
};

/** How wide each gap has to be for what goes through it. The last one only holds the lanes of peers. */
export function gapsOf(
  columns: number,
  edges: readonly MapEdge[],
  columnOf: ReadonlyMap<string, number>,
  lanes: Lanes,
  measure: Measure,
  spacing: Spacing,
): Gap[] {
  const { scale } = measure;
  const ends = edges.map((edge) => ({ edge, from: columnOf.get(edge.from) ?? 0, to: columnOf.get(edge.to) ?? 0 }));
  return Array.from({ length: columns }, (_, column) => {
    const beside = ends.filter(({ from, to }) => from === column && to === column);
    const most = Math.max(0, ...beside.map(({ edge }) => lanes.get(edge.id) ?? 0));
    const peers = most > 0 ? (most * spacing.lane + sizes.arrow) * scale : 0;
    const signs = ends.some(({ edge, from, to }) => isPull(edge) && from === to && to === column);
    if (column === columns - 1) return { width: peers + (signs ? sizes.sign * scale : 2), peers, labels: 0 };
    const widths = ends
      .filter(({ from, to }) => from === column + 1 && to <= column)
      .map(({ edge }) => measure.width(labelOf(edge, edges, spacing)?.text ?? '', 'note'));
    const labels = Math.max(0, ...widths) + (widths.some((width) => width > 0) ? 2 : 1) * sizes.label * scale;
    return { width: Math.ceil(peers + (sizes.arrow + spacing.curve) * scale + labels), peers, labels };
  });
}

/** A promise, or a word for the missing one where other supporters of the same target do promise. */
function labelOf(
  edge: MapEdge,
  edges: readonly MapEdge[],
  { letters }: Spacing,
): { text: string; missing: boolean } | undefined {
  if (edge.kind !== 'supports' || letters === 0) return undefined;
  if (edge.promise) return { text: shortened(edge.promise, letters), missing: false };
  const othersPromise = edges.some((other) => other.to === edge.to && other.kind === 'supports' && other.promise);
  return othersPromise ? { text: 'no amount', missing: true } : undefined;
}

/** What pulls two boxes apart instead of joining them, decided or not. */
export const isPull = ({ kind }: MapEdge) => kind === 'conflict' || kind === 'trade-off';

interface Drawn {
  lines: Line[];
  /** The highest and lowest point of any line. */
  top: number;
  bottom: number;
}

interface Means {
  lanes: Lanes;
  spacing: Spacing;
  measure: Measure;
}

export function drawLines(edges: MapEdge[], boxes: Box[], gaps: Gap[], { lanes, spacing, measure }: Means): Drawn {
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const joins = edges.flatMap((edge): Join[] => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    return from && to ? [{ edge, from, to, ...sidesOf(from, to) }] : [];
  });
  const ports = portsOf(joins);
  const passages = passagesOf(joins, boxes, measure.scale);
  const ys: number[] = [];
  let conflicts = 0;

  const lines = joins.map((join): Line => {
    const { edge, from, to } = join;
    const pull = isPull(edge);
    const reach = measure.scale * (pull ? sizes.bar : sizes.arrow);
    const start = endAt(from, join.fromSide, ports.get(`${edge.id} from`), pull ? reach : 0);
    const end = endAt(to, join.toSide, ports.get(`${edge.id} to`), reach);
    let route: Route;
    if (from.column === to.column) {
      const lane = lanes.get(edge.id) ?? 1;
      route = besides(start, end, from.x + from.width + (sizes.arrow + lane * spacing.lane - 4) * measure.scale);
    } else {
      // From the box on the right to the one on the left, whichever of them is the supporter.
      const leftwards = from.column > to.column;
      const [rightEnd, leftEnd] = leftwards ? [start, end] : [end, start];
      const right = leftwards ? from : to;
      const elbow = right.x - (gaps[right.column - 1]?.labels ?? 0);
      route = across(rightEnd, leftEnd, elbow, passages.get(edge.id) ?? []);
    }
    ys.push(start.y, end.y, ...route.ys);
    const words = from.column > to.column ? labelOf(edge, edges, spacing) : undefined;
    return {
      edge,
      path: route.path.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100)),
      start,
      end,
      label: words && {
        ...words,
        x: from.x - (sizes.label + 1) * measure.scale,
        y: start.y,
        width: measure.width(words.text, 'note') + 6 * measure.scale,
      },
      badge: edge.kind === 'conflict' ? { ...route.middle, number: edge.number ?? ++conflicts } : undefined,
      sign: edge.kind === 'trade-off' ? route.bend : undefined,
    };
  });
  return { lines, top: Math.min(0, ...ys) - 6, bottom: Math.max(0, ...ys) + 6 };
}

interface Join {
  edge: MapEdge;
  from: Box;
  to: Box;
  fromSide: Side;
  toSide: Side;
}

/** Lines leave on the side that faces the other end; those between peers stay on the right. */
function sidesOf(from: Box, to: Box): { fromSide: Side; toSide: Side } {
  if (from.column === to.column) return { fromSide: 'right', toSide: 'right' };
  return from.column > to.column ? { fromSide: 'left', toSide: 'right' } : { fromSide: 'right', toSide: 'left' };
}

/** Where a line passes a column on its way: level at `y`, from its right side to its left. */
interface Passage {
  y: number;
  from: number;
  to: number;
}

/**
 * The ways past whole columns, nearest first: over the boxes or under them, whichever is shorter, side by side in the
 * order of their ends.
 */
function passagesOf(joins: Join[], boxes: Box[], scale: number): Map<string, Passage[]> {
  const passages = new Map<string, Passage[]>();
  const columns = Math.max(0, ...boxes.map((box) => box.column));
  for (let column = columns - 1; column > 0; column -= 1) {
    const inColumn = boxes.filter((box) => box.column === column);
    const [box] = inColumn;
    if (!box) continue;
    const top = Math.min(...inColumn.map(({ y }) => y)) - sizes.overhead * scale;
    const bottom = Math.max(...inColumn.map(({ y, height }) => y + height)) + sizes.below * scale;
    const passing = joins
      .filter(({ from, to }) => Math.min(from.column, to.column) < column && Math.max(from.column, to.column) > column)
      .map((join) => ({ id: join.edge.id, wish: wishIn(column, join) }))
      .sort((a, b) => a.wish - b.wish);
    const over = passing.filter(({ wish }) => wish - top < bottom - wish);
    const under = passing.filter((line) => !over.includes(line));
    const step = sizes.beside * scale;
    const steps = (lines: unknown[]) => lines.map((_, index) => index * step);
    const highest = over.map(({ wish }, index) => Math.min(wish, top - (over.length - 1 - index) * step));
    const lowest = under.map(({ wish }, index) => Math.max(wish, bottom + index * step));
    const ys = [...nearestInOrder(highest, steps(over)), ...nearestInOrder(lowest, steps(under))];
    [...over, ...under].forEach(({ id }, index) => {
      const passage = {
        y: ys[index] ?? top,
        from: box.x + box.width + sizes.arrow * scale,
        to: box.x - sizes.arrow * scale,
      };
      passages.set(id, [...(passages.get(id) ?? []), passage]);
    });
  }
  return passages;
}

/** Where the straight way between two boxes would pass a column. */
function wishIn(column: number, { from, to }: Join): number {
  const share = (from.column - column) / (from.column - to.column);
  const [start, end] = [from.y + from.height / 2, to.y + to.height / 2];
  return start + (end - start) * share;
}

/** Spreads the lines of each side of a box over its height, in the order of their other ends, so that they do not cross there. */
function portsOf(joins: Join[]): Map<string, number> {
  const sides = new Map<string, { key: string; box: Box; other: number }[]>();
  const add = (box: Box, side: Side, key: string, other: Box) => {
    const name = `${side} ${box.node.id}`;
    sides.set(name, [...(sides.get(name) ?? []), { key, box, other: other.y + other.height / 2 }]);
  };
  for (const { edge, from, to, fromSide, toSide } of joins) {
    add(from, fromSide, `${edge.id} from`, to);
    add(to, toSide, `${edge.id} to`, from);
  }
  const ports = new Map<string, number>();
  for (const ends of sides.values()) {
    ends.sort((a, b) => a.other - b.other);
    ends.forEach(({ key, box }, index) => {
      ports.set(key, Math.round(box.y + (box.height * (index + 1)) / (ends.length + 1)));
    });
  }
  return ports;
}

/** An end at a side of a box, so far away from it as its arrow or bar needs. */
function endAt(box: Box, side: Side, y: number | undefined, away: number): End {
  return { x: side === 'left' ? box.x - away : box.x + box.width + away, y: y ?? box.y, side };
}

interface Route {
  path: string;
  middle: { x: number; y: number };
  /** Where it leaves the level beside its right end: away from the middle, where conflicts have their numbers. */
  bend: { x: number; y: number };
  /** How high or low it goes between its ends. */
  ys: number[];
}

/** Between peers: out to a lane on the right and back. */
function besides(start: End, end: End, x: number): Route {
  return {
    path: `M${start.x} ${start.y}H${x - sizes.turn}${turn(x, start.y, end.y)}H${end.x}`,
    middle: { x, y: (start.y + end.y) / 2 },
    bend: { x, y: (start.y + end.y) / 2 },
    ys: [],
  };
}

/** To a column on the left: straight past the label, then in curves; past columns in between, level over or under their boxes. */
function across(right: End, left: End, elbow: number, passages: Passage[]): Route {
  let path = `M${right.x} ${right.y}H${elbow}`;
  let at = { x: elbow, y: right.y };
  for (const { y, from, to } of passages) {
    path += `${curve(at, { x: from, y })}H${to}`;
    at = { x: to, y };
  }
  path += curve(at, left);
  const [first] = passages;
  const middle = first
    ? { x: (first.from + first.to) / 2, y: first.y }
    : { x: (elbow + left.x) / 2, y: (right.y + left.y) / 2 };
  return { path, middle, bend: { x: elbow, y: right.y }, ys: passages.map(({ y }) => y) };
}

function curve(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const bend = (from.x - to.x) / 2;
  return `C${from.x - bend} ${from.y} ${to.x + bend} ${to.y} ${to.x} ${to.y}`;
}

/** From a level line into an upright at `x` and out of it again to the left, with round corners. */
function turn(x: number, from: number, to: number): string {
  const r = Math.min(sizes.turn, Math.abs(to - from) / 2) * Math.sign(to - from);
  return `Q${x} ${from} ${x} ${from + r}V${to - r}Q${x} ${to} ${x - sizes.turn} ${to}`;
}
