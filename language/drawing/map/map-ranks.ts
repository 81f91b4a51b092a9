import type { MapEdge, MapNode } from '../../protocol/preview.ts';
import type { Measure } from '../measure.ts';
import { type Lanes, lanesOf } from './map-lanes.ts';
import { gapsOf, type Spacing, spacings } from './map-lines.ts';

/** Sizes at 13 px type. */
const sizes = {
  /** The longest word of a state, a share of three digits and a chevron beside each other. */
  leastBox: 140,
  mostBox: 345,
  /** A column of goals needs less than one of objectives. */
  goalShare: 0.9,
  /** An average letter of a label, with room to spare. */
  letter: 6,
};

/** The columns of a map from left to right, and how closely they stand. */
export interface Ranks {
  columns: MapNode[][];
  columnOf: ReadonlyMap<string, number>;
  lanes: Lanes;
  spacing: Spacing;
}

/**
 * The columns for a width: one for each level of the organisation as long as there is room, otherwise neighbouring levels
 * stand above one another in one. Which, follows from how many boxes and lines there are and never from their texts, so
 * that no box changes its column while someone types.
 */
export function ranksOf(nodes: readonly MapNode[], edges: readonly MapEdge[], width: number, measure: Measure): Ranks {
  const levels = levelsOf(nodes);
  const [, dense, bare] = spacings;
  const counts = Array.from({ length: Math.max(1, levels.length - 1) }, (_, index) =>
    Math.max(1, levels.length - index),
  );
  const choices = [dense, bare].flatMap((spacing) =>
    counts.map((count) => ranks(together(levels, count), edges, spacing)),
  );
  const widths = choices.map((choice) => leastWidth(choice, edges, steady(measure, choice.spacing)));
  const fitting = widths.findIndex((least) => least <= width);
  const chosen = choices[fitting < 0 ? widths.indexOf(Math.min(...widths)) : fitting] ?? ranks(levels, edges, bare);
  if (chosen.spacing !== dense) return chosen;
  // Only how close the columns are, and how long a promise may be, is left to the texts.
  const roomy = { ...chosen, spacing: spacings[0] };
  return leastWidth(roomy, edges, measure) <= width ? roomy : chosen;
}

function ranks(columns: MapNode[][], edges: readonly MapEdge[], spacing: Spacing): Ranks {
  const columnOf = new Map(columns.flatMap((nodes, column) => nodes.map((node) => [node.id, column] as const)));
  return { columns, columnOf, lanes: lanesOf(columns, edges), spacing };
}

/** Nodes by level, levels that nothing stands on left out; within one by team, teams and nodes as the file has them. */
function levelsOf(nodes: readonly MapNode[]): MapNode[][] {
  const levels = [...new Set(nodes.map((node) => node.level))].sort((a, b) => a - b);
  return levels.map((level) => {
    const inColumn = nodes.filter((node) => node.level === level);
    return [
      ...Map.groupBy(inColumn, (node) => (node.kind === 'objective' || node.kind === 'team' ? node.team : '')).values(),
    ].flat();
  });
}

/** Neighbouring levels put together to so many columns, as evenly filled as can be. */
function together(levels: MapNode[][], count: number): MapNode[][] {
  if (count >= levels.length) return levels;
  if (count <= 1) return [levels.flat()];
  const unevenness = (columns: MapNode[][]) => columns.reduce((sum, { length }) => sum + length * length, 0);
  const splits = Array.from({ length: levels.length - count + 1 }, (_, index) => [
    levels.slice(0, index + 1).flat(),
    ...together(levels.slice(index + 1), count - 1),
  ]);
  return splits.reduce((best, split) => (unevenness(split) < unevenness(best) ? split : best));
}

/** Measures as if every label were as long as one may be. */
function steady({ scale }: Measure, { letters }: Spacing): Measure {
  return { scale, width: (text) => (text === '' ? 0 : letters * sizes.letter * scale) };
}

function leastWidth({ columns, columnOf, lanes, spacing }: Ranks, edges: readonly MapEdge[], measure: Measure): number {
  const gaps = gapsOf(columns.length, edges, columnOf, lanes, measure, spacing);
  const boxes = sharesOf(columns).map((share) => sizes.leastBox * measure.scale * share);
  return sumOf(gaps.map((gap) => gap.width)) + sumOf(boxes);
}

/** How wide the boxes of each column are in this room; never so narrow that they could not be read. */
export function boxWidths(columns: readonly MapNode[][], room: number, scale: number): number[] {
  const shares = sharesOf(columns);
  const whole = Math.min(sizes.mostBox * scale, Math.max(sizes.leastBox * scale, room / sumOf(shares)));
  return shares.map((share) => Math.floor(whole * share));
}

function sharesOf(columns: readonly MapNode[][]): number[] {
  return columns.map((nodes) =>
    nodes.every((node) => node.kind === 'goal' || node.kind === 'strategy') ? sizes.goalShare : 1,
  );
}

export const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
