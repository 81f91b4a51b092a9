import { describe, expect, test } from 'vitest';
import { assess } from '../../../language/wording/assess.ts';

describe('what people outside do with our work is a change', () => {
  test.each([
    "Report accepted by the city council's reviewers",
    'Playbook adopted by 12 clinics',
    'Orders placed through the portal',
    'Song book used by 30 schools',
    'Near misses reported 30 → 150',
    '9 of 10 street lamps mended in two days',
    'Satisfaction 10 points above the baseline',
  ])('%s', (title) => expect(assess(title).kind.label).toBe('outcome'));
});

describe('people hired and things done are work', () => {
  test.each([
    'Grow the night crew to 12',
    'Expand our team (+2 bakers, +1 driver)',
    'Playbook adopted by all departments',
    'All recipes written down',
  ])('%s', (title) => expect(assess(title).kind.label).toBe('output'));
});

test('finding out where a metric stands is neither', () =>
  expect(assess('Establish the baseline for weekly visits').kind.label).toBe('unclear'));

describe('a title that only names a measure is a change, whatever its words', () => {
  test.each(['Noise level in the reading room', 'Air quality index', 'Pupil attendance', 'Zorblax rate'])(
    '%s',
    (title) => expect(assess(title).kind.label).toBe('outcome'),
  );
});

describe('a thing to build is none, though its last word may be a measure', () => {
  test.each(['Search index', 'A new cost model', 'Weekly advice hours', 'Attendance register published'])(
    '%s',
    (title) => expect(assess(title).kind.label).not.toBe('outcome'),
  );
});

test('words never seen say nothing', () => {
  const { indicator, impact } = assess('Zorblax');
  expect([indicator.label, impact.label]).toEqual(['unclear', 'unclear']);
});
