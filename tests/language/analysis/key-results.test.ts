import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../../language/analysis/values-of.ts';
import { computeText, figuresOf, named, unitProblemsOf } from '../../support/model.ts';

const team = 'team bakery "Bakery"\nperson ines "Ines" in bakery\n';

/** One objective in 2026-Q4 with these lines, and what else the file says. */
function okrs(lines: string, rest = '', objective = ''): string {
  return `${team}okrs for bakery in 2026-Q4\nobjective goal "Bread people walk a mile for" {\n${objective}\n${lines}\n}\n${rest}\n`;
}

function checkIn(date: string, ...lines: string[]): string {
  return `check-in ${date} for bakery {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

function figures(text: string, asOf: string, name = 'a') {
  return figuresOf(computeText(text, asOf)).keyResult(name);
}

function values(text: string, asOf: string) {
  const computed = computeText(text, asOf);
  const keyResult = named(computed.model, 'a');
  return keyResult.kind === 'key result' ? valuesOf(keyResult, computed) : [];
}

describe('progress', () => {
  const rate = 'kr a "Share of mornings without a queue" from 31% to 40%';

  test('is the share of the way from baseline to target', () => {
    const text = okrs(rate, checkIn('2026-11-02', 'goal.a 35.5%'));
    expect(figures(text, '2026-11-10')).toMatchObject({
      baseline: 31,
      target: 40,
      progress: 0.5,
      unit: { kind: 'percent' },
      now: { date: '2026-11-02', value: 35.5, source: 'check-in' },
    });
  });

  test('is never cut: a regression is negative, an overshoot above one', () => {
    expect(figures(okrs(rate, checkIn('2026-11-02', 'goal.a 29.2%')), '2026-11-10').progress).toBe(-0.2);
    expect(figures(okrs(rate, checkIn('2026-11-02', 'goal.a 44.5%')), '2026-11-10').progress).toBe(1.5);
  });

  test('falls with the number where less is better', () => {
    const text = okrs('kr a "Minutes in the queue" from 20 min to 12 min', checkIn('2026-11-02', 'goal.a 18 min'));
    expect(figures(text, '2026-11-10').progress).toBe(0.25);
  });

  test('is exact', () => {
    const text = okrs('kr a "Loaves thrown away per customer" from 0 to 0.3', checkIn('2026-11-02', 'goal.a 0.1'));
    expect(figures(text, '2026-11-10').progress).toBe(0.333333333333);
  });

  test('does not exist without a value, a baseline or a way to go', () => {
    expect(figures(okrs(rate), '2026-11-10')).toMatchObject({ status: 'no data', progress: undefined, now: undefined });
    const noBaseline = okrs('kr a "Regulars" to 40%', checkIn('2026-11-02', 'goal.a 35%'));
    expect(figures(noBaseline, '2026-11-10')).toMatchObject({ status: 'no data', progress: undefined });
    const notKnown = okrs('kr a "Regulars" from unknown to 40%', checkIn('2026-11-02', 'goal.a 35%'));
    expect(figures(notKnown, '2026-11-10')).toMatchObject({ baseline: undefined, progress: undefined });
    const noWay = okrs('kr a "Regulars" from 40% to 40%', checkIn('2026-11-02', 'goal.a 35%'));
    expect(figures(noWay, '2026-11-10').progress).toBeUndefined();
  });

  test('takes the latest check-in up to the day, in whatever order they are written', () => {
    const text = okrs(
      rate,
      checkIn('2026-11-09', 'goal.a 36%') + checkIn('2026-10-12', 'goal.a 32%') + checkIn('2026-12-01', 'goal.a 39%'),
    );
    expect(figures(text, '2026-11-10').now?.value).toBe(36);
    expect(figures(text, '2026-11-08').now?.value).toBe(32);
    expect(figures(text, '2026-10-01').now).toBeUndefined();
    expect(values(text, '2026-12-31').map((point) => point.value)).toEqual([32, 36, 39]);
  });

  test('every value knows the line it came from', () => {
    const text = okrs(rate, checkIn('2026-11-09', 'goal.a 36%'));
    const line = text.split('\n').findIndex((each) => each.includes('goal.a 36%'));
    expect(figures(text, '2026-11-10').now).toMatchObject({ range: { start: { line } } });
    const computed = computeText(text, '2026-11-10');
    const of = figuresOf(computed).keyResult('a').now?.of ?? '';
    expect(computed.model.entities.get(of)?.kind).toBe('check-in');
  });
});

describe('a key result that measures a KPI', () => {
  const kpi = (more = '') => `kpi rate "Rate" for bakery { unit % ${more} actual { 2026-09 31%, 2026-10 34% } }\n`;
  const measured = (more = '') => `kr a "Share of mornings without a queue" measures rate from 31% to 40% ${more}`;

  test('takes its latest actual while nobody reports', () => {
    expect(figures(kpi() + okrs(measured()), '2026-11-10').now).toMatchObject({
      value: 34,
      date: '2026-10-31',
      source: 'actual',
    });
  });

  test('prefers what is reported', () => {
    const text = kpi() + okrs(measured(), checkIn('2026-10-12', 'goal.a 33%'));
    expect(figures(text, '2026-11-10').now).toMatchObject({ value: 33, source: 'check-in' });
    expect(values(text, '2026-11-10').map((point) => [point.date, point.value])).toEqual([
      ['2026-09-30', 31],
      ['2026-10-12', 33],
      ['2026-10-31', 34],
    ]);
  });

  test('converts its unit', () => {
    const text =
      'kpi wait "Wait" for bakery { unit h actual { 2026-10 0.5 h } }\n' +
      okrs('kr a "Minutes in the queue" measures wait from 40 min to 20 min');
    expect(figures(text, '2026-11-10')).toMatchObject({ now: { value: 30 }, progress: 0.5 });
  });

  test('takes its unit where the key result names none', () => {
    const text = kpi() + okrs('kr a "Share of mornings" measures rate from 31 to 40');
    expect(figures(text, '2026-11-10')).toMatchObject({ unit: { kind: 'percent' }, baseline: 31 });
  });

  test('does not take values from after its cycle', () => {
    const text = `kpi rate "Rate" for bakery { unit % actual { 2026-12 38%, 2027-01 45% } }\n${okrs(measured())}`;
    expect(figures(text, '2027-03-01').now?.value).toBe(38);
  });
});

describe('pace', () => {
  const rate = 'kr a "Share of mornings without a queue" from 0% to 100%';

  test('is the share of the cycle that has passed', () => {
    expect(figures(okrs(rate), '2026-09-01').expected).toBe(0);
    expect(figures(okrs(rate), '2026-10-01').expected).toBe(0);
    expect(figures(okrs(rate), '2026-10-14').expected).toBe(0.142857142857);
    expect(figures(okrs(rate), '2026-12-31').expected).toBe(1);
    expect(figures(okrs(rate), '2027-02-01').expected).toBe(1);
  });

  test('runs to the key result’s own date', () => {
    expect(figures(okrs(`${rate} by 2026-10-31`), '2026-10-16').expected).toBe(0.5);
  });

  const drivers = (effect: string) =>
    `kpi cause "Cause" for bakery { unit % ${effect} }\nkpi rate "Rate" for bakery { unit % lagging }\n`;

  test('starts later where the KPI answers its drivers late', () => {
    const text = drivers('drives rate after 13 days') + okrs('kr a "Mornings" measures rate from 0% to 100%');
    expect(figures(text, '2026-10-14').expected).toBe(0);
    expect(figures(text, '2026-11-22').expected).toBe(0.5);
    expect(figures(text, '2026-12-31').expected).toBe(1);
  });

  test('starts at once where a driver has no delay, or the key result is leading', () => {
    const two = `kpi other "Other" for bakery { unit % drives rate }\n${drivers('drives rate after 13 days')}`;
    expect(figures(two + okrs('kr a "M" measures rate from 0% to 100%'), '2026-10-14').expected).toBeCloseTo(0.1428, 3);
    const leading = drivers('drives rate after 13 days') + okrs('kr a "M" measures rate from 0% to 100% leading');
    expect(figures(leading, '2026-10-14').expected).toBeCloseTo(0.1428, 3);
  });

  test('expects nothing before the end when the delay outlasts the cycle', () => {
    const text = drivers('drives rate after 1 year') + okrs('kr a "M" measures rate from 0% to 100%');
    expect(figures(text, '2026-12-30').expected).toBe(0);
    expect(figures(text, '2026-12-31').expected).toBe(1);
  });

  test('follows the plan of the KPI where it leads to the target', () => {
    const plan = 'kpi rate "Rate" for bakery { unit % plan { 2026-10 36%, 2026-11 38%, 2026-12 40% } }\n';
    const text = plan + okrs('kr a "M" measures rate from 31% to 40%');
    expect(figures(text, '2026-10-31').expected).toBe(0.555555555556);
    expect(figures(text, '2026-10-16').expected).toBe(0.277777777778);
    const beyond = plan + okrs('kr a "M" measures rate from 31% to 50%');
    expect(figures(beyond, '2026-10-01').expected).toBe(0);
    expect(figures(beyond, '2026-10-31').expected).toBeCloseTo(30 / 91, 10);
  });
});

describe('status', () => {
  // On 2026-11-15, 45 of 91 days have passed.
  const at = (progress: number) =>
    figures(okrs('kr a "M" from 0 to 91', checkIn('2026-11-15', `goal.a ${progress}`)), '2026-11-15').status;

  test('comes from progress against pace, with 5 and 20 points of tolerance', () => {
    expect(at(45)).toBe('on track');
    expect(at(45 - 0.05 * 91)).toBe('on track');
    expect(at(45 - 0.06 * 91)).toBe('at risk');
    expect(at(45 - 0.2 * 91)).toBe('at risk');
    expect(at(45 - 0.21 * 91)).toBe('off track');
    expect(at(91)).toBe('done');
    expect(at(-5)).toBe('off track');
  });

  test('stands beside what a person says, not under it', () => {
    const text = okrs(
      'kr a "M" from 0 to 91 confidence 50%',
      checkIn('2026-11-02', 'goal.a 0 on track confidence 65% "Nearly there"'),
    );
    expect(figures(text, '2026-11-15')).toMatchObject({
      status: 'off track',
      said: { status: 'on track', note: 'Nearly there', date: '2026-11-02' },
      confidence: 65,
      confidenceChange: 15,
    });
  });
});

describe('guardrails', () => {
  const guard = (stay: string, value?: string) =>
    figures(
      okrs(`kr a "Complaints" stay ${stay}`, value ? checkIn('2026-11-02', `goal.a ${value}`) : ''),
      '2026-11-10',
    );

  test.each([
    ['below 0.2', '0.15', 'held', 0.05, 'on track'],
    ['below 0.2', '0.2', 'held', 0, 'on track'],
    ['below 0.2', '0.21', 'breached', -0.01, 'off track'],
    ['above 99.5%', '99.95%', 'held', 0.45, 'on track'],
    ['above 99.5%', '99.4%', 'breached', -0.1, 'off track'],
    ['between 4 and 8', '5', 'held', 1, 'on track'],
    ['between 4 and 8', '3', 'breached', -1, 'off track'],
    ['between 4 and 8', '10', 'breached', -2, 'off track'],
    ['below 2 h', '90 min', 'held', 0.5, 'on track'],
  ])('%s with %s is %s', (stay, value, state, margin, status) => {
    const found = guard(stay, value);
    expect(found).toMatchObject({ guardrail: { state, margin }, status });
    expect(found.progress).toBeUndefined();
  });

  test('silence is no data', () => {
    expect(guard('below 0.2')).toMatchObject({ guardrail: { state: 'no data' }, status: 'no data' });
  });
});

describe('milestones and baseline tasks', () => {
  const milestone = 'kr a "Oven certified" done when "the inspector signs" by 2026-11-15';

  test('say nothing before their date while nobody reports', () => {
    expect(figures(okrs(milestone), '2026-11-10')).toMatchObject({
      task: { state: 'open', due: '2026-11-15', daysLeft: 5 },
      progress: undefined,
      status: 'no data',
    });
  });

  test('are late and count as nothing done once the date has passed', () => {
    expect(figures(okrs(milestone), '2026-11-16')).toMatchObject({
      task: { state: 'late', daysLeft: -1 },
      progress: 0,
      status: 'off track',
    });
  });

  test.each([
    ['goal.a done', 1, 'done'],
    ['goal.a 100%', 1, 'done'],
    ['goal.a 1', 1, 'done'],
    ['goal.a 50%', 0.5, 'open'],
    ['goal.a 0.5', 0.5, 'open'],
  ])('%s', (line, progress, state) => {
    const text = okrs(milestone, checkIn('2026-10-12', line));
    expect(figures(text, '2026-10-20')).toMatchObject({ progress, task: { state } });
  });

  test('are as far as the last report says', () => {
    const text = okrs(
      milestone,
      checkIn('2026-10-12', 'goal.a done') + checkIn('2026-10-19', 'goal.a at risk "Reopened"'),
    );
    expect(figures(text, '2026-10-20')).toMatchObject({ task: { state: 'open' }, progress: undefined });
  });

  test('do not take other units', () => {
    const unitProblems = unitProblemsOf(
      computeText(okrs(milestone, checkIn('2026-10-12', 'goal.a 3 inspectors')), '2026-10-20'),
    );
    expect(unitProblems.map((problem) => problem.message)).toEqual([expect.stringContaining('`50%`')]);
  });

  test('a baseline task is done when the value is found', () => {
    const task = 'kr a "Know how long the queue is" baseline by 2026-10-31';
    expect(figures(okrs(task, checkIn('2026-10-12', 'goal.a 12 min')), '2026-10-20')).toMatchObject({
      task: { state: 'done', doneOn: '2026-10-12' },
      now: { value: 12 },
      unit: { kind: 'duration' },
      status: 'done',
    });
    expect(figures(okrs(task, checkIn('2026-10-12', 'goal.a 30%')), '2026-10-20')).toMatchObject({ progress: 0.3 });
  });

  test('a baseline task for a KPI is done when the KPI has a value', () => {
    const kpi = 'kpi rate "Rate" for bakery { unit % actual { 2026-10 34% } }\n';
    const task = 'kr a "Know the rate" baseline by 2026-11-30 measures rate';
    expect(figures(kpi + okrs(task), '2026-11-10')).toMatchObject({ task: { state: 'done' }, now: { value: 34 } });
    expect(figures(kpi + okrs(task), '2026-09-10').task?.state).toBe('open');
  });
});

describe('scores', () => {
  const rate = 'kr a "Share of mornings" from 31% to 40%';
  const review = (line: string) => `review 2026-Q4 for bakery {\n  ${line}\n}\n`;

  test('are what the review says', () => {
    const text = okrs(rate, checkIn('2026-12-21', 'goal.a 33%') + review('goal.a 0.8'));
    expect(figures(text, '2027-01-05')).toMatchObject({ score: 0.8, now: { value: 33 } });
    expect(figures(text, '2026-12-22').score).toBe(0.8);
    expect(figures(text, '2026-09-22').score).toBeUndefined();
  });

  test('are the progress on their scale once the cycle is over', () => {
    const score = (value: string, asOf = '2027-01-01') =>
      figures(okrs(rate, checkIn('2026-12-21', `goal.a ${value}`)), asOf).score;
    expect(score('35.5%')).toBe(0.5);
    expect(score('20%')).toBe(0);
    expect(score('60%')).toBe(1);
    expect(score('35.5%', '2026-12-31')).toBeUndefined();
    expect(figures(okrs(rate), '2027-01-01').score).toBeUndefined();
  });

  test('a review may give the final value instead', () => {
    expect(figures(okrs(rate, review('goal.a 35.5%')), '2027-01-05')).toMatchObject({
      score: 0.5,
      now: { value: 35.5, source: 'review', date: '2026-12-31' },
    });
  });
});

describe('objectives', () => {
  const objective = (lines: string, rest: string, asOf: string, about = '') =>
    figuresOf(computeText(okrs(lines, rest, about), asOf)).objective('goal');

  test('have the weighted mean of the key results that have a progress', () => {
    const lines = 'kr a "A" from 0 to 10 weight 3\nkr b "B" from 0 to 10\nkr c "C" from 0 to 10\nkr d "D" stay below 5';
    expect(objective(lines, checkIn('2026-11-15', 'goal.a 8', 'goal.b 4', 'goal.d 2'), '2026-11-15')).toMatchObject({
      progress: 0.7,
      counted: 2,
      of: 3,
      cappedBy: [],
      status: 'on track',
    });
  });

  test('a breached guardrail caps them at at risk', () => {
    const lines = 'kr a "A" from 0 to 10\nkr d "D" stay below 5';
    const breached = objective(lines, checkIn('2026-11-15', 'goal.a 10', 'goal.d 6'), '2026-11-15');
    expect(breached).toMatchObject({ status: 'at risk', progress: 1, cappedBy: [expect.stringContaining('d')] });
    expect(objective(lines, checkIn('2026-11-15', 'goal.a 0', 'goal.d 6'), '2026-11-15').status).toBe('off track');
    expect(objective(lines, checkIn('2026-11-15', 'goal.d 6'), '2026-11-15').status).toBe('at risk');
  });

  test('are done only when every key result is', () => {
    const lines = 'kr a "A" from 0 to 10\nkr b "B" from 0 to 10';
    expect(objective(lines, checkIn('2026-11-15', 'goal.a 15', 'goal.b 5'), '2026-11-15')).toMatchObject({
      progress: 1,
      status: 'on track',
    });
    expect(objective(lines, checkIn('2026-11-15', 'goal.a 10'), '2026-11-15')).toMatchObject({
      status: 'on track',
      counted: 1,
    });
    expect(objective(lines, checkIn('2026-11-15', 'goal.a 10', 'goal.b 10'), '2026-11-15').status).toBe('done');
  });

  test('without any data have no data', () => {
    expect(objective('kr a "A" from 0 to 10', '', '2026-11-15')).toMatchObject({
      status: 'no data',
      progress: undefined,
    });
    expect(objective('', '', '2026-11-15')).toMatchObject({ status: 'no data', of: 0 });
  });

  test('have a score and what it should be', () => {
    const lines = 'kr a "A" from 0 to 10\nkr b "B" from 0 to 10';
    const rest = 'review 2026-Q4 for bakery {\n  goal.a 0.9\n  goal.b 0.5\n}\n';
    expect(objective(lines, rest, '2027-01-05', 'aspirational')).toMatchObject({ score: 0.7, expectedScore: 0.7 });
    expect(objective(lines, '', '2027-01-05', 'committed')).toMatchObject({ score: undefined, expectedScore: 1 });
  });
});
