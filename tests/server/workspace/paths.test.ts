import { describe, expect, test } from 'vitest';
import { insideWorkspace, normalise, pathBelow } from '../../../server/workspace/paths.ts';

describe('the path of a file in the workspace', () => {
  test.each([
    [['file:///w'], 'file:///w/a/b.okr', 'a/b.okr'],
    [['file:///w/'], 'file:///w/a.okr', 'a.okr'],
    [['file:///'], 'file:///a.okr', 'a.okr'],
    [['file:///w'], 'file:///w/a%20b/%C3%A4.okr', 'a b/ä.okr'],
    [['file:///w'], 'file:///wide/a.okr', '/wide/a.okr'],
    [['file:///w'], 'untitled:Untitled-1', 'Untitled-1'],
    [['file:///one/okrs', 'file:///two/plans'], 'file:///two/plans/a.okr', 'plans/a.okr'],
    [['file:///one/okrs', 'file:///two/okrs'], 'file:///two/okrs/a.okr', 'okrs~2/a.okr'],
    [[], 'file:///w/a.okr', '/w/a.okr'],
  ])('%j %s is %s', (roots, uri, path) => {
    expect(pathBelow(roots, uri)).toBe(path);
  });
});

describe('where a data file may be', () => {
  test('beside the file that names it, or at the top', () => {
    expect(insideWorkspace(['file:///w'], 'file:///w/a/b.okr', 'data/n.csv')).toEqual([
      'file:///w/a/data/n.csv',
      'file:///w/data/n.csv',
    ]);
  });

  test('above the file, as long as it is inside', () => {
    expect(insideWorkspace(['file:///w'], 'file:///w/a/b.okr', '../n.csv')).toEqual(['file:///w/n.csv']);
  });

  test.each([
    '../../n.csv',
    '../../../../etc/passwd',
    '/etc/passwd',
    '\\\\server\\share\\n.csv',
    'C:\\n.csv',
    'file:///etc/passwd',
    'https://example.org/n.csv',
    'a/../../../w2/n.csv',
  ])('never %s', (written) => {
    expect(insideWorkspace(['file:///w'], 'file:///w/a/b.okr', written)).toBeUndefined();
  });
});

test('an address has one spelling', () => {
  expect(normalise('file:///C:/Okrs/a b.okr')).toBe(normalise('file:///c%3A/Okrs/a%20b.okr'));
});
