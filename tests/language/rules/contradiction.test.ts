import { describe, expect, test } from 'vitest';
import { workspace } from '../../support/workspace.ts';

const kpis = `team north "North"
team south "South"
person una "Una Berg" in north
person tom "Tom Diaz" in south
kpi price "Price per seat" for north { unit $ healthy between $5 and $20 }
`;

/** Two key results on one KPI, in two teams; each is `title | numbers and words`, in its own cycle. */
function pair(one: string, other: string, more: { cycles?: [string, string]; first?: string; extra?: string } = {}) {
  const [a, b] = more.cycles ?? ['2026-Q4', '2026-Q4'];
  const kr = (text: string) => {
    const [title = '', rest = ''] = text.split('|').map((part) => part.trim());
    return `kr it "${title}" measures price ${rest}`;
  };
  return workspace(`${kpis}okrs for north in ${a}
objective full "Every seat is taken" {
  owner una
  ${more.first ?? ''}
  ${kr(one)}
}
okrs for south in ${b}
objective fair "Everyone can afford a seat" {
  owner tom
  ${kr(other)}
}
${more.extra ?? ''}
`).findings();
}

const codes = (...args: Parameters<typeof pair>) =>
  pair(...args)
    .filter(({ code }) => code === 'opposite-directions' || code === 'incompatible-targets' || code.endsWith('error'))
    .map(({ code }) => code);

const up = 'Price per seat | from $10 to $14';
const down = 'Price per seat | from $10 to $8';

describe('opposite-directions', () => {
  test('names both sides, both owners and both places', () => {
    const [finding] = pair(up, down).filter(({ code }) => code === 'opposite-directions');
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain('down from $10 to $8 in “Everyone can afford a seat” (South, Tom Diaz)');
    expect(finding?.message).toContain('up from $10 to $14 in “Every seat is taken” (North, Una Berg)');
    expect(finding?.related.map(({ place }) => place.range.start.line)).toEqual([9, 4]);
    expect(finding?.about[0]).toContain('fair.it');
  });

  test('years and quarters overlap', () => {
    expect(codes(up, down, { cycles: ['2026', '2026-Q4'] })).toEqual(['opposite-directions']);
  });

  test.each([
    ['another time', up, down, { cycles: ['2026-Q3', '2026-Q4'] as [string, string] }],
    ['a guardrail', up, 'Price per seat | stay below $9', {}],
    ['a start nobody knows', up, 'Price per seat | from unknown to $8', {}],
    ['another part of the metric', up, 'Price per seat for students | from $10 to $8', {}],
    ['a draft', up, down, { first: 'draft' }],
    [
      'a recorded trade-off, named either way round',
      up,
      down,
      { extra: 'accept south.fair against north.full.it because "Students pay less, others more"' },
    ],
  ] as const)('%s is no contradiction', (_, one, other, more) => {
    expect(codes(one, other, more)).not.toContain('opposite-directions');
  });

  test('the decision can be recorded with a fix', () => {
    const found = workspace(
      `${kpis}okrs for north in 2026-Q4
objective full "Every seat is taken" { kr up "Price per seat" measures price from $10 to $14 }
okrs for south in 2026-Q4
objective fair "Everyone can afford a seat" { kr down "Price per seat" measures price from $10 to $8 }
`,
    );
    const fix = found.findings().find(({ code }) => code === 'opposite-directions')?.fixes[0];
    expect(fix && found.after(fix)['a.okr']).toContain('accept south.fair.down against north.full.up because "');
  });
});

describe('incompatible-targets', () => {
  test('two targets on one day, two baselines on one day', () => {
    expect(codes(up, 'Price per seat | from $10 to $16')).toEqual(['incompatible-targets']);
    expect(codes(up, 'Price per seat | from $11 to $14')).toEqual(['incompatible-targets']);
    expect(codes(up, 'Price per seat | to $16')).toEqual(['incompatible-targets']);
    expect(codes(up, up)).toEqual([]);
  });

  test.each([
    [
      'another last day',
      up,
      'Price per seat | from $10 to $12',
      { cycles: ['2026-Q4', '2026-10'] as [string, string] },
    ],
    ['an earlier due date', up, 'Price per seat | from $10 to $12 by 2026-11-30', {}],
    ['marked shared', up, 'Price per seat | from $10 to $16 shared', {}],
    ['another ambition', up, 'Price per seat | from $10 to $16', { first: 'aspirational' }],
    [
      'a region of its own',
      'Price per seat in Europe | from $10 to $14',
      'Price per seat in Asia | from $9 to $12',
      {},
    ],
    ['an unknown target', up, 'Price per seat | from $10 to unknown', {}],
  ] as const)('%s is compatible', (_, one, other, more) => {
    expect(codes(one, other, more)).not.toContain('incompatible-targets');
  });

  test('goals and the target of the KPI itself', () => {
    const text = (second: string) => `company sea "Sea"
kpi crossings "Crossings" for sea { unit crossings higher is better healthy above 9 target 900 by 2027-12-31 }
goal many "A crossing for everyone" for sea by ${second}
`;
    const count = (second: string) =>
      workspace(text(second))
        .findings()
        .filter(({ code }) => code === 'incompatible-targets').length;
    expect(count('2027-12-31 { measures crossings to 1200 }')).toBe(1);
    expect(count('2027-12-31 { measures crossings to 900 }')).toBe(0);
    expect(count('2028-12-31 { measures crossings to 1200 }')).toBe(0);
  });

  test('the number of the other side can be taken over', () => {
    const [finding] = pair(up, 'Price per seat | from $10 to $16').filter(
      ({ code }) => code === 'incompatible-targets',
    );
    expect(finding?.fixes[0]?.title).toBe('Use $14 here, too');
  });
});
