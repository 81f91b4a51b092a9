import type { IToken } from 'chevrotain';
import { apart } from '../../values/apart.ts';
import { isNumber, isPeriod, textKinds } from '../tokens.ts';
import { asides } from '../words.ts';
import { dateInWords, ownerBehindBy } from './dates.ts';
import { mention, ownersWithComma } from './names.ts';
import { missingFrom, misspeltBehindNumber, range, scaleInWords, vagueFigure } from './numbers.ts';
import { mayBeOtherWord, otherWord } from './other-words.ts';
import { judgement, linking, unquotedAside, unquotedRemark, wordBeforeValue } from './remarks.ts';
import { cycleInWords, missingInSection } from './sections.ts';
import type { FindSlip } from './slip.ts';
import { capital, hasCapital, milestone, seriesWithoutBraces } from './statements.ts';

/** A finder with what its slips begin with (anything, where nothing is named), and where such a slip is made. */
interface Finder {
  find: FindSlip;
  /** Whether its slips may begin with a word or sign that is written so. */
  begins?: (image: string) => boolean;
  /** The statements in whose lines and blocks it is made; anywhere, where none are named. */
  in?: string;
}

/** Every slip that begins with a number or period, the more particular before the more general. */
const atNumbers: readonly Finder[] = [
  { find: scaleInWords },
  { find: range, in: 'kr kpi goal' },
  { find: missingFrom, in: 'kr' },
  { find: vagueFigure, in: 'kr kpi goal' },
  { find: missingInSection, in: 'okrs' },
];

/** Every slip that begins with a word or sign. */
const atWords: readonly Finder[] = [
  { find: range, begins: oneOf('stay from to'), in: 'kr kpi goal' },
  { find: vagueFigure, begins: oneOf('~ ≈'), in: 'kr kpi goal' },
  { find: dateInWords, begins: oneOf('by due until'), in: 'kr initiative goal kpi' },
  { find: ownerBehindBy, begins: oneOf('by'), in: 'kr initiative' },
  { find: cycleInWords, begins: oneOf('in review'), in: 'okrs review' },
  { find: missingInSection, begins: oneOf('okrs'), in: 'okrs' },
  { find: misspeltBehindNumber, in: 'kr' },
  { find: milestone, begins: (image) => image.toLowerCase() === 'milestone', in: 'objective' },
  { find: seriesWithoutBraces, begins: oneOf('actual plan'), in: 'kpi' },
  { find: capital, begins: hasCapital, in: 'objective kr initiative kpi goal strategy' },
  { find: otherWord, begins: mayBeOtherWord },
  { find: judgement, in: 'check-in' },
  { find: wordBeforeValue, begins: (image) => linking.has(image), in: 'check-in review' },
  { find: unquotedAside, begins: (image) => asides.has(image), in: 'check-in review' },
  { find: unquotedRemark, in: 'check-in review' },
];

function oneOf(words: string): (image: string) => boolean {
  const all = new Set(words.split(' '));
  return (image) => all.has(image);
}

/** Words of a statement that are remembered. Cleared when full, which keeps it simple. */
const mostWords = 2000;
const none: readonly FindSlip[] = [];

/**
 * Most of a text is no slip, so each token is shown only to those who may have something to say of it: by the statement
 * that it stands in and what is written there, which is looked up once for all files.
 */
function byStatement(finders: readonly Finder[]): (statement: string, image: string) => readonly FindSlip[] {
  const known = new Map<string, Map<string, readonly FindSlip[]>>();
  return (statement, image) => {
    let byImage = known.get(statement);
    if (!byImage) {
      byImage = new Map();
      known.set(statement, byImage);
    }
    let found = byImage.get(image);
    if (!found) {
      if (byImage.size >= mostWords) byImage.clear();
      const fitting = finders.filter(
        (each) => (each.in?.split(' ').includes(statement) ?? true) && (each.begins?.(image) ?? true),
      );
      found = fitting.length > 0 ? fitting.map(({ find }) => find) : none;
      byImage.set(apart(image), found);
    }
    return found;
  };
}

const numberFinders = byStatement(atNumbers);
const wordFinders = byStatement(atWords);

/** What begins no slip, whatever stands behind it, and signs that are otherwise in their place. */
const bySign = new Map<string, readonly FindSlip[]>([
  ['{', none],
  ['}', none],
  ['.', none],
  ['%', none],
  ...textKinds.filter((kind) => kind !== 'OTHER_TEXT').map((kind) => [kind, none] as const),
  [',', [ownersWithComma]],
  ['@', [mention]],
]);

/** Those who find slips that may begin with a token in the line or block of a statement; mostly there are none. */
export function slipFinders(token: IToken, statement: string): readonly FindSlip[] {
  const sign = bySign.get(token.tokenType.name);
  if (sign) return sign;
  return isNumber(token) || isPeriod(token) ? numberFinders(statement, '') : wordFinders(statement, token.image);
}
