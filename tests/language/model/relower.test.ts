import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileModel } from '../../../language/model/file-model.ts';
import { lower } from '../../../language/model/lower.ts';
import { relower } from '../../../language/model/relower.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { generate } from '../../bench/generate.ts';
import { okrTexts } from '../../support/okr-texts.ts';

const read = (text: string): FileModel => lower(parse(text), { uri: 'file:///a.okr', path: 'a.okr' });
const examples = okrTexts.filter(({ name }) => name.startsWith('examples/lemonstand')).map(({ text }) => text);
const long = [...generate(9).files.values()].join('\n');

/** The same names in many sections, and mistakes here and there. */
const repeated = [...generate(9).files.values()].slice(3).join('\n').repeat(3);
const broken = [
  long.replace('  committed\n', '  comitted\n').replace(/"\n(?=.*\n\})/, '\n'),
  long.replace('}\n\nobjective', '\nobjective'),
  long.replace('{', '').replace(/"(?=[^"]*"[^"]*$)/, ''),
];

/** Long texts, most without mistakes, one with the line ends of Windows. */
const texts = [long, examples.join('\n'), long.replaceAll('\n', '\r\n'), repeated, ...broken].map((text) => ({
  text,
  model: read(text),
}));

const pieces = [
  'x',
  ' ',
  '"',
  '5',
  '%',
  '{',
  '}',
  ',',
  '-',
  '/',
  '*',
  '//',
  '"""',
  '\n',
  '\r',
  ' owner li',
  ' kr ',
  ' to 5%',
];
const edit = fc.record({
  which: fc.constantFrom(...texts),
  at: fc.nat(100_000),
  out: fc.constantFrom(0, 0, 1, 4),
  put: fc.constantFrom('', ...pieces),
});

describe('one line of a long text, edited', () => {
  test('is read as the whole text is', () => {
    fc.assert(
      fc.property(edit, ({ which: { text, model }, at, out, put }) => {
        const start = at % text.length;
        const after = text.slice(0, start) + put + text.slice(start + out);
        const quick = relower(model, text, after)?.model;
        if (quick) expect(JSON.stringify(quick)).toBe(JSON.stringify(read(after)));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [
      'a letter in a title',
      'Two of three who tried it in street 11 did',
      'Three of four who tried it in street 11 did',
    ],
    ['a number', 'from 21% to 31%', 'from 21% to 31.5%'],
    ['a value reported', 'habit-1.share 21% confidence 50%', 'habit-1.share 2% confidence 50%'],
  ])('%s: all other statements are those of before', (_, piece, replacement) => {
    const before = read(long);
    const after = long.replace(piece, replacement);
    const quick = relower(before, long, after)?.model;
    expect(JSON.stringify(quick)).toBe(JSON.stringify(read(after)));
    expect(quick).not.toEqual(before);
    const all = (model: FileModel | undefined) => [...(model?.objectives ?? []), ...(model?.checkIns ?? [])];
    expect(all(quick).filter((statement, index) => statement !== all(before)[index])).toHaveLength(1);
  });

  test.each([
    ['a name', 'objective habit-1 ', 'objective habits '],
    ['a line break', 'committed\n', 'committed\n\n'],
    ['a reference more', 'owner person-1\n', 'owner person-1 and person-2\n'],
    ['a brace too few', 'habit-1 "People in street 11', 'habit-1 } "People in street 11'],
    ['the beginning of a comment', 'objective habit-1 ', 'objective /* habit-1 '],
    ['a section', 'okrs for team-1 in', 'okrs for team-2 in'],
  ])('%s may mean more: the whole text is read', (_, piece, replacement) => {
    expect(long).toContain(piece);
    expect(relower(read(long), long, long.replace(piece, replacement))).toBeUndefined();
  });
});
