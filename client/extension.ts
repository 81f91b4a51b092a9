import './infrastructure/began.ts';
import type { ExtensionContext } from 'vscode';
import { loadFromDisk } from './features/markdown/load-node.ts';
import { createNodeClient } from './infrastructure/node-client.ts';
import { type Extension, startExtension } from './start.ts';

/** The extension in desktop VS Code and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): Extension {
  return startExtension(context, { createClient: createNodeClient, loadMarkdown: loadFromDisk(context) });
}
