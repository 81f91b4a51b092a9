import type { IToken, TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';
import { isNumber } from './tokens.ts';
import { asides } from './words.ts';

/** What has to follow a word, with an example: "`owner` needs a name: write `owner maya`." */
const needs: Record<string, string> = {
  okrs: 'a team and a cycle: write `okrs for growth in 2026-Q4`',
  objective: 'a title in quotes: write `objective "New teams feel the value at once" {`',
  kr: 'a title in quotes: write `kr "Week-8 retention" from 31% to 38%`',
  initiative: 'a title in quotes: write `initiative "Ship the onboarding checklist"`',
  kpi: 'a name others can use: write `kpi activation "Activation rate"`',
  company: 'a name: write `company lemonstand "Lemonstand"`',
  department: 'a name: write `department product "Product" in lemonstand`',
  team: 'a name: write `team growth "Growth" in product`',
  person: 'a name: write `person maya "Maya Okafor" in growth`',
  role: 'a name: write `role designer "Designer" in growth`',
  project: 'a name: write `project relaunch "Relaunch" in growth`',
  strategy: 'a name: write `strategy few-and-good "Few places, well run" {`',
  goal: 'a name: write `goal arr-20m "Twenty million in revenue" by 2027-12-31`',
  cycle: 'a name and two dates: write `cycle FY27-Q1 from 2026-07-01 to 2026-09-30`',
  'check-in': 'a date: write `check-in 2026-10-12 for growth {`',
  review: 'a cycle: write `review 2026-Q4 for growth {`',
  accept: 'the key result that is accepted: write `accept growth.reach.ads against sales.margin.cost because "…"`',
  against: 'the key result on the other side: write `against sales.margin.cost`',
  in: 'a name: write `in product`, or a cycle such as `in 2026-Q4`',
  lead: 'a person: write `lead ana`',
  mission: 'a text in quotes: write `mission "…"`',
  vision: 'a text in quotes: write `vision "…"`',
  'instead of': 'a text in quotes: write `instead of "City-centre kiosks"`',
  // biome-ignore lint/suspicious/noThenProperty: a word of the language; nobody awaits this table
  then: 'a text in quotes: write `then "Expand to the next ring"`',
  for: 'a name: write `for growth`',
  owner: 'a name: write `owner maya`',
  because: 'a reason in quotes: write `because "Two of three new teams never come back"`',
  evidence: 'a file or link in quotes: write `evidence "data/funnel.csv"`',
  advances: 'a strategy or goal: write `advances few-and-good`',
  supports: 'the objective or key result it supports: write `supports growth.first-session`',
  'depends on': 'the objective it depends on: write `depends on platform.fast-start`',
  'responds to': 'a KPI: write `responds to kpi activation`',
  assumes: 'a text in quotes: write `assumes "No price change before January"`',
  measures: 'a KPI: write `measures activation`',
  from: 'a number: write `from 31%`, or `from unknown` while nobody has measured it',
  to: 'a number: a key result needs a target, such as `to 40%`',
  by: 'a date or a number: write `by 2026-12-15`',
  stay: 'a limit: write `stay below 0.2`, `stay above 99%` or `stay between 4 and 6`',
  above: 'a number: write `above 40%`',
  below: 'a number: write `below 30%`',
  between: 'two numbers: write `between 4 and 6`',
  and: 'one more of the same: write `a and b`',
  'done when': 'what will be true, in quotes: write `done when "all three have signed"`',
  weight: 'a number: write `weight 2`',
  confidence: 'a percentage: write `confidence 60%`',
  drives: 'the KPI it drives: write `drives retention after 6 weeks`',
  raises: 'the KPI it raises: write `raises cost`',
  lowers: 'the KPI it lowers: write `lowers churn`',
  after: 'a time: write `after 6 weeks`',
  unit: 'a unit: write `unit %`, `unit $` or `unit teams`',
  perspective: 'one of `financial`, `customer`, `process`, `learning`',
  cadence: 'one of `daily`, `weekly`, `biweekly`, `monthly`, `quarterly`, `yearly`',
  healthy: 'a limit: write `healthy above 40%`',
  critical: 'a limit: write `critical below 30%`',
  actual: 'values by month in braces: write `actual { 2026-10 31% }`',
  plan: 'values by month in braces: write `plan { 2026-12 40% }`',
  'actuals from': 'a file in quotes and a column: write `actuals from "data/funnel.csv" column invited`',
  column: 'the name of a column: write `column invited`',
  target: 'a number and a date: write `target 40% by 2026-12-31`',
  'rolls up': 'how and from what: write `rolls up sum of arr-emea, arr-us`',
  of: 'a KPI: write `of arr-emea, arr-us`',
  sum: '`of` and the KPIs: write `sum of arr-emea, arr-us`',
  average: '`of` and the KPIs: write `average of csat-eu, csat-us`',
  '=': 'a formula: write `= invited / signups`',
  'guarded by': 'a key result: write `guarded by growth.reach.cost`',
  blocked: 'what is in the way, in quotes: write `blocked "…"`',
  note: 'a text in quotes: write `note "…"`',
  learned: 'a text in quotes: write `learned "…"`',
  next: 'a text in quotes: write `next "…"`',
  '@': 'a cycle: write `@2026-Q3`',
  '+': 'a name or a number after it: write `new + returning`',
  '-': 'a name or a number after it: write `revenue - cost`',
  '*': 'a name or a number after it: write `orders * price`',
  '/': 'a name or a number after it: write `invited / signups`',
};

/** Whether something has to follow a word. */
export const needsMore = (word: string): boolean => Object.hasOwn(needs, word);

/** Where a statement stands, in users' words, by grammar rule. */
const places: Record<string, string> = {
  Document: 'between two statements',
  Section: 'in an `okrs` line: it reads `okrs for growth in 2026-Q4`',
  Objective: 'in an objective',
  ObjectiveItem: 'in an objective',
  KeyResult: 'on the line of a key result',
  KeyResultItem: 'in a key result',
  Initiative: 'on the line of an initiative',
  InitiativeItem: 'in an initiative',
  TradeOff: 'on the line of a trade-off: it reads `accept A against B because "…"`',
  Kpi: 'in a KPI',
  KpiItem: 'in a KPI',
  Operand: 'in a formula: write names, numbers, brackets and `+` `-` `*` `/` with spaces around',
  Formula: 'in a formula',
  Point: 'among the values: each reads `2026-10 31%`',
  OrgUnit: 'in a team or person',
  OrgUnitItem: 'in a team or person',
  Strategy: 'in a strategy',
  StrategyItem: 'in a strategy',
  Goal: 'in a goal',
  GoalItem: 'in a goal',
  Cycle: 'in a cycle: it reads `cycle FY27-Q1 from 2026-07-01 to 2026-09-30`',
  CycleItem: 'in a cycle',
  CheckIn: 'in a check-in',
  Review: 'in a review',
  JournalLine: 'on a line of a check-in: it reads `first-session.invite 33% confidence 65% "a note"`',
  EntryPart: 'on a line of a check-in',
  Path: 'in a name: names are letters, digits, `-` and `_`, joined by dots',
};

/** What the grammar asks for, in users' words, where no word before it says so. */
const wanted: Record<string, string> = {
  TEXT: 'a text in quotes',
  NAME: 'a name',
  QUANTITY: 'a number',
  DATE: 'a date such as 2026-12-15',
  CYCLE: 'a cycle such as 2026-Q4',
  PERIOD: 'a date such as 2026-10-12',
  UNIT: 'a unit of time such as `weeks`',
  '{': '`{`',
  '}': '`}`',
  ')': '`)`',
};

/** The parser's errors as sentences a product manager understands: what is missing, and what to write. */
export class HumanErrorMessages extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage(found: {
    expected: TokenType;
    actual: IToken;
    previous: IToken;
    ruleName: string;
  }): string {
    const { expected, actual, previous } = found;
    if (isEnd(expected) || expected.name === '}') return unexpected(actual, previous, found.ruleName);
    return missing(actual, previous, found.ruleName, wanted[expected.name] ?? `\`${expected.name}\``);
  }

  override buildNotAllInputParsedMessage(found: { firstRedundant: IToken; ruleName: string }): string {
    return unexpected(found.firstRedundant, undefined, found.ruleName);
  }

  override buildNoViableAltMessage(found: { actual: IToken[]; previous: IToken; ruleName: string }): string {
    return missing(found.actual[0], found.previous, found.ruleName, undefined);
  }

  override buildEarlyExitMessage(found: { actual: IToken[]; previous: IToken; ruleName: string }): string {
    return missing(found.actual[0], found.previous, found.ruleName, undefined);
  }
}

function missing(
  actual: IToken | undefined,
  previous: IToken | undefined,
  ruleName: string,
  what: string | undefined,
): string {
  const word = wordOf(previous);
  const need = word === undefined ? undefined : needs[word];
  if (need) return `\`${word}\` needs ${need}.`;
  if (plain(ruleName) === 'Section' && what !== undefined) return `An \`okrs\` line needs ${needs.okrs}.`;
  if (!what) return unexpected(actual, previous, ruleName);
  const behind = previous?.image ? ` after \`${shorten(previous.image)}\`` : '';
  const before = behind || !actual?.image ? behind : ` before \`${shorten(actual.image)}\``;
  return `${what[0]?.toUpperCase()}${what.slice(1)} is missing here${before}.`;
}

/** A sign that the language does not use. */
export function meansNothing(sign: string): string {
  return `\`${sign}\` means nothing here. If it belongs to a text, put the text in quotes; otherwise remove it.`;
}

/** `drives after 6 weeks`: the word before the number was taken for the name. */
export function misreadName(word: IToken, next: IToken): string | undefined {
  if (!isNumber(next) || !word.tokenType.name.endsWith('~') || word.startLine !== next.startLine) return undefined;
  return `\`${word.image}\` is read as a name here. Put the name that is meant in front of it.`;
}

function unexpected(actual: IToken | undefined, previous: IToken | undefined, ruleName: string): string {
  const place = places[plain(ruleName)] ?? 'here';
  const remark = previous?.tokenType.name === 'ID' && asides.has(previous.image) ? needs[previous.image] : undefined;
  if (remark) return `\`${previous?.image}\` needs ${remark}.`;
  if (actual && wordOf(actual) === 'by') return `\`by\` needs ${needs.by}.`;
  if (!actual || actual.tokenType.name === 'EOF') {
    const behind = previous?.image ? ` after \`${shorten(previous.image)}\`` : '';
    return `The file ends too early: something is missing${behind}.`;
  }
  if (isEnd(actual.tokenType)) return 'Something is missing at the end of this line.';
  return `\`${shorten(actual.image)}\` does not fit ${place}. Remove it, or begin a new line with the word it belongs to.`;
}

const isEnd = (type: TokenType) => type.name === 'EOL' || type.name === 'EOF';

const plain = (ruleName: string) => ruleName.replace(/\u200b$/, '');

function wordOf(token: IToken | undefined): string | undefined {
  const name = token?.tokenType?.name;
  return name === undefined || name === 'ID' ? undefined : name.replace(/~$/, '');
}

/** What stands in the text, as a message shows it. */
export function shorten(image: string): string {
  const line = image.split(/[\r\n]/, 1)[0] ?? '';
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
}
