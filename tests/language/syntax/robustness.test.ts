import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileModel } from '../../../language/model/file-model.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { mutant } from '../../support/okr-texts.ts';
import { runs } from '../../support/property-runs.ts';
import { readAll } from '../../support/read-all.ts';

function problemsLieInside(text: string, model: FileModel): void {
  const lines = text.split(/\r\n|\r|\n/);
  for (const { range } of model.problems) {
    expect(range.start.line).toBeLessThan(lines.length);
    expect(range.start.character).toBeLessThanOrEqual((lines[range.start.line] ?? '').length);
    const after = range.end.line - range.start.line || range.end.character - range.start.character;
    expect(after).toBeGreaterThanOrEqual(0);
  }
}

test('mutants of whole files', () => {
  fc.assert(
    fc.property(mutant, (text) => problemsLieInside(text, readAll(text))),
    { numRuns: runs(1500) },
  );
}, 120_000);

test('anything at all', () => {
  const words = fc.constantFrom(
    'kr',
    'objective',
    '"a"',
    '{',
    '}',
    '3%',
    'from',
    'a',
    '.',
    'check-in',
    '2026',
    '\n',
    ' ',
    ',',
    '=',
    '(',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, (some) => problemsLieInside(some, readAll(some))),
    { numRuns: runs(2000) },
  );
}, 120_000);

test('more than can be read is refused with a reason, and nothing else', () => {
  const messages = (text: string) => parse(text).problems.map((problem) => problem.message);
  expect(messages('a\n'.repeat(2_100_000))).toEqual([expect.stringContaining('larger than 4 MB')]);
  expect(messages('a'.repeat(1_100_000))).toEqual([expect.stringContaining('a million characters')]);
  expect(messages('objective \u0000')).toEqual([expect.stringContaining('not text')]);
});

test('after a text that cannot be read the next one is read as ever', () => {
  const sound = 'objective "T" { draft }';
  const before = parse(sound);
  readAll('objective "x" {\n'.repeat(500));
  expect(parse(sound).problems).toEqual(before.problems);
  expect(parse(sound).document.elements).toHaveLength(1);
});
