import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { link, targetOf } from '../../../language/model/link.ts';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { resolutionOf } from '../../support/model.ts';

const folder = new URL('../../../examples/lemonstand/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.okr'))
  .map((name) => lower(parse(readFileSync(new URL(name, folder), 'utf8')), { uri: `file:///${name}`, path: name }));
const model = link(files);

const objective = (path: string, name: string) => {
  const found = files.find((file) => file.path === path)?.objectives.find((one) => one.name?.value === name);
  if (!found) throw new Error(`no objective ${name} in ${path}`);
  return found;
};

describe('the example company', () => {
  test('is read without a problem, and every name in it means something', () => {
    expect(files.flatMap((file) => file.problems)).toEqual([]);
    expect(resolutionOf(model)).toEqual([]);
    expect(model.links.size).toBe(files.flatMap((file) => file.references).length);
  });

  test('aligns up, across and past levels', () => {
    const first = objective('growth/2026-Q4.okr', 'first-session');
    expect(first.supports.map(({ target, by }) => [targetOf(model, target)?.id, by?.value])).toEqual([
      ['lemonstand/2026-Q4.okr#grow-arr.arr', 1_500_000],
      ['sales/2026-Q4.okr#self-serve', undefined],
    ]);
    expect(first.respondsTo.map((reference) => targetOf(model, reference)?.kind)).toEqual(['kpi']);
    expect(first.advances.map((reference) => targetOf(model, reference)?.kind)).toEqual(['strategy']);
    expect(first.keyResults.map((kr) => [kr.name?.value, kr.form])).toEqual([
      ['invite', 'measured'],
      ['stay', 'measured'],
      ['tickets', 'guardrail'],
      ['aha', 'baseline'],
      ['soc2', 'milestone'],
    ]);
  });

  test('reports on its key results', () => {
    const entries = files.flatMap((file) => [...file.checkIns, ...file.reviews]).flatMap((journal) => journal.entries);
    expect(entries.length).toBeGreaterThan(80);
    for (const { target } of entries) expect(targetOf(model, target)?.kind).toBe('key result');
  });
});
