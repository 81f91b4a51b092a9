import { endsPhrase } from './counting.ts';
import { isHead, type MetricFound } from './metric-lexicon.ts';
import { isDeterminer } from './opening.ts';
import { peopleOf } from './people.ts';
import { verbOf } from './verbs.ts';
import { listOf, type Word } from './words.ts';

const ends = listOf(
  'from to by at until before under below above over within while so resulting currently current reaches rises falls < > ≥ ≤ = → ( : ; ,',
);
/** Words that a phrase does not end with. */
const loose = listOf(
  'a an the of for in on to by with per and or than that who which is are was were has have can should will less more fewer at least vs our their as',
);
/** Words in front of a metric that belong to the sentence, not to its name. */
const notNamed = listOf('no number total % increase decrease reduction growth improvement overall and or not it we');
const Longest = 6;

/** The thing measured, in the words of the text: a metric known by its name with what stands around it, or else what is left between verb and numbers. */
export function metricPhrase(text: Word[], metrics: MetricFound[]): string {
  const bracket = text.findIndex(({ lower }) => lower === '(');
  const named = metrics.filter(({ at }) => bracket < 0 || at < bracket);
  const whole = named.find(({ at, length }) => length > 1 && !/^(for|of|among|in)$/.test(text[at - 1]?.lower ?? ''));
  const metric = whole ?? named[0];
  const told = metric ? people(text, metric.at + metric.length - 1) : false;
  const found = metric && !told ? aroundMetric(text, metric, metrics) : leftOver(text, metrics);
  while (found.length > 1 && loose.has(found.at(-1)?.lower ?? '')) found.pop();
  return found.map((word) => word.text).join(' ');
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
  let end = metric.at + metric.length;
  for (;;) {
    const next = metrics.find(({ at }) => at === end);
    if (next) end += next.length;
    else if (isHead(text[end]?.lower ?? '') && text[end]?.kind === 'word') end += 1;
    else break;
  }
  const link = text[end]?.lower ?? '';
  if (link === 'per' || link === 'of' || link === 'for' || link === 'among' || link === 'in') {
    const tail = text.slice(end + 1, end + 4);
    const stop = tail.findIndex(
      (word, index) =>
        word.kind === 'sign' || (word.kind === 'number' && (link !== 'per' || index > 0)) || endsPhrase(word.lower),
    );
    const length = stop < 0 ? tail.length : stop;
    if (tail.slice(0, length).some(({ kind }) => kind === 'word')) end += 1 + length;
  }
  return text.slice(start, end);
}

/** Whether a word in front of a metric is part of its name. */
function names(word: Word | undefined, at: number): boolean {
  if (word?.kind !== 'word' || endsPhrase(word.lower) || isDeterminer(word.lower)) return false;
  if (notNamed.has(word.lower) || loose.has(word.lower)) return false;
  const verb = verbOf(word.lower);
  if (!verb) return true;
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
    if (kept.length === 0 && isSkipped(word, at, metrics)) continue;
    if (word.kind !== 'word' || ends.has(word.lower)) {
      if (kept.length > 0) break;
      continue;
    }
    kept.push(word);
    if (kept.length >= Longest) break;
  }
  return kept;
}

function isSkipped(word: Word, at: number, metrics: MetricFound[]): boolean {
  if (word.kind !== 'word') return true;
  if (/^(the|a|an|our|we|of|have|has|in|at|least|most|than|more|fewer|each|per|number|to|by)$/.test(word.lower))
    return true;
  const verb = verbOf(word.lower);
  return verb !== undefined && verb.form !== 'third' && !metrics.some((metric) => metric.at === at);
}
