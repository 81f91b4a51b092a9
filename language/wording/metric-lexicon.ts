import { isThing } from './counting.ts';
import { effort } from './lexicon/deliverables.ts';
import { heads } from './lexicon/heads.ts';
import { education } from './lexicon/metrics/education.ts';
import { engineering } from './lexicon/metrics/engineering.ts';
import { finance } from './lexicon/metrics/finance.ts';
import { health } from './lexicon/metrics/health.ts';
import { marketing } from './lexicon/metrics/marketing.ts';
import { nonProfit } from './lexicon/metrics/non-profit.ts';
import { operations } from './lexicon/metrics/operations.ts';
import { people } from './lexicon/metrics/people.ts';
import { product } from './lexicon/metrics/product.ts';
import { publicSector } from './lexicon/metrics/public-sector.ts';
import { relations } from './lexicon/metrics/relations.ts';
import { sales } from './lexicon/metrics/sales.ts';
import { security } from './lexicon/metrics/security.ts';
import { support } from './lexicon/metrics/support.ts';
import { sustainability } from './lexicon/metrics/sustainability.ts';
import { rememberedLast } from './remembered.ts';
import { verbOf } from './verbs.ts';
import { lemma, listOf, type Word } from './words.ts';

/** What is known about a metric by its name. */
export interface KnownMetric {
  phrase: string;
  /** Which way is better; none where it depends. */
  better?: 'up' | 'down' | 'level';
  /** Leading moves early, lagging confirms late. */
  indicator?: 'leading' | 'lagging';
  /** Whose side the effect is on. */
  impact?: 'customer' | 'business' | 'internal';
  /** How long a change usually takes to show. */
  delay: 'days' | 'weeks' | 'months' | 'quarters' | 'years';
}

/** A metric found in a text: which words name it. */
export interface MetricFound {
  metric: KnownMetric;
  at: number;
  length: number;
}

/**
 * Everything known, a line a metric: its names | better | indicator | impact | delay, `-` where it depends.
 * Where two fields share a name, the field named first here is meant.
 */
const fields = [
  product,
  marketing,
  sales,
  finance,
  support,
  engineering,
  security,
  operations,
  people,
  relations,
  nonProfit,
  publicSector,
  education,
  health,
  sustainability,
];

/** The metrics of the lexicon, with all their names. */
export const knownMetrics: readonly KnownMetric[] = fields.flatMap((field) =>
  field.trim().split('\n').flatMap(readLine),
);

function readLine(line: string): KnownMetric[] {
  const [names = '', better, indicator, impact, delay] = line.split('|').map((cell) => cell.trim());
  return names.split(',').map((name) => {
    const metric: KnownMetric = { phrase: name.trim(), delay: 'weeks' };
    if (better === 'up' || better === 'down' || better === 'level') metric.better = better;
    if (indicator === 'leading' || indicator === 'lagging') metric.indicator = indicator;
    if (impact === 'customer' || impact === 'business' || impact === 'internal') metric.impact = impact;
    if (delay === 'days' || delay === 'months' || delay === 'quarters' || delay === 'years') metric.delay = delay;
    return metric;
  });
}

/** Phrases by their first word, so that looking at one place costs little; the longest phrases first. */
function index<Item>(items: readonly Item[], phraseOf: (item: Item) => string) {
  const byFirst = new Map<string, { words: string[]; item: Item }[]>();
  for (const item of items) {
    const parts = phraseOf(item).split(' ').map(lemma);
    const first = parts[0] ?? '';
    const known = byFirst.get(first);
    if (known) known.push({ words: parts, item });
    else byFirst.set(first, [{ words: parts, item }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const metricsByFirst = index(knownMetrics, (metric) => metric.phrase);
const effortByFirst = index(effort, (phrase) => phrase);
const measureWords = listOf(heads);

/** The longest phrase that begins at a place. */
function phraseAt<Item>(byFirst: Map<string, { words: string[]; item: Item }[]>, text: Word[], at: number) {
  const word = text[at];
  if (word?.kind !== 'word') return undefined;
  return byFirst.get(word.lemma)?.find(({ words }) => words.every((part, offset) => part === text[at + offset]?.lemma));
}

/** The metrics a text names, the longest name at each place. */
export const metricsIn = rememberedLast((text: Word[]): MetricFound[] => {
  const found: MetricFound[] = [];
  for (let at = 0; at < text.length; at++) {
    const match = phraseAt(metricsByFirst, text, at);
    if (!match) continue;
    if (match.words.length === 1 && isVerbHere(text, at)) continue;
    // "Booking page", "churn report": the metric only says which thing is meant.
    const behind = at + match.words.length;
    if (isThing(text[behind]?.lower ?? '') && !phraseAt(metricsByFirst, text, behind)) continue;
    found.push({ metric: match.item, at, length: match.words.length });
    at = behind - 1;
  }
  return found;
});

const objects = listOf(
  'a an the our their his her its it them us something back no every each half 2 3 4 5 6 7 8 9 10',
);

/** "Searches return something", "reps spend a day": what could name a metric is the verb of the sentence here. */
function isVerbHere(text: Word[], at: number): boolean {
  const verb = verbOf(text[at]?.lower ?? '');
  const previous = text[at - 1]?.lower;
  if (previous === 'without') return verb !== undefined;
  if (previous === 'to') return verb?.form === 'base';
  if (at === 0 || (verb?.form !== 'base' && verb?.form !== 'third')) return false;
  return objects.has(text[at + 1]?.lower ?? '');
}

/** A word that makes a measure of what stands beside it: "share", "average", "hours". */
export function isHead(word: string): boolean {
  return measureWords.has(word) || measureWords.has(lemma(word));
}

/** What a text counts that is only effort spent on the way: story points, calls made, processor load. */
export const effortIn = rememberedLast((text: Word[]): string | undefined => {
  for (let at = 0; at < text.length; at++) {
    const match = phraseAt(effortByFirst, text, at);
    if (!match) continue;
    return text
      .slice(at, at + match.words.length)
      .map((word) => word.text)
      .join(' ');
  }
  return undefined;
});
