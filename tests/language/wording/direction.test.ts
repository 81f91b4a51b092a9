import { describe, expect, test } from 'vitest';
import { assess } from '../../../language/wording/assess.ts';
import { directions } from '../../support/wording-fixtures.ts';

describe('which way the words say a metric moves', () => {
  test.each([
    'Double the number of choirs that rehearse with us',
    'Lift the share of night trains on time to 95%',
    'Bring attendance up to 90%',
    'More than 40 schools order lunch from us',
    'At least 3 in 4 patients would come again',
    '8 out of 10 callers get through within a minute',
    'Faults fixed on the first visit: 90%',
    'Customer satisfaction of 4.5/5',
    'Raise €2m for the roof',
    'Accelerate growth in the north',
    '90% of parcels are tracked or their loss is reported',
    '30-day retention of 40%',
  ])('up: %s', (title) => expect(assess(title).direction).toBe('increase'));

  test.each([
    'Bring down energy use per loaf by 12%',
    'Speed up first answers by half',
    'Accelerate onboarding of clients to 10 days',
    'Get rid of double entries',
    'A permit takes no more than ten days',
    'Reach a churn rate of 2%',
    'Achieve an average wait of 4 minutes',
    'At most 1 in 20 parcels damaged',
    'No lost luggage',
    'Ensure that no shift starts without a nurse',
    'Reach a 10-day close of the books',
    'Page loads in 1.5 seconds',
    'Refunds down a third',
  ])('down: %s', (title) => expect(assess(title).direction).toBe('decrease'));
});

/** Raised as the reader gets better. */
const floor = 0.95;

test('the many ways to say up, down and steady are read', () => {
  const wrong = directions().filter(({ text, direction }) => assess(text).direction !== direction);
  expect(1 - wrong.length / directions().length, wrong.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(
    floor,
  );
});
