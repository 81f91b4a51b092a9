import type { MapEdge } from '../../../language/protocol/preview.ts';
import { shortened } from '../shapes/shortened.ts';
import type { Box } from './map-layout.ts';
import type { Measure } from './measure.ts';

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

/** A longer promise would push the columns apart; the list below the map has it whole. */
const mostLetters = 20;

/** Sizes at 13 px type. */
const sizes = { lane: 14, arrow: 9, bar: 6, curve: 34, skip: 8, mostSkips: 4, label: 10, overhead: 10, turn: 5 };

/** How wide each gap has to be for what goes through it. The last one only holds the lanes of peers. */
export function gapsOf(columns: number, edges: MapEdge[], columnOf: Map<string, number>, measure: Measure): Gap[] {
  const { scale } = measure;
  const ends = edges.map((edge) => ({ edge, from: columnOf.get(edge.from) ?? 0, to: columnOf.get(edge.to) ?? 0 }));
  const skipping = ends.filter(({ from, to }) => Math.abs(from - to) > 1).length;
  return Array.from({ length: columns }, (_, column) => {
    const lanes = ends.filter(({ from, to }) => from === column && to === column).length;
    const peers = lanes > 0 ? (lanes * sizes.lane + sizes.arrow) * scale : 0;
    if (column === columns - 1) return { width: peers + 2, peers, labels: 0 };
    const widths = ends
      .filter(({ from, to }) => from === column + 1 && to <= column)
      .map(({ edge }) => measure.width(labelOf(edge, edges)?.text ?? '', 'note'));
    const labels = Math.max(0, ...widths) + (widths.some((width) => width > 0) ? 2 : 1) * sizes.label * scale;
    const skips = Math.min(sizes.mostSkips, skipping) * sizes.skip;
    return { width: Math.ceil(peers + (sizes.arrow + sizes.curve + skips) * scale + labels), peers, labels };
  });
}

/** A promise, or a word for the missing one where other supporters of the same target do promise. */
function labelOf(edge: MapEdge, edges: MapEdge[]): { text: string; missing: boolean } | undefined {
  if (edge.kind !== 'supports') return undefined;
  if (edge.promise) return { text: shortened(edge.promise, mostLetters), missing: false };
  const othersPromise = edges.some((other) => other.to === edge.to && other.kind === 'supports' && other.promise);
  return othersPromise ? { text: 'no amount', missing: true } : undefined;
}

interface Drawn {
  lines: Line[];
  /** The highest and lowest point of any line. */
  top: number;
  bottom: number;
}

export function drawLines(edges: MapEdge[], boxes: Box[], gaps: Gap[], measure: Measure): Drawn {
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const joins = edges.flatMap((edge): Join[] => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    return from && to ? [{ edge, from, to, ...sidesOf(from, to) }] : [];
  });
  const ports = portsOf(joins);
  const lanes = new Map<number, number>();
  const ys: number[] = [];
  let skips = 0;
  let conflicts = 0;

  const lines = joins.map((join): Line => {
    const { edge, from, to } = join;
    const conflict = edge.kind === 'conflict';
    const reach = measure.scale * (conflict ? sizes.bar : sizes.arrow);
    const start = endAt(from, join.fromSide, ports.get(`${edge.id} from`), conflict ? reach : 0);
    const end = endAt(to, join.toSide, ports.get(`${edge.id} to`), reach);
    let route: Route;
    if (from.column === to.column) {
      const lane = (lanes.get(from.column) ?? 0) + 1;
      lanes.set(from.column, lane);
      route = besides(start, end, from.x + from.width + (sizes.arrow + lane * sizes.lane - 4) * measure.scale);
    } else {
      // From the box on the right to the one on the left, whichever of them is the supporter.
      const leftwards = from.column > to.column;
      const [right, left] = leftwards ? [from, to] : [to, from];
      const [rightEnd, leftEnd] = leftwards ? [start, end] : [end, start];
      const elbow = right.x - (gaps[right.column - 1]?.labels ?? 0);
      if (right.column - left.column === 1) {
        route = across(rightEnd, leftEnd, elbow);
      } else {
        const shift = (skips % sizes.mostSkips) * sizes.skip * measure.scale;
        const between = boxes.filter((box) => box.column > left.column && box.column < right.column);
        const lane = Math.min(...between.map((box) => box.y)) - (30 + sizes.overhead * skips) * measure.scale;
        const descent =
          left.x + left.width + (gaps[left.column]?.peers ?? 0) + (sizes.arrow + sizes.skip) * measure.scale;
        route = over(rightEnd, leftEnd, elbow - shift, lane, descent + shift);
        skips += 1;
      }
    }
    ys.push(start.y, end.y, route.middle.y - 12 * measure.scale, route.middle.y + 12 * measure.scale);
    const words = from.column > to.column ? labelOf(edge, edges) : undefined;
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
      badge: conflict ? { ...route.middle, number: ++conflicts } : undefined,
    };
  });
  return { lines, top: Math.min(0, ...ys), bottom: Math.max(0, ...ys) };
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
}

/** Between peers: out to a lane on the right and back. */
function besides(start: End, end: End, x: number): Route {
  return {
    path: `M${start.x} ${start.y}H${x - sizes.turn}${turn(x, start.y, end.y)}H${end.x}`,
    middle: { x, y: (start.y + end.y) / 2 },
  };
}

/** To the next column: straight past the label, then one curve. */
function across(right: End, left: End, elbow: number): Route {
  const bend = (elbow - left.x) / 2;
  return {
    path: `M${right.x} ${right.y}H${elbow}C${elbow - bend} ${right.y} ${left.x + bend} ${left.y} ${left.x} ${left.y}`,
    middle: { x: (elbow + left.x) / 2, y: (right.y + left.y) / 2 },
  };
}

/** Past whole columns: over their tops, by a lane, and down in the gap beside the other end. */
function over(right: End, left: End, rise: number, lane: number, descent: number): Route {
  return {
    path: `M${right.x} ${right.y}H${rise + sizes.turn}${turn(rise, right.y, lane)}H${descent + sizes.turn}${turn(descent, lane, left.y)}H${left.x}`,
    middle: { x: (rise + descent) / 2, y: lane },
  };
}

/** From a level line into an upright at `x` and out of it again to the left, with round corners. */
function turn(x: number, from: number, to: number): string {
  const r = Math.min(sizes.turn, Math.abs(to - from) / 2) * Math.sign(to - from);
  return `Q${x} ${from} ${x} ${from + r}V${to - r}Q${x} ${to} ${x - sizes.turn} ${to}`;
}
