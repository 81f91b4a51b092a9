import type { Entity, Id, Kind, Named, Objective } from '../../../language/model/entities.ts';
import { entitiesOf, type FileModel } from '../../../language/model/file-model.ts';
import { encloses } from '../../../language/values/cycle.ts';
import { lettersOf } from '../letters.ts';
import type { Place } from './place.ts';
import type { Wanted } from './wanted.ts';

/** Things of a file that are equally far away: those of one kind in one objective; any other thing is alone. */
interface Group {
  first: Named;
  things: Named[];
  /** Those in the name of each. */
  letters: number[];
  /** The objective they are or belong to. */
  holder: Objective | undefined;
}

/** What may be meant in a place, and how many things that are. */
export interface Nearest {
  /** In their order, those whose full name has the letters typed, in their order. */
  things: (typed: string) => Iterable<Named>;
  count: number;
}

/**
 * What may be meant: the nearest first, then what fits the cycle, then in the order of files; only what is in `container`,
 * where that is given. There are tens of thousands of things in a large company and few distances, so they are put into a
 * heap for each distance and never sorted.
 */
export function nearestFirst(place: Place, wanted: Wanted, container: Id | undefined): Nearest {
  const ranks = new Ranks(place, container);
  const heaps = new Map<number, Group[]>();
  let count = 0;
  const put = (group: Group, part: number, order: number) => {
    const { first } = group;
    const tier = first.kind === 'unit' ? (wanted.units?.findIndex((units) => units.includes(first.unitKind)) ?? 0) : 0;
    if (tier < 0 || !ranks.isInside(group)) return;
    // Digits of one number, the weightiest first; nothing is as many steps away as there is room for.
    const rank = (((part * 8 + tier) * 4096 + ranks.nearness(group)) * 4 + ranks.cycle(group)) * 16 + order;
    const heap = heaps.get(rank);
    if (heap) heap.push(group);
    else heaps.set(rank, [group]);
    count += group.things.length;
  };
  for (const file of place.model.files) {
    const groups = groupsOf(file);
    for (const [part, kinds] of wanted.kinds.entries()) {
      for (const [order, kind] of kinds.entries()) for (const group of groups.get(kind) ?? []) put(group, part, order);
    }
  }
  const inOrder = [...heaps.keys()].sort((a, b) => a - b).flatMap((rank) => heaps.get(rank) ?? []);
  return { things: (typed) => spelled(inOrder, typed, ranks, wanted), count };
}

function* spelled(groups: readonly Group[], typed: string, ranks: Ranks, wanted: Wanted): Generator<Named> {
  const letters = lettersOf(typed);
  for (const group of groups) {
    const around = letters === 0 ? '' : ranks.around(group);
    const lettersAround = lettersOf(around);
    for (const [index, thing] of group.things.entries()) {
      const all = lettersAround | (group.letters[index] ?? 0);
      if ((all & letters) !== letters || !fits(typed, `${around}${thing.name?.value}`)) continue;
      if (!wanted.without(thing)) yield thing;
    }
  }
}

/** Whether the letters typed stand in a name in this order. */
function fits(typed: string, name: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of typed.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Looked through again at every keystroke, and mostly the same. */
const known = new WeakMap<FileModel, Map<Kind, Group[]>>();

function groupsOf(file: FileModel): Map<Kind, Group[]> {
  let groups = known.get(file);
  if (!groups) {
    groups = new Map();
    const holders = new Map(file.objectives.map((objective) => [objective.id, objective]));
    for (const entity of entitiesOf(file)) {
      if (!isNamed(entity) || !entity.name) continue;
      const holder = entity.kind === 'objective' ? entity : holders.get(objectiveOf(entity) ?? '');
      putIn(groups, entity, holder);
    }
    known.set(file, groups);
  }
  return groups;
}

function putIn(groups: Map<Kind, Group[]>, thing: Named, holder: Objective | undefined): void {
  const same = groups.get(thing.kind) ?? [];
  groups.set(thing.kind, same);
  const last = same.at(-1);
  const letters = lettersOf(thing.name?.value ?? '');
  if (last && holder && last.holder === holder) {
    last.things.push(thing);
    last.letters.push(letters);
  } else same.push({ first: thing, things: [thing], letters: [letters], holder });
}

function isNamed(entity: Entity): entity is Named {
  return !['section', 'trade-off', 'check-in', 'review'].includes(entity.kind);
}

const objectiveOf = (thing: Named): Id | undefined => ('objective' in thing ? thing.objective : undefined);

/** What is the same for all that belongs to a unit. */
interface UnitRank {
  nearness: number;
  isInside: boolean;
  /** Its full name and a dot. */
  path: string;
}

/** How far things are away. What belongs to one unit or runs in one cycle is equally far, and is looked at once. */
class Ranks {
  private readonly place: Place;
  private readonly container: Id | undefined;
  private readonly units = new Map<Id | undefined, UnitRank>();
  private readonly cycles = new Map<string | undefined, number>();
  private last: { uri: string; written: string | undefined; rank: UnitRank } | undefined;

  constructor(place: Place, container: Id | undefined) {
    this.place = place;
    this.container = container;
  }

  isInside({ first, holder }: Group): boolean {
    if (this.container === undefined) return true;
    return (first !== holder && holder?.id === this.container) || this.unitOf(first, holder).isInside;
  }

  /** 0 in the own objective, then the own team, the units around it, and at last the rest. */
  nearness({ first, holder }: Group): number {
    const { objective } = this.place;
    if (objective && first !== holder && holder?.id === objective.id) return 0;
    return this.unitOf(first, holder).nearness;
  }

  /** The own cycle and those around it, then earlier, then later ones; things without a cycle belong to any. */
  cycle({ holder }: Group): number {
    const cycle = holder?.cycle?.value;
    const rank = this.cycles.get(cycle) ?? this.rankOf(cycle);
    this.cycles.set(cycle, rank);
    return rank;
  }

  /** What stands before the name in the full name of a thing: `orchard.press.`, `orchard.press.no-waste.` */
  around({ first, holder }: Group): string {
    const { path } = this.unitOf(first, holder);
    return holder && first !== holder ? `${path}${holder.name?.value ?? ''}.` : path;
  }

  private rankOf(cycle: string | undefined): number {
    const { standpoint, model } = this.place;
    const period = model.cycles.get(cycle ?? '');
    const own = standpoint.period;
    if (!period || !own || encloses(period, own)) return 0;
    return period.end < own.end ? 1 : 2;
  }

  private unitOf(thing: Named, holder: Objective | undefined): UnitRank {
    // Objectives stand below each other for the same unit: asking for each one anew takes most of the time.
    const written = holder?.for?.text;
    if (holder && this.last && this.last.uri === holder.uri && this.last.written === written) return this.last.rank;
    const unit = this.place.model.scope.unit(thing.id);
    const rank = this.units.get(unit) ?? this.look(unit);
    this.units.set(unit, rank);
    if (holder) this.last = { uri: holder.uri, written, rank };
    return rank;
  }

  private look(unit: Id | undefined): UnitRank {
    const { standpoint, model } = this.place;
    const around = new Set<Id>();
    for (let at = unit; at !== undefined && !around.has(at); at = model.scope.unit(at)) around.add(at);
    const index = standpoint.units.findIndex((each) => around.has(each));
    // What is the unit's own comes before what belongs to its parts.
    const nearness = index < 0 ? 1000 : 1 + 2 * index + (unit === standpoint.units[index] ? 0 : 1);
    const names = [...around].reverse().map((each) => `${model.entities.get(each)?.name?.value ?? ''}.`);
    const isInside = this.container !== undefined && around.has(this.container);
    return { nearness, isInside, path: names.join('') };
  }
}
