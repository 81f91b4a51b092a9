import { expect, test } from 'vitest';
import { person } from '../../../server/preview/person.ts';

test.each([
  ['Ana Reyes', 'AR'],
  ['Ana María Reyes López', 'AL'],
  ['Zoë', 'Z'],
  ['li-wei', 'LW'],
  ['Émile Ângelo', 'ÉÂ'],
  ['李 伟', '李伟'],
  ['', '?'],
])('%s is %s', (name, initials) => {
  expect(person(name)).toEqual({ name, initials });
});
