import { type Block, perBlock } from '../../../language/model/blocks.ts';
import type { Entity, Id, Kind, Named, Objective } from '../../../language/model/entities.ts';
import { entitiesOf, type FileModel } from '../../../language/model/file-model.ts';
import type { OkrModel } from '../../../language/model/okr-model.ts';
import { ofFile } from '../../../language/model/per-file.ts';
import { lettersOf } from '../letters.ts';

/** Things of a file that are equally far away: those of one kind in one objective; any other thing is alone. */
export interface Group {
  first: Named;
  things: Named[];
  /** Those in the name of each. */
  letters: number[];
  /** The objective they are or belong to. */
  holder: Objective | undefined;
  /** What they belong to. */
  unit: Id | undefined;
  /** The place among all groups of the kind in the file. */
  at: number;
}

/**
 * Groups of one kind, cycle and kind of unit that stand near each other: most often all of them are equally far away from
 * somewhere else, and need not be looked at one by one.
 */
export interface Cluster {
  groups: Group[];
  /** Of all their things. */
  count: number;
  /** What they have in common. */
  common: string;
  /** The objectives that things of it stand in. */
  objectives: Set<Id | undefined>;
  /** How many groups belong to a unit or to what is in it, and how many of them to the unit itself. */
  units: Map<Id, { within: number; own: number }>;
}

type Clusters = ReadonlyMap<Kind, readonly Cluster[]>;

/** More groups are not in one: among those of a whole company some are always near. */
const most = 64;

/** The named things of some files. An edit elsewhere leaves them, and what they belong to, as they are. */
export const clustersIn = perBlock((block: Block, model: OkrModel): Clusters => {
  const clusters = new Map<Kind, Cluster[]>();
  const open = new Map<string, Cluster>();
  for (const file of block.files) {
    for (const [kind, own] of clustersOf(file, model)) {
      const all = clusters.get(kind) ?? [];
      clusters.set(kind, all);
      for (const cluster of own) {
        const last = open.get(cluster.common);
        if (last && last.groups.length + cluster.groups.length <= most) {
          join(last, cluster);
          continue;
        }
        if (cluster.groups.length > most / 2) {
          all.push(cluster);
          continue;
        }
        const first = emptyCluster(cluster.common);
        join(first, cluster);
        open.set(cluster.common, first);
        all.push(first);
      }
    }
  }
  return clusters;
});

/** Those of one file, which may be one of thousands of people. */
const clustersOf = ofFile((file: FileModel, model: OkrModel): Clusters => {
  const clusters = new Map<Kind, Cluster[]>();
  const open = new Map<string, Cluster>();
  for (const [kind, groups] of groupsOf(file, model)) {
    const all: Cluster[] = [];
    clusters.set(kind, all);
    for (const group of groups) {
      const { first, holder } = group;
      const common = [kind, holder?.cycle?.value, first.kind === 'unit' ? first.unitKind : ''].join('\n');
      let cluster = open.get(common);
      if (!cluster || cluster.groups.length === most) {
        cluster = emptyCluster(common);
        open.set(common, cluster);
        all.push(cluster);
      }
      cluster.groups.push(group);
      cluster.count += group.things.length;
      if (holder && holder !== first) cluster.objectives.add(holder.id);
      for (const unit of model.scope.names.units.around(group.unit))
        count(cluster, unit, 1, unit === group.unit ? 1 : 0);
    }
  }
  return clusters;
});

const emptyCluster = (common: string): Cluster => ({
  groups: [],
  count: 0,
  common,
  objectives: new Set(),
  units: new Map(),
});

function join(cluster: Cluster, { groups, count: things, objectives, units }: Cluster): void {
  cluster.groups.push(...groups);
  cluster.count += things;
  for (const objective of objectives) cluster.objectives.add(objective);
  for (const [unit, { within, own }] of units) count(cluster, unit, within, own);
}

function count({ units }: Cluster, unit: Id, within: number, own: number): void {
  const known = units.get(unit);
  units.set(unit, { within: (known?.within ?? 0) + within, own: (known?.own ?? 0) + own });
}

function groupsOf(file: FileModel, { scope }: OkrModel): Map<Kind, Group[]> {
  const groups = new Map<Kind, Group[]>();
  const holders = new Map(file.objectives.map((objective) => [objective.id, objective]));
  for (const thing of entitiesOf(file)) {
    if (!isNamed(thing) || !thing.name) continue;
    const holder = thing.kind === 'objective' ? thing : holders.get(objectiveOf(thing) ?? '');
    const same = groups.get(thing.kind) ?? [];
    groups.set(thing.kind, same);
    const last = same.at(-1);
    const letters = lettersOf(thing.name.value);
    if (last && holder && last.holder === holder) {
      last.things.push(thing);
      last.letters.push(letters);
    } else {
      const unit = scope.unit(thing.id);
      same.push({ first: thing, things: [thing], letters: [letters], holder, unit, at: same.length });
    }
  }
  return groups;
}

function isNamed(entity: Entity): entity is Named {
  return !['section', 'trade-off', 'check-in', 'review'].includes(entity.kind);
}

const objectiveOf = (thing: Named): Id | undefined => ('objective' in thing ? thing.objective : undefined);
