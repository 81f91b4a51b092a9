import { describe, expect, test } from 'vitest';
import { checkIn, rowOf } from './ferry.ts';

const wait = 'kr wait "Minutes passengers wait at the pier" from 24 min to 15 min leading customer owner yu';
const waited = (value: string) => rowOf(wait, checkIn('2026-11-02', `wait ${value}`));

describe('a measured key result', () => {
  test('shows its value with the day, and how far it is from its pace', () => {
    expect(waited('19.5 min')).toMatchObject({
      state: 'on track',
      form: '',
      now: { value: '19.5', unit: 'min', note: '2 Nov' },
      progress: { value: '50%', note: '7 ahead' },
      confidence: { value: '–', note: '' },
      owners: [{ name: 'Yu Chen', initials: 'YC' }],
      marks: [
        { label: 'leading', suggested: false },
        { label: 'customer', suggested: false },
      ],
    });
  });

  test.each([
    ['23 min', 'off track', '11%', '32 behind'],
    ['22 min', 'off track', '22%', '21 behind'],
    ['21.5 min', 'at risk', '28%', '15 behind'],
    ['20.14 min', 'on track', '43%', 'on pace'],
    ['15 min', 'done', '100%', 'reached'],
    ['13.9 min', 'done', '112%', '12 beyond'],
    ['3 min', 'done', '233%', '133 beyond'],
    ['25.7 min', 'off track', '−19%', 'below start'],
    // Neither of these is rounded into a claim.
    ['15.02 min', 'on track', '99.7%', '57 ahead'],
    ['24.02 min', 'off track', '−0.2%', 'below start'],
  ])('%s is %s: %s, %s', (value, state, progress, note) => {
    expect(waited(value)).toMatchObject({ state, progress: { value: progress, note } });
  });

  test('without a value says so, and is never green', () => {
    expect(rowOf(wait)).toMatchObject({
      state: 'no data',
      now: { value: '–', note: 'no value' },
      progress: { value: '–', note: '' },
      history: [],
    });
  });

  test('without a baseline has a value but no progress', () => {
    const row = rowOf('kr stars "Rating of the crossing" to 4.6', checkIn('2026-11-02', 'stars 4.4'));
    expect(row).toMatchObject({
      state: 'no data',
      now: { value: '4.4', note: '2 Nov' },
      progress: { value: '–', note: 'no baseline' },
      track: { kind: 'measured', hasBaseline: false, baseline: '?', target: '4.6' },
    });
  });

  test('says what its owner says only where the figures say otherwise', () => {
    expect(rowOf(wait, checkIn('2026-11-02', 'wait 23 min at risk')).says).toBe('at risk');
    expect(rowOf(wait, checkIn('2026-11-02', 'wait 21.5 min at risk')).says).toBeUndefined();
  });

  test('shows confidence and how it moved', () => {
    const journal = [
      checkIn('2026-10-26', 'wait 21 min confidence 65%'),
      checkIn('2026-11-02', 'wait 20 min confidence 50%'),
    ];
    const row = rowOf(wait, journal.join(''));
    expect(row).toMatchObject({ confidence: { value: '50%', note: 'down 15' }, confidenceChange: -15 });
  });

  test('keeps the last note with its author and day, even when a later check-in has none', () => {
    const journal = [checkIn('2026-10-26', 'wait 21 min "A second gangway"'), checkIn('2026-11-02', 'wait 20 min')];
    expect(rowOf(wait, journal.join('')).lastNote).toEqual({ text: 'A second gangway', by: 'Yu Chen', date: '26 Oct' });
  });

  test('lists its history newest first, placed in the chart', () => {
    const journal = [
      checkIn('2026-10-05', 'wait 24 min'),
      checkIn('2026-11-02', 'wait 19.5 min confidence 70% "A second gangway"'),
    ];
    const [last, first] = rowOf(wait, journal.join('')).history;
    expect(last).toMatchObject({
      date: '2 Nov',
      value: '19.5 min',
      note: 'A second gangway',
      by: 'Yu Chen',
      confidence: '70%',
      progress: 0.5,
    });
    expect(last?.at).toBeCloseTo(32 / 91);
    expect(first).toMatchObject({ date: '5 Oct', value: '24 min', progress: 0 });
  });

  test('takes values from the KPI it measures where nobody reported', () => {
    const kpi =
      'kpi pier "Minutes at the pier" for deck { unit min lower is better actual { 2026-09 24 min, 2026-10 21 min } }';
    const row = rowOf('kr wait "Shorter waits" measures pier from 24 min to 15 min', '', '2026-11-09', kpi);
    expect(row.now).toEqual({ value: '21', unit: 'min', note: '31 Oct' });
    expect(row.history.map(({ date, value }) => `${date} ${value}`)).toEqual(['31 Oct 21 min', '30 Sep 24 min']);
    expect(row.links).toMatchObject([{ kind: 'measures', title: 'Minutes at the pier' }]);
  });

  test('marks what only its wording suggests', () => {
    const row = rowOf('kr back "Passengers who come back within a month" from 20% to 30%');
    expect(row.marks.length).toBeGreaterThan(0);
    expect(row.marks.every((mark) => mark.suggested)).toBe(true);
  });
});

describe('a guardrail', () => {
  const hurt = 'kr hurt "Injuries per 10,000 passengers" stay below 3.0';

  test('held shows its margin', () => {
    expect(rowOf(hurt, checkIn('2026-11-02', 'hurt 1.8'))).toMatchObject({
      state: 'held',
      form: 'Guardrail',
      progress: { value: '1.2', note: 'inside' },
      track: { kind: 'guardrail', state: 'held', between: false, labels: ['below 3.0'], now: 1 },
    });
  });

  test('breached shows how far outside it is', () => {
    expect(rowOf(hurt, checkIn('2026-11-02', 'hurt 3.6'))).toMatchObject({
      state: 'breached',
      progress: { value: '0.6', note: 'outside' },
      track: { now: -0.8 },
    });
  });

  test('in percent is points away', () => {
    const row = rowOf('kr full "Seats taken" stay above 60%', checkIn('2026-11-02', 'full 61%'));
    expect(row.progress).toEqual({ value: '1', unit: 'point', note: 'inside' });
  });

  test('between two walls stands between them', () => {
    const row = rowOf('kr pay "Pay per hour" stay between $19 and $23', checkIn('2026-11-02', 'pay $20'));
    expect(row).toMatchObject({
      state: 'held',
      progress: { value: '$1', note: 'inside' },
      track: { between: true, labels: ['$19', '$23'], now: 0.25 },
    });
  });

  test('without a value has no data', () => {
    expect(rowOf(hurt)).toMatchObject({ state: 'no data', progress: { value: '–' }, track: { state: 'no data' } });
  });
});

describe('what is done or not', () => {
  const pier = 'kr pier "The north pier opens" done when "the first ferry has landed" by 2026-12-01';

  test('a milestone counts its days', () => {
    expect(rowOf(pier)).toMatchObject({
      state: 'open',
      form: 'Milestone',
      now: { value: '22', note: 'days left' },
      progress: { value: '–', note: 'yes or no' },
      track: { kind: 'date', shape: 'milestone', state: 'open', label: '1 Dec' },
    });
  });

  test('late says for how long', () => {
    expect(rowOf(pier, '', '2026-12-02')).toMatchObject({ state: 'late', now: { value: '1', note: 'day late' } });
  });

  test('done says when, and how early', () => {
    expect(rowOf(pier, checkIn('2026-11-02', 'pier done'))).toMatchObject({
      state: 'done',
      now: { value: '2 Nov', note: 'done' },
      progress: { value: '100%', note: '29 days early' },
    });
  });

  test('a part of it is a part', () => {
    expect(rowOf(pier, checkIn('2026-11-02', 'pier 67%')).progress).toEqual({ value: '67%', note: 'so far' });
  });

  const queue = 'kr queue "Know how long the queue is on Sundays" baseline by 2026-11-20';

  test('a baseline task waits to be measured', () => {
    expect(rowOf(queue)).toMatchObject({
      state: 'to measure',
      form: 'Baseline task',
      now: { value: '11', note: 'days left' },
      progress: { value: '–', note: 'to measure' },
    });
  });

  test('and shows what was found', () => {
    expect(rowOf(queue, checkIn('2026-11-06', 'queue 47 min'))).toMatchObject({
      state: 'measured',
      now: { value: '47', unit: 'min', note: '6 Nov' },
      progress: { value: '100%', note: 'measured' },
    });
  });
});

describe('read aloud, the track says what it draws', () => {
  test.each([
    [wait, 'wait 19.5 min', '19.5 minutes: 50% of the way from 24 to 15; 43% expected today'],
    [wait, 'wait 25.7 min', '25.7 minutes: 19% below the start, on the way from 24 to 15; 43% expected today'],
    [wait, 'wait 13 min', '13 minutes: 122% of the way from 24 to 15'],
    ['kr hurt "Injuries" stay below 2.0', 'hurt 2.6', '2.6, outside the guardrail stay below 2.0 by 0.6'],
    [
      'kr pay "Pay per hour" stay between $19 and $23',
      'pay $20.40',
      '$20.40, inside the guardrail stay between $19 and $23 by $1.40',
    ],
  ])('%s, %s', (keyResult, report, sentence) => {
    expect(rowOf(keyResult, checkIn('2026-11-02', report)).spoken).toBe(sentence);
  });

  test.each([
    [wait, 'No value yet; from 24 min to 15 min; 43% expected today'],
    ['kr pier "The north pier opens" done when "a ferry has landed" by 2026-12-01', 'Due on 1 December, in 22 days'],
    ['kr queue "Know the queue" baseline by 2026-11-20', 'Baseline due on 20 November, in 11 days'],
  ])('%s without a report', (keyResult, sentence) => {
    expect(rowOf(keyResult).spoken).toBe(sentence);
  });

  test('the trend is told from its nearer end', () => {
    const journal = ['24', '23', '22', '20'].map((value, week) =>
      checkIn(`2026-10-${5 + 7 * week < 10 ? '0' : ''}${5 + 7 * week}`, `wait ${value} min`),
    );
    const row = rowOf(wait, journal.join(''));
    const [, near, far] = /the trend ends between ([\d.−]+) and ([\d.−]+)$/.exec(row.spoken) ?? [];
    expect(Number(near)).toBeGreaterThanOrEqual(Number(far?.replace('−', '-')));
    expect(row.trend).toMatch(/^The trend ends between .* min$/);
  });
});
