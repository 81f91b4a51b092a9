import { describe, expect, test } from 'vitest';
import { fixesOf, levelsOf, underKeyResult } from './title-findings.ts';

const rule = 'ambiguous-metric';

describe('a count of nobody in particular, or in no time', () => {
  test.each([
    ['1 million users', 'to 1M'],
    ['1 million users', ''],
    ['Reach 10,000 members', ''],
    ['Users', 'from 400 to 900'],
    ['Number of subscribers', 'from 1,200 to 1,800'],
    ['Get to 5,000 followers', ''],
    ['Total users', 'to 20,000'],
    ['Grow users to 50k', ''],
    ['Double our users', 'from 300 to 600'],
    ['500 participants', 'to 500'],
    ['Attract 2,000 visitors', ''],
    ['10k users', ''],
    ['Increase the number of accounts', 'from 200 to 260'],
    ['Beneficiaries', 'from 800 to 1,000'],
    ['People reached', 'from 9,000 to 15,000'],
    ['Listeners', 'from 600k to 1M'],
    ['A million users', ''],
    ['Increase users from 100 to 200', ''],
    ['Downloads', 'from 4,000 to 9,000'],
    ['10,000 downloads', ''],
    ['Page views', 'from 20k to 45k'],
    ['Sign-ups', 'from 120 to 180'],
    ['Increase orders', 'from 300 to 450'],
    ['Reduce complaints', 'from 40 to 15'],
    ['Complaints', 'from 40 to 15'],
    ['Number of incidents', 'from 12 to 4'],
    ['Support tickets', 'from 900 to 500'],
    ['Bookings', 'from 310 to 400'],
    ['Qualified leads', 'from 60 to 110'],
    ['Increase visits by 500', ''],
    ['Fewer accidents', 'from 9 to 3'],
    ['Donations', 'from 210 to 350'],
    ['Generate 400 leads', ''],
    ['Registrations to 600', ''],
    ['Engagement', 'from 30% to 45%'],
    ['Increase engagement by 20%', ''],
    ['Productivity', 'from 70% to 85%'],
    ['Improve productivity by 15%', ''],
    ['Increase traffic by 30%', ''],
    ['Quality', 'from 80% to 90%'],
    ['Awareness', 'from 12% to 25%'],
    ['Adoption', 'from 20% to 60%'],
  ])('%s %s', (title, behind) => {
    expect(levelsOf(rule, underKeyResult(title, behind))).toEqual(['info']);
  });
});

describe('what says of whom, in what time or in which unit is left alone', () => {
  test.each([
    ['Daily active users', 'from 60k to 90k'],
    ['Monthly active users', 'to 1M'],
    ['Active users', 'from 900 to 1,400'],
    ['Paying members', 'from 400 to 520'],
    ['Users who order twice', 'from 300 to 500'],
    ['1 million users a month', ''],
    ['10,000 downloads in the first week', ''],
    ['Sign-ups a week', 'from 120 to 180'],
    ['Sign-ups per week', 'from 120 to 180'],
    ['Weekly orders', 'from 300 to 450'],
    ['Complaints per 1,000 guests', 'from 4 to 2'],
    ['Accidents per month', 'from 3 to 1'],
    ['Support tickets per new member', 'from 0.4 to 0.2'],
    ['Users in Lisbon', 'from 300 to 900'],
    ['Members under 30', 'from 90 to 150'],
    ['Subscribers to the weekly letter', 'from 900 to 1,500'],
    ['Users', 'from 400 MAU to 600 MAU'],
    ['Followers', 'from 400 weekly-readers to 600 weekly-readers'],
    ['Downloads', 'from 0 to 5,000'],
    ['Conversion', 'from 2% to 4%'],
    ['NPS', 'from 30 to 50'],
    ['Churn', 'from 5% to 3%'],
    ['Uptime', 'from 99.5% to 99.9%'],
    ['Revenue', 'from $2M to $3M'],
    ['Customer satisfaction', 'from 70% to 85%'],
    ['Staff turnover', 'from 24% to 15%'],
    ['Users', 'from 30% to 45%'],
    ['Complaints', 'from 8% to 4%'],
    ['Tenants who pay by direct debit', 'from 600 to 900'],
    ['Schools that teach swimming', 'from 40 to 70'],
    ['Engagement score of the staff survey', 'from 62% to 75%'],
    ['Engagement with the evening programme', 'from 20% to 35%'],
    ['Adoption of the new rota by wards', 'from 20% to 60%'],
    ['Air quality at the school gate', 'from 60% to 80%'],
    ['Print quality complaints a month', 'from 9 to 4'],
    ['Orders per visit', 'from 1.2 to 1.6'],
    ['Calls answered within a minute', 'from 60% to 85%'],
    ['Volunteers on Sundays', 'from 8 to 14'],
    ['Apprentices', 'from 12 to 18'],
    ['Hectares under cover crops', 'from 300 to 700'],
    ['Improve engagement', ''],
    ['Know how many users we have', 'baseline by 2026-11-30'],
    ['1 million users', 'done when "the regulator has counted them"'],
    ['Users', 'from 400 to 900 because "whoever signed in within 30 days counts"'],
  ])('%s %s', (title, behind) => {
    expect(levelsOf(rule, underKeyResult(title, behind))).toEqual([]);
  });

  test('a KPI defines what is counted', () => {
    const okr = `kpi people "People who sign in within a month" { healthy above 400 }\n${underKeyResult('Users', 'measures people from 400 to 900')}`;
    expect(levelsOf(rule, okr)).toEqual([]);
  });
});

describe('its fix adds who and when to fill in', () => {
  test.each([
    ['1 million users', 'to 1M', '"1 million users who come back within a month"'],
    ['Downloads', 'from 10 to 20', '"Downloads per week"'],
    ['Engagement', 'from 30% to 45%', '"Engagement of people who come per week"'],
    ['Increase users from 100 to 200', '', '"Increase users from 100 to 200 who come back within a month"'],
  ])('%s', (title, behind, expected) => {
    const okr = underKeyResult(title, behind);
    const [fixed = ''] = fixesOf(rule, okr);
    expect(fixed).toContain(expected);
    expect(levelsOf(rule, fixed)).toEqual([]);
  });
});
