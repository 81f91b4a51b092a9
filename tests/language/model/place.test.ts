import { describe, expect, test } from 'vitest';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';

describe('the place of a word', () => {
  test.each([
    ['near the start of its line', 10, 0],
    ['far out on a long line', 5000, 0],
    ['just where lines count as long', 2048 - 'objective x "" { owner '.length, 0],
    ['at the end of a long file', 10, 100_000],
    ['far out at the end of a long file', 5000, 100_000],
  ])('%s', (_, length, linesAbove) => {
    const line = `objective x "${'a'.repeat(length)}" { owner mia }`;
    const model = lower(parse('\n'.repeat(linesAbove) + line), { uri: 'file:///a.okr', path: 'a.okr' });
    const character = line.indexOf('mia');
    const range = {
      start: { line: linesAbove, character },
      end: { line: linesAbove, character: character + 'mia'.length },
    };
    const found = model.objectives[0]?.owners[0]?.range;
    expect({ start: found?.start, end: found?.end }).toEqual(range);
    expect(JSON.parse(JSON.stringify(found))).toEqual(range);
  });
});
