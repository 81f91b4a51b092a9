import type { DecisionLine, ObjectiveCard, PreviewModel } from '../../../language/protocol/preview.ts';

/** What is shown one at a time: how it stands, then objectives one by one or owners one by one, then decisions. */
export type Slide =
  | { kind: 'overview'; title: string }
  | { kind: 'objective'; title: string; objective: ObjectiveCard }
  | { kind: 'owner'; title: string; objectives: ObjectiveCard[] }
  | { kind: 'decisions'; title: string; decisions: DecisionLine[] };

export type SlideOrder = 'objectives' | 'owners';

const nobody = 'Without an owner';

export function slidesOf(model: PreviewModel, order: SlideOrder): Slide[] {
  const objectives = model.objectives.map(withoutFindings);
  const { decisions = [], header } = model;
  return [
    { kind: 'overview', title: `${header.team}, ${header.cycle}` },
    ...(order === 'owners' ? ownerSlides(objectives) : objectives.map(objectiveSlide)),
    ...(decisions.length > 0 ? [{ kind: 'decisions' as const, title: 'Decisions', decisions }] : []),
  ];
}

const objectiveSlide = (objective: ObjectiveCard): Slide => ({ kind: 'objective', title: objective.title, objective });

/** Findings are for those who write; in the room they would be read aloud. */
function withoutFindings(objective: ObjectiveCard): ObjectiveCard {
  const keyResults = objective.keyResults.map((row) => ({ ...row, badges: [] }));
  return { ...objective, badges: [], keyResults };
}

/** Owners in the order in which they appear; each with the key results that are theirs, or their objective's. */
function ownerSlides(objectives: readonly ObjectiveCard[]): Slide[] {
  const byOwner = new Map<string, Map<string, ObjectiveCard>>();
  for (const objective of objectives) {
    const ownersOfObjective = namesOf(objective.owners);
    for (const owner of ownersOfObjective) cardOf(byOwner, owner, objective);
    for (const row of objective.keyResults) {
      const own = namesOf(row.owners);
      const owners = own.length > 0 ? own : ownersOfObjective;
      for (const owner of owners.length > 0 ? owners : [nobody]) cardOf(byOwner, owner, objective).keyResults.push(row);
    }
    if (objective.keyResults.length === 0 && ownersOfObjective.length === 0) cardOf(byOwner, nobody, objective);
  }
  return [...byOwner].map(([title, cards]) => ({ kind: 'owner', title, objectives: [...cards.values()] }));
}

function cardOf(
  byOwner: Map<string, Map<string, ObjectiveCard>>,
  owner: string,
  objective: ObjectiveCard,
): ObjectiveCard {
  const cards = byOwner.get(owner) ?? new Map<string, ObjectiveCard>();
  const card = cards.get(objective.id) ?? { ...objective, keyResults: [] };
  byOwner.set(owner, cards.set(objective.id, card));
  return card;
}

const namesOf = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name);
