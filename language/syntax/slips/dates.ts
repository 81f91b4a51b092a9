import { readPeriod } from '../../values/cycle.ts';
import { spokenDate } from '../../values/spoken-date.ts';
import type { FindSlip } from './slip.ts';

/** A day said in words behind `by`: `by end of Q4`, `by Dec 31`, `by 2026/12/31`. */
export const dateInWords: FindSlip = ({ token, at, rest, cycle }) => {
  const next = at(1);
  if (!next || next.tokenType.name === 'DATE') return undefined;
  const skipped = next.startOffset - token.startOffset;
  const found = spokenDate(rest().slice(skipped), cycle === undefined ? undefined : readPeriod(cycle));
  if (!found) return undefined;
  const end = next.startOffset + found.length;
  let length = 1;
  for (let more = at(length); more && more.startOffset < end; more = at(length)) length++;
  // A name such as `december-plan` only begins like a date.
  const last = at(length - 1);
  if (!last || (last.endOffset ?? 0) + 1 > end) return undefined;
  const said = rest().slice(skipped, skipped + found.length);
  if (found.date === undefined) {
    return {
      length,
      end,
      message: `\`${said}\` does not say which day: write it year first, as in \`by 2026-12-15\`.`,
      read: '',
    };
  }
  const write = `by ${found.date}`;
  return { length, end, message: `A date is a day, year first: for \`${said}\` write \`${write}\`.`, write };
};

/** `by maya`: who, not when. */
export const ownerBehindBy: FindSlip = ({ at, isWord, previous }) => {
  if (previous?.image === 'owner') return undefined;
  const next = at(1);
  if (next?.tokenType.name !== 'ID' || isWord(next.image)) return undefined;
  return {
    length: 1,
    message: `\`by\` takes a date; who does it is the owner: write \`owner ${next.image}\`.`,
    write: 'owner',
  };
};
