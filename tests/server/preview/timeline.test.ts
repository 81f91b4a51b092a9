import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIn, organisation, preview } from './ferry.ts';

const text = (keyResults: string, more = '') => `${organisation}${more}
okrs for deck in 2026-Q4
objective smooth "Crossings people look forward to" {
${keyResults}
}
`;
const timeline = (okr: string) => preview({ texts: okr }).timeline;
const line = (okr: string, title: string) => timeline(okr).rows.find((row) => row.title === title);

const kpis = `kpi wait "Minutes at the pier" { unit min leading drives back after 6 weeks actual { 2026-10-11 20 min } }
kpi back "Guests who come back" for kiosk { unit % lagging drives sales after 10 weeks }
kpi sales "Season tickets" for tide { unit $ lagging }
`;
const wait = 'kr wait "Minutes at the pier" measures wait from 24 min to 15 min';
const back = 'kr back "Guests who come back" measures back from 20% to 30%';

describe('the timeline', () => {
  test('a leading metric tells with its first value in the cycle', () => {
    expect(line(text(wait, kpis), 'Minutes at the pier')).toMatchObject({
      kind: 'leading',
      when: 'since 11 Oct',
      distance: '29 days',
      told: true,
      spoken: 'Leading, tells since 11 October, 29 days',
    });
  });

  test('without a value yet, after one turn of its cadence', () => {
    expect(line(text('kr a "Bags lost" from 9 to 4 leading'), 'Bags lost')).toMatchObject({ when: 'since 8 Oct' });
    const monthly = 'kpi bags "Bags lost" { leading cadence monthly }\n';
    expect(line(text('kr a "Bags lost" measures bags from 9 to 4', monthly), 'Bags lost')).toMatchObject({
      when: 'since 31 Oct',
    });
  });

  test('what is driven waits for its driver and the delay', () => {
    expect(line(text(`${wait}\n${back}`, kpis), 'Guests who come back')).toMatchObject({
      kind: 'lagging',
      note: '6 weeks after “Minutes at the pier”',
      when: '22 Nov',
      distance: 'in 13 days',
      told: false,
      tooLate: false,
    });
  });

  test('what others measure in turn follows, and may come after the review', () => {
    const okr = text(wait, kpis);
    expect(timeline(okr).rows.map((row) => row.title)).toEqual([
      'Minutes at the pier',
      'Guests who come back',
      'Season tickets',
    ]);
    expect(line(okr, 'Season tickets')).toMatchObject({
      note: '10 weeks after “Guests who come back”',
      team: 'Tidewater',
      when: '31 Jan 2027',
      distance: 'after the review',
      tooLate: true,
    });
    expect(timeline(okr).sentence).toBe(
      'One number already speaks, one follows before the review, one comes after it.',
    );
  });

  test('a lagging one that nothing drives tells at the end', () => {
    expect(line(text('kr a "Profit" from 9 to 14 lagging'), 'Profit')).toMatchObject({
      when: '31 Dec',
      distance: 'on the last day',
    });
  });

  test('metrics that drive each other still have a first sign', () => {
    const circle = 'kpi a "A" { drives b after 1 week }\nkpi b "B" { drives a after 1 week }\n';
    const okr = text('kr a "A" measures a from 1 to 2\nkr b "B" measures b from 1 to 2', circle);
    expect(timeline(okr).rows.map((row) => row.when)).toEqual(['since 8 Oct', 'since 8 Oct']);
  });

  test('milestones and baseline tasks stand on their day', () => {
    const okr = `${text(`kr pier "The pier opens" done when "a ferry has landed" by 2026-12-01
kr queue "Know the queue" baseline by 2026-11-01`)}${checkIn('2026-11-02', 'pier done')}`;
    expect(line(okr, 'The pier opens')).toMatchObject({
      kind: 'milestone',
      when: '2 Nov',
      distance: 'done',
      told: true,
    });
    expect(line(okr, 'Know the queue')).toMatchObject({ kind: 'baseline', distance: '8 days late', late: true });
  });

  test('the axis has months, today, the review and check-ins', () => {
    const okr = `${text(wait, kpis)}${checkIn('2026-10-12', 'wait 20 min')}${checkIn('2026-10-19', 'wait 19 min')}`;
    const { axis } = timeline(okr);
    expect(axis?.months.map((month) => month.label)).toEqual(['Oct', 'Nov', 'Dec', 'Jan']);
    expect(axis).toMatchObject({ today: { label: 'Today, 9 Nov' }, end: { label: 'Review, 31 Dec' } });
    expect(axis?.checkIns).toHaveLength(2);
    expect(axis?.spoken).toBe('The cycle runs from 1 October to 31 December; 2 check-ins are in');
  });

  test('without one cycle with dates there is nothing to draw on', () => {
    const view = preview({ texts: text(wait, kpis), scope: {} }).timeline;
    expect(view).toEqual({
      sentence: 'Choose one cycle: a timeline needs a first and a last day.',
      rows: [],
      findings: [],
    });
  });

  test('every position is on the drawing, whatever the delay', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
        const okr = text(`${wait}\n${back}`, kpis.replace('6 weeks', `${days} days`));
        for (const { at, from } of timeline(okr).rows) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
          expect(from).toBeLessThanOrEqual(at ?? 0);
        }
      }),
      { numRuns: 30 },
    );
  });
});
