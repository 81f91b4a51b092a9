import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from '../../language/syntax/parse.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.okr'));

test.each(files)('examples/%s parses', (name) => {
  expect(parse(readFileSync(examples + name, 'utf8')).problems.map((problem) => problem.message)).toEqual([]);
});

test('the data files that the examples name have the columns that they name', () => {
  const kpis = readFileSync(`${examples}lemonstand/kpis.okr`, 'utf8');
  const uses = [...kpis.matchAll(/actuals from "([^"]+)" column ([\w-]+)/g)];
  expect(uses.length).toBeGreaterThan(5);
  for (const [, file = '', column = ''] of uses) {
    const path = `${examples}lemonstand/${file}`;
    expect(existsSync(path), file).toBe(true);
    expect(readFileSync(path, 'utf8').split('\n')[0]?.split(','), file).toContain(column);
  }
});
