import { describe, expect, test } from 'vitest';
import { parse } from '../../language/syntax/parse.ts';
import { blocksOf, pages } from './blocks.ts';

const blocks = pages().flatMap(blocksOf);
const problems = (text: string): string[] => parse(text).problems.map((problem) => problem.message);

describe('every example in the docs can be pasted into a file', () => {
  test('there are examples', () => expect(blocks.length).toBeGreaterThan(30));

  test.each(blocks.filter((block) => !block.bad))('$at parses', ({ text }) => {
    expect(problems(text)).toEqual([]);
  });

  test.each(blocks.filter((block) => block.bad))('$at shows a mistake', ({ text }) => {
    expect(problems(text)).not.toEqual([]);
  });
});
