import type { MapFold } from '../../protocol/map-fold.ts';
import type { AlignmentMap, MapEdge, MapNode } from '../../protocol/preview.ts';
import { breakLines, fitted, type Measure } from '../measure.ts';
import { foldCount, foldText } from './folding.ts';
import { nearestInOrder } from './in-order.ts';
import { lanesOf } from './map-lanes.ts';
import { drawLines, type Gap, gapsOf, isPull, type Line } from './map-lines.ts';

/*
 * The map's columns are given by the organisation and their order by the file, so that nothing jumps while someone
 * types. A general graph layout chooses both itself; what is left to do here is to place a column's boxes beside what
 * they are joined to, and (in map-lines.ts) to lead the lines through the gaps between the columns.
 */

export interface Box {
  node: MapNode;
  column: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** "Goal, Dec 2027": the line above the title of what is no objective. */
  head: string;
  /** Lines of text with their baselines, from the top of the box. */
  title: TextLine[];
  note: TextLine[];
  promised: TextLine[];
  /** Middle of the coverage ring, from the top of the box. */
  ringY: number;
  /** An objective that supports nothing while others do. */
  alone: boolean;
}

export interface TextLine {
  text: string;
  y: number;
}

export interface Heading {
  /** The first box below it. */
  box: Box;
  text: string;
  /** What folds with its team. */
  fold: MapFold | undefined;
  x: number;
  y: number;
}

export interface MapLayout {
  width: number;
  /** The highest line may run above the boxes, that is above 0. */
  top: number;
  height: number;
  boxes: Box[];
  headings: Heading[];
  lines: Line[];
  /** How much larger than at 13 px everything is. */
  scale: number;
}

/** Sizes at 13 px type; all of them grow with it. */
const sizes = {
  padding: 10,
  state: 22,
  titleLine: 17,
  noteLine: 15,
  ring: 46,
  ringWidth: 62,
  between: 9,
  heading: 30,
  behind: 4,
  /** A chevron and the room around it. */
  fold: 18,
  /** The longest word of a state, a share of three digits and a chevron beside each other. */
  leastBox: 140,
  mostBox: 345,
  /** A column of goals needs less than one of objectives. */
  goalShare: 0.75,
};

/** Places everything for a width; wider only when the boxes would become too narrow to read. */
export function layOut(map: AlignmentMap, width: number, measure: Measure): MapLayout {
  const columns = columnsOf(map.nodes);
  const columnOf = new Map(columns.flatMap((nodes, column) => nodes.map((node) => [node.id, column] as const)));
  const edges = map.edges.filter(({ from, to }) => from !== to && columnOf.has(from) && columnOf.has(to));
  const lanes = lanesOf(columns, edges);
  const leastGaps = gapsOf(columns.length, edges, columnOf, lanes, measure);
  const widths = boxWidths(columns, width - sumOf(leastGaps.map((gap) => gap.width)), measure.scale);
  const spare = width - sumOf(widths) - sumOf(leastGaps.map((gap) => gap.width));
  const gaps = widened(leastGaps, spare);

  const stacks = stacksOf(columns, widths, gaps, aloneNodes(map), measure);
  align(stacks, edges);
  const placed = stacks.flatMap((stack) => stack.items);
  const boxes = placed.map(({ box }) => box);
  const headings = placed
    .filter(({ heading }) => heading)
    .map(({ box }) => ({
      box,
      // Set in bold, which is a little wider.
      text: fitted(box.node.team, (box.width - sizes.fold * measure.scale) / 1.1, measure, 'note'),
      fold: box.node.teamFold,
      x: box.x,
      y: box.y - 8 * measure.scale,
    }));

  const { lines, top, bottom } = drawLines(edges, boxes, gaps, lanes, measure);
  const lowest = Math.max(bottom, ...boxes.map((box) => box.y + box.height + behind(box)));
  const highest = Math.min(top, 0) - 2;
  const right = Math.max(
    (stacks.at(-1)?.right ?? 0) + (gaps.at(-1)?.width ?? 0),
    ...boxes.map((box) => box.x + box.width + behind(box)),
  );
  return {
    width: Math.ceil(right) + 1,
    top: highest,
    height: Math.ceil(lowest - highest) + 2,
    boxes,
    headings,
    lines,
    scale: measure.scale,
  };
}

/** How far the box shows that stands behind one that has others folded into it. */
const behind = ({ node }: Box): number => (node.fold?.closed ? sizes.behind : 0);

/** Nodes by level, levels that nothing stands on left out; within one by team, teams and nodes as the file has them. */
function columnsOf(nodes: MapNode[]): MapNode[][] {
  const levels = [...new Set(nodes.map((node) => node.level))].sort((a, b) => a - b);
  return levels.map((level) => {
    const inColumn = nodes.filter((node) => node.level === level);
    return [
      ...Map.groupBy(inColumn, (node) => (node.kind === 'objective' || node.kind === 'team' ? node.team : '')).values(),
    ].flat();
  });
}

/** Objectives that support nothing, where there would be something to support. */
export function aloneNodes(map: AlignmentMap): Set<string> {
  const top = Math.min(...map.nodes.map((node) => node.level));
  const upwards = map.edges.filter((edge) => edge.kind === 'supports' || edge.kind === 'advances');
  const supporters = new Set(upwards.map((edge) => edge.from));
  const alone = map.nodes.filter((node) => node.kind === 'objective' && node.level > top && !supporters.has(node.id));
  return new Set(alone.map((node) => node.id));
}

function boxWidths(columns: MapNode[][], room: number, scale: number): number[] {
  const shares = columns.map((nodes) =>
    nodes.every((node) => node.kind === 'goal' || node.kind === 'strategy') ? sizes.goalShare : 1,
  );
  const all = shares.reduce((sum, share) => sum + share, 0);
  const whole = Math.min(sizes.mostBox * scale, Math.max(sizes.leastBox * scale, room / all));
  return shares.map((share) => Math.floor(whole * share));
}

/** Room that the boxes leave goes to the curves between them. */
function widened(gaps: Gap[], spare: number): Gap[] {
  const more = Math.max(0, Math.floor(spare / Math.max(1, gaps.length - 1)));
  return gaps.map((gap, index) => (index < gaps.length - 1 ? { ...gap, width: gap.width + Math.min(more, 120) } : gap));
}

const sumOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

interface Item {
  box: Box;
  /** A team begins here: its name stands above. */
  heading: boolean;
}

interface Stack {
  items: Item[];
  height: number;
  right: number;
}

/** Every column packed from the top. */
function stacksOf(columns: MapNode[][], widths: number[], gaps: Gap[], alone: Set<string>, measure: Measure): Stack[] {
  let x = 0;
  return columns.map((nodes, column) => {
    const width = widths[column] ?? 0;
    let y = 0;
    let team = '';
    const items = nodes.map((node): Item => {
      const heading = node.kind === 'objective' && node.team !== team;
      team = node.team;
      if (heading) y += sizes.heading * measure.scale;
      const box = { node, column, x, y, width, alone: alone.has(node.id), ...contentOf(node, width, measure) };
      y += box.height + sizes.between * measure.scale;
      return { box, heading };
    });
    const right = x + width;
    x = right + (gaps[column]?.width ?? 0);
    return { items, height: y, right };
  });
}

/** The line above the title of what has no state. */
function headOf(node: MapNode): string {
  if (node.kind === 'team') return node.fold ? foldCount(node.fold) : '';
  return node.kind !== 'objective' && node.note ? `${kindWord(node)}, ${node.note}` : '';
}

/** The lines below the title: a remark, and what is folded into the box. */
function notesOf(node: MapNode, room: number, measure: Measure): string[] {
  const own = node.kind === 'objective' && node.note ? [fitted(node.note, room, measure, 'note')] : [];
  if (!node.fold?.closed) return own;
  const inside = node.kind === 'team' ? foldText(node.fold) : `+ ${foldCount(node.fold)}: ${foldText(node.fold)}`;
  return [...own, ...breakLines(inside, room, measure, 'note', 3)];
}

/** The texts of a box, line by line, and with them its height. */
function contentOf(node: MapNode, width: number, measure: Measure) {
  const { scale } = measure;
  const room = width - 2 * sizes.padding * scale;
  let y = (node.kind === 'objective' || headOf(node) !== '' ? sizes.state : 5) * scale;
  // Where no line stands over the title, the chevron of a fold stands beside it.
  const besideFold = node.fold && y < sizes.state * scale ? sizes.fold * scale : 0;
  const title = breakLines(node.title, room - besideFold, measure, 'body', 4).map((text) => {
    y += sizes.titleLine * scale;
    return { text, y };
  });
  const note = notesOf(node, room, measure).map((text) => {
    y += sizes.noteLine * scale;
    return { text, y };
  });
  const head = fitted(headOf(node), room, measure, 'note');
  const ringY = y + (sizes.ring / 2 + 6) * scale;
  const label = node.coverage?.label ?? '';
  const lines = breakLines(label, room - (sizes.ringWidth - sizes.padding) * scale, measure, 'note', 2);
  const promised = lines.map((text, index) => ({
    text,
    y: ringY + (4 + (index - (lines.length - 1) / 2) * sizes.noteLine) * scale,
  }));
  if (node.coverage) y += sizes.ring * scale;
  return { head, title, note, promised, ringY, height: Math.round(y + (sizes.padding + 2) * scale) };
}

const kindWords = { goal: 'Goal', strategy: 'Strategy', team: 'Team', objective: 'Objective' } as const;

export const kindWord = (node: MapNode) => kindWords[node.kind];

/** The tallest column stays packed; from it outwards, every box moves beside those it is joined to. */
function align(stacks: Stack[], edges: MapEdge[]): void {
  const tallest = stacks.reduce((best, stack, index) => (stack.height > (stacks[best]?.height ?? 0) ? index : best), 0);
  const middles = new Map<string, number>();
  const remember = ({ box }: Item) => middles.set(box.node.id, box.y + box.height / 2);
  const start = stacks[tallest];
  start?.items.forEach(remember);

  const others = stacks.filter((stack) => stack !== start);
  others.sort((a, b) => Math.abs(stacks.indexOf(a) - tallest) - Math.abs(stacks.indexOf(b) - tallest));
  for (const stack of others) {
    const offset = ((start?.height ?? 0) - stack.height) / 2;
    const wishes = stack.items.map(({ box }) => wishOf(box, edges, middles) ?? box.y + offset);
    const tops = nearestInOrder(
      wishes,
      stack.items.map(({ box }) => box.y),
    );
    stack.items.forEach(({ box }, index) => {
      box.y = Math.round(Math.max(box.y, tops[index] ?? box.y));
    });
    stack.items.forEach(remember);
  }
}

/** Where a box would stand in the middle of those it is joined to, as far as they have a place. */
function wishOf(box: Box, edges: MapEdge[], middles: Map<string, number>): number | undefined {
  const { id } = box.node;
  const joined = edges
    .filter((edge) => !isPull(edge) && (edge.from === id || edge.to === id))
    .flatMap((edge) => middles.get(edge.from === id ? edge.to : edge.from) ?? []);
  if (joined.length === 0) return undefined;
  return joined.reduce((sum, y) => sum + y, 0) / joined.length - box.height / 2;
}
