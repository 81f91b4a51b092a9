import { expect, test } from 'vitest';
import { keepingSame } from '../../../language/model/same.ts';

test('data that says the same is the same object', () => {
  const before = { list: [{ id: 'a', words: ['x'] }], by: new Map([['k', 1]]), all: new Set(['s']) };
  const now = keepingSame(before, structuredClone(before));
  expect(now).toBe(before);
});

test('maps and sets that hold something else are others', () => {
  const before = { by: new Map([['k', 1]]), all: new Set(['s']) };
  expect(keepingSame(before, { by: new Map([['k', 2]]), all: new Set(['s']) }).by.get('k')).toBe(2);
  expect(keepingSame(before, { by: new Map([['k', 1]]), all: new Set(['s', 't']) }).all.has('t')).toBe(true);
  expect(keepingSame(before.by, new Map([['l', 1]])).has('l')).toBe(true);
});
