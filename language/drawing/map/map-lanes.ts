import type { MapEdge } from '../../protocol/preview.ts';

/** In which lane each line between peers goes, counted from their boxes. */
export type Lanes = ReadonlyMap<string, number>;

/**
 * The lanes of the lines between boxes of one column: short lines inside, long ones around them, and those that are not
 * beside each other in the same lane.
 */
export function lanesOf(columns: readonly (readonly { id: string }[])[], edges: readonly MapEdge[]): Lanes {
  const lanes = new Map<string, number>();
  for (const nodes of columns) {
    const order = new Map(nodes.map(({ id }, index) => [id, index]));
    const spans = edges.flatMap(({ id, from, to }) => {
      const [a, b] = [order.get(from), order.get(to)];
      return a === undefined || b === undefined ? [] : [{ id, from: Math.min(a, b), to: Math.max(a, b) }];
    });
    const taken: { from: number; to: number }[][] = [];
    for (const span of spans.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
      const apart = (other: { from: number; to: number }) => other.to <= span.from || span.to <= other.from;
      const free = taken.findIndex((lane) => lane.every(apart));
      const lane = free < 0 ? taken.length : free;
      taken[lane] = [...(taken[lane] ?? []), span];
      lanes.set(span.id, lane + 1);
    }
  }
  return lanes;
}
