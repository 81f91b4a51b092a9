import type { IToken } from 'chevrotain';
import { isNumber, isPeriod } from '../tokens.ts';
import { dateInWords, ownerBehindBy } from './dates.ts';
import { mention, ownersWithComma } from './names.ts';
import { missingFrom, misspeltBehindNumber, range, scaleInWords, vagueFigure } from './numbers.ts';
import { otherWord } from './other-words.ts';
import { judgement, unquotedAside, unquotedRemark, wordBeforeValue } from './remarks.ts';
import { cycleInWords, missingInSection } from './sections.ts';
import type { FindSlip } from './slip.ts';
import { capital, milestone, seriesWithoutBraces } from './statements.ts';

/** Finders with the statements in whose lines and blocks such a slip is made; anywhere, where none are named. */
type Finders = readonly (readonly [find: FindSlip, statements?: string])[];

/** Every slip that begins with a number or period, the more particular before the more general. */
const atNumbers: Finders = [
  [scaleInWords],
  [range, 'kr kpi goal'],
  [missingFrom, 'kr'],
  [vagueFigure, 'kr kpi goal'],
  [missingInSection, 'okrs'],
];

/** Every slip that begins with a word or sign. */
const atWords: Finders = [
  [range, 'kr kpi goal'],
  [vagueFigure, 'kr kpi goal'],
  [dateInWords, 'kr initiative goal kpi'],
  [ownerBehindBy, 'kr initiative'],
  [cycleInWords, 'okrs review'],
  [missingInSection, 'okrs'],
  [misspeltBehindNumber, 'kr'],
  [milestone, 'objective'],
  [seriesWithoutBraces, 'kpi'],
  [capital, 'objective kr initiative kpi goal strategy'],
  [otherWord],
  [judgement, 'check-in'],
  [wordBeforeValue, 'check-in review'],
  [unquotedAside, 'check-in review'],
  [unquotedRemark, 'check-in review'],
];

/** Most of a text is no slip, so each token is shown only to those who may have something to say of it. */
function byStatement(finders: Finders): (statement: string) => readonly FindSlip[] {
  const known = new Map<string, readonly FindSlip[]>();
  return (statement) => {
    let found = known.get(statement);
    if (!found) {
      const fits = ([, statements]: Finders[number]) => statements?.split(' ').includes(statement) ?? true;
      found = finders.filter(fits).map(([find]) => find);
      known.set(statement, found);
    }
    return found;
  };
}

const numberFinders = byStatement(atNumbers);
const wordFinders = byStatement(atWords);

/** Slips that begin with a sign which is otherwise in its place. */
const atSigns = new Map<string, FindSlip>([
  [',', ownersWithComma],
  ['@', mention],
]);

/** What begins no slip, whatever stands behind it. */
const harmless = new Set(['{', '}', '.', '%', 'STRING', 'CURLY', 'TEXT_BLOCK', 'UNCLOSED', 'OPEN_BLOCK']);

/** Whether a token may begin a slip at all; most of a text does not. */
export function mayBeSlip(token: IToken): boolean {
  return !harmless.has(token.tokenType.name);
}

/** What a token begins that is written as in another tool or language; undefined where it is as it should be. */
export const findSlip: FindSlip = (place) => {
  const { token, where } = place;
  const atSign = atSigns.get(token.tokenType.name);
  if (atSign) return atSign(place);
  for (const find of isNumber(token) || isPeriod(token) ? numberFinders(where) : wordFinders(where)) {
    const slip = find(place);
    if (slip) return slip;
  }
  return undefined;
};
