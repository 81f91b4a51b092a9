import { needsMore } from '../messages.ts';
import { endOffset, isPeriod, isText, wordOf } from '../tokens.ts';
import type { FindSlip } from './slip.ts';

/** `milestone "Pilot signed"` among the key results: one that is done or not. */
export const milestone: FindSlip = ({ at, firstInLine, isOpen }) => {
  if (!isOpen || !firstInLine) return undefined;
  const title = at(1);
  if (!title || !isText(title)) return undefined;
  const write = `kr ${title.image} done when ${title.image}`;
  return {
    length: 2,
    message: 'A milestone is a key result that is done or not: write `kr "…" done when "…" by 2026-12-15`.',
    write,
  };
};

/** `actual 2026-10 5%`: the values of a KPI without their braces. */
export const seriesWithoutBraces: FindSlip = ({ token, at, isOpen, rest, previous }) => {
  if (!isOpen) return undefined;
  const first = at(1);
  if (!first || !isPeriod(first) || !at(2) || (previous && needsMore(wordOf(previous)))) {
    return undefined;
  }
  let length = 1;
  while (at(length) && at(length)?.image !== '}' && at(length)?.image !== '{') length++;
  if (at(length)?.image === '{') return undefined;
  const end = endOffset(at(length - 1) ?? token);
  const values = rest().slice(first.startOffset - token.startOffset, end - token.startOffset);
  const write = `${token.image} { ${values} }`;
  return { length, message: `Values by month go in braces: write \`${write}\`.`, write };
};

/** Whether a word has other letters than small ones. */
export const hasCapital = (image: string): boolean => image !== image.toLowerCase();

/** `Owner maya`, `From 3 To 5`: words of the language have small letters. */
export const capital: FindSlip = ({ token, at, previous, isWord, inFormula }) => {
  const word = token.image.toLowerCase();
  if (inFormula || !isWord(word)) return undefined;
  const before = previous ? wordOf(previous) : '';
  if (needsMore(before) || before === '.' || before === 'of' || !at(1) || at(1)?.image === '.') return undefined;
  return { length: 1, message: `Words of the language have small letters: write \`${word}\`.`, write: word };
};
