import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../../language/formatting/format.ts';
import type { FileModel } from '../../../language/model/file-model.ts';
import { link } from '../../../language/model/link.ts';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { mutant } from '../../support/okr-texts.ts';

/** Words of the machinery that no message may show; what users wrote stands between backticks. */
const internal = /\b(?:tokens?|EOF|EOL|NaN|undefined|null|expecting|pars(?:e|er|ing)|AST|nodes?|CST|ID|QUANTITY)\b/i;

const outsideBackticks = (message: string) => message.replace(/`[^`]*`/g, '');

/** Everything the language does with a text; the model must be there, however little is in it. */
function readAll(text: string): FileModel {
  const model = lower(parse(text), { uri: 'file:///a.okr', path: 'a.okr' });
  const { findings } = link([model]);
  for (const { message } of [...model.problems, ...findings]) {
    expect(outsideBackticks(message)).not.toMatch(internal);
    expect(message.length).toBeLessThan(400);
  }
  format(text);
  return model;
}

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
    { numRuns: 1500 },
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
    { numRuns: 2000 },
  );
}, 120_000);

/** As large as it takes to overflow a stack or to show that something is quadratic. */
const extremes: Record<string, () => string> = {
  nothing: () => '',
  blanks: () => ' \n\t\r\n\u00a0'.repeat(1000),
  '1,000 brackets': () => `kpi x { = ${'('.repeat(1000)}a${')'.repeat(1000)} }`,
  'brackets never closed': () => `kpi x { = ${'('.repeat(20_000)}`,
  '100,000 operands': () => `kpi x { = a${' + a'.repeat(100_000)} }`,
  '20,000 signs': () => `kpi x { = ${'- '.repeat(20_000)}a }`,
  '10,000 stray words in a block': () => `objective "x" {\n${'foo '.repeat(10_000)}\n}`,
  '10,000 stray lines': () => `objective "x" {\n${'foo\n'.repeat(10_000)}}`,
  '10,000 stray words at the top': () => 'foo bar\n'.repeat(10_000),
  '10,000 stray signs': () => ', . @ '.repeat(10_000),
  '100,000 properties in a block': () => `objective "x" {\n${'owner a\n'.repeat(100_000)}}`,
  '30,000 key results': () => `okrs for a in 2026\nobjective "x" {\n${'kr "a" from 3 to 4 leading\n'.repeat(30_000)}}`,
  '20,000 key results on one line': () => `objective "x" { ${'kr "a" to 3 '.repeat(20_000)} }`,
  '5 MB on one line': () => `objective "${'a'.repeat(5_000_000)}"`,
  '2 MB on one line': () => `objective "${'a'.repeat(2_000_000)}"`,
  '3 MB of prose': () => `${'lorem ipsum dolor sit amet '.repeat(4)}\n`.repeat(28_000),
  'opening braces': () => '{'.repeat(50_000),
  'closing braces': () => '}'.repeat(50_000),
  'empty blocks': () => '{}'.repeat(50_000),
  'blocks inside one another': () => 'foo {\n'.repeat(20_000),
  'objectives never closed': () => 'objective "a" {\n'.repeat(10_000),
  quotes: () => '"'.repeat(50_000),
  'a quote a line': () => '"\n'.repeat(20_000),
  'titles never closed': () => 'kr "x from 3\n'.repeat(20_000),
  'words with quotes behind them': () => `objective "x" { ${'a„ '.repeat(50_000)} }`,
  'texts of several lines never closed': () => '""" \nobjective "x"\n'.repeat(10_000),
  'comments never closed': () => '/*\n'.repeat(50_000),
  'ends of comments': () => '*/ '.repeat(20_000),
  'deeper and deeper': () => Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}kr "x"`).join('\n'),
  'check-ins never closed': () => 'check-in 2026-10-12 {\n a 3%\n'.repeat(10_000),
  'a path of 20,000 names': () => `objective "x" { owner a${'.a'.repeat(20_000)} }`,
  'a list of 20,000 names': () => `objective "x" { owner a${' and a'.repeat(20_000)} }`,
  'a name of 900,000 letters': () => `team ${'a'.repeat(900_000)}\nokrs for ${'b'.repeat(900_000)} in 2026`,
  'a number of 900,000 digits': () => `kr "x" to ${'9'.repeat(900_000)}`,
  backslashes: () => `kr "${'\\'.repeat(400_001)}"`,
  'characters of no text': () => 'objective "a\u0000b"',
  bytes: () => Array.from({ length: 50_000 }, (_, i) => String.fromCharCode((i * 7919) % 65_536 || 1)).join(''),
};

describe('extremes are read or refused', () => {
  test.each(Object.entries(extremes))(
    '%s',
    (_, make) => {
      const { problems } = readAll(make());
      expect(problems.length).toBeLessThanOrEqual(250);
      expect(problems.map((problem) => problem.message).join()).not.toContain('could not be read');
    },
    60_000,
  );
});

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
