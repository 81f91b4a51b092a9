import { dateInWords, ownerBehindBy } from './dates.ts';
import { missingFrom, misspeltBehindNumber, range, scaleInWords, vagueFigure } from './numbers.ts';
import { otherWord } from './other-words.ts';
import { judgement, unquotedAside, unquotedRemark, wordBeforeValue } from './remarks.ts';
import { cycleInWords, missingInSection } from './sections.ts';
import type { FindSlip } from './slip.ts';
import { capital, milestone, seriesWithoutBraces } from './statements.ts';

/** Every slip that is known, the more particular before the more general. */
const all: FindSlip[] = [
  scaleInWords,
  range,
  missingFrom,
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

/** What a token begins that is written as in another tool or language; undefined where it is as it should be. */
export const findSlip: FindSlip = (place) => {
  for (const find of all) {
    const slip = find(place);
    if (slip) return slip;
  }
  return undefined;
};
