import type { IToken } from 'chevrotain';
import { endOffset, isNumber, isText, touches } from '../tokens.ts';
import type { FindSlip, SlipPlace } from './slip.ts';

/** A range where one figure belongs: `to 10-20%`, `from 10% – 20%`, `stay below 3..5`. */
export const range: FindSlip = (place) => {
  const { token, where, inFormula, previous } = place;
  if (inFormula) return undefined;
  const word = token.image;
  if (word === 'stay') {
    const found = ['above', 'below'].includes(place.at(1)?.image ?? '') ? rangeAt(place, 2) : undefined;
    if (!found) return undefined;
    const write = `stay between ${found.low} and ${found.high}`;
    return { length: 2 + found.length, message: `A limit with two ends is written \`${write}\`.`, write };
  }
  if (word === 'to' || word === 'from') {
    const found = rangeAt(place, 1);
    if (!found) return undefined;
    const { low, high, length } = found;
    const write = `from ${low} to ${high}`;
    const both = `write \`${write}\`, or \`stay between ${low} and ${high}\` to keep it in there`;
    if (word === 'to' && /\bfrom\b/.test(place.before())) {
      const message = `A range is no target, as nobody can tell when it is met: write the figure to reach, \`to ${high}\`.`;
      return { length: 1 + length, message, write: `to ${high}` };
    }
    const other = place.at(1 + length);
    if (word === 'from' && (other?.image === 'to' || other?.image === '->')) {
      const message = `A range is no start: write the figure last measured, such as \`from ${low}\`.`;
      return { length: 1 + length, message, read: `from ${low}` };
    }
    return { length: 1 + length, message: `A range is no figure: ${both}.`, write };
  }
  if (where !== 'kr' || !isNumber(token) || !previous || !isText(previous)) return undefined;
  const found = rangeAt(place, 0);
  if (!found) return undefined;
  const write = `from ${found.low} to ${found.high}`;
  return { length: found.length, message: `A range is no figure: write \`${write}\`, or \`stay between …\`.`, write };
};

/** `10-20%`, `10% – 20%`, `10..20`: two figures with a dash or dots between, the unit behind one or both. */
function rangeAt(place: SlipPlace, index: number): { low: string; high: string; length: number } | undefined {
  const first = place.at(index);
  let next = place.at(index + 1);
  if (!first || !isNumber(first) || !next) return undefined;
  if (isNumber(next) && /^[-\u2212]/.test(next.image) && touches(first, next)) {
    return { ...withUnit(first.image, next.image.slice(1)), length: 2 };
  }
  let count = 1;
  const isDash = next.image === '-' || next.image === '–' || next.image === '—';
  while (next && (isDash ? count < 2 : next.image === '.' && count < 4)) next = place.at(index + ++count);
  if (!next || count === 1 || !isNumber(next)) return undefined;
  return { ...withUnit(first.image, next.image), length: count + 1 };
}

/** The unit that only one of two figures has is that of both. */
function withUnit(low: string, high: string): { low: string; high: string } {
  const sign = /[%€£¥$]$/.exec(high)?.[0];
  const before = /^[$€£¥]/.exec(low)?.[0];
  return {
    low: sign && /\d$/.test(low) && !before ? low + sign : low,
    high: before && /^\d/.test(high) ? before + high : high,
  };
}

/** `kr "…" 3 to 5`: the figure it starts from lacks its word. */
export const missingFrom: FindSlip = ({ token, at, previous }) => {
  if (!isNumber(token) || !previous || !isText(previous)) return undefined;
  let next = at(1);
  if (next?.tokenType.name === 'ID' && next.image !== 'to') next = at(2);
  const arrow = next?.image === '->' || next?.image === '→';
  if (!next || (next.image !== 'to' && !arrow)) return undefined;
  const write = `from ${token.image}`;
  return { length: 1, message: `A word is missing before \`${token.image}\`: write \`${write} to …\`.`, write };
};

const scales = new Map([
  ['pct', '%'],
  ['prozent', '%'],
  ['thousand', 'k'],
  ['tsd', 'k'],
  ['mil', 'M'],
  ['mio', 'M'],
  ['mn', 'M'],
  ['mln', 'M'],
  ['million', 'M'],
  ['millions', 'M'],
  ['billion', 'B'],
  ['billions', 'B'],
  ['mrd', 'B'],
  ['bln', 'B'],
]);

/** `5 million`: as a unit it would count millions, and `5M` would be something else. */
export const scaleInWords: FindSlip = ({ token, at, previous, inFormula }) => {
  const next = at(1);
  if (next?.tokenType.name !== 'ID' || inFormula || !isNumber(token) || previous?.image === 'unit') return undefined;
  const scale = scales.get(next.image.toLowerCase());
  if (!scale || !/\d$/.test(token.image)) return undefined;
  const write = token.image + scale;
  return { length: 2, message: `\`${next.image}\` is written right after the number, in short: \`${write}\`.`, write };
};

/** `~5`, `5+`, `5 per week`: a figure with something around it that says nothing more. */
export const vagueFigure: FindSlip = ({ token, at, inFormula }) => {
  if (inFormula) return undefined;
  const next = at(1);
  if ((token.image === '~' || token.image === '≈') && next && isNumber(next)) {
    return {
      length: 1,
      message: `A figure is exact here, so that anyone can tell when it is met: write \`${next.image}\`.`,
      write: '',
    };
  }
  if (!isNumber(token) || !next) return undefined;
  if (next.image === '+' && touches(token, next)) {
    return {
      length: 2,
      message: `Reaching it is enough, so no \`+\` is needed: write \`${token.image}\`.`,
      write: token.image,
    };
  }
  const of = at(2);
  const isPer = (next.image === 'per' || next.image === '/') && of?.tokenType.name === 'ID';
  if (!isPer || !of) return undefined;
  const said = `${next.image === 'per' ? ' per ' : '/'}${of.image}`;
  return {
    length: 3,
    end: endOffset(of),
    message: `A figure has one unit. Say \`${said.trim()}\` in the title and write \`${token.image}\`.`,
    write: token.image,
  };
};

/** Words of a key result that may stand behind a number, by what has to follow them. */
const behindNumber: Record<'anything' | 'name' | 'number' | 'text', string[]> = {
  anything: ['leading', 'lagging', 'customer', 'business', 'internal', 'baseline', 'shared'],
  name: ['owner', 'measures', 'drives', 'raises', 'lowers'],
  number: ['weight', 'confidence'],
  text: ['because', 'evidence'],
};

/** The words that fit what follows. */
function fitting(next: IToken | undefined, isWord: (image: string) => boolean): string[] {
  const { anything, name, number, text } = behindNumber;
  if (!next) return anything;
  if (isNumber(next)) return [...number, ...anything];
  if (isText(next)) return [...text, ...anything];
  return next.tokenType.name === 'ID' && !isWord(next.image) ? [...name, ...anything] : anything;
}

/** `from 9 to 4 leeding`: behind a number it would be the unit, and nobody would notice. */
export const misspeltBehindNumber: FindSlip = ({ token, at, previous, isWord }) => {
  if (!previous || !isNumber(previous) || token.tokenType.name !== 'ID') return undefined;
  const image = token.image.toLowerCase();
  if (isWord(token.image) || image.length < 4) return undefined;
  const word = fitting(at(1), isWord).find(
    (each) => image !== `${each}s` && image[0] === each[0] && isNear(image, each),
  );
  if (!word) return undefined;
  return { length: 1, message: `\`${token.image}\` is no unit anyone counts. Did you mean \`${word}\`?`, write: word };
};

/** One letter wrong, missing or too many, or two next to each other in the wrong order. */
function isNear(written: string, word: string): boolean {
  if (written === word) return false;
  const most = Math.max(written.length, word.length);
  let start = 0;
  while (start < most && written[start] === word[start]) start++;
  let tail = 0;
  const shorter = Math.min(written.length, word.length);
  while (tail < shorter - start && written.at(-1 - tail) === word.at(-1 - tail)) tail++;
  const [left, right] = [written.length - start - tail, word.length - start - tail];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && written[start] === word[start + 1] && written[start + 1] === word[start];
}
