import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../language/syntax/parse.ts';

interface Snippet {
  scope: string;
  prefix: string[];
  description: string;
  body: string[];
}

const snippets: Record<string, Snippet> = JSON.parse(
  readFileSync(new URL('../../syntaxes/okr.code-snippets', import.meta.url), 'utf8'),
);

const VARIABLES: Record<string, string> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '22' };

/** What stands in the editor when every placeholder is left as it is: first choices, defaults, today. */
function expand(body: string): string {
  const defaults = new Map<string, string>();
  const text = body
    .replace(/\\\$/g, DOLLAR)
    .replace(/\$\{(CURRENT_\w+)\}/g, (whole, name: string) => VARIABLES[name] ?? whole)
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, number: string, value: string) => {
      if (!defaults.has(number)) defaults.set(number, value);
      return value;
    })
    .replace(/\$(\d+)/g, (_, number: string) => defaults.get(number) ?? '');
  return text.replaceAll(DOLLAR, '$');
}

/** Stands for an escaped dollar sign until the placeholders are gone. */
const DOLLAR = '\u0001';

/** Some snippets are lines of an objective. */
const IN_OBJECTIVE = /^(?:kr|initiative)\b/;
const whole = (text: string) =>
  IN_OBJECTIVE.test(text)
    ? `okrs for team-a in 2026-Q4\nobjective "Somebody is better off" {\n${text}\n}\n`
    : `${text}\n`;

describe.each(Object.entries(snippets))('%s', (_, snippet) => {
  const text = expand(snippet.body.join('\n'));

  test('can be left as it is', () => {
    expect(text).not.toMatch(/\$\{|\\\$/);
    expect(parse(whole(text)).problems.map((problem) => problem.message)).toEqual([]);
  });

  test('says what it is and ends where one goes on typing', () => {
    expect(snippet.scope).toBe('okr');
    expect(snippet.description.length).toBeGreaterThan(20);
    expect(snippet.body.at(-1)?.endsWith('$0')).toBe(true);
  });
});

test('no two snippets share a prefix', () => {
  const prefixes = Object.values(snippets).flatMap((snippet) => snippet.prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});
