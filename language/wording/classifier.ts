import type { Feature } from './features.ts';
import { impact, indicator, kind } from './generated/weights.ts';
import { softmax } from './softmax.ts';
import type { Word } from './words.ts';

/** Weights by feature, one for each label, and the weights that every text gets. */
interface Classifier<Label extends string> {
  labels: readonly Label[];
  start: number[];
  weights: ReadonlyMap<string, number[]>;
}

/** A label with how likely it is (0..1) and the words that spoke most for it. */
export interface Classified<Label extends string> {
  label: Label;
  chance: number;
  because: string[];
  /** Whether any word of it was ever seen; if none was, the label is only the commonest one. */
  known: boolean;
  chanceOf: (label: string) => number;
}

/** The three questions that the classifier answers, by their generated weights: one feature a line, then its weights. */
export const classifiers = {
  kind: parse(['outcome', 'output'], kind),
  indicator: parse(['leading', 'lagging'], indicator),
  impact: parse(['customer', 'business', 'internal'], impact),
};

function parse<Label extends string>(labels: readonly Label[], table: string): Classifier<Label> {
  const weights = new Map<string, number[]>();
  for (const line of table.split('\n')) {
    const [feature = '', ...cells] = line.split('|');
    // With two labels the second weight is the first turned round.
    const numbers = cells.map(Number);
    weights.set(feature, numbers.length === 1 ? [-(numbers[0] ?? 0), numbers[0] ?? 0] : numbers);
  }
  return { labels, start: weights.get('') ?? labels.map(() => 0), weights };
}

/** A feature that was seen before: in which words of the text it shows, and its weights. */
interface Seen {
  at: number;
  length: number;
  of: number[];
}

/** What is most likely for a text, as the sum of the weights of what shows in it says (logistic regression). */
export function classify<Label extends string>(
  { labels, start, weights }: Classifier<Label>,
  text: Word[],
  features: Feature[],
): Classified<Label> {
  const sums = [...start];
  const seen: Seen[] = [];
  for (const { name, at, length } of features) {
    const of = weights.get(name);
    if (!of) continue;
    for (let label = 0; label < of.length; label++) sums[label] = (sums[label] ?? 0) + (of[label] ?? 0);
    if (length > 0) seen.push({ at, length, of });
  }
  const chances = softmax(sums);
  const best = chances.indexOf(Math.max(...chances));
  const said = seen
    .map(({ at, length, of }) => ({ at, length, weight: lead(of, best) }))
    .filter(({ weight }) => weight > Telling)
    .sort((a, b) => b.weight - a.weight);
  const taken = new Set<number>();
  const because: string[] = [];
  for (const { at, length } of said) {
    const places = Array.from({ length }, (_, offset) => at + offset);
    if (because.length === 3) break;
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    because.push(
      text
        .slice(at, at + length)
        .map((word) => word.text)
        .join(' '),
    );
  }
  const names: readonly string[] = labels;
  const chanceOf = (label: string) => chances[names.indexOf(label)] ?? 0;
  return { label: labels[best] as Label, chance: chances[best] ?? 0, because, known: seen.length > 0, chanceOf };
}

/** Less than this no person would point to. */
const Telling = 0.15;

/** How much more a weight speaks for a label than for the next best. */
function lead(weights: number[], label: number): number {
  let next = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < weights.length; other++) if (other !== label) next = Math.max(next, weights[other] ?? 0);
  return (weights[label] ?? 0) - next;
}
