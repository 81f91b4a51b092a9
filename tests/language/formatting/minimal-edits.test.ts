import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimalEdits, type TextEdit } from '../../../language/formatting/minimal-edits.ts';

function applied(text: string, edits: TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    expect(edit.start).toBeGreaterThanOrEqual(at);
    expect(edit.end).toBeGreaterThanOrEqual(edit.start);
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

test('nothing to change', () => expect(minimalEdits('a\nb\n', 'a\nb\n')).toEqual([]));

test('only the space inside a line', () => {
  const before = 'objective "T" {\n   owner  a\n}\n';
  expect(minimalEdits(before, 'objective "T" {\n  owner a\n}\n')).toEqual([
    { start: 18, end: 19, text: '' },
    { start: 25, end: 26, text: '' },
  ]);
  expect(minimalEdits('kpi a { unit % leading }', 'kpi a {\n  unit %\n  leading\n}')).toHaveLength(3);
});

test('only the word that is spelt differently', () => {
  expect(minimalEdits('kr "T"\nto 5 %\n', 'kr "T"\nto 5%\n')).toEqual([{ start: 11, end: 12, text: '' }]);
});

test('a line that is put in leaves the others alone', () => {
  expect(minimalEdits('a\nb\nc\n', 'a\nx\nb\nc\n')).toEqual([{ start: 2, end: 2, text: 'x\n' }]);
});

test('lines far from each other are changed apart', () => {
  const lines = Array.from({ length: 50 }, (_, index) => `line ${index}\n`);
  const after = lines.with(3, 'LINE 3\n').with(40, 'LINE 40\n');
  expect(minimalEdits(lines.join(''), after.join(''))).toHaveLength(2);
});

test('texts that have nothing in common are replaced', () => {
  const many = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word} ${index}`).join('\n');
  const edits = minimalEdits(many('before'), many('after'));
  expect(applied(many('before'), edits)).toBe(many('after'));
});

test('the edits lead from one text to the other', () => {
  const text = fc
    .tuple(
      fc.array(fc.constantFrom('a', 'b', 'c', ' a', ''), { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
    )
    .map(([lines, end, last]) => lines.join(end) + (last ? end : ''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applied(before, minimalEdits(before, after))).toBe(after);
    }),
    { numRuns: 2000 },
  );
});
