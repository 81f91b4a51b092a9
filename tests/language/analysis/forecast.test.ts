import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecastOf } from '../../../language/analysis/forecast.ts';
import { addDays } from '../../../language/values/date.ts';

const start = '2026-10-01';
const line = (values: number[]) => values.map((value, index) => ({ date: addDays(start, index * 7), value }));

describe('forecast', () => {
  test('continues a straight line', () => {
    expect(forecastOf(line([10, 12, 14]), addDays(start, 28))).toEqual({
      value: 18,
      low: 18,
      high: 18,
      at: '2026-10-29',
    });
  });

  test('is not turned by one wild value', () => {
    expect(forecastOf(line([10, 12, 500, 16, 18, 20]), addDays(start, 42))?.value).toBeCloseTo(22, 0);
  });

  test('needs three days with a value, and a day ahead', () => {
    expect(forecastOf(line([10, 12]), addDays(start, 28))).toBeUndefined();
    const oneDay = [1, 2, 3].map((value) => ({ date: start, value }));
    expect(forecastOf(oneDay, addDays(start, 28))).toBeUndefined();
    expect(forecastOf(line([10, 12, 14]), addDays(start, 14))).toBeUndefined();
  });

  test('its value lies inside its range', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 80 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (numbers, ahead) => {
        const forecast = forecastOf(line(numbers), addDays(start, (numbers.length - 1) * 7 + ahead));
        expect(forecast && forecast.low <= forecast.value && forecast.value <= forecast.high).toBe(true);
      }),
    );
  });
});
