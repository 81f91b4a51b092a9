import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestInOrder } from '../../../language/drawing/map/in-order.ts';
import { aloneNodes, type Box, layOut } from '../../../language/drawing/map/map-layout.ts';
import { breakLines, type Measure } from '../../../language/drawing/measure.ts';
import type { AlignmentMap } from '../../../language/protocol/preview.ts';
import { alignment } from '../../fixtures/preview/alignment.ts';

/** Every letter has one width, so that the tests do not depend on a font. */
const measure: Measure = { scale: 1, width: (text, size) => [...text].length * (size === 'body' ? 7 : 6) };

const boxOf = (boxes: Box[], id: string): Box => {
  const box = boxes.find(({ node }) => node.id === id);
  if (!box) throw new Error(`no box ${id}`);
  return box;
};

describe('the layout of the map', () => {
  const layout = layOut(alignment, 680, measure);

  test('goals stand left of the company, the company left of its teams', () => {
    const left = ['goal', 'habit', 'door'].map((id) => boxOf(layout.boxes, id).x);
    expect(left).toEqual(left.toSorted((a, b) => a - b));
    expect(new Set(left).size).toBe(3);
  });

  test('a column keeps the order of the file', () => {
    const ids = ['jingle', 'neighbours', 'door', 'first', 'riders', 'glass', 'ordering'];
    const tops = ids.map((id) => boxOf(layout.boxes, id).y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  test('no box covers another', () => {
    for (const a of layout.boxes) {
      for (const b of layout.boxes) {
        if (a === b) continue;
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${a.node.id} and ${b.node.id}`).toBe(true);
      }
    }
  });

  test('everything is inside the drawing', () => {
    for (const box of layout.boxes) {
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.top + layout.height);
    }
  });

  test('progress and state move nothing: only the file decides', () => {
    const other: AlignmentMap = {
      ...alignment,
      nodes: alignment.nodes.map((node) => ({ ...node, state: 'off track' as const, progress: '−3%' })),
    };
    const places = ({ boxes }: { boxes: Box[] }) => boxes.map(({ node, x, y }) => [node.id, x, y]);
    expect(places(layOut(other, 680, measure))).toEqual(places(layout));
  });

  test('teams have their name above their first objective', () => {
    expect(layout.headings.map((heading) => heading.text)).toEqual([
      'Lemonstand',
      'Growth',
      'Doorstep',
      'Kitchen',
      'Platform',
    ]);
  });

  test('a promise stands beside its supporter, and a missing one is named where others promise', () => {
    const labels = new Map(layout.lines.map((line) => [line.edge.id, line.label]));
    expect(labels.get('door supports habit')).toMatchObject({ text: '+3,000', missing: false });
    expect(labels.get('glass supports habit')).toMatchObject({ text: 'no amount', missing: true });
    expect(labels.get('ordering supports first')).toBeUndefined();
    expect(labels.get('door supports habit')?.x).toBeLessThan(boxOf(layout.boxes, 'door').x);
  });

  test('a line past a level runs above the boxes of that level', () => {
    const line = layout.lines.find(({ edge }) => edge.id === 'neighbours supports goal');
    const numbers = (line?.path.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(numbers.some((number) => number === boxOf(layout.boxes, 'habit').y - 34)).toBe(true);
  });

  test('conflicts are numbered', () => {
    expect(layout.lines.filter((line) => line.badge).map((line) => line.badge?.number)).toEqual([1]);
  });

  test('relations to what is not on the map are left out', () => {
    const loose: AlignmentMap = {
      ...alignment,
      edges: [
        { id: 'a', from: 'door', to: 'elsewhere', kind: 'supports' },
        { id: 'b', from: 'door', to: 'door', kind: 'depends on' },
      ],
    };
    expect(layOut(loose, 680, measure).lines).toEqual([]);
  });

  describe('in a narrow room', () => {
    const narrow = layOut(alignment, 480, measure);

    test('levels share a column, the higher above the lower, and all of it fits', () => {
      expect(narrow.width).toBeLessThanOrEqual(480);
      expect(new Set(narrow.boxes.map(({ x }) => x)).size).toBe(2);
      expect(boxOf(narrow.boxes, 'habit').y).toBeGreaterThan(boxOf(narrow.boxes, 'goal').y);
      for (const { width } of narrow.boxes) expect(width).toBeGreaterThanOrEqual(140);
    });

    test('no box changes its column while titles and promises are typed', () => {
      const letters = fc.string({ maxLength: 80 });
      fc.assert(
        fc.property(fc.integer({ min: 300, max: 1200 }), letters, letters, (width, title, promise) => {
          const typed: AlignmentMap = {
            ...alignment,
            nodes: alignment.nodes.map((node) => ({ ...node, title })),
            edges: alignment.edges.map((edge) => (edge.promise ? { ...edge, promise: `+${promise}` } : edge)),
          };
          const columns = (map: AlignmentMap) => layOut(map, width, measure).boxes.map(({ column }) => column);
          expect(columns(typed)).toEqual(columns(alignment));
        }),
        { numRuns: 60 },
      );
    });

    test('with more room there are never fewer columns', () => {
      const counts = Array.from({ length: 20 }, (_, index) => {
        const { boxes } = layOut(alignment, 400 + index * 40, measure);
        return new Set(boxes.map(({ column }) => column)).size;
      });
      expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      expect(counts[0]).toBe(2);
      expect(counts.at(-1)).toBe(3);
    });
  });

  test('any graph has a layout without overlaps within a column', () => {
    const node = fc.record({
      level: fc.integer({ min: 0, max: 4 }),
      team: fc.constantFrom('A', 'B', 'C'),
      title: fc.string(),
    });
    const kind = fc.constantFrom('supports' as const, 'depends on' as const, 'advances' as const, 'conflict' as const);
    const edge = fc.tuple(fc.nat(), fc.nat(), kind);
    fc.assert(
      fc.property(
        fc.array(node, { minLength: 1, maxLength: 12 }),
        fc.array(edge, { maxLength: 20 }),
        (nodes, edges) => {
          const map: AlignmentMap = {
            nodes: nodes.map((parts, index) => ({
              ...parts,
              id: String(index),
              place: { uri: '', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
              kind: 'objective',
              state: 'on track',
              inScope: true,
              badges: 0,
            })),
            edges: edges.map(([from, to, of], index) => ({
              id: `e${index}`,
              from: String(from % nodes.length),
              to: String(to % nodes.length),
              kind: of,
            })),
            sentences: [],
          };
          const { boxes, lines, height } = layOut(map, 700, measure);
          expect(boxes).toHaveLength(nodes.length);
          expect(height).toBeGreaterThan(0);
          expect(lines.map((line) => line.path).join()).not.toMatch(/NaN|Infinity/);
          for (const a of boxes) {
            const below = boxes.filter((b) => b.column === a.column && b.y >= a.y && b !== a);
            for (const b of below) expect(b.y).toBeGreaterThanOrEqual(a.y + a.height);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('as near as possible in order', () => {
  test('wishes that do not collide come true', () => {
    expect(nearestInOrder([0, 50, 100], [0, 20, 40])).toEqual([0, 50, 100]);
  });

  test('those that collide share the way', () => {
    expect(nearestInOrder([50, 50], [0, 20])).toEqual([40, 60]);
  });

  test('order and distances hold whatever is wished', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 90 }))), (items) => {
        let top = 0;
        const stacked = items.map(([, height]) => {
          const at = top;
          top += height;
          return at;
        });
        const placed = nearestInOrder(
          items.map(([wish]) => wish),
          stacked,
        );
        placed.slice(1).forEach((y, index) => {
          const least = (stacked[index + 1] ?? 0) - (stacked[index] ?? 0);
          expect(y - (placed[index] ?? 0)).toBeGreaterThanOrEqual(least - 1e-6);
        });
      }),
    );
  });
});

describe('breaking lines', () => {
  test('at spaces, as far as there is room', () => {
    expect(breakLines('At the door while the ice is solid', 7 * 12, measure, 'body', 4)).toEqual([
      'At the door',
      'while the',
      'ice is solid',
    ]);
  });

  test('a word that is too long is cut, and so is what exceeds the lines', () => {
    expect(breakLines('Donaudampfschiff', 7 * 8, measure, 'body', 4)).toEqual(['Donauda…']);
    expect(breakLines('one two three four', 7 * 5, measure, 'body', 2)).toEqual(['one', 'two …']);
  });

  test('no line is wider than the room, and there are no more than allowed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 3, max: 20 }), (text, letters) => {
        const lines = breakLines(text, letters * 7, measure, 'body', 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(measure.width(line, 'body')).toBeLessThanOrEqual(letters * 7);
      }),
    );
  });
});

test('an objective is on its own when it supports nothing and there is something above', () => {
  expect([...aloneNodes(alignment)]).toEqual(['jingle']);
  const flat = { ...alignment, nodes: alignment.nodes.map((node) => ({ ...node, level: 0 })), edges: [] };
  expect(aloneNodes(flat).size).toBe(0);
});
