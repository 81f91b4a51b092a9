import './infrastructure/began.ts';
import type { ExtensionContext } from 'vscode';
import { createNodeClient } from './infrastructure/node-client.ts';
import { type Extension, startExtension } from './start.ts';

/** The extension in desktop VS Code and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): Extension {
  return startExtension(context, createNodeClient);
}
