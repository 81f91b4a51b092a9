import { type Reading, read } from '../reading.ts';
import { softmax } from '../softmax.ts';
import { bias, type Example, type LinearModel, learn } from './logistic.ts';

/** A labelled sentence, as the files beside this one hold them. */
export interface Labelled {
  text: string;
  kind: string;
  indicator: string;
  impact: string;
}

/** What the classifier is asked, and of which sentences it can learn the answer. */
export const questions = [
  { name: 'kind', labels: ['outcome', 'output'], of: () => true, sees: ({ features }: Reading) => features },
  {
    name: 'indicator',
    labels: ['leading', 'lagging'],
    of: ({ kind }: Labelled) => kind === 'outcome',
    sees: ({ subject }: Reading) => subject,
  },
  {
    name: 'impact',
    labels: ['customer', 'business', 'internal'],
    of: ({ kind }: Labelled) => kind === 'outcome',
    sees: ({ subject }: Reading) => subject,
  },
] as const;

/** What is learnt from labelled sentences, for one question; how sure it may be is found by leaving out. */
export function train(question: (typeof questions)[number], sentences: Labelled[]): LinearModel {
  const examples = examplesFor(question, sentences);
  const model = learnt(question, examples);
  const warmth = warmthFor(leftOut(question, examples));
  const weights = [...model.weights].map(([name, values]) => [name, values.map((value) => value / warmth)] as const);
  return shifted({ labels: model.labels, weights: new Map(weights) }, question, examples);
}

function examplesFor(question: (typeof questions)[number], sentences: Labelled[]): Example[] {
  return sentences
    .filter((sentence) => question.of(sentence) && question.labels.some((label) => label === sentence[question.name]))
    .map((sentence) => ({
      features: question.sees(read(sentence.text)).map(({ name }) => name),
      label: sentence[question.name],
    }));
}

function learnt({ name, labels }: (typeof questions)[number], examples: Example[]): LinearModel {
  return learn(examples, [...labels], { atLeast: 2, pull: name === 'kind' ? 1 : 1.5, rounds: 150 });
}

/** How likely a model that has not seen an example finds what, in logarithms, and which label is right. */
export interface LeftOut {
  sums: number[];
  right: number;
}

const folds = 5;

/** What is said of every example by a model learnt from the other four fifths. */
export function leftOut(question: (typeof questions)[number], examples: Example[]): LeftOut[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = learnt(
      question,
      examples.filter((_, index) => index % folds !== fold),
    );
    return examples
      .filter((_, index) => index % folds === fold)
      .map(({ features, label }) => ({ sums: sumsOf(model, features), right: model.labels.indexOf(label) }));
  });
}

function sumsOf({ labels, weights }: LinearModel, features: string[]): number[] {
  return labels.map((_, label) =>
    [bias, ...features].reduce((sum, name) => sum + (weights.get(name)?.[label] ?? 0), 0),
  );
}

/**
 * The temperature at which the sentences left out are likeliest: what says 0.7 should be right in 7 of 10 cases (Guo, Pleiss,
 * Sun, Weinberger, On Calibration of Modern Neural Networks, 2017, 4.2).
 */
function warmthFor(tested: LeftOut[]): number {
  const tried = Array.from({ length: 31 }, (_, step) => 0.8 + step * 0.05);
  const surprise = (warmth: number) =>
    tested.reduce(
      (sum, { sums, right }) => sum - Math.log(softmax(sums.map((value) => value / warmth))[right] || 1e-12),
      0,
    );
  return tried.reduce((best, warmth) => (surprise(warmth) < surprise(best) ? warmth : best));
}

/** Of the key results that people publish about this share are outputs; of our sentences fewer. */
const outputs = 0.6;

/** Where labels are not as frequent in our sentences as in the world, the weight that every text gets makes up for it. */
function shifted(model: LinearModel, { name }: (typeof questions)[number], examples: Example[]): LinearModel {
  if (name !== 'kind') return model;
  const ours = examples.filter(({ label }) => label === 'output').length / examples.length;
  const shift = Math.log(outputs / (1 - outputs)) - Math.log(ours / (1 - ours));
  const start = model.weights.get(bias) ?? [0, 0];
  return {
    ...model,
    weights: new Map(model.weights).set(bias, [(start[0] ?? 0) - shift / 2, (start[1] ?? 0) + shift / 2]),
  };
}

/** The weights as a table: one feature a line, sorted, without those that say next to nothing. */
export function table({ labels, weights }: LinearModel): string {
  const lines = [...weights].flatMap(([feature, values]) => {
    const cells = labels.length === 2 ? values.slice(1) : values;
    if (feature !== bias && cells.every((value) => Math.abs(value) < 0.03)) return [];
    return [[feature, ...cells.map((value) => value.toFixed(2).replace(/^-0\.00$/, '0.00'))].join('|')];
  });
  return lines.sort((a, b) => (a < b ? -1 : 1)).join('\n');
}
