import { type ChildProcess, spawn } from 'node:child_process';
import {
  type CancellationToken,
  CancellationTokenSource,
  createMessageConnection,
  type MessageConnection,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  FileChangeType,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { built } from './built.ts';
import { EditedText } from './document.ts';
import { type Files, Folder } from './folder.ts';
import { type Memory, memoryOf, probed } from './memory.ts';
import { readerOf } from './reader.ts';

/** What a modern editor can do. */
export const capabilities: ClientCapabilities = {
  textDocument: { definition: { linkSupport: true }, completion: { completionItem: { snippetSupport: true } } },
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { snippetEditSupport: false },
  },
  window: { workDoneProgress: true },
};

export interface ClientOptions {
  /** Folders to open; by default one with the files given. */
  folders?: Folder[];
  capabilities?: ClientCapabilities;
  initializationOptions?: unknown;
  /** `false`: stops before `initialize`, for tests of that. */
  initialize?: boolean;
  /** It will be asked for its memory. */
  probed?: boolean;
}

/** How long a test waits for what must come; generous, as several suites share a machine. */
const patience = 20_000;

/** Starts the built server on a temporary workspace: `await using client = await openWorkspace({ 'a.okr': '…' })`. */
export async function openWorkspace(content: Files | string = {}, options: ClientOptions = {}): Promise<LspClient> {
  const folders = options.folders ?? [new Folder(content)];
  const script = [...(options.probed ? probed : []), await built('server.cjs'), '--stdio'];
  const server = spawn(process.execPath, script, { stdio: ['pipe', 'pipe', 'pipe'] });
  const client = new LspClient(server, folders);
  if (options.initialize !== false) await client.initialize(options);
  return client;
}

/** An editor, as far as the server can tell. */
export class LspClient implements AsyncDisposable {
  readonly connection: MessageConnection;
  readonly folders: Folder[];
  /** What came with `initialize`. */
  initialized: InitializeResult | undefined;
  /** Globs that the server asked to watch. */
  readonly watched: string[] = [];
  /** Log and error messages of the server. */
  readonly log: string[] = [];
  /** How often findings have been published, for any file. */
  publications = 0;
  /** How often the server wanted asked again what stands in and above the lines. */
  readonly refreshes = { hints: 0, lenses: 0 };
  /** The last revision of the model that was announced. */
  revision = 0;
  readonly exited: Promise<number | null>;
  private readonly server: ChildProcess;
  private readonly texts = new Map<string, EditedText>();
  private untitled = 0;
  private readonly published = new Map<string, Diagnostic[]>();
  private readonly listeners: ((uri: string, diagnostics: Diagnostic[]) => void)[] = [];
  private readonly waiting = new Set<() => void>();
  private errors = '';

  constructor(server: ChildProcess, folders: Folder[]) {
    const { stdin, stdout, stderr } = server;
    if (!stdin || !stdout || !stderr) throw new Error('The server has no streams');
    this.server = server;
    this.folders = folders;
    this.exited = new Promise((resolve) => server.once('exit', resolve));
    stderr.on('data', (chunk) => (this.errors += chunk));
    this.connection = createMessageConnection(readerOf(stdout), new StreamMessageWriter(stdin));
    this.listen();
    this.connection.listen();
  }

  /** The first folder, for the many tests that have one. */
  get folder(): Folder {
    const [folder] = this.folders;
    if (!folder) throw new Error('This client has no folder');
    return folder;
  }

  async initialize(options: ClientOptions = {}): Promise<void> {
    const workspaceFolders = this.folders.map((folder) => ({ uri: folder.uri(), name: 'workspace' }));
    this.initialized = await this.request('initialize', {
      processId: process.pid,
      rootUri: workspaceFolders[0]?.uri ?? null,
      workspaceFolders: workspaceFolders.length > 0 ? workspaceFolders : null,
      capabilities: options.capabilities ?? capabilities,
      initializationOptions: options.initializationOptions,
    });
    this.notify('initialized', {});
  }

  request<T = unknown>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  notify(method: string, params: unknown): void {
    // A server that has ended hears nothing more; whoever needs an answer asks for one.
    this.connection.sendNotification(method, params).catch(() => {});
  }

  /** Opens a file of the folder as it is on disk, or with another text; a URI opens what is nowhere on disk. */
  open(path: string, text?: string): EditedText {
    const uri = /^[a-z]+:/.test(path) ? path : this.folder.uri(path);
    const opened = new EditedText(uri, text ?? this.folder.read(path));
    this.texts.set(uri, opened);
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'okr', version: opened.version, text: opened.text },
    });
    return opened;
  }

  /** Opens a text that was never saved. */
  write(text: string): EditedText {
    return this.open(`untitled:Untitled-${++this.untitled}`, text);
  }

  close(document: EditedText): void {
    this.texts.delete(document.uri);
    this.notify('textDocument/didClose', { textDocument: { uri: document.uri } });
  }

  /** Replaces a piece that stands in the text exactly once, as typing would. */
  type(document: EditedText, piece: string, replacement: string): void {
    this.change(document, [{ range: document.range(piece), text: replacement }]);
  }

  change(document: EditedText, contentChanges: { range: Range; text: string }[]): void {
    document.change(contentChanges);
    this.notify('textDocument/didChange', {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges,
    });
  }

  /** Applies edits where the texts are: in the editors, or on disk, followed by the event of a watcher. */
  apply(edit: WorkspaceEdit): void {
    const byUri = new Map<string, TextEdit[]>(Object.entries(edit.changes ?? {}));
    for (const change of edit.documentChanges ?? []) {
      if ('kind' in change && change.kind === 'create') {
        this.folder.write(this.pathOf(change.uri), '');
        continue;
      }
      if (!('textDocument' in change)) throw new Error('Moving or removing files is not expected here');
      byUri.set(change.textDocument.uri, change.edits as TextEdit[]);
    }
    for (const [uri, edits] of byUri) {
      const open = this.texts.get(uri);
      if (open) {
        this.change(open, open.changesOf(edits));
        continue;
      }
      const path = this.pathOf(uri);
      const onDisk = new EditedText(uri, this.folder.read(path));
      onDisk.change(onDisk.changesOf(edits));
      this.folder.write(path, onDisk.text);
      this.changedOnDisk(2, path);
    }
  }

  /** What a watcher reports: 1 created, 2 changed, 3 deleted. */
  changedOnDisk(type: FileChangeType, ...paths: string[]): void {
    this.notify('workspace/didChangeWatchedFiles', {
      changes: paths.map((path) => ({ uri: this.folder.uri(path), type })),
    });
  }

  /** The last findings published for a file; undefined before the first. */
  diagnostics(path: string): Diagnostic[] | undefined {
    return this.published.get(this.uriOf(path));
  }

  /** The URIs of all files for which findings have been published. */
  publishedFor(): string[] {
    return [...this.published.keys()];
  }

  /** The rules' ids of the last findings published for a file. */
  codes(path: string): string[] {
    return (this.diagnostics(path) ?? []).map((diagnostic) => String(diagnostic.code)).sort();
  }

  /** Hears of every publication of findings. */
  onPublished(listener: (uri: string, diagnostics: Diagnostic[]) => void): void {
    this.listeners.push(listener);
  }

  /** Waits until the findings published for a file are such. */
  async diagnosticsWhen(
    path: string,
    what: string,
    such: (diagnostics: Diagnostic[]) => boolean,
  ): Promise<Diagnostic[]> {
    await this.when(
      `${path}: ${what}`,
      () => such(this.diagnostics(path) ?? []),
      () =>
        this.diagnostics(path)
          ?.map(({ code, message }) => `${code}: ${message}`)
          .join('\n'),
    );
    return this.diagnostics(path) ?? [];
  }

  /** Waits until a file has a finding of a rule; answers it. */
  async finding(path: string, code: string): Promise<Diagnostic> {
    const found = await this.diagnosticsWhen(path, `a finding ${code}`, (all) =>
      all.some((diagnostic) => diagnostic.code === code),
    );
    const first = found.find((diagnostic) => diagnostic.code === code);
    if (!first) throw new Error('It has just been there');
    return first;
  }

  /** Waits until a file has findings published and none of a rule, or none at all. */
  async noFinding(path: string, code?: string): Promise<void> {
    await this.diagnosticsWhen(path, `no finding ${code ?? ''}`, (all) =>
      code === undefined ? all.length === 0 : !all.some((diagnostic) => diagnostic.code === code),
    );
  }

  /** Waits for something that the server's messages bring about. */
  async when(what: string, condition: () => boolean, last: () => string | undefined = () => undefined): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!condition()) return;
        done();
        resolve();
      };
      const done = () => {
        clearTimeout(timer);
        this.waiting.delete(check);
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`Waited ${patience} ms for ${what}. Last: ${last()}\n${this.errors}${this.log.join('\n')}`));
      }, patience);
      this.waiting.add(check);
    });
  }

  /** Every finding of the workspace as of the texts sent so far, `company.okr unresolved-reference`; asked, not waited for. */
  async findings(): Promise<string[]> {
    const { text } = await this.request<{ text: string }>('okr/export', { format: 'json' });
    const { findings } = JSON.parse(text) as { findings: { file: string; code: string }[] };
    return findings.map(({ file, code }) => `${file} ${code}`);
  }

  /** The code actions for a finding, or for a range. */
  codeActions(document: EditedText, at: Range, only?: string[]): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', {
      textDocument: { uri: document.uri },
      range: at,
      context: { diagnostics: [], only },
    });
  }

  /** Asks about a place of a text. */
  ask<T>(method: string, document: EditedText, marked: string, rest: object = {}): Promise<T> {
    const position = document.at(marked);
    return this.request<T>(method, { textDocument: { uri: document.uri }, position, ...rest });
  }

  /** A token to give a request, and the means to cancel it. */
  cancellation(): { token: CancellationToken; cancel(): void } {
    const source = new CancellationTokenSource();
    return { token: source.token, cancel: () => source.cancel() };
  }

  /** What a server that was started `probed` holds. */
  memory(): Promise<Memory> {
    return memoryOf(this.server);
  }

  /** Breaks the line to the server, as an editor does that crashes. */
  hangUp(): void {
    this.connection.dispose();
    this.server.stdin?.end();
  }

  async shutdown(): Promise<number | null> {
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    return this.exited;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.connection.dispose();
    this.server.kill();
    await this.exited;
    for (const folder of this.folders) folder[Symbol.dispose]();
  }

  private listen(): void {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params.diagnostics);
      this.publications++;
      for (const listener of this.listeners) listener(params.uri, params.diagnostics);
      this.wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      this.wake();
    });
    connection.onNotification('okr/modelChanged', ({ revision }: { revision: number }) => {
      this.revision = revision;
      this.wake();
    });
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationRequest) => {
      for (const { registerOptions } of registrations) {
        for (const { globPattern } of registerOptions?.watchers ?? []) this.watched.push(globPattern);
      }
      return null;
    });
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/inlayHint/refresh', () => this.refreshed('hints'));
    connection.onRequest('workspace/codeLens/refresh', () => this.refreshed('lenses'));
  }

  private refreshed(what: 'hints' | 'lenses'): null {
    this.refreshes[what]++;
    this.wake();
    return null;
  }

  private wake(): void {
    for (const check of [...this.waiting]) check();
  }

  private uriOf(path: string): string {
    return /^[a-z]+:/.test(path) ? path : this.folder.uri(path);
  }

  private pathOf(uri: string): string {
    const base = `${this.folder.uri()}/`;
    if (!uri.startsWith(base)) throw new Error(`${uri} is not in ${base}`);
    return decodeURIComponent(uri.slice(base.length));
  }
}

interface RegistrationRequest {
  registrations: { registerOptions?: { watchers?: { globPattern: string }[] } }[];
}
