import { describe, expect, test } from 'vitest';
import { changeOfNumbers } from '../../../language/wording/change-of-numbers.ts';
import { metricsIn } from '../../../language/wording/metric-lexicon.ts';
import { metricPhrase } from '../../../language/wording/metric-phrase.ts';
import { learn } from '../../../language/wording/training/logistic.ts';
import { words } from '../../../language/wording/words.ts';

describe('the change that numbers describe', () => {
  test.each([
    ['Wrong parcels from 7 to 2 a week', 'decrease'],
    ['Choirs that sing with us: 4 → 9', 'increase'],
    ['Beds ready by noon: 90%, up from 66%', 'increase'],
    ['Tables turned in 50 minutes instead of 2 hours', 'decrease'],
    ['Nine in ten letters arrive the next day (now 70%)', 'increase'],
    ['Loans overdue shrink from €1.3m to €400k', 'decrease'],
    ['Answers after 2 days, not 11', 'decrease'],
  ])('%s: %s', (title, moves) => expect(changeOfNumbers(words(title))?.moves).toBe(moves));

  test.each(['Answers in 2 to 3 days', 'Eight boats', 'Since 2024', 'From spring to autumn'])('none: %s', (title) =>
    expect(changeOfNumbers(words(title))).toBeUndefined(),
  );
});

test.each([
  ['Reduce the median time-to-first-order from 40 min to 25 min', 'median time to first order'],
  ['Raise the delivery accuracy of night orders to 98%', 'delivery accuracy of night orders'],
  ['Grow market share in the north to 12%', 'market share in the north'],
])('the metric of %j is %j', (title, metric) => {
  const text = words(title);
  expect(metricPhrase(text, metricsIn(text))).toBe(metric);
});

test('learning finds what tells labels apart, and finds the same twice', () => {
  const examples = ['a', 'b', 'a', 'b'].map((name) => ({ features: [name, 'both'], label: name === 'a' ? 'x' : 'y' }));
  const model = learn(examples, ['x', 'y'], { atLeast: 1, pull: 1, rounds: 50 });
  expect(model.weights.get('a')?.[0]).toBeGreaterThan(0);
  expect(model.weights.get('b')?.[0]).toBeLessThan(0);
  expect(Math.abs(model.weights.get('both')?.[0] ?? 1)).toBeLessThan(0.01);
  expect(learn(examples, ['x', 'y'], { atLeast: 1, pull: 1, rounds: 50 })).toEqual(model);
});
