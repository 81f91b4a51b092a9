import { nearest } from '../values/nearest.ts';
import type { Period } from '../values/types.ts';
import { cycleDistance } from './cycles.ts';
import type { Entity, Id, Kind, Named, Objective, OrgUnit, Reference } from './entities.ts';
import { entitiesOf, type FileModel } from './file-model.ts';

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

/** The container of everything: names that need no qualification. */
const organisation = '';

/**
 * All names of a workspace, by the thing they belong to: key results and initiatives to their objective; objectives,
 * KPIs, goals, strategies and smaller units to their unit; and all but the former to the organisation.
 */
export class Scope {
  private readonly members = new Map<Id, Map<string, Named[]>>();
  private readonly unitOf = new Map<Id, Id>();
  private readonly periodOf = new Map<Id, Period>();
  private readonly parents = new Map<Id, Id>();
  private readonly entities = new Map<Id, Entity>();
  private readonly cycles: Map<string, Period>;

  constructor(files: FileModel[], cycles: Map<string, Period>) {
    this.cycles = cycles;
    for (const file of files) for (const entity of entitiesOf(file)) this.entities.set(entity.id, entity);
    const units = files.flatMap((file) => file.units);
    for (const unit of units) this.add(organisation, unit);
    for (const unit of units) this.placeUnit(unit);
    for (const file of files) this.placeFile(file);
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

  /** What a reference means: the nearest scope that has such a thing wins, and in it the nearest cycle. */
  resolve(reference: Reference): Resolution {
    const from = this.entities.get(reference.from);
    const standpoint = from ? this.standpoint(from) : { units: [] };
    const period = reference.cycle ? this.cycles.get(reference.cycle.value) : standpoint.period;
    const only = reference.cycle !== undefined;
    let failure: Failure = { failedAt: 0, steps: [] };
    const follow = (container: Id, index: number, steps: Id[]): Id[] | undefined => {
      const last = index === reference.path.length - 1;
      const name = reference.path[index]?.value ?? '';
      for (const candidate of this.inOrderOfCycle(this.named(container, name), period, only)) {
        if (last) {
          if (reference.kinds.includes(candidate.kind)) return [...steps, candidate.id];
          if (index >= failure.failedAt && !failure.wrongKind)
            failure = { failedAt: index, steps, wrongKind: candidate };
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

  /** The name that was probably meant where a reference went wrong, and the thing that has it. */
  meant(reference: Reference, { failedAt, steps }: Failure): Named | undefined {
    const from = this.entities.get(reference.from);
    const standpoint = from ? this.standpoint(from) : { units: [] };
    const kinds: Kind[] = failedAt === reference.path.length - 1 ? reference.kinds : ['unit', 'objective'];
    const things = new Map<string, Named>();
    for (const thing of this.candidates(standpoint, steps.at(-1), kinds)) {
      if (thing.name && !things.has(thing.name.value)) things.set(thing.name.value, thing);
    }
    const name = nearest(reference.path[failedAt]?.value ?? '', things.keys());
    return name === undefined ? undefined : things.get(name);
  }

  /** Everything a reference of these kinds could name from here, nearest first: for completion and suggestions. */
  candidates(standpoint: Standpoint, container: Id | undefined, kinds: Kind[]): Named[] {
    const found = new Set<Named>();
    const take = (of: Id): void => {
      for (const things of this.members.get(of)?.values() ?? []) {
        for (const thing of this.inOrderOfCycle(things, standpoint.period, false)) {
          if (kinds.includes(thing.kind)) found.add(thing);
        }
      }
    };
    if (container !== undefined) take(container);
    else {
      if (standpoint.objective) take(standpoint.objective);
      for (const unit of standpoint.units) take(unit);
      take(organisation);
    }
    return [...found];
  }

  /** Things of one name that a bare reference could mean alike: same container, same cycle, same kind. */
  *rivals(): Generator<Named[]> {
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

  private named(container: Id, name: string): Named[] {
    return this.members.get(container)?.get(name.normalize('NFC')) ?? [];
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
