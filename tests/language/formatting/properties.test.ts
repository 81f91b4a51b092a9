import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../../language/formatting/format.ts';
import type { FileModel } from '../../../language/model/file-model.ts';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { mutant, soundTexts } from '../../support/okr-texts.ts';
import { runs } from '../../support/property-runs.ts';

/** What a file says, without places and spelling. */
function sayings(text: string): unknown {
  const model: FileModel = lower(parse(text), { uri: 'u', path: 'p' });
  const without = new Set(['range', 'places', 'head', 'bodyStart', 'bodyEnd', 'hash', 'key', 'problems', 'line']);
  return JSON.parse(
    JSON.stringify(model, (key, value) => {
      if (without.has(key) || (key === 'text' && typeof value === 'string')) return undefined;
      return value && typeof value === 'object' && 'start' in value && 'end' in value ? 'said' : value;
    }),
  );
}

/** A word without a meaning is one, too: beside it a comma may be more than dress. */
const hasErrors = (text: string) =>
  lower(parse(text), { uri: 'u', path: 'p' }).problems.some((problem) => problem.severity === 'error');

const commentsOf = (text: string) =>
  parse(text).comments.map((comment) =>
    comment.image
      .split(/\r?\n/)
      .map((line) => line.trim())
      .join('\n'),
  );

function expectSame(text: string): void {
  const result = format(text);
  if ('problem' in result) throw new Error(`${result.problem.message}\n${text}`);
  expect(parse(result.text).problems).toEqual([]);
  expect(sayings(result.text)).toEqual(sayings(text));
  expect(commentsOf(result.text)).toEqual(commentsOf(text));
  expect(format(result.text)).toEqual({ text: result.text });
}

const gaps = [
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n\n',
  ' /* why */ ',
  ' // why\n',
  '\n// why\n',
  '\n\n// why\n\n',
  '\n /* a\n   b */\n',
]
  .concat([' /* a\n b */ ', ' /* x */ // y\n', ', ', ' ,\n', '\r\n', '\u00a0', '\n// okr-ignore missing-owner: x\n'])
  .concat([' // okr-ignore missing-owner: x\n', ' // 团队\n']);

/** A sound file with other gaps between some of its words. */
const dressed = fc
  .tuple(
    fc.constantFrom(...soundTexts),
    fc.array(fc.tuple(fc.nat(100_000), fc.constantFrom(...gaps)), { minLength: 1, maxLength: 4 }),
  )
  .map(([{ text }, choices]) => {
    const tokens = parse(text).tokens.filter(({ image }) => image !== '');
    const chosen = new Map(choices.map(([at, gap]) => [at % tokens.length, gap]));
    let written = '';
    let end = 0;
    for (const [index, token] of tokens.entries()) {
      written += chosen.get(index) ?? text.slice(end, token.startOffset);
      end = (token.endOffset ?? 0) + 1;
      written += text.slice(token.startOffset, end);
    }
    return written + text.slice(end);
  });

describe('formatting changes the dress, never the words', () => {
  test.each(soundTexts)('of $name', ({ text }) => expectSame(text));

  test('of files in any dress', () => {
    let formatted = 0;
    fc.assert(
      fc.property(dressed, (text) => {
        if (hasErrors(text)) return;
        const result = format(text);
        if ('problem' in result) throw new Error(`${result.problem.message}\n${text}`);
        formatted++;
        expect(sayings(result.text)).toEqual(sayings(text));
        expect(commentsOf(result.text)).toEqual(commentsOf(text));
        expect(format(result.text)).toEqual({ text: result.text });
      }),
      { numRuns: runs(600) },
    );
    expect(formatted).toBeGreaterThan(runs(600) / 3);
  }, 60_000);

  test('of files that are broken: they are refused, or keep every word', () => {
    fc.assert(
      fc.property(mutant, (text) => {
        const result = format(text);
        if ('problem' in result) return;
        expect(sayings(result.text)).toEqual(sayings(text));
        expect(format(result.text)).toEqual({ text: result.text });
      }),
      { numRuns: runs(600) },
    );
  }, 60_000);
});
