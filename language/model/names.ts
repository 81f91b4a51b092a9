import type { Steps } from '../values/steps.ts';
import type { Period } from '../values/types.ts';
import { ByFile } from './by-file.ts';
import { cyclesOf } from './cycles.ts';
import { differences, edited } from './edited.ts';
import type { Id, Named } from './entities.ts';
import type { FileModel } from './file-model.ts';
import { type Mentions, mentionsAfter } from './mentions.ts';
import { inOrder } from './order.ts';
import { type Members, type Placed, place } from './placing.ts';
import { tight } from './tight.ts';
import { movedUnits, Units } from './units.ts';

/** Who is called what and belongs where, and who mentions which name. Plain data; never changed, only followed by another. */
export interface Names {
  /** The place of each file among all, by its URI. */
  order: ReadonlyMap<string, number>;
  units: Units;
  cycles: ReadonlyMap<string, Period>;
  /** Where the things of each file belong, by its URI. */
  placed: ReadonlyMap<string, Placed>;
  /** All but units, in file and text order: key results and initiatives in their objective; the rest in their unit, and in the organisation. */
  members: Members;
  unitOf: ByFile<Id>;
  periodOf: ByFile<Period>;
  mentions: Mentions;
}

export const noNames: Names = {
  order: new Map(),
  units: new Units([]),
  cycles: new Map(),
  placed: new Map(),
  members: new Map(),
  unitOf: new ByFile(),
  periodOf: new ByFile(),
  mentions: new Map(),
};

/** The names whose meaning may be another in a container: name -> containers. */
export type ChangedNames = ReadonlyMap<string, ReadonlySet<Id>>;

export interface NamesAfter {
  names: Names;
  /** Files whose things may belong elsewhere: what their references mean has to be looked up. By URI. */
  moved: ReadonlySet<string>;
  /** For all others: what they mean by these names in these containers may be something else. */
  changed: ChangedNames;
}

/**
 * The names after files have gone and come: those that read otherwise are among both. In steps.
 *
 * @param inPlace each file is where it was among all
 * @param reworded files, by URI, whose own things are called and placed as they were: only what they mention is otherwise
 */
export function* namesAfter(
  before: Names,
  files: readonly FileModel[],
  inPlace: boolean,
  gone: readonly FileModel[],
  come: readonly FileModel[],
  reworded: ReadonlySet<string> = new Set(),
): Steps<NamesAfter> {
  const both = [...gone, ...come];
  const order = inPlace ? before.order : new Map(files.map(({ uri }, index) => [uri, index]));
  const mentions = yield* mentionsAfter(before.mentions, gone, come);
  const units = both.some((file) => file.units.length > 0) ? new Units(files) : before.units;
  yield;
  const cycles = cyclesAfter(before, files, both, mentions);
  yield;

  const moved = new Set(come.flatMap(({ uri }) => (reworded.has(uri) ? [] : [uri])));
  const also = (name: string) => {
    for (const uri of mentions.get(name) ?? []) moved.add(uri);
  };
  for (const unit of units === before.units ? [] : movedUnits(before.units, units)) {
    moved.add(unit.uri);
    if (unit.name) also(unit.name.value);
  }
  for (const text of differencesIn(before.cycles, cycles)) also(`@${text}`);

  const placed = new Map<string, Placed | undefined>();
  for (const { uri } of gone) if (!reworded.has(uri)) placed.set(uri, undefined);
  for (const uri of moved) {
    const file = files[order.get(uri) ?? -1];
    if (file) placed.set(uri, place(file, units, cycles));
    yield;
  }
  const paths = new Map(both.map(({ uri, path }) => [uri, path]));
  const pathOf = (uri: string) => paths.get(uri) ?? files[order.get(uri) ?? -1]?.path ?? '';
  const layers = <Key extends 'unitOf' | 'periodOf'>(key: Key) =>
    [...placed].map(([uri, now]) => {
      const path = pathOf(uri);
      const [was, is] = [before[key].layers.get(path), now?.[key]];
      if (!is || is.size === 0) return [path, undefined] as const;
      return [path, was && areSame<Id, Id | Period>(was, is) ? was : is] as const;
    });
  const unitOf = before.unitOf.withLayers(layers('unitOf') as [string, ReadonlyMap<string, Id>][]);
  yield;
  const periodOf = before.periodOf.withLayers(layers('periodOf') as [string, ReadonlyMap<string, Period>][]);
  yield;
  const changed = yield* changedMembers(before, placed);
  const members = yield* membersAfter(before.members, placed, changed, order);
  yield;
  const names: Names = {
    order,
    units,
    cycles,
    placed: edited(before.placed, placed),
    members,
    unitOf,
    periodOf,
    mentions,
  };
  // Where all files have just come, nobody else is left who might see something else.
  const others = files.some(({ uri }) => !moved.has(uri));
  return { names, moved, changed: others ? byName(changed) : new Map() };
}

/** Whether two maps say the same. */
function areSame<Key, Value>(one: ReadonlyMap<Key, Value>, other: ReadonlyMap<Key, Value>): boolean {
  const isSame = (a: Value, b: Value | undefined) => a === b || JSON.stringify(a) === JSON.stringify(b);
  return one.size === other.size && [...one].every(([key, value]) => isSame(value, other.get(key)));
}

function cyclesAfter(
  before: Names,
  files: readonly FileModel[],
  changed: readonly FileModel[],
  mentions: Mentions,
): ReadonlyMap<string, Period> {
  const isOther =
    changed.some((file) => file.cycles.length > 0) ||
    [...differences(before.mentions, mentions)].some(
      (name) => name.startsWith('@') && mentions.has(name) !== before.mentions.has(name),
    );
  return isOther ? cyclesOf(files, mentions) : before.cycles;
}

/** Where two maps differ, whose values are read anew. */
function differencesIn(before: ReadonlyMap<string, Period>, after: ReadonlyMap<string, Period>): string[] {
  const isOther = (text: string) => JSON.stringify(before.get(text)) !== JSON.stringify(after.get(text));
  return [...differences(before, after)].filter(isOther);
}

/** The names in containers under which files that were placed anew have other things, or the same for other units or cycles. */
function* changedMembers(
  before: Names,
  placed: ReadonlyMap<string, Placed | undefined>,
): Steps<ReadonlyMap<Id, ReadonlySet<string>>> {
  const changed = new Map<Id, Set<string>>();
  const told = (things: readonly Named[], from: Placed | undefined) =>
    things.map(({ id, kind }) => [id, kind, from?.unitOf.get(id), from?.periodOf.get(id)]);
  const add = (container: Id, name: string) => {
    const names = changed.get(container);
    if (names) names.add(name);
    else changed.set(container, new Set([name]));
  };
  for (const [uri, now] of placed) {
    const old = before.placed.get(uri);
    old?.members.forEach((names, container) => {
      const others = now?.members.get(container);
      for (const name of names.keys()) if (!others?.has(name)) add(container, name);
    });
    now?.members.forEach((names, container) => {
      const others = old?.members.get(container);
      names.forEach((is, name) => {
        const was = others?.get(name);
        if (!was || JSON.stringify(told(was, old)) !== JSON.stringify(told(is, now))) add(container, name);
      });
    });
    yield;
  }
  return changed;
}

function* membersAfter(
  before: Members,
  placed: ReadonlyMap<string, Placed | undefined>,
  changed: ReadonlyMap<Id, ReadonlySet<string>>,
  order: ReadonlyMap<string, number>,
): Steps<Members> {
  /** What the files say of each container, in their order. */
  const said = new Map<Id, ReadonlyMap<string, readonly Named[]>[]>();
  const inFileOrder = [...placed].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  for (const [, now] of inFileOrder) {
    now?.members.forEach((names, container) => {
      const others = said.get(container);
      if (others) others.push(names);
      else said.set(container, [names]);
    });
    yield;
  }
  const members = new Map<Id, ReadonlyMap<string, readonly Named[]> | undefined>();
  for (const [container, names] of changed) {
    yield;
    const come = said.get(container) ?? [];
    const old = before.get(container);
    // Most containers are objectives, which stand in one file: what it says of them is kept once.
    if (!old && come.length === 1) {
      members.set(container, come[0]);
      continue;
    }
    const now = yield* withNames(old ?? new Map(), names, come, placed, order);
    members.set(container, now.size > 0 ? now : undefined);
  }
  yield;
  return edited(before, members);
}

/** The things in a container after the files that were placed have come to say otherwise what some names mean in it. */
function* withNames(
  before: ReadonlyMap<string, readonly Named[]>,
  changed: ReadonlySet<string>,
  said: readonly ReadonlyMap<string, readonly Named[]>[],
  placed: ReadonlyMap<string, unknown>,
  order: ReadonlyMap<string, number>,
): Steps<ReadonlyMap<string, readonly Named[]>> {
  const come = new Map<string, (readonly Named[])[]>();
  for (const names of said) {
    names.forEach((things, name) => {
      if (!changed.has(name)) return;
      const same = come.get(name);
      if (same) same.push(things);
      else come.set(name, [things]);
    });
    yield;
  }
  const others = new Map<string, readonly Named[] | undefined>();
  for (const name of changed) {
    const kept = (before.get(name) ?? []).filter(({ uri }) => !placed.has(uri));
    const lists = come.get(name) ?? [];
    const more = lists.length > 1 ? lists.flat() : (lists[0] ?? []);
    // What one file says alone is kept once.
    const isAlone = kept.length === 0 && lists.length === 1;
    const things = isAlone ? more : tight(inOrder(kept, more, ({ uri }) => order.get(uri) ?? 0));
    others.set(name, things.length > 0 ? things : undefined);
    yield;
  }
  return edited(before, others);
}

function byName(members: ReadonlyMap<Id, ReadonlySet<string>>): ChangedNames {
  const found = new Map<string, Set<Id>>();
  for (const [container, names] of members)
    for (const name of names) found.set(name, (found.get(name) ?? new Set<Id>()).add(container));
  return found;
}
