import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { modelOf, resolutionOf } from '../../support/model.ts';
import { treeData } from '../../support/syntax-tree.ts';

const folder = new URL('../../../examples/lemonstand/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.okr'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

describe.each(files)('$name', ({ text }) => {
  const same = (other: string) => {
    const tree = parse(other);
    expect(tree.problems).toEqual([]);
    expect(treeData(tree)).toEqual(treeData(parse(text)));
  };

  test('with the line ends of Windows', () => same(text.replaceAll('\n', '\r\n')));
  test('with the line ends of old Macs', () => same(text.replaceAll('\n', '\r')));
  test('with a byte order mark', () => same(`\ufeff${text}`));
  test('without its last line end', () => same(text.trimEnd()));
  test('with spaces that do not break', () => same(text.replaceAll('  ', '\u00a0\u00a0')));
  test('with tabs', () => same(text.replaceAll('  ', '\t')));
});

test('places are the same whatever the line ends', () => {
  const text = 'okrs for a in 2026\n\nobjective "T" {\n  kr "U" from 3 to\n}\n';
  const ranges = (source: string) =>
    lower(parse(source), { uri: 'u', path: 'p' }).problems.map((problem) => [problem.range, problem.message]);
  expect(ranges(text)).toHaveLength(1);
  expect(ranges(text.replaceAll('\n', '\r\n'))).toEqual(ranges(text));
});

describe('names in the scripts of the world', () => {
  test.each([
    'größe',
    'équipe-2',
    'команда',
    'ομάδα',
    '团队',
    'チーム',
    '팀',
    'צוות',
    'فريق',
    'टीम',
    'ทีม',
    'đội_3',
    '𝔸strophen',
    '_private',
    'a-b-c',
    'x1',
    'e\u0301quipe',
  ])('%s', (name) => {
    const model = modelOf(
      `team ${name} "T"\nperson p in ${name}\nokrs for ${name} in 2026\nobjective ${name} "O" { owner ${name} }`,
    );
    expect(model.files[0]?.problems).toEqual([]);
    expect(resolutionOf(model)).toEqual([]);
    expect(model.files[0]?.units[0]?.name?.value).toBe(name.normalize('NFC'));
  });

  test('are compared as they look, not as they are encoded', () => {
    const model = modelOf({ 'a.okr': 'team \u00e9quipe "T"', 'b.okr': 'person p in e\u0301quipe' });
    expect(resolutionOf(model)).toEqual([]);
    expect(model.links.size).toBe(1);
  });

  test.each(['3teams', '-a', 'a+b', 'a b', '«a»', 'a×b'])('%s is not a name', (name) => {
    expect(modelOf(`team ${name}\nteam other`).files[0]?.problems.length).toBeGreaterThan(0);
  });
});
