import { countBefore } from '../values/binary-search.ts';
import { difference, Words } from '../values/nearest.ts';
import type { Period } from '../values/types.ts';
import { cycleDistance } from './cycles.ts';
import type { Entity, Id, Kind, Named, Objective, Reference, Written } from './entities.ts';
import type { FileModel } from './file-model.ts';
import { type Names, noNames } from './names.ts';
import type { Range } from './place.ts';
import { insideObjectives } from './placing.ts';
import { organisation } from './units.ts';

/** Where a reference is written: the nearest things first. */
export interface Standpoint {
  objective?: Id;
  /** The unit it belongs to and those around it, inside out. */
  units: readonly Id[];
  period?: Period;
}

/** What a reference means: a thing for each segment, the last one being the meaning; or where it went wrong. */
export type Resolution = Success | Failure;

export interface Success {
  steps: Id[];
  /** The container in which the first segment was found. */
  foundIn: Id;
}

/** How far a path led: the segment that names nothing, or a thing of another kind than may stand here. */
export interface Failure {
  failedAt: number;
  /** What the segments before it mean. */
  steps: Id[];
  wrongKind?: Named;
}

/** What is looked for, and how far it led where it was not found. */
interface Search {
  reference: Reference;
  period: Period | undefined;
  failure: Failure;
}

const nothing: Id[] = [];
const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What was asked before; holds as long as the names do, though not who mentions them. */
interface Answers {
  of: Names;
  /** Things of one name in the order of their cycles, by what was asked. */
  orders: Map<string, readonly Named[]>;
  /** What was probably meant by a word, by where it was looked for: one misspelling is often made in many files. Cleared when full. */
  likenesses: Map<string, string | undefined>;
  /** The names among which it was looked for, by place and kinds: a word that is typed is looked for at every letter. */
  candidates: Map<string, Words>;
  /** What was put in the order of cycles last: lines next to each other ask for the same. */
  last?: { things: readonly Named[]; period: Period | undefined; only: boolean; order: readonly Named[] };
}

const known = new WeakMap<Names['members'], Answers>();
/** A word that is typed is another one with each letter, and changes no name. */
const Likenesses = 20_000;

function answersFor(names: Names): Answers {
  const before = known.get(names.members);
  if (before && before.of.units === names.units && before.of.periodOf === names.periodOf) return before;
  const answers: Answers = { of: names, orders: new Map(), likenesses: new Map(), candidates: new Map() };
  known.set(names.members, answers);
  return answers;
}

/** Questions about the names of a workspace, asked from where a reference stands. */
export class Scope {
  readonly names: Names;
  private readonly entities: ReadonlyMap<Id, Entity>;
  private readonly answers: Answers;

  constructor(names: Names = noNames, entities: ReadonlyMap<Id, Entity> = new Map()) {
    this.names = names;
    this.entities = entities;
    this.answers = answersFor(names);
  }

  /** The same names over things that have changed in other ways: in their titles, numbers, places. */
  over(entities: ReadonlyMap<Id, Entity>): Scope {
    return new Scope(this.names, entities);
  }

  /** The unit a thing belongs to, where one is named and known. */
  unit(id: Id): Id | undefined {
    return this.names.unitOf.get(id);
  }

  /** The cycles that are declared under a name. */
  cyclesNamed(name: string): Id[] {
    return this.named(organisation, name).flatMap(({ kind, id }) => (kind === 'cycle' ? [id] : []));
  }

  thing(id: Id | undefined): Entity | undefined {
    return id === undefined ? undefined : this.entities.get(id);
  }

  /** The standpoint of a thing by its id; nowhere for none. */
  standpointOf(id: Id): Standpoint {
    const thing = this.entities.get(id);
    return thing ? this.standpoint(thing) : { units: [] };
  }

  /** The standpoint of a thing: what its references see first. */
  standpoint(from: Entity): Standpoint {
    const objective = from.kind === 'objective' ? from.id : 'objective' in from ? from.objective : undefined;
    const home = objective ?? from.id;
    const unit = this.unit(home) ?? (from.kind === 'unit' ? from.id : undefined);
    return { objective, units: this.names.units.around(unit), period: this.names.periodOf.get(home) };
  }

  /**
   * What a reference means: the nearest scope that has such a thing wins, and in it the nearest cycle. One that stands in
   * no file is looked at from the standpoint given.
   */
  resolve(reference: Reference, elsewhere: Standpoint = { units: [] }): Resolution {
    const from = this.entities.get(reference.from);
    return this.resolveFrom(from ? this.standpoint(from) : elsewhere, reference);
  }

  /** The same where its standpoint is known. */
  resolveFrom(standpoint: Standpoint, reference: Reference): Resolution {
    const period = reference.cycle ? this.names.cycles.get(reference.cycle.value) : standpoint.period;
    const search: Search = { reference, period, failure: { failedAt: 0, steps: nothing } };
    const { objective, units } = standpoint;
    // Without a list of them: this is asked for each reference of a workspace.
    for (let place = objective === undefined ? 0 : -1; place <= units.length; place++) {
      const container = (place < 0 ? objective : units[place]) ?? organisation;
      const steps = this.follow(search, container, 0, nothing);
      if (steps) return { steps, foundIn: container };
    }
    return search.failure;
  }

  /** What a path means from a segment on, which stands in a container, behind what those before it mean. */
  private follow(search: Search, container: Id, index: number, steps: Id[]): Id[] | undefined {
    const { reference, period } = search;
    const { path, kinds } = reference;
    const last = index === path.length - 1;
    for (const candidate of this.nearestFirst(container, path[index] ?? '', period, reference.cycle !== undefined)) {
      if (last) {
        if (kinds.includes(candidate.kind)) return steps.concat(candidate.id);
        if (index >= search.failure.failedAt && !search.failure.wrongKind)
          search.failure = { failedAt: index, steps, wrongKind: this.asItIs(candidate) };
      } else if (candidate.kind === 'unit' || candidate.kind === 'objective') {
        const found = this.follow(search, candidate.id, index + 1, steps.concat(candidate.id));
        if (found) return found;
      }
    }
    if (index > search.failure.failedAt) search.failure = { failedAt: index, steps };
    return undefined;
  }

  /** What a path would mean if it were written in a thing, or else seen from a standpoint; undefined for nothing. */
  find(
    path: readonly string[],
    where: { kinds: Kind[]; cycle?: string; from?: Id; elsewhere?: Standpoint },
  ): Id | undefined {
    const written = (value: string): Written => ({ value, range: nowhere });
    const { kinds, cycle, from = '', elsewhere } = where;
    const reference: Reference = {
      key: '',
      path: path.map((name) => name.normalize('NFC')),
      cycle: cycle === undefined ? undefined : written(cycle),
      text: path.join('.'),
      range: nowhere,
      kinds,
      from,
    };
    const resolution = this.resolve(reference, elsewhere);
    return 'failedAt' in resolution ? undefined : resolution.steps.at(-1);
  }

  /** The thing that was probably meant where a reference went wrong: the one with the name most like it, nearest first. */
  meant(reference: Reference, { failedAt, steps }: Failure): Named | undefined {
    const standpoint = this.standpointOf(reference.from);
    const kinds: Kind[] = failedAt === reference.path.length - 1 ? reference.kinds : ['unit', 'objective'];
    const word = reference.path[failedAt] ?? '';
    const holder = steps.at(-1);
    let best: { name: string; container: Id; differs: number } | undefined;
    for (const container of holder === undefined ? this.visibleIn(standpoint) : [holder]) {
      const name = this.mostLike(word, container, kinds);
      const differs = name === undefined ? Number.POSITIVE_INFINITY : difference(word, name);
      if (name !== undefined && differs < (best?.differs ?? Number.POSITIVE_INFINITY))
        best = { name, container, differs };
    }
    if (!best) return undefined;
    const things = this.named(best.container, best.name).filter(({ kind }) => kinds.includes(kind));
    const [first] = this.inOrderOfCycle(things, standpoint.period, false);
    return first && this.asItIs(first);
  }

  /** The key result or initiative of that very name whose objective is left out, and how to write it: `calm.sleep`. */
  inside({ from, path, kinds }: Reference, { failedAt, steps }: Failure): { thing: Named; path: string } | undefined {
    const holder = this.entities.get(steps.at(-1) ?? '');
    if (failedAt !== path.length - 1 || (holder && holder.kind !== 'unit')) return undefined;
    const { units, period } = this.standpointOf(from);
    const near = holder ? [holder.id] : units;
    const found = this.named(insideObjectives, path[failedAt] ?? '')
      .filter(({ kind, id }) => kinds.includes(kind) && (!holder || this.unit(id) === holder.id))
      .map((thing) => {
        const unit = this.unit(thing.id);
        const isNear = unit === undefined || near.includes(unit);
        return { thing, unit, isNear, distance: cycleDistance(this.names.periodOf.get(thing.id), period) };
      })
      .sort((a, b) => Number(b.isNear) - Number(a.isNear) || a.distance - b.distance)[0];
    if (!found) return undefined;
    const thing = this.asItIs(found.thing);
    const objective = this.entities.get('objective' in thing ? (thing.objective ?? '') : '');
    const unit = found.isNear ? undefined : this.entities.get(found.unit ?? '');
    const names = [unit, objective, thing].map((each) => (each && 'name' in each ? each.name?.value : undefined));
    if (!names[1]) return undefined;
    return { thing, path: names.filter((name) => name !== undefined).join('.') };
  }

  private mostLike(word: string, container: Id, kinds: Kind[]): string | undefined {
    const question = `${container}\n${kinds.join()}\n${word}`;
    const { likenesses } = this.answers;
    if (likenesses.has(question)) return likenesses.get(question);
    const meant = this.candidatesIn(container, kinds).nearest(word);
    if (likenesses.size >= Likenesses) likenesses.clear();
    likenesses.set(question, meant);
    return meant;
  }

  /** The names of things of certain kinds in a container. */
  private candidatesIn(container: Id, kinds: Kind[]): Words {
    const question = `${container}\n${kinds.join()}`;
    const known = this.answers.candidates.get(question);
    if (known) return known;
    const { members, units } = this.names;
    const names = new Set<string>();
    for (const all of [units.names(container), members.get(container) ?? []])
      for (const [name, things] of all) if (things.some(({ kind }) => kinds.includes(kind))) names.add(name);
    const words = new Words(names);
    this.answers.candidates.set(question, words);
    return words;
  }

  /**
   * For each thing of a file, the first of those that a bare reference could mean alike: same container, same cycle, same
   * kind. Only where that is another thing.
   */
  rivalsIn(file: FileModel): { thing: Named; first: Named }[] {
    const found: { thing: Named; first: Named }[] = [];
    const look = (container: Id, thing: Named) => {
      const first = this.firstRival(container, thing);
      if (first) found.push({ thing: this.asItIs(thing), first: this.asItIs(first) });
    };
    for (const unit of file.units) look(this.names.units.parentOf.get(unit.id) ?? organisation, unit);
    for (const [container, names] of this.names.placed.get(file.uri)?.members ?? []) {
      if (container === insideObjectives) continue;
      for (const things of names.values()) for (const thing of things) look(container, thing);
    }
    return found;
  }

  private firstRival(container: Id, thing: Named): Named | undefined {
    const things = this.named(container, thing.name?.value ?? '');
    if (things.length < 2) return undefined;
    // In the organisation's own scope a thing of a unit has no rivals: it is told apart by its unit.
    const isApart = ({ id }: Named) => container === organisation && this.unit(id) !== undefined;
    if (isApart(thing)) return undefined;
    const timeOf = ({ id }: Named) => {
      const period = this.names.periodOf.get(id);
      return `${period?.start} ${period?.end}`;
    };
    const time = timeOf(thing);
    const first = things.find((other) => other.kind === thing.kind && timeOf(other) === time && !isApart(other));
    return first?.id === thing.id ? undefined : first;
  }

  private visibleIn({ objective, units }: Standpoint): Id[] {
    return objective ? [objective, ...units, organisation] : [...units, organisation];
  }

  /** Names outlive an edit, what they name is newer. */
  private asItIs(thing: Named): Named {
    const now = this.entities.get(thing.id);
    return now?.kind === thing.kind ? (now as Named) : thing;
  }

  /** The things of a name in a container: units first, then the others in the order of their files. */
  named(container: Id, written: string): readonly Named[] {
    return this.namedSo(container, written.normalize('NFC'));
  }

  /** Whether something stands in an objective under a name, as the model has it. */
  holds(objective: Id, name: string): boolean {
    return this.names.members.get(objective)?.has(name) === true;
  }

  /** The same for a name as the model has it. */
  private namedSo(container: Id, name: string): readonly Named[] {
    const units = this.names.units.named(container, name);
    const others = this.names.members.get(container)?.get(name) ?? [];
    return units.length === 0 ? others : others.length === 0 ? units : [...units, ...others];
  }

  /** All things of a name, wherever they belong. */
  allNamed(name: string): Named[] {
    return [organisation, insideObjectives].flatMap((container) => this.named(container, name)).map(this.asItIs, this);
  }

  /** The things of a name, nearer cycles first. Where many share a name, they are put in order once for each cycle. */
  private nearestFirst(container: Id, name: string, period: Period | undefined, only: boolean): readonly Named[] {
    const things = this.namedSo(container, name);
    if (things.length < 8) return this.inOrderOfCycle(things, period, only);
    const question = `${container}\n${name}\n${period?.start} ${period?.end} ${only}`;
    const known = this.answers.orders.get(question);
    if (known) return known;
    const order = this.inOrderOfCycle(things, period, only);
    this.answers.orders.set(question, order);
    return order;
  }

  /** Nearer cycles first; things without a cycle keep their place. With `only`, nothing of another cycle. */
  private inOrderOfCycle(things: readonly Named[], period: Period | undefined, only: boolean): readonly Named[] {
    if ((things.length < 2 && !only) || !things.some(isCyclic)) return things;
    const { last } = this.answers;
    if (last?.things === things && last.period === period && last.only === only) return last.order;
    const order = this.sortedByCycle(things, period, only);
    this.answers.last = { things, period, only, order };
    return order;
  }

  private sortedByCycle(things: readonly Named[], period: Period | undefined, only: boolean): readonly Named[] {
    const order: Named[] = [];
    const distances: number[] = [];
    // Most lists are of two or three: putting each in its place is quicker than sorting.
    for (const thing of things) {
      const distance = isCyclic(thing) ? cycleDistance(this.names.periodOf.get(thing.id), period) : 0;
      if (only && distance !== 0) continue;
      const at = countBefore(distances, (other) => other <= distance);
      order.splice(at, 0, thing);
      distances.splice(at, 0, distance);
    }
    return order;
  }
}

/** Whether a thing belongs to a cycle and so may be nearer than others of its name. */
function isCyclic(thing: Named): thing is Objective {
  return thing.kind === 'objective';
}
