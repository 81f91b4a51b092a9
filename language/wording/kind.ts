import { deliverables } from './lexicon/deliverables.ts';
import { existing } from './lexicon/verbs.ts';
import { effortIn, isHead, type MetricFound } from './metric-lexicon.ts';
import { peopleOf } from './people.ts';
import { isVerb, verbOf } from './verbs.ts';
import { listOf, singular, type Word } from './words.ts';

/** Words that speak for one reading, and how strongly: 1 is a hint, 2 decides when nothing speaks against it. */
export interface Clue {
  for: 'outcome' | 'output';
  weight: number;
  words: string;
}

const things = listOf(deliverables);
const states = listOf(existing);
const fillers = listOf(
  "we we've we'll i our the a an will have has to please team should must successfully fully jointly then also finally now first all new be is q1 q2 q3 q4",
);
const stops = listOf(
  'of for in to with from by on at about across per who that which and or into through during before after until within as so than is are was were be been has have gets get',
);
const be = listOf('is are was were be been being gets get got');
const comparators = listOf('< > ≥ ≤ below under above over within exceeds exceed exceeding beyond');
const units = listOf('ms s sec secs second seconds min mins minute minutes hour hours h day days week weeks month months points pp');
const comparatives = listOf('more fewer less faster higher lower shorter cheaper quicker longer better smaller larger');
const purposes = listOf('to so that which resulting leading thereby achieving increasing reducing decreasing improving lowering raising cutting');

/** Everything in the words of a key result that says whether it names a change or the work meant to bring it. */
export function kindClues(text: Word[], metrics: MetricFound[]): Clue[] {
  const clues: Clue[] = [];
  const say = (side: Clue['for'], weight: number, from: number, to = from + 1) =>
    clues.push({ for: side, weight, words: spell(text, from, to) });

  const effort = effortIn(text);
  if (effort) clues.push({ for: 'output', weight: 7, words: effort });
  if (text.some((word) => word.lower === 'baseline')) clues.push({ for: 'outcome', weight: 2.4, words: 'baseline' });
  const phrase = openingPhrase(text);
  if (phrase > 0) say('output', 2, 0, phrase);

  const opening = openingAt(text);
  const first = text[opening];
  const verb = first && verbOf(first.lower);
  const opensWithWork = verb !== undefined && opensWork(text, opening);
  const change = !opensWithWork && first ? opensChange(text, opening) : undefined;
  const measured = measures(text, metrics);

  if (first && opensWithWork) {
    const weak = verb?.classes.has('weak making') === true;
    say('output', weak ? 1.4 : 2.4, opening);
    effectClues(text, opening, metrics, measured, say);
  } else if (first && change) {
    const counted = thingCounted(text, opening + 1);
    if (counted !== undefined && metrics.length === 0 && verb?.classes.has('making')) say('output', 2, counted);
    else say('outcome', change === 'strong' ? 1.6 : 0.8, opening);
  }

  if (!opensWithWork) {
    if (!change) subjectClues(text, opening, metrics, measured, say);
    const named = metrics[0];
    if (named) say('outcome', 1.4, named.at, named.at + named.length);
    else {
      const head = text.findIndex((word) => word.kind === 'word' && isHead(word.lower));
      if (head >= 0) say('outcome', 0.8, head);
    }
    for (const at of measured) say('outcome', 1.3, at, at + 2);
    const rate = text.findIndex((word, index) => index > 0 && (word.lower === 'per' || (word.lower === 'a' && units.has(text[index + 1]?.lower ?? ''))));
    if (rate > 0 && measured.length === 0) say('outcome', 1, rate - 1, rate + 2);
    const comparative = text.findIndex((word, index) => index < 3 && comparatives.has(word.lower));
    if (comparative >= 0) say('outcome', 1.2, comparative);
    if (change === undefined && measured.length === 0 && metrics.length === 0) bareThing(text, say);
  }
  return clues;
}

type Say = (side: Clue['for'], weight: number, from: number, to?: number) => void;

function spell(text: Word[], from: number, to: number): string {
  return text
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

/** The first word that carries meaning. */
function openingAt(text: Word[]): number {
  for (let at = 0; at < Math.min(text.length, 5); at++) {
    const word = text[at];
    if (word?.kind !== 'word') continue;
    if (fillers.has(word.lower) || (word.lower.endsWith('ly') && !verbOf(word.lower))) continue;
    return at;
  }
  return 0;
}

/** "Launch …", "Launched …", "Hiring …": the key result begins with work. */
function opensWork(text: Word[], at: number): boolean {
  const word = text[at];
  const verb = word && verbOf(word.lower);
  if (!verb || verb.form === 'third') return false;
  if (!verb.classes.has('making') && !verb.classes.has('weak making')) return false;
  if (verb.classes.has('raising') || verb.classes.has('lowering') || verb.classes.has('holding')) {
    // "Expand", "Maintain" and the like are work only when a thing follows at once.
    return thingFollows(text, at + 1) && !numberAhead(text);
  }
  const next = text[at + 1];
  if (!next) return verb.form !== 'past';
  // "Support tickets per …", "Plan accuracy", "Test coverage": a noun in front of a noun, not an order.
  if (next.kind === 'word' && isNounPair(word.lower, next.lower)) return false;
  // "Research is …", "Reports are …"
  return !be.has(next.lower) || verb.form === 'ing';
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
function openingPhrase(text: Word[]): number {
  const start = text.slice(0, 6).map((word) => word.lower);
  const [first, second] = start;
  if ((first === 'go' && second === 'live') || (first === 'meet' && second === 'with')) return 2;
  const made = start.findIndex((word) => ['improvements', 'changes', 'use', 'adjustments'].includes(word));
  return first === 'make' && made > 0 ? made + 1 : 0;
}

function opensChange(text: Word[], at: number): 'strong' | 'weak' | undefined {
  const word = text[at]?.lower ?? '';
  if (isVerb(word, 'raising', 'lowering')) return 'strong';
  if (isVerb(word, 'improving', 'holding')) return numberAhead(text) ? 'strong' : 'weak';
  return undefined;
}

/** A deliverable within reach of a place, before the phrase ends. */
function thingFollows(text: Word[], from: number): boolean {
  return thingWithin(text, from) !== undefined;
}

function thingWithin(text: Word[], from: number): number | undefined {
  let found: number | undefined;
  for (let at = from; at < Math.min(text.length, from + 6); at++) {
    const word = text[at];
    if (word?.kind === 'number') continue;
    if (word?.kind !== 'word' || stops.has(word.lower)) break;
    if (things.has(singular(word.lower))) found = at;
  }
  return found;
}

/** "15 features", "5 blog posts": the place of the thing that a number counts. */
function thingCounted(text: Word[], from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    const word = text[at];
    if (word?.kind !== 'number' || word.lower.includes('%')) continue;
    const thing = thingWithin(text, at + 1);
    if (thing !== undefined) return thing;
  }
  return undefined;
}

function numberAhead(text: Word[]): boolean {
  return text.some((word) => word.kind === 'number' && !isYearOrVersion(word.lower));
}

function isYearOrVersion(number: string): boolean {
  return /^(19|20)\d\d$/.test(number) || /^\d+\.\d+\.\d+$/.test(number);
}

/** Places of numbers that measure something: shares, money, times, limits, from and to. */
function measures(text: Word[], metrics: MetricFound[]): number[] {
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
    const limit = comparators.has(before) || (before === 'than' && at > 1) || (before === 'least' && !thing) || before === '@';
    const range = (before === 'from' || before === 'to' || before === '→') && !thing && !isDeadline(text, at);
    const signed = /^[+−-]/.test(word.text) && !thing;
    const timed = units.has(after) && !thing && metrics.length > 0;
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

/** What a key result that opens with work says of its effect: "… so that churn falls to 3%". */
function effectClues(text: Word[], opening: number, metrics: MetricFound[], measured: number[], say: Say): void {
  for (let at = opening + 1; at < text.length; at++) {
    const word = text[at];
    if (!word) continue;
    const purpose = purposes.has(word.lower);
    const next = text[at + 1]?.lower ?? '';
    const moves =
      isVerb(word.lower, 'raising', 'lowering', 'improving', 'holding') && ['ing', 'base', 'third'].includes(verbOf(word.lower)?.form ?? '');
    if (!purpose && !moves) continue;
    const numberBehind = measured.some((place) => place > at);
    const metricBehind = metrics.some((metric) => metric.at > at);
    if (isVerb(next, 'raising', 'lowering', 'improving', 'holding') || moves) {
      if (numberBehind && thingCounted(text, at) === undefined) return say('outcome', 3, at, at + 3);
      if (metricBehind) return say('outcome', 1.2, at, at + 3);
    }
    if (word.lower === 'so' || word.lower === 'resulting' || word.lower === 'leading') {
      return say('outcome', metricBehind || numberBehind ? 3 : 2, at, at + 4);
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

/** Sentences: who or what does, is or can what. */
function subjectClues(text: Word[], opening: number, metrics: MetricFound[], measured: number[], say: Say): void {
  const subject = subjectOf(text, opening);
  const metricSubject = metrics.some((metric) => metric.at <= subject.end && metric.at >= opening);
  const relative = text[subject.end + 1]?.lower;
  if (subject.people && (relative === 'who' || relative === 'that')) {
    const owed = text.slice(subject.end + 2).some((word) => ['has', 'have', 'can'].includes(word.lower));
    if (!owed) return say('outcome', 2, subject.end, subject.end + 3);
  }
  let inBrackets = false;
  for (let at = subject.end + 1; at < text.length; at++) {
    const word = text[at];
    if (word?.lower === '(') inBrackets = true;
    if (word?.lower === ')') inBrackets = false;
    if (word?.kind !== 'word' || inBrackets) continue;
    const verb = verbOf(word.lower);
    if (word.lower.endsWith('ed') && byCustomers(text, at + 1)) return say('outcome', 2.4, at, at + 3);
    const previous = text[at - 1]?.lower ?? '';
    if (word.lower === 'can' || (word.lower === 'able' && be.has(previous))) {
      say(measured.length > 0 ? 'outcome' : 'output', measured.length > 0 ? 1 : 1.8, Math.max(0, at - 1), at + 2);
      return;
    }
    if (word.lower === 'has' || word.lower === 'have') {
      const next = verbOf(text[at + 1]?.lower ?? '');
      if (next?.form === 'past' && next.classes.has('behaviour')) return say('outcome', 1.8, Math.max(0, at - 1), at + 2);
      if (measured.length === 0 && !metricSubject) say('output', 1.2, Math.max(0, at - 1), at + 3);
      continue;
    }
    if (be.has(previous) || (previous === 'been' && at > 1)) {
      if (states.has(word.lower) || word.lower === 'tracked' || (verb?.form === 'past' && verb.classes.has('making'))) {
        if (!metricSubject || measured.length === 0) say('output', word.lower === 'tracked' && measured.length === 0 ? 2.6 : 2, at - 1, at + 1);
        return;
      }
      if (verb?.form === 'ing' && verb.classes.has('behaviour') && subject.people) {
        say('outcome', 2.4, at - 1, at + 1);
        return;
      }
    }
    if (!verb || at > subject.end + 8) continue;
    if (subject.people && verb.classes.has('behaviour') && verb.form !== 'past') {
      const weight = verb.classes.has('making') ? (measured.length > 0 ? 1.2 : -1) : 1.8;
      if (weight > 0) say('outcome', weight, Math.max(0, at - 1), at + 1);
      else say('output', 1.2, Math.max(0, at - 1), at + 1);
      return;
    }
    if (verb.form === 'past' && verb.classes.has('making') && !metricSubject) {
      say('output', 2, Math.max(0, at - 1), at + 1);
      return;
    }
    if ((verb.form === 'base' || verb.form === 'third') && verb.classes.has('making') && !metricSubject) {
      say('output', 1.4, Math.max(0, at - 1), at + 1);
      return;
    }
  }
  const last = text.at(-1);
  if (last && states.has(last.lower) && !metricSubject) say('output', 1.8, text.length - 1);
}

/** "accepted by the first three buyers": somebody outside does something. */
function byCustomers(text: Word[], at: number): boolean {
  return text[at]?.lower === 'by' && text.slice(at + 1, at + 7).some((word) => peopleOf(word.lower) === 'customer');
}

/** The words before the first verb, and whether they name people. */
function subjectOf(text: Word[], opening: number): { end: number; people: boolean } {
  let people = false;
  for (let at = opening; at < text.length; at++) {
    const word = text[at];
    if (!word || word.kind === 'sign') break;
    if (word.lower === 'who' && at > opening && at - opening <= 4 && text[at - 1]?.lower !== 'and') return { end: at - 1, people: true };
    if (be.has(word.lower) || ['can', 'has', 'have', 'who', 'should', 'will'].includes(word.lower)) {
      return { end: Math.max(0, at - 1), people };
    }
    if (peopleOf(word.lower)) {
      people = true;
      const next = text[at + 1];
      if (next && (verbOf(next.lower) || next.lower === 'that')) return { end: at, people };
    }
  }
  return { end: opening, people };
}

/** "Onboarding redesign": a thing without a measure. */
function bareThing(text: Word[], say: Say): void {
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const word = text[at];
    if (word?.kind !== 'word' || stops.has(word.lower)) break;
    if (be.has(word.lower)) break;
    last = at;
  }
  const head = text[last];
  if (head && things.has(singular(head.lower))) say('output', 1.8, last);
}
