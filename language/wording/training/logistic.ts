import { softmax } from '../softmax.ts';

/** An example to learn from: the names of what shows in it, and the label it should get. */
export interface Example {
  features: string[];
  label: string;
}

/** Weights by feature, one for each label in the order of `labels`. */
export interface LinearModel {
  labels: string[];
  weights: Map<string, number[]>;
}

/** How to learn. */
export interface Learning {
  /** Features seen in fewer examples are left out. */
  atLeast: number;
  /** Pull of every weight towards zero (L2). */
  pull: number;
  rounds: number;
}

/** The name of the weight that every text gets. */
export const bias = '';

/**
 * Multinomial logistic regression by gradient descent over all examples at once (Hastie, Tibshirani, Friedman, The
 * Elements of Statistical Learning, 4.4). Nothing is random: the same examples give the same weights.
 */
export function learn(examples: Example[], labels: string[], { atLeast, pull, rounds }: Learning): LinearModel {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [bias, ...[...counts].filter(([, count]) => count >= atLeast).map(([name]) => name)].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features }) => [
    place.get(bias) ?? 0,
    ...features.flatMap((name) => place.get(name) ?? []),
  ]);
  const truth = examples.map(({ label }) => labels.indexOf(label));
  const width = labels.length;
  const weights = new Float64Array(names.length * width);
  const squares = new Float64Array(names.length * width);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(names.length * width);
    rows.forEach((row, index) => {
      const chances = softmax(scores(row, weights, width));
      chances.forEach((chance, label) => {
        const error = chance - (truth[index] === label ? 1 : 0);
        for (const feature of row) slope[feature * width + label] = (slope[feature * width + label] ?? 0) + error;
      });
    });
    // Steps by the size of the slopes so far (Duchi, Hazan, Singer 2011): rare features learn as fast as frequent ones.
    for (let at = 0; at < weights.length; at++) {
      const step = (slope[at] ?? 0) / examples.length + (pull * (weights[at] ?? 0)) / examples.length;
      squares[at] = (squares[at] ?? 0) + step * step;
      weights[at] = (weights[at] ?? 0) - (0.3 * step) / (Math.sqrt(squares[at] ?? 0) + 1e-8);
    }
  }
  return {
    labels,
    weights: new Map(names.map((name, index) => [name, [...weights.slice(index * width, (index + 1) * width)]])),
  };
}

function scores(row: number[], weights: Float64Array, width: number): number[] {
  const sums = new Array<number>(width).fill(0);
  for (const feature of row) {
    for (let label = 0; label < width; label++)
      sums[label] = (sums[label] ?? 0) + (weights[feature * width + label] ?? 0);
  }
  return sums;
}
