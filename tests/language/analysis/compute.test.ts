import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute } from '../../../language/analysis/compute.ts';
import { orderDefinitions } from '../../../language/analysis/definition-order.ts';
import { computeText, modelOf } from '../../support/model.ts';

describe('compute', () => {
  const text = `team bakery "Bakery"
kpi rate "Rate" { unit % actual { 2026-10 34% } healthy above 40% }
okrs for bakery in 2026-Q4
objective goal "Bread people walk a mile for" {
  kr a "A" measures rate from 31% to 40%
}
check-in 2026-11-02 for bakery {
  goal.a 35%
}
`;

  test('changes nothing in the model and gives the same answer twice', () => {
    const model = modelOf(text);
    const before = structuredClone(model.files);
    const first = compute(model, '2026-11-10');
    expect(model.files).toEqual(before);
    const second = compute(model, '2026-11-10');
    expect(JSON.stringify([...second.keyResults])).toBe(JSON.stringify([...first.keyResults]));
  });

  test('takes a half-written file at every length', () => {
    for (let length = 0; length <= text.length; length++) {
      expect(() => computeText(text.slice(0, length), '2026-11-10')).not.toThrow();
    }
  });

  test('an empty workspace has no figures', () => {
    expect(computeText({}, '2026-11-10')).toMatchObject({ keyResults: { size: 0 } });
  });
});

describe('the order of definitions', () => {
  const graph = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }),
    )
    .map((parts) => new Map(parts.map((list, index) => [String(index), list.map(String)])));

  /** Whether a thing can be reached from itself. */
  function reachesItself(id: string, partsOf: Map<string, string[]>): boolean {
    const seen = new Set<string>();
    const pending = [...(partsOf.get(id) ?? [])];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (at === id) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      pending.push(...(partsOf.get(at) ?? []));
    }
    return false;
  }

  test('puts parts first, and finds exactly what leads back to itself', () => {
    fc.assert(
      fc.property(graph, (partsOf) => {
        const ids = [...partsOf.keys()];
        const { order, loops } = orderDefinitions(ids, partsOf);
        expect(order.toSorted()).toEqual(ids.toSorted());
        for (const id of ids) {
          expect(loops.has(id)).toBe(reachesItself(id, partsOf));
          if (loops.has(id)) continue;
          for (const part of partsOf.get(id) ?? []) expect(order.indexOf(part)).toBeLessThan(order.indexOf(id));
        }
      }),
    );
  });
});
