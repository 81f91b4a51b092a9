import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { StartOptions } from '../language/protocol/messages.ts';
import { registerFeatures } from './features/register.ts';
import { semanticLegend } from './features/semantic-tokens.ts';
import { Publisher } from './publisher.ts';
import { registerRequests } from './requests.ts';
import { createWorkspace } from './services.ts';
import { ClientHost } from './workspace/client-host.ts';
import type { Host } from './workspace/host.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What the entry knows of the machine: how to read files there, and what a page of the scorecard is made of. */
export interface Machine {
  /** Undefined where the server has no files of its own: then the client reads them. */
  host?: (roots: string[]) => Host;
  /** The script and styles of the preview, for exporting a page. */
  previewAssets(): Promise<{ script: string; styles: string } | undefined>;
}

/** What a running server has; made when the client introduces itself. */
export interface Session {
  connection: Connection;
  workspace: Workspace;
  machine: Machine;
  publisher: Publisher;
  /** What the client can do. */
  client: { snippets: boolean; snippetEdits: boolean; links: boolean; progress: boolean; watchers: boolean };
  /** Resolves when every file has been read: requests about other files wait for it. */
  ready: Promise<void>;
}

/** Runs the language server on a connection, until it ends. */
export function startServer(connection: Connection, machine: Machine): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;
  let loaded = () => {};
  let complete = false;

  connection.onInitialize((params) => {
    session = openSession(connection, machine, params, new Promise((resolve) => (loaded = resolve)));
    registerFeatures(session, () => documents);
    registerRequests(session);
    return initializeResult;
  });

  connection.onInitialized(async () => {
    if (!session) return;
    if (session.client.watchers) watch(connection);
    try {
      await load(session);
    } catch (error) {
      connection.console.error(`The workspace could not be read. ${error}`);
    }
    complete = true;
    loaded();
    await session.publisher.catchUp();
  });

  documents.onDidChangeContent(({ document }) => {
    session?.workspace.set(document.uri, document.getText());
    // Before all files are read, every name of another file would seem to be missing.
    if (complete) session?.publisher.edited(document.uri);
  });
  documents.onDidClose(({ document }) =>
    inTurn(async ({ workspace }) => {
      // It may have been opened again before its turn came.
      if (!documents.get(document.uri)) await workspace.close(document.uri);
    }),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    inTurn(({ workspace }) => workspace.changedOnDisk(changes.map((change) => change.uri))),
  );

  /** What looks at the disk goes one after the other, so that an older look never wins over a newer one. */
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (look: (session: Session) => Promise<unknown>): Promise<void> => {
    const current = session;
    if (!current) return Promise.resolve();
    turn = turn
      .then(() => current.ready)
      .then(() => look(current))
      .then(() => current.publisher.later())
      .catch((error) => connection.console.error(`A change on disk could not be read. ${error}`));
    return turn;
  };
  connection.onShutdown(() => session?.publisher.dispose());

  documents.listen(connection);
  connection.listen();
}

function openSession(
  connection: Connection,
  machine: Machine,
  params: InitializeParams,
  ready: Promise<void>,
): Session {
  // Clients that know no folders still send a root.
  const roots = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
  const options = (params.initializationOptions ?? {}) as StartOptions;
  const host = machine.host && !options.filesFromClient ? machine.host(roots) : new ClientHost(connection);
  const workspace = createWorkspace(host, roots);
  const { capabilities } = params;
  return {
    connection,
    workspace,
    machine,
    publisher: new Publisher(connection, workspace),
    client: {
      snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false,
      snippetEdits: capabilities.workspace?.workspaceEdit?.snippetEditSupport ?? false,
      links: capabilities.textDocument?.definition?.linkSupport ?? false,
      progress: capabilities.window?.workDoneProgress ?? false,
      watchers: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    },
    ready,
  };
}

const initializeResult: InitializeResult = {
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: { triggerCharacters: ['.', '@', ' '] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.okr'] },
    semanticTokensProvider: { legend: semanticLegend, full: true },
    workspace: { workspaceFolders: { supported: true } },
  },
  serverInfo: { name: 'OKR Language' },
};

/** Asks to hear of files. A folder that is moved or removed is one event, whatever it holds: hence the last pattern. */
function watch(connection: Connection): void {
  const watchers: FileSystemWatcher[] = [
    { globPattern: '**/*.okr' },
    { globPattern: '**/okr.config.json' },
    { globPattern: '**/*.{csv,tsv}' },
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ];
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((error) => connection.console.warn(`Changes on disk will not be noticed. ${error}`));
}

async function load({ connection, workspace, client }: Session): Promise<void> {
  const progress = client.progress ? await connection.window.createWorkDoneProgress() : undefined;
  progress?.begin('Reading OKRs');
  try {
    await workspace.load((done, all) => progress?.report(`${done} of ${all} files`));
  } finally {
    progress?.done();
  }
}
