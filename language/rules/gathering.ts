import type { FileModel } from '../model/file-model.ts';
import { tight } from '../model/tight.ts';
import { countBefore } from '../values/binary-search.ts';
import type { RuleContext, WorkspaceContext } from './rule.ts';

/** What may be looked at while things are gathered. */
export type GatheringContext = Pick<RuleContext, 'model' | 'computed' | 'target' | 'entity' | 'assessment'>;

/**
 * Things of all files by a key, such as what is wanted of a metric. It is gathered file by file, and kept: an edit gathers
 * again what its file adds, and wakes only those who asked for a key under which something is otherwise.
 */
export interface Gathering<Item> {
  readonly name: string;
  /** What a file adds. */
  of(file: FileModel, context: GatheringContext): Iterable<readonly [key: string, item: Item]>;
}

/** A check of all that is gathered under one key. */
export interface Together {
  gathering: Gathering<unknown>;
  check(items: readonly unknown[], context: WorkspaceContext, key: string): void;
}

/** Names the types; what is gathered is what is checked. */
export function together<Item>(
  gathering: Gathering<Item>,
  check: (items: readonly Item[], context: WorkspaceContext, key: string) => void,
): Together {
  return { gathering, check: (items, context, key) => check(items as readonly Item[], context, key) };
}

/** What one file adds, by key. */
export type Added = ReadonlyMap<string, readonly unknown[]>;

/** What is gathered under one key. */
interface Group {
  /** The files that add something, in their order, and what each of them adds. */
  files: string[];
  parts: (readonly unknown[])[];
  /** All they add: put together when somebody asks. */
  items: readonly unknown[] | undefined;
}

/** What the files of a workspace add to gatherings, in the order of files and texts. */
export class Gathered {
  private readonly groups = new Map<Gathering<unknown>, Map<string, Group>>();
  /** The keys under which a file adds something; most often one. */
  private readonly keys = new Map<Gathering<unknown>, Map<string, string | readonly string[]>>();
  private order: ReadonlyMap<string, number> = new Map();

  /** Files have come or gone; those that are gone add nothing any more. */
  orderBy(order: ReadonlyMap<string, number>): void {
    this.order = order;
  }

  items<Item>(gathering: Gathering<Item>, key: string): readonly Item[] {
    const group = this.groups.get(gathering)?.get(key);
    if (!group) return [];
    group.items ??= group.parts.length === 1 ? group.parts[0] : tight(group.parts.flat());
    return group.items as readonly Item[];
  }

  /** The keys under which a file is the first to add something. */
  ledBy(gathering: Gathering<unknown>, uri: string): string[] {
    return this.keysIn(gathering, uri).filter((key) => this.leader(gathering, key) === uri);
  }

  /** The first file that adds something under a key. */
  leader(gathering: Gathering<unknown>, key: string): string | undefined {
    return this.groups.get(gathering)?.get(key)?.files[0];
  }

  /** Takes in what a file adds now; answers the keys under which that is otherwise. */
  put(gathering: Gathering<unknown>, uri: string, now: Added): string[] {
    const before = this.keysIn(gathering, uri);
    const changed = [...new Set([...before, ...now.keys()])].filter((key) => {
      const group = this.groups.get(gathering)?.get(key);
      return !areAlike(group?.parts[this.indexIn(group, uri)], now.get(key));
    });
    for (const key of changed) this.change(gathering, key, uri, now.get(key));
    const files = this.keys.get(gathering) ?? new Map<string, string | readonly string[]>();
    this.keys.set(gathering, files);
    const [only = '', ...more] = now.keys();
    if (now.size === 0) files.delete(uri);
    else files.set(uri, now.size === 1 ? only : [only, ...more]);
    return changed;
  }

  /** What is gathered. */
  gatherings(): Iterable<Gathering<unknown>> {
    return this.keys.keys();
  }

  clear(): void {
    this.groups.clear();
    this.keys.clear();
  }

  private keysIn(gathering: Gathering<unknown>, uri: string): readonly string[] {
    const keys = this.keys.get(gathering)?.get(uri) ?? [];
    return typeof keys === 'string' ? [keys] : keys;
  }

  /** Where a file is among those of a group, or -1. */
  private indexIn({ files }: Group, uri: string): number {
    const index = this.placeIn(files, uri);
    return files[index] === uri ? index : -1;
  }

  private placeIn(files: readonly string[], uri: string): number {
    const place = this.order.get(uri) ?? 0;
    return countBefore(files, (other) => (this.order.get(other) ?? 0) < place);
  }

  private change(gathering: Gathering<unknown>, key: string, uri: string, items: readonly unknown[] | undefined): void {
    const groups = this.groups.get(gathering) ?? new Map<string, Group>();
    this.groups.set(gathering, groups);
    const group = groups.get(key);
    if (!group) {
      if (items) groups.set(key, { files: [uri], parts: [items], items: undefined });
      return;
    }
    const index = this.placeIn(group.files, uri);
    const known = group.files[index] === uri ? 1 : 0;
    group.files = spliced(group.files, index, known, items ? [uri] : []);
    group.parts = spliced(group.parts, index, known, items ? [items] : []);
    group.items = undefined;
    if (group.files.length === 0) groups.delete(key);
  }
}

/** Most lists are short, and there are many: they are made anew, without room for more. */
const Few = 8;

/** A list with others in the stead of some. */
function spliced<Thing>(list: Thing[], index: number, count: number, others: Thing[]): Thing[] {
  if (list.length < Few) return list.toSpliced(index, count, ...others);
  list.splice(index, count, ...others);
  return list;
}

/** Whether two say the same: the same things of the model, and the same values beside them. */
function areAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  // Things of the model say the same where they are the same.
  if ('id' in one || 'id' in other) return false;
  if (one instanceof Set) return other instanceof Set && areAlike([...one], [...other]);
  const [a, b] = [one, other] as Record<string, unknown>[];
  if (!a || !b) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && areAlike(a[key], b[key]));
}
