import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { runOnNode } from './node-machine.ts';

/** The language server as a process of its own: over IPC for the editor, over standard input and output for others. */
runOnNode(createConnection(ProposedFeatures.all));
