import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart, historyShape } from '../../../client/webview/scorecard/history-geometry.ts';
import { bandOf, pathOf, plot, scaleOf, spreadLabels } from '../../../language/drawing/trend-geometry.ts';
import type { KpiCard } from '../../../language/protocol/preview.ts';
import { measured, row } from '../../fixtures/preview/make.ts';

const kpiChart = (parts: Partial<KpiCard['chart']>): KpiCard['chart'] => ({
  actual: [],
  plan: [],
  xStart: '',
  xEnd: '',
  ...parts,
});

const points = (...values: number[]) => values.map((y, x) => ({ x, y, label: String(y) }));

describe('the trend of a KPI', () => {
  test('every value, goal and limit lies within the plot', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), fc.integer(), (values, limit) => {
        const scale = scaleOf(kpiChart({ actual: points(...values), healthy: { low: limit } }));
        for (const value of [...values, limit]) {
          expect(scale.y(value)).toBeGreaterThanOrEqual(plot.top);
          expect(scale.y(value)).toBeLessThanOrEqual(plot.bottom);
        }
        for (const [x] of values.entries()) {
          expect(scale.x(x)).toBeGreaterThanOrEqual(0);
          expect(scale.x(x)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('more stands higher', () => {
    const scale = scaleOf(kpiChart({ actual: points(30, 40) }));
    expect(scale.y(40)).toBeLessThan(scale.y(30));
  });

  test('one value, or the same value throughout, still has a place', () => {
    for (const values of [[0], [7], [7, 7, 7]]) {
      const scale = scaleOf(kpiChart({ actual: points(...values) }));
      expect(scale.y(values[0] ?? 0)).toBe((plot.top + plot.bottom) / 2);
    }
  });

  test('a point after the axis is not cut off', () => {
    const scale = scaleOf(
      kpiChart({ actual: [{ x: 5, y: 1, label: '1' }], goal: { x: 50, y: 2, label: '2' }, from: 0, to: 20 }),
    );
    expect(scale.x(50)).toBe(100);
  });

  test('a band without a limit goes on to the end of the plot', () => {
    const scale = scaleOf(kpiChart({ actual: points(10, 50), healthy: { low: 40 } }));
    const healthy = bandOf({ low: 40 }, scale);
    expect(healthy?.top).toBe(plot.top);
    expect(healthy && healthy.top + healthy.height).toBeCloseTo(scale.y(40), 1);
    expect(healthy?.edges).toEqual([scale.y(40)]);
    expect(bandOf({ high: 20 }, scale)).toMatchObject({ top: scale.y(20) });
    expect(bandOf({}, scale)).toBeUndefined();
    expect(bandOf(undefined, scale)).toBeUndefined();
  });

  test('the line goes through its points in order', () => {
    const scale = scaleOf(kpiChart({ actual: points(1, 2, 3) }));
    expect(pathOf(points(1, 2, 3), scale)).toMatch(/^M0 [\d.]+L50 [\d.]+L100 [\d.]+$/);
  });

  test('no label covers another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 4 }), (limits) => {
        const scale = scaleOf(kpiChart({ actual: points(0, 100) }));
        const labels = spreadLabels(
          limits.map((y) => ({ y, label: String(y) })),
          scale,
        );
        labels.slice(1).forEach((label, index) => {
          expect(label.at - (labels[index]?.at ?? 0)).toBeGreaterThanOrEqual(12 - 0.01);
        });
      }),
    );
  });
});

describe('the history of a key result', () => {
  const entry = (at: number, progress: number) => ({ date: String(at), value: String(progress), at, progress });
  const shapeOf = (history: ReturnType<typeof entry>[], forecast?: { low: number; mid: number; high: number }) =>
    historyShape(row({ id: 'r', title: '', state: 'on track', track: measured('0', '1', 0.5, { forecast }), history }));

  test('the target is above the baseline, the newest value on the right', () => {
    const shape = shapeOf([entry(0.4, 0.5), entry(0.2, 0.1)]);
    expect(shape?.targetY).toBeLessThan(shape?.baselineY ?? 0);
    expect(shape?.points.map((point) => point.x)).toEqual([84, 128]);
    expect(shape?.points[1]?.y).toBeLessThan(shape?.points[0]?.y ?? 0);
  });

  test('a fall below the baseline and a trend beyond the target stay on the chart', () => {
    const shape = shapeOf([entry(0.1, 0), entry(0.4, -0.5)], { low: 0, mid: 1, high: 1.5 });
    const ys = [...(shape?.points.map((point) => point.y) ?? []), shape?.fan?.low ?? 0, shape?.fan?.high ?? 0];
    expect(Math.min(...ys)).toBe(chart.top);
    expect(Math.max(...ys)).toBe(chart.bottom);
  });

  test('one value is no line', () => {
    expect(shapeOf([entry(0.1, 0)])).toBeUndefined();
    expect(shapeOf([])).toBeUndefined();
  });
});
