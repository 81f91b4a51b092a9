import { describe, expect, test } from 'vitest';
import { numberInTitle } from '../../../language/wording/number-in-title.ts';

describe('a metric in an objective', () => {
  test.each([
    'Ticket sales up 15%',
    'Reach €4M with the second shop',
    'Grow our audience 3x',
    'Triple the number of members',
    'Halve complaints',
    '1,200 subscribers by spring',
    'Grow from 20 shops to 35 shops in revenue',
  ])('for certain: %s', (title) => expect(numberInTitle(title)?.sure).toBe(true));

  test.each(['Swim a mile in under 30 minutes', 'Every letter is answered within 2 days'])(
    'a limit only: %s',
    (title) => expect(numberInTitle(title)?.sure).toBe(false),
  );

  test.each([
    'The best bakery of 2027',
    'Ready for Q3 and H2',
    'Release 2.0 makes people smile',
    'Studio 54 shines again',
    'Number one in the valley',
    'The top 10 of every list',
    'Certified to ISO 27001',
    'One place for everything',
    'The 2nd home of our guests',
    'Here for you 24/7',
    'A double portion of joy',
    'The first 90 days feel like coming home',
    'A 30-day challenge the whole town joins',
    'The last 10 minutes of a match belong to us',
  ])('none: %s', (title) => expect(numberInTitle(title)).toBeUndefined());
});
