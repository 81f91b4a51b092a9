import { inSentence } from '../model/describe.ts';
import type { Entity, KeyResult, Objective } from '../model/entities.ts';
import type { RuleContext } from './rule.ts';

type Targets = Pick<RuleContext, 'target'>;

/** "Maya Okafor and Li Wei": who answers for a key result, by its own owners or else its objective's; empty for nobody. */
export function ownersOf(thing: KeyResult | Objective, context: Targets, objective?: Objective): string {
  const references = thing.owners.length > 0 ? thing.owners : (objective?.owners ?? []);
  const names = references.map((reference) => {
    const person = context.target(reference);
    return person?.title?.value ?? person?.name?.value ?? reference.text;
  });
  return and(names);
}

/** "Maya Okafor", or words for nobody. */
export function ownersOrNobody(thing: KeyResult | Objective, context: Targets, objective?: Objective): string {
  return ownersOf(thing, context, objective) || 'no owner';
}

/** "a, b and c" */
export function and(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A title short enough for a message. */
export function shortTitle(thing: Entity, longest = 60): string {
  return inSentence(thing.title?.value ?? thing.name?.value ?? 'this', longest);
}
