import './infrastructure/began.ts';
import type { ExtensionContext } from 'vscode';
import { loadFromWeb } from './features/markdown/load-web.ts';
import { createWebClient } from './infrastructure/web-client.ts';
import { type Extension, startExtension } from './start.ts';

/** The extension in a browser without a machine behind it: the server is a web worker. */
export function activate(context: ExtensionContext): Extension {
  return startExtension(context, { createClient: createWebClient, loadMarkdown: loadFromWeb(context) });
}
