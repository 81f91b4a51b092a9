import { describe, expect, test } from 'vitest';
import { readAll } from '../../support/read-all.ts';

/** As large as it takes to overflow a stack or to show that something is quadratic. */
const extremes: Record<string, () => string> = {
  nothing: () => '',
  blanks: () => ' \n\t\r\n\u00a0'.repeat(1000),
  '1,000 brackets': () => `kpi x { = ${'('.repeat(1000)}a${')'.repeat(1000)} }`,
  'brackets never closed': () => `kpi x { = ${'('.repeat(20_000)}`,
  '50,000 operands': () => `kpi x { = a${' + a'.repeat(50_000)} }`,
  '20,000 signs': () => `kpi x { = ${'- '.repeat(20_000)}a }`,
  '10,000 stray words in a block': () => `objective "x" {\n${'foo '.repeat(10_000)}\n}`,
  '10,000 stray lines': () => `objective "x" {\n${'foo\n'.repeat(10_000)}}`,
  '10,000 stray words at the top': () => 'foo bar\n'.repeat(10_000),
  '10,000 stray signs': () => ', . @ '.repeat(10_000),
  '40,000 properties in a block': () => `objective "x" {\n${'owner a\n'.repeat(40_000)}}`,
  '10,000 key results': () => `okrs for a in 2026\nobjective "x" {\n${'kr "a" from 3 to 4 leading\n'.repeat(10_000)}}`,
  '10,000 key results on one line': () => `objective "x" { ${'kr "a" to 3 '.repeat(10_000)} }`,
  '5 MB on one line': () => `objective "${'a'.repeat(5_000_000)}"`,
  '2 MB on one line': () => `objective "${'a'.repeat(2_000_000)}"`,
  '1 MB of prose': () => `${'lorem ipsum dolor sit amet '.repeat(4)}\n`.repeat(9_500),
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
