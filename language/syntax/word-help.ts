/** What a word of the language says, and how it is written. */
export interface WordHelp {
  /** One line, for people who have never seen the language. */
  says: string;
  example: string;
}

/** Words that mean another thing in some places, by the kind of thing they stand in. */
const inside: Record<string, Record<string, WordHelp>> = {
  By: { by: { says: 'Who wrote this.', example: 'check-in 2026-10-12 for growth by maya { … }' } },
  Supports: {
    by: { says: 'How much of the other target you promise to bring.', example: 'supports sales.new-logos by 40 logos' },
  },
  Initiative: {
    for: { says: 'Which key result this work should move.', example: 'initiative "Ship the checklist" for invite' },
    done: { says: 'This work is finished.', example: 'initiative "Ship the checklist" done' },
  },
  CycleHeader: {
    from: { says: 'The first day of the cycle.', example: 'cycle FY27-Q1 from 2026-07-01 to 2026-09-30' },
    to: { says: 'The last day of the cycle.', example: 'cycle FY27-Q1 from 2026-07-01 to 2026-09-30' },
  },
  Perspective: {
    customer: { says: 'How customers see us.', example: 'perspective customer' },
    learning: { says: 'How we get better at what we do.', example: 'perspective learning' },
  },
  Goal: {
    to: { says: 'The value to reach.', example: 'measures arr to $20M' },
  },
  Aside: {
    note: { says: 'Something to remember.', example: 'note "Li is away next week"' },
  },
};

/** Each word with what it says and an example. */
const explained: readonly (readonly [word: string, says: string, example: string])[] = [
  // Who there is
  ['company', 'The whole organisation.', 'company lemonstand "Lemonstand"'],
  ['department', 'A department, with teams in it.', 'department product "Product" in lemonstand'],
  ['team', 'A team that has OKRs or KPIs.', 'team growth "Growth" in product { lead maya }'],
  ['person', 'Somebody who owns or leads something.', 'person maya "Maya Okafor" in growth'],
  ['role', 'A chair that stays when the person changes.', 'role finance-partner "Finance partner"'],
  ['project', 'A unit for as long as the project lives.', 'project winter-menu "Winter menu" in product'],
  ['in', 'What it is part of, or which cycle.', 'okrs for growth in 2026-Q4'],
  ['lead', 'Who leads the unit.', 'team growth "Growth" { lead maya }'],
  ['mission', 'What the organisation is there for.', 'mission "Fresh lemonade in every street"'],
  ['vision', 'The world when the mission has succeeded.', 'vision "The first drink on a warm day"'],

  // Where it goes
  ['strategy', 'A choice of how to get there, and what was not chosen.', 'strategy own-carts "Own carts before shops"'],
  ['instead of', 'The sensible thing you decided against.', 'instead of "Wholesale to supermarkets"'],
  ['then', 'What follows once it works.', 'then "Open the next town"'],
  [
    'goal',
    'A result for the years between mission and OKRs.',
    'goal arr-20m "Twenty million" for lemonstand by 2027-12-31',
  ],
  ['advances', 'The strategy or goal it carries forward.', 'advances own-carts'],
  [
    'cycle',
    'A time of your own; quarters, months and years need none.',
    'cycle season "Summer" from 2026-05-01 to 2026-09-15',
  ],
  ['cadence', 'How often it is looked at.', 'cadence weekly'],
  ['daily', 'Every day.', 'cadence daily'],
  ['weekly', 'Every week.', 'cadence weekly'],
  ['biweekly', 'Every two weeks.', 'cadence biweekly'],
  ['monthly', 'Every month.', 'cadence monthly'],
  ['quarterly', 'Every three months.', 'cadence quarterly'],
  ['yearly', 'Every year.', 'cadence yearly'],

  // OKRs
  ['okrs', 'Whose OKRs follow, and for which cycle.', 'okrs for growth in 2026-Q4'],
  ['for', 'Whose it is.', 'okrs for growth in 2026-Q4'],
  [
    'objective',
    'What shall be better, in words and without a number.',
    'objective first-glass "Newcomers come back for a second glass" { … }',
  ],
  ['committed', 'A promise: it will be done in full.', 'committed'],
  ['aspirational', 'A stretch: 70% of it is a good result.', 'aspirational'],
  ['learning', 'What counts is what you find out.', 'learning'],
  ['draft', 'Not agreed yet; counts nowhere.', 'draft'],
  ['owner', 'Who answers for it.', 'owner maya'],
  ['because', 'Why it matters, and why now.', 'because "Two of three guests never come back"'],
  ['evidence', 'The data or document behind the reason.', 'evidence "research/2026-02-guests.md"'],
  ['supports', 'The objective or key result elsewhere that it helps.', 'supports lemonstand.grow by $1.5M'],
  ['standalone', 'Supports nothing, on purpose; say why.', 'standalone because "It pays off next year"'],
  ['depends on', 'What has to happen elsewhere first.', 'depends on platform.fast-start'],
  ['responds to', 'The KPI whose state is the reason for this objective.', 'responds to kpi activation'],
  ['assumes', 'What must stay true and is not in your hands.', 'assumes "No price change before January"'],
  ['kr', 'A key result: how you will know, with a number.', 'kr invite "Guests who bring a friend" from 31% to 40%'],
  ['from', 'Where the number starts.', 'from 31% to 40%'],
  ['to', 'Where the number should be.', 'from 31% to 40%'],
  ['by', 'The day it is due.', 'by 2026-12-15'],
  ['stay', 'A guardrail: what must not suffer meanwhile.', 'kr queue "Minutes in the queue" stay below 5 min'],
  [
    'baseline',
    'Nobody knows the number yet: measuring it is the result.',
    'kr thirst "Know how thirsty guests are" baseline by 2026-10-31',
  ],
  [
    'done when',
    'A milestone, and what proves that it is reached.',
    'kr permit "Allowed in the park" done when "the permit hangs on the cart" by 2026-11-30',
  ],
  ['measures', 'The KPI whose number this is.', 'measures activation'],
  ['leading', 'Moves early and tells what comes.', 'leading'],
  ['lagging', 'Shows the result when it has come.', 'lagging'],
  ['customer', 'Good for customers.', 'leading, customer'],
  ['business', 'Good for the business.', 'lagging, business'],
  ['internal', 'Good for the people who work here.', 'internal'],
  ['weight', 'How much it counts in the objective; 1 unless said.', 'weight 2'],
  ['confidence', 'How likely you think the target is.', 'confidence 60%'],
  ['shared', 'Another key result measures the same, on purpose.', 'shared'],
  [
    'initiative',
    'Work you try so that a key result moves.',
    'initiative "A second cart at the station" by 2026-11-15 for invite',
  ],
  [
    'accept',
    'Two things pull against each other and you want both.',
    'accept reach against cost because "We earn it back by March"',
  ],
  ['against', 'What may suffer.', 'accept reach against cost because "…"'],
  ['guarded by', 'What must hold for the decision to stand.', 'guarded by payback'],

  // KPIs
  [
    'kpi',
    'A number you always watch, with the band in which all is well.',
    'kpi activation "Activation rate" for growth { unit % healthy above 40% }',
  ],
  ['unit', 'What the numbers count.', 'unit %'],
  ['higher is better', 'A larger number is the better one.', 'higher is better'],
  ['lower is better', 'A smaller number is the better one.', 'lower is better'],
  ['perspective', 'Where it belongs on a balanced scorecard.', 'perspective customer'],
  ['financial', 'How owners see us.', 'perspective financial'],
  ['process', 'How well we work.', 'perspective process'],
  ['healthy', 'The band in which all is well.', 'healthy above 40%'],
  ['critical', 'The band in which somebody must act.', 'critical below 30%'],
  ['above', 'This number or more.', 'healthy above 40%'],
  ['below', 'This number or less.', 'stay below 5 min'],
  ['between', 'From the one number to the other.', 'stay between $19 and $23'],
  ['and', 'One more.', 'between $19 and $23'],
  ['actual', 'The values so far, each with its period.', 'actual { 2026-09 33%, 2026-10 31% }'],
  ['plan', 'What you expect if things go on as they do.', 'plan { 2026-11 38%, 2026-12 40% }'],
  ['actuals from', 'A table with the values, inside this workspace.', 'actuals from "data/funnel.csv" column signups'],
  ['column', 'Which column of the table.', 'actuals from "data/funnel.csv" column signups'],
  ['target', 'The change wanted, beside the plan that is expected.', 'target 45% by 2027-06-30'],
  ['rolls up', 'The same number from elsewhere, put together.', 'rolls up sum of arr-emea, arr-us'],
  ['of', 'What it is put together from.', 'rolls up sum of arr-emea, arr-us'],
  ['sum', 'All parts added.', 'rolls up sum of arr-emea, arr-us'],
  ['average', 'The mean of the parts.', 'rolls up average of north, south'],
  ['min', 'The smallest of the parts.', 'rolls up min of north, south'],
  ['max', 'The largest of the parts.', 'rolls up max of north, south'],
  ['weighted', 'The mean of the parts, each with its weight.', 'rolls up weighted of north 1, south 3'],
  ['drives', 'More of this means a better value there.', 'drives retention after 6 weeks'],
  ['raises', 'More of this means a higher number there.', 'raises cac'],
  ['lowers', 'More of this means a lower number there.', 'lowers repeat-orders after 3 weeks'],
  ['after', 'How long it takes to show.', 'drives retention after 6 weeks'],

  // Journal
  [
    'check-in',
    'The numbers of this week, and what you think of them.',
    'check-in 2026-10-12 for growth by maya { first-session.invite 33% }',
  ],
  ['on track', 'You think it will be reached.', 'first-session.invite 33% on track'],
  ['at risk', 'You think it may not be reached.', 'first-session.stay 31% at risk'],
  ['off track', 'You think it will not be reached as things go.', 'first-session.stay 31% off track'],
  ['done', 'The milestone or baseline is reached.', 'first-session.soc2 done'],
  ['blocked', 'Something stands in the way.', 'blocked "The event pipeline drops 4% of invites"'],
  ['note', 'Something to remember.', 'note "Li is away next week"'],
  [
    'review',
    'The end of a cycle: a score from 0.0 to 1.0, and what you learned.',
    'review 2026-Q4 for growth { first-session.invite 0.8 }',
  ],
  ['learned', 'What you know now and did not know before.', 'learned "An empty workspace was the obstacle"'],
  ['next', 'What you will do differently.', 'next "Start every workspace from a template"'],
];

const words = new Map(explained.map(([word, says, example]): [string, WordHelp] => [word, { says, example }]));

/** Every word and phrase that has an explanation. */
export const explainedWords: readonly string[] = [...words.keys()];

/** What a word says; `type` is the kind of thing it stands in, for words that mean several things. */
export function wordHelp(word: string, type = ''): WordHelp | undefined {
  const special = Object.hasOwn(inside, type) ? inside[type] : undefined;
  if (special && Object.hasOwn(special, word)) return special[word];
  return words.get(word);
}

/** The phrases of the language, word by word. */
export const phraseWords: readonly (readonly string[])[] = explainedWords
  .filter((word) => word.includes(' '))
  .map((phrase) => phrase.split(' '));
