import { type LogOutputChannel, workspace } from 'vscode';
import { type LanguageClientOptions, type Middleware, RevealOutputChannelOn } from 'vscode-languageclient';
import type { StartOptions } from '../../language/protocol/messages.ts';

const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/**
 * The kinds of document OKRs are written in, those of the folders that are open among them, wherever their files are kept;
 * Git's old versions, for one, are not part of the model.
 */
export function okrDocuments() {
  const opened = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set([...schemes, ...opened])].map((scheme) => ({ scheme, language: 'okr' }));
}

/** What desktop and web have in common. The server registers the files it wants to watch by itself. */
export function clientOptions(
  output: LogOutputChannel,
  middleware: Middleware,
  start: StartOptions,
): LanguageClientOptions {
  return {
    documentSelector: okrDocuments(),
    diagnosticCollectionName: 'okr',
    outputChannel: output,
    // An error in the background is no reason to take the panel from whoever is writing.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: {
      ...start,
      picksLevel: true,
      linksAddresses: true,
      runsLenses: true,
    } satisfies StartOptions,
    initializationFailedHandler: () => false,
    middleware,
    markdown: { supportHtml: false },
  };
}
