import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, sourceLine } from '../../../server/cli/source-line.ts';

const at = (line: number, from: number, to: number, endLine = line) => ({
  start: { line, character: from },
  end: { line: endLine, character: to },
});

describe('the marker stands under what is meant', () => {
  test.each([
    ['kr "Launch it" from 1', at(0, 3, 14), '   ^^^^^^^^^^^'],
    ['\tkr "X"', at(0, 4, 7), '\t   ^^^'],
    ['kr "日本" x', at(0, 8, 9), '          ^'],
    ['kr "日本"', at(0, 4, 6), '    ^^^^'],
    ['kr "e\u0301" x', at(0, 7, 8), '      ^'],
    ['kr "🍋" x', at(0, 7, 8), '       ^'],
    ['kr', at(0, 2, 2), '  ^'],
    ['kr', at(0, 99, 120), '  ^'],
    ['one\r\ntwo\r\n', at(1, 0, 3), '^^^'],
    ['from here  \nto there', at(0, 5, 2, 1), '     ^^^^'],
  ])('%j', (text, range, marker) => {
    expect(sourceLine(text, range)?.marker).toBe(marker);
  });

  test('a long line is cut around it', () => {
    const shown = sourceLine(`${'a'.repeat(500)}HERE${'b'.repeat(500)}`, at(0, 500, 504));
    const column = shown?.marker.indexOf('^') ?? 0;
    expect(shown?.text.slice(column, column + 4)).toBe('HERE');
    expect(shown?.text).toMatch(/^….*…$/);
  });

  test('nothing is shown of an empty line, or of one that is not there', () => {
    expect(sourceLine('', at(0, 0, 0))).toBeUndefined();
    expect(sourceLine('a\n   \n', at(1, 0, 1))).toBeUndefined();
    expect(sourceLine('a', at(7, 0, 1))).toBeUndefined();
  });

  test('any text and any range give a line, or none', () => {
    const number = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), number, number, number, number, (text, a, b, c, d) => {
        const shown = sourceLine(text, at(a % 4, b, c, d % 4));
        expect(shown === undefined || shown.marker.includes('^')).toBe(true);
      }),
    );
  });
});

test('what would steer a terminal is made visible', () => {
  expect(printable('a\u001b[31mb\u0007\u202ec\td')).toBe('a\uFFFD[31mb\uFFFD\uFFFDc\td');
});
