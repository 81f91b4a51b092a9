import { describe, expect, test } from 'vitest';
import { organisation, preview } from './ferry.ts';

function kpiOf(text: string, title: string) {
  const card = preview({ texts: organisation + text, scope: {} }).kpis.find((each) => each.title === title);
  if (!card) throw new Error(`no KPI ${title}`);
  return card;
}

describe('a KPI card', () => {
  test.each([
    [
      'unit min lower is better healthy below 15 min critical above 20 min',
      '14.5 min',
      'healthy',
      '0.5 min inside healthy',
    ],
    ['unit min lower is better healthy below 15 min critical above 20 min', '17 min', 'watch', '2 min above healthy'],
    ['unit % higher is better healthy above 38% critical below 28%', '35.2%', 'watch', '2.8 points below healthy'],
    ['unit % higher is better healthy above 44% critical below 37%', '36%', 'critical', '1 point inside critical'],
    ['unit $ lower is better healthy below $3.20 critical above $3.80', '$3.52', 'watch', '$0.32 above healthy'],
    ['unit bottles healthy between 4 bottles and 8 bottles', '5 bottles', 'healthy', '1 bottle inside healthy'],
    ['unit $', '$46k', 'no bands', 'healthy or not, nobody has said'],
  ])('%s at %s is %s: %s', (words, value, health, note) => {
    const card = kpiOf(`kpi k "K" { ${words} actual { 2026-10 ${value} } }`, 'K');
    expect(card.health).toBe(health);
    expect(card.now.note).toBe(note);
  });

  test('without a value has no verdict', () => {
    expect(kpiOf('kpi k "K" { unit % healthy above 40% }', 'K')).toMatchObject({
      health: 'no data',
      now: { value: '–', note: 'no value' },
      bands: ['healthy above 40%'],
    });
  });

  test('names the gap between actual, plan and goal', () => {
    const card = kpiOf(
      'kpi k "K" { unit % actual { 2026-10 33% } plan { 2026-10 36% 2026-11 38% } target 45% by 2027-06-30 }',
      'K',
    );
    expect(card.gap).toBe('3 points below plan. Plan 36%, goal 45% by 30 Jun 2027: 9 points apart');
  });

  test('says how it is computed', () => {
    const parts =
      'kpi two-way "Return tickets" { unit tickets actual { 2026-10 30 tickets } }\nkpi all "Tickets" { unit tickets actual { 2026-10 60 tickets } }\n';
    expect(kpiOf(`${parts}kpi k "K" { = two-way / (all - two-way) unit % }`, 'K').computed).toBe(
      'Two way ÷ (all − two way)',
    );
    expect(kpiOf(`${parts}kpi k "K" { rolls up sum of two-way, all unit tickets }`, 'K')).toMatchObject({
      computed: 'Sum of 2',
      now: { value: '90' },
    });
  });

  test('names what drives it and what it drives', () => {
    const text = `kpi calm "Calm seats" { drives back after 6 weeks }
kpi noise "Noise" { lowers back }
kpi back "People who come back" { unit % raises sales after 10 days }
kpi sales "Ticket sales" { unit $ }`;
    const card = kpiOf(text, 'People who come back');
    expect(card.drivenBy).toEqual(['Calm seats drives it, 6 weeks later', 'Noise lowers it']);
    expect(card.drivers).toMatchObject([
      { title: 'Calm seats', effect: 'drives it, 6 weeks later' },
      { title: 'Noise' },
    ]);
    expect(card.drives).toEqual(['Ticket sales, raises it, 10 days later']);
  });

  test('is answered by objectives of cycles that are not over', () => {
    const text = `kpi back "People who come back" { unit % }
okrs for deck in 2026-Q3
objective past "Then" { responds to kpi back }
okrs for deck in 2026-Q4
objective now "Now" { responds to kpi back kr k "More come back" measures back from 20% to 30% }`;
    const card = kpiOf(text, 'People who come back');
    expect(card.answeredBy.map((each) => each.title)).toEqual(['Now']);
    expect(card.measuredBy).toMatchObject([{ kind: 'measured by', title: 'More come back', note: 'Deck' }]);
  });

  test('draws every chart over the same months', () => {
    const short = kpiOf('kpi k "K" { unit % actual { 2026-10 30% } healthy above 40% }', 'K').chart;
    const long = kpiOf(
      'kpi k "K" { unit % actual { 2025-10 30% 2026-08 31% 2026-10 32% } target 45% by 2027-06-30 }',
      'K',
    ).chart;
    expect([short.from, short.to]).toEqual([long.from, long.to]);
    expect(long.actual.map((point) => point.label)).toEqual(['31%, 31 Aug', '32%, 31 Oct']);
    expect(long.ticks?.map((tick) => tick.label).join('')).toBe('JASOND');
    expect(long.goal).toMatchObject({ x: long.to, y: 45, label: '45%, 30 Jun 2027' });
    expect(short.edges).toEqual([{ y: 40, label: '40%' }]);
  });

  test('converts its bands into its own unit', () => {
    const { chart, health } = kpiOf('kpi k "K" { unit hours healthy below 90 min actual { 2026-10 1 hour } }', 'K');
    expect(health).toBe('healthy');
    expect(chart.healthy).toEqual({ high: 1.5 });
  });
});

test('a team sees its own KPIs and those it measures or answers; a team without any sees all', () => {
  const text = `${organisation}
kpi own "Own" for deck { unit % }
kpi used "Used" for tide { unit % }
kpi other "Other" for kiosk { unit % }
okrs for deck in 2026-Q4
objective o "O" { kr k "K" measures used from 1% to 2% }
okrs for tide in 2026-Q4
objective p "P" { kr k "K" from 1 to 2 }
`;
  const titles = (team: string) =>
    preview({ texts: text, scope: { team: `a.okr#${team}`, cycle: '2026-Q4' } }).kpis.map((each) => each.title);
  expect(titles('deck')).toEqual(['Own', 'Used']);
  expect(titles('boats')).toEqual(['Own', 'Used', 'Other']);
});
