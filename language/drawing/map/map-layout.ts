import type { MapFold } from '../../protocol/map-fold.ts';
import type { AlignmentMap, MapEdge, MapNode } from '../../protocol/preview.ts';
import { breakLines, fitted, type Measure } from '../measure.ts';
import { foldCount, foldText } from './folding.ts';
import { nearestInOrder } from './in-order.ts';
import { drawLines, type Gap, gapsOf, isPull, type Line } from './map-lines.ts';
import { boxWidths, ranksOf, sumOf } from './map-ranks.ts';

/*
 * The map's columns (map-ranks.ts) are given by the organisation and their order by the file, so that nothing jumps while someone
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
  /** More room where another level begins in the same column. */
  level: 12,
};

/** Places everything for a width; wider only when the boxes would become too narrow to read. */
export function layOut(map: AlignmentMap, width: number, measure: Measure): MapLayout {
  const ids = new Set(map.nodes.map(({ id }) => id));
  const edges = map.edges.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  // The edge of the last box takes a pixel.
  const room = width - 1;
  const { columns, columnOf, lanes, spacing } = ranksOf(map.nodes, edges, room, measure);
  const leastGaps = gapsOf(columns.length, edges, columnOf, lanes, measure, spacing);
  const widths = boxWidths(columns, room - sumOf(leastGaps.map((gap) => gap.width)), measure.scale);
  const spare = room - sumOf(widths) - sumOf(leastGaps.map((gap) => gap.width));
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

  const { lines, top, bottom } = drawLines(edges, boxes, gaps, { lanes, spacing, measure });
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

/** Objectives that support nothing, where there would be something to support. */
export function aloneNodes(map: AlignmentMap): Set<string> {
  const top = Math.min(...map.nodes.map((node) => node.level));
  const upwards = map.edges.filter((edge) => edge.kind === 'supports' || edge.kind === 'advances');
  const supporters = new Set(upwards.map((edge) => edge.from));
  const alone = map.nodes.filter((node) => node.kind === 'objective' && node.level > top && !supporters.has(node.id));
  return new Set(alone.map((node) => node.id));
}

/** Room that the boxes leave goes to the curves between them. */
function widened(gaps: Gap[], spare: number): Gap[] {
  const more = Math.max(0, Math.floor(spare / Math.max(1, gaps.length - 1)));
  return gaps.map((gap, index) => (index < gaps.length - 1 ? { ...gap, width: gap.width + Math.min(more, 120) } : gap));
}

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
    const items = nodes.map((node, index): Item => {
      if (index > 0 && nodes[index - 1]?.level !== node.level) y += sizes.level * measure.scale;
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
  const title = breakLines(node.title, room, measure, 'body', 4, room - besideFold).map((text) => {
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
