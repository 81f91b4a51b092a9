import { expect, test } from 'vitest';
import { numberOf } from '../../../language/values/word-number.ts';
import { making } from '../../../language/wording/lexicon/verbs.ts';

test('a word has a number of its own, which needs no more than 30 bits', () => {
  const words = ['', 'a', 'b', 'ab', 'ba', 'école', 'ecole', 'воды', '水', ...making.split(/\s+/)];
  const numbers = new Set(words.map(numberOf));
  expect(numbers.size).toBe(new Set(words).size);
  for (const number of numbers) expect(number >= 0 && number < 2 ** 30 && Number.isInteger(number)).toBe(true);
});
