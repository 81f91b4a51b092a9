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
  const belong = (id: Id, unit: Id | undefined, period?: Period) => {
    const number = numbers.get(id);
    if (number === undefined) return;
    if (unit !== undefined) unitOf[number] = unit;
    if (period) periodOf[number] = period;
  };
  const periodNamed = (cycle: string | undefined) => (cycle === undefined ? undefined : cycles.get(cycle));

  const placeObjective = (objective: Objective) => {
    const unit = units.find(objective.for);
    const period = periodNamed(objective.cycle?.value);
    add(objective, organisation, ...(unit === undefined ? [] : [unit]));
    belong(objective.id, unit, period);
    for (const members of [objective.keyResults, objective.initiatives]) {
      for (const member of members) {
        add(member, objective.id, insideObjectives);
        belong(member.id, unit, period);
      }
    }
    for (const tradeOff of objective.tradeOffs) belong(tradeOff.id, unit, period);
  };

  for (const unit of file.units) belong(unit.id, units.parentOf.get(unit.id));
  for (const thing of [...file.strategies, ...file.goals, ...file.kpis, ...file.cycles]) {
    const unit = units.find('for' in thing ? thing.for : undefined);
    add(thing, organisation, ...(unit === undefined ? [] : [unit]));
    belong(thing.id, unit);
  }
  for (const objective of file.objectives) placeObjective(objective);
  for (const section of file.sections) {
    belong(section.id, units.find(section.for), periodNamed(section.cycle?.value));
  }
  const only = file.sections.length > 0 ? units.find(file.sections[0]?.for) : undefined;
  for (const { id, for: unit, date } of file.checkIns) {
    belong(id, units.find(unit) ?? only, date?.value ? { start: date.value, end: date.value } : undefined);
  }
  for (const { id, for: unit, cycle } of file.reviews) belong(id, units.find(unit) ?? only, periodNamed(cycle?.value));
  for (const tradeOff of file.tradeOffs) belong(tradeOff.id, only);
  return { members, unitOf: new ByThing(numbers, unitOf), periodOf: new ByThing(numbers, periodOf) };
}
