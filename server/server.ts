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
import type { Finding } from '../language/model/finding.ts';
import type { StartOptions } from '../language/protocol/messages.ts';
import { registerFeatures } from './features/register.ts';
import { semanticLegend } from './features/semantic-tokens.ts';
import { Keeping } from './keeping.ts';
import { Midnight } from './midnight.ts';
import { Publisher } from './publisher.ts';
import { Refresher } from './refresher.ts';
import { registerRequests } from './requests.ts';
import { Rest } from './rest.ts';
import { createWorkspaces } from './services.ts';
import { ClientHost } from './workspace/client-host.ts';
import type { Host } from './workspace/host.ts';
import { normalise } from './workspace/paths.ts';
import { Reading } from './workspace/reading.ts';
import type { Workspaces } from './workspace/workspaces.ts';

/** What the entry knows of the machine: how to read files there, and what a page of the scorecard is made of. */
export interface Machine {
  /** Undefined where the server has no files of its own: then the client reads them. */
  host?: (roots: string[], cacheFolder?: string) => Host;
  /** The script and styles of the preview, for exporting a page. */
  previewAssets(): Promise<{ script: string; styles: string } | undefined>;
  /** Nothing happens for a while, or does again: gives memory back, where that can be asked for. */
  rest?(resting: boolean): void;
}

/** What a running server has; made when the client introduces itself. */
export interface Session {
  connection: Connection;
  workspaces: Workspaces;
  machine: Machine;
  publisher: Publisher;
  /** What the client can do. */
  client: {
    snippets: boolean;
    snippetEdits: boolean;
    createsFiles: boolean;
    picksLevel: boolean;
    linksAddresses: boolean;
    runsLenses: boolean;
    refreshesHints: boolean;
    refreshesLenses: boolean;
    links: boolean;
    progress: boolean;
    watchers: boolean;
    folders: boolean;
  };
  /** Whether the server reads files by itself. */
  readsDisk: boolean;
  /** Resolves when every file has been read and what names mean is known: requests that need no figures wait for it. */
  named: Promise<void>;
  /** Resolves when figures are known, too: other requests about more than one file wait for it. */
  ready: Promise<void>;
}

/** Runs the language server on a connection, until it ends. */
export function startServer(connection: Connection, machine: Machine): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;
  let reading: Reading | undefined;
  let keeping: Keeping | undefined;
  let midnight: Midnight | undefined;
  const rest = new Rest((resting) => machine.rest?.(resting));
  let named = () => {};
  let loaded = () => {};
  let complete = false;
  let roots: string[] = [];

  connection.onInitialize((params) => {
    roots = rootsOf(params);
    session = openSession(connection, machine, params, roots, {
      named: new Promise((resolve) => (named = resolve)),
      ready: new Promise((resolve) => (loaded = resolve)),
    });
    registerFeatures(session, () => documents);
    registerRequests(session);
    const refresher = new Refresher(session);
    session.publisher.onLooked = () => refresher.refresh();
    // Until then nothing was answered.
    void session.ready.then(() => refresher.refresh());
    const { workspaces } = session;
    midnight = new Midnight(
      () => workspaces.first.today(),
      () => void inTurn(() => workspaces.lookAnew()),
    );
    keeping = new Keeping(workspaces, (error) => connection.console.warn(`Nothing was put by. ${error}`));
    // Files on disk are read while the client is still getting ready; a client that reads them itself is waited for.
    if (session.readsDisk) reading = new Reading(workspaces);
    return initializeResult;
  });

  connection.onInitialized(async () => {
    if (!session) return;
    if (session.client.watchers) watch(connection);
    if (session.client.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => uri)];
        return inTurn(({ workspaces }) => workspaces.openFolders(roots));
      });
    }
    reading ??= new Reading(session.workspaces);
    const { publisher } = session;
    reading.onLast = ({ findings }) => publisher.remembered(findings);
    if (reading.last) void reading.onLast(reading.last);
    if (session.client.progress) void showProgress(connection, reading);
    void reading.named.then(named, named);
    let last: Finding[] | undefined;
    try {
      await reading.whole;
      last = await session.workspaces.lastFindings();
    } catch (error) {
      connection.console.error(`The workspace could not be read. ${error}`);
    }
    complete = true;
    loaded();
    await session.publisher.allRead(documents.keys(), last);
    settle();
  });

  documents.onDidChangeContent(({ document }) => {
    session?.workspaces.set(document.uri, document.getText());
    if (complete) session?.publisher.edited(document.uri);
    else void sayFirst(document.uri);
    if (complete) settle();
  });
  documents.onDidClose(({ document }) =>
    inTurn(async ({ workspaces }) => {
      // It may have been opened again before its turn came.
      if (!documents.get(document.uri)) await workspaces.close(document.uri);
    }),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    inTurn(({ workspaces }) => workspaces.changedOnDisk(changes.map((change) => change.uri))),
  );

  /** Something has changed: what is left for idle moments waits for the next one. */
  const settle = () => {
    keeping?.later();
    rest.later();
  };

  /** Before all files are read, every name of another file would seem to be missing: only what needs none is said. */
  const sayFirst = async (uri: string): Promise<void> => {
    await reading?.begun;
    if (!(await session?.workspaces.of(uri).isInnermost(uri))) return;
    const isSaid = reading?.last?.isOf(normalise(uri), session?.workspaces.of(uri).text(uri) ?? '');
    if (!complete && !isSaid) session?.publisher.first(uri);
  };

  /** What looks at all files goes one after the other, so that an older look never wins over a newer one. */
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (look: (session: Session) => Promise<unknown>): Promise<void> => {
    const current = session;
    if (!current) return Promise.resolve();
    turn = turn
      .then(() => current.ready)
      .then(() => look(current))
      .then(() => current.publisher.later())
      .then(settle)
      .catch((error) => connection.console.error(`A change could not be taken in. ${error}`));
    return turn;
  };
  connection.onShutdown(async () => {
    reading?.stop();
    session?.publisher.dispose();
    midnight?.dispose();
    rest.over();
    await keeping?.last();
  });

  documents.listen(connection);
  connection.listen();
}

/** Clients that know no folders still send a root. */
function rootsOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
}

function openSession(
  connection: Connection,
  machine: Machine,
  params: InitializeParams,
  roots: string[],
  moments: Pick<Session, 'named' | 'ready'>,
): Session {
  const options = (params.initializationOptions ?? {}) as StartOptions;
  const host = options.filesFromClient ? undefined : machine.host;
  const hostOf = (folders: string[]) => host?.(folders, options.cacheFolder) ?? new ClientHost(connection, folders);
  const workspaces = createWorkspaces(hostOf, roots);
  const { capabilities } = params;
  return {
    connection,
    workspaces,
    machine,
    publisher: new Publisher(connection, workspaces),
    readsDisk: host !== undefined,
    client: {
      snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false,
      snippetEdits: capabilities.workspace?.workspaceEdit?.snippetEditSupport ?? false,
      createsFiles: capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
      picksLevel: options.picksLevel ?? false,
      linksAddresses: options.linksAddresses ?? false,
      runsLenses: options.runsLenses ?? false,
      refreshesHints: capabilities.workspace?.inlayHint?.refreshSupport ?? false,
      refreshesLenses: capabilities.workspace?.codeLens?.refreshSupport ?? false,
      links: capabilities.textDocument?.definition?.linkSupport ?? false,
      progress: capabilities.window?.workDoneProgress ?? false,
      folders: capabilities.workspace?.workspaceFolders ?? false,
      watchers: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    },
    ...moments,
  };
}

const initializeResult: InitializeResult = {
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: { triggerCharacters: ['.', '@', ' '] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    callHierarchyProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: {},
    documentFormattingProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.okr'] },
    semanticTokensProvider: { legend: semanticLegend, full: true, range: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
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

/** Says that files are being read, for as long as it takes; reading does not wait for it. */
async function showProgress(connection: Connection, reading: Reading): Promise<void> {
  try {
    const progress = await connection.window.createWorkDoneProgress();
    if (reading.ended) return;
    progress.begin('Reading OKRs');
    reading.progress = (done, all) => progress.report(`${done} of ${all} files`);
    await reading.whole.finally(() => progress.done());
  } catch (error) {
    connection.console.warn(`The progress of reading could not be shown. ${error}`);
  }
}
