import { describe, expect, test } from 'vitest';
import { organisation, preview } from './ferry.ts';

const deck = (keyResults: string, more = '') => `${organisation}${more}
okrs for deck in 2026-Q4
objective smooth "Crossings people look forward to" {
${keyResults}
}
`;

const balance = (text: string) => preview({ texts: text }).balance;
const cell = (text: string, impact: string, horizon: string) =>
  balance(text)
    .rows.find((row) => row.impact === impact)
    ?.cells.find((each) => each.horizon === horizon);

const early = 'kr wait "Minutes at the pier" from 24 min to 15 min leading customer';
const late = 'kr back "Guests who come back" measures back from 20% to 30% lagging business';
const kpis = 'kpi back "Guests who come back" { unit % }\nkpi calm "Calm seats" { unit % drives back after 6 weeks }\n';

describe('the balance', () => {
  test('puts each measured key result on its side', () => {
    const text = deck(`${early}\n${late}`, kpis);
    expect(cell(text, 'customer', 'leading')?.items).toMatchObject([
      { title: 'Minutes at the pier', state: 'no data', suggested: false },
    ]);
    expect(cell(text, 'business', 'lagging')?.items.map((item) => item.title)).toEqual(['Guests who come back']);
  });

  test('an empty cell says what will not be known, and what comes closest', () => {
    const text = deck(`${early}\n${late}\nkr sick "Seasick guests" stay below 3 customer`, kpis);
    expect(cell(text, 'customer', 'lagging')?.gap).toBe(
      'Nobody says whether customers are better off in the end. “Seasick guests” comes close, but it is a guardrail.',
    );
    expect(cell(text, 'business', 'leading')?.gap).toBe(
      'The business hears nothing before the end of the cycle. “Calm seats” drives “Guests who come back” after 6 weeks: it could speak first.',
    );
  });

  test('an empty cell brings the fix of the rule about it', () => {
    const text = deck(`${early}\nkr queue "Queues at the pier" from 24 min to 15 min leading customer`);
    expect(cell(text, 'customer', 'lagging')?.finding?.code).toBe('missing-lagging-indicator');
    expect(cell(text, 'customer', 'leading')?.finding).toBeUndefined();
    expect(cell(text, 'business', 'leading')?.finding?.code).toBe('one-sided-value');
  });

  test.each([
    [`${early}\n${late}`, 'Deck hears from customers early, and from the business late.'],
    [early, 'Deck hears from customers early, and from the business not at all.'],
    [late, 'Deck hears from the business late, and from customers not at all.'],
    ['', 'No key result measures anything yet, so nothing can be told early or late.'],
    [
      'kr a "Hours of training" from 1 to 2 leading internal',
      'Deck hears neither from customers nor from the business.',
    ],
  ])('in one sentence', (keyResults, sentence) => {
    expect(balance(deck(keyResults, kpis)).sentence).toBe(sentence);
  });

  test('the row for what is internal is there only with something in it, and never a gap', () => {
    expect(balance(deck(early)).rows.map((row) => row.impact)).toEqual(['customer', 'business']);
    const text = deck(`${early}\nkr a "Hours of training" from 1 to 2 leading internal`);
    expect(balance(text).rows.map((row) => row.impact)).toEqual(['customer', 'business', 'internal']);
    expect(cell(text, 'internal', 'lagging')).toEqual({
      horizon: 'lagging',
      items: [],
      gap: 'Work inside can do without.',
    });
  });

  test('says what has no side, and asks about what nobody declared', () => {
    const view = balance(
      deck(`kr sick "Seasick guests" stay below 3
kr pier "The pier opens" done when "a ferry has landed" by 2026-12-01
kr calls "Calls a week" from 12 to 4 by 2026-12-01 customer
kr xyz "Zorblax" from 1 to 2`),
    );
    expect(view.unplaced).toBe('one guardrail and one milestone');
    expect(view.undeclared.find((item) => item.title === 'Zorblax')?.missing).toMatch(/^say `(leading|customer)`/);
  });

  test('counts every objective of the cycle by team, suggestions apart', () => {
    const text = `${deck(`${early}\nkr sick "Seasick guests" stay below 3\nkr likes "Guests who would recommend us" from 20% to 40%`)}
okrs for kiosk in 2026-Q4
objective sell "Sell more" { kr k "Revenue" from $1M to $2M lagging business }
okrs for kiosk in 2026-Q3
objective past "Past" { kr k "Revenue" from $1M to $2M lagging business }
`;
    const { teams } = balance(text);
    expect(teams.map((team) => [team.team, team.objectives.map((each) => each.title)])).toEqual([
      ['Deck', ['Crossings people look forward to']],
      ['Kiosk', ['Sell more']],
    ]);
    const counts = teams[0]?.objectives[0]?.counts;
    expect(counts?.guardrail).toEqual({ declared: 1, suggested: 0 });
    expect(counts?.leading.declared).toBe(1);
    expect(counts?.customer).toEqual({ declared: 1, suggested: 1 });
    expect(teams[1]?.objectives[0]?.counts.business).toEqual({ declared: 1, suggested: 0 });
  });
});
