import { endsPhrase } from './counting.ts';
import { isHead, type MetricFound } from './metric-lexicon.ts';
import { isDeterminer } from './opening.ts';
import { peopleOf } from './people.ts';
import { verbOf } from './verbs.ts';
import { bracketed, listOf, type Word } from './words.ts';

const ends = listOf(
  'from to by at until before under below above over within while so resulting currently current reaches rises falls < > ≥ ≤ = → ( : ; ,',
);
/** Words that a phrase does not end with. */
const loose = listOf(
  'a an the of for in on to by with per and or than that who which is are was were has have can should will less more fewer at least vs our their as',
);
/** More words that it does not end with, though it may begin with them: "first response". */
const trailing = listOf(
  'within first last next same each every worth whose when before after between until under below above over up down yearly monthly',
);
/** Words in front of a metric that belong to the sentence, not to its name. */
const notNamed = listOf('no number total % increase decrease reduction growth improvement overall and or not it we');
const Longest = 6;

/** The thing measured, in the words of the text: a metric known by its name with what stands around it, or else what is left between verb and numbers. */
export function metricPhrase(text: Word[], metrics: MetricFound[]): string {
  const effect = effectAt(text);
  const aside = bracketed(text);
  const outside = metrics.filter(({ at }) => !aside[at] && !isPer(text, at));
  const behind = outside.filter(({ at }) => at > effect);
  const named = effect > 0 && behind.length > 0 ? behind : outside;
  const whole = named.find(({ at, length }) => length > 1 && !/^(for|of|among|in)$/.test(text[at - 1]?.lower ?? ''));
  const metric = whole ?? named[0];
  const told = metric ? people(text, metric.at + metric.length - 1) || opensWithTime(text, metric.at) : false;
  const found = metric && !told ? aroundMetric(text, metric, metrics) : leftOver(text, metrics);
  const open = (word: string) => loose.has(word) || trailing.has(word);
  while (found.length > 1 && open(found.at(-1)?.lower ?? '')) found.pop();
  return found.map((word) => word.text).join(' ');
}

/** "Widen our reach by raising sessions by 15%", "…, resulting in retention of 20%": behind which word what is measured stands; 0 if all along. */
function effectAt(text: Word[]): number {
  const at = text.findIndex(({ lower }, place) => {
    const next = verbOf(text[place + 1]?.lower ?? '');
    const moves = next?.classes.has('raising') || next?.classes.has('lowering') || next?.classes.has('improving');
    return (
      place > 1 &&
      ((lower === 'by' && next?.form === 'ing' && moves) ||
        (/^(?:resulting|leading|results|leads)$/.test(lower) && /^(?:in|to)$/.test(text[place + 1]?.lower ?? '')))
    );
  });
  return at > 0 && text.slice(at).some(({ kind }) => kind === 'number') ? at + 1 : 0;
}

/** "… per 1,000 bed days": in what it is counted. */
function isPer(text: Word[], at: number): boolean {
  return at > 1 && text.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'per');
}

const timed = /^(?:time|days|hours|minutes|weeks|months)$/;

/** "Time to pay back volunteers", "Days between order and visit": the time, and not whom it is about. */
function opensWithTime(text: Word[], metric: number): boolean {
  const at = text.findIndex(({ lower }) => timed.test(lower));
  return (
    at >= 0 && at < 2 && at + 1 < metric && /^(?:to|from|between|until|for|that|per)$/.test(text[at + 1]?.lower ?? '')
  );
}

/** "New users should start …": people of whom something is told. */
function people(text: Word[], at: number): boolean {
  const next = text[at + 1]?.lower ?? '';
  if (!peopleOf(text[at]?.lower ?? '')) return false;
  return /^(who|that|should|can|will|have|has|are|is)$/.test(next) || verbOf(next)?.form === 'base';
}

/** "median | time to first value | of new teams": words in front, the name, other names behind it, and of what. */
function aroundMetric(text: Word[], metric: MetricFound, metrics: MetricFound[]): Word[] {
  let start = metric.at;
  while (start > 0 && metric.at - start < 4 && names(text[start - 1], start - 1)) start -= 1;
  // "end-to-end latency": both ends.
  const joined = text[start - 1]?.lower === 'to' && text[start - 2]?.lower === text[start]?.lower;
  if (joined && start < metric.at) start -= 2;
  let end = metric.at + metric.length;
  for (;;) {
    const next = metrics.find(({ at }) => at === end);
    if (next) end += next.length;
    else if (isHead(text[end]?.lower ?? '') && text[end]?.kind === 'word') end += 1;
    else if (end - metric.at - metric.length < 2 && isNoun(text[end])) end += 1;
    else break;
  }
  const link = text[end]?.lower ?? '';
  if (link === 'per' || link === 'of' || link === 'for' || link === 'among' || link === 'in') {
    const tail = text.slice(end + 1, end + (isDeterminer(text[end + 1]?.lower ?? '') ? 5 : 4));
    const stop = tail.findIndex(
      (word, index) =>
        word.kind === 'sign' ||
        (word.kind === 'number' && (link !== 'per' || index > 0)) ||
        endsPhrase(word.lower) ||
        /^(?:up|down|under|below|above|over)$/.test(word.lower),
    );
    const length = stop < 0 ? tail.length : stop;
    if (tail.slice(0, length).some(({ kind }) => kind === 'word')) end += 1 + length;
  }
  return text.slice(start, end);
}

/** "SLA credits", "cost anomalies": a noun behind the name of a metric is what is meant. */
export function isNoun(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || endsPhrase(word.lower) || ends.has(word.lower) || loose.has(word.lower)) return false;
  return !verbOf(word.lower) && !isDeterminer(word.lower) && !peopleOf(word.lower) && !noNoun.test(word.lower);
}

const noNoun =
  /(?:ed|ly|ing)$|^(?:up|down|more|less|fewer|higher|lower|better|under|over|among|during|year|quarter|month|week|vs|yoy|mom|qoq|not|no|never|we|us|you|they|it|while|without|because|only|also|still|now|today|out|off|back|well|again|open|older|younger|longer|q\d|h\d|fy\d*|per|met|gone|kept|held|lost|made|paid|sent|won|sold|left)$/;
/** Verbs that are nouns where they stand in front of a metric: "partner satisfaction". */
const asNoun = listOf('partner support test order process plan project demo trial market guest host pilot');

/** Whether a word in front of a metric is part of its name. */
function names(word: Word | undefined, at: number): boolean {
  if (word?.kind !== 'word' || endsPhrase(word.lower) || isDeterminer(word.lower)) return false;
  if (notNamed.has(word.lower) || loose.has(word.lower)) return false;
  const verb = verbOf(word.lower);
  if (!verb || asNoun.has(word.lower)) return true;
  // "Reduce churn", "increasing sessions": an order; "late-stage conversion", "search latency": a noun.
  const moves = ['raising', 'lowering', 'improving', 'holding'].some((name) => verb.classes.has(name as 'raising'));
  return !moves && !(at === 0 && verb.form === 'base');
}

/** What is left between the verb and the numbers. */
function leftOver(text: Word[], metrics: MetricFound[]): Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = text[at];
    if (!word) break;
    if (kept.length === 0 && isSkipped(text, word, at, metrics)) continue;
    const towards =
      (word.lower === 'to' || (word.lower === 'from' && text[at + 1]?.kind === 'word')) &&
      kept.length === 1 &&
      timed.test(kept[0]?.lower ?? '');
    if (word.kind !== 'word' || (ends.has(word.lower) && !towards)) {
      // "Clinics have > 50% of their letters sent by us": what they have.
      if (kept.length > 0 && !/^(?:have|has)$/.test(kept.at(-1)?.lower ?? '')) break;
      continue;
    }
    if (/^(?:have|has)$/.test(kept.at(-1)?.lower ?? '') && isSkipped(text, word, at, metrics)) continue;
    kept.push(word);
    if (kept.length >= Longest) break;
  }
  return kept;
}

function isSkipped(text: Word[], word: Word, at: number, metrics: MetricFound[]): boolean {
  if (word.kind !== 'word') return true;
  if (
    /^(the|a|an|our|we|of|out|half|third|thirds|quarter|quarters|have|has|in|at|least|most|than|more|fewer|each|per|number|to|by)$/.test(
      word.lower,
    )
  )
    return true;
  // "of merge requests": a noun there.
  if (text[at - 1]?.lower === 'of' || text[at - 1]?.kind === 'number') return false;
  const verb = verbOf(word.lower);
  if (verb?.form === 'ing' && verb.classes.has('behaviour') && !verb.classes.has('raising')) return false;
  return verb !== undefined && verb.form !== 'third' && !metrics.some((metric) => metric.at === at);
}
