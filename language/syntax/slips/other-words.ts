import type { IToken } from 'chevrotain';
import { needsMore, shorten } from '../messages.ts';
import { isNumber, isPeriod, isText, wordOf } from '../tokens.ts';
import { unitWords } from '../words.ts';
import { type Follows, type Meaning, meanings } from './meanings.ts';
import type { FindSlip, Slip, SlipPlace } from './slip.ts';

/** One way of writing a meaning, word by word. */
interface Entry {
  words: string[];
  meaning: Meaning;
}

/** By place and first word, the longest first. */
const entries = new Map<string, Map<string, Entry[]>>(
  Object.entries(meanings).map(([where, all]) => {
    const byFirst = new Map<string, Entry[]>();
    for (const meaning of all) {
      for (const phrase of meaning.words) {
        const words = phrase.split(' ');
        const first = words[0] ?? '';
        const same = [...(byFirst.get(first) ?? []), { words, meaning }];
        byFirst.set(
          first,
          same.sort((a, b) => b.words.length - a.words.length),
        );
      }
    }
    return [where, byFirst];
  }),
);

const firstWords = new Set([...entries.values()].flatMap((byFirst) => [...byFirst.keys()]));

/** Whether a token that is written so may be such a word, or the first of a phrase. */
export const mayBeOtherWord = (image: string): boolean =>
  firstWords.has(image.toLowerCase()) || (image.includes(' ') && firstWords.has(startOf(image)));

/** Properties that begin a line of their own, or follow others: only there is such a word one. */
const inBlocks = new Set(['objective', 'kpi', 'top', 'strategy', 'goal']);

/** A word that other tools or languages use for a property or statement of this one: `start 10`, `task "…"`, `at most 5`. */
export const otherWord: FindSlip = (place) => {
  const { previous, token } = place;
  const first = firstWord(token);
  const before = previous && previous.startLine === token.startLine ? wordOf(previous) : '';
  const isBound = before === 'stay' || before === 'healthy' || before === 'critical';
  const known = entries.get(isBound ? 'bound' : place.where)?.get(first);
  if (!known || place.inFormula) return undefined;
  if (!isBound && (needsMore(before) || before === '.' || before === 'of')) return undefined;
  if (previous && isNumber(previous) && unitWords.has(token.image)) return undefined;
  for (const entry of known) {
    const length = matches(entry.words, place);
    const slip = length > 0 && slipOf(entry, length, place, before);
    if (slip) return slip;
  }
  return undefined;
};

function slipOf({ words, meaning }: Entry, length: number, place: SlipPlace, before: string): Slip | undefined {
  const next = place.at(length);
  if (!follows(meaning.follows, next, place.at(length + 1), place.isWord)) return undefined;
  if (meaning.follows === 'anything' && !beginsHere(place, before)) return undefined;
  if (meaning.follows === 'named text' && !beginsHere(place, before)) return undefined;
  const written = words.join(' ');
  if (meaning.write === undefined) {
    return { length, message: `\`${written}\` has no place here. ${meaning.says}` };
  }
  const write = meaning.write.replace('$', written);
  // `kr` is one of the words, and so is its title.
  if (write === written) return undefined;
  if (write === '') return { length, message: `No \`${written}\` is needed: \`${next?.image}\` says it.`, write };
  const example = next ? `${write} ${shorten(next.image)}` : write;
  return { length, message: `\`${written}\` is \`${write}\` in this language: write \`${example}\`.`, write };
}

/** Whether a statement or property may begin at the token. */
function beginsHere({ firstInLine, where }: SlipPlace, before: string): boolean {
  return firstInLine || !inBlocks.has(where) || ['{', '}', ','].includes(before);
}

/** How many tokens the words take up; 0 if something else stands there. A phrase is one token. */
function matches(words: string[], place: SlipPlace): number {
  let at = 0;
  let count = 0;
  while (at < words.length) {
    const token = place.at(count);
    if (!token) return 0;
    const { name } = token.tokenType;
    const phrase = name.includes(' ') ? name.split(' ') : undefined;
    const isSame = phrase
      ? phrase.every((word, index) => words[at + index] === word)
      : token.image.toLowerCase() === words[at];
    if (!isSame) return 0;
    at += phrase?.length ?? 1;
    count++;
  }
  return count;
}

function follows(
  what: Follows,
  next: IToken | undefined,
  second: IToken | undefined,
  isWord: (image: string) => boolean,
): boolean {
  if (what === 'anything') return true;
  if (!next) return false;
  switch (what) {
    case 'number':
      return isNumber(next);
    case 'from':
      return next.image === 'from';
    case 'text':
      return isText(next);
    case 'named text':
      return isText(next) || (isName(next) && second !== undefined && isText(second));
    case 'name':
      return isName(next) && !isWord(next.image);
    case 'word':
      return isName(next);
    case 'date':
      return isPeriod(next);
    case 'limit':
      return ['above', 'below', 'between', 'over', 'under', '<', '>', '<=', '>='].includes(next.image);
    case '{':
      return next.image === '{';
  }
}

const isName = (token: IToken) => token.tokenType.name === 'ID';

/** Of a phrase, the first of its words. */
function firstWord({ image, tokenType }: IToken): string {
  const isPhrase = tokenType.name.includes(' ');
  return isPhrase ? startOf(image) : image.toLowerCase();
}

const startOf = (phrase: string) => phrase.slice(0, phrase.search(/\s/)).toLowerCase();
