import { describe, expect, test } from 'vitest';
import { levelsOf, underKeyResult, underObjective } from './title-findings.ts';

const rule = 'vague-wording';

describe('a key result in words that anybody could agree to, with nothing measured', () => {
  test.each([
    'World-class reception',
    'Best-in-class delivery',
    'Improve things',
    'Improve our processes',
    'Better communication',
    'Better onboarding for apprentices',
    'Faster performance',
    'More efficient operations',
    'Improve user experience',
    'Optimise our operations',
    'Extra staff as needed',
    'Repair boats as required',
    'Answer parents where possible',
    'Inform patients as soon as possible',
    'Make progress on safety',
    'A state-of-the-art workshop',
    'The new till works well',
    'Check-in runs smoothly',
    'Take the kitchen to the next level',
    'Drive impact in rural schools',
    'Add value for our members',
    'Make a difference for families',
    'Raise the bar in maintenance',
    'A user-friendly tax form',
    'Significantly better service',
    'Meaningful impact on youth unemployment',
    'Brochures, posters, etc',
    'Reply within reasonable time',
    'Synergies with the sister clinic',
    'Move the needle on donations',
    'Improve collaboration across the company',
    'Enhance customer experience',
    'Cutting-edge laboratory',
    'Industry-leading warranty',
    'Faster and smoother processes',
    'Optimal levels of stock',
    'Improved quality in Q4',
    'Quick wins in the warehouse',
    'Adequate number of beds',
    'Clean rooms to the extent possible',
  ])('%s', (title) => {
    expect(levelsOf(rule, underKeyResult(title))).toEqual(['hint']);
  });

  test('nor does such an acceptance tell when it is done', () => {
    const okr = underKeyResult('Second till opened', 'done when "it works well"');
    expect(levelsOf(rule, okr)).toEqual(['hint']);
  });
});

describe('an objective made of nothing but such words', () => {
  test.each([
    'Improve things',
    'Improve our results',
    'Be the best we can be',
    'Be a better team',
    'Achieve excellence',
    'Operational excellence',
    'Drive success',
    'World-class',
    'Become world-class',
    'Deliver great results',
    'Continuous improvement',
    'Improve product quality',
    'Make progress on our goals',
    'Take performance to the next level',
    'Improve efficiency and effectiveness in 2026',
    'Be successful in Q4',
    'Do better',
    'Deliver value',
    'Predictability',
    'Improve metrics',
  ])('%s', (title) => {
    expect(levelsOf(rule, underObjective(title))).toEqual(['hint']);
  });
});

describe('measured or bounded, such words do no harm', () => {
  test.each([
    ['Better sleep for new parents', 'from 4 h to 6 h'],
    ['World-class reception', 'stay above 4.5/5'],
    ['Improve user experience', 'from 61% to 75%'],
    ['Extra nurses as needed', 'from 20 min to 10 min'],
    ['Improve things', 'baseline by 2026-11-30'],
    ['State-of-the-art workshop', 'done when "the inspectors have signed"'],
    ['Better communication', 'to 80%'],
    ['Best-in-class: NPS of 60', ''],
    ['Improve performance by 20%', ''],
    ['99% of orders shipped as soon as possible', ''],
    ['Make a difference for 400 families', ''],
  ])('%s %s', (title, behind) => {
    expect(levelsOf(rule, underKeyResult(title, behind))).toEqual([]);
  });

  test('nor where a KPI says what is meant', () => {
    const okr = `kpi stars "Rating" { healthy above 4/5 }\n${underKeyResult('Improve user experience', 'measures stars')}`;
    expect(levelsOf(rule, okr)).toEqual([]);
  });
});

describe('plain words pass, measured or not', () => {
  test.each([
    'Improve sign-ups',
    'Parents know whom to call',
    'Nurses trust the handover',
    'Fewer forms for tenants',
    'Residents who feel safe at night',
    'Improve the rate of on-time trains',
    'First-class tickets sold on board',
    'The betterment fund is spent',
    'Apprentices find their own replacement parts',
    'Improve reading in the third grade',
    'Etching class fully booked',
    'Drivers who finish without a detour',
    'The add-on value guide is used by sellers',
    'Reduce spoiled vaccines',
    'Fishers who sell at the morning auction',
  ])('key result: %s', (title) => {
    expect(levelsOf(rule, underKeyResult(title))).toEqual([]);
  });

  test.each([
    'A delightful first visit for every child',
    'The best day out in the region',
    'World-class care for every newborn',
    'Be the team that nurses call first',
    'Improve how we welcome refugees',
    'Great coffee at every stop',
    'Better sleep for night workers',
    'Quality our grandparents would trust',
    'Every product leaves the line without a fault',
    'Improve customer service for people who cannot hear',
    'Be profitable',
    'Our results are read in every village',
    'Make work worth getting up for',
    'Nobody has to ask twice',
    'Become the first choice for small farms',
    'Win back the trust of our donors',
    'More women in the boardroom',
    'Everything in one visit',
    'All for one',
    'Create something new',
    'Deliver on time, every time',
    'We can do this',
  ])('objective: %s', (title) => {
    expect(levelsOf(rule, underObjective(title))).toEqual([]);
  });

  test('a draft may stay vague', () => {
    const okr = underObjective('Improve things').replace('  kr', '  draft\n  kr');
    expect(levelsOf(rule, okr)).toEqual([]);
  });
});
