import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workspace } from '../../support/workspace.ts';
import { fixesOf, levelsOf, underKeyResult } from './title-findings.ts';

const rule = 'compound-key-result';

describe('two measures in one key result are warned of', () => {
  test.each([
    'Increase sign-ups and reduce churn',
    'NPS 50 and churn below 2%',
    'Raise attendance to 95% and cut late arrivals to 3%',
    'Increase revenue by 20% and reduce costs by 10%',
    'Reduce scrap and increase output per shift',
    'Grow donations and lower the cost per donation',
    'Reduce waiting time to 20 minutes, increase satisfaction to 90%',
    'Uptime 99.9% and p95 latency under 200 ms',
    'Cut readmissions to 8% & raise patient satisfaction to 4.5',
    'Improve first-call resolution to 70% and reduce handling time to 5 minutes',
    'Win rate above 30% and average deal size above $20k',
    'Shorten time to hire to 30 days and increase offer acceptance to 85%',
    'Increase trial sign-ups to 400 and achieve a conversion rate of 12%',
    '80% of pupils read every day and 60% of parents come to the evening',
    'Error rate below 1%, latency below 300 ms, uptime above 99.9%',
    'Reduce energy use by 15% and water use by 10%',
    'Revenue of $2M and gross margin of 60%',
    'Decrease missed appointments from 18% to 9% and increase online bookings from 20% to 45%',
    'Lower the defect rate to 2%; raise on-time delivery to 97%',
    'Increase the share of women in the workshop to 40% and the share of apprentices to 15%',
    'Cut complaints by half and reduce refunds to $4k',
    'Boost newsletter opens to 45% plus increase clicks to 8%',
    'Increase average basket to $34 and repeat orders to 30%',
    'Double the number of volunteers and halve the time to answer a call',
    '90% of permits decided within 30 days and 95% of callers satisfied',
    'Employee NPS above 40 and turnover below 8%',
    'Reduce CO2 per tonne by 12% and increase the share of rail transport to 35%',
    'Increase bookings by 10%. Reduce cancellations by 20%.',
    'Improve exam pass rate and reduce drop-outs',
    'Churn under 3% and net revenue retention above 110%',
    'Increase weekly visits and improve the visitor rating',
    'Reduce no-shows to 5% and keep satisfaction above 90%',
    'Decrease the backlog and increase on-time repairs',
    'Increase tests taken and decrease false positives',
    '70% of farms test the soil and 40% of farms sow a cover crop',
    'Reach NPS 60 and reduce response time to 2 hours',
    'Reduce theft and increase average sales per store',
    'Raise reading scores to 75% and maths scores to 70%',
    'Increase citizen satisfaction to 80%, reduce processing time to 10 days',
    'Lift activation to 45% and cut time to first value to 3 days',
    'Guests stay longer and complain less',
    'Average duration and cost per repair',
    'Cut overtime to 5% while reducing sick leave to 3%',
    'Occupancy up 10% and cancellations down to 3%',
  ])('%s', (title) => {
    expect(levelsOf(rule, underKeyResult(title))).toEqual(['warning']);
  });

  test.each([
    'Improve speed and quality',
    'Increase engagement and retention',
    'Reduce handling time from 9 to 6 minutes while keeping satisfaction above 90%',
    'Customer satisfaction and loyalty from 60% to 70%',
  ])('where they may be one, it is a hint: %s', (title) => {
    expect(levelsOf(rule, underKeyResult(title))).toEqual(['hint']);
  });
});

describe('one measure is left alone, whatever its words join', () => {
  test.each([
    'Research and development spend',
    'Reduce research and development spend to 12% of revenue',
    'Visitors who accept the terms and conditions',
    'Men and women who finish the course',
    'Orders between 10 and 20 euros',
    'Raise the share of trips between 5 and 10 km from 20% to 30%',
    'Search and browse sessions that end in a booking',
    'Add and retain 5 volunteers',
    'Achieve and maintain 99.9% uptime',
    'Reduce the time to find and replace a part',
    'Health and safety incidents per month from 9 to 3',
    'Customers who order twice and recommend us',
    'Families who visit and stay for two hours',
    'Reduce complaints in hospitals and care homes by 30%',
    'Increase bookings from Spain and Portugal to 400',
    'Pupils in grade 3 and grade 4 who read fluently',
    'Reduce P1 and P2 incidents from 12 to 4 a month',
    'Increase sales in spring and summer from $200k to $260k',
    'Children aged 6 and 7 who can swim',
    'Reach 10,000 homes and keep them warm',
    'Increase the rating from 4.1 to 4.6 and hold it',
    'Response time on weekdays and weekends below 2 hours',
    'Deliveries on time and in full from 82% to 95%',
    'Average cost of food and drink per guest from $14 to $11',
    'Patients 60 and older who got the vaccine',
    'Teams that cut waste and improve quality',
    'Members who renew and bring a friend from 12% to 20%',
    'Sick days, holidays and other absence per person',
    'Share of red, green and blue bins emptied on time',
    'Save 2 hours a week for nurses and doctors',
    'Trial users who invite a teammate and stay four weeks',
    'Help farmers reduce waste and increase yields',
    'Increase the share of people who lose weight and keep it off',
    'Profit and loss statements closed within five days',
    'Wear and tear claims per 100 cars from 6 to 4',
    'Supply and demand gap from 12% to 5%',
    'Click and collect orders from 10% to 25%',
    'Bed and breakfast guests who come back',
    'Black and minority ethnic apprentices from 8% to 15%',
    'Mentor hours per girl and boy from 2 to 4',
    'Reduce late payments from 20% to 10% in March and April 2026',
    'Tickets answered within 4 hours, day and night, from 61% to 85%',
    'Tax returns checked by two people, from 40% to 90%',
    'Time from order to delivery, in Lyon and Paris, below 3 days',
    'Readers who open the morning and the evening edition from 14% to 22%',
    'More and more pupils read at home',
    'Trains that run faster and cleaner than the bus',
    'Patients who wait less and sleep more from 20% to 30%',
    'Average time for boys and girls to finish the course',
    'Go on stage and sing',
    'Improve the first-time fix rate from 70% to 85%, reducing repeat visits',
    'Reduce the wait from 40 to 20 minutes and no more than 60 at peak',
    'Recurring revenue of $3M, 20% of it from new towns',
    'Late invoices from 20% to 12%, the lowest in three years',
    'Grain sold from 40 to 60 tonnes, excluding seed',
    'Orders delivered on time: 98%, from 91%',
  ])('%s', (title) => {
    expect(levelsOf(rule, underKeyResult(title))).toEqual([]);
  });

  test('a milestone, or the words around a KPI, may say more than the measure: a hint', () => {
    expect(
      levelsOf(rule, underKeyResult('Increase sign-ups and reduce churn', 'done when "the board has seen both"')),
    ).toEqual(['hint']);
  });
});

describe('its fix gives each measure a line', () => {
  const lines = (title: string, behind = '') =>
    fixesOf(rule, underKeyResult(title, behind))[0]
      ?.split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('kr'));

  test.each([
    [
      'numbers in the words',
      'NPS 50 and churn below 2%',
      '',
      ['kr "NPS" from unknown to 50', 'kr "Churn" from unknown to 2%'],
    ],
    [
      'numbers that fall belong to what is reduced',
      'Increase sign-ups and reduce churn',
      'from 6% to 4%',
      ['kr "Reduce churn" from 6% to 4%', 'kr "Increase sign-ups" from unknown to unknown'],
    ],
    [
      'numbers that rise belong to what is increased',
      'Reduce complaints and increase repeat visits',
      'from 20% to 30% leading owner harbour by 2026-12-01',
      [
        'kr "Increase repeat visits" from 20% to 30% leading owner harbour by 2026-12-01',
        'kr "Reduce complaints" from unknown to unknown by 2026-12-01 owner harbour',
      ],
    ],
    [
      'starts in the words',
      'Decrease no-shows from 18% to 9% and increase bookings from 20% to 45%',
      '',
      ['kr "Decrease no-shows" from 18% to 9%', 'kr "Increase bookings" from 20% to 45%'],
    ],
    [
      'a limit beside the title that one half names',
      'Reduce costs by 10% and keep NPS above 40',
      'stay above 40',
      ['kr "Keep NPS" stay above 40', 'kr "Reduce costs by 10%" from unknown to unknown'],
    ],
  ])('%s', (_, title, behind, expected) => {
    expect(lines(title, behind)).toEqual(expected);
  });

  test.each([
    underKeyResult('Increase "calm" $5 {berths} and reduce \\ noise'),
    underKeyResult('Error rate below 1%, latency below 300 ms, uptime above 99.9%', '{\n    owner harbour\n  }'),
    underKeyResult('Increase sign-ups and reduce churn', 'from 6% to 4% // as agreed'),
    underKeyResult('Increase sign-ups and reduce churn', '{ from 6% to 4% because "it hurts" }'),
    underKeyResult('Improve speed and quality', 'to 90%'),
    'team a "A"\nokrs for a in 2026-Q4\nobjective it "Sailors are glad" { kr a "Increase sign-ups and reduce churn" }\n',
  ])('and leaves a text that reads and is not found again: %#', (okr) => {
    const fixes = fixesOf(rule, okr);
    expect(fixes).toHaveLength(1);
    for (const fixed of fixes) {
      expect(levelsOf(rule, fixed), fixed).toEqual([]);
      const [objective] = workspace(fixed).computed.model.files[0]?.objectives ?? [];
      expect(objective?.keyResults.length, fixed).toBeGreaterThan(1);
    }
  });

  test('whatever is joined with whatever, in whatever length', () => {
    const change = fc.constantFrom('Increase', 'Reduce', 'Improve', 'Cut', 'Reach', '');
    const thing = fc.constantFrom('visits', 'churn', 'NPS', 'the "quiet" rating', 'costs of $5 {berths}', 'late boats');
    const figure = fc.constantFrom('', ' by 10%', ' to 40%', ' from 2 to 4', ' below $3k', ' 50', ' under 200 ms');
    const half = fc.tuple(change, thing, figure).map(([verb, noun, number]) => `${verb} ${noun}${number}`.trim());
    const joint = fc.constantFrom(' and ', ', ', '; ', ' while ', ' & ', '. ');
    const title = fc
      .array(fc.tuple(half, joint), { minLength: 1, maxLength: 6 })
      .map((halves) => halves.flat().slice(0, -1).join(''));
    fc.assert(
      fc.property(title, fc.constantFrom('', 'from 2 to 4', 'stay below 3%', 'to 40%'), (words, behind) => {
        for (const fixed of fixesOf(rule, underKeyResult(words, behind)))
          expect(levelsOf(rule, fixed), fixed).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
