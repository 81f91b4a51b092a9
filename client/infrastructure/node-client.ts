import { workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { ClientFactory } from './okr-server.ts';

/** Runs dist/server.cjs with the Node that VS Code brings: what else is installed on the machine does not matter. */
export const createNodeClient: ClientFactory = (context, options) => {
  const module = context.asAbsolutePath('dist/server.cjs');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009', '--enable-source-maps'] } };
  return new LanguageClient('okr', 'OKR', { run, debug }, options({ filesFromClient: hasVirtualFolder() }));
};

/** A folder without a disk behind it (a repository on the web, say) can be read through VS Code only. */
function hasVirtualFolder(): boolean {
  return workspace.workspaceFolders?.some((folder) => folder.uri.scheme !== 'file') ?? false;
}
