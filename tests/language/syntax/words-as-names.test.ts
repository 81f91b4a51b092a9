import { describe, expect, test } from 'vitest';
import { parse } from '../../../language/syntax/parse.ts';
import { languageWords, treeData } from '../../support/syntax-tree.ts';

/** Every place where a name may stand, as `zzz`. */
const positions = [
  'company zzz "T"',
  'team zzz',
  'team a "A" in zzz',
  'team a "A" in zzz lead zzz',
  'team a { in zzz lead zzz }',
  'person zzz "P" in a.zzz',
  'strategy zzz "T" for zzz { because "x" }',
  'strategy zzz { for zzz then "x" }',
  'goal zzz "T" for zzz by 2027-01-31 { measures zzz to 3 advances zzz and zzz }',
  'cycle zzz "T" from 2026-01-01 to 2026-02-01',
  'kpi zzz "T" for zzz { unit % owner zzz and zzz }',
  'kpi zzz { = zzz / zzz - (zzz + 3) * -zzz }',
  'kpi a { rolls up sum of zzz and zzz }',
  'kpi a { rolls up weighted of zzz 1, b.zzz 2 unit % }',
  'kpi a { drives zzz after 6 weeks raises zzz, lowers zzz }',
  'kpi a { actuals from "data.csv" column zzz }',
  'okrs for zzz in zzz',
  'okrs for a.zzz in 2026-Q4',
  'objective zzz "T"',
  'objective zzz "T" { owner zzz }',
  'objective "T" {\n  supports zzz by 3\n  supports zzz.zzz\n  supports zzz@2026-Q3 by $1M\n}',
  'objective "T" {\n  depends on zzz and zzz\n  advances zzz\n  responds to kpi zzz\n}',
  'objective "T" { supports a.zzz supports zzz.a@zzz draft }',
  'kr zzz "T" measures zzz from 3 to 4 owner zzz drives zzz lagging',
  'kr zzz "T" {\n  owner zzz\n  measures zzz\n  to 3\n}',
  'initiative zzz "T" by 2026-01-31 owner zzz for zzz and zzz done',
  'accept zzz against zzz because "x" guarded by zzz',
  'accept a.zzz against zzz.b guarded by zzz.zzz because "x"',
  'check-in 2026-10-12 for zzz by zzz {\n  zzz 33% confidence 60% "note"\n  a 3\n  zzz at risk\n}',
  'check-in 2026-10-12 {\n  zzz.zzz 33%\n  a.zzz "note"\n  zzz.a done\n}',
  'review zzz for zzz {\n  zzz 0.8\n}',
  'okrs for a in 2026\nobjective zzz "T" {\n  kr zzz "U" to 3\n  initiative "V" for zzz\n}',
];

describe.each(positions)('a word of the language is a name like any other in %j', (position) => {
  const plain = parse(position);

  test('the example itself is in order', () => expect(plain.problems).toEqual([]));

  // In a formula `unknown` is a number that nobody has measured.
  const words = position.includes('= zzz') ? languageWords().filter((word) => word !== 'unknown') : languageWords();

  test.each(words)('%s', (word) => {
    const tree = parse(position.replaceAll('zzz', word));
    expect(tree.problems).toEqual([]);
    expect(treeData(tree)).toEqual(JSON.parse(JSON.stringify(treeData(plain)).replaceAll('"zzz"', `"${word}"`)));
  });
});
