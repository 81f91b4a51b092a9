import { expect, test } from 'vitest';
import { assess } from '../../../language/wording/assess.ts';

test.each([
  ['Hospital-acquired infections down to 0.8 per 1,000 bed days', 'Hospital acquired infections'],
  ['Voucher costs fall by a fifth', 'Voucher costs'],
  ['SLA credits paid to tenants from €9k to €2k', 'SLA credits'],
  ['Partner satisfaction in the spring survey from 6.8 to 8', 'Partner satisfaction in the spring survey'],
  ['Time to refund volunteers from 40 to 10 days', 'Time to refund volunteers'],
  ['Widen our audience by raising newsletter sign-ups by 15%', 'newsletter sign ups'],
  ['Better menus (and signs), resulting in retention of 40%', 'retention'],
  ['Nine out of ten graduates work in their field', 'graduates work in their field'],
  ['Monthly heating bill from $82k to $60k', 'Monthly heating bill'],
  ['Lead time under 5 days', 'Lead time'],
])('what is measured is named in the words of the text: %s', (title, metric) =>
  expect(assess(title).metric).toBe(metric),
);
