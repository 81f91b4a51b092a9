import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { readFixture } from './fixture.ts';
import { loadGrammar, tokenize } from './grammar.ts';

const folder = new URL('./fixtures/', import.meta.url);
let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

describe('every annotated fixture is coloured as it says', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.okr')))('%s', (name) => {
    const { lines, expectations } = readFixture(readFileSync(new URL(name, folder), 'utf8'));
    expect(expectations.length).toBeGreaterThan(0);
    const tokens = tokenize(grammar, lines);
    const wrong = expectations.flatMap((expected) => {
      const covered = (tokens[expected.line] ?? []).filter((t) => t.start < expected.end && t.end > expected.start);
      const has = (scopes: string[]) => scopes.some((scope) => `${scope}.`.startsWith(`${expected.scope}.`));
      const holds =
        covered.length > 0 &&
        (covered[0]?.start ?? 0) <= expected.start &&
        covered.every((token) => has(token.scopes) !== expected.not);
      if (holds) return [];
      const found = covered.map((token) => `'${token.text}' ${token.scopes.slice(1).join(' ')}`).join(', ');
      return [
        `${name}:${expected.at} wants ${expected.not ? 'not ' : ''}${expected.scope}, found ${found || 'nothing'}`,
      ];
    });
    expect(wrong).toEqual([]);
  });
});

const scopesIn = (line: string) => tokenize(grammar, [line])[0] ?? [];

test('a missing quote colours its own line only', () => {
  const [first, second] = tokenize(grammar, ['objective x "Never closed', 'owner maya']);
  expect(first?.at(-1)?.scopes.join(' ')).toContain('string.quoted.double.okr');
  expect(second?.[0]?.scopes).toContain('keyword.other.property.okr');
  expect(second?.every((token) => !token.scopes.join(' ').includes('string'))).toBe(true);
});

test('a long line of anything ends', () => {
  const started = performance.now();
  for (const piece of ['"', 'a.', '= a + ', '(', '1,', 'rolls up sum of a, ', '{', '-']) scopesIn(piece.repeat(3_000));
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('the examples have no line without colour', () => {
  const company = readFileSync(new URL('../../examples/lemonstand/company.okr', import.meta.url), 'utf8');
  for (const line of tokenize(grammar, company.split('\n'))) {
    for (const token of line) if (token.text.trim()) expect(token.scopes.length, token.text).toBeGreaterThan(1);
  }
});
