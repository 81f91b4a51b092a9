import { parse } from '../../language/syntax/parse.ts';
import { currentPeriods, readPeriod } from '../../language/values/cycle.ts';
import { addDays, daysBetween } from '../../language/values/date.ts';
import type { IsoDate } from '../../language/values/types.ts';

export interface NewFile {
  /** The path inside the workspace: `growth/2026-Q4.okr`. */
  path: string;
  text: string;
}

/** What the new file may refer to because the workspace has it. */
export interface Surroundings {
  /** The name of the person who leads the team. */
  lead?: string;
  /** The name of a strategy the objective advances. */
  strategy?: string;
  /** The name of a KPI that the first key result measures. */
  kpi?: string;
  /** Whether a first check-in is filled in, so that the scorecard has something to show. */
  withCheckIn?: boolean;
}

/** A complete first file for a team in the quarter of a day: a good objective to change, not an empty form to fill. */
export function newOkrs(team: string, date: IsoDate, around: Surroundings = {}): NewFile {
  const name = nameOf(team);
  const cycle = currentPeriods(date).quarter;
  const owner = around.lead ?? name;
  const lines = [
    `okrs for ${name} in ${cycle}`,
    '',
    '// An objective says what will be better, and for whom. Its numbers stand in the key results.',
    'objective first-week "New customers get what they came for in their first week" {',
    '  aspirational',
    `  owner ${owner}`,
    '  because "Half of our new customers leave before they have seen what we can do for them"',
    ...(around.strategy === undefined ? [] : [`  advances ${around.strategy}`]),
    '',
    '  // A key result says how you will know: what changes, from where to where.',
    `  kr active "New customers with three active days in week one" ${measures(around)}from 35% to 50% leading customer`,
    '  kr stay "New customers who are still with us after 30 days" from 52% to 60% lagging business',
    '  // A guardrail: what must not get worse on the way.',
    '  kr questions "Questions to support per new customer" stay below 0.5',
    '',
    '  // Work is no result. It stands here, with the key result it is for.',
    `  initiative "Sign up on a single page" by ${middleOf(cycle, date)} owner ${owner} for active`,
    '  assumes "Prices stay as they are"',
    '}',
    '',
    '// Once a week: the numbers of today, how sure you are, and a word on why.',
    ...checkIn(name, date, owner, around.withCheckIn === true),
  ];
  return { path: `${name}/${cycle}.okr`, text: `${lines.join('\n')}\n` };
}

/** A team's name as it can be referred to: letters of any script, digits and hyphens. */
export function nameOf(team: string): string {
  const text = team.normalize('NFKC');
  const name = slug(text, /[^\p{L}\p{M}\p{N}_-]+/gu);
  return isName(name) ? name : slug(text, /[^A-Za-z0-9_-]+/g) || 'team';
}

/** A name stays as it is; anything else becomes one, in small letters. */
function slug(text: string, foreign: RegExp): string {
  const name = text
    .trim()
    .replace(foreign, '-')
    .replace(/^[^\p{L}_]+|-+$/gu, '');
  return name === text ? name : name.toLowerCase();
}

function isName(name: string): boolean {
  return name !== '' && parse(`team ${name}`).problems.length === 0;
}

function measures({ kpi }: Surroundings): string {
  return kpi === undefined ? '' : `measures ${kpi} `;
}

function checkIn(team: string, date: IsoDate, owner: string, filledIn: boolean): string[] {
  const by = owner === team ? '' : ` by ${owner}`;
  const lines = [
    `check-in ${date} for ${team}${by} {`,
    '  first-week.active     38%  confidence 60%  "The first half of the new page is live"',
    '  first-week.stay       52%',
    '  first-week.questions  0.4',
    '}',
  ];
  return filledIn ? lines : lines.map((line) => `// ${line}`);
}

/** A day halfway between today and the end of the cycle. */
function middleOf(cycle: string, date: IsoDate): IsoDate {
  const end = readPeriod(cycle)?.end ?? date;
  return addDays(date, Math.floor(daysBetween(date, end) / 2));
}
