import { looksEnglish } from './english.ts';
import { peopleOf } from './people.ts';
import { anyOf, plain } from './phrases.ts';
import { remembered } from './remembered.ts';
import { singular, words } from './words.ts';

/** Figures of machines and of the company's books: they can move while nobody does anything differently. */
const figures = new RegExp(
  `\\b${anyOf(`
latency | p95 | p99 | response times? | load times? | page speed | time to first byte | throughput | uptime | availability | downtime | outages?
| error rates? | errors | crash(?:es)?(?: rate)? | crash free sessions | bugs? | defects? | defect rate | incidents? | sev ?1s? | mttr | mean time to recovery | time to recover(?:y)?
| cpu | memory | bundle size | app size | battery use | storage | bandwidth | queries | query time | requests per second | cache hit rate
| test coverage | code coverage | deployments? | deployment frequency | build time | lead time for changes | change failure rate | technical debt | tech debt
| servers? | api | database | infrastructure | endpoints? | pipeline | vulnerabilities
| revenue | turnover | profit | margins? | gross margin | ebitda | cash flow | market share | costs? | spend | spending | arr | mrr | arpu | share price | working capital | inventory | stock levels?
| machine availability | scrap rate | oee | energy use | yield
`)}\\b`,
  'i',
);

/** People in the words, though no word for people stands there: what they feel, say and do. */
const behaviour = new RegExp(
  `\\b${anyOf(`
who | whom | they | them | someone | nps | csat | ces | satisf\\w+ | happ\\w+ | loyal\\w* | trust\\w* | complain\\w* | recommend\\w* | retention | churn\\w* | adopt\\w* | activat\\w* | engag\\w* | conver\\w+
| sign ?ups? | signups? | visits? | orders? | ordering | bookings? | purchases? | renewals? | referrals? | downloads? | installs? | logins? | sessions? | searches | clicks | views | reviews? | ratings? | feedback | calls | contacts | enquiries | inquiries
| attendance | attend\\w* | enrol\\w* | apply | applications? | appointments? | admissions? | readmissions? | waiting | wait | queue\\w* | learn\\w* | read | use | used | using | usage | user\\w* | return\\w* | repeat | come back | abandon\\w* | give up | stay | leave | switch\\w* | pay | paying | buy\\w* | bought | sold | sales | felt | feel | notice\\w* | tickets? | requests | requested | answered | donat\\w* | volunteer\\w* | self service | onboarding | checkout | basket | cart
`)}\\b`,
  'i',
);

/** Words for people that only name a machine, a place of it or its consumption: "ticket machine", "energy use". */
const inNames =
  /\b(?:\w+ (?:pages?|machines?|sites?|apps?|systems?|terminals?|servers?|services?|portals?|forms?|apis?|engines?|databases?)|(?:battery|energy|water|fuel|memory|power|disk|material|paper) use|lead times?)\b/gi;

/**
 * The figure of a machine or of the books that a title speaks of without a word about people or what they do; undefined
 * where somebody acts in it.
 */
export const figureWithoutPeople = remembered((title): string | undefined => {
  if (!looksEnglish(title)) return undefined;
  const text = plain(title);
  const found = figures.exec(text)?.[0];
  const rest = text.replace(inNames, ' ');
  if (!found || behaviour.test(rest)) return undefined;
  return words(rest).some(({ lower }) => peopleOf(lower) !== undefined || peopleOf(singular(lower)) !== undefined)
    ? undefined
    : found;
});
