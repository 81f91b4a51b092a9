import { changeOfNumbers } from './change-of-numbers.ts';
import { endsPhrase, isDuration, isState, isThing } from './counting.ts';
import { isHead, type MetricFound } from './metric-lexicon.ts';
import { peopleOf } from './people.ts';
import { sideOf } from './sides.ts';
import { verbOf } from './verbs.ts';
import { be, listOf, type Word } from './words.ts';

/** Something a reader could notice in a text, and the words in which it shows; no words where something is missing. */
export interface Feature {
  name: string;
  at: number;
  length: number;
}

/** What the classifier looks at: words by their lemma, their part in the sentence, and what the lexicon knows of them. */
export function featuresOf(text: Word[], metrics: MetricFound[], opening: number): Feature[] {
  const found: Feature[] = [];
  const seen = new Set<string>();
  const note = (name: string, at: number, length = 1) => {
    if (seen.has(name)) return;
    seen.add(name);
    found.push({ name, at, length });
  };
  const start = text[opening];
  if (start) {
    note(`first ${partOf(start, text[opening + 1])}`, opening);
    note(`first:${stem(start)}`, opening);
    const next = text[opening + 1];
    if (next) note(`first two ${partOf(start, next)} ${partOf(next, text[opening + 2])}`, opening, 2);
  }
  const head = headOf(text, opening);
  const doer = text
    .slice(0, head + 1)
    .map(({ lower }) => peopleOf(lower))
    .find(Boolean);
  if (doer) note(`about people ${doer}`, opening, head + 1 - opening);
  if (head > opening) note(`head ${partOf(text[head] ?? start, text[head + 1])}`, head);
  text.forEach((word, at) => {
    const next = text[at + 1];
    if (word.kind !== 'word') {
      note(numberKind(word, next, text[at - 1]), at);
      return;
    }
    note(`word:${stem(word)}`, at);
    // Words never seen often share their beginning with one that was: "absent", "absences", "absenteeism".
    for (const length of [4, 5]) {
      if (word.lower.length > length && !little.has(word.lower)) note(`begins ${word.lower.slice(0, length)}`, at);
    }
    const side = sideOf(word.lemma);
    if (side) note(seen.has(`side ${side}`) ? `side ${side} again` : `side ${side}`, at);
    const people = peopleOf(word.lower);
    if (people) note(`people ${people}`, at);
    if (people && next && verbOf(next.lower)) note(`people ${people} do`, at, 2);
    if (be.has(word.lower) && next) note(`is ${partOf(next, text[at + 2])}`, at, 2);
    if (/^(has|have|can|will|able)$/.test(word.lower) && next) note(`${word.lower} ${partOf(next, undefined)}`, at, 2);
    const suffix = /(tion|ment|ness|ity|ance|ence|ship|able|ful|less|ing|ed|er|ly)$/.exec(word.lower)?.[1];
    if (suffix && word.lower.length > 5) note(`ends in ${suffix}`, at);
  });
  const change = changeOfNumbers(text);
  if (change) note(`from to ${change.moves}`, change.at, change.end - change.at);
  const last = text.at(-1);
  if (last) note(`last ${partOf(last, undefined)}`, text.length - 1);
  metrics.forEach(({ metric, at, length }, place) => {
    note('metric', at, length);
    if (place === 0) note(length > 1 ? 'metric of several words' : 'metric of one word', at, length);
    // "sessions per paying user": of whom it is measured, not what.
    if (place > 0 && /^(for|among|per|by|from)$/.test(text[at - 1]?.lower ?? '')) return;
    const order = place === 0 ? 'first metric' : 'other metric';
    if (metric.indicator) note(`${order} ${metric.indicator}`, at, length);
    if (metric.impact) note(`${order} ${metric.impact}`, at, length);
    if (place === 0 && length > 1 && metric.impact) note(`metric in full ${metric.impact}`, at, length);
    if (place === 0 && length > 1 && metric.indicator) note(`metric in full ${metric.indicator}`, at, length);
    if (metric.better) note(`${order} ${metric.better}`, at, length);
  });
  if (metrics.length === 0) note('no metric', opening, 0);
  if (!text.some(({ kind }) => kind === 'number')) note('no number', opening, 0);
  if (text.length <= 4) note('short', 0, text.length);
  return found;
}

/** The last word of the first noun phrase. */
function headOf(text: Word[], opening: number): number {
  let at = opening;
  while (text[at + 1]?.kind === 'word' && !endsPhrase(text[at + 1]?.lower ?? '')) at += 1;
  return at;
}

/** A word in its shortest form: verbs without their endings, nouns in the singular. */
function stem(word: Word): string {
  return verbOf(word.lower)?.base ?? word.lemma;
}

/** What part a word can play, as far as its form and the lexicon tell. */
function partOf(word: Word | undefined, next: Word | undefined): string {
  if (!word) return 'end';
  if (word.kind !== 'word') return word.kind;
  const { lower } = word;
  const verb = verbOf(lower);
  if (isState(lower)) return 'state';
  if (verb) {
    const sense = ['raising', 'lowering', 'improving', 'holding', 'making', 'weak making'].find((name) =>
      verb.classes.has(name as 'making'),
    );
    return `${sense ?? 'behaviour'} ${verb.form}`;
  }
  if (/^(a|an|the|our|their|its|all|every|each|new|this|any|your)$/.test(lower)) return 'determiner';
  if (isHead(lower)) return 'measure';
  if (isThing(lower)) return 'thing';
  if (peopleOf(lower)) return 'people';
  if (endsPhrase(lower)) return 'link';
  if (/[^e]ed$/.test(lower)) return 'participle';
  if (/ly$/.test(lower)) return 'adverb';
  if (next && /^(a|an|the|our|their|its|all|every|each|new)$/.test(next.lower)) return 'order';
  return lower.endsWith('s') ? 'plural' : 'noun';
}

/** What kind of number or sign it is. */
function numberKind(word: Word, next: Word | undefined, previous: Word | undefined): string {
  if (word.kind === 'sign') return `sign ${word.text}`;
  if (/[$€£]/.test(word.text) || /^[$€£]$/.test(previous?.text ?? '') || next?.lower === 'euros') return 'money';
  if (word.lower.includes('%') || next?.lower === 'percent' || next?.text === '%') return 'percent';
  if (/^(19|20)\d\d$/.test(word.lower)) return 'year';
  if (next && isDuration(next.lower)) return 'duration';
  if (next && isThing(next.lower)) return 'number of things';
  if (next && peopleOf(next.lower)) return 'number of people';
  return previous && /^(from|to|than|least|under|below|above|over)$/.test(previous.lower)
    ? `number after ${previous.lower}`
    : 'number';
}

const little = listOf(
  'of for in to with from by on at about across per who that which and or into through during before after until within as so than is are was were be been has have gets get a an the our their its all at least most now not no we us it they them this every each new up down out over under below above can will do does one only more less fewer same day week month quarter year',
);

/** Whether a feature says what a text is about, and not only how it is put: form says nothing of when and for whom. */
export function isAboutSubject(name: string): boolean {
  if (name.startsWith('word:')) return !little.has(name.slice('word:'.length));
  return /^(about|begins|people|side|metric|first metric|other metric|no metric|money|percent|duration|year|indicator by|impact by)/.test(
    name,
  );
}
