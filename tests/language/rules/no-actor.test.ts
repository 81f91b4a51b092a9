import { describe, expect, test } from 'vitest';
import { levelsOf, underKeyResult } from './title-findings.ts';

const rule = 'no-actor';
const moved = 'from 60% to 40% customer';

describe('the figure of a machine or of the books, as the impact on customers', () => {
  test.each([
    'Server latency',
    'p95 latency of the booking page',
    'Response time of the ticket machine',
    'Load time of the start page',
    'Page speed on phones',
    'Throughput of the sorting line',
    'Uptime',
    'Availability of the lift',
    'Downtime of the heating',
    'Outages per month',
    'Error rate of the payment terminal',
    'Crashes of the app',
    'Crash rate',
    'Bugs per release',
    'Defects per 1,000 parts',
    'Defect rate of the second shift',
    'Sev1 incidents',
    'Incidents in production',
    'MTTR',
    'Mean time to recovery',
    'CPU load at noon',
    'Bundle size',
    'App size',
    'Battery use',
    'Query time of the land register',
    'Cache hit rate',
    'Test coverage',
    'Deployment frequency',
    'Build time',
    'Lead time for changes',
    'Change failure rate',
    'Technical debt',
    'API errors',
    'Vulnerabilities open for a month',
    'Revenue from subscriptions',
    'Gross margin',
    'Market share in the south',
    'Energy use per tonne',
    'Scrap rate',
    'Machine availability',
    'Inventory in the pharmacy',
    'Cost per kilometre',
  ])('%s', (title) => {
    expect(levelsOf(rule, underKeyResult(title, moved))).toEqual(['hint']);
  });
});

describe('where somebody acts, feels or waits, it is left alone', () => {
  test.each([
    'Users who give up because of latency',
    'Passengers who wait for the lift longer than a minute',
    'Visitors who meet an error on the start page',
    'Customers hit by an outage',
    'Complaints about downtime',
    'Support tickets about crashes',
    'NPS after incidents',
    'Satisfaction with the response time',
    'Orders lost to errors',
    'Sign-ups abandoned on slow pages',
    'Tenants without heating because of an outage',
    'Patients who notice the downtime of the portal',
    'Revenue from returning guests',
    'Purchases on the phone',
    'Sales to small farms',
    'Waiting time at the till',
    'Trust in the availability of data',
    'Children who finish the course',
    'Teachers who use the API of the library',
    'Bookings made without an error',
    'Families whose costs fall',
    'Residents who pay less for energy use',
    'Churn after a failed deployment',
    'Retention of the pilot group',
    'Ratings that mention bugs',
    'Calls about the bill',
    'Readers who open a second page',
    'Applications answered within a week',
    'Applicants who drop out',
    'Donors who come back',
    'Farmers who know the market price',
    'Appointments kept',
    'Attendance on Mondays',
    'Readmissions within 30 days',
    'Deliveries that arrive cold',
    'Feedback on build quality',
    'Queue at the vaccination centre',
    'Reviews that praise the uptime',
    'Owners who report defects',
    'Cyclists hurt at crossings',
    'Error of the harvest forecast',
  ])('%s', (title) => {
    expect(levelsOf(rule, underKeyResult(title, moved))).toEqual([]);
  });

  test.each([
    ['declared internal', 'Server latency', 'from 900 ms to 300 ms internal'],
    ['declared business', 'Gross margin', 'from 40% to 45% business'],
    ['a guardrail', 'Uptime', 'stay above 99.9% customer'],
    ['found out first', 'Server latency', 'baseline by 2026-10-31 customer'],
  ])('and where it is %s', (_, title, behind) => {
    expect(levelsOf(rule, underKeyResult(title, behind))).toEqual([]);
  });
});
