import { isState } from './counting.ts';
import type { Say } from './kind.ts';
import type { MetricFound } from './metric-lexicon.ts';
import { isDeterminer } from './opening.ts';
import { type People, peopleOf } from './people.ts';
import { type Verb, verbOf } from './verbs.ts';
import { be, listOf, type Word } from './words.ts';

/** Words that only stand before nouns. */
const nounSigns = listOf(
  'a an the of for in with from by on at about across per between after before our their its first each every',
);
const prepositions = listOf('of for in with from by on at about across per between after before');
/** "is in production": it exists, that is all. */
const places = listOf('beta alpha production place staging use review test');
const auxiliaries = listOf('can has have who should will');

/** What a sentence is about: where its subject ends, and whether it names people. */
interface Subject {
  end: number;
  people?: People;
  /** It names a metric: "Response time is …". */
  metric: boolean;
}

/** A sentence under judgement. */
interface Sentence {
  text: Word[];
  subject: Subject;
  /** It holds a number that measures something. */
  measured: boolean;
}

/** Clues from sentences: who or what does, is or can what. */
export function subjectClues(
  text: Word[],
  opening: number,
  metrics: MetricFound[],
  measured: number[],
  say: Say,
): void {
  // "The parish lends us its hall", "shops that order from us": somebody else does something.
  const us = text.findIndex(({ lower }, at) => lower === 'us' && at > opening + 1);
  if (us > 0 && text[opening]?.lower !== 'we') say('outcome', 2, us - 1, us + 1);
  const subject = subjectOf(text, opening, metrics);
  const sentence: Sentence = { text, subject, measured: measured.length > 0 };
  if (describesPeople(sentence)) {
    say('outcome', 2, subject.end, subject.end + 3);
    return;
  }
  let inBrackets = false;
  for (let at = subject.end + 1; at < text.length; at++) {
    const word = text[at];
    if (word?.lower === '(') inBrackets = true;
    if (word?.lower === ')') inBrackets = false;
    if (word?.kind !== 'word' || inBrackets) continue;
    if (predicate(sentence, at, word.lower, say) === 'decided') return;
  }
  const last = text.at(-1);
  if (last && isState(last.lower) && !subject.metric) say('output', 1.8, text.length - 1);
}

/** "Customers who come back": people told apart by what they do. Where they then have or can something, that decides. */
function describesPeople({ text, subject }: Sentence): boolean {
  const relative = text[subject.end + 1]?.lower;
  if (!subject.people || (relative !== 'who' && relative !== 'that')) return false;
  return !text.slice(subject.end + 3).some((word) => ['has', 'have', 'can'].includes(word.lower));
}

type Verdict = 'decided' | 'open';

/** What one word behind the subject says. */
function predicate(sentence: Sentence, at: number, word: string, say: Say): Verdict {
  const { text, subject, measured } = sentence;
  const before = Math.max(0, at - 1);
  const previous = text[at - 1]?.lower ?? '';
  if (word.endsWith('ed') && byCustomers(text, at + 1)) {
    say('outcome', 2.4, at, at + 3);
    return 'decided';
  }
  if (word === 'can' || (word === 'able' && be.has(previous))) {
    // What people are able to do is nearer to a change than what a thing can do.
    if (measured) say('outcome', 1, before, at + 2);
    else say('output', subject.people ? 0.9 : 1.8, before, at + 2);
    return 'decided';
  }
  if (word === 'has' || word === 'have') return possession(sentence, at, say);
  const verb = verbOf(word);
  if (word === 'in' && be.has(previous) && places.has(text[at + 1]?.lower ?? '')) {
    say('output', 2, at - 1, at + 2);
    return 'decided';
  }
  if (be.has(previous)) {
    const verdict = state(sentence, at, word, verb, say);
    if (verdict === 'decided') return verdict;
  }
  if (!verb || at > subject.end + 8) return 'open';
  return action(sentence, at, verb, say);
}

function possession({ text, subject, measured }: Sentence, at: number, say: Say): Verdict {
  const before = Math.max(0, at - 1);
  const next = verbOf(text[at + 1]?.lower ?? '');
  if (next?.form === 'past' && next.classes.has('behaviour')) {
    say('outcome', 1.8, before, at + 2);
    return 'decided';
  }
  const customers = subject.people === 'customer' || subject.people === 'anyone';
  if (!measured && !subject.metric && !customers) say('output', 1.2, before, at + 3);
  return 'open';
}

/** "… is published", "… are using". */
function state({ subject, measured }: Sentence, at: number, word: string, verb: Verb | undefined, say: Say): Verdict {
  const tracked = word === 'tracked';
  if (tracked || isState(word) || (verb?.form === 'past' && verb.classes.has('making'))) {
    if (!subject.metric || !measured) say('output', tracked && !measured ? 2.6 : 2, at - 1, at + 1);
    return 'decided';
  }
  if (verb?.form === 'ing' && verb.classes.has('behaviour') && subject.people) {
    say('outcome', 2.4, at - 1, at + 1);
    return 'decided';
  }
  return 'open';
}

/** "Customers choose …", "The handbook describes …", "Controls documented …". */
function action({ text, subject, measured }: Sentence, at: number, verb: Verb, say: Say): Verdict {
  const before = Math.max(0, at - 1);
  const making = verb.classes.has('making');
  // "between order and delivery", "the report": a noun here.
  if (nounSigns.has(text[at - 1]?.lower ?? '') || isDeterminer(text[at - 1]?.lower ?? '')) return 'open';
  // "in unannounced audits", "of open repairs": so here.
  if (verb.form === 'third' && prepositions.has(text[at - 2]?.lower ?? '')) return 'open';
  if (subject.people && verb.classes.has('behaviour') && verb.form !== 'past') {
    const theirs = !making || subject.people !== 'colleague';
    if (theirs) say('outcome', 1.8, before, at + 1);
    else if (measured) say('outcome', 1.2, before, at + 1);
    else say('output', 1.2, before, at + 1);
    return 'decided';
  }
  // "Ordering works in the heat" is a state, not work.
  if (!making || verb.form === 'ing' || subject.metric || verb.base === 'work') return 'open';
  say('output', verb.form === 'past' ? 2 : 1.4, before, at + 1);
  return 'decided';
}

/** What only those outside do, so that it is no work of ours even without them named. */
const bought = listOf('bought sold booked rebooked ordered reordered purchased borrowed downloaded subscribed renewed');
const taken = listOf(
  'accepted signed used adopted chosen approved requested reused recommended visited paid read rated shared',
);
/** What people outside give rise to, with what is then said of it: "orders placed", "appointments made". */
const givers = listOf('order booking reservation appointment purchase donation pledge gift');
const given = listOf('placed made received');
/** Organisations outside who use, accept or adopt something. */
const institutions = listOf(
  'clinic council city town county municipality parish ministry regulator authority court committee jury funder foundation bank university college library museum practice pharmacy hotel supermarket shop store bakery reviewer assessor examiner inspector journal newspaper publisher chapter branch district department club church association',
);
/** People on the customers' side of the word list who as often work with us. */
const ours = listOf('stakeholder owner lawyer expert partner operator contributor investor doctor nurse teacher');

/** "Report accepted by three buyers", "Season passes sold": what people outside do. Answers the words that say so. */
export function doneOutside(text: Word[], opening: number): [number, number] | undefined {
  for (let at = opening + 1; at < text.length; at++) {
    const word = text[at]?.lower ?? '';
    if (given.has(word) && givers.has(text[at - 1]?.lemma ?? '')) return [at - 1, at + 1];
    if (!bought.has(word) && !taken.has(word)) continue;
    const by = text[at + 1]?.lower === 'by' ? text.slice(at + 2, at + 8) : [];
    const outside = by.findIndex(
      ({ lower, lemma }, place) =>
        !isOurs(by, place) && (peopleOf(lower) === 'customer' ? !ours.has(lemma) : institutions.has(lemma)),
    );
    if (outside >= 0) return [at, at + 3 + outside];
    if (bought.has(word) && by.length === 0) return [at - 1, at + 1];
  }
  return undefined;
}

/** "by our branches", "by all departments": inside. */
function isOurs(by: Word[], place: number): boolean {
  return (
    /^(?:our|all|every|each)$/.test(by[0]?.lower ?? '') &&
    place > 0 &&
    /^(?:chapter|branch|department|district|committee|reviewer|store|shop|clinic)$/.test(by[place]?.lemma ?? '')
  );
}

/** "accepted by the first three buyers": somebody outside does something. */
function byCustomers(text: Word[], at: number): boolean {
  return text[at]?.lower === 'by' && text.slice(at + 1, at + 7).some((word) => peopleOf(word.lower) === 'customer');
}

/** The words before the first verb, and whether they name people or a metric. */
function subjectOf(text: Word[], opening: number, metrics: MetricFound[]): Subject {
  const ending = (end: number, people: People | undefined): Subject => ({
    end: Math.max(0, end),
    people,
    metric: metrics.some((metric) => metric.at >= opening && metric.at <= end),
  });
  let people: People | undefined;
  for (let at = opening; at < text.length; at++) {
    const word = text[at];
    if (!word || word.kind === 'sign') break;
    if (word.lower === 'who' && at > opening && at - opening <= 4 && text[at - 1]?.lower !== 'and') {
      return ending(at - 1, people ?? 'anyone');
    }
    if (be.has(word.lower) || auxiliaries.has(word.lower)) return ending(at - 1, people);
    const side = peopleOf(word.lower);
    if (!side) continue;
    people ??= side;
    const next = text[at + 1];
    if (next && (verbOf(next.lower) || next.lower === 'that')) return ending(at, people);
  }
  return ending(opening, people);
}
