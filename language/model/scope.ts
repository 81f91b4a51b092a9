import { difference, nearest } from '../values/nearest.ts';
import type { Period } from '../values/types.ts';
import { cycleDistance } from './cycles.ts';
import type { Entity, Id, Kind, Named, Objective, OrgUnit, Reference, Written } from './entities.ts';
import type { FileModel } from './file-model.ts';
import type { Range } from './place.ts';

/** Where a reference is written: the nearest things first. */
export interface Standpoint {
  objective?: Id;
  /** The unit it belongs to and those around it, inside out. */
  units: Id[];
  period?: Period;
}

/** What a reference means: a thing for each segment, the last one being the meaning; or where it went wrong. */
export type Resolution = { steps: Id[] } | Failure;

/** How far a path led: the segment that names nothing, or a thing of another kind than may stand here. */
export interface Failure {
  failedAt: number;
  /** What the segments before it mean. */
  steps: Id[];
  wrongKind?: Named;
}

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The container of everything: names that need no qualification. */
const organisation = '';

/**
 * All names of a workspace, by the thing they belong to: key results and initiatives to their objective; objectives,
 * KPIs, goals, strategies and smaller units to their unit; and all but the former to the organisation.
 */
export class Scope {
  private readonly entities: ReadonlyMap<Id, Entity>;
  private readonly cycles: ReadonlyMap<string, Period>;
  private readonly members: Map<Id, Map<string, Named[]>>;
  private readonly unitOf: Map<Id, Id>;
  private readonly periodOf: Map<Id, Period>;
  private readonly parents: Map<Id, Id>;
  /** Things of one name in the order of their cycles, by what was asked. */
  private readonly orders: Map<string, Named[]>;
  /** What was probably meant by a word, by where it was looked for: one misspelling is often made in many files. */
  private readonly likenesses: Map<string, string | undefined>;
  /** Things of one name that a bare reference could mean alike: same container, same cycle, same kind. */
  private readonly alike: Named[][];
  private inner: Map<string, Named[]> | undefined;

  constructor(
    files: FileModel[],
    cycles: ReadonlyMap<string, Period>,
    entities: ReadonlyMap<Id, Entity>,
    known?: Scope,
  ) {
    this.cycles = cycles;
    this.entities = entities;
    this.members = known?.members ?? new Map();
    this.unitOf = known?.unitOf ?? new Map();
    this.periodOf = known?.periodOf ?? new Map();
    this.parents = known?.parents ?? new Map();
    this.orders = known?.orders ?? new Map();
    this.likenesses = known?.likenesses ?? new Map();
    this.alike = known?.alike ?? [];
    this.inner = known?.inner;
    if (known) return;
    const units = files.flatMap((file) => file.units);
    for (const unit of units) this.add(organisation, unit);
    // `in orchard.product` is found once `product` stands in `orchard`.
    const depth = (unit: OrgUnit) => unit.parent?.path.length ?? 0;
    for (const unit of [...units].sort((a, b) => depth(a) - depth(b))) this.placeUnit(unit);
    for (const file of files) this.placeFile(file);
    this.alike.push(...this.findAlike());
  }

  /** The same names over things that have changed in other ways: in their titles, numbers, places. */
  over(entities: ReadonlyMap<Id, Entity>): Scope {
    return new Scope([], this.cycles, entities, this);
  }

  /** The unit a thing belongs to, where one is named and known. */
  unit(id: Id): Id | undefined {
    return this.unitOf.get(id);
  }

  /** The standpoint of a thing: what its references see first. */
  standpoint(from: Entity): Standpoint {
    const objective = from.kind === 'objective' ? from.id : 'objective' in from ? from.objective : undefined;
    const home = objective ?? from.id;
    const unit = this.unitOf.get(home) ?? (from.kind === 'unit' ? from.id : undefined);
    const units: Id[] = [];
    for (let at = unit; at !== undefined && !units.includes(at); at = this.parents.get(at)) units.push(at);
    return { objective, units, period: this.periodOf.get(home) };
  }

  /**
   * What a reference means: the nearest scope that has such a thing wins, and in it the nearest cycle. One that stands in
   * no file is looked at from the standpoint given.
   */
  resolve(reference: Reference, elsewhere: Standpoint = { units: [] }): Resolution {
    const from = this.entities.get(reference.from);
    const standpoint = from ? this.standpoint(from) : elsewhere;
    const period = reference.cycle ? this.cycles.get(reference.cycle.value) : standpoint.period;
    const only = reference.cycle !== undefined;
    let failure: Failure = { failedAt: 0, steps: [] };
    const follow = (container: Id, index: number, steps: Id[]): Id[] | undefined => {
      const last = index === reference.path.length - 1;
      const name = reference.path[index]?.value ?? '';
      for (const candidate of this.nearestFirst(container, name, period, only)) {
        if (last) {
          if (reference.kinds.includes(candidate.kind)) return [...steps, candidate.id];
          if (index >= failure.failedAt && !failure.wrongKind)
            failure = { failedAt: index, steps, wrongKind: this.asItIs(candidate) };
        } else if (candidate.kind === 'unit' || candidate.kind === 'objective') {
          const found = follow(candidate.id, index + 1, [...steps, candidate.id]);
          if (found) return found;
        }
      }
      if (index > failure.failedAt) failure = { failedAt: index, steps };
      return undefined;
    };
    for (const container of this.visibleIn(standpoint)) {
      const steps = follow(container, 0, []);
      if (steps) return { steps };
    }
    return failure;
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
      path: path.map(written),
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
    const from = this.entities.get(reference.from);
    const standpoint = from ? this.standpoint(from) : { units: [] };
    const kinds: Kind[] = failedAt === reference.path.length - 1 ? reference.kinds : ['unit', 'objective'];
    const word = reference.path[failedAt]?.value ?? '';
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
    const entity = this.entities.get(from);
    const { units, period } = entity ? this.standpoint(entity) : { units: [], period: undefined };
    const near = holder ? [holder.id] : units;
    const found = (this.innerNames().get(path[failedAt]?.value ?? '') ?? [])
      .filter(({ kind, id }) => kinds.includes(kind) && (!holder || this.unitOf.get(id) === holder.id))
      .map((thing) => {
        const unit = this.unitOf.get(thing.id);
        const isNear = unit === undefined || near.includes(unit);
        return { thing, unit, isNear, distance: cycleDistance(this.periodOf.get(thing.id), period) };
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

  /** What stands in objectives, by name; made when first asked for. */
  private innerNames(): Map<string, Named[]> {
    if (this.inner) return this.inner;
    this.inner = new Map();
    for (const [container, names] of this.members) {
      if (this.entities.get(container)?.kind !== 'objective') continue;
      for (const [name, things] of names) {
        const same = this.inner.get(name);
        if (same) same.push(...things);
        else this.inner.set(name, [...things]);
      }
    }
    return this.inner;
  }

  private mostLike(word: string, container: Id, kinds: Kind[]): string | undefined {
    const question = `${container}\n${kinds.join()}\n${word}`;
    if (!this.likenesses.has(question)) {
      const names: string[] = [];
      for (const [name, things] of this.members.get(container) ?? []) {
        if (things.some(({ kind }) => kinds.includes(kind))) names.push(name);
      }
      this.likenesses.set(question, nearest(word, names));
    }
    return this.likenesses.get(question);
  }

  /** Things of one name that a bare reference could mean alike: same container, same cycle, same kind. */
  rivals(): Named[][] {
    return this.alike.map((group) => group.map((thing) => this.asItIs(thing)));
  }

  private *findAlike(): Generator<Named[]> {
    for (const [container, names] of this.members) {
      for (const things of names.values()) {
        if (things.length < 2) continue;
        const groups = new Map<string, Named[]>();
        for (const thing of things) {
          // In the organisation's own scope a thing of a unit has no rivals: it is told apart by its unit.
          if (container === organisation && this.unitOf.has(thing.id)) continue;
          const period = this.periodOf.get(thing.id);
          const key = `${thing.kind} ${period?.start ?? ''} ${period?.end ?? ''}`;
          const group = groups.get(key);
          if (group) group.push(thing);
          else groups.set(key, [thing]);
        }
        for (const group of groups.values()) if (group.length > 1) yield group;
      }
    }
  }

  private *visibleIn(standpoint: Standpoint): Generator<Id> {
    if (standpoint.objective) yield standpoint.objective;
    yield* standpoint.units;
    yield organisation;
  }

  /** Names outlive an edit, what they name is newer. */
  private asItIs(thing: Named): Named {
    const now = this.entities.get(thing.id);
    return now?.kind === thing.kind ? (now as Named) : thing;
  }

  private named(container: Id, name: string): Named[] {
    return this.members.get(container)?.get(name.normalize('NFC')) ?? [];
  }

  /** The things of a name, nearer cycles first. Where many share a name, they are put in order once for each cycle. */
  private nearestFirst(container: Id, name: string, period: Period | undefined, only: boolean): Named[] {
    const things = this.named(container, name);
    if (things.length < 8) return this.inOrderOfCycle(things, period, only);
    const question = `${container}\n${name}\n${period?.start} ${period?.end} ${only}`;
    const known = this.orders.get(question);
    if (known) return known;
    const order = this.inOrderOfCycle(things, period, only);
    this.orders.set(question, order);
    return order;
  }

  /** Nearer cycles first; things without a cycle keep their place. With `only`, nothing of another cycle. */
  private inOrderOfCycle(things: Named[], period: Period | undefined, only: boolean): Named[] {
    const cyclic = (thing: Named) => thing.kind === 'objective';
    const fits = only
      ? things.filter((thing) => !cyclic(thing) || cycleDistance(this.periodOf.get(thing.id), period) === 0)
      : things;
    if (fits.length < 2 || !fits.some(cyclic)) return fits;
    const distance = (thing: Named) => (cyclic(thing) ? cycleDistance(this.periodOf.get(thing.id), period) : 0);
    return [...fits].sort((a, b) => distance(a) - distance(b));
  }

  private add(container: Id, thing: Named): void {
    if (!thing.name) return;
    const names = this.members.get(container) ?? new Map<string, Named[]>();
    this.members.set(container, names);
    const things = names.get(thing.name.value);
    if (things) things.push(thing);
    else names.set(thing.name.value, [thing]);
  }

  private placeUnit(unit: OrgUnit): void {
    const parent = this.findUnit(unit.parent);
    if (!parent || parent === unit.id) return;
    this.parents.set(unit.id, parent);
    this.unitOf.set(unit.id, parent);
    this.add(parent, unit);
  }

  private placeFile(file: FileModel): void {
    for (const thing of [...file.strategies, ...file.goals, ...file.kpis, ...file.cycles]) {
      this.add(organisation, thing);
      const unit = this.findUnit('for' in thing ? thing.for : undefined);
      if (!unit) continue;
      this.unitOf.set(thing.id, unit);
      this.add(unit, thing);
    }
    for (const objective of file.objectives) this.placeObjective(objective);
    for (const section of file.sections) {
      const unit = this.findUnit(section.for);
      if (unit) this.unitOf.set(section.id, unit);
      this.setPeriod(section.id, section.cycle?.value);
    }
    const only = file.sections.length > 0 ? this.findUnit(file.sections[0]?.for) : undefined;
    for (const journal of [...file.checkIns, ...file.reviews]) {
      const unit = this.findUnit(journal.for) ?? only;
      if (unit) this.unitOf.set(journal.id, unit);
      if (journal.kind === 'review') this.setPeriod(journal.id, journal.cycle?.value);
      else if (journal.date?.value)
        this.periodOf.set(journal.id, { start: journal.date.value, end: journal.date.value });
    }
    for (const tradeOff of file.tradeOffs) if (only) this.unitOf.set(tradeOff.id, only);
  }

  private placeObjective(objective: Objective): void {
    const unit = this.findUnit(objective.for);
    this.add(organisation, objective);
    if (unit) {
      this.unitOf.set(objective.id, unit);
      this.add(unit, objective);
    }
    this.setPeriod(objective.id, objective.cycle?.value);
    const period = this.periodOf.get(objective.id);
    for (const member of [...objective.keyResults, ...objective.initiatives]) {
      if (unit) this.unitOf.set(member.id, unit);
      if (period) this.periodOf.set(member.id, period);
      this.add(objective.id, member);
    }
    for (const tradeOff of objective.tradeOffs) {
      if (unit) this.unitOf.set(tradeOff.id, unit);
      if (period) this.periodOf.set(tradeOff.id, period);
    }
  }

  private setPeriod(id: Id, cycle: string | undefined): void {
    const period = cycle === undefined ? undefined : this.cycles.get(cycle);
    if (period) this.periodOf.set(id, period);
  }

  /** A unit by its path, before anything else has a scope: each segment below the one before it. */
  private findUnit(reference: Reference | undefined): Id | undefined {
    if (!reference) return undefined;
    let at = organisation;
    for (const segment of reference.path) {
      const unit = this.named(at, segment.value).find((thing) => thing.kind === 'unit');
      if (!unit) return undefined;
      at = unit.id;
    }
    return at;
  }
}
