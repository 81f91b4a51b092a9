import { endsPhrase, isDuration, isThing } from './counting.ts';
import { isHead, type MetricFound } from './metric-lexicon.ts';
import { isDeterminer } from './opening.ts';
import { peopleOf } from './people.ts';
import { verbOf } from './verbs.ts';
import { be, listOf, singular, type Word } from './words.ts';

/** Words of work that are nouns or adjectives as often: "Design partners", "Open requests", "Stock turns". */
const nouns = listOf(
  'design draft review audit support test order plan share process release open call contact visit sign report start print partner program form email demo offer show list stock staff help research focus kick pilot mirror schedule lease rent register log issue practice drill harvest water record film present plant tag archive code label brief stage patch work upgrade update repair paint purchase scale set clean complete secure select feature ship transfer support survey move sponsor scan stage content display address author batch bundle capture catalogue catalog chart check commission copy craft detail drive exchange experiment export field fill film finance forward freeze fund host import index lead link load lobby match measure model name package patent permit phase photograph place port position price profile project pull push query rank request rescue route screen seal seed segment sequence service shadow shape shift source study supply swap switch talk target template tender trace trademark trial trigger tune turn upload wire zone rework budget',
);
const than = listOf('older longer later younger more less larger smaller higher lower earlier sooner further cheaper');
const times = listOf('time try attempt visit call go noon midnight contact');
/** Verbs that say of a thing only that it is there: "dashboards that show costs". */
const contents = listOf('show contain include explain describe display cover provide allow indicate offer');

/**
 * Where a text names a group or an amount that can be counted again and again, although its first word could be an
 * order: "Staff turnover", "Design partners who …", "Stock turns per …", "Building permits decided within …".
 * Answers the words that settle it.
 */
export function countedAgain(text: Word[], at: number, metrics: MetricFound[]): [number, number] | undefined {
  const first = text[at];
  if (first?.kind !== 'word' || isDeterminer(text[at + 1]?.lower ?? '')) return undefined;
  const verb = verbOf(first.lower);
  const form = verb && singular(first.lower) === first.lower ? verb.form : undefined;
  if (form === 'past' || (form === 'base' && !nouns.has(first.lower))) return undefined;
  const end = phraseEnd(text, at);
  const head = text[end - 1];
  if (!head || (form !== undefined && end - at < 2)) return undefined;
  const measure = isHead(head.lower) || metrics.some((metric) => metric.at + metric.length === end);
  if (form === 'base' && measure) return [at, end];
  if (isMany(head.lower) && !isThing(head.lower) && isRate(text, end)) return [at, Math.min(text.length, end + 3)];
  return qualifier(text, end, isMany(head.lower)) ? [at, Math.min(text.length, end + 3)] : undefined;
}

/** Behind the last word of the noun phrase. */
function phraseEnd(text: Word[], at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const word = text[end];
    if (word?.kind !== 'word' || endsPhrase(word.lower) || isDeterminer(word.lower)) break;
    if (than.has(word.lower)) break;
    // "missed through injury" ends it, "missed appointments" and "release-related incidents" go on.
    const next = text[end + 1];
    if (isParticiple(word.lower) && (next?.kind !== 'word' || endsPhrase(next.lower) || isDeterminer(next.lower)))
      break;
  }
  return end;
}

/** "Parcels handled per shift", "clients sent by other firms per quarter": counted anew in every stretch of time. */
function isRate(text: Word[], at: number): boolean {
  return isParticiple(text[at]?.lower ?? '') && text.slice(at + 1, at + 6).some(({ lower }) => lower === 'per');
}

/** What tells the members of a group apart, or makes a count a rate. */
function qualifier(text: Word[], at: number, many: boolean): boolean {
  const [word = '', next = '', third = ''] = text.slice(at, at + 3).map(({ lower }) => lower);
  if (word === 'per') return true;
  if (!many) return false;
  if (word === 'who') return next !== '';
  if (word === 'that') return next !== '' && !contents.has(verbOf(next)?.base ?? next) && !be.has(next);
  if (word === 'of' && next === 'those') return third !== '';
  if (than.has(word)) return next === 'than';
  if (!isParticiple(word)) return next === 'than';
  const made = verbOf(word)?.classes.has('making') === true;
  return made ? inTime(text, at + 1) : next === '' || endsPhrase(next);
}

/** "within 30 days", "on the first day", "before noon", "in time": how soon, not by when it will be done. */
function inTime(text: Word[], at: number): boolean {
  const preposition = text[at]?.lower ?? '';
  if (preposition === 'within') return true;
  if (!['on', 'at', 'in', 'before', 'after', 'per'].includes(preposition)) return false;
  return text.slice(at + 1, at + 6).some(({ lower }) => times.has(lower) || isDuration(lower));
}

function isParticiple(word: string): boolean {
  return verbOf(word)?.form === 'past' || /[a-z]{2,}[^e]ed$/.test(word);
}

function isMany(word: string): boolean {
  return singular(word) !== word || ['people', 'children', 'women', 'men', 'staff'].includes(word);
}

/** "Launch the help page", "Publish Foo 4.1": whether what is ordered is a thing that exists once the work is done. */
export function objectIsDeliverable(text: Word[], at: number): boolean {
  const to = text[at + 1]?.lower ?? '';
  for (let next = endsPhrase(to) ? at + 2 : at + 1; next < Math.min(text.length, at + 8); next++) {
    const word = text[next];
    if (!word || word.kind === 'sign' || (word.kind === 'word' && endsPhrase(word.lower))) return false;
    if (word.kind === 'number') continue;
    // "meals families talk about": here they do something.
    const before = text[next - 1]?.lower ?? '';
    if (peopleOf(before) && isMany(before) && endsPhrase(text[next + 1]?.lower ?? '')) return false;
    if (isThing(word.lower) || /^\p{Lu}/u.test(word.text)) return true;
  }
  return false;
}

/** "Launch the …", "Publish 12 …": nobody could read it as anything but an order. */
export function isPlainOrder(text: Word[], at: number): boolean {
  const first = text[at]?.lower ?? '';
  const next = text[at + 1];
  return !nouns.has(first) || next?.kind === 'number' || isDeterminer(next?.lower ?? '');
}
