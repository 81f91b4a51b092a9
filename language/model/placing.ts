import type { Period } from '../values/types.ts';
import { ByThing, numbersIn } from './by-number.ts';
import type { Id, Named, Objective } from './entities.ts';
import type { FileModel } from './file-model.ts';
import { tight } from './tight.ts';
import { organisation, type Units } from './units.ts';

/** The container of what stands in objectives, for those who leave the objective out. */
export const insideObjectives = '*';

/** Things by the container they belong to and by their name. */
export type Members = ReadonlyMap<Id, ReadonlyMap<string, readonly Named[]>>;

/** Where the things of one file belong: what they are called in which container, their units, their cycles. */
export interface Placed {
  members: Members;
  unitOf: ReadonlyMap<Id, Id>;
  periodOf: ReadonlyMap<Id, Period>;
}

/** Places the things of a file. Its units stand in `units` already: others are found by them. */
export function place(file: FileModel, units: Units, cycles: ReadonlyMap<string, Period>): Placed {
  const members = new Map<Id, Map<string, readonly Named[]>>();
  const numbers = numbersIn(file);
  const unitOf = new Array<Id | undefined>(numbers.size).fill(undefined);
  const periodOf = new Array<Period | undefined>(numbers.size).fill(undefined);

  /** Lists of one are the same in all containers: they are never changed, only followed by another. */
  const add = (thing: Named, ...containers: Id[]) => {
    if (!thing.name) return;
    const { value } = thing.name;
    const alone = [thing];
    for (const container of containers) {
      const names = members.get(container) ?? new Map<string, readonly Named[]>();
      members.set(container, names);
      const same = names.get(value);
      names.set(value, same ? tight([...same, thing]) : alone);
    }
  };
  const belong = (id: Id, unit: Id | undefined) => {
    const number = numbers.get(id);
    if (number !== undefined) unitOf[number] = unit ?? unitOf[number];
  };
  const last = (id: Id, period: Period | undefined) => {
    const number = numbers.get(id);
    if (number !== undefined) periodOf[number] = period ?? periodOf[number];
  };
  const periodNamed = (cycle: string | undefined) => (cycle === undefined ? undefined : cycles.get(cycle));

  const placeObjective = (objective: Objective) => {
    const unit = units.find(objective.for);
    const period = periodNamed(objective.cycle?.value);
    add(objective, organisation, ...(unit === undefined ? [] : [unit]));
    for (const member of [...objective.keyResults, ...objective.initiatives]) {
      add(member, objective.id, insideObjectives);
    }
    for (const thing of [objective, ...objective.keyResults, ...objective.initiatives, ...objective.tradeOffs]) {
      belong(thing.id, unit);
      last(thing.id, period);
    }
  };

  for (const unit of file.units) belong(unit.id, units.parentOf.get(unit.id));
  for (const thing of [...file.strategies, ...file.goals, ...file.kpis, ...file.cycles]) {
    const unit = units.find('for' in thing ? thing.for : undefined);
    add(thing, organisation, ...(unit === undefined ? [] : [unit]));
    belong(thing.id, unit);
  }
  for (const objective of file.objectives) placeObjective(objective);
  for (const section of file.sections) {
    belong(section.id, units.find(section.for));
    last(section.id, periodNamed(section.cycle?.value));
  }
  const only = file.sections.length > 0 ? units.find(file.sections[0]?.for) : undefined;
  for (const journal of [...file.checkIns, ...file.reviews]) {
    belong(journal.id, units.find(journal.for) ?? only);
    if (journal.kind === 'review') last(journal.id, periodNamed(journal.cycle?.value));
    else if (journal.date?.value) last(journal.id, { start: journal.date.value, end: journal.date.value });
  }
  for (const tradeOff of file.tradeOffs) belong(tradeOff.id, only);
  return { members, unitOf: new ByThing(numbers, unitOf), periodOf: new ByThing(numbers, periodOf) };
}
