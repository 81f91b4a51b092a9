import type { Connection } from 'vscode-languageserver';
import { readPreviewAssets } from './export/preview-assets.ts';
import { startServer } from './server.ts';
import { nodeHost, pathOf } from './workspace/node-host.ts';

/** Starts the server on a machine with files: the editor's desktop, `okr lsp`. */
export function runOnNode(connection: Connection): void {
  startServer(connection, {
    host: (roots) => nodeHost(roots.flatMap((root) => pathOf(root) ?? [])),
    previewAssets: readPreviewAssets,
  });
}
