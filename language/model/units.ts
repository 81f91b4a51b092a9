import type { Id, OrgUnit, Reference } from './entities.ts';
import type { FileModel } from './file-model.ts';
import { tight } from './tight.ts';

/** The container of everything: names that need no qualification. */
export const organisation = '';

const nowhere: readonly Id[] = [];

/** The units of an organisation, by the unit they are in. Few, so they are put together anew when one of them changes. */
export class Units {
  readonly all: readonly OrgUnit[];
  readonly parentOf = new Map<Id, Id>();
  private readonly members = new Map<Id, Map<string, OrgUnit[]>>();
  private readonly paths = new Map<Id, { around: readonly Id[]; above: readonly Id[] }>();

  constructor(files: readonly FileModel[]) {
    this.all = files.flatMap((file) => file.units);
    for (const unit of this.all) this.add(organisation, unit);
    // `in orchard.product` is found once `product` stands in `orchard`.
    const depth = (unit: OrgUnit) => unit.parent?.path.length ?? 0;
    for (const unit of [...this.all].sort((a, b) => depth(a) - depth(b))) this.place(unit);
  }

  /** The units of a name in a unit, or in the organisation. */
  named(container: Id, name: string): readonly OrgUnit[] {
    return this.members.get(container)?.get(name) ?? [];
  }

  /** The names in a unit, or in the organisation. */
  names(container: Id): ReadonlyMap<string, readonly OrgUnit[]> {
    return this.members.get(container) ?? new Map();
  }

  /** A unit by its path: each segment below the one before it. */
  find(reference: Reference | undefined): Id | undefined {
    if (!reference) return undefined;
    let at = organisation;
    for (const name of reference.path) {
      const [unit] = this.named(at, name);
      if (!unit) return undefined;
      at = unit.id;
    }
    return at;
  }

  /** A unit and those around it, inside out: the same list for all who ask. */
  around(unit: Id | undefined): readonly Id[] {
    return unit === undefined ? nowhere : this.pathOf(unit).around;
  }

  /** Those around a unit, inside out. */
  above(unit: Id): readonly Id[] {
    return this.pathOf(unit).above;
  }

  private pathOf(unit: Id) {
    const known = this.paths.get(unit);
    if (known) return known;
    const around: Id[] = [];
    for (let at: Id | undefined = unit; at !== undefined && !around.includes(at); at = this.parentOf.get(at))
      around.push(at);
    const path = { around: tight(around), above: tight(around.slice(1)) };
    this.paths.set(unit, path);
    return path;
  }

  private place(unit: OrgUnit): void {
    const parent = this.find(unit.parent);
    if (!parent || parent === unit.id) return;
    this.parentOf.set(unit.id, parent);
    this.add(parent, unit);
  }

  private add(container: Id, unit: OrgUnit): void {
    if (!unit.name) return;
    const names = this.members.get(container) ?? new Map<string, OrgUnit[]>();
    this.members.set(container, names);
    const same = names.get(unit.name.value);
    if (same) same.push(unit);
    else names.set(unit.name.value, [unit]);
  }
}

/** The units that have come, gone or moved, with all that is in them. */
export function movedUnits(before: Units, after: Units): OrgUnit[] {
  const state = (units: Units) => {
    const known = new Map<Id, string>();
    for (const { id, name, parent } of units.all) {
      const rivals = units.named(organisation, name?.value ?? '').map((unit) => unit.id);
      known.set(id, JSON.stringify([name?.value, parent?.path.length, units.around(id), rivals]));
    }
    return known;
  };
  const [old, now] = [state(before), state(after)];
  return [...before.all, ...after.all].filter(({ id }) => old.get(id) !== now.get(id));
}
