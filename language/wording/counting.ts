import { deliverables } from './lexicon/deliverables.ts';
import { existing } from './lexicon/verbs.ts';
import type { MetricFound } from './metric-lexicon.ts';
import { peopleOf } from './people.ts';
import { verbOf } from './verbs.ts';
import { listOf, singular, type Word } from './words.ts';

const things = listOf(deliverables);
const states = listOf(existing);
/** Words that end the phrase a number or verb belongs to. */
const stops = listOf(
  'of for in to with from by on at about across per who that which and or into through during before after until within as so than is are was were be been has have gets get',
);
const comparators = listOf('< > ≥ ≤ below under above over within exceeds exceed exceeding beyond');
const durations = listOf(
  'ms s sec secs second seconds min mins minute minutes hour hours h day days week weeks month months points pp',
);

/** Whether a word names something that exists once the work is done. */
export function isThing(word: string): boolean {
  return things.has(singular(word));
}

/** "live", "available", "done": says only that something exists. */
export function isState(word: string): boolean {
  return states.has(word);
}

export function endsPhrase(word: string): boolean {
  return stops.has(word);
}

export function isDuration(word: string): boolean {
  return durations.has(word);
}

/** A deliverable within reach of a place, before the phrase ends. */
export function thingWithin(text: Word[], from: number): number | undefined {
  let found: number | undefined;
  for (let at = from; at < Math.min(text.length, from + 6); at++) {
    const word = text[at];
    if (word?.kind === 'number') continue;
    if (word?.kind !== 'word' || stops.has(word.lower)) break;
    if (isThing(word.lower)) found = at;
  }
  return found;
}

/** "15 features", "5 blog posts": the place of the thing that a number counts. */
export function thingCounted(text: Word[], from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    const word = text[at];
    if (word?.kind !== 'number' || word.lower.includes('%')) continue;
    const thing = thingWithin(text, at + 1);
    if (thing !== undefined) return thing;
  }
  return undefined;
}

/** Whether a text has a number that is not a year or a version. */
export function numberAhead(text: Word[]): boolean {
  return text.some((word) => word.kind === 'number' && !isYearOrVersion(word.lower));
}

function isYearOrVersion(number: string): boolean {
  return /^(19|20)\d\d$/.test(number) || /^\d+\.\d+\.\d+$/.test(number);
}

/** Places of numbers that measure something: shares, money, times, limits, from and to. */
export function measures(text: Word[], metrics: MetricFound[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = text[at];
    if (word?.kind !== 'number' || isYearOrVersion(word.lower)) continue;
    const before = text[at - 1]?.lower ?? '';
    const after = text[at + 1]?.lower ?? '';
    const thing = thingWithin(text, at + 1) !== undefined;
    if (/^100\s?%$/.test(word.lower) && text.some(({ lower }) => isCompletion(lower))) continue;
    const share = word.lower.includes('%') || after === '%' || after === 'percent';
    const amount = /[$€£]/.test(word.text) || ['$', '€', '£'].includes(before);
    const limit =
      comparators.has(before) || (before === 'than' && at > 1) || (before === 'least' && !thing) || before === '@';
    const range = (before === 'from' || before === 'to' || before === '→') && !thing && !isDeadline(text, at);
    const signed = /^[+−-]/.test(word.text) && !thing;
    const timed = durations.has(after) && !thing && metrics.length > 0;
    const people = !thing && peopleWithin(text, at + 1);
    const metricNear = metrics.some((metric) => metric.at > at && metric.at - at <= 3);
    if (share || amount || limit || range || signed || timed || people || metricNear) found.push(at);
  }
  return found;
}

/** "100% … trained" counts finished work. */
function isCompletion(word: string): boolean {
  const verb = verbOf(word);
  return states.has(word) || (verb?.form === 'past' && verb.classes.has('making'));
}

function isDeadline(text: Word[], at: number): boolean {
  return /^(q[1-4]|h[12]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(text[at + 1]?.lower ?? '');
}

function peopleWithin(text: Word[], from: number): boolean {
  for (let at = from; at < Math.min(text.length, from + 4); at++) {
    const word = text[at];
    if (word?.kind !== 'word') return false;
    if (peopleOf(word.lower)) return true;
    if (stops.has(word.lower) && word.lower !== 'of') return false;
  }
  return false;
}
