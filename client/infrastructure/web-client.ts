import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { ClientFactory } from './okr-server.ts';

/** Runs dist/server.web.js in a worker, which reads files through VS Code. */
export const createWebClient: ClientFactory = (context, options) => {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  // A new worker for each start: one that was stopped cannot be used again.
  const startWorker = async () => new Worker(script);
  return new LanguageClient('okr', 'OKR', startWorker, options({ filesFromClient: true }));
};
