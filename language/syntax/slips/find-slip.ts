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

/** Every slip that begins with a number or period, the more particular before the more general. */
const atNumbers: FindSlip[] = [scaleInWords, range, missingFrom, vagueFigure, missingInSection];

/** Every slip that begins with a word or sign. */
const atWords: FindSlip[] = [
  range,
  vagueFigure,
  dateInWords,
  ownerBehindBy,
  cycleInWords,
  missingInSection,
  misspeltBehindNumber,
  milestone,
  seriesWithoutBraces,
  capital,
  otherWord,
  judgement,
  wordBeforeValue,
  unquotedAside,
  unquotedRemark,
];

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
  const { token } = place;
  const atSign = atSigns.get(token.tokenType.name);
  if (atSign) return atSign(place);
  for (const find of isNumber(token) || isPeriod(token) ? atNumbers : atWords) {
    const slip = find(place);
    if (slip) return slip;
  }
  return undefined;
};
