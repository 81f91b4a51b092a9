import type { Assessment } from './assessment.ts';
import { directionIn } from './direction.ts';
import { type Feature, featuresOf, isAboutSubject } from './features.ts';
import { type Clue, kindClues } from './kind.ts';
import { impactIn, indicatorIn } from './metric.ts';
import { type MetricFound, metricsIn } from './metric-lexicon.ts';
import { openingAt } from './opening.ts';
import { bracketed, type Word, words } from './words.ts';

/** Everything noticed in a text before it is judged: what the rules of language say, and what the classifier looks at. */
export interface Reading {
  text: Word[];
  metrics: MetricFound[];
  /** What speaks for an outcome and for an output. */
  clues: Clue[];
  indicator: Assessment['indicator'];
  impact: Assessment['impact'];
  direction: Assessment['direction'];
  features: Feature[];
  /** Those of them that say what it is about. */
  subject: Feature[];
}

/** How far the clues must lead for each step that the classifier sees. */
const steps = [-3, -2, -1, 0, 1, 2, 3];

/** Reads a text. Costs no more than its words are looked at a few times. */
export function read(title: string): Reading {
  const text = words(title);
  const metrics = metricsIn(text);
  const clues = kindClues(text, metrics);
  const indicator = indicatorIn(text, metrics);
  const impact = impactIn(text, metrics);
  const direction = directionIn(text, metrics);
  const features = featuresOf(text, metrics, openingAt(text));
  const say = (name: string) => features.push({ name, at: 0, length: 0 });
  const lead = leadOf(clues);
  for (const step of steps) if (lead > step) say(`clues lead by ${step}`);
  say(`indicator by rule ${indicator.label}`);
  say(`impact by rule ${impact.label}`);
  say(`direction by rule ${direction}`);
  const aside = bracketed(text);
  const subject = features.filter(({ name, at }) => !aside[at] && isAboutSubject(name));
  const form = features.filter(({ name }) => !name.startsWith('begins '));
  return { text, metrics, clues, indicator, impact, direction, features: form, subject };
}

/** How much more speaks for an output than for an outcome. */
export function leadOf(clues: Clue[]): number {
  return clues.reduce((lead, clue) => lead + (clue.for === 'output' ? clue.weight : -clue.weight), 0);
}
