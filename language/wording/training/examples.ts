import { type Reading, read } from '../reading.ts';
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

/** What is learnt from labelled sentences, for one question. */
export function train(question: (typeof questions)[number], sentences: Labelled[]): LinearModel {
  const examples: Example[] = sentences
    .filter((sentence) => question.of(sentence) && question.labels.some((label) => label === sentence[question.name]))
    .map((sentence) => ({
      features: question.sees(read(sentence.text)).map(({ name }) => name),
      label: sentence[question.name],
    }));
  const model = learn(examples, [...question.labels], {
    atLeast: 2,
    pull: question.name === 'kind' ? 1 : 1.5,
    rounds: 150,
  });
  // Sides are judged with too much certainty otherwise (temperature found by cross-validation).
  const warmth = question.name === 'impact' ? 1.15 : 1;
  for (const [name, values] of model.weights)
    model.weights.set(
      name,
      values.map((value) => value / warmth),
    );
  return model;
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
