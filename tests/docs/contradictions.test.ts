import { expect, test } from 'vitest';
import { workspace } from '../support/workspace.ts';
import { blocksOf, readPage } from './blocks.ts';

const page = 'docs/contradictions.md';

/** What the examples of the page have to show, in their order. */
const shown = [['works-against'], ['coverage-gap'], []];

const codes = new Set([
  'works-against',
  'opposite-directions',
  'coverage-gap',
  'guardrail-breach',
  'unresolved-reference',
]);

test.each(blocksOf(page).map(({ at, text }, index) => ({ at, text, expected: shown[index] })))(
  'the example at $at says what the page says',
  ({ text, expected }) => {
    const found = workspace(text)
      .findings()
      .map(({ code }) => code);
    expect(found.filter((code) => codes.has(code))).toEqual(expected);
  },
);

test('every source in the list is cited, and every citation is in the list', () => {
  const text = readPage(page);
  const listed = [...text.matchAll(/^\| \[(\d)\] \|/gm)].map(([, number]) => number);
  const cited = [...text.replace(/^\|.*$/gm, '').matchAll(/\[(\d)\]/g)].map(([, number]) => number);
  expect([...new Set(cited)].sort()).toEqual(listed);
});
