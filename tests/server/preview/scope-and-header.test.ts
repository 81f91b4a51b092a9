import { describe, expect, test } from 'vitest';
import type { PreviewScope } from '../../../language/protocol/preview.ts';
import { organisation, preview } from './ferry.ts';

const objective = (name: string) => `objective ${name} "About ${name}" { kr k "A number" from 1 to 2 }\n`;

const texts = {
  'company.okr': organisation,
  'kpis.okr': 'kpi noise "Noise on deck" { unit dB }',
  'deck/2026-Q4.okr': `okrs for deck in 2026-Q4\n${objective('now')}okrs for deck in 2027-Q1\n${objective('next')}`,
  'deck/2026-Q3.okr': `okrs for deck in 2026-Q3\n${objective('before')}`,
  'kiosk.okr': `okrs for kiosk in 2026-Q4\n${objective('sell')}`,
  'year.okr': `okrs for tide in 2026\n${objective('year')}`,
};

const titles = (of: string, scope?: PreviewScope) => preview({ texts, of, scope }).objectives.map((each) => each.title);

describe('what a file shows', () => {
  test('is the team and cycle of its first section', () => {
    const { scope, header } = preview({ texts, of: 'deck/2026-Q4.okr' });
    expect(scope).toEqual({ team: 'company.okr#deck', cycle: '2026-Q4' });
    expect(header).toMatchObject({ team: 'Deck', cycle: '2026-Q4', about: 'Boats, Tidewater. Led by Omar Haddad.' });
    expect(titles('deck/2026-Q4.okr')).toEqual(['About now']);
  });

  test('is the whole organisation in the cycle that runs, for a file without a section', () => {
    for (const file of ['company.okr', 'kpis.okr']) {
      const model = preview({ texts, of: file });
      expect(model.scope).toEqual({ cycle: '2026-Q4' });
      expect(model.header).toMatchObject({ team: 'Whole organisation', about: '2 teams, 2 objectives.' });
      expect(titles(file)).toEqual(['About now', 'About sell']);
    }
  });

  test('is the latest cycle when none runs, and the next when none has begun', () => {
    expect(preview({ texts, of: 'kpis.okr', asOf: '2028-05-01' }).scope.cycle).toBe('2027-Q1');
    expect(preview({ texts, of: 'kpis.okr', asOf: '2020-05-01' }).scope.cycle).toBe('2026');
  });

  test('is everything, for objectives outside any section', () => {
    const model = preview({ texts: { 'loose.okr': objective('loose') } });
    expect(model.objectives.map((each) => each.title)).toEqual(['About loose']);
  });

  test('follows what was chosen by hand', () => {
    expect(titles('kiosk.okr', { team: 'company.okr#deck', cycle: '2026-Q3' })).toEqual(['About before']);
    expect(titles('kiosk.okr', { cycle: '2026' })).toEqual(['About year']);
    expect(titles('kiosk.okr', {})).toHaveLength(5);
  });

  test('is a department with all its teams', () => {
    const scope = { team: 'company.okr#boats', below: true, cycle: '2026-Q4' };
    expect(titles('kiosk.okr', scope)).toEqual(['About now']);
    expect(titles('kiosk.okr', { ...scope, team: 'company.okr#tide' })).toEqual(['About now', 'About sell']);
    const { header } = preview({ texts, of: 'kiosk.okr', scope });
    expect(header).toMatchObject({ team: 'Boats and its parts', about: '1 team, 1 objective.' });
  });

  test('is one file, in its cycle where it has only one', () => {
    const model = preview({ texts, of: 'kiosk.okr' });
    expect(model.file?.label).toBe('kiosk.okr');
    const chosen = preview({ texts, of: 'kiosk.okr', scope: { file: model.file?.id } });
    expect(chosen.scope).toEqual({ file: model.file?.id, cycle: '2026-Q4' });
    expect(chosen.header).toMatchObject({ team: 'kiosk.okr', cycle: '2026-Q4' });
    expect(chosen.objectives.map((each) => each.title)).toEqual(['About sell']);
    const deck = preview({ texts, of: 'deck/2026-Q4.okr' }).file?.id;
    expect(titles('deck/2026-Q4.okr', { file: deck })).toEqual(['About now', 'About next']);
    expect(preview({ texts, of: 'kpis.okr' }).file).toBeUndefined();
  });

  test('works for a team that nobody has declared', () => {
    const model = preview({ texts: `okrs for pirates in 2026-Q4\n${objective('gold')}` });
    expect(model.scope.team).toBe('pirates');
    expect(model.header.team).toBe('pirates');
    expect(model.objectives).toHaveLength(1);
  });

  test('says when there is nothing', () => {
    expect(preview({ texts, of: 'kpis.okr', scope: { team: 'company.okr#boats' } })).toMatchObject({
      empty: true,
      objectives: [],
      header: { team: 'Boats' },
    });
    expect(preview({ texts: '' })).toMatchObject({ empty: true, header: { team: 'Whole organisation' } });
  });

  test('offers the teams in the order of the organisation, and the cycles from the latest', () => {
    const { teams, cycles } = preview({ texts });
    expect(teams.map(({ label, depth, own, parts }) => [label, depth, own, parts])).toEqual([
      ['Tidewater', 0, true, true],
      ['Boats', 1, false, true],
      ['Deck', 2, true, false],
      ['Kiosk', 1, true, false],
    ]);
    expect(cycles.map((each) => each.id)).toEqual(['2027-Q1', '2026-Q4', '2026-Q3', '2026']);
  });
});

describe('the ruler of a cycle', () => {
  const ruler = (asOf: string) => preview({ texts, of: 'kiosk.okr', asOf }).header.ruler;

  test('knows the days, the weeks and the months', () => {
    expect(ruler('2026-11-09')).toMatchObject({
      start: '2026-10-01',
      end: '2026-12-31',
      daysLeft: 52,
      weeks: 13,
      caption: 'week 6 of 13, 42% gone',
    });
    expect(ruler('2026-11-09')?.months.map((each) => each.label)).toEqual(['Oct', 'Nov', 'Dec']);
    expect(ruler('2026-11-09')?.months[0]?.at).toBe(0);
  });

  test('knows what is before and after', () => {
    expect(ruler('2026-09-30')).toMatchObject({ caption: 'begins tomorrow' });
    expect(ruler('2026-09-21')).toMatchObject({ caption: 'begins in 10 days' });
    expect(ruler('2027-01-01')).toMatchObject({ caption: 'over', daysLeft: -1 });
    expect(ruler('2026-12-31')).toMatchObject({ caption: 'week 13 of 13, 100% gone', daysLeft: 0 });
  });

  test('shows the check-ins of what is in view, inside the cycle', () => {
    const journal = ['2026-09-28', '2026-10-05', '2026-10-12']
      .map((date) => `check-in ${date} for kiosk { sell.k 1.5 }\n`)
      .join('');
    const { ruler: drawn } = preview({
      texts: { ...texts, 'kiosk.okr': texts['kiosk.okr'] + journal },
      of: 'kiosk.okr',
    }).header;
    expect(drawn?.checkIns.map((at) => Math.round(at * 91))).toEqual([4, 11]);
  });

  test('is missing where the cycle has no dates', () => {
    const model = preview({ texts: `okrs for deck in someday\n${objective('dream')}` });
    expect(model.header.ruler).toBeUndefined();
  });
});

test('states are counted, those without a row left out', () => {
  const rows = 'kr a "A" from 1 to 2\nkr b "B" stay below 3\nkr c "C" done when "yes" by 2026-12-01';
  const { counts } = preview({ texts: `okrs for deck in 2026-Q4\nobjective o "O" {\n${rows}\n}` }).header;
  expect(counts).toEqual([
    { state: 'no data', label: 'no data', count: 2 },
    { state: 'open', label: 'open', count: 1 },
  ]);
});
