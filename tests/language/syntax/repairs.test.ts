import { describe, expect, test } from 'vitest';
import { parse } from '../../../language/syntax/parse.ts';
import { treeData } from '../../support/syntax-tree.ts';

/** Each slip with what it was meant to be: it reads the same, and the fix it offers writes it. */
const slips: [what: string, written: string, meant: string][] = [
  [
    'a key result without its word',
    'objective "T" {\n  sales "S" from 3 to 5\n}',
    'objective "T" {\n  kr sales "S" from 3 to 5\n}',
  ],
  ['an objective without its word', 'calm "T" {\n  draft\n}', 'objective calm "T" {\n  draft\n}'],
  ['a section without its word', 'for growth in 2026-Q4', 'okrs for growth in 2026-Q4'],
  ['a misspelt objective', 'objectve calm "T" { draft }', 'objective calm "T" { draft }'],
  ['a capital letter', 'Team growth "T"', 'team growth "T"'],
  ['two letters swapped', 'objective "T" {\n  rk "S" to 5\n}', 'objective "T" {\n  kr "S" to 5\n}'],
  ['a misspelt check-in', 'checkin 2026-10-12 {\n  a.b 3\n}', 'check-in 2026-10-12 {\n  a.b 3\n}'],
  ['a title without quotes', 'kr Weekly revenue from 3 to 5', 'kr "Weekly revenue" from 3 to 5'],
  ['a named title without quotes', 'kr sales Weekly revenue from 3 to 5', 'kr sales "Weekly revenue" from 3 to 5'],
  ['a title without its first quote', 'kr Weekly revenue" from 3 to 5', 'kr "Weekly revenue" from 3 to 5'],
  ['a title without its last quote', 'kr "Weekly revenue from 3 to 5', 'kr "Weekly revenue" from 3 to 5'],
  ['an objective without its last quote', 'objective "Calm {\n  draft\n}', 'objective "Calm" {\n  draft\n}'],
  ['quotes inside a text', 'objective "The "first" hour" { draft }', 'objective "The \\"first\\" hour" { draft }'],
  ['a bullet', 'objective "T" {\n  - kr "S" to 5\n}', 'objective "T" {\n   kr "S" to 5\n}'],
  ['a brace that opens nothing', 'objective "T" {\n  {\n  draft\n}', 'objective "T" {\n  \n  draft\n}'],
  ['a brace that closes nothing', 'draft-x "T" {\n}\n}', 'objective draft-x "T" {\n}\n'],
  ['a missing closing brace', 'objective "T" {\n  draft\nobjective "U"', 'objective "T" {\n  draft\n}\nobjective "U"'],
  ['a missing opening brace', 'objective "T"\n  kr "S" to 5\n}', 'objective "T" {\n  kr "S" to 5\n}'],
  [
    'a missing brace of a key result',
    'objective "T" {\n  kr "S"\n    to 5\n  }\n}',
    'objective "T" {\n  kr "S" {\n    to 5\n  }\n}',
  ],
  ['a missing brace of a check-in', 'check-in 2026-10-12\n  a.b 3\n}', 'check-in 2026-10-12 {\n  a.b 3\n}'],
  ['a minus without spaces', 'kpi a { = b -5 }', 'kpi a { = b - 5 }'],
  ['a colon', 'objective "T" { owner: maya }', 'objective "T" { owner maya }'],
  ['an arrow', 'kr "S" from 3 -> 5', 'kr "S" from 3 to 5'],
];

describe.each(slips)('%s', (_, written, meant) => {
  test('is read as it was meant', () => expect(treeData(parse(written))).toEqual(treeData(parse(meant))));

  test('is said, and its fix writes what was meant', () => {
    const { problems } = parse(written);
    const changes = problems.flatMap((problem) => problem.replace ?? []).sort((a, b) => b.start - a.start);
    const fixed = changes.reduce(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      written,
    );
    expect(fixed).toBe(meant);
    expect(parse(fixed).problems).toEqual([]);
  });
});

test('what is being written is not repaired under the cursor', async () => {
  const { syntaxServices } = await import('../../../language/syntax/services.ts');
  const tokens = (text: string) =>
    syntaxServices()
      .parser.Lexer.tokenize(text, { mode: 'partial' })
      .tokens.map((token) => token.tokenType.name);
  expect(tokens('objective calm The kitch')).toEqual(['objective', 'ID', 'ID', 'ID']);
  expect(tokens('objective "T" {\n  sales "S" from')).toEqual(['objective', 'STRING', '{', 'ID', 'STRING', 'from~']);
});
