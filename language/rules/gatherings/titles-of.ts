import type { Id, Objective } from '../../model/entities.ts';
import type { Period } from '../../values/types.ts';
import type { Gathering } from '../gathering.ts';
import { tellingWords } from '../same-words.ts';

/** A key result by the words that say what it is about. */
export interface TitledKeyResult {
  keyResult: Id;
  parent: Id;
  words: readonly string[];
}

const known = new WeakMap<Objective, readonly TitledKeyResult[]>();

/** The key results of an objective with their words: the same for as long as the objective is. */
export function titledIn(parent: Objective): readonly TitledKeyResult[] {
  let found = known.get(parent);
  if (!found) {
    found = parent.keyResults.map(({ id, title }) => ({
      keyResult: id,
      parent: parent.id,
      words: tellingWords(title?.value ?? ''),
    }));
    known.set(parent, found);
  }
  return found;
}

/** The key results of each unit with their words, by objective and its time. */
export const titlesOf: Gathering<{ period: Period; keyResults: readonly TitledKeyResult[] }> = {
  name: 'titles of key results',
  *of({ objectives }, { model, computed }) {
    for (const objective of objectives) {
      const unit = objective.for && model.links.get(objective.for.key);
      const period = computed.objectives.get(objective.id)?.period;
      if (unit !== undefined && period) yield [unit, { period, keyResults: titledIn(objective) }];
    }
  },
};
