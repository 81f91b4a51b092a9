import { Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { ClientFactory } from './okr-server.ts';

/** Runs dist/server.web.js in a worker, which reads files through VS Code. */
export const createWebClient: ClientFactory = (context, options) => {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js');
  // A new worker for each start: one that was stopped cannot be used again. What VS Code makes of it is no `Worker` for
  // the client, so it gets both ends in hand.
  const startWorker = async () => {
    const worker = new Worker(await addressOf(script));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient('okr', 'OKR', startWorker, options({ filesFromClient: true }));
};

/** VS Code starts no worker from a remote machine, so its script is fetched from there. */
async function addressOf(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const bytes = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
}
