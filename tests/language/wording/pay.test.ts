import { describe, expect, test } from 'vitest';
import { tieToPay } from '../../../language/wording/pay.ts';

describe('OKRs that decide about pay', () => {
  test.each([
    'Your bonus depends on this',
    'Counts towards the annual appraisal',
    '20% of your bonus',
    'The score is the basis for the performance review',
    'A bonus will be paid for reaching 80%',
    'Linked to variable pay of the sales team',
    'This is bonus-relevant',
    'Used in promotion decisions',
    '10% bonus if achieved',
    'Bonus payout at 100%',
    'The OKR score feeds the annual rating',
    'Compensation is tied to these targets',
  ])('%s', (text) => expect(tieToPay(text)).toBeDefined());

  test.each([
    'Rating of the app from 4.1 to 4.6',
    'Guests who come for the summer promotion',
    'Bonus tracks that listeners add to a playlist',
    'Salaries are paid on time',
    'This is not tied to your bonus',
    'The score never counts towards the appraisal',
    'Tenants who pay their rent in time',
    'Part of the plan for raising hens',
    'The performance rating of the website depends on page speed',
    'Our promotion depends on the weather',
    'Customers whose compensation is paid within a week',
    'OKRs do not affect promotions',
  ])('not: %s', (text) => expect(tieToPay(text)).toBeUndefined());
});
