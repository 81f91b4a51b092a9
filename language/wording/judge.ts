import type { Assessment, Judgement } from './assessment.ts';
import { type Classified, classifiers, classify } from './classifier.ts';
import { looksEnglish } from './english.ts';
import { hiresIn, orderIn, setsBaseline } from './kind.ts';
import { measureNamed } from './measure-named.ts';
import { effortIn } from './metric-lexicon.ts';
import { metricPhrase } from './metric-phrase.ts';
import { openingAt } from './opening.ts';
import { leadOf, type Reading, read } from './reading.ts';
import { doneOutside } from './sentence.ts';

const unclear = { label: 'unclear', confidence: 0, because: [], declared: false } as const;

/** Nothing declared and nothing read from the words. */
export const unknown: Assessment = {
  kind: { ...unclear, because: [] },
  indicator: { ...unclear, because: [] },
  impact: { ...unclear, because: [] },
  direction: 'none',
  metric: '',
};

/** What the words of a text suggest. */
export function judge(title: string): Assessment {
  if (!looksEnglish(title)) return unknown;
  const reading = read(title);
  if (reading.text.length === 0) return unknown;
  const { text, subject } = reading;
  const metric = metricPhrase(text, reading.metrics);
  const seen = classify(classifiers.indicator, text, subject);
  return {
    kind: kindOfWords(reading),
    indicator: settled(seen, reading.indicator) ?? explained(seen, reading.indicator, metric),
    impact: explained(classify(classifiers.impact, text, subject), reading.impact, metric),
    direction: reading.direction,
    metric,
  };
}

/** Below this it is a toss-up. */
const Likely = 0.58;
/** Titles without a number say less: work is only called where it is plain. */
const Plain = 0.8;
/** Where the rules of language are as clear on the other side. */
const Certain = 0.95;

function kindOfWords(reading: Reading): Assessment['kind'] {
  const { text, clues } = reading;
  const effort = effortIn(text) ?? hiresIn(text);
  if (effort) return { label: 'output', confidence: 0.95, because: [effort], declared: false };
  if (setsBaseline(text)) return { ...unclear, because: [] };
  const classified = classify(classifiers.kind, text, reading.features);
  const lead = leadOf(clues);
  const counted = text.some(({ kind }) => kind === 'number');
  const measure = counted ? undefined : measureNamed(text, reading.metrics);
  if (measure) return { label: 'outcome', confidence: 0.7, because: [measure], declared: false };
  const outside = doneOutside(text, openingAt(text));
  // "Design approved by five buyers": what looks like an order is the thing they approve.
  const ordered = outside && outside[0] > openingAt(text) + 1 && orderIn(text, reading.metrics);
  if (classified.label === 'output' && outside && !ordered) {
    const said = text.slice(...outside).map((word) => word.text);
    return { label: 'outcome', confidence: 0.7, because: [said.join(' ')], declared: false };
  }
  const { label, chance } = counted ? withNumber(classified, lead) : withoutNumber(classified, lead);
  if (chance < Likely || (clues.length === 0 && text.length < 3)) return { ...unclear, because: [] };
  const words = clues
    .filter((clue) => clue.for === label)
    .sort((a, b) => b.weight - a.weight)
    .map((clue) => clue.words);
  const because = words.length > 0 || label !== classified.label ? words : classified.because;
  if (because.length === 0) return { ...unclear, because: [] };
  return { label, confidence: round(chance), because: [...new Set(because)].slice(0, 3), declared: false };
}

/** Where the rules of language speak against it as clearly, it takes more to call something work. */
function withNumber(classified: Classified<'outcome' | 'output'>, lead: number) {
  if (lead > -0.9) return classified;
  if (classified.label === 'outcome') return { label: classified.label, chance: Math.max(0.6, classified.chance) };
  if (classified.chance >= (lead < -2.5 ? Certain : Plain)) return classified;
  return { label: 'outcome' as const, chance: lead < -2.5 ? Likely : 0.5 };
}

/**
 * The classifier learnt from whole sentences, of which those without a number are mostly work. A title may leave its
 * numbers to the properties beside it, so the words themselves must say that it is work.
 */
function withoutNumber(classified: Classified<'outcome' | 'output'>, lead: number) {
  const work = classified.label === 'output' ? classified.chance : 1 - classified.chance;
  if (work >= (lead > -0.9 ? 0.7 : Plain) && lead > -1.9) return { label: 'output' as const, chance: work };
  if (lead < -0.9) return { label: 'outcome' as const, chance: Math.max(0.6, 1 - work) };
  return { label: 'outcome' as const, chance: 1 - work };
}

/** Where the classifier finds what is known of the metric at least this likely, it is undecided. */
const Undecided = 0.4;

/** Where the classifier is undecided, what is known of the metric. For whom it is good the metric alone does not settle. */
function settled<Label extends string>(
  { label, chanceOf }: Classified<Label>,
  rule: Judgement<Label | 'unclear'>,
): Judgement<Label | 'unclear'> | undefined {
  if (rule.label === label || rule.confidence < 0.7 || chanceOf(rule.label) < Undecided) return undefined;
  return { ...rule, confidence: round(chanceOf(rule.label)) };
}

/**
 * What the classifier says, which has seen what the rule says of it; with the words of the rule where both say the same,
 * and the metric itself where no word of it stands out.
 */
function explained<Label extends string>(
  { label, chance, because, known }: Classified<Label>,
  rule: Judgement<Label | 'unclear'>,
  metric: string,
): Judgement<Label | 'unclear'> {
  if (!known) return { ...unclear, because: [] };
  const told = rule.label === label ? rule.because : because;
  const words = told.length > 0 || metric === '' ? told : [metric];
  if (words.length === 0) return { ...unclear, because: [] };
  return { label, confidence: round(chance), because: [...new Set(words)].slice(0, 3), declared: false };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
