import { drivenBy } from '../analysis/alignment.ts';
import type { ComputedModel } from '../analysis/figures.ts';
import type { Id, Objective } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { tight } from '../model/tight.ts';
import { numberOf } from '../values/word-number.ts';
import { measuredKpi } from './assessments.ts';
import { tellingWords } from './same-words.ts';

/** What an objective is about: the KPIs it measures or answers, and the words of its titles, as numbers. */
export interface Subject {
  kpis: readonly Id[];
  words: readonly number[];
}

const known = new WeakMap<Objective, readonly number[]>();

/**
 * How much two objectives are about the same, for offering the likelier link first: a metric that both measure or that
 * drives one of the other counts most, words that both use count one each. Zero where nothing suggests a link.
 */
export function affinity(one: Objective, other: Objective, { model }: ComputedModel): number {
  return nearnessTo(subjectOf(one, model), model)(subjectOf(other, model));
}

/** The same of subjects; tens of thousands may be held against one. */
export function nearnessTo({ kpis, words }: Subject, model: OkrModel): (other: Subject) => number {
  const answers = kpis.map((kpi) => new Set([kpi, ...drivenBy(kpi, model)]));
  const said = new Set(words);
  // A look into a small table tells of most words whether they are among them.
  const table = new Int32Array(places).fill(nothing);
  for (const word of words) table[word % places] = word;
  return (other) => {
    let sum = 0;
    for (const kpi of other.kpis) for (const ids of answers) if (ids.has(kpi)) sum += 3;
    for (const word of other.words) {
      const there = table[word % places];
      if (there === word || (there !== nothing && said.has(word))) sum += 1;
    }
    return sum;
  };
}

/** A power of two, which makes the remainder a matter of bits. */
const places = 4096;
const nothing = -1;

export function subjectOf(objective: Objective, model: OkrModel): Subject {
  return { kpis: kpisOf(objective, model), words: subjectWords(objective) };
}

/** What the titles of an objective and its key results say; they are the same for as long as the objective is. */
function subjectWords(objective: Objective): readonly number[] {
  let found = known.get(objective);
  if (!found) {
    const titles = [objective, ...objective.keyResults].map(({ title }) => title?.value ?? '');
    found = once(titles.flatMap(tellingWords).map(numberOf));
    known.set(objective, found);
  }
  return found;
}

function kpisOf(objective: Objective, model: OkrModel): readonly Id[] {
  const measured = objective.keyResults.map((keyResult) => measuredKpi(keyResult, model)?.id);
  const answered = objective.respondsTo.map(({ key }) => model.links.get(key));
  return once([...measured, ...answered].filter((id) => id !== undefined));
}

/** Each of them once, in a list that is as short as can be: most objectives are remembered. */
function once<Thing>(things: readonly Thing[]): readonly Thing[] {
  return tight([...new Set(things)]);
}
