import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Connection } from 'vscode-languageserver';
import { readPreviewAssets } from './export/preview-assets.ts';
import { startServer } from './server.ts';
import { expectShortLives } from './short-lives.ts';
import { folderShelf } from './workspace/cache/folder-shelf.ts';
import type { Shelf } from './workspace/cache/shelf.ts';
import { nodeHost, pathOf } from './workspace/node-host.ts';

/** Starts the server on a machine with files: the editor's desktop, `okr lsp`. */
export function runOnNode(connection: Connection): void {
  expectShortLives();
  let shelf: Shelf | undefined;
  startServer(connection, {
    host: (roots, cacheFolder) => {
      shelf ??= shelfIn(cacheFolder);
      return nodeHost(
        roots.flatMap((root) => pathOf(root) ?? []),
        shelf,
      );
    },
    previewAssets: readPreviewAssets,
    rest: giveBack,
  });
}

/**
 * Reading thousands of files leaves a third of the memory to nobody, and the runtime takes minutes to give it back: it seldom
 * thinks that nothing happens. Told that memory counts more than time, it does so within some seconds, in short steps. Only
 * while nothing happens: for reading and typing it would cost twice the time.
 */
function giveBack(resting: boolean): void {
  setFlagsFromString(resting ? '--optimize-for-size' : '--no-optimize-for-size');
}

/**
 * What this program has left in a folder, and no other version of it: it is told by its own bytes, and by the Node that
 * runs it. A program that runs from its sources has no such mark, and leaves nothing.
 */
function shelfIn(folder: unknown): Shelf | undefined {
  if (typeof folder !== 'string' || !isAbsolute(folder) || typeof __filename !== 'string') return undefined;
  const bytes = createHash('sha256').update(readFileSync(__filename)).digest('hex');
  return folderShelf(folder, `${process.version} ${bytes}`);
}
