import type { Assessment } from './assessment.ts';
import { isHead, type MetricFound } from './metric-lexicon.ts';
import { peopleOf } from './people.ts';
import { isVerb } from './verbs.ts';
import type { Word } from './words.ts';

/** When the metric named can first be seen to move. */
export function indicatorIn(text: Word[], metrics: MetricFound[]): Assessment['indicator'] {
  const found = metrics.find((item) => item.metric.indicator);
  if (found?.metric.indicator) return judged(found.metric.indicator, 0.75, found.metric.phrase);
  const verb = behaviourOf(text);
  if (verb) return judged('leading', 0.65, verb);
  const measure = text.find((word) => word.kind === 'word' && isHead(word.lower));
  if (measure) return judged('leading', 0.5, measure.text);
  return { label: 'unclear', confidence: 0, because: [], declared: false };
}

/** Who notices the effect. */
export function impactIn(text: Word[], metrics: MetricFound[]): Assessment['impact'] {
  const told = text.findIndex(
    (word, at) => peopleOf(word.lower) === 'customer' && /^(who|that)$/.test(text[at + 1]?.lower ?? ''),
  );
  if (told >= 0) return judged('customer', 0.7, text[told]?.text ?? '');
  const found = metrics.find((item) => item.metric.impact);
  if (found?.metric.impact) return judged(found.metric.impact, 0.7, found.metric.phrase);
  for (const word of text) {
    if (word.kind === 'number' && /[$€£]/.test(word.text)) return judged('business', 0.65, word.text);
    const people = word.kind === 'word' ? peopleOf(word.lower) : undefined;
    if (people === 'customer' || people === 'anyone') return judged('customer', 0.6, word.text);
    if (people === 'colleague') return judged('internal', 0.6, word.text);
  }
  return { label: 'unclear', confidence: 0, because: [], declared: false };
}

function judged<Label extends string>(label: Label, confidence: number, because: string) {
  return { label, confidence, because: [because], declared: false };
}

/** "Guests come back": what people do, in the word that says it. */
export function behaviourOf(text: Word[]): string | undefined {
  const people = text.findIndex((word) => word.kind === 'word' && peopleOf(word.lower) !== undefined);
  if (people < 0) return undefined;
  return text.slice(people + 1).find((word) => isVerb(word.lower, 'behaviour'))?.text;
}
