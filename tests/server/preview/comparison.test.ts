import { describe, expect, test } from 'vitest';
import { sameDay } from '../../../server/preview/comparison.ts';
import { preview } from './ferry.ts';

const company =
  'company tide "Tidewater"\nteam deck "Deck" in tide\nkpi calls "Calls at the quay" for deck { unit calls }\n';
const before = `okrs for deck in 2026-Q3
objective calm "Nobody has to ask" {
  kr share "Trips found at once" from 20% to 40%
  kr phone "Calls a day" measures calls from 90 calls to 60 calls
  kr paper "Plans on paper" from 0 to 10
}
check-in 2026-08-05 for deck {
  calm.share 30%
  calm.phone 80 calls
}
check-in 2026-09-25 for deck {
  calm.share 38%
  calm.phone 70 calls
}
review 2026-Q3 for deck {
  calm 0.6
}
`;
const now = `okrs for deck in 2026-Q4
objective calm "Nobody has to ask twice" {
  kr share "Trips found at once" from 20% to 40%
  kr quiet "Calls at the quay, a day" measures calls from 75 calls to 40 calls
  kr signs "Signs people read" from 1 to 9
}
check-in 2026-11-05 for deck {
  calm.share 34%
  calm.quiet 66 calls
}
`;
const texts = { 'company.okr': company, 'deck/2026-Q3.okr': before, 'deck/2026-Q4.okr': now };
const scope = { team: 'company.okr#deck', cycle: '2026-Q4', compare: true };
const compared = (given: Record<string, string> = texts, asOf = '2026-11-09') =>
  preview({ texts: given, of: 'deck/2026-Q4.okr', scope, asOf }).comparison;

describe('beside the cycle before', () => {
  test('there is nothing unless somebody asks', () => {
    expect(preview({ texts, of: 'deck/2026-Q4.okr' }).comparison).toBeUndefined();
  });

  test('what goes on, what is new, what was left behind', () => {
    const found = compared();
    expect(found).toMatchObject({
      cycle: '2026-Q3',
      sameDay: '9 Aug',
      sentence: 'Two key results go on, one is new and one was left behind.',
    });
    expect(found?.fresh.map(({ title }) => title)).toEqual(['Signs people read']);
    expect(found?.dropped.map(({ title }) => title)).toEqual(['Plans on paper']);
    expect(found?.keyResults.map(({ title, by }) => [title, by])).toEqual([
      ['Trips found at once', 'same name'],
      ['Calls at the quay, a day', 'same KPI'],
    ]);
  });

  test('says of everything whose it is', () => {
    const { objectives = [], keyResults = [], fresh = [], dropped = [] } = compared() ?? {};
    const all = [objectives, keyResults, fresh, dropped];
    expect(all.map((some) => [...new Set(some.map(({ team }) => team))])).toEqual(all.map(() => ['Deck']));
  });

  test('the same way: shares of the way at the same day and at the end', () => {
    const [share] = compared()?.keyResults ?? [];
    expect(share).toMatchObject({
      now: { value: '34%', note: '70% of the way' },
      was: { value: '30%', note: '50% of the way' },
      end: { value: '38%', note: '90% of the way, score 0.9' },
      note: '20 points further than then.',
    });
  });

  test('another way: values only, and where it starts otherwise than the last one ended', () => {
    const [, calls] = compared()?.keyResults ?? [];
    expect(calls?.note).toBe(
      '14 calls less than then. The way is another: 75 calls to 40 calls, then 90 calls to 60 calls; ' +
        'compare the values, not the shares. Starts at 75 calls, though the last cycle ended at 70 calls.',
    );
  });

  test('what is reported later than that day is not known on it', () => {
    const late = { ...texts, 'deck/2026-Q3.okr': before.replace('2026-08-05', '2026-08-20') };
    const [share] = compared(late)?.keyResults ?? [];
    expect(share?.was).toEqual({ value: '–', note: 'not known' });
    expect(share?.end.value).toBe('38%');
  });

  test('another unit is not compared', () => {
    const other = { ...texts, 'deck/2026-Q3.okr': before.replace('from 20% to 40%', 'from 20 trips to 40 trips') };
    expect(compared(other)?.keyResults[0]?.note).toBe('Measured in another unit than then.');
  });

  test('an objective has its progress and its score', () => {
    expect(compared()?.objectives).toMatchObject([{ by: 'same name', end: { note: 'score 0.6' } }]);
  });

  test('without an earlier cycle it says so', () => {
    const found = compared({ 'company.okr': company, 'deck/2026-Q4.okr': now });
    expect(found?.sentence).toBe('There is no earlier cycle of these teams to compare with.');
    expect(found?.keyResults).toEqual([]);
  });

  test('a quarter is compared with a quarter, though a year ended later', () => {
    const year = 'okrs for deck in 2026-01-01..2026-09-30\nobjective long "All year" { kr a "A" from 1 to 2 }\n';
    expect(compared({ ...texts, 'deck/year.okr': year })?.cycle).toBe('2026-Q3');
  });
});

describe('the same day', () => {
  const quarter = { start: '2026-07-01', end: '2026-09-30' };
  test('is as many days in, where both cycles are as long', () => {
    expect(sameDay({ start: '2026-10-01', end: '2026-12-31' }, quarter, '2026-10-31')).toBe('2026-07-31');
  });
  test('is as far in, where they are not', () => {
    expect(sameDay({ start: '2026-10-01', end: '2026-10-31' }, quarter, '2026-10-16')).toBe('2026-08-15');
  });
  test('is never before the first or behind the last', () => {
    expect(sameDay({ start: '2026-10-01', end: '2026-12-31' }, quarter, '2026-09-01')).toBe('2026-07-01');
    expect(sameDay({ start: '2026-10-01', end: '2026-12-31' }, quarter, '2027-06-01')).toBe('2026-09-30');
  });
});
