import { changeOfNumbers } from './change-of-numbers.ts';
import { countedAgain, isPlainOrder, objectIsDeliverable } from './counted.ts';
import { endsPhrase, isDuration, isState, isThing, measures, thingCounted } from './counting.ts';
import { servedInTime } from './limits.ts';
import { effortIn, isHead, type MetricFound } from './metric-lexicon.ts';
import { openingAt, openingPhrase, opensChange, opensWork } from './opening.ts';
import { subjectClues } from './sentence.ts';
import { isVerb, verbOf } from './verbs.ts';
import { be, listOf, type Word } from './words.ts';

/** Words that speak for one reading, and how strongly: 1 is a hint, 2 decides when nothing speaks against it. */
export interface Clue {
  for: 'outcome' | 'output';
  weight: number;
  words: string;
}

const comparatives = listOf('more fewer less faster higher lower shorter cheaper quicker longer better smaller larger');
const purposes = listOf(
  'to so that which resulting leading thereby achieving increasing reducing decreasing improving lowering raising cutting',
);

const decisions = listOf('approval consent permission endorsement acceptance recognition');

/** Everything in the words of a key result that says whether it names a change or the work meant to bring it. */
export function kindClues(text: Word[], metrics: MetricFound[]): Clue[] {
  const clues: Clue[] = [];
  const say = (side: Clue['for'], weight: number, from: number, to = from + 1) =>
    clues.push({ for: side, weight, words: spell(text, from, to) });

  const effort = effortIn(text);
  if (effort) clues.push({ for: 'output', weight: 7, words: effort });
  if (setsBaseline(text)) clues.push({ for: 'outcome', weight: 2.4, words: 'baseline' });
  const phrase = openingPhrase(text);
  if (phrase > 0) say('output', 2, 0, phrase);

  const opening = openingAt(text);
  const first = text[opening];
  const verb = first && verbOf(first.lower);
  const counted = first ? countedAgain(text, opening, metrics) : undefined;
  const opensWithWork = verb !== undefined && !counted && opensWork(text, opening, metrics);
  const change = !opensWithWork && first ? opensChange(text, opening) : undefined;
  const measured = measures(text, metrics);

  if (first && opensWithWork) {
    const weak = verb?.classes.has('weak making') === true;
    say('output', weak ? 1.4 : 2.4, opening);
    effectClues(text, opening, metrics, measured, say);
  } else if (first && change) {
    const things = thingCounted(text, opening + 1);
    if (things !== undefined && metrics.length === 0 && verb?.classes.has('making')) say('output', 2, things);
    else say('outcome', change === 'strong' ? 1.6 : 0.8, opening);
  }

  if (!opensWithWork) {
    if (counted) say('outcome', 2, ...counted);
    else if (!change) subjectClues(text, opening, metrics, measured, say);
    // "Minutes between …", "Share of …": it begins with what is measured.
    if (first && isHead(first.lower)) say('outcome', 1.4, opening);
    const named = metrics[0];
    if (named) say('outcome', 1.4, named.at, named.at + named.length);
    else {
      const head = text.findIndex((word) => word.kind === 'word' && isHead(word.lower));
      if (head >= 0) say('outcome', 0.8, head);
    }
    // "The regulator's approval": somebody else decides.
    const granted = text.findIndex(({ lemma }) => decisions.has(lemma));
    if (granted >= 0 && measured.length === 0) say('outcome', 2, granted);
    for (const at of measured) say('outcome', 1.3, at, at + 2);
    // "Near misses reported 30 → 150": it was something before, so it is no project. From 0 it may be one.
    const moved = changeOfNumbers(text);
    if (moved && !moved.fromNothing) say('outcome', 1.8, moved.at, moved.end);
    const kept = servedInTime(text);
    if (kept) say('outcome', 2.2, ...kept);
    const rate = text.findIndex(
      (word, index) =>
        index > 0 && (word.lower === 'per' || (word.lower === 'a' && isDuration(text[index + 1]?.lower ?? ''))),
    );
    if (rate > 0 && measured.length === 0) say('outcome', 1, rate - 1, rate + 2);
    const comparative = text.findIndex((word, index) => index < 3 && comparatives.has(word.lower));
    if (comparative >= 0) say('outcome', 1.2, comparative);
    if (!counted && change === undefined && measured.length === 0 && metrics.length === 0)
      bareThing(text, opening, say);
  }
  return clues;
}

/** Whether a title is about finding out where a metric stands; not one that only compares: "10% above baseline". */
export function setsBaseline(text: Word[]): boolean {
  if (!text.some(({ lower }) => lower === 'baseline')) return false;
  const opening = openingAt(text);
  const first = text[opening]?.lower ?? '';
  if (isVerb(first, 'raising', 'lowering', 'improving', 'holding')) return false;
  return isVerb(first, 'making', 'weak making') || !text.some(({ kind }) => kind === 'number') || first === 'baseline';
}

/** "Grow the data team to 12": people hired are work, however many. */
export function hiresIn(text: Word[]): string | undefined {
  const opening = openingAt(text);
  if (!isVerb(text[opening]?.lower ?? '', 'raising')) return undefined;
  for (let at = opening + 1; at < Math.min(text.length, opening + 5); at++) {
    const word = text[at];
    const next = text[at + 1];
    if (word?.kind !== 'word' || endsPhrase(word.lower)) return undefined;
    if (/^(?:teams?|crew|staff|squads?)$/.test(word.lower))
      return next?.kind !== 'word' || endsPhrase(next.lower) ? spell(text, opening, at + 1) : undefined;
  }
  return undefined;
}

/** How a title orders work, where it does: with a deliverable to show for it or not, and with no other way to read it. */
export function orderIn(text: Word[], metrics: MetricFound[]): { deliverable: boolean; plain: boolean } | undefined {
  if (openingPhrase(text) > 0) return { deliverable: true, plain: true };
  const at = openingAt(text);
  if (!text[at] || countedAgain(text, at, metrics) || !opensWork(text, at, metrics)) return undefined;
  return { deliverable: objectIsDeliverable(text, at), plain: isPlainOrder(text, at) };
}

/** Whether a finished piece of work is named: "Portraits published", "The plan is approved". */
export function namesFinished(text: Word[]): boolean {
  return text.some(({ lower }) => {
    const verb = verbOf(lower);
    return isState(lower) || (verb?.form === 'past' && verb.classes.has('making'));
  });
}

/** Notes a clue in the words from one place to another. */
export type Say = (side: Clue['for'], weight: number, from: number, to?: number) => void;

function spell(text: Word[], from: number, to: number): string {
  return text
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

/** What a key result that opens with work says of its effect: "… so that churn falls to 3%". */
function effectClues(text: Word[], opening: number, metrics: MetricFound[], measured: number[], say: Say): void {
  for (let at = opening + 1; at < text.length; at++) {
    const word = text[at];
    if (!word) continue;
    const purpose = purposes.has(word.lower);
    const next = text[at + 1]?.lower ?? '';
    const moves =
      isVerb(word.lower, 'raising', 'lowering', 'improving', 'holding') &&
      ['ing', 'base', 'third'].includes(verbOf(word.lower)?.form ?? '');
    if (!purpose && !moves) continue;
    const numberBehind = measured.some((place) => place > at);
    const metricBehind = metrics.some((metric) => metric.at > at);
    if (isVerb(next, 'raising', 'lowering', 'improving', 'holding') || moves) {
      if (numberBehind && thingCounted(text, at) === undefined) {
        say('outcome', 3, at, at + 3);
        return;
      }
      if (metricBehind) {
        say('outcome', 1.2, at, at + 3);
        return;
      }
    }
    if (word.lower === 'so' || word.lower === 'resulting' || word.lower === 'leading') {
      say('outcome', metricBehind || numberBehind ? 3 : 2, at, at + 4);
      return;
    }
  }
  const last = text.at(-1);
  const equals = text.findIndex((word) => word.lower === '=');
  if (equals > 0 && measured.some((place) => place > equals)) say('outcome', 3, equals, equals + 3);
  else if (last && measured.length > 0 && metrics.length > 0 && thingCounted(text, opening) === undefined) {
    const metric = metrics[0];
    if (metric) say('outcome', 1.2, metric.at, metric.at + metric.length);
  }
}

/** "Onboarding redesign": a thing without a measure. */
function bareThing(text: Word[], opening: number, say: Say): void {
  if (verbOf(text[opening]?.lower ?? '')?.form === 'base') return;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const word = text[at];
    if (be.has(word?.lower ?? '') || word?.lower === 'us') return;
    if (word?.kind !== 'word' || endsPhrase(word.lower)) break;
    last = at;
  }
  const head = text[last];
  if (head && isThing(head.lower)) say('output', 1.8, last);
}
