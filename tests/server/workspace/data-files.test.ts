import { describe, expect, test } from 'vitest';
import { readColumn, readTable } from '../../../server/workspace/data-files.ts';

const points = (text: string, column = 'n') => {
  const result = readColumn(readTable(text, 'v.csv'), column);
  return result.ok ? result.column.points.map(({ date, value }) => `${date} ${value}`) : result.message;
};

describe('a data file', () => {
  test.each([
    ['days', 'day,n\n2026-10-02,2\n2026-10-01,1\n', ['2026-10-01 1', '2026-10-02 2']],
    ['months, at their last day', 'month,n\n2026-02,5\n', ['2026-02-28 5']],
    ['weeks, at their Sunday', 'week,n\n2026-W42,5\n', ['2026-10-18 5']],
    ['quarters', 'q,n\n2026-Q3,5\n', ['2026-09-30 5']],
    ['semicolons', 'day;n\n2026-10-01;7\n', ['2026-10-01 7']],
    ['tabs', 'day\tn\n2026-10-01\t7\n', ['2026-10-01 7']],
    ['Windows line ends and a byte order mark', '\uFEFFday,n\r\n2026-10-01,7\r\n', ['2026-10-01 7']],
    ['quotes around cells', '"day","n"\n"2026-10-01","1,200"\n', ['2026-10-01 1200']],
    ['units and signs', 'day,n\n2026-10-01,$1.2M\n2026-10-02,31%\n', ['2026-10-01 1200000', '2026-10-02 31']],
    ['empty cells, which are no data', 'day,n\n2026-10-01,\n2026-10-02,3\n', ['2026-10-02 3']],
    ['two rows for a day, of which the last counts', 'day,n\n2026-10-01,1\n2026-10-01,2\n', ['2026-10-01 2']],
    ['another case of the column', 'day,N\n2026-10-01,1\n', ['2026-10-01 1']],
    ['rows without a date, which are left out', 'day,n\nTotal,9\n2026-10-01,1\n', ['2026-10-01 1']],
  ])('may have %s', (_what, text, expected) => {
    expect(points(text)).toEqual(expected);
  });

  test.each([
    ['', /no values/],
    ['day,n\n', /no values/],
    ['name,n\nAnna,1\n', /no dates/],
    ['day,m\n2026-10-01,1\n', /no column `n`/],
    ['day,n\n2026-10-01,many\n', /no numbers/],
    ['day,n\n2026-10-01,\n', /empty/],
  ])('%j has a message', (text, message) => {
    expect(points(text)).toMatch(message);
  });

  test('with a name that is nearly right has it offered', () => {
    expect(points('day,visitors\n2026-10-01,1\n', 'visitor')).toContain('Did you mean `visitors`?');
  });
});
