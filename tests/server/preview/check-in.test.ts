import { describe, expect, test } from 'vitest';
import { checkIn, organisation, preview } from './ferry.ts';

const deck = `${organisation}
okrs for deck in 2026-Q4
objective smooth "Crossings people look forward to" {
  owner omar
  kr wait "Minutes at the pier" from 24 min to 15 min
  kr sick "Seasick guests" stay below 3.0
  kr pier "The pier opens" done when "a ferry has landed" by 2026-12-01
  kr queue "Know the queue" baseline by 2026-11-01
  kr "Nobody can name me" from 1 to 2
}
${checkIn('2026-11-02', 'wait 19.5 min confidence 70% "The bridge is open"', 'queue done')}`;

describe('the check-in list', () => {
  const view = preview({ texts: { 'deck/2026-Q4.okr': deck } }).checkIn;
  const row = (title: string) => view.groups[0]?.rows.find((each) => each.title === title);

  test('is of today, for the file of the team', () => {
    expect(view).toMatchObject({ title: 'Check-in of Monday, 9 November', where: 'at the end of deck/2026-Q4.okr' });
    expect(view.problem).toBeUndefined();
    expect(view.already).toBeUndefined();
  });

  test('has each key result with its last value, what is expected, pace, confidence and note', () => {
    expect(row('Minutes at the pier')).toMatchObject({
      input: 'number',
      unit: { label: 'min', spoken: 'minutes' },
      owner: { name: 'Omar Haddad' },
      last: { value: '19.5', unit: 'min', note: '2 Nov' },
      expected: { value: '20.14', unit: 'min', note: 'today' },
      pace: { value: '50%', note: '7 ahead' },
      confidence: '70',
      lastNote: 'The bridge is open',
    });
  });

  test('asks nobody how sure they are of a guardrail, and only whether a milestone is done', () => {
    expect(row('Seasick guests')).toMatchObject({
      last: { value: '–', note: 'never' },
      expected: { value: 'below 3.0', note: 'stays' },
    });
    expect(row('Seasick guests')?.confidence).toBeUndefined();
    expect(row('The pier opens')).toMatchObject({
      input: 'done',
      last: { value: 'open', note: 'due 1 Dec' },
      expected: { value: '22', note: 'days left' },
    });
  });

  test('leaves out what is done, and says why one cannot be reported on', () => {
    expect(row('Know the queue')).toBeUndefined();
    expect(row('Nobody can name me')).toMatchObject({ input: 'none' });
    expect(row('Nobody can name me')?.problem).toContain('Give it a name');
  });
});

test('a check-in of today that is there already is named', () => {
  const view = preview({ texts: deck + checkIn('2026-11-09', 'wait 19 min') }).checkIn;
  expect(view.already?.range.start.line).toBe(deck.split('\n').length - 1);
});

test('several teams at once cannot check in', () => {
  const both = `${deck}\nokrs for kiosk in 2026-Q4\nobjective o "O" { kr k "K" from 1 to 2 }\n`;
  const view = preview({ texts: both, scope: { cycle: '2026-Q4' } }).checkIn;
  expect(view).toMatchObject({ groups: [], problem: expect.stringContaining('Choose a team') });
});
