import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anchorOf,
  baselineAt,
  besideWall,
  breachFrom,
  strokesTo,
  targetAt,
  toPercent,
  toSpot,
  wallAt,
  whiskerOf,
} from '../../../language/drawing/track-geometry.ts';

const position = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('the frame', () => {
  test('has its baseline at a sixth and its target at five sixths', () => {
    expect([baselineAt, targetAt]).toEqual([16.67, 83.33]);
    expect(toPercent(0.5)).toBe(50);
  });

  test('holds a quarter beyond either end', () => {
    expect(toSpot(-0.25)).toEqual({ at: 0 });
    expect(toSpot(1.25)).toEqual({ at: 100 });
  });

  test('what is further out stands on the edge and says which', () => {
    expect(toSpot(-0.88)).toEqual({ at: 0, outside: 'left' });
    expect(toSpot(2.15)).toEqual({ at: 100, outside: 'right' });
  });

  test('nothing is ever drawn outside, and more is never further left', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const [low, high] = [toSpot(Math.min(a, b)), toSpot(Math.max(a, b))];
        expect(low.at).toBeGreaterThanOrEqual(0);
        expect(high.at).toBeLessThanOrEqual(100);
        expect(low.at).toBeLessThanOrEqual(high.at);
      }),
    );
  });
});

describe('from the baseline to now', () => {
  test.each([
    ['on the way', 0.5, { bar: { from: 16.67, to: 50 } }],
    ['not begun', 0, {}],
    ['reached', 1, { bar: { from: 16.67, to: 83.33 } }],
    ['beyond the target', 1.12, { bar: { from: 16.67, to: 83.33 }, beyond: { from: 83.33, to: 91.33 } }],
    ['beyond the frame', 2.15, { bar: { from: 16.67, to: 83.33 }, beyond: { from: 83.33, to: 98 } }],
    ['fallen back', -0.19, { back: { from: 4, to: 16.67 } }],
    ['fallen out of the frame', -0.88, { back: { from: 2, to: 16.67 } }],
  ])('%s', (_, now, strokes) => {
    expect(strokesTo(now)).toEqual(strokes);
  });

  test('the bar never passes the target: what is beyond has a line of its own', () => {
    fc.assert(
      fc.property(position, (now) => {
        const { bar, back, beyond } = strokesTo(now);
        expect(bar?.to ?? 0).toBeLessThanOrEqual(targetAt);
        expect(Boolean(back)).toBe(now < 0);
        expect(Boolean(beyond)).toBe(now > 1);
      }),
    );
  });
});

describe('the range of the trend', () => {
  test('inside the frame', () => {
    expect(whiskerOf({ low: 0.8, mid: 1, high: 1.2 })).toEqual({
      from: 70,
      to: 96.67,
      offLeft: false,
      offRight: false,
      mid: 83.33,
    });
  });

  test('an end outside becomes a chevron; a middle outside is left out', () => {
    expect(whiskerOf({ low: 0.9, mid: 1.4, high: 1.6 })).toMatchObject({ to: 100, offRight: true, mid: undefined });
    expect(whiskerOf({ low: -0.5, mid: 0, high: 0.1 })).toMatchObject({ from: 0, offLeft: true, mid: 16.67 });
  });

  test('low and high may come in either order', () => {
    expect(whiskerOf({ low: 0.7, mid: 0.5, high: 0.3 })).toEqual(whiskerOf({ low: 0.3, mid: 0.5, high: 0.7 }));
  });

  test('all of it outside on one side', () => {
    expect(whiskerOf({ low: 3, mid: 4, high: 5 })).toMatchObject({
      from: 100,
      to: 100,
      offRight: true,
      offLeft: false,
    });
  });
});

describe('a guardrail', () => {
  test('a value inside stands right of the wall, one outside left of it', () => {
    expect(besideWall(0.75).at).toBeGreaterThan(wallAt);
    expect(besideWall(-0.56).at).toBeLessThan(wallAt);
    expect(besideWall(0)).toEqual({ at: wallAt });
  });

  test('a value far away becomes a triangle on the edge', () => {
    expect(besideWall(-1.01)).toEqual({ at: 0, outside: 'left' });
    expect(besideWall(1.01)).toEqual({ at: 100, outside: 'right' });
  });

  test('only a breach has a dashed line, from the wall that was broken', () => {
    expect(breachFrom(0.4, false)).toBeUndefined();
    expect(breachFrom(-0.5, false)).toEqual({ from: besideWall(-0.5).at, to: wallAt });
    expect(breachFrom(0.4, true)).toBeUndefined();
    expect(breachFrom(-0.125, true)).toEqual({ from: 8.33, to: baselineAt });
    expect(breachFrom(1.125, true)).toEqual({ from: targetAt, to: 91.67 });
    expect(breachFrom(9, true)).toEqual({ from: targetAt, to: 98 });
  });
});

test('a long label is held by the outer edge, a short one stands under its mark', () => {
  expect(anchorOf('15 min', 'target')).toEqual({ at: targetAt, anchor: 'middle' });
  expect(anchorOf('11,600 households', 'target')).toEqual({ at: 100, anchor: 'end' });
  expect(anchorOf('1,200,000', 'baseline')).toEqual({ at: 0, anchor: 'start' });
});
