import type { SymbolInformation } from 'vscode-languageserver-types';
import { kindName } from '../../language/model/describe.ts';
import type { Entity } from '../../language/model/entities.ts';
import { entitiesOf, type FileModel } from '../../language/model/file-model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { lettersOf } from './letters.ts';
import { label, symbolKinds } from './outline.ts';

/** No list is longer: nobody reads more, and typing narrows it down. */
const most = 200;

/** Something that is looked for: a thing with a name or title, and which letters it has. */
interface Entry {
  entity: Entity;
  letters: number;
}

interface Found {
  entity: Entity;
  file: FileModel;
  /** Of the text that was met. */
  length: number;
}

/**
 * Things of the workspaces whose name or title holds the letters of `query` in order: at most 200, those first that are
 * called so, then those that begin so, that have a word that begins so, that hold it, and those that hold only its letters.
 * Of equals the shorter one comes first.
 */
export function workspaceSymbols(workspaces: readonly Workspace[], query: string): SymbolInformation[] {
  const ways = waysToMeet(query);
  const letters = lettersOf(query);
  const heaps = ways.map((): Found[] => []);
  const isEnough = () => letters === 0 && heaps.reduce((sum, heap) => sum + heap.length, 0) >= most;
  for (const file of workspaces.flatMap((workspace) => workspace.model().files)) {
    // Who asks for nothing wants to see something, and anything is as good as the rest.
    if (isEnough()) break;
    for (const { entity, letters: own } of entriesOf(file)) {
      if ((own & letters) !== letters) continue;
      const [name, title] = [entity.name?.value ?? '', entity.title?.value ?? ''];
      const [byName, byTitle] = [rankOf(name, ways), rankOf(title, ways)];
      const length = byName <= byTitle ? name.length : title.length;
      heaps[Math.min(byName, byTitle)]?.push({ entity, file, length });
    }
  }
  const found: Found[] = [];
  for (const heap of heaps) {
    if (found.length >= most) break;
    heap.sort((a, b) => a.length - b.length);
    found.push(...heap.slice(0, most - found.length));
  }
  return found.map(({ entity, file }) => ({
    name: label(entity),
    kind: symbolKinds[entity.kind],
    containerName: `${kindName(entity)}${entity.name ? ` ${entity.name.value}` : ''}, ${file.path}`,
    location: { uri: file.uri, range: entity.head },
  }));
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
function rankOf(text: string, ways: readonly RegExp[]): number {
  const last = ways.length - 1;
  // Most texts are not met at all, and the last way is the widest.
  if (text === '' || !ways[last]?.test(text)) return ways.length;
  return ways.findIndex((way) => way.test(text));
}

/** Made once for each state of a file: between two questions most files have stayed as they were. */
const known = new WeakMap<FileModel, Entry[]>();

function entriesOf(file: FileModel): Entry[] {
  let entries = known.get(file);
  if (!entries) {
    entries = [...entitiesOf(file)]
      .filter(({ name, title }) => name || title)
      .map((entity) => ({
        entity,
        letters: lettersOf(entity.name?.value ?? '') | lettersOf(entity.title?.value ?? ''),
      }));
    known.set(file, entries);
  }
  return entries;
}
