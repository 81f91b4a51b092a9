import { describe, expect, test } from 'vitest';
import { type TestPast, workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';

const head = `team clinic "Clinic"
okrs for clinic in 2026-Q4
`;
const objective = `objective soon "Patients are seen the day they call" {
  kr today "Calls answered the same day" from 40% to 80% confidence 60%
  kr calm "Patients who wait for half an hour" stay below 10%
  kr plan "Emergency plan" done when "the fire brigade agrees" by 2026-11-01
}
`;

const of = (rule: string, text: string, { asOf = '2026-11-15', config = withRules({}), past = {} as TestPast } = {}) =>
  workspace(text, asOf, past)
    .findings(config)
    .filter(({ code }) => code === rule);

const checkIn = (day: string, ...lines: string[]) => `check-in ${day} for clinic {\n  ${lines.join('\n  ')}\n}\n`;

describe('optimistic-status', () => {
  const found = (...blocks: string[]) => of('optimistic-status', head + objective + blocks.join(''));

  test('on track far behind, with a broken guardrail, or past the day of a milestone', () =>
    expectFindings(
      'optimistic-status',
      `${head}${objective}check-in 2026-11-09 for clinic {
  soon.today 44% on track
             //  ^^^^^^^^ warning optimistic-status
  soon.calm 12% on track
            //  ^^^^^^^^ warning optimistic-status
  soon.plan on track
        //  ^^^^^^^^ warning optimistic-status
}
`,
    ));

  test('at or near the pace it is nobody’s business', () => {
    expect(found(checkIn('2026-11-09', 'soon.today 58% on track'))).toEqual([]);
    expect(found(checkIn('2026-11-09', 'soon.today 53% on track', 'soon.calm 8% on track'))).toEqual([]);
    expect(found(checkIn('2026-11-09', 'soon.today 44% at risk'))).toEqual([]);
    expect(found(checkIn('2026-11-09', 'soon.today 44%'))).toEqual([]);
  });

  test('held against the day it was said, and only for the last word', () => {
    expect(found(checkIn('2026-10-05', 'soon.today 41% on track'))).toEqual([]);
    expect(
      found(checkIn('2026-11-02', 'soon.today 42% on track'), checkIn('2026-11-09', 'soon.today 44% off track')),
    ).toEqual([]);
  });

  test('done, though the target is not reached', () => {
    expect(found(checkIn('2026-11-09', 'soon.today 70% done'))).toHaveLength(1);
    expect(found(checkIn('2026-11-09', 'soon.today 82% done'))).toEqual([]);
  });

  test('flat is a remark, once it has been flat for long', () => {
    const flat = ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-09'].map((day) =>
      checkIn(day, 'soon.today 60% on track'),
    );
    expect(found(...flat)).toMatchObject([{ severity: 'info' }]);
    expect(found(...flat.slice(1))).toEqual([]);
  });

  test('a plan of the KPI is the pace, where there is one', () => {
    const late = `kpi same "Same day" for clinic { unit % plan { 2026-10 41%, 2026-11 45%, 2026-12 80% } }\n`;
    const text = head + late + objective.replace('day" from', 'day" measures same from');
    expect(of('optimistic-status', text + checkIn('2026-11-09', 'soon.today 42% on track'))).toEqual([]);
  });

  test('how far behind is up to the workspace, and nothing is said once the cycle is over', () => {
    const text = head + objective + checkIn('2026-11-09', 'soon.today 53% on track');
    expect(of('optimistic-status', text, { config: withRules({}, 'strict') })).toHaveLength(1);
    const behind = head + objective + checkIn('2026-11-09', 'soon.today 44% on track');
    const config = withRules({ 'optimistic-status': { options: { behind: 50 } } });
    expect(of('optimistic-status', behind, { config })).toEqual([]);
    expect(of('optimistic-status', behind, { asOf: '2027-01-02' })).toEqual([]);
  });
});

describe('unexplained-drop', () => {
  const found = (...blocks: string[]) => of('unexplained-drop', head + objective + blocks.join(''));

  test('the last confidence, against the one before or the one declared', () => {
    expect(found(checkIn('2026-11-09', 'soon.today 44% confidence 40%'))).toHaveLength(1);
    expect(found(checkIn('2026-11-09', 'soon.today 44% confidence 55%'))).toEqual([]);
    expect(
      found(checkIn('2026-11-02', 'soon.today confidence 40%'), checkIn('2026-11-09', 'soon.today confidence 40%')),
    ).toEqual([]);
  });

  test('a note, an obstacle or a later word explains it', () => {
    expect(found(checkIn('2026-11-09', 'soon.today confidence 40% "Two nurses left"'))).toEqual([]);
    expect(found(checkIn('2026-11-09', 'soon.today confidence 40%', 'blocked "Two nurses left"'))).toEqual([]);
    expect(
      found(checkIn('2026-11-09', 'soon.today confidence 40%'), checkIn('2026-11-12', 'soon.today "Two nurses left"')),
    ).toEqual([]);
  });

  test('the number of points is up to the workspace; a finished cycle is for the review', () => {
    const text = head + objective + checkIn('2026-11-09', 'soon.today confidence 40%');
    const config = withRules({ 'unexplained-drop': { options: { points: 30 } } });
    expect(of('unexplained-drop', text, { config })).toEqual([]);
    expect(of('unexplained-drop', text, { asOf: '2027-01-05' })).toEqual([]);
    expect(of('unexplained-drop', text, { config: withRules({}, 'radical-focus') })[0]?.severity).toBe('warning');
  });
});

describe('no-learning', () => {
  const over = (text: string, more: Parameters<typeof of>[2] = {}) =>
    of('no-learning', head + objective + text, { asOf: '2027-01-20', ...more });

  test('two weeks after the end, a warning for a team with a journal and a hint for others', () => {
    expect(over('')).toMatchObject([{ severity: 'hint' }]);
    expect(over(checkIn('2026-11-09', 'soon.today 44%'))).toMatchObject([{ severity: 'warning' }]);
    expect(over('', { asOf: '2027-01-10' })).toEqual([]);
    expect(
      over('', { asOf: '2027-01-10', config: withRules({ 'no-learning': { options: { days: 3 } } }) }),
    ).toHaveLength(1);
  });

  test('a score or a word is enough; strict asks for the word', () => {
    const scored = 'review 2026-Q4 for clinic { soon.today 0.4 }\n';
    expect(over(scored)).toEqual([]);
    expect(over('review 2026-Q4 for clinic { learned "Nurses decide" }\n')).toEqual([]);
    expect(over(scored, { config: withRules({}, 'strict') })).toHaveLength(1);
    expect(over('review 2026-Q3 for clinic { learned "Nurses decide" }\n')).toHaveLength(1);
  });

  test('a review of those around the team counts where it scores its key results', () => {
    expect(over('team town "Town"\nreview 2026-Q4 for town { clinic.soon.today 0.4 }\n')).toEqual([]);
  });

  test('only the last cycle that is over', () => {
    const older =
      'okrs for clinic in 2026-Q2\nobjective old "Phones are answered" { kr calls "Calls lost" from 9% to 3%\n}\n';
    expect(of('no-learning', older + head + objective, { asOf: '2027-01-20' })).toHaveLength(1);
    expect(of('no-learning', older + head + objective, { asOf: '2026-11-15' })).toHaveLength(1);
  });

  test.each(['', 'review 2026-Q4 for clinic { next "Begin earlier" }\n'])(
    'what it offers closes the cycle (%s)',
    (text) => {
      const before = workspace(head + objective + text, '2027-01-20');
      const fix = before.findings().find(({ code }) => code === 'no-learning')?.fixes[0];
      const fixed = (fix && before.after(fix)['a.okr']) ?? '';
      expect(fixed).toContain('learned "What do we know now');
      expect(of('no-learning', fixed, { asOf: '2027-01-20' })).toEqual([]);
      expect(of('syntax-error', fixed)).toEqual([]);
    },
  );
});

describe('moved-target', () => {
  const kr = (words: string, more = '') =>
    `${head}objective soon "Patients are seen the day they call" {\n  kr today "Calls answered the same day" ${words}\n}\n${more}`;
  const moved = (now: string, versions: Record<string, string>, more: Parameters<typeof of>[2] = {}) =>
    of('moved-target', now, { past: { 'a.okr': versions }, ...more }).map(({ message }) => message);
  const agreed = { '2026-10-01': kr('from 40% to 80%') };

  test.each([
    ['from 40% to 70%', 'The target was 80%'],
    ['from 40% to 90%', 'The target was 80%'],
    ['from 50% to 80%', 'The start was 40%'],
  ])('%s where it was from 40% to 80%', (now, said) => {
    expect(moved(kr(now), agreed)).toEqual([expect.stringContaining(said)]);
  });

  test('limits and days, too', () => {
    expect(moved(kr('stay below 12%'), { '2026-10-01': kr('stay below 10%') })).toHaveLength(1);
    expect(moved(kr('baseline by 2026-12-20'), { '2026-10-01': kr('baseline by 2026-11-20') })).toHaveLength(1);
    expect(moved(kr('baseline by 2026-11-01'), { '2026-10-01': kr('baseline by 2026-11-20') })).toEqual([]);
  });

  test('the same in other words is no move, nor is what was not known before', () => {
    expect(moved(kr('from 60 min to 30 min'), { '2026-10-01': kr('from 1 h to 0.5 h') })).toEqual([]);
    expect(moved(kr('from 40% to 80%'), { '2026-10-01': kr('from unknown to 80%') })).toEqual([]);
    expect(moved(kr('from 40% to 80%'), { '2026-10-01': kr('from 40%') })).toEqual([]);
    expect(moved(kr('from 40% to 70%'), {})).toEqual([]);
  });

  test('a draft promises nothing', () => {
    const draft = kr('from 40% to 80%').replace('call" {', 'call" { draft');
    expect(moved(kr('from 40% to 70%'), { '2026-10-01': draft, '2026-10-30': kr('from 40% to 70%') })).toEqual([]);
  });

  test('a new reason explains it, an old one does not', () => {
    expect(moved(kr('from 40% to 70% because "The second practice closed"'), agreed)).toEqual([]);
    const reason = 'because "Waiting makes ill"';
    expect(moved(kr(`from 40% to 70% ${reason}`), { '2026-10-01': kr(`from 40% to 80% ${reason}`) })).toHaveLength(1);
  });

  test('a note of those days explains it', () => {
    const versions = { ...agreed, '2026-11-02': kr('from 40% to 70%') };
    const now = (block: string) => kr('from 40% to 70%', block);
    expect(moved(now(checkIn('2026-11-06', 'soon.today 44% "70% now: a practice closed"')), versions)).toEqual([]);
    expect(moved(now(checkIn('2026-11-06', 'note "Target of today lowered"')), versions)).toEqual([]);
    expect(moved(now(checkIn('2026-10-12', 'soon.today 44% "A good start"')), versions)).toHaveLength(1);
    expect(moved(now(checkIn('2026-11-06', 'soon.today 44%')), versions)).toHaveLength(1);
  });

  test('two weeks to settle, as long as the cycle runs', () => {
    const versions = { '2026-10-01': kr('from 40% to 80%'), '2026-10-14': kr('from 40% to 70%') };
    expect(moved(kr('from 40% to 70%'), versions)).toEqual([]);
    expect(moved(kr('from 40% to 70%'), versions, { config: withRules({}, 'strict') })).toHaveLength(1);
    expect(moved(kr('from 40% to 70%'), agreed, { asOf: '2027-02-01' })).toEqual([]);
    expect(moved(kr('from 40% to 70%'), agreed, { asOf: '2027-01-10' })).toHaveLength(1);
  });

  test('two moves of one key result are one finding', () => {
    expect(moved(kr('from 45% to 70%'), agreed)).toHaveLength(1);
  });
});
