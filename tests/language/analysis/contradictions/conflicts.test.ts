import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictionsIn } from '../../../../language/analysis/contradictions/contradictions.ts';
import { computeText } from '../../../support/model.ts';

const metrics = 7;

/** A small organisation: KPIs with effects on one another, and key results that push some of them. */
interface World {
  effects: { from: number; to: number; word: 'raises' | 'lowers' }[];
  pushes: { metric: number; up: boolean }[];
}

const worlds = fc.record<World>({
  effects: fc.array(
    fc.record({
      from: fc.nat(metrics - 1),
      to: fc.nat(metrics - 1),
      word: fc.constantFrom('raises' as const, 'lowers' as const),
    }),
    { maxLength: 9 },
  ),
  pushes: fc.array(fc.record({ metric: fc.nat(metrics - 1), up: fc.boolean() }), { minLength: 1, maxLength: 4 }),
});

function textOf({ effects, pushes }: World): string {
  const kpis = Array.from({ length: metrics }, (_, index) => {
    const own = effects.filter(({ from }) => from === index).map(({ word, to }) => `${word} k${to}`);
    return `kpi k${index} "Metric ${index}" { unit % ${own.join(', ')} }`;
  });
  const results = pushes.map(
    ({ metric, up }, index) =>
      `  kr r${index} "Result ${index}" measures k${metric} from ${up ? '1% to 2%' : '2% to 1%'}`,
  );
  return `team t "T"\n${kpis.join('\n')}\nokrs for t in 2026-Q4\nobjective o "All at once" {\n${results.join('\n')}\n}\n`;
}

const conflictsOf = (world: World) => contradictionsIn(computeText(textOf(world), '2026-11-01')).conflicts;
const index = (name: string | undefined) => Number(name?.slice(1));

/** Whether the effects of a world have a circle (or lead from a metric to itself). */
function hasCircle({ effects }: World): boolean {
  const visiting = new Set<number>();
  const done = new Set<number>();
  const visit = (metric: number): boolean => {
    if (visiting.has(metric)) return true;
    if (done.has(metric)) return false;
    visiting.add(metric);
    const found = effects.some(({ from, to }) => from === metric && from !== to && visit(to));
    visiting.delete(metric);
    done.add(metric);
    return found;
  };
  return Array.from({ length: metrics }, (_, metric) => metric).some(visit);
}

describe('conflicts', () => {
  test('every side is a path of declared effects that ends at the metric, pushed the way it says', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { metric, pairs } of conflictsOf(world)) {
          for (const { up, down } of pairs) {
            expect(up.push.origin).not.toBe(down.push.origin);
            for (const [side, end] of [
              [up, 'up'],
              [down, 'down'],
            ] as const) {
              let at = index(side.push.metric.name?.value);
              let way = side.push.way;
              for (const effect of side.path) {
                expect(effect.from).toBe(at);
                expect(world.effects).toContainEqual({
                  from: effect.from,
                  to: effect.to,
                  word: effect.sign === 1 ? 'raises' : 'lowers',
                });
                at = effect.to;
                if (effect.sign === -1) way = way === 'up' ? 'down' : 'up';
              }
              expect([at, way]).toEqual([index(metric.name?.value), end]);
            }
          }
        }
      }),
    );
  });

  test('in a world without circles, a metric is in conflict exactly when undisputed paths of two key results meet on it', () => {
    fc.assert(
      fc.property(
        worlds.filter((world) => !hasCircle(world)),
        (world) => {
          expect(new Set(conflictsOf(world).map(({ metric }) => index(metric.name?.value)))).toEqual(expected(world));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the order of files and lines changes nothing', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), (world, turn) => {
        const turned = {
          effects: world.effects.toReversed(),
          pushes: [
            ...world.pushes.slice(turn % world.pushes.length),
            ...world.pushes.slice(0, turn % world.pushes.length),
          ],
        };
        const places = (w: World) => conflictsOf(w).map(({ metric }) => metric.name?.value);
        if (!hasCircle(world)) expect(places(turned).toSorted()).toEqual(places(world).toSorted());
        else expect(places(turned).length > 0).toBe(places(world).length > 0);
      }),
    );
  });
});

/** The same, said plainly: all paths, from causes to results, with nothing passed on from a metric in conflict. */
function expected({ effects, pushes }: World): Set<number> {
  const states = Array.from({ length: metrics }, () => new Map<number, { ways: Set<boolean>; certain?: boolean }>());
  const order: number[] = [];
  while (order.length < metrics) {
    for (let metric = 0; metric < metrics; metric += 1) {
      if (order.includes(metric)) continue;
      if (effects.every(({ from, to }) => to !== metric || from === to || order.includes(from))) order.push(metric);
    }
  }
  const conflicts = new Set<number>();
  const add = (metric: number, origin: number, up: boolean, certain: boolean) => {
    const state = states[metric]?.get(origin) ?? { ways: new Set<boolean>() };
    states[metric]?.set(origin, state);
    if (state.certain !== undefined) return;
    if (certain) {
      state.certain = up;
      state.ways = new Set([up]);
    } else state.ways.add(up);
  };
  for (const [origin, { metric, up }] of pushes.entries()) add(metric, origin, up, true);
  for (const metric of order) {
    const clear = [...(states[metric] ?? [])].flatMap(([origin, { ways }]) =>
      ways.size === 1 ? [{ origin, up: ways.has(true) }] : [],
    );
    if (clear.some(({ up }) => up) && clear.some(({ up }) => !up)) {
      conflicts.add(metric);
      continue;
    }
    for (const { from, to, word } of effects) {
      if (from !== metric || to === metric) continue;
      for (const { origin, up } of clear) add(to, origin, word === 'raises' ? up : !up, false);
    }
  }
  return conflicts;
}
