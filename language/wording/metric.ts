import type { Unit } from '../values/types.ts';
import { convert, noUnit, readUnit } from '../values/unit.ts';
import type { Assessment } from './assessment.ts';
import { isHead, type MetricFound } from './metric-lexicon.ts';
import { peopleOf } from './people.ts';
import { isVerb, verbOf } from './verbs.ts';
import { listOf, type Word } from './words.ts';

const fewer = listOf('fewer less lower shorter cheaper faster quicker');
const more = listOf('more higher better greater additional');
const upWords = listOf('up rises rise rose risen grows grew + ↑');
const downWords = listOf('down falls fall fell drops dropped ↓');
const upLimits = listOf('> ≥ above over exceeds');
const downLimits = listOf('< ≤ below under within');

/** Which way the words say a metric moves. */
export function directionIn(text: Word[], metrics: MetricFound[]): Assessment['direction'] {
  const said = saidDirection(text);
  if (said) return said;
  const [from, to] = fromTo(text);
  if (from !== undefined && to !== undefined && from !== to) return to > from ? 'increase' : 'decrease';
  const better = metrics[0]?.metric.better;
  if (better === 'down') return 'decrease';
  const first = text.find((word) => word.kind === 'word');
  if (
    first &&
    isVerb(first.lower, 'holding') &&
    ['maintain', 'keep', 'sustain', 'preserve', 'remain'].includes(verbOf(first.lower)?.base ?? '')
  ) {
    return 'maintain';
  }
  if (
    text.some(
      (word, index) =>
        downLimits.has(word.lower) ||
        (word.lower === 'than' && ['less', 'fewer'].includes(text[index - 1]?.lower ?? '')),
    )
  ) {
    return 'decrease';
  }
  if (better === 'up' || better === 'level') return 'increase';
  if (text.some((word) => upLimits.has(word.lower) || (word.kind === 'number' && word.lower.includes('%'))))
    return 'increase';
  return text.some((word) => word.kind === 'number') && text.some((word) => peopleOf(word.lower)) ? 'increase' : 'none';
}

/**
 * The direction that the words themselves name, as in "Reduce …", "Fewer …", "… up 30%"; undefined where they leave
 * it to the metric ("Improve …") or name more than one.
 */
export function saidDirection(text: Word[]): 'increase' | 'decrease' | undefined {
  const found = new Set<'increase' | 'decrease'>();
  text.forEach((word, index) => {
    if (word.kind === 'number') {
      if (/^\+\d/.test(word.text)) found.add('increase');
      if (/^[-−]\d/.test(word.text)) found.add('decrease');
      return;
    }
    if (word.kind !== 'word') return;
    const verb = verbOf(word.lower);
    const opens =
      index < 3 ||
      verb?.form === 'ing' ||
      verb?.form === 'third' ||
      verb?.form === 'past' ||
      text[index - 1]?.lower === 'to';
    if (
      opens &&
      verb?.classes.has('raising') &&
      verb.base !== 'win' &&
      verb.base !== 'earn' &&
      verb.base !== 'generate'
    )
      found.add('increase');
    else if (opens && verb?.classes.has('lowering') && verb.base !== 'limit') found.add('decrease');
    else if (/^(increase|growth|rise)$/.test(word.lower)) found.add('increase');
    else if (/^(decrease|reduction|drop|decline)$/.test(word.lower)) found.add('decrease');
    else if (index === 0 && fewer.has(word.lower)) found.add('decrease');
    else if (index === 0 && more.has(word.lower)) found.add('increase');
    else if (
      index > 0 &&
      upWords.has(word.lower) &&
      !['sign', 'set', 'ramp', 'start', 'follow', 'spin', 'build', 'back'].includes(text[index - 1]?.lower ?? '')
    )
      found.add('increase');
    else if (index > 0 && downWords.has(word.lower)) found.add('decrease');
  });
  return found.size === 1 ? [...found][0] : undefined;
}

/** The numbers behind "from … to …", "… → …" or "(currently …)" in a text: as written, two times in the unit of the second. */
export function fromTo(text: Word[]): [number | undefined, number | undefined] {
  let from: number | undefined;
  let to: number | undefined;
  let start: Unit = noUnit;
  let end: Unit = noUnit;
  text.forEach((word, index) => {
    if (word.kind !== 'number') return;
    const before = text[index - 1]?.lower ?? '';
    const next = text[index + 1]?.lower ?? '';
    const value = Number.parseFloat(word.lower.replace(/[^\d.-]/g, ''));
    if (Number.isNaN(value)) return;
    const unit = readUnit(next);
    if (before === 'from' || before === 'currently' || next === '→') {
      if (from === undefined) start = unit;
      from ??= value;
    } else if (['to', '→', 'of', '≥', '≤'].includes(before)) {
      if (to === undefined) end = unit;
      to ??= value;
    }
  });
  // "from 2 hours to 45 minutes" compares in minutes.
  const times = start.kind === 'duration' && end.kind === 'duration';
  return times && from !== undefined ? [convert(from, start, end), to] : [from, to];
}

/** When the metric named can first be seen to move. */
export function indicatorIn(text: Word[], metrics: MetricFound[]): Assessment['indicator'] {
  const found = metrics.find((item) => item.metric.indicator);
  if (found?.metric.indicator) return judged(found.metric.indicator, 0.75, found.metric.phrase);
  const verb = behaviourOf(text);
  if (verb) return judged('leading', 0.65, verb);
  const measure = text.find((word) => word.kind === 'word' && isHead(word.lower));
  if (measure) return judged('leading', 0.5, measure.text);
  return { label: 'unclear', confidence: 0, because: [], declared: false };
}

/** Who notices the effect. */
export function impactIn(text: Word[], metrics: MetricFound[]): Assessment['impact'] {
  const told = text.findIndex(
    (word, at) => peopleOf(word.lower) === 'customer' && /^(who|that)$/.test(text[at + 1]?.lower ?? ''),
  );
  if (told >= 0) return judged('customer', 0.7, text[told]?.text ?? '');
  const found = metrics.find((item) => item.metric.impact);
  if (found?.metric.impact) return judged(found.metric.impact, 0.7, found.metric.phrase);
  for (const word of text) {
    if (word.kind === 'number' && /[$€£]/.test(word.text)) return judged('business', 0.65, word.text);
    const people = word.kind === 'word' ? peopleOf(word.lower) : undefined;
    if (people === 'customer' || people === 'anyone') return judged('customer', 0.6, word.text);
    if (people === 'colleague') return judged('internal', 0.6, word.text);
  }
  return { label: 'unclear', confidence: 0, because: [], declared: false };
}

function judged<Label extends string>(label: Label, confidence: number, because: string) {
  return { label, confidence, because: [because], declared: false };
}

function behaviourOf(text: Word[]): string | undefined {
  const people = text.findIndex((word) => word.kind === 'word' && peopleOf(word.lower) !== undefined);
  if (people < 0) return undefined;
  return text.slice(people + 1).find((word) => isVerb(word.lower, 'behaviour'))?.text;
}

const ends = listOf(
  'from to by at until before under below above over within while so resulting currently current reaches rises falls < > ≥ ≤ = → ( : ; ,',
);

/** The thing measured, in the words of the text: what is left between the verb and the numbers. */
export function metricPhrase(text: Word[], metrics: MetricFound[]): string {
  const kept: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = text[at];
    if (!word) break;
    const verb = verbOf(word.lower);
    if (kept.length === 0) {
      const skip =
        word.kind !== 'word' ||
        /^(the|a|an|our|we|of|have|has|in|at|least|most|than|more|fewer|each|per|number|to)$/.test(word.lower) ||
        (verb !== undefined &&
          verb.form !== 'third' &&
          verb.classes.size > 0 &&
          !metrics.some((metric) => metric.at === at));
      if (skip) continue;
    }
    if (word.kind !== 'word' || ends.has(word.lower)) {
      if (kept.length > 0) break;
      continue;
    }
    kept.push(word.text);
    if (kept.length >= 6) break;
  }
  return kept.join(' ');
}
