import { isThing } from './counting.ts';
import { effort } from './lexicon/deliverables.ts';
import * as lexicon from './lexicon/metrics.ts';
import { listOf, singular, type Word } from './words.ts';

/** What is known about a metric by its name. */
export interface KnownMetric {
  phrase: string;
  better?: 'up' | 'down' | 'level';
  indicator?: 'leading' | 'lagging';
  impact?: 'customer' | 'business' | 'internal';
}

/** A metric found in a text: which words name it. */
export interface MetricFound {
  metric: KnownMetric;
  at: number;
  length: number;
}

const byFirst = new Map<string, { words: string[]; metric: KnownMetric }[]>();
for (const line of lexicon.metrics.trim().split('\n')) {
  const [phrase = '', better, indicator, impact] = line.split('|').map((cell) => cell.trim());
  const metric: KnownMetric = { phrase };
  if (better === 'up' || better === 'down' || better === 'level') metric.better = better;
  if (indicator === 'leading' || indicator === 'lagging') metric.indicator = indicator;
  if (impact === 'customer' || impact === 'business' || impact === 'internal') metric.impact = impact;
  const parts = phrase.split(' ').map(singular);
  const first = parts[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words: parts, metric }]);
}
for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);

const heads = listOf(lexicon.heads);
const effortByFirst = new Map<string, string[][]>();
for (const phrase of effort) {
  const parts = phrase.split(' ').map(singular);
  const first = parts[0] ?? '';
  effortByFirst.set(first, [...(effortByFirst.get(first) ?? []), parts]);
}

/** The metrics a text names, the longest name at each place. */
export function metricsIn(text: Word[]): MetricFound[] {
  const found: MetricFound[] = [];
  for (let at = 0; at < text.length; at++) {
    const match = metricAt(text, at);
    if (!match) continue;
    // "Booking page", "churn report": the metric only says which thing is meant.
    const next = text[at + match.length]?.lower ?? '';
    if (isThing(next) && !metricAt(text, at + match.length)) continue;
    found.push(match);
    at += match.length - 1;
  }
  return found;
}

function metricAt(text: Word[], at: number): MetricFound | undefined {
  const word = text[at];
  if (word?.kind !== 'word') return undefined;
  for (const { words, metric } of byFirst.get(singular(word.lower)) ?? []) {
    if (words.every((part, index) => part === singular(text[at + index]?.lower ?? ''))) {
      return { metric, at, length: words.length };
    }
  }
  return undefined;
}

/** A word that makes a measure of what stands beside it: "share", "average", "hours". */
export function isHead(word: string): boolean {
  return heads.has(word) || heads.has(singular(word));
}

/** What a text counts that is only effort spent on the way: story points, calls made, processor load. */
export function effortIn(text: Word[]): string | undefined {
  for (let at = 0; at < text.length; at++) {
    for (const phrase of effortByFirst.get(singular(text[at]?.lower ?? '')) ?? []) {
      if (!phrase.every((part, index) => part === singular(text[at + index]?.lower ?? ''))) continue;
      const found = text.slice(at, at + phrase.length);
      return found.map((word) => word.text).join(' ');
    }
  }
  return undefined;
}
