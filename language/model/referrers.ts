import { countBefore } from '../values/binary-search.ts';
import type { Reference } from './entities.ts';
import { tight } from './tight.ts';

/** Who refers to one thing, in file and text order: kept by file, so that an edit of one leaves those of thousands alone. */
export interface Referrers {
  readonly groups: readonly Group[];
  readonly all: Reference[];
  /** The groups of files next to each other: the same list for as long as none of them is another. */
  readonly blocks: readonly (readonly Group[])[];
}

/** The references of one file to a thing. Most things are referred to by one file only. */
export class Group implements Referrers {
  readonly uri: string;
  readonly all: Reference[];

  constructor(uri: string, references: Reference[]) {
    this.uri = uri;
    this.all = references;
  }

  get groups(): readonly Group[] {
    return [this];
  }

  get blocks(): Referrers['blocks'] {
    return [[this]];
  }
}

class Groups implements Referrers {
  readonly blocks: Referrers['blocks'];
  #groups: readonly Group[] | undefined;
  #all: Reference[] | undefined;

  constructor(blocks: Referrers['blocks']) {
    this.blocks = blocks;
  }

  get groups(): readonly Group[] {
    this.#groups ??= this.blocks.length === 1 ? (this.blocks[0] ?? []) : this.blocks.flat();
    return this.#groups;
  }

  get all(): Reference[] {
    this.#all ??= tight(this.groups.flatMap(({ all }) => all));
    return this.#all;
  }
}

/** So many groups are in a block at first, and twice as many at most. */
const Size = 64;

/**
 * Those who refer to a thing, with other groups of some files; one without references stands for what its file does not
 * refer to any more. `order` has the files that there are.
 */
export function referrersAfter(
  before: Referrers | undefined,
  groups: readonly Group[],
  order: ReadonlyMap<string, number>,
): Referrers | undefined {
  if (!before && groups.length === 1) return groups[0];
  const { blocks = [] } = before ?? {};
  const isFew = groups.length <= blocks.length && groups.every(({ uri }) => order.has(uri));
  return referrersIn(isFew ? withFew(blocks, groups, order) : withMany(blocks, groups, order));
}

function referrersIn(blocks: Referrers['blocks']): Referrers | undefined {
  const [first] = blocks;
  return blocks.length > 1 || (first && first.length > 1) ? new Groups(tight(blocks)) : first?.[0];
}

/** Only the blocks of some files are made anew. */
function withFew(
  before: Referrers['blocks'],
  groups: readonly Group[],
  order: ReadonlyMap<string, number>,
): Referrers['blocks'] {
  const blocks = [...before];
  const startsBefore = (group: Group | undefined, place: number) => placeIn(order, group) <= place;
  for (const group of groups) {
    const place = placeIn(order, group);
    const index = Math.max(0, countBefore(blocks, ([first]) => startsBefore(first, place)) - 1);
    const others = (blocks[index] ?? []).filter(({ uri }) => uri !== group.uri);
    if (group.all.length > 0)
      others.splice(
        countBefore(others, (other) => startsBefore(other, place)),
        0,
        group,
      );
    blocks.splice(index, 1, ...cut(others, 2 * Size));
  }
  return blocks;
}

function withMany(
  before: Referrers['blocks'],
  groups: readonly Group[],
  order: ReadonlyMap<string, number>,
): Referrers['blocks'] {
  const again = new Set(groups.map(({ uri }) => uri));
  const kept = before.flat().filter(({ uri }) => !again.has(uri));
  const more = groups.filter(({ all }) => all.length > 0);
  const inOrder = more.length > 0 ? [...kept, ...more].sort((a, b) => placeIn(order, a) - placeIn(order, b)) : kept;
  return cut(inOrder, Size);
}

function placeIn(order: ReadonlyMap<string, number>, group: Group | undefined): number {
  return (group && order.get(group.uri)) ?? 0;
}

/** Blocks of some groups; a list that is not longer than `most` is one, and an empty one none. */
function cut(groups: readonly Group[], most: number): (readonly Group[])[] {
  if (groups.length === 0) return [];
  if (groups.length <= most) return [tight(groups)];
  const count = Math.ceil(groups.length / Size);
  return Array.from({ length: count }, (_, index) => groups.slice(index * Size, (index + 1) * Size));
}
