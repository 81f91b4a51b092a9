import type { Assessment } from './assessment.ts';
import { changeOfNumbers } from './change-of-numbers.ts';
import type { MetricFound } from './metric-lexicon.ts';
import { isVerb, verbOf } from './verbs.ts';
import { listOf, type Word } from './words.ts';

const fewer = listOf('fewer less lower shorter cheaper faster quicker');
const more = listOf('more higher better greater additional');
const upWords = listOf('up rises rise rose risen grows grew + ↑');
const downWords = listOf('down falls fall fell drops dropped ↓');
/** Limits from above: "under 5", "no more than 5", "at most 5". */
const ceiling =
  /(?:^| )(?:under|below|within|less than|fewer than|lower than|faster than|shorter than|no more than|not more than|no longer than|no later than|at most|max|maximum|maximum of|up to|in|<|≤|no|zero|cap|inside) ?(?:or equal to|a|an|about|the|=)?$/;
/** "5 or less". */
const ceilingBehind = /^(?:\S+ )?(?:or|and) (?:less|fewer|lower|below|under|faster|sooner)\b/;
/** "no more than 5", "never over 5": a floor turned round. */
const notOver = /(?:^| )(?:no|not|never|nothing|nobody) (?:more than|over|above|beyond|exceeding)$/;
/** Limits from below: "over 5", "at least 5". */
const floor =
  /(?:^| )(?:above|over|more than|at least|minimum|min|minimum of|greater than|higher than|no less than|no fewer than|not less than|exceeds?|exceeding|beyond|>|≥|better than) ?(?:or equal to|=)?$/;

/** Which way the words say a metric moves: numbers first, then verbs, then limits, then what is better for the metric. */
export function directionIn(text: Word[], metrics: MetricFound[]): Assessment['direction'] {
  const change = changeOfNumbers(text);
  if (change) return change.moves;
  const faster = fasterIn(text, metrics);
  if (faster) return faster;
  const said = saidDirection(text);
  if (said) return said;
  const first = text.find((word) => word.kind === 'word');
  const holds = first && isVerb(first.lower, 'holding') ? verbOf(first.lower)?.base : undefined;
  if (holds && levels.has(holds)) return 'maintain';
  if (
    negated(text) ||
    ridOf.test(
      text
        .slice(0, 4)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return 'decrease';
  const limit = limitIn(text);
  if (limit) return limit;
  const metric = metrics.find(
    ({ at, length, metric: { better } }) =>
      better !== undefined && !isPopulation(text, at) && !(length === 1 && isVerb(text[at]?.lower ?? '', 'holding')),
  );
  const better = metric?.metric.better;
  const next = metric && text[metric.at + metric.length]?.lower;
  if (better === 'down' && next && remedied.has(next)) return 'increase';
  if (better) return better === 'down' ? 'decrease' : 'increase';
  if (text.some(({ lemma }) => unwanted.has(lemma)) && !text.some(({ lower }) => remedied.has(lower))) {
    if (!text.some((word, at) => word.kind === 'number' && isShare(text, at) && text[at + 1]?.lower === 'of'))
      return 'decrease';
  }
  const opens = first && isVerb(first.lower, 'improving', 'holding', 'raising');
  const counted = text.some((word) => word.kind === 'number' && !/^(19|20)\d\d$/.test(word.lower));
  return opens || counted ? 'increase' : 'none';
}

/** "Get rid of double entries": the less the better, whatever it is. */
const ridOf = /^(?:get rid of|do away with|put an end to|stop|abolish|end the)\b/;
/** What nobody wants more of, where the lexicon knows no metric. */
const unwanted = listOf(
  'wait delay error mistake fault defect failure breakdown damage loss waste complaint accident injury fall backlog overdue late lost missed failed broken wrong duplicate debt absence noise queue burden overtime scrap rework',
);
/** "Faults fixed on the first visit": more of what is done about it. */
const remedied = listOf(
  'resolved solved answered recycled closed fixed prevented detected caught avoided recovered handled collected without saved reused',
);

/** "Speed up first answers": the time it takes goes down, unless something is meant that we want more of. */
function fasterIn(text: Word[], metrics: MetricFound[]): 'decrease' | undefined {
  const [first, second] = text;
  const faster = first?.lower === 'accelerate' || (first?.lower === 'speed' && second?.lower === 'up');
  const wanted = metrics.some(({ metric }) => metric.better === 'up') || text.some(({ lemma }) => lemma === 'growth');
  return faster && !wanted && !text.some((word, at) => word.kind === 'number' && isShare(text, at))
    ? 'decrease'
    : undefined;
}

const levels = listOf('maintain keep hold sustain preserve remain stay');

/** "No regressions in production", "Zero open findings": nothing bad any more. */
function negated(text: Word[]): boolean {
  const [first, second] = text;
  return (first?.lower === 'no' && second?.kind === 'word') || first?.lower === 'zero' || first?.lower === 'nobody';
}

/** "70% of users within 7 days" is about the share: a time limit beside a share or a count only says by when. */
function limitIn(text: Word[]): 'increase' | 'decrease' | undefined {
  const plain = text.map(({ lower }) => lower).join(' ');
  const shares = text.some((word, at) => word.kind === 'number' && isShare(text, at));
  if (
    !shares &&
    /\b(?:no|not) more (?:often )?than (?:once|twice|one|a|an)\b|\b(?:under|less than|within) (?:an?|one) (?:second|minute|hour|day)\b/.test(
      plain,
    )
  )
    return 'decrease';
  let weak: 'decrease' | undefined;
  for (let at = 0; at < text.length; at++) {
    const word = text[at];
    if (word?.kind !== 'number' || /^(19|20)\d\d$/.test(word.lower)) continue;
    const front = text
      .slice(Math.max(0, at - 4), at)
      .map(({ lower }) => lower)
      .join(' ');
    if (notOver.test(front)) return 'decrease';
    if (floor.test(front)) return 'increase';
    const back = text
      .slice(at + 1, at + 5)
      .map(({ lower }) => lower)
      .join(' ');
    if (!ceiling.test(front) && !ceilingBehind.test(back)) continue;
    if (shares && !isShare(text, at)) continue;
    const onlyIn = /(?:^| )(?:in|up to)$/.test(front);
    if (onlyIn && !/^(?:ms|s|sec|seconds?|min|minutes?|hours?|h|working days?|days?)\b/.test(back)) continue;
    if (onlyIn) weak = 'decrease';
    else return 'decrease';
  }
  return weak;
}

function isShare(text: Word[], at: number): boolean {
  const next = text[at + 1]?.lower ?? '';
  if (text[at]?.lower.includes('%') || next === '%' || next === 'percent') return true;
  if (next === 'in' || next === 'of') return text[at + 2]?.kind === 'number';
  return next === 'out' && text[at + 3]?.kind === 'number';
}

/** "95% of outages announced": the metric only says of what the share is taken. */
function isPopulation(text: Word[], at: number): boolean {
  const front = text
    .slice(Math.max(0, at - 3), at)
    .map(({ lower }) => lower)
    .join(' ');
  return /(?:%|percent|share|proportion|\d) (?:of|in)(?: \w+)?$/.test(front);
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
    else if (index < 3 && fewer.has(word.lower) && (index === 0 || text[index + 1]?.lower !== 'than'))
      found.add('decrease');
    else if (index < 3 && more.has(word.lower) && text[index - 1]?.lower !== 'no' && text[index + 1]?.lower !== 'than')
      found.add('increase');
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
