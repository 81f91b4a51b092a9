import type { Steps } from '../values/steps.ts';
import { ByFile } from './by-file.ts';
import { differences } from './edited.ts';
import type { Id, Reference } from './entities.ts';
import { Group, type Referrers, referrersAfter } from './referrers.ts';
import { tightenAll } from './tight.ts';

/** What the references of a file mean: before, and now. What neither says is as it was. */
export interface Referring {
  uri: string;
  old: ReadonlyMap<Id, Reference[]>;
  now: ReadonlyMap<Id, Reference[]>;
}

/** Who refers to each thing, in file and text order; a team is referred to by `growth.first-session`, too. */
export class ReferencesTo {
  readonly byThing: ByFile<Referrers>;

  constructor(byThing: ByFile<Referrers> = new ByFile()) {
    this.byThing = byThing;
  }

  get(id: Id): Reference[] | undefined {
    return this.byThing.get(id)?.all;
  }

  /** The same file by file. */
  byFile(id: Id): Referrers['groups'] {
    return this.byThing.get(id)?.groups ?? [];
  }

  /** The groups of files next to each other: a list is the same for as long as all in it is. */
  blocks(id: Id): Referrers['blocks'] {
    return this.byThing.get(id)?.blocks ?? [];
  }

  /** After some files have come to refer to other things, or to the same from other places. */
  *after(files: readonly Referring[], order: ReadonlyMap<string, number>): Steps<ReferencesTo> {
    const changed = new Map<Id, Group[]>();
    for (const referring of files) {
      gather(changed, referring);
      yield;
    }
    const values: [Id, Referrers | undefined][] = [];
    for (const [id, groups] of changed) {
      values.push([id, referrersAfter(this.byThing.get(id), groups, order)]);
      yield;
    }
    return new ReferencesTo(yield* this.byThing.withInSteps(values));
  }
}

/** Adds the groups of a file that are others now; one without references stands for what it does not refer to any more. */
function gather(changed: Map<Id, Group[]>, { uri, old, now }: Referring): void {
  const add = (id: Id, references: Reference[]) => {
    const groups = changed.get(id);
    if (groups) groups.push(new Group(uri, references));
    else changed.set(id, [new Group(uri, references)]);
  };
  now.forEach((references, id) => {
    if (!areSame(old.get(id) ?? none, references)) add(id, references);
  });
  old.forEach((_, id) => {
    if (!now.has(id)) add(id, []);
  });
}

const none: readonly Reference[] = [];

function areSame(one: readonly Reference[], other: readonly Reference[]): boolean {
  return one.length === other.length && one.every((reference, index) => reference === other[index]);
}

/** References by what their segments mean; only those to some `things`, where given. */
export function byMeaning(
  references: Iterable<Reference>,
  steps: ReadonlyMap<string, Id[]> | undefined,
  things?: ReadonlySet<Id>,
): ReadonlyMap<Id, Reference[]> {
  const found = new Map<Id, Reference[]>();
  if (things?.size === 0) return found;
  for (const reference of references) {
    const meant = steps?.get(reference.key) ?? [];
    for (let index = 0; index < meant.length; index++) {
      const step = meant[index] as Id;
      if (meant.indexOf(step) < index || (things && !things.has(step))) continue;
      const same = found.get(step);
      if (same) same.push(reference);
      else found.set(step, [reference]);
    }
  }
  return tightenAll(found);
}

/** The things that references mean which are other objects than before, though they mean the same. */
export function meantAnew(
  before: readonly Reference[],
  after: readonly Reference[],
  steps: ReadonlyMap<string, Id[]> | undefined,
): Set<Id> {
  const found = new Set<Id>();
  for (const [index, reference] of after.entries()) {
    if (reference === before[index]) continue;
    for (const id of steps?.get(reference.key) ?? []) found.add(id);
  }
  return found;
}

/** The things that some references mean now and did not before, or the other way round. */
export function otherwiseMeant(before: ReadonlyMap<string, Id[]>, after: ReadonlyMap<string, Id[]>): Set<Id> {
  const found = new Set<Id>();
  for (const key of differences(before, after)) {
    const [was, is] = [before.get(key) ?? [], after.get(key) ?? []];
    for (const id of was) if (!is.includes(id)) found.add(id);
    for (const id of is) if (!was.includes(id)) found.add(id);
  }
  return found;
}
