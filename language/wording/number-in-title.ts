import { effortIn, metricsIn } from './metric-lexicon.ts';
import { peopleOf } from './people.ts';
import { remembered } from './remembered.ts';
import { isVerb, verbOf } from './verbs.ts';
import { listOf, type Word, words } from './words.ts';

/** A measured number in the words of an objective. */
export interface MeasuredNumber {
  /** As written, with the word beside it. */
  text: string;
  /** It names a share, an amount, a multiple or a counted group; otherwise only a limit such as "under 50 minutes". */
  sure: boolean;
}

const times = listOf('second seconds minute minutes hour hours day days week weeks month months year years');
const limits = listOf('under below above over within less more fewer least most than');
const notMeasured = listOf(
  'q1 q2 q3 q4 h1 h2 top number no version v phase level tier step soc iso series chapter round route line room',
);
const multiples = listOf('double doubles doubling triple triples tripling quadruple halve halves halving');
const changes = listOf('up down by to reach from');

/**
 * A metric in an objective: "up 30%", "$5M", "1,000 new members", "double users". Not years, quarters, versions,
 * names of products and standards, ranks, or "number one".
 */
export const numberInTitle = remembered((title): MeasuredNumber | undefined => {
  const text = words(title);
  let weak: MeasuredNumber | undefined;
  for (let at = 0; at < text.length; at++) {
    const word = text[at];
    if (!word) continue;
    const spelled = spell(text, at);
    if (word.kind === 'word' && multiples.has(word.lower) && namesMeasure(text, at + 1))
      return { text: spelled, sure: true };
    if (word.kind !== 'number' || isName(text, at)) continue;
    const next = text[at + 1]?.lower ?? '';
    const previous = text[at - 1]?.lower ?? '';
    const share = word.lower.includes('%') || next === '%' || next === 'percent';
    const amount = /[$€£¥]/.test(word.text) || /^[$€£¥]$/.test(previous) || next === '€';
    const multiple = /\dx$/.test(word.lower);
    if (share || amount || multiple) return { text: spelled, sure: true };
    const moved =
      changes.has(previous) ||
      text
        .slice(0, Math.min(at, 3))
        .some((before) => isVerb(before.lower, 'raising', 'lowering') && verbOf(before.lower)?.form !== 'past');
    const digits = /^[+-]?\d/.test(word.text);
    if (digits && countsPeopleOrMetric(text, at + 1) && Number.parseFloat(word.lower.replaceAll(',', '')) > 3) {
      return { text: spelled, sure: true };
    }
    if (moved && metricsIn(text).length > 0) return { text: spelled, sure: true };
    if (limits.has(previous) || times.has(next)) weak ??= { text: spelled, sure: false };
  }
  return weak;
});

function spell(text: Word[], at: number): string {
  return text
    .slice(at, at + 2)
    .filter((word) => word.kind !== 'sign' || word.text === '%')
    .map((word) => word.text)
    .join(' ');
}

/** A year, quarter, version, rank, or a number that belongs to a name: "Foo 4.1", "Route 7", "24/7". */
function isName(text: Word[], at: number): boolean {
  const number = text[at]?.lower ?? '';
  const previous = text[at - 1];
  if (/^(19|20)\d\d$/.test(number) || /(st|nd|rd|th)$/.test(number) || /^\d+\.\d+\.\d/.test(number)) return true;
  if (number === '24' && text[at + 1]?.lower === '7') return true;
  if (number === '7' && text[at - 1]?.lower === '24') return true;
  // "the over-60s" are people.
  if (text[at + 1]?.text === 's') return true;
  if (isSpan(text, at)) return true;
  if (!previous) return false;
  if (notMeasured.has(previous.lower)) return true;
  const capital = /^\p{Lu}/u.test(previous.text) && at > 1;
  return capital && /^\d+(\.\d+)?$/.test(number) && !countsPeopleOrMetric(text, at + 1);
}

/** "Our first 100 days", "the last 10 minutes", "a 30-day challenge": a stretch of time with a name, not a limit on one. */
function isSpan(text: Word[], at: number): boolean {
  const next = text[at + 1]?.lower ?? '';
  if (!times.has(next)) return false;
  if (['first', 'last', 'next', 'final', 'opening'].includes(text[at - 1]?.lower ?? '')) return true;
  return !next.endsWith('s') && !/^[+-]?1$/.test(text[at]?.lower ?? '') && text[at + 2]?.kind === 'word';
}

function countsPeopleOrMetric(text: Word[], from: number): boolean {
  const near = text.slice(from, from + 3);
  const end = near.findIndex(
    (word) => word.kind !== 'word' || /^(of|for|in|to|with|from|by|on|at|and|a|the)$/.test(word.lower),
  );
  const phrase = end < 0 ? near : near.slice(0, end);
  return phrase.some((word) => peopleOf(word.lower) !== undefined) || metricsIn(phrase).length > 0;
}

function namesMeasure(text: Word[], from: number): boolean {
  const rest = text.slice(from, from + 5);
  return (
    rest.some((word) => peopleOf(word.lower) !== undefined) ||
    metricsIn(rest).length > 0 ||
    effortIn(rest) !== undefined
  );
}
