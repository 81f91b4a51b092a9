import { join } from 'node:path';
import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { ClientFactory } from './okr-server.ts';

/**
 * Room for new objects, in MB. What the server reads it keeps, so that more room only means more memory: with 800 files a
 * third more, and no less time.
 */
const SmallNursery = '--max-semi-space-size=8';

/**
 * The C library of Linux gives each thread of the runtime memory of its own, and leaves it there when the thread is done with
 * it: some 15 MB. One store for all of them is as quick. Elsewhere nobody reads this.
 */
const OneStore = { MALLOC_ARENA_MAX: '1' };

/** Runs dist/server.cjs with the Node that VS Code brings: what else is installed on the machine does not matter. */
export const createNodeClient: ClientFactory = (context, options) => {
  const module = context.asAbsolutePath('dist/server.cjs');
  const folder = cacheFolder(context);
  // Node keeps the program compiled there: it starts in two thirds of the time.
  const env = { ...OneStore, ...(folder !== undefined && { NODE_COMPILE_CACHE: join(folder, 'program') }) };
  const run = { module, transport: TransportKind.ipc, options: { execArgv: [SmallNursery], env } };
  const inspected = [SmallNursery, '--nolazy', '--inspect=6009', '--enable-source-maps'];
  const debug = { ...run, options: { execArgv: inspected } };
  const start = { filesFromClient: hasVirtualFolder(), cacheFolder: folder };
  return new LanguageClient('okr', 'OKR', { run, debug }, options(start));
};

/** What VS Code keeps for us of this workspace, and of no other; undefined where no folder is open, or there is no disk. */
function cacheFolder({ storageUri }: ExtensionContext): string | undefined {
  return storageUri?.scheme === 'file' ? storageUri.fsPath : undefined;
}

/** A folder without a disk behind it (a repository on the web, say) can be read through VS Code only. */
function hasVirtualFolder(): boolean {
  return workspace.workspaceFolders?.some((folder) => folder.uri.scheme !== 'file') ?? false;
}
