import type { SymbolInformation } from 'vscode-languageserver-types';
import { type Block, perBlock } from '../../language/model/blocks.ts';
import { kindName } from '../../language/model/describe.ts';
import type { Entity } from '../../language/model/entities.ts';
import { entitiesOf, type FileModel } from '../../language/model/file-model.ts';
import type { OkrModel } from '../../language/model/okr-model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { lettersOf } from './letters.ts';
import { label, symbolKinds } from './outline.ts';

/** No list is longer: nobody reads more, and typing narrows it down. */
const most = 200;

/** Something that is looked for: a thing with a name or title, and which letters it has. */
interface Entry {
  entity: Entity;
  path: string;
  letters: number;
}

/** What was looked for, in what letters, and how a text may hold it. */
interface Search {
  query: string;
  letters: number;
  ways: readonly RegExp[];
}

/** Things by how well they are met, in file and text order. */
type ByRank = ReadonlyMap<number, readonly Entry[]>;

/**
 * Things of the workspaces whose name or title holds the letters of `query` in order: at most 200, those first that are
 * called so, then those that begin so, that have a word that begins so, that hold it, and those that hold only its letters.
 * Of equals the shorter one comes first.
 */
export function workspaceSymbols(workspaces: readonly Workspace[], query: string): SymbolInformation[] {
  const search = { query, letters: lettersOf(query), ways: waysToMeet(query) };
  const heaps = new Map<number, (readonly Entry[])[]>();
  let count = 0;
  for (const model of workspaces.map((workspace) => workspace.model())) {
    for (const block of model.blocks) {
      // Who asks for nothing wants to see something, and anything is as good as the rest.
      if (search.letters === 0 && count >= most) break;
      for (const [rank, entries] of metInBlock(block, model, search)) {
        const heap = heaps.get(rank);
        if (heap) heap.push(entries);
        else heaps.set(rank, [entries]);
        count += entries.length;
      }
    }
  }
  const found: Entry[] = [];
  for (const rank of [...heaps.keys()].sort((a, b) => a - b)) {
    if (found.length >= most) break;
    for (const entries of heaps.get(rank) ?? []) found.push(...entries);
  }
  return found.slice(0, most).map(({ entity, path }) => ({
    name: label(entity),
    kind: symbolKinds[entity.kind],
    containerName: `${kindName(entity)}${entity.name ? ` ${entity.name.value}` : ''}, ${path}`,
    location: { uri: entity.uri, range: entity.head },
  }));
}

/** What was met in a file when it was last asked: between two questions most files have stayed as they were. */
interface Known {
  readonly all: readonly Entry[];
  last?: { query: string; met: readonly Met[] };
}

interface Met {
  entry: Entry;
  rank: number;
}

const known = new WeakMap<FileModel, Known>();
const knownInBlock = perBlock((): { last?: { query: string; met: ByRank } } => ({}));

function metInBlock(block: Block, model: OkrModel, search: Search): ByRank {
  const inBlock = knownInBlock(block, model);
  if (inBlock.last?.query === search.query) return inBlock.last.met;
  const met = new Map<number, Entry[]>();
  for (const file of block.files) {
    for (const { entry, rank } of metIn(file, search)) {
      const same = met.get(rank);
      if (same) same.push(entry);
      else met.set(rank, [entry]);
    }
  }
  inBlock.last = { query: search.query, met };
  return met;
}

function metIn(file: FileModel, { query, letters, ways }: Search): readonly Met[] {
  const inFile: Known = known.get(file) ?? { all: entriesOf(file) };
  known.set(file, inFile);
  const { last } = inFile;
  if (last?.query === query) return last.met;
  // While one types on, nothing else can be met than before.
  const some = last && query.startsWith(last.query) ? last.met.map(({ entry }) => entry) : inFile.all;
  const met: Met[] = [];
  for (const entry of some) {
    const rank = (entry.letters & letters) === letters ? rankOf(entry.entity, ways) : undefined;
    if (rank !== undefined) met.push({ entry, rank });
  }
  inFile.last = { query, met };
  return met;
}

/** How well a thing is met: first by the way, then by the length of the text that was met. Undefined where it is not. */
function rankOf({ name, title }: Entity, ways: readonly RegExp[]): number | undefined {
  const texts = [name?.value ?? '', title?.value ?? ''];
  const [byName = ways.length, byTitle = ways.length] = texts.map((text) => wayOf(text, ways));
  const way = Math.min(byName, byTitle);
  const length = texts[byName <= byTitle ? 0 : 1]?.length ?? 0;
  return way === ways.length ? undefined : way * 65_536 + Math.min(length, 65_535);
}

/** How a text may hold what is looked for, best first. Spaces count nowhere, nor do capitals. */
function waysToMeet(query: string): RegExp[] {
  const letters = [...query.replace(/\s+/g, '')].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const together = letters.join('\\s*');
  return [`^${together}$`, `^${together}`, `[^\\p{L}\\p{N}]${together}`, together, letters.join('.*')].map(
    (pattern) => new RegExp(pattern, 'iu'),
  );
}

/** The best way in which a text is met; behind all ways where there is none. */
function wayOf(text: string, ways: readonly RegExp[]): number {
  const last = ways.length - 1;
  // Most texts are not met at all, and the last way is the widest.
  if (text === '' || !ways[last]?.test(text)) return ways.length;
  return ways.findIndex((way) => way.test(text));
}

function entriesOf(file: FileModel): Entry[] {
  return entitiesOf(file)
    .filter(({ name, title }) => name || title)
    .map((entity) => ({
      entity,
      path: file.path,
      letters: lettersOf(entity.name?.value ?? '') | lettersOf(entity.title?.value ?? ''),
    }));
}
