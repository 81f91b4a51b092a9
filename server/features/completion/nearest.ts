import type { Id, Named } from '../../../language/model/entities.ts';
import { encloses } from '../../../language/values/cycle.ts';
import { lettersOf } from '../letters.ts';
import { type Cluster, clustersIn, type Group } from './clusters.ts';
import type { Place } from './place.ts';
import type { Wanted } from './wanted.ts';

/** What may be meant in a place, and how many things that are. */
export interface Nearest {
  /** In their order, those whose full name has the letters typed, in their order. */
  things: (typed: string) => Iterable<Named>;
  count: number;
}

/**
 * What may be meant: the nearest first, then what fits the cycle, then in the order of files; only what is in `container`,
 * where that is given. There are tens of thousands of things in a large company and few distances, so they are put into a
 * heap for each distance and never sorted; those that are equally far away from here all together.
 */
export function nearestFirst(place: Place, wanted: Wanted, container: Id | undefined): Nearest {
  const ranks = new Ranks(place, container);
  const heaps = new Map<number, Group[][]>();
  const { order: places } = place.model.scope.names;
  const placeOf = ({ first }: Group) => places.get(first.uri) ?? 0;
  const inOrder = (a: Group, b: Group) => (a.first.uri === b.first.uri ? a.at - b.at : placeOf(a) - placeOf(b));
  const isInOrder = (some: readonly Group[][]) =>
    some.every(([first], index) => {
      const last = some[index - 1]?.at(-1);
      return !first || !last || inOrder(last, first) < 0;
    });
  let count = 0;
  for (const block of place.model.blocks) {
    const clusters = clustersIn(block, place.model);
    for (const [part, kinds] of wanted.kinds.entries()) {
      for (const [order, kind] of kinds.entries()) {
        const found = new Map<number, Group[][]>();
        for (const { groups, count: things } of (clusters.get(kind) ?? []).flatMap((cluster) => ranks.alike(cluster))) {
          const [first] = groups;
          const tier = first ? tierOf(first, wanted) : -1;
          if (!first || tier < 0 || !ranks.isInside(first)) continue;
          // Digits of one number, the weightiest first; nothing is as many steps away as there is room for.
          const rank = (((part * 8 + tier) * 4096 + ranks.nearness(first)) * 4 + ranks.cycle(first)) * 16 + order;
          addTo(found, rank, groups);
          count += things;
        }
        for (const [rank, some] of found)
          for (const groups of isInOrder(some) ? some : [some.flat().sort(inOrder)]) addTo(heaps, rank, groups);
      }
    }
  }
  const nearest = [...heaps.keys()].sort((a, b) => a - b).flatMap((rank) => heaps.get(rank) ?? []);
  return { things: (typed) => spelled(nearest, typed, ranks, wanted), count };
}

function tierOf({ first }: Group, { units }: Wanted): number {
  return first.kind === 'unit' ? (units?.findIndex((some) => some.includes(first.unitKind)) ?? 0) : 0;
}

function addTo(heaps: Map<number, Group[][]>, rank: number, groups: Group[]): void {
  const heap = heaps.get(rank);
  if (heap) heap.push(groups);
  else heaps.set(rank, [groups]);
}

function* spelled(heaps: readonly (readonly Group[])[], typed: string, ranks: Ranks, wanted: Wanted): Generator<Named> {
  const letters = lettersOf(typed);
  for (const groups of heaps) {
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

  constructor(place: Place, container: Id | undefined) {
    this.place = place;
    this.container = container;
  }

  /** A cluster as a whole where all of it is equally far away, or else group by group. */
  alike(cluster: Cluster): Pick<Cluster, 'groups' | 'count'>[] {
    const { groups, units } = cluster;
    const isSame = (count: number) => count === 0 || count === groups.length;
    const { standpoint, objective } = this.place;
    const isAlike =
      [...standpoint.units, this.container].every((unit) => {
        const { within, own } = units.get(unit ?? '') ?? nobody;
        return isSame(within) && isSame(own);
      }) && [objective?.id, this.container].every((id) => !cluster.objectives.has(id));
    return isAlike ? [cluster] : groups.map((group) => ({ groups: [group], count: group.things.length }));
  }

  isInside({ first, holder, unit }: Group): boolean {
    if (this.container === undefined) return true;
    return (first !== holder && holder?.id === this.container) || this.unitOf(unit).isInside;
  }

  /** 0 in the own objective, then the own team, the units around it, and at last the rest. */
  nearness({ first, holder, unit }: Group): number {
    const { objective } = this.place;
    if (objective && first !== holder && holder?.id === objective.id) return 0;
    return this.unitOf(unit).nearness;
  }

  /** The own cycle and those around it, then earlier, then later ones; things without a cycle belong to any. */
  cycle({ holder }: Group): number {
    const cycle = holder?.cycle?.value;
    const rank = this.cycles.get(cycle) ?? this.rankOf(cycle);
    this.cycles.set(cycle, rank);
    return rank;
  }

  /** What stands before the name in the full name of a thing: `orchard.press.`, `orchard.press.no-waste.` */
  around({ first, holder, unit }: Group): string {
    const { path } = this.unitOf(unit);
    return holder && first !== holder ? `${path}${holder.name?.value ?? ''}.` : path;
  }

  private rankOf(cycle: string | undefined): number {
    const { standpoint, model } = this.place;
    const period = model.cycles.get(cycle ?? '');
    const own = standpoint.period;
    if (!period || !own || encloses(period, own)) return 0;
    return period.end < own.end ? 1 : 2;
  }

  private unitOf(unit: Id | undefined): UnitRank {
    const rank = this.units.get(unit) ?? this.look(unit);
    this.units.set(unit, rank);
    return rank;
  }

  private look(unit: Id | undefined): UnitRank {
    const { standpoint, model } = this.place;
    const around = model.scope.names.units.around(unit);
    const index = standpoint.units.findIndex((each) => around.includes(each));
    // What is the unit's own comes before what belongs to its parts.
    const nearness = index < 0 ? 1000 : 1 + 2 * index + (unit === standpoint.units[index] ? 0 : 1);
    const names = around.toReversed().map((each) => `${model.entities.get(each)?.name?.value ?? ''}.`);
    const isInside = this.container !== undefined && around.includes(this.container);
    return { nearness, isInside, path: names.join('') };
  }
}

const nobody = { within: 0, own: 0 };
