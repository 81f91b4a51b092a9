import { describe, expect, test } from 'vitest';
import { workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';

const head = `team choir "Choir"
okrs for choir in 2026-Q4
`;
const objective = `objective full "Every seat is taken" {
  kr seats "Seats sold per concert" from 140 seats to 220 seats
  kr young "Guests under thirty" from 12% to 25%
}
`;

/** The messages of one rule as of a day. */
const said = (rule: string, text: string | Record<string, string>, asOf = '2026-11-15', config = withRules({})) =>
  workspace(text, asOf)
    .findings(config)
    .filter(({ code }) => code === rule)
    .map(({ message }) => message);

describe('missing-cycle', () => {
  test('a cycle without both days, at its name; the calendar knows its own', () =>
    expectFindings(
      ['missing-cycle', 'unresolved-reference'],
      `team choir "Choir"
cycle spring "Spring"
   // ^^^^^^ error missing-cycle
cycle summer from 2027-04-01
   // ^^^^^^ error missing-cycle
cycle autumn from 2026-09-01 to 2026-11-30
cycle 2026-Q4 "Winter" cadence biweekly
okrs for choir in spring
${objective}`,
    ));

  test('a cycle that nobody declares is said where it is named', () => {
    expect(said('missing-cycle', 'team choir "Choir"\nokrs for choir in spring\n')).toEqual([]);
    expect(said('unresolved-reference', 'team choir "Choir"\nokrs for choir in spring\n')).toHaveLength(1);
  });
});

describe('dates-out-of-order', () => {
  test('a cycle the wrong way round; one that lasts a day is fine', () => {
    expectFindings(
      ['dates-out-of-order', 'unresolved-reference'],
      `team choir "Choir"
cycle spring from 2027-05-31 to 2027-03-01
                          //    ^^^^^^^^^^ error dates-out-of-order
cycle festival from 2026-12-24 to 2026-12-24
okrs for choir in spring
${objective}`,
    );
    const found = workspace('cycle spring from 2027-05-31 to 2027-03-01\n');
    const fix = found.findings().find(({ code }) => code === 'dates-out-of-order')?.fixes[0];
    expect(fix && found.after(fix)['a.okr']).toBe('cycle spring from 2027-03-01 to 2027-05-31\n');
    expect(fix?.safe).toBeUndefined();
  });

  test('what has not happened is not reported; tomorrow may be today elsewhere', () =>
    expectFindings(
      'dates-out-of-order',
      `${head}${objective}
kpi seats "Seats sold" for choir {
  unit seats
  actual { 2026-10 150 seats, 2026-11 160 seats, 2026-12 170 seats, 2027-01 180 seats }
                                             //  ^^^^^^^ warning dates-out-of-order
  plan { 2027-01 190 seats }
}
check-in 2026-11-15 for choir { full.seats 150 seats }
check-in 2026-11-16 for choir { full.seats 151 seats }
check-in 2027-11-09 for choir { full.seats 152 seats }
      // ^^^^^^^^^^ warning dates-out-of-order
review 2026-Q4 for choir { full.seats 0.3 }
review 2027-Q1 for choir { learned "Nothing yet" }
    // ^^^^^^^ warning dates-out-of-order
`,
    ));

  test('a month and a day that changed places are offered the other way round', () => {
    const found = workspace(`${head}${objective}check-in 2026-12-11 for choir { full.seats 150 seats }\n`);
    const finding = found.findings().find(({ code }) => code === 'dates-out-of-order');
    expect(finding?.fixes.map(({ title }) => title).slice(0, 2)).toEqual([
      'Swap day and month: 2026-11-12',
      'Date it today: 2026-11-15',
    ]);
  });
});

describe('last-day', () => {
  const dates = (...days: string[]) =>
    `${head}objective full "Every seat is taken" {\n${days.map((day, index) => `  initiative "Step ${index}" by ${day}\n`).join('')}}\n`;
  const last = '2026-12-31';

  test('three dates, all of them the last day', () => {
    expect(said('last-day', dates(last, last, last))).toHaveLength(1);
    expect(said('last-day', dates(last, last))).toEqual([]);
    expect(said('last-day', dates(last, last, last, '2026-11-30'))).toEqual([]);
  });

  test('not for what has no date, for a draft, or when the cycle is over', () => {
    expect(said('last-day', `${head}${objective}`)).toEqual([]);
    expect(said('last-day', dates(last, last, last).replace('taken" {', 'taken" { draft'))).toEqual([]);
    expect(said('last-day', dates(last, last, last), '2027-01-05')).toEqual([]);
  });

  test('once for all objectives of a section, with the number that a workspace sets', () => {
    const two = `${dates(last, last)}${dates(last, last).replace(head, '').replace('full', 'more')}`;
    expect(said('last-day', two)).toEqual([expect.stringContaining('All 4 dates')]);
    const config = withRules({ 'last-day': { options: { min: 5 } } });
    expect(said('last-day', two, undefined, config)).toEqual([]);
  });
});

describe('stale-check-in', () => {
  const checkIn = (day: string, line = 'full.seats 150 seats') => `check-in ${day} for choir {\n  ${line}\n}\n`;
  const stale = (text: string, asOf = '2026-11-15', config = withRules({})) =>
    said('stale-check-in', text, asOf, config);

  test('once for an objective, not for each key result', () =>
    expectFindings(
      'stale-check-in',
      `${head}objective full "Every seat is taken" {
           //  ^^^^^^^^^^^^^^^^^^^^^ warning stale-check-in
  kr seats "Seats sold per concert" from 140 seats to 220 seats
  kr young "Guests under thirty" from 12% to 25%
}
${checkIn('2026-10-12')}`,
    ));

  test('a week and some days of grace; with strict, three days', () => {
    expect(stale(`${head}${objective}${checkIn('2026-11-04')}`)).toEqual([]);
    expect(stale(`${head}${objective}${checkIn('2026-11-03')}`)).toHaveLength(1);
    expect(stale(`${head}${objective}${checkIn('2026-11-05')}`, undefined, withRules({}, 'strict'))).toEqual([]);
    expect(stale(`${head}${objective}${checkIn('2026-11-04')}`, undefined, withRules({}, 'strict'))).toHaveLength(1);
  });

  test('by the cadence of the cycle: declared, or monthly for a year', () => {
    const monthly = `cycle 2026-Q4 cadence monthly\n${head}${objective}${checkIn('2026-10-12')}`;
    expect(stale(monthly)).toEqual([]);
    const year = `${head.replace('2026-Q4', '2026')}${objective}${checkIn('2026-10-12')}`;
    expect(stale(year)).toEqual([]);
    expect(stale(year, '2026-12-10')).toHaveLength(1);
  });

  test('only while the cycle runs, and not in its first days', () => {
    const text = `${head}${objective}${checkIn('2026-09-28', 'note "We begin"')}`;
    expect(stale(text, '2026-09-30')).toEqual([]);
    expect(stale(text, '2026-10-09')).toEqual([]);
    expect(stale(text, '2026-10-20')).toHaveLength(1);
    expect(stale(text, '2027-01-20')).toEqual([]);
  });

  test('a team that keeps no journal here is left alone', () => {
    expect(stale(`${head}${objective}`)).toEqual([]);
    const other = `team band "Band"\n${head}${objective}check-in 2026-10-12 for band { note "Ours" }\n`;
    expect(stale(other)).toEqual([]);
  });

  test('a check-in of the team speaks for an objective it leaves out, though not for ever', () => {
    const other = 'objective tour "Villages hear us, too" {\n  kr villages "Villages visited" from 2 to 9\n}\n';
    const weekly = ['2026-10-26', '2026-11-02', '2026-11-09'].map((day) => checkIn(day)).join('');
    expect(stale(`${head}${objective}${other}${checkIn('2026-10-26', 'tour.villages 3')}${weekly}`)).toEqual([]);
    expect(stale(`${head}${objective}${other}${checkIn('2026-10-05', 'tour.villages 3')}${weekly}`)).toEqual([
      expect.stringContaining('41 days ago'),
    ]);
  });

  test('what is done, a draft, or measured all by itself needs none', () => {
    expect(
      stale(
        `${head}objective full "Every seat is taken" {\n  kr seats "Seats" from 140 to 220\n}\n${checkIn('2026-10-12', 'full.seats 225')}`,
      ),
    ).toEqual([]);
    expect(stale(`${head}${objective.replace('taken" {', 'taken" { draft')}${checkIn('2026-10-12')}`)).toEqual([]);
    const measured = `kpi seats "Seats sold" for choir { unit seats actual { 2026-W44 150 seats, 2026-W45 155 seats } }
${head}objective full "Every seat is taken" {\n  kr seats "Seats sold" measures seats from 140 seats to 220 seats\n}\n`;
    expect(stale(`${measured}${checkIn('2026-10-12', 'note "Poster is out"')}`)).toEqual([]);
  });

  test('the check-in it offers holds the last values, behind the one before', () => {
    const text = `${head}${objective}${checkIn('2026-10-12')}// the end\n`;
    const found = workspace(text);
    const fix = found.findings().find(({ code }) => code === 'stale-check-in')?.fixes[0];
    const fixed = (fix && found.after(fix)['a.okr']) ?? '';
    expect(fixed).toContain(
      `}\n\ncheck-in 2026-11-15 for choir {\n  full.seats  150 seats\n  full.young  unknown\n}\n// the end`,
    );
    expect(stale(fixed)).toEqual([]);
  });
});

describe('stale-kpi', () => {
  const kpi = (actual: string, more = 'cadence weekly') =>
    `team choir "Choir"\nkpi seats "Seats sold" for choir {\n  unit seats\n  ${more}\n  actual { ${actual} }\n}\n`;
  const stale = (text: string, asOf = '2026-11-15', config = withRules({})) => said('stale-kpi', text, asOf, config);

  test('older than its cadence and half as much again', () => {
    expect(stale(kpi('2026-10-30 9, 2026-11-05 9'))).toEqual([]);
    expect(stale(kpi('2026-10-27 9, 2026-11-03 9'))).toHaveLength(1);
    expect(stale(kpi('2026-10-27 9, 2026-11-03 9', 'cadence monthly'))).toEqual([]);
    expect(stale(kpi('2026-10-27 9, 2026-11-03 9', ''), '2027-11-15')).toEqual([]);
  });

  test('values of whole months are expected monthly; a gap in the record is no excuse', () => {
    expect(stale(kpi('2026-09 9, 2026-10 9'), '2026-12-10')).toEqual([]);
    expect(stale(kpi('2026-09 9, 2026-10 9'), '2026-12-20')).toHaveLength(1);
    expect(stale(kpi('2025-01 9, 2026-08 9, 2026-09 9'), '2026-12-20')).toHaveLength(1);
  });

  test('never measured is not old, and a computed one is left to its parts', () => {
    expect(stale('team choir "Choir"\nkpi seats "Seats sold" for choir { cadence weekly }\n')).toEqual([]);
    const parts = `${kpi('2026-09-01 9')}kpi nights "Concerts" for choir { actual { 2026-09-01 3 } }
kpi average "Seats a night" for choir { = seats / nights  cadence weekly }
`;
    expect(stale(parts)).toHaveLength(1);
  });

  test.each([
    ['2026-09', '2026-10'],
    ['2026-W38', '2026-W45'],
    ['2026-Q1', '2026-Q3'],
    ['2026-09-14', '2026-11-15'],
  ])('after %s it asks for %s', (last, next) => {
    const found = workspace(kpi(`${last} 150 seats`));
    const finding = found.findings().find(({ code }) => code === 'stale-kpi');
    const fix = finding?.fixes[0];
    const fixed = (fix && found.after(fix)['a.okr']) ?? '';
    expect(fixed).toContain(`${last} 150 seats, ${next} 150 seats }`);
    expect(stale(fixed)).toEqual([]);
  });
});
