import { describe, expect, test } from 'vitest';
import { cardOf, organisation, preview } from './ferry.ts';

const company = `${organisation}
strategy calm "Win people with calm, not with speed" { because "Seven in ten name peace as the reason they sail" }
kpi returns "Passengers who return" for kiosk { unit % higher is better actual { 2026-10 20% } healthy above 40% critical below 25% }
okrs for tide in 2026
objective habit "Crossing the bay becomes a habit" {
  owner ines
  kr regulars "Weekly regulars" from 900 passengers to 1,500 passengers
}
`;

const deck = `okrs for deck in 2026-Q4
objective smooth "Crossings people look forward to" {
  committed
  owner omar
  because "One in three passengers dreads the wait"
  evidence "https://example.org/survey"
  evidence "data/waits.csv"
  advances calm
  supports tide.habit.regulars by 300 passengers
  depends on kiosk.tickets
  responds to kpi returns
  assumes "The north pier stays open"
  kr wait "Minutes at the pier" from 24 min to 15 min
  kr hurt "Injuries per 10,000 passengers" stay below 3.0
  initiative "A second gangway" by 2026-11-30 owner yu for wait
}
check-in 2026-11-02 for deck { smooth.wait 19.5 min smooth.hurt 3.6 }
`;

const kiosk = `okrs for kiosk in 2026-Q4
objective tickets "Nobody queues for a ticket" {
  supports deck.smooth
  draft
}
`;

const texts = { 'tide.okr': company, 'deck.okr': deck, 'kiosk.okr': kiosk };

describe('an objective card', () => {
  const card = cardOf(preview({ texts, of: 'deck.okr' }));

  test('says where the objective stands', () => {
    expect(card).toMatchObject({
      title: 'Crossings people look forward to',
      ambition: 'Committed',
      team: 'Deck',
      cycle: '2026-Q4',
      progress: '50%',
      pace: '7 ahead',
      counts: '1 of 1 count',
      owners: [{ name: 'Omar Haddad', initials: 'OH' }],
    });
  });

  test('a breached guardrail caps its state, and it says so', () => {
    expect(card.state).toBe('at risk');
    expect(card.cappedBy).toContain('“Injuries per 10,000 passengers” is breached');
  });

  test('links up, across and to what it answers, with promises and whose they are', () => {
    expect(card.links.map(({ kind, title, note, promise }) => [kind, title, note, promise])).toEqual([
      ['supports', 'Weekly regulars', 'Tidewater', 'by 300 passengers'],
      ['responds to', 'Passengers who return', undefined, undefined],
      ['advances', 'Win people with calm, not with speed', undefined, undefined],
      ['supported by', 'Nobody queues for a ticket', 'Kiosk', undefined],
      ['depends on', 'Nobody queues for a ticket', 'Kiosk', undefined],
    ]);
  });

  test('gives its reasons, evidence, assumptions and work', () => {
    expect(card.because).toEqual(['One in three passengers dreads the wait']);
    expect(card.evidence).toMatchObject([
      { label: 'https://example.org/survey', href: 'https://example.org/survey' },
      { label: 'data/waits.csv', href: undefined },
    ]);
    expect(card.assumes).toEqual(['The north pier stays open']);
    expect(card.initiatives).toMatchObject([{ title: 'A second gangway', note: 'by 30 Nov, Yu Chen', done: false }]);
  });

  test('shows the work done for a key result beside it', () => {
    expect(card.keyResults[0]?.links).toMatchObject([
      { kind: 'initiative', title: 'A second gangway', note: 'by 30 Nov, Yu Chen' },
    ]);
  });

  test('a draft is a draft, whatever its figures say', () => {
    expect(cardOf(preview({ texts, of: 'kiosk.okr' })).state).toBe('draft');
  });

  test('stands where its whole statement stands, so that a cursor in it finds it', () => {
    expect(card.place.range.start.line).toBe(1);
    expect(card.place.range.end.line).toBeGreaterThan(card.keyResults.at(-1)?.place.range.end.line ?? 0);
  });
});

describe('badges', () => {
  const text = `${organisation}
okrs for deck in 2026-Q4
objective smooth "Crossings people look forward to" {
  owner omar
  because "One in three passengers dreads the wait"
  kr launch "Launch the new ticket machine"
  kr wait "Minutes at the pier" from 24 min to 15 min measures nothing-like-it
}
`;

  test('stand on what they are about, and offer their fixes', () => {
    const row = cardOf(preview({ texts: text })).keyResults[0];
    const badge = row?.badges.find((each) => each.code === 'output-as-key-result');
    expect(badge).toMatchObject({ severity: 'warning', place: { uri: 'file:///workspace/a.okr' } });
    expect(badge?.docs).toMatch(/output-as-key-result\.md$/);
    expect(badge?.fixes.length).toBeGreaterThan(0);
  });

  test('a finding about a place stands on the smallest thing around it', () => {
    const row = cardOf(preview({ texts: text })).keyResults[1];
    expect(row?.badges.map((each) => each.code)).toContain('unresolved-reference');
    expect(cardOf(preview({ texts: text })).badges.map((each) => each.code)).not.toContain('unresolved-reference');
  });

  test('a finding about two things shows once, on the first of them in sight', () => {
    const [up, down] = ['deck', 'kiosk'].map(
      (team, index) => `okrs for ${team} in 2026-Q4
objective o${index} "Objective of ${team}" { kr crowd "Passengers a week" measures crowd from ${index ? '900' : '800'} passengers to ${index ? '700' : '1,000'} passengers }
`,
    );
    const kpi = 'kpi crowd "Passengers a week" for tide { unit passengers }\n';
    const files = { 'up.okr': organisation + kpi + up, 'down.okr': down ?? '' };
    const codes = (of: string, scope?: object) =>
      preview({ texts: files, of, scope })
        .objectives.flatMap((each) => each.keyResults.flatMap((row) => row.badges))
        .filter((each) => each.code === 'opposite-directions').length;
    expect(codes('up.okr', {})).toBe(1);
    expect([codes('up.okr'), codes('down.okr')]).toEqual([1, 1]);
  });

  test('are counted in the header', () => {
    const model = preview({ texts: text });
    const card = cardOf(model);
    const shown = card.badges.length + card.keyResults.reduce((sum, row) => sum + row.badges.length, 0);
    expect(model.header.findings).toBe(shown);
    expect(shown).toBeGreaterThan(1);
  });
});
