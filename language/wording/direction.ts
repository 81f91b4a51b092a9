import type { Assessment } from './assessment.ts';
import { changeOfNumbers } from './change-of-numbers.ts';
import { isDuration } from './counting.ts';
import { fractionAt } from './fractions.ts';
import { comparedIn, isAimed, isShare, limitIn } from './limits.ts';
import { behaviourOf } from './metric.ts';
import { isHead, type MetricFound } from './metric-lexicon.ts';
import { isNoun } from './metric-phrase.ts';
import { isVerb, verbOf } from './verbs.ts';
import { be, listOf, type Word } from './words.ts';

const fewer = listOf('fewer less lower shorter cheaper faster quicker smaller lighter');
const more = listOf('more higher better greater additional');
const upWords = listOf('up rises rise rose risen grows grew + ↑');
/** Verbs behind which "up" says nothing about numbers. */
const phrasal = listOf(
  'sign set ramp start follow spin build back hang pick picks picked show shows turn turns look end ends make makes take takes come clean speak open line wake wind top tidy free',
);
const downWords = listOf('down falls fall fell drops dropped ↓');
/** Which way the words say a metric moves: numbers first, then verbs, then limits, then what is better for the metric. */
export function directionIn(text: Word[], metrics: MetricFound[]): Assessment['direction'] {
  if (isAimed(text)) return 'increase';
  const change = changeOfNumbers(text);
  if (change) return change.moves;
  if (isHeld(text)) return 'maintain';
  const start = text
    .slice(0, 4)
    .map(({ lower }) => lower)
    .join(' ');
  if (ridOf.test(start)) return 'decrease';
  const plain = comparedIn(text) ?? fasterIn(text, metrics) ?? saidDirection(text);
  if (plain) return plain;
  if (negated(text)) return 'decrease';
  const first = text.find((word) => word.kind === 'word');
  const limit = limitIn(text);
  if (limit) return limit;
  const shared = sharedIn(text) ?? mostOf(text);
  if (shared) return shared;
  const metric = metrics.find(
    ({ at, length, metric: { better } }) =>
      better !== undefined &&
      !isPopulation(text, at) &&
      !metrics.some((head) => head.at === at + length) &&
      !(better === 'down' && length === 1 && modifies(text, at)) &&
      text[at - 1]?.lower !== 'without' &&
      text[at - 2]?.lower !== 'without' &&
      !(length === 1 && isVerb(text[at]?.lower ?? '', 'holding')),
  );
  const better = metric?.metric.better;
  const next = metric && text[metric.at + metric.length]?.lower;
  if (better === 'down' && next && remedied.has(next)) return 'increase';
  if (better) return better === 'down' ? 'decrease' : 'increase';
  if (
    isUnwanted(text) &&
    !text.some((word, at) => word.kind === 'number' && isShare(text, at) && text[at + 1]?.lower === 'of')
  )
    return 'decrease';
  if (isTimed(text)) return 'decrease';
  const opens = first && isVerb(first.lower, 'improving', 'holding', 'raising');
  const counted = text.some((word) => word.kind === 'number' && !/^(19|20)\d\d$/.test(word.lower));
  return opens || counted || behaviourOf(text) !== undefined ? 'increase' : 'none';
}

/** "Debt advice clients": the name of a metric that only says which clients are meant. */
function modifies(text: Word[], at: number): boolean {
  const next = text[at + 1];
  return isNoun(next) && !isHead(next?.lower ?? '') && next?.lower !== 'improvement';
}

/** "Keep …", "stays above …", "do not let … drop below …": a level to be held. */
function isHeld(text: Word[]): boolean {
  const first = text.find((word) => word.kind === 'word');
  const holds = first && isVerb(first.lower, 'holding') ? verbOf(first.lower)?.base : undefined;
  if (holds && levels.has(holds)) return true;
  if (!text.some(({ lower }) => holding.has(lower))) return false;
  const plain = text.map(({ lower }) => lower).join(' ');
  if (/^(?:do not|don't|never) let .*\b(?:drop|fall|slip|rise|exceed|go)\b/.test(plain)) return true;
  return /\b(?:stays?|remains?|holds?) (?:at|above|below|under|over|within|between|steady|stable|flat)\b/.test(plain);
}

/** Without one of these words nothing is held. */
const holding = listOf('let stay stays remain remains hold holds');

/** "Median approval time: 2 days", "p75 at 180 ms": what takes time should take less, where the lexicon knows no better. */
function isTimed(text: Word[]): boolean {
  if (text.some((_, at) => isShare(text, at))) return false;
  const stretches = text.some(
    ({ kind }, at) =>
      kind === 'number' && isDuration(text[at + 1]?.lower ?? '') && stretch.has(text[at + 2]?.lower ?? ''),
  );
  if (stretches) return true;
  const lasts = text.some((word, at) => word.kind === 'number' && isDuration(text[at + 1]?.lower ?? ''));
  return (
    lasts &&
    text.some(
      ({ lower }, at) =>
        /^p\d\d$|^percentile$/.test(lower) || (lower === 'time' && !spent.has(text[at - 1]?.lower ?? '')),
    )
  );
}

/** "a 5-day turnaround": what takes so long. */
const stretch = listOf('turnaround close closing settlement delivery handover onboarding response resolution lead');

/** "on time", "watch time": time that is no wait. */
const spent = listOf(
  'on in real full part first last each every watch play reading viewing listening session screen free focus talk same at of',
);

/** "A third of promotions go to women": of a share the more the better, unless it is one of what nobody wants. */
function sharedIn(text: Word[]): 'increase' | 'decrease' | undefined {
  const at = text.findIndex((_, place) => fractionAt(text, place) !== undefined);
  if (at < 0 || at > 2) return undefined;
  return isUnwanted(text) ? 'decrease' : 'increase';
}

/** "90% of parcels are tracked or their loss is reported": of what most should do, the more the better. */
function mostOf([first, second]: Word[]): 'increase' | undefined {
  const percent = /^(\d+)\s?%$/.exec(first?.lower ?? '')?.[1];
  return second?.lower === 'of' && Number(percent) >= 50 ? 'increase' : undefined;
}

function isUnwanted(text: Word[]): boolean {
  return text.some(({ lemma }) => unwanted.has(lemma)) && !text.some(({ lower }) => remedied.has(lower));
}

/** "Get rid of double entries": the less the better, whatever it is. */
const ridOf = /^(?:get rid of|do away with|put an end to|stop|abolish|end the|remove|delete|deflect|no more (?!than))/;
/** What nobody wants more of, where the lexicon knows no metric. */
const unwanted = listOf(
  'wait delay error mistake fault defect failure breakdown damage loss waste complaint accident injury fall backlog overdue late lost missed failed broken wrong duplicate debt absence noise queue burden overtime scrap rework abandon leaver dropout issue problem warning conflict leak gap variance deviation interruption friction rejection refusal violation penalty theft stale outdated unused unassigned unresolved blocked stuck slow idle noisy pollution infection stress',
);
/** "Faults fixed on the first visit": more of what is done about it. */
const remedied = listOf(
  'satisfied happy free filled resolved solved answered recycled closed fixed prevented detected caught reported avoided recovered handled collected without saved reused won sorted repaired mended called finish target targets goal goals met triaged addressed mitigated',
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

const assuring = listOf('ensure make guarantee');

/** "Ensure that no …", "Make sure nobody …": where it says what is to be so. */
function assured(text: Word[]): number {
  if (!assuring.has(text[0]?.lower ?? '')) return 0;
  const start = /^(?:ensure|make sure|guarantee)(?: that)? /.exec(text.map(({ lower }) => lower).join(' '));
  return start ? start[0].trim().split(' ').length : 0;
}

/** "No regressions in production", "Late reports: none": nothing bad any more. */
function negated(text: Word[]): boolean {
  const [first, second] = text.slice(assured(text));
  const told = text.findIndex(({ lower }) => lower === ':');
  if (told >= 0 && /^(?:none|zero|nil|nobody|0)$/.test(text[told + 1]?.lower ?? '')) return true;
  if (first?.lower === 'no')
    return second?.kind === 'word' && !/^(?:fewer|less|lower|more|later|longer|higher)$/.test(second.lower);
  return first?.lower === 'none' || first?.lower === 'zero' || first?.lower === 'nobody';
}

/** "95% of outages announced": the metric only says of what the share is taken. */
function isPopulation(text: Word[], at: number): boolean {
  const front = text
    .slice(Math.max(0, at - 3), at)
    .map(({ lower }) => lower)
    .join(' ');
  return /(?:%|percent|share|proportion|\d) (?:of|in)(?: \w+)?$/.test(front);
}

/** "Reduce …", "Limit … to 8": the verb that opens the title decides, whatever else moves in it. */
function openingWay(text: Word[]): 'increase' | 'decrease' | undefined {
  const verb = verbOf(text[0]?.lower ?? '');
  if (!verb || verb.form === 'third' || text[1]?.kind !== 'word') return undefined;
  if (verb.base === 'limit') return text.some(({ kind }) => kind === 'number') ? 'decrease' : undefined;
  if (verb.classes.has('lowering') && !metricLike.has(verb.base)) return 'decrease';
  return verb.classes.has('raising') && !metricLike.has(verb.base) ? 'increase' : undefined;
}

/** "Churn reduced by 2 points", "sales up 5%": a movement, and not a sort of thing ("per raised ticket", "up front"). */
function isMoved(text: Word[], at: number): boolean {
  const next = text[at + 1];
  const front = text[at - 1]?.lower ?? '';
  if (!next || next.kind === 'number' || /^[~:,;(]$/.test(next.lower)) return true;
  if (
    /^(?:by|from|to|at|on|in|with|compared|against|vs|year|a|an|over|and|within|for|until|before|after|every|than|as)$/.test(
      next.lower,
    )
  )
    return true;
  return be.has(front) || /^(?:has|have|we|we've|go|goes|by|to|further)$/.test(front);
}

/** Verbs that as often are nouns or order something else. */
const metricLike = listOf('drop fall rise decline cut win earn generate jump lift gain climb accelerate scale');

/**
 * The direction that the words themselves name, as in "Reduce …", "Fewer …", "… up 30%"; undefined where they leave
 * it to the metric ("Improve …") or name more than one.
 */
export function saidDirection(text: Word[]): 'increase' | 'decrease' | undefined {
  const opening = openingWay(text);
  if (opening) return opening;
  const found = new Set<'increase' | 'decrease'>();
  // "… 15% down while usage grows": what goes on meanwhile is not the metric.
  const meanwhile = text.findIndex(({ lower }) => /^(?:while|although|though|despite|without)$/.test(lower));
  const told = meanwhile > 0 ? text.slice(0, meanwhile) : text;
  told.forEach((word, index) => {
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
      (verb?.form === 'past' && isMoved(text, index)) ||
      text[index - 1]?.lower === 'to' ||
      (word.lower === 'cut' && /^(?:by|to|in)$/.test(text[index + 1]?.lower ?? ''));
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
    else if (index > 0 && upWords.has(word.lower) && !phrasal.has(text[index - 1]?.lower ?? '')) found.add('increase');
    else if (index > 0 && downWords.has(word.lower)) found.add('decrease');
  });
  return found.size === 1 ? [...found][0] : undefined;
}
