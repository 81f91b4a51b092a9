import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedBy } from '../../server/moved.ts';

const line = (number: number) => ({ start: { line: number, character: 0 }, end: { line: number, character: 1 } });

test('what stands in front of an edit stays, what stands behind it moves, what it touches is gone', () => {
  const moved = movedBy('a\nb\nc\nd', 'a\nB\nnew\nc\nd');
  expect([0, 1, 2, 3].map((number) => moved(line(number))?.start.line)).toEqual([0, undefined, 3, 4]);
});

test('nothing moves where nothing was changed', () => {
  expect(movedBy('a\nb', 'a\nb')(line(1))).toEqual(line(1));
});

test('a line that is still known has the text it had', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const moved = movedBy(before.join('\n'), after.join('\n'));
      for (const [number, content] of before.entries()) {
        const range = moved(line(number));
        if (range) expect(after[range.start.line]).toBe(content);
      }
    }),
  );
});

test('as many lines are known as are the same at both ends', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'ab', ''), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const shorter = Math.min(before.length, after.length);
      let same = 0;
      while (same < shorter && before[same] === after[same]) same++;
      let tail = 0;
      while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
      const moved = movedBy(before.join('\n'), after.join('\n'));
      const known = before.map((_, number) => moved(line(number))?.start.line);
      const wanted = before.map((_, number) =>
        number < same ? number : number >= before.length - tail ? number + after.length - before.length : undefined,
      );
      expect(known).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
});
