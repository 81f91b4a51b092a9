/** What has to follow a word so that its meaning is beyond doubt. */
export type Follows = 'number' | 'from' | 'text' | 'name' | 'word' | 'named text' | 'date' | 'limit' | '{' | 'anything';

/** What a word of another tool or language means here. */
export interface Meaning {
  words: string[];
  follows: Follows;
  /** What to write instead. */
  write?: string;
  /** The advice, where there is no word to put in its place, or one that needs a reason. */
  says?: string;
}

/** Rows of words, what follows them, what to write instead, and advice where there is no such word. */
function table(...rows: [words: string, follows: Follows, write: string | undefined, says?: string][]): Meaning[] {
  return rows.map(([words, follows, write, says]) => ({ words: words.split(', '), follows, write, says }));
}

const least = 'at least, min, minimum, over, more than, no less than, not less than, not below, >, >=, ≥';
const most =
  'at most, max, maximum, under, less than, fewer than, no more than, not more than, not above, up to, <, <=, ≤';

/** Limits behind `stay`, `healthy` and `critical`. */
const limits = table([least, 'number', 'above'], [most, 'number', 'below']);

const status = 'How things stand is reported below the objectives: `check-in 2026-10-12 { … 55% on track }`.';

const keyResult = table(
  [
    'start, starting at, starts at, start value, baseline, current, currently, now, was, von, de, desde',
    'number',
    'from',
  ],
  ['target, goal, until, till, upto, reach, reaching, auf, bis, hasta, à', 'number', 'to'],
  [`to ${`${least}, above, ${most}, below`.replaceAll(', ', ', to ')}`, 'number', 'to'],
  [least, 'number', 'stay above'],
  [most, 'number', 'stay below'],
  ['above, below, between', 'number', 'stay $'],
  ['increase, decrease, grow, raise, reduce, improve, lower, move, moves, go, goes, change', 'from', ''],
  [
    'stay at, stays at',
    'number',
    undefined,
    'Say how far it may go: `stay above 99%`, `stay below 0.2` or `stay between 4 and 6`.',
  ],
  [
    'formula, calculation',
    'anything',
    undefined,
    'A formula belongs to a KPI; the key result takes it up with `measures`.',
  ],
  ['keep, keeps, remain, remains, stays, hold, holds', 'limit', 'stay'],
  ['metric, kpi, measure, measured by, measured with, tracks', 'name', 'measures'],
  ['due, deadline, before, until, on, due on, due date, end', 'date', 'by'],
  ['due by', 'date', 'by'],
  ['done, milestone, definition of done, done if', 'text', 'done when'],
  ['unit', 'anything', undefined, 'The unit goes with its number: write `to 40%` or `to 120 teams`.'],
  ['status, progress', 'anything', undefined, status],
);

const evidence = table(
  ['why, reason, rationale, motivation, description, desc, context, background, problem', 'text', 'because'],
  ['link, proof, source, data, reference', 'text', 'evidence'],
);

const people = table(['assignee, assigned to, responsible, accountable, dri, lead, owned by, owners', 'name', 'owner']);

const objective = table(
  ['key result, key-result, keyresult, key_result, metric, measure, indicator, result', 'named text', 'kr'],
  ['health metric, health-metric, guardrail, counter metric, counter-metric, guard', 'named text', 'kr'],
  [
    'task, todo, to-do, action, action item, activity, deliverable, output, step, epic, story, feature, work',
    'named text',
    'initiative',
  ],
  ['project', 'text', 'initiative'],
  ['contributes to, aligned to, aligned with, aligns to, aligns with, parent, parent objective', 'name', 'supports'],
  ['rolls up to, ladders up to, ladder up to, supports to, cascades from', 'name', 'supports'],
  ['dependency, dependencies, depends, blocked by, requires, needs', 'name', 'depends on'],
  ['risk, assumption, assume, hypothesis', 'text', 'assumes'],
  ['theme, pillar, strategy', 'name', 'advances'],
  ['kpi', 'name', 'responds to kpi'],
  ['confidence, weight', 'number', undefined, 'It belongs to a key result: write it after the target.'],
  ['from, to', 'number', undefined, 'Numbers belong to a key result: write `kr "What changes" from 31% to 40%`.'],
  [
    'by, due, deadline',
    'date',
    undefined,
    'An objective ends with its cycle; a day of its own belongs to a key result.',
  ],
  ['status, progress, health', 'anything', undefined, status],
  ['on track, at risk, off track', 'anything', undefined, status],
  [
    'tags, tag, labels, label, category, priority',
    'anything',
    undefined,
    'Nothing counts with it; a `//` comment keeps it.',
  ],
);

const kpi = table(
  ['formula, calculation, calculated as, computed as, calc, equals', 'anything', '='],
  ['actual from, data, data from, source, file, csv, import, actuals, actual', 'text', 'actuals from'],
  ['data, actuals, values, history', '{', 'actual'],
  ['forecast, budget, planned, expected', '{', 'plan'],
  ['good, green, ok, fine, normal', 'limit', 'healthy'],
  ['bad, red, alarm, warning, poor', 'limit', 'critical'],
  ['direction up, polarity up, direction higher, polarity higher', 'anything', 'higher is better'],
  [
    'more is better, up is better, increase is better, bigger is better, maximise, maximize',
    'anything',
    'higher is better',
  ],
  ['direction down, polarity down, direction lower, polarity lower', 'anything', 'lower is better'],
  [
    'less is better, down is better, decrease is better, fewer is better, smaller is better, minimise, minimize',
    'anything',
    'lower is better',
  ],
  ['frequency, rhythm, interval, reported, updated, measured', 'word', 'cadence'],
  ['goal, objective, target to', 'number', 'target'],
  ['type', 'word', ''],
  ['influences, affects, leads to, causes, impacts', 'name', 'drives'],
  [
    'value, current',
    'number',
    undefined,
    'Values have their month: write `actual { 2026-10 31% }`, or report it in a check-in.',
  ],
);

const top = table(
  ['metric, measure, indicator, health metric, health-metric, key metric', 'named text', 'kpi'],
  ['theme, pillar, bet', 'named text', 'strategy'],
  ['okr', 'named text', 'objective'],
  ['group, squad, tribe, chapter, unit', 'named text', 'team'],
  ['organisation, organization, org, business', 'named text', 'company'],
  ['division, area', 'named text', 'department'],
  ['user, member, employee', 'named text', 'person'],
  [
    'task, todo, to-do, action, epic, story, feature, milestone, deliverable',
    'anything',
    undefined,
    'Work goes inside the objective it serves: `initiative "Ship the checklist" by 2026-11-15`.',
  ],
  [
    'quarter, sprint, timeframe, period',
    'anything',
    undefined,
    'Quarters need no declaration: write `okrs for growth in 2026-Q4` above the objectives.',
  ],
  ['vision, mission', 'text', undefined, 'It goes inside its company or team: `company lemonstand { vision "…" }`.'],
);

/** What the words of other tools and languages mean, by where they stand. */
export const meanings: Readonly<Record<string, Meaning[]>> = {
  bound: limits,
  kr: [...keyResult, ...evidence, ...people],
  initiative: [...table(['due, deadline, before, until, on', 'date', 'by'], ['due by', 'date', 'by']), ...people],
  objective: [...objective, ...evidence, ...people],
  kpi: [...kpi, ...evidence, ...people],
  strategy: evidence,
  goal: [...table(['due, deadline, before, until', 'date', 'by']), ...evidence],
  top,
};
