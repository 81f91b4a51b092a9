import { distance } from 'fastest-levenshtein';
import { isNumber, isText } from '../tokens.ts';
import { asides } from '../words.ts';
import type { FindSlip, Slip, SlipPlace } from './slip.ts';

const statuses = ['on track', 'at risk', 'off track'];

/** How people say where things stand, and what the language calls it. */
const judgements = new Map([
  ['on-track', 'on track'],
  ['ontrack', 'on track'],
  ['on_track', 'on track'],
  ['green', 'on track'],
  ['at-risk', 'at risk'],
  ['atrisk', 'at risk'],
  ['at_risk', 'at risk'],
  ['amber', 'at risk'],
  ['yellow', 'at risk'],
  ['orange', 'at risk'],
  ['off-track', 'off track'],
  ['offtrack', 'off track'],
  ['off_track', 'off track'],
  ['red', 'off track'],
  ['complete', 'done'],
  ['completed', 'done'],
  ['finished', 'done'],
  ['achieved', 'done'],
]);

/** `on-track`, `green`, `at rsk` on a line of a check-in. */
export const judgement: FindSlip = (place) => {
  const { token, at, firstInLine, previous } = place;
  if (firstInLine || previous?.image === '{' || previous?.image === '.') return undefined;
  const next = at(1);
  if (token.tokenType.name !== 'ID' || next?.image === '.') return undefined;
  const image = token.image.toLowerCase();
  if (next?.tokenType.name === 'ID') {
    const two = `${image} ${next.image.toLowerCase()}`;
    const misspelt = statuses.find((said) => Math.abs(two.length - said.length) <= 1 && distance(two, said) <= 1);
    if (misspelt) return { length: 2, message: `\`${two}\` is written \`${misspelt}\`.`, write: misspelt };
  }
  const write = judgements.get(image);
  // In a remark such as `completed the survey` it is a word like any other.
  if (!write || (next !== undefined && !endsWord(place))) return undefined;
  return { length: 1, message: `\`${token.image}\` is written \`${write}\`.`, write };
};

function endsWord({ at }: SlipPlace): boolean {
  const next = at(1);
  return next === undefined || isText(next) || next.image === ',' || next.image === '}' || next.image === 'confidence';
}

/** Words and signs between a thing and its value, which say nothing. */
export const linking: ReadonlySet<string> = new Set(['is', 'at', 'now', 'to', 'reached', '=', '→', '->']);

/** `calm.sleep is 55%`, `calm.sleep = 55%`: only the value counts. */
export const wordBeforeValue: FindSlip = ({ token, at, firstInLine, previous }) => {
  if (firstInLine || previous?.image === '.') return undefined;
  const next = at(1);
  if (!next || !isNumber(next)) return undefined;
  return {
    length: 1,
    message: `No \`${token.image}\` is needed before a value: write \`${next.image}\` alone.`,
    write: '',
  };
};

/** A remark without quotes: `calm.sleep 55% Checklist is live`, `blocked waiting for the vendor`. */
export const unquotedRemark: FindSlip = (place) => {
  const { token, at, firstInLine, previous } = place;
  if (firstInLine || !previous || previous.image === '{') return undefined;
  if (['.', '@', '}', 'for', 'confidence'].includes(previous.image)) return undefined;
  if (previous.tokenType.name === 'UNCLOSED' || isHeader(place)) return undefined;
  const dash = ['-', '–', '—', '*'].includes(token.image) ? 1 : 0;
  const first = at(dash);
  if (!first || !/^[\p{L}_]/u.test(first.image) || isText(first)) return undefined;
  if (dash === 0 && isNextEntry(place)) return undefined;
  if (dash === 0 && (isPart(place, 0) || (isUnit(place) && !asides.has(previous.image)))) return undefined;
  let length = dash + 1;
  while (at(length) && !isText(at(length) ?? token) && at(length)?.image !== '}' && !isConfidence(place, length))
    length++;
  const last = at(length - 1) ?? token;
  const rest = place.rest();
  const from = first.startOffset - token.startOffset;
  const stop = at(length) ? (last.endOffset ?? 0) + 1 - token.startOffset : rest.length;
  const body = rest.slice(from, stop).trim();
  const write = `"${body.replace(/["\\]/g, '\\$&')}"`;
  return {
    length,
    end: token.startOffset + from + body.length,
    message: `A remark goes in quotes: put \`"\` before and after it.`,
    write,
  } satisfies Slip;
};

/** `blocked waiting for the vendor`: what is in the way, without quotes. */
export const unquotedAside: FindSlip = ({ token, at, firstInLine, isOpen, rest }) => {
  if (!isOpen || !firstInLine) return undefined;
  const next = at(1);
  if (next?.tokenType.name !== 'ID' || next.image === 'confidence') return undefined;
  let length = 1;
  while (at(length) && !isText(at(length) ?? token) && at(length)?.image !== '}') length++;
  if (at(length)) return undefined;
  const body = rest()
    .slice(next.startOffset - token.startOffset)
    .trim();
  const write = `${token.image} "${body.replace(/["\\]/g, '\\$&')}"`;
  return {
    length,
    end: next.startOffset + body.length,
    message: `What follows \`${token.image}\` goes in quotes: put \`"\` before and after it.`,
    write,
  };
};

/** The next line of a check-in that is written in one: `{ smooth.wait 19 min smooth.fare $4 }`. */
function isNextEntry({ at }: SlipPlace): boolean {
  let length = 1;
  while (at(length)?.image === '.') length += 2;
  const value = at(length);
  return length > 1 && value !== undefined && (isNumber(value) || value.image === 'unknown');
}

/** The line that opens the block: `check-in 2026-10-12 for growth by maya {`. */
function isHeader({ at, isOpen }: SlipPlace): boolean {
  return !isOpen || at(0)?.image === '{';
}

/** What may stand on such a line without quotes. */
function isPart(place: SlipPlace, index: number): boolean {
  const token = place.at(index);
  if (!token) return false;
  const { name } = token.tokenType;
  if (token.image === 'unknown') return true;
  return (
    name.includes(' ') || isConfidence(place, index) || (token.image === 'done' && endsWord(place)) || isNumber(token)
  );
}

function isConfidence({ at }: SlipPlace, index: number): boolean {
  const next = at(index + 1);
  return at(index)?.image === 'confidence' && (next === undefined || isNumber(next) || next.image === ':');
}

/** A word right behind a bare number is what is counted. */
function isUnit({ previous }: SlipPlace): boolean {
  return previous !== undefined && isNumber(previous) && /[\dkMBn]$/.test(previous.image);
}
