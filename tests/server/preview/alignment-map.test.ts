import { describe, expect, test } from 'vitest';
import { organisation, preview } from './ferry.ts';

const texts = {
  'tide.okr': `${organisation}
goal bay "The whole bay sails with us" for tide by 2028-06-30 { advances calm }
strategy calm "Win people with calm" { because "They say so" }
okrs for tide in 2026
objective habit "Crossing the bay becomes a habit" {
  advances calm
  supports bay
  kr regulars "Weekly regulars" from 900 passengers to 1,500 passengers
}`,
  'deck.okr': `okrs for deck in 2026-Q4
objective smooth "Crossings people look forward to" {
  supports tide.habit.regulars by 300 passengers
  depends on kiosk.tickets
  kr wait "Minutes at the pier" from 24 min to 15 min
}
objective paint "A fresh coat of paint" { kr k "Boats repainted" from 0 boats to 4 boats }`,
  'kiosk.okr': `okrs for kiosk in 2026-Q4
objective tickets "Nobody queues for a ticket" {
  supports tide.habit.regulars by 150 passengers
  supports deck.smooth
  kr k "Tickets bought on the phone" from 20% to 60%
}`,
};

const { map } = preview({ texts, of: 'deck.okr' });
const node = (title: string) => map.nodes.find((each) => each.title === title);

describe('the alignment map', () => {
  test('holds all teams of the cycle and what they are linked to, the chosen team marked', () => {
    expect(map.nodes.map(({ title, inScope }) => [title, inScope])).toEqual([
      ['Crossings people look forward to', true],
      ['A fresh coat of paint', true],
      ['Nobody queues for a ticket', false],
      ['Crossing the bay becomes a habit', false],
      ['The whole bay sails with us', false],
      ['Win people with calm', false],
    ]);
  });

  test('places strategies and goals first, then the company, then its parts', () => {
    const level = (title: string) => node(title)?.level;
    expect(level('Win people with calm')).toBe(0);
    expect(level('The whole bay sails with us')).toBe(0);
    expect(level('Crossing the bay becomes a habit')).toBe(1);
    expect(level('Crossings people look forward to')).toBe(2);
    expect(level('Nobody queues for a ticket')).toBe(2);
  });

  test('joins objectives, also where a key result is named, with short promises', () => {
    const line = ({ from, to, kind, promise }: (typeof map.edges)[number]) =>
      [from, kind, to].map((each) => each.replace(/.*#/, '')).join(' ') + (promise ? ` ${promise}` : '');
    expect(map.edges.map(line).sort()).toEqual([
      'bay advances calm',
      'habit advances calm',
      'habit supports bay',
      'smooth depends on tickets',
      'smooth supports habit +300',
      'tickets supports habit +150',
      'tickets supports smooth',
    ]);
  });

  test('adds up what is promised of a target', () => {
    expect(node('Crossing the bay becomes a habit')?.coverage).toEqual({
      shares: [0.5, 0.25],
      label: '450 of 600 passengers',
    });
    expect(node('Nobody queues for a ticket')?.coverage).toBeUndefined();
  });

  test('says in sentences what is missing and what stands alone', () => {
    expect(map.sentences[0]).toBe('One gap and one objective on its own.');
    expect(map.sentences[1]).toContain('150 passengers are missing');
    expect(map.sentences[2]).toContain('“A fresh coat of paint” stands on its own.');
  });

  test('tells when a goal is due', () => {
    expect(node('The whole bay sails with us')?.note).toBe('by Jun 2028');
  });

  test('draws a conflict between two objectives, never within one', () => {
    const kpi = 'kpi crowd "Passengers on deck" { unit passengers }\n';
    const pull = (name: string, from: number, to: number) =>
      `objective ${name} "About ${name}" { kr k "Passengers on deck" measures crowd from ${from} passengers to ${to} passengers }\n`;
    const model = preview({
      texts: `${organisation}${kpi}okrs for deck in 2026-Q4\n${pull('fill', 80, 100)}okrs for kiosk in 2026-Q4\n${pull('ease', 90, 60)}`,
    });
    const conflict = model.map.edges.find((each) => each.kind === 'conflict');
    expect(conflict?.message).toMatch(/\.$/);
    expect(new Set([conflict?.from, conflict?.to])).toEqual(new Set(['a.okr#fill', 'a.okr#ease']));
    expect(model.map.findings?.map((each) => each.code)).toContain('opposite-directions');
    expect(model.map.sentences[0]).toContain('conflict');
  });

  test('survives units in each other and objectives that support each other', () => {
    const loop = `team a in b
team b in a
okrs for a in 2026-Q4
objective x "X" { supports y }
objective y "Y" { supports x }`;
    const model = preview({ texts: loop });
    expect(model.map.edges).toHaveLength(2);
  });
});
