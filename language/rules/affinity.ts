import { drives } from '../analysis/alignment.ts';
import type { ComputedModel } from '../analysis/figures.ts';
import type { Id, Objective } from '../model/entities.ts';
import { measuredKpi } from './assessments.ts';
import { tellingWords } from './same-words.ts';

const wordsOf = new WeakMap<Objective, Set<string>>();

/**
 * How much two objectives are about the same, for offering the likelier link first: a metric that both measure or that
 * drives one of the other counts most, words that both use count one each. Zero where nothing suggests a link.
 */
export function affinity(one: Objective, other: Objective, computed: ComputedModel): number {
  const answers = kpisOf(other, computed);
  let sum = 0;
  for (const kpi of kpisOf(one, computed)) {
    for (const answer of answers) if (kpi === answer || drives(kpi, answer, computed.model)) sum += 3;
  }
  const words = subjectWords(other);
  for (const word of subjectWords(one)) if (words.has(word)) sum += 1;
  return sum;
}

/** What the titles of an objective and its key results say; they are the same for as long as the objective is. */
function subjectWords(objective: Objective): Set<string> {
  let found = wordsOf.get(objective);
  if (!found) {
    const titles = [objective, ...objective.keyResults].map(({ title }) => title?.value ?? '');
    found = new Set(titles.flatMap(tellingWords));
    wordsOf.set(objective, found);
  }
  return found;
}

function kpisOf(objective: Objective, { model }: ComputedModel): Set<Id> {
  const measured = objective.keyResults.map((keyResult) => measuredKpi(keyResult, model)?.id);
  const answered = objective.respondsTo.map(({ key }) => model.links.get(key));
  return new Set([...measured, ...answered].filter((id) => id !== undefined));
}
