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

const words: Record<string, WordHelp> = {
  // Who there is
  company: { says: 'The whole organisation.', example: 'company lemonstand "Lemonstand"' },
  department: { says: 'A department, with teams in it.', example: 'department product "Product" in lemonstand' },
  team: { says: 'A team that has OKRs or KPIs.', example: 'team growth "Growth" in product { lead maya }' },
  person: { says: 'Somebody who owns or leads something.', example: 'person maya "Maya Okafor" in growth' },
  role: { says: 'A chair that stays when the person changes.', example: 'role finance-partner "Finance partner"' },
  project: {
    says: 'A unit for as long as the project lives.',
    example: 'project winter-menu "Winter menu" in product',
  },
  in: { says: 'What it is part of, or which cycle.', example: 'okrs for growth in 2026-Q4' },
  lead: { says: 'Who leads the unit.', example: 'team growth "Growth" { lead maya }' },
  mission: { says: 'What the organisation is there for.', example: 'mission "Fresh lemonade in every street"' },
  vision: { says: 'The world when the mission has succeeded.', example: 'vision "The first drink on a warm day"' },

  // Where it goes
  strategy: {
    says: 'A choice of how to get there, and what was not chosen.',
    example: 'strategy own-carts "Own carts before shops"',
  },
  'instead of': { says: 'The sensible thing you decided against.', example: 'instead of "Wholesale to supermarkets"' },
  then: { says: 'What follows once it works.', example: 'then "Open the next town"' },
  goal: {
    says: 'A result for the years between mission and OKRs.',
    example: 'goal arr-20m "Twenty million" for lemonstand by 2027-12-31',
  },
  advances: { says: 'The strategy or goal it carries forward.', example: 'advances own-carts' },
  cycle: {
    says: 'A time of your own; quarters, months and years need none.',
    example: 'cycle season "Summer" from 2026-05-01 to 2026-09-15',
  },
  cadence: { says: 'How often it is looked at.', example: 'cadence weekly' },
  daily: { says: 'Every day.', example: 'cadence daily' },
  weekly: { says: 'Every week.', example: 'cadence weekly' },
  biweekly: { says: 'Every two weeks.', example: 'cadence biweekly' },
  monthly: { says: 'Every month.', example: 'cadence monthly' },
  quarterly: { says: 'Every three months.', example: 'cadence quarterly' },
  yearly: { says: 'Every year.', example: 'cadence yearly' },

  // OKRs
  okrs: { says: 'Whose OKRs follow, and for which cycle.', example: 'okrs for growth in 2026-Q4' },
  for: { says: 'Whose it is.', example: 'okrs for growth in 2026-Q4' },
  objective: {
    says: 'What shall be better, in words and without a number.',
    example: 'objective first-glass "Newcomers come back for a second glass" { … }',
  },
  committed: { says: 'A promise: it will be done in full.', example: 'committed' },
  aspirational: { says: 'A stretch: 70% of it is a good result.', example: 'aspirational' },
  learning: { says: 'What counts is what you find out.', example: 'learning' },
  draft: { says: 'Not agreed yet; counts nowhere.', example: 'draft' },
  owner: { says: 'Who answers for it.', example: 'owner maya' },
  because: { says: 'Why it matters, and why now.', example: 'because "Two of three guests never come back"' },
  evidence: { says: 'The data or document behind the reason.', example: 'evidence "research/2026-02-guests.md"' },
  supports: {
    says: 'The objective or key result elsewhere that it helps.',
    example: 'supports lemonstand.grow by $1.5M',
  },
  standalone: { says: 'Supports nothing, on purpose; say why.', example: 'standalone because "It pays off next year"' },
  'depends on': { says: 'What has to happen elsewhere first.', example: 'depends on platform.fast-start' },
  'responds to': {
    says: 'The KPI whose state is the reason for this objective.',
    example: 'responds to kpi activation',
  },
  assumes: {
    says: 'What must stay true and is not in your hands.',
    example: 'assumes "No price change before January"',
  },
  kr: {
    says: 'A key result: how you will know, with a number.',
    example: 'kr invite "Guests who bring a friend" from 31% to 40%',
  },
  from: { says: 'Where the number starts.', example: 'from 31% to 40%' },
  to: { says: 'Where the number should be.', example: 'from 31% to 40%' },
  by: { says: 'The day it is due.', example: 'by 2026-12-15' },
  stay: {
    says: 'A guardrail: what must not suffer meanwhile.',
    example: 'kr queue "Minutes in the queue" stay below 5 min',
  },
  baseline: {
    says: 'Nobody knows the number yet: measuring it is the result.',
    example: 'kr thirst "Know how thirsty guests are" baseline by 2026-10-31',
  },
  'done when': {
    says: 'A milestone, and what proves that it is reached.',
    example: 'kr permit "Allowed in the park" done when "the permit hangs on the cart" by 2026-11-30',
  },
  measures: { says: 'The KPI whose number this is.', example: 'measures activation' },
  leading: { says: 'Moves early and tells what comes.', example: 'leading' },
  lagging: { says: 'Shows the result when it has come.', example: 'lagging' },
  customer: { says: 'Good for customers.', example: 'leading, customer' },
  business: { says: 'Good for the business.', example: 'lagging, business' },
  internal: { says: 'Good for the people who work here.', example: 'internal' },
  weight: { says: 'How much it counts in the objective; 1 unless said.', example: 'weight 2' },
  confidence: { says: 'How likely you think the target is.', example: 'confidence 60%' },
  shared: { says: 'Another key result measures the same, on purpose.', example: 'shared' },
  initiative: {
    says: 'Work you try so that a key result moves.',
    example: 'initiative "A second cart at the station" by 2026-11-15 for invite',
  },
  accept: {
    says: 'Two things pull against each other and you want both.',
    example: 'accept reach against cost because "We earn it back by March"',
  },
  against: { says: 'What may suffer.', example: 'accept reach against cost because "…"' },
  'guarded by': { says: 'What must hold for the decision to stand.', example: 'guarded by payback' },

  // KPIs
  kpi: {
    says: 'A number you always watch, with the band in which all is well.',
    example: 'kpi activation "Activation rate" for growth { unit % healthy above 40% }',
  },
  unit: { says: 'What the numbers count.', example: 'unit %' },
  'higher is better': { says: 'A larger number is the better one.', example: 'higher is better' },
  'lower is better': { says: 'A smaller number is the better one.', example: 'lower is better' },
  perspective: { says: 'Where it belongs on a balanced scorecard.', example: 'perspective customer' },
  financial: { says: 'How owners see us.', example: 'perspective financial' },
  process: { says: 'How well we work.', example: 'perspective process' },
  healthy: { says: 'The band in which all is well.', example: 'healthy above 40%' },
  critical: { says: 'The band in which somebody must act.', example: 'critical below 30%' },
  above: { says: 'This number or more.', example: 'healthy above 40%' },
  below: { says: 'This number or less.', example: 'stay below 5 min' },
  between: { says: 'From the one number to the other.', example: 'stay between $19 and $23' },
  and: { says: 'One more.', example: 'between $19 and $23' },
  actual: { says: 'The values so far, each with its period.', example: 'actual { 2026-09 33%, 2026-10 31% }' },
  plan: { says: 'What you expect if things go on as they do.', example: 'plan { 2026-11 38%, 2026-12 40% }' },
  'actuals from': {
    says: 'A table with the values, inside this workspace.',
    example: 'actuals from "data/funnel.csv" column signups',
  },
  column: { says: 'Which column of the table.', example: 'actuals from "data/funnel.csv" column signups' },
  target: { says: 'The change wanted, beside the plan that is expected.', example: 'target 45% by 2027-06-30' },
  'rolls up': { says: 'The same number from elsewhere, put together.', example: 'rolls up sum of arr-emea, arr-us' },
  of: { says: 'What it is put together from.', example: 'rolls up sum of arr-emea, arr-us' },
  sum: { says: 'All parts added.', example: 'rolls up sum of arr-emea, arr-us' },
  average: { says: 'The mean of the parts.', example: 'rolls up average of north, south' },
  min: { says: 'The smallest of the parts.', example: 'rolls up min of north, south' },
  max: { says: 'The largest of the parts.', example: 'rolls up max of north, south' },
  weighted: { says: 'The mean of the parts, each with its weight.', example: 'rolls up weighted of north 1, south 3' },
  drives: { says: 'More of this means a better value there.', example: 'drives retention after 6 weeks' },
  raises: { says: 'More of this means a higher number there.', example: 'raises cac' },
  lowers: { says: 'More of this means a lower number there.', example: 'lowers repeat-orders after 3 weeks' },
  after: { says: 'How long it takes to show.', example: 'drives retention after 6 weeks' },

  // Journal
  'check-in': {
    says: 'The numbers of this week, and what you think of them.',
    example: 'check-in 2026-10-12 for growth by maya { first-session.invite 33% }',
  },
  'on track': { says: 'You think it will be reached.', example: 'first-session.invite 33% on track' },
  'at risk': { says: 'You think it may not be reached.', example: 'first-session.stay 31% at risk' },
  'off track': { says: 'You think it will not be reached as things go.', example: 'first-session.stay 31% off track' },
  done: { says: 'The milestone or baseline is reached.', example: 'first-session.soc2 done' },
  blocked: { says: 'Something stands in the way.', example: 'blocked "The event pipeline drops 4% of invites"' },
  note: { says: 'Something to remember.', example: 'note "Li is away next week"' },
  review: {
    says: 'The end of a cycle: a score from 0.0 to 1.0, and what you learned.',
    example: 'review 2026-Q4 for growth { first-session.invite 0.8 }',
  },
  learned: {
    says: 'What you know now and did not know before.',
    example: 'learned "An empty workspace was the obstacle"',
  },
  next: { says: 'What you will do differently.', example: 'next "Start every workspace from a template"' },
};

/** Every word and phrase that has an explanation. */
export const explainedWords: readonly string[] = Object.keys(words);

/** What a word says; `type` is the kind of thing it stands in, for words that mean several things. */
export function wordHelp(word: string, type = ''): WordHelp | undefined {
  const special = Object.hasOwn(inside, type) ? inside[type] : undefined;
  if (special && Object.hasOwn(special, word)) return special[word];
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
