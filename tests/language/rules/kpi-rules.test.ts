import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';

const of = (rule: string, text: string, config = withRules({})) =>
  workspace(text)
    .findings(config)
    .filter(({ code }) => code === rule);

describe('thresholds-out-of-order', () => {
  const kpi = (words: string) =>
    `team library "Library"\nkpi back "Books back in time" for library { unit % ${words} }\n`;
  const found = (words: string) => of('thresholds-out-of-order', kpi(words));

  test.each([
    'higher is better healthy above 80% critical below 60%',
    'higher is better healthy above 80% critical below 80%',
    'lower is better healthy below 5% critical above 12%',
    'healthy between 40% and 60% critical above 70%',
    'healthy between 40% and 60%',
    'higher is better healthy above 80%',
    'lower is better critical above 12%',
    'healthy above 80%',
    'higher is better healthy above unknown critical below 60%',
    'higher is better healthy above 80 days critical below 90%',
  ])('nothing to say about: %s', (words) => expect(found(words)).toEqual([]));

  test.each([
    ['higher is better healthy above 60% critical below 80%', 'Swap the two limits'],
    ['lower is better healthy below 12% critical above 5%', 'Swap the two limits'],
    ['higher is better healthy above 80% critical above 60%', 'Write the other side of the critical limit'],
    ['higher is better healthy below 80%', 'Write the other side of the healthy limit'],
    ['lower is better critical below 80%', 'Write the other side of the critical limit'],
    ['higher is better healthy below 5% critical above 12%', 'Say that lower is better'],
    ['healthy above 60% critical above 80%', 'Write the other side of the healthy limit'],
  ])('%s: once, with what was probably meant', (words, title) => {
    const [finding, ...more] = found(words);
    expect(more).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.fixes.map((fix) => fix.title)).toContain(title);
  });

  test('the limits of between in the wrong order are a hint, mended without a question', () => {
    const [finding] = found('healthy between 60% and 40%');
    expect(finding).toMatchObject({ severity: 'hint', fixes: [{ safe: true }, {}] });
  });

  test('every fix leaves bands that agree', () => {
    const side = fc.constantFrom('above', 'below');
    const limit = fc.integer({ min: 1, max: 9 });
    const polarity = fc.constantFrom('higher is better', 'lower is better', '');
    fc.assert(
      fc.property(polarity, side, limit, side, limit, (better, healthy, good, critical, bad) => {
        const text = kpi(`${better} healthy ${healthy} ${good}% critical ${critical} ${bad}%`);
        const before = workspace(text);
        const finding = before.findings().find(({ code }) => code === 'thresholds-out-of-order');
        for (const fix of finding?.fixes.slice(0, -1) ?? [])
          expect(of('thresholds-out-of-order', before.after(fix)['a.okr'] ?? ''), fix.title).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('only-lagging-kpis', () => {
  const members = 'kpi members "Members" for gym { lagging }\n';
  const income = 'kpi income "Income" for gym { lagging }\n';
  const gym = 'team gym "Gym"\nteam web "Web"\n';
  const count = (text: string, config = withRules({})) => of('only-lagging-kpis', gym + text, config).length;

  test('where every KPI of a team says that it lags', () => {
    expect(count(members + income)).toBe(1);
    expect(count(members)).toBe(0);
    expect(count(`${members}kpi visits "Visits" for gym\n`)).toBe(0);
    expect(count(`${members}${income.replace('gym', 'web')}`)).toBe(0);
  });

  test('an early sign may stand in another team, or be a key result', () => {
    expect(count(`${members}${income}kpi trials "Trial visits" for web { leading drives members }\n`)).toBe(0);
    const kr =
      'okrs for gym in 2026-Q4\nobjective o "They come back" { kr "Newcomers who train twice" from 20% to 40% leading drives members\n}\n';
    expect(count(members + income + kr)).toBe(0);
  });

  test('a warning for a balanced scorecard; the number is up to the workspace', () => {
    const [finding] = of('only-lagging-kpis', gym + members + income, withRules({}, 'balanced-scorecard'));
    expect(finding?.severity).toBe('warning');
    expect(count(members + income, withRules({ 'only-lagging-kpis': { options: { min: 3 } } }))).toBe(0);
  });
});

describe('health-as-key-result', () => {
  const head = 'team post "Post office"\nokrs for post in 2026-Q4\n';

  test('words that hold a level, with nowhere to go from', () =>
    expectFindings(
      ['health-as-key-result', 'missing-baseline', 'already-met'],
      `${head}objective quick "Nobody waits long" {
  kr "Keep counters open at 98%" to 98%
  // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info health-as-key-result
  kr "Maintain customer satisfaction" from unknown to 90%
  // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info health-as-key-result
  kr "Maintain customer satisfaction" from 80% to 90%
  kr "Keep counters open" from 98% to 98%
                                //    ^^^ error already-met
  kr "Parcels delivered the next day" from 80% to 90%
  kr "Lost parcels" stay below 0.1%
}
`,
    ));

  test.each([
    'Keep customers coming back',
    'Hold ten meetings with heads of procurement',
    'Keep our promise to deliver in two days',
    'Stay-at-home parents who join',
    'Retain customers',
  ])('holds no measure: %s', (title) => {
    const text = `${head}objective quick "Nobody waits long" {\n  kr "${title}" to 90%\n}\n`;
    expect(of('health-as-key-result', text)).toEqual([]);
  });

  test('becomes a guardrail on the side that is meant', () => {
    const fixed = (kr: string, kpi = '') => {
      const text = `${head}${kpi}objective quick "Nobody waits long" {\n  ${kr}\n}\n`;
      const before = workspace(text);
      const fix = before.findings().find(({ code }) => code === 'health-as-key-result')?.fixes[0];
      return fix ? (before.after(fix)['a.okr']?.split('\n').at(-3) ?? '') : 'nothing found';
    };
    expect(fixed('kr "Keep churn at 3%" to 3%')).toContain('stay below 3%');
    expect(fixed('kr "Maintain satisfaction" from unknown to 90% lagging')).toContain('stay above 90% lagging');
    const cost = 'kpi cost "Cost of a parcel" for post { unit $ lower is better }\n';
    expect(fixed('kr "Keep the cost of a parcel" measures cost to $4', cost)).toContain('measures cost stay below $4');
  });

  test('speaks English only', () => {
    const text = `${head}objective quick "Nobody waits long" {\n  kr "Keep counters open at 98%" to 98%\n}\n`;
    expect(of('health-as-key-result', text, { ...withRules({}), language: 'de' })).toEqual([]);
  });
});
