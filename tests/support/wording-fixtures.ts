import { readdirSync, readFileSync } from 'node:fs';

/** A text for an .okr file, between its quotes. */
export const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A key result of our own, with what careful readers say it is. */
export interface Sentence {
  text: string;
  kind: 'outcome' | 'output';
  direction: 'increase' | 'decrease' | 'maintain' | 'none';
  indicator: 'leading' | 'lagging' | 'unclear';
  impact: 'customer' | 'business' | 'internal' | 'unclear';
  metric: string;
  field: string;
}

/** A text that a rule must leave alone, or must find. */
export interface Example {
  as: 'objective' | 'key result';
  text: string;
  /** What stands behind a key result's title. */
  rest?: string;
  declared?: 'leading' | 'lagging';
  /** The objective around a key result, where it matters. */
  under?: string;
  /** The rule that must find it. */
  rule?: string;
  why: string;
  source?: string;
}

/** What fails today. A line leaves its list when the text passes; nothing is ever added to make a change pass. */
interface KnownMisses {
  never: string[];
  caught: string[];
}

const fixtures = new URL('../fixtures/wording/', import.meta.url);
const training = new URL('../../language/wording/training/', import.meta.url);

const read = (name: string, folder = fixtures) => readFileSync(new URL(name, folder), 'utf8');
const lines = (name: string, folder = fixtures): unknown[] =>
  read(name, folder)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

export const sentences = () => lines('sentences.jsonl') as Sentence[];
/** The same in the terse style of published key results, from many fields; few of them outputs. */
export const inFewWords = () => lines('in-few-words.jsonl') as Sentence[];
/** Key results and which way their metric goes, in the many ways people say it. */
export const directions = () => lines('directions.jsonl') as Pick<Sentence, 'text' | 'direction'>[];
export const neverMoreThanAHint = () => lines('never-more-than-a-hint.jsonl') as Example[];
export const mustBeCaught = () => lines('must-be-caught.jsonl') as (Example & { rule: string })[];
export const knownMisses = () => JSON.parse(read('known-misses.json')) as KnownMisses;

/** What the reader has learned from: it may not be judged by the same texts. */
export const trainingTexts = () =>
  readdirSync(training)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => (lines(name, training) as { text: string }[]).map(({ text }) => text));
