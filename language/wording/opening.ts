import { isDuration, numberAhead, thingWithin } from './counting.ts';
import { isHead, type MetricFound } from './metric-lexicon.ts';
import { isVerb, verbOf } from './verbs.ts';
import { be, listOf, type Word } from './words.ts';

const fillers = listOf(
  "we we've we'll i our the a an will have has to please team should must successfully fully jointly then also finally now first all new be is q1 q2 q3 q4",
);

/** The place of the first word that carries meaning. */
export function openingAt(text: Word[]): number {
  for (let at = 0; at < Math.min(text.length, 5); at++) {
    const word = text[at];
    if (word?.kind !== 'word') continue;
    if (fillers.has(word.lower) || (word.lower.endsWith('ly') && !verbOf(word.lower))) continue;
    return at;
  }
  return 0;
}

const determiners = listOf('a an the our their its his her all each every new this these those your my any some both');

/** A word that only stands before nouns, so that what comes before it is a verb or a preposition. */
export function isDeterminer(word: string): boolean {
  return determiners.has(word);
}

/** "Launch …", "Launched …", "Hiring …": the key result begins with work. */
export function opensWork(text: Word[], at: number, metrics: MetricFound[]): boolean {
  const metric = metrics.find((found) => found.at === at);
  // "Load time", "Trials started": the name of a metric, where "Trial the new rota" is an order.
  if (metric && (metric.length > 1 || !isDeterminer(text[at + 1]?.lower ?? ''))) return false;
  const verb = verbOf(text[at]?.lower ?? '');
  if (!verb || verb.form === 'third') return false;
  if (!verb.classes.has('making') && !verb.classes.has('weak making')) return false;
  if (verb.classes.has('raising') || verb.classes.has('lowering') || verb.classes.has('holding')) {
    // "Expand", "Hold" and the like are work only when a thing follows at once and no number does.
    return holdsEvents(text, at, verb.base) || (thingWithin(text, at + 1) !== undefined && !numberAhead(text));
  }
  const next = text[at + 1];
  if (!next) return verb.form !== 'past';
  // "Support tickets per …", "Test coverage": a noun in front of a noun, not an order.
  if (next.kind === 'word' && isNounPair(text[at]?.lower ?? '', next.lower)) return false;
  if (verb.form === 'ing' && isHead(next.lower)) return false;
  // "Opening an account is quicker": what is opened is spoken about, not ordered.
  if (verb.form === 'ing')
    return !text.slice(at + 1, at + 7).some((word) => be.has(word.lower) || verbOf(word.lower)?.form === 'third');
  // "Research is …", "Reports are …"
  return !be.has(next.lower);
}

/** "Hold four tastings": a count of occasions, not a level. */
function holdsEvents(text: Word[], at: number, base: string): boolean {
  const [number, noun] = text.slice(at + 1, at + 3);
  if (base !== 'hold' || number?.kind !== 'number' || !/^\d+$/.test(number.lower)) return false;
  return noun?.kind === 'word' && !isDuration(noun.lower) && !isHead(noun.lower);
}

const nounPairs: Record<string, ReadonlySet<string>> = {
  support: listOf('ticket tickets satisfaction cost costs cases case requests volume contacts calls response'),
  test: listOf('coverage pass scores score results'),
  order: listOf('value size volume frequency accuracy errors completion time'),
  plan: listOf('accuracy adherence'),
  share: listOf('of'),
  process: listOf('time yield cycle'),
  release: listOf('frequency cadence cycle'),
  build: listOf('time times success duration'),
  open: listOf('rate rates'),
  call: listOf('volume time times waiting abandonment'),
  contact: listOf('rate'),
  visit: listOf('frequency'),
  sign: listOf('ups up-rate ups/week'),
  response: listOf('time'),
  feature: listOf('adoption usage use x'),
  lease: listOf('renewals'),
  hire: listOf('retention quality'),
  deliver: listOf('on-time'),
  stock: listOf('outs turnover'),
  report: listOf('accuracy'),
  website: listOf('traffic'),
  start: listOf('rate'),
  print: listOf('errors'),
  partner: listOf('satisfaction revenue lead initiated'),
  program: listOf('completion'),
  form: listOf('completion abandonment fills'),
  email: listOf('open opens click unsubscribe bounce'),
  ship: listOf('rate'),
  demo: listOf('requests'),
  offer: listOf('acceptance accept'),
  show: listOf('rate'),
  review: listOf('score scores rating'),
  survey: listOf('response score'),
  pipeline: listOf('coverage'),
  pack: listOf('errors'),
};

function isNounPair(word: string, next: string): boolean {
  const pairs = Object.hasOwn(nounPairs, word) ? nounPairs[word] : undefined;
  return pairs !== undefined && (pairs.has(next) || (isHead(next) && next !== 'number' && next !== 'total'));
}

/** Orders made of several words: "Go live …", "Make improvements …". Answers how many words. */
export function openingPhrase(text: Word[]): number {
  const start = text.slice(0, 6).map((word) => word.lower);
  const [first, second] = start;
  if ((first === 'go' && second === 'live') || (first === 'meet' && second === 'with')) return 2;
  const made = start.findIndex((word) => ['improvements', 'changes', 'use', 'adjustments'].includes(word));
  return first === 'make' && made > 0 ? made + 1 : 0;
}

/** "Increase …" is a change for certain; "Improve …" and "Achieve …" are one where a number follows. */
export function opensChange(text: Word[], at: number): 'strong' | 'weak' | undefined {
  const word = text[at]?.lower ?? '';
  if (isVerb(word, 'raising', 'lowering')) return 'strong';
  if (isVerb(word, 'improving', 'holding')) return numberAhead(text) ? 'strong' : 'weak';
  return undefined;
}
