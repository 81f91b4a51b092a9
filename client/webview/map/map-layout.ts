import type { AlignmentMap, MapEdge, MapNode } from '../../../language/protocol/preview.ts';
import { nearestInOrder } from './in-order.ts';

/*
 * The map's columns are given by the organisation and their order by the file, so that nothing jumps while someone
 * types. A general graph layout chooses both itself; what is left to do here is to place a column's boxes beside what
 * they support, and to lead the lines through the gaps between the columns.
 */

type Size = 'body' | 'note';

/** Measures text as the page will draw it, in pixels. */
export interface Measure {
  /** Width in the size of a title (`body`) or of a label (`note`). */
  width(text: string, size: Size): number;
  /** How much larger than 13 px the page's type is. */
  scale: number;
}

export interface Box {
  node: MapNode;
  x: number;
  y: number;
  width: number;
  height: number;
  column: number;
  /** The title, broken into lines, and likewise what others promise. */
  lines: string[];
  promised: string[];
  /** The node's short line, cut to the box. */
  note?: string;
  /** An objective that supports nothing while others do. */
  alone: boolean;
}

export interface Heading {
  text: string;
  x: number;
  y: number;
}

export interface Line {
  edge: MapEdge;
  path: string;
  /** Where the line arrives and the way it looks there. */
  end: Arrow;
  start: Arrow;
  /** The promise on its plate, right-aligned at `x`. */
  label?: { text: string; x: number; y: number; width: number; missing: boolean };
  /** The octagon of a conflict, with its number. */
  badge?: { x: number; y: number; number: number };
}

interface Arrow {
  x: number;
  y: number;
  /** The side of the box it touches. */
  side: Side;
}

type Side = 'left' | 'right' | 'top';

export interface MapLayout {
  width: number;
  /** The highest line may run above the boxes, that is above 0. */
  top: number;
  height: number;
  boxes: Box[];
  headings: Heading[];
  lines: Line[];
}

/** Sizes at 13 px type; all of them grow with it. */
const sizes = {
  padding: 10,
  line: 17,
  state: 24,
  note: 18,
  ring: 48,
  between: 9,
  heading: 30,
  lane: 14,
  arrow: 9,
  curve: 34,
  label: 9,
  leastBox: 120,
  mostBox: 345,
};

/** Places everything for a width; wider only when the boxes would become too narrow to read. */
export function layOut(map: AlignmentMap, width: number, measure: Measure): MapLayout {
  const unit = measure.scale;
  const columns = columnsOf(map.nodes);
  const columnOf = new Map(columns.flatMap((nodes, column) => nodes.map((node) => [node.id, column] as const)));
  const edges = map.edges.filter(({ from, to }) => from !== to && columnOf.has(from) && columnOf.has(to));
  const between = (edge: MapEdge) => [columnOf.get(edge.from) ?? 0, columnOf.get(edge.to) ?? 0] as const;

  const gaps = columns.map((_, column) => gapAfter(column, columns.length, edges, between, measure));
  const boxWidth = Math.min(
    sizes.mostBox * unit,
    Math.max(
      sizes.leastBox * unit,
      (width - gaps.reduce((sum, gap) => sum + gap.width, 0)) / Math.max(1, columns.length),
    ),
  );
  const alone = aloneNodes(map);
  const boxes = placeBoxes(columns, gaps, boxWidth, edges, alone, measure);
  const byId = new Map(boxes.boxes.map((box) => [box.node.id, box]));
  const lines = drawLines(edges, byId, gaps, boxWidth, measure);

  const top = Math.min(0, ...lines.map((line) => line.top)) - 2;
  const bottom = Math.max(0, ...boxes.boxes.map((box) => box.y + box.height), ...lines.map((line) => line.bottom));
  const right = columns.length * boxWidth + gaps.reduce((sum, gap) => sum + gap.width, 0);
  return {
    width: Math.ceil(right) + 1,
    top,
    height: Math.ceil(bottom - top) + 2,
    ...boxes,
    lines: lines.map(({ line }) => line),
  };
}

/** Nodes by level, levels that nothing stands on left out; within one by team, teams and nodes as the file has them. */
function columnsOf(nodes: MapNode[]): MapNode[][] {
  const levels = [...new Set(nodes.map((node) => node.level))].sort((a, b) => a - b);
  return levels.map((level) => {
    const byTeam = Map.groupBy(
      nodes.filter((node) => node.level === level),
      (node) => (node.kind === 'objective' ? node.team : ''),
    );
    return [...byTeam.values()].flat();
  });
}

/** Objectives that support nothing, where there would be something to support. */
export function aloneNodes(map: AlignmentMap): Set<string> {
  const top = Math.min(...map.nodes.map((node) => node.level));
  const upward = new Set(
    map.edges.filter((edge) => edge.kind === 'supports' || edge.kind === 'advances').map((edge) => edge.from),
  );
  return new Set(
    map.nodes
      .filter((node) => node.kind === 'objective' && node.level > top && !upward.has(node.id))
      .map((node) => node.id),
  );
}

/** The room to the right of a column: lanes for peers, curves, lanes for lines that skip a level, labels. */
interface Gap {
  width: number;
  peers: number;
  labels: number;
}

type Between = (edge: MapEdge) => readonly [from: number, to: number];

function gapAfter(column: number, columns: number, edges: MapEdge[], between: Between, measure: Measure): Gap {
  const unit = measure.scale;
  const peers = edges.filter((edge) => between(edge).every((end) => end === column)).length * sizes.lane * unit;
  const last = column === columns - 1;
  const peerRoom = peers > 0 ? peers + sizes.arrow * unit : 0;
  if (last) return { width: peerRoom + 2, peers: peerRoom, labels: 0 };
  const labels = edges
    .filter((edge) => {
      const [from, to] = between(edge);
      return from === column + 1 && to <= column;
    })
    .map((edge) => measure.width(labelOf(edge, edges)?.text ?? '', 'note'));
  const skipping = edges.filter((edge) => Math.abs(between(edge)[0] - between(edge)[1]) > 1).length;
  const labelRoom = labels.length ? Math.max(...labels) + 2 * sizes.label * unit : sizes.label * unit;
  return {
    width: peerRoom + sizes.arrow * unit + sizes.curve * unit + Math.min(4, skipping) * 8 * unit + labelRoom,
    peers: peerRoom,
    labels: labelRoom,
  };
}

/** A promise, or a word for the missing one where other supporters of the same target do promise. */
function labelOf(edge: MapEdge, edges: MapEdge[]): { text: string; missing: boolean } | undefined {
  if (edge.kind !== 'supports') return undefined;
  if (edge.promise) return { text: edge.promise, missing: false };
  const othersPromise = edges.some((other) => other.to === edge.to && other.kind === 'supports' && other.promise);
  return othersPromise ? { text: 'no amount', missing: true } : undefined;
}

function placeBoxes(
  columns: MapNode[][],
  gaps: Gap[],
  width: number,
  edges: MapEdge[],
  alone: Set<string>,
  measure: Measure,
): { boxes: Box[]; headings: Heading[] } {
  const unit = measure.scale;
  let x = 0;
  const stacks = columns.map((nodes, column) => {
    const left = x;
    x += width + (gaps[column]?.width ?? 0);
    let y = 0;
    let team = '';
    const boxes = nodes.map((node) => {
      const heading = node.kind === 'objective' && node.team !== team;
      team = node.team;
      if (heading) y += sizes.heading * unit;
      const lines = breakLines(node.title, width - 2 * sizes.padding * unit, measure);
      const height = heightOf(node, lines.length) * unit;
      const box: Box = { node, x: left, y, width, height, column, lines, alone: alone.has(node.id) };
      y += height + sizes.between * unit;
      return { box, heading };
    });
    return { boxes, height: y };
  });

  align(stacks, edges);

  const headings = stacks.flatMap(({ boxes }) =>
    boxes.filter(({ heading }) => heading).map(({ box }) => ({ text: box.node.team, x: box.x, y: box.y - 8 * unit })),
  );
  return { boxes: stacks.flatMap(({ boxes }) => boxes.map(({ box }) => box)), headings };
}

interface Stack {
  boxes: { box: Box; heading: boolean }[];
  height: number;
}

/** The tallest column stays stacked; from it outwards, every box moves beside those it is joined to. */
function align(stacks: Stack[], edges: MapEdge[]): void {
  const tallest = stacks.reduce((best, stack, index) => (stack.height > (stacks[best]?.height ?? 0) ? index : best), 0);
  const centre = new Map((stacks[tallest]?.boxes ?? []).map(({ box }) => [box.node.id, box.y + box.height / 2]));
  const outwards = stacks
    .map((stack, index) => ({ stack, distance: Math.abs(index - tallest) }))
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => a.distance - b.distance);
  const middle = (stacks[tallest]?.height ?? 0) / 2;
  for (const { stack } of outwards) {
    const wishes = stack.boxes.map(({ box }) => {
      const joined = edges
        .filter((edge) => edge.kind !== 'conflict' && (edge.from === box.node.id || edge.to === box.node.id))
        .flatMap((edge) => centre.get(edge.from === box.node.id ? edge.to : edge.from) ?? []);
      const wish = joined.length ? joined.reduce((sum, y) => sum + y, 0) / joined.length - box.height / 2 : undefined;
      return wish ?? middle - stack.height / 2 + box.y;
    });
    const tops = nearestInOrder(
      wishes,
      stack.boxes.map(({ box }) => box.y),
    );
    stack.boxes.forEach(({ box }, index) => {
      box.y = Math.max(box.y, tops[index] ?? box.y);
      centre.set(box.node.id, box.y + box.height / 2);
    });
  }
}

function heightOf(node: MapNode, lines: number): number {
  const state = node.kind === 'objective' || node.note ? sizes.state : 6;
  return (
    state +
    lines * sizes.line +
    (node.note && node.kind === 'objective' ? sizes.note : 0) +
    (node.coverage ? sizes.ring : 0) +
    sizes.padding +
    1
  );
}

/** Breaks a title at its spaces; a word wider than the box is cut, and the whole title stays in the node's name. */
export function breakLines(title: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure.width(longer, 'body') > width) {
      lines.push(line);
      line = fitted(word, width, measure);
    } else {
      line = line ? longer : fitted(word, width, measure);
    }
  }
  if (line) lines.push(line);
  const most = 4;
  const last = lines[most - 1];
  return lines.length > most && last !== undefined
    ? [...lines.slice(0, most - 1), fitted(`${last}…`, width, measure)]
    : lines;
}

function fitted(word: string, width: number, measure: Measure): string {
  if (measure.width(word, 'body') <= width) return word;
  const characters = [...word.replace(/…$/, '')];
  while (characters.length > 1 && measure.width(`${characters.join('')}…`, 'body') > width) characters.pop();
  return `${characters.join('')}…`;
}

interface Drawn {
  line: Line;
  top: number;
  bottom: number;
}

function drawLines(
  edges: MapEdge[],
  boxes: Map<string, Box>,
  gaps: Gap[],
  boxWidth: number,
  measure: Measure,
): Drawn[] {
  const unit = measure.scale;
  const ends = edges.flatMap((edge) => {
    const from = boxes.get(edge.from);
    const to = boxes.get(edge.to);
    return from && to ? [{ edge, from, to, ...sidesOf(from, to) }] : [];
  });
  const ports = assignPorts(ends);
  const lanes = new Map<number, number>();
  let skips = 0;
  let conflicts = 0;
  return ends.map(({ edge, from, to, fromSide, toSide }) => {
    const y1 = ports.get(`${edge.id} from`) ?? from.y;
    const y2 = ports.get(`${edge.id} to`) ?? to.y;
    const room = (edge.kind === 'conflict' ? 6 : sizes.arrow) * unit;
    const x1 = fromSide === 'left' ? from.x : from.x + boxWidth;
    const x2 = toSide === 'left' ? to.x - room : to.x + boxWidth + room;
    const start: Arrow = {
      x: edge.kind === 'conflict' ? x1 + (fromSide === 'left' ? -6 : 6) * unit : x1,
      y: y1,
      side: fromSide,
    };
    const end: Arrow = { x: x2, y: y2, side: toSide };
    const number = edge.kind === 'conflict' ? ++conflicts : 0;

    if (from.column === to.column) {
      const lane = (lanes.get(from.column) ?? 0) + 1;
      lanes.set(from.column, lane);
      const x = from.x + boxWidth + (sizes.arrow + lane * sizes.lane - 4) * unit;
      const path = `M${start.x} ${y1}H${x - 5}${turn(x, y1, y2)}H${x2}`;
      const badge = number ? { x, y: (y1 + y2) / 2, number } : undefined;
      return drawn({ edge, path: rounded(path), start, end, badge }, y1, y2);
    }

    const [near, far] = from.column > to.column ? [to, from] : [from, to];
    const leftwards = from.column > to.column;
    const gapOfFar = gaps[far.column - 1];
    const straight = gapOfFar?.labels ?? 0;
    const words = leftwards ? labelOf(edge, edges) : undefined;
    const label = words && {
      ...words,
      x: far.x - sizes.label * unit,
      y: y1,
      width: measure.width(words.text, 'note') + 6 * unit,
    };

    if (far.column - near.column === 1) {
      const elbow = far.x - straight;
      const nearX = leftwards ? x2 : start.x;
      const [nearY, farY] = leftwards ? [y2, y1] : [y1, y2];
      const farX = leftwards ? start.x : x2;
      const bend = (elbow - nearX) / 2;
      const curve = leftwards
        ? `M${farX} ${farY}H${elbow}C${elbow - bend} ${farY} ${nearX + bend} ${nearY} ${nearX} ${nearY}`
        : `M${nearX} ${nearY}C${nearX + bend} ${nearY} ${elbow - bend} ${farY} ${elbow} ${farY}H${farX}`;
      const badge = number ? { x: (elbow + nearX) / 2, y: (nearY + farY) / 2, number } : undefined;
      return drawn({ edge, path: rounded(curve), start, end, label, badge }, y1, y2);
    }

    // Over the top of the columns in between, through the gap beside either end.
    skips += 1;
    const laneY = -(skips - 1) * 10 * unit - 6 * unit;
    const shift = ((skips - 1) % 4) * 8 * unit;
    const farGapX = far.x - straight - (4 + shift) * unit;
    const nearGapX = near.x + boxWidth + (gaps[near.column]?.peers ?? 0) + (sizes.arrow + 10 + shift) * unit;
    const [farX, farY, nearX, nearY] = leftwards ? [start.x, y1, x2, y2] : [x2, y2, start.x, y1];
    const over = leftwards
      ? `M${farX} ${farY}H${farGapX + 6}${turn(farGapX, farY, laneY)}H${nearGapX + 6}${turn(nearGapX, laneY, nearY)}H${nearX}`
      : `M${nearX} ${nearY}H${nearGapX - 6}${turnRight(nearGapX, nearY, laneY)}H${farGapX - 6}${turnRight(farGapX, laneY, farY)}H${farX}`;
    const badge = number ? { x: (farGapX + nearGapX) / 2, y: laneY, number } : undefined;
    return drawn({ edge, path: rounded(over), start, end, label, badge }, y1, y2, laneY);
  });
}

const drawn = (line: Line, ...ys: number[]): Drawn => ({
  line,
  top: Math.min(...ys) - 12,
  bottom: Math.max(...ys) + 6,
});

/** A line that came from the right or goes back to it turns into a column of its own and out again, with round corners. */
function turn(x: number, y1: number, y2: number): string {
  const r = Math.min(5, Math.abs(y2 - y1) / 2) * Math.sign(y2 - y1);
  return `Q${x} ${y1} ${x} ${y1 + r}V${y2 - r}Q${x} ${y2} ${x - 5} ${y2}`;
}

function turnRight(x: number, y1: number, y2: number): string {
  const r = Math.min(5, Math.abs(y2 - y1) / 2) * Math.sign(y2 - y1);
  return `Q${x} ${y1} ${x} ${y1 + r}V${y2 - r}Q${x} ${y2} ${x + 5} ${y2}`;
}

/** Lines leave on the side that faces the other end; those between peers stay on the right. */
function sidesOf(from: Box, to: Box): { fromSide: Side; toSide: Side } {
  if (from.column === to.column) return { fromSide: 'right', toSide: 'right' };
  return from.column > to.column ? { fromSide: 'left', toSide: 'right' } : { fromSide: 'right', toSide: 'left' };
}

interface Ended {
  edge: MapEdge;
  from: Box;
  to: Box;
  fromSide: Side;
  toSide: Side;
}

/** Spreads the lines of each side of a box over its height, in the order of their other ends, so that they do not cross there. */
function assignPorts(ends: Ended[]): Map<string, number> {
  const sides = new Map<string, { key: string; box: Box; other: number }[]>();
  const add = (box: Box, side: Side, key: string, other: Box) => {
    const list = sides.get(`${side} ${box.node.id}`) ?? [];
    list.push({ key, box, other: other.y + other.height / 2 });
    sides.set(`${side} ${box.node.id}`, list);
  };
  for (const { edge, from, to, fromSide, toSide } of ends) {
    add(from, fromSide, `${edge.id} from`, to);
    add(to, toSide, `${edge.id} to`, from);
  }
  const ports = new Map<string, number>();
  for (const list of sides.values()) {
    list.sort((a, b) => a.other - b.other);
    list.forEach(({ key, box }, index) => {
      ports.set(key, Math.round(box.y + (box.height * (index + 1)) / (list.length + 1)));
    });
  }
  return ports;
}

/** Two decimals are finer than any screen. */
const rounded = (path: string) =>
  path.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
