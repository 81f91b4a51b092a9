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
  '\n\n',
  ' and person-2',
  '// okr-ignore missing-owner: soon\n',
];
/** Whole lines, and such as are not finished. */
const lines = [
  '\n',
  '  kr more "Something else" from 1 to 2\n',
  '  kr half "Some\n',
  '  kr comma "Hours" from 3,5 h to 2 h\n',
  '  because "We saw it"\n',
  '  measures\n',
  'kr lost "Without an objective" from 1 to 2\n',
  'objective fresh "A new one" {\n  owner li\n  kr a "Sign-ups" from 10 to 20\n}\n',
  'objective "Without a name" {\n}\n',
  'kpi other "A figure" for team-1 unit %\n',
  'check-in 2026-10-19 for team-1 {\n}\n',
  'okrs for team-1 in 2026-Q4\n',
];
const change = fc.oneof(
  fc.record({ out: fc.constantFrom(0, 0, 1, 4), put: fc.constantFrom('', ...pieces), isLine: fc.constant(false) }),
  fc.record({ out: fc.constantFrom(0, 0, 40), put: fc.constantFrom(...lines), isLine: fc.constant(true) }),
);
const edit = fc.record({ at: fc.nat(100_000), change });

describe('some lines of a long text, edited', () => {
  test('are read as the whole text is', () => {
    let alone = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        ({ text: first, model: known }, edits) => {
          let [text, model] = [first, known];
          for (const { at, change } of edits) {
            const place = at % text.length;
            const start = change.isLine ? text.lastIndexOf('\n', place) + 1 : place;
            const after = text.slice(0, start) + change.put + text.slice(start + change.out);
            const whole = read(after);
            const quick = relower(model, text, after)?.model;
            if (quick) {
              alone++;
              expect(JSON.stringify(quick)).toBe(JSON.stringify(whole));
            }
            [text, model] = [after, quick ?? whole];
          }
        },
      ),
      { numRuns: 80 },
    );
    expect(alone).toBeGreaterThan(15);
  }, 60_000);

  test.each([
    [
      'a letter in a title',
      'Two of three who tried it in street 11 did',
      'Three of four who tried it in street 11 did',
    ],
    ['a number', 'from 21% to 31%', 'from 21% to 31.5%'],
    ['a value reported', 'habit-1.share 21% confidence 50%', 'habit-1.share 2% confidence 50%'],
    ['a mistake', 'from 21% to 31%', 'from 21% to'],
    ['a slip of the pen', 'from 21% to 31%', 'from 21,5% to 31%'],
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
    ['a line break', 'committed\n', 'committed\n\n'],
    ['a reference more', 'owner person-1\n', 'owner person-1 and person-2\n'],
    ['a key result', 'committed\n', 'committed\n  kr more "Something else" from 1 to 2\n'],
    [
      'an objective',
      '\nobjective habit-1 ',
      '\nobjective fresh "A new one" {\n  owner person-1\n}\n\nobjective habit-1 ',
    ],
    ['a remark', '\nobjective habit-1 ', '\n// okr-ignore missing-owner: soon\nobjective habit-1 '],
  ])('%s: what stands above is as before, what stands below is moved', (_, piece, replacement) => {
    expect(long).toContain(piece);
    const before = read(long);
    const after = long.replace(piece, replacement);
    const quick = relower(before, long, after)?.model;
    expect(JSON.stringify(quick)).toBe(JSON.stringify(read(after)));
    const line = long.slice(0, long.indexOf(piece)).split('\n').length - 1;
    const above = before.kpis.concat().filter(({ range }) => range.end.line < line - 1);
    expect(above.every((kpi) => quick?.kpis.includes(kpi))).toBe(true);
  });

  test('a mistake in one of two lines does not keep the other from being read alone', () => {
    const broken = long.replace('from 21% to 31%', 'from 21% to');
    const after = broken
      .replace('Three of four who', 'Two of three who')
      .replace('Two of three who', 'One of three who');
    const quick = relower(read(broken), broken, after)?.model;
    expect(quick?.problems).toHaveLength(1);
    expect(JSON.stringify(quick)).toBe(JSON.stringify(read(after)));
  });

  test.each([
    ['a name that is given once more below', 'objective habit-1 ', 'objective habits '],
    ['a brace too few', 'habit-1 "People in street 11', 'habit-1 } "People in street 11'],
    ['the beginning of a comment', 'objective habit-1 ', 'objective /* habit-1 '],
    ['a section', 'okrs for team-1 in', 'okrs for team-2 in'],
  ])('%s may mean more: the whole text is read', (_, piece, replacement) => {
    expect(long).toContain(piece);
    expect(relower(read(long), long, long.replace(piece, replacement))).toBeUndefined();
  });
});
