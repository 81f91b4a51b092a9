import { describe, expect, test } from 'vitest';
import { computeText, figuresOf, type TestData, unitProblemsOf } from '../../support/model.ts';

const asOf = '2026-11-10';

function kpis(text: string, data: TestData = {}, day = asOf) {
  const computed = computeText(`team bakery "Bakery"\n${text}`, day, data);
  return { ...figuresOf(computed), problems: unitProblemsOf(computed) };
}

describe('values of a KPI', () => {
  test('are its actuals, and the running period counts as of today', () => {
    const text = 'kpi a "A" { unit % actual { 2026-09 31%, 2026-11 34%, 2026-12 50% } }';
    expect(
      kpis(text)
        .kpi('a')
        .actual.map((point) => [point.date, point.value]),
    ).toEqual([
      ['2026-09-30', 31],
      ['2026-11-10', 34],
    ]);
  });

  test('come from a data file, and a written one stands over it', () => {
    const text = 'kpi a "A" { unit workspaces actuals from "data/a.csv" column a actual { 2026-10-31 7 } }';
    const { kpi } = kpis(text, { a: { '2026-10-24': 5, '2026-10-31': 6, '2026-12-31': 9 } });
    expect(kpi('a').actual.map((point) => [point.value, point.source])).toEqual([
      [5, 'data file'],
      [7, 'actual'],
    ]);
  });

  test('may be reported in a check-in', () => {
    const text = 'kpi a "A" { unit % }\ncheck-in 2026-11-02 for bakery {\n  a 33%\n}\n';
    expect(kpis(text).kpi('a').now).toMatchObject({ value: 33, source: 'check-in' });
  });

  test('are missing, with the reason, when the file cannot be read', () => {
    const text = 'kpi a "A" { unit % actuals from "data/a.csv" column a healthy above 3% }';
    expect(kpis(text, { a: 'There is no file data/a.csv.' }).kpi('a')).toMatchObject({
      now: undefined,
      health: 'no data',
      problem: 'There is no file data/a.csv.',
    });
  });
});

describe('health', () => {
  const health = (bands: string, value?: string, unit = '%') =>
    kpis(`kpi a "A" { unit ${unit} ${bands} ${value ? `actual { 2026-10 ${value} }` : ''} }`).kpi('a').health;
  const up = 'healthy above 40% critical below 30%';

  test.each([
    [up, '45%', 'healthy'],
    [up, '40%', 'healthy'],
    [up, '35%', 'watch'],
    [up, '30%', 'watch'],
    [up, '29.9%', 'critical'],
    ['healthy below 5% critical above 9%', '4%', 'healthy'],
    ['healthy below 5% critical above 9%', '9.5%', 'critical'],
    ['healthy between 4% and 8%', '5%', 'healthy'],
    ['healthy between 4% and 8%', '9%', 'watch'],
    ['healthy above 40%', '39%', 'watch'],
    ['critical below 30%', '90%', 'watch'],
    ['critical below 30%', '20%', 'critical'],
    ['', '20%', 'no bands'],
  ])('%s at %s is %s', (bands, value, expected) => {
    expect(health(bands, value)).toBe(expected);
  });

  test('is compared in the KPI’s own unit', () => {
    expect(health('healthy below 2 h critical above 4 h', '90 min', 'min')).toBe('healthy');
    expect(health('healthy below 2 h critical above 4 h', '5 h', 'min')).toBe('critical');
  });

  test('silence is never green', () => {
    expect(health(up)).toBe('no data');
    expect(health('')).toBe('no bands');
    expect(health('healthy above unknown', '45%')).toBe('no bands');
  });
});

describe('formulas', () => {
  const parts = 'kpi invited "Invited" { unit workspaces }\nkpi signups "Sign-ups" { unit workspaces }\n';
  const data = {
    invited: { '2026-10-04': 30, '2026-10-11': 33, '2026-10-18': 40 },
    signups: { '2026-10-04': 100, '2026-10-11': 110, '2026-10-25': 120 },
  };

  test('are computed on the days on which all parts have a value', () => {
    const { kpi } = kpis(`${parts}kpi rate "Rate" {\n= invited / signups\nunit %\n}`, data);
    expect(kpi('rate').actual.map((point) => [point.date, point.value, point.source])).toEqual([
      ['2026-10-04', 30, 'computed'],
      ['2026-10-11', 30, 'computed'],
    ]);
  });

  test('do not depend on the order of the file', () => {
    const { kpi } = kpis(`kpi rate "Rate" {\n= invited / signups\nunit %\n}\n${parts}`, data);
    expect(kpi('rate').now?.value).toBe(30);
  });

  test('derive the unit', () => {
    const { kpi } = kpis(
      `${parts}kpi cost "Cost" { unit $ }\nkpi share "S" {\n= invited / signups\n}\nkpi each "E" {\n= cost / invited\n}`,
      data,
    );
    expect(kpi('share').unit).toEqual({ kind: 'percent' });
    expect(kpi('share').now?.value).toBe(30);
    expect(kpi('each').unit).toEqual({ kind: 'money', currency: 'USD' });
  });

  test('refuse units that do not go together, once, at the formula', () => {
    const { kpi, problems } = kpis(`${parts}kpi cost "Cost" { unit $ }\nkpi x "X" {\n= cost + invited\nunit $\n}\n`, {
      ...data,
      cost: { '2026-10-04': 5 },
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ about: kpi('x').id, message: expect.stringContaining('do not add up') });
    expect(kpi('x')).toMatchObject({ now: undefined, problem: problems[0]?.message });
  });

  test('refuse a declared unit that the parts do not give', () => {
    const { problems } = kpis(`${parts}kpi x "X" {\n= invited + signups\nunit $\n}`, data);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(/workspaces.*\$/)]);
  });

  test('have no value over zero', () => {
    const { kpi } = kpis(`${parts}kpi rate "Rate" {\n= invited / signups\nunit %\nhealthy above 3%\n}`, {
      invited: { '2026-10-04': 30 },
      signups: { '2026-10-04': 0 },
    });
    expect(kpi('rate')).toMatchObject({ now: undefined, health: 'no data' });
  });

  test('say so when the parts never meet', () => {
    const { kpi } = kpis(`${parts}kpi rate "Rate" {\n= invited / signups\n}`, {
      invited: { '2026-10-04': 30 },
      signups: { '2026-10-05': 100 },
    });
    expect(kpi('rate').problem).toContain('`invited`, `signups` have no value on the same day');
  });
});

describe('roll-ups', () => {
  const text = (by: string) =>
    `kpi north "N" { unit $ }\nkpi south "S" { unit $ }\nkpi all "All" { unit $ rolls up ${by} of north, south }`;
  const data = { north: { '2026-10-31': 10 }, south: { '2026-10-31': 5 } };

  test.each([
    ['sum', 15],
    ['average', 7.5],
    ['min', 5],
    ['max', 10],
  ])('%s', (by, value) => {
    expect(kpis(text(by), data).kpi('all').now?.value).toBe(value);
  });

  test('refuse mixed currencies', () => {
    for (const by of ['sum', 'min']) {
      const { problems } = kpis(text(by).replace('"S" { unit $', '"S" { unit EUR'), data);
      expect(problems).toHaveLength(1);
    }
  });

  test('weighted: each ratio weighs what it divides by', () => {
    const ratio = (name: string) => `kpi ${name} "R" {\n= ${name}-won / ${name}-all\nunit %\n}\n`;
    const counts = ['north-won', 'north-all', 'south-won', 'south-all'].map(
      (name) => `kpi ${name} "C" { unit deals }\n`,
    );
    const all = `${counts.join('')}${ratio('north')}${ratio('south')}kpi all "All" { unit % rolls up weighted of north, south }`;
    const { kpi } = kpis(all, {
      'north-won': { '2026-10-31': 10 },
      'north-all': { '2026-10-31': 100 },
      'south-won': { '2026-10-31': 5 },
      'south-all': { '2026-10-31': 10 },
    });
    expect(kpi('north').now?.value).toBe(10);
    expect(kpi('south').now?.value).toBe(50);
    expect(kpi('all').now?.value).toBe(13.6363636364);
  });

  test('weighted needs ratios', () => {
    expect(kpis(text('weighted'), data).kpi('all').problem).toContain('`average`');
  });
});

describe('definitions in a circle', () => {
  test('give no value, and say how they go round', () => {
    const { kpi } = kpis(
      'kpi a "A" {\n= b + 1\n}\nkpi b "B" {\n= a + 1\n}\nkpi own "O" {\n= own * 2\n}\nkpi behind "D" {\n= a + 1\n}',
    );
    expect(kpi('a').problem).toContain('it needs `b`, which needs `a`');
    expect(kpi('b').problem).toContain('it needs `a`, which needs `b`');
    expect(kpi('own').problem).toContain('it needs `own`');
    expect(kpi('behind')).toMatchObject({ now: undefined, problem: undefined });
  });

  test('two circles that share a member are both found', () => {
    const { kpi } = kpis('kpi a "A" {\n= b + c\n}\nkpi b "B" {\n= b + 1\n}\nkpi c "C" {\n= a + 1\n}');
    for (const name of ['a', 'b', 'c']) expect(kpi(name).problem).toContain('computed from itself');
  });

  test('a chain of thousands is computed', () => {
    const chain = Array.from({ length: 3000 }, (_, n) => `kpi k${n + 1} "K" {\n= k${n} + 1\n}`)
      .reverse()
      .join('\n');
    const { kpi } = kpis(`${chain}\nkpi k0 "K" { actual { 2026-10 1 } }`);
    expect(kpi('k3000').now?.value).toBe(3001);
  });
});

describe('plan and target', () => {
  const text = (actual: string) =>
    `kpi a "A" { unit % actual { ${actual} } plan { 2026-10 36%, 2026-12 40% } target 45% by 2027-06-30 }`;

  test('the gap is against the plan of the same period, or between its points', () => {
    expect(kpis(text('2026-10 31%')).kpi('a').gapToPlan).toBe(-5);
    expect(kpis(text('2026-10-12 31%')).kpi('a').gapToPlan).toBe(-5);
    expect(kpis(text('2026-11-30 38%'), {}, '2026-12-01').kpi('a').gapToPlan).toBeCloseTo(0.0328, 3);
    expect(kpis(text('2026-09 31%')).kpi('a').gapToPlan).toBeUndefined();
  });

  test('are kept apart', () => {
    const { plan, target } = kpis(text('2026-10 31%')).kpi('a');
    expect(plan.map((point) => [point.date, point.value, point.source])).toEqual([
      ['2026-10-31', 36, 'plan'],
      ['2026-12-31', 40, 'plan'],
    ]);
    expect(target).toEqual({ value: 45, date: '2027-06-30' });
  });
});
