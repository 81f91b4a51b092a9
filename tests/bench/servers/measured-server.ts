import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createMessageConnection, type MessageConnection, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Diagnostic, PublishDiagnosticsParams, Range } from 'vscode-languageserver-protocol';
import type { Folder } from '../../support/lsp/folder.ts';
import { type Memory, memoryOf, probed } from '../../support/lsp/memory.ts';
import { readerOf } from '../../support/lsp/reader.ts';

/** A server as a program: what Node runs, and what it wants to know at the start. */
export interface Program {
  script: string;
  /** Arguments of Node itself, and of the script. */
  node?: string[];
  args?: string[];
  /** Variables besides those of this process. */
  env?: Record<string, string>;
  languageId: string;
  /** Answers to `workspace/configuration`, by section. */
  settings?: Record<string, unknown>;
}

/**
 * A language server that is measured from outside, over stdio as an editor talks to it. What it publishes is kept with the
 * moment at which it arrived.
 */
export class MeasuredServer implements AsyncDisposable {
  /** When it was started, on the clock of `performance.now`. */
  readonly started = performance.now();
  private readonly process: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly folder: Folder;
  private readonly languageId: string;
  private readonly versions = new Map<string, number>();
  private readonly listeners = new Set<(uri: string, diagnostics: Diagnostic[]) => void>();
  private readonly exited: Promise<unknown>;
  private errors = '';

  constructor(program: Program, folder: Folder) {
    const node = [...probed, ...(program.node ?? [])];
    this.process = spawn(process.execPath, [...node, program.script, ...(program.args ?? []), '--stdio'], {
      env: { ...process.env, ...program.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.exited = new Promise((resolve) => this.process.once('exit', resolve));
    this.folder = folder;
    this.languageId = program.languageId;
    const { stdin, stdout, stderr } = this.process;
    if (!stdin || !stdout || !stderr) throw new Error('The server has no streams');
    stderr.on('data', (chunk) => (this.errors = (this.errors + chunk).slice(-20_000)));
    this.connection = createMessageConnection(readerOf(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      for (const listener of [...this.listeners]) listener(params.uri, params.diagnostics);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('window/workDoneProgress/create', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => program.settings?.[section ?? ''] ?? null),
    );
    this.connection.listen();
  }

  async initialize(initializationOptions?: unknown): Promise<void> {
    const uri = this.folder.uri();
    await this.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true } },
          publishDiagnostics: {},
          foldingRange: { lineFoldingOnly: true },
        },
        workspace: { workspaceFolders: true, configuration: true },
      },
      initializationOptions,
    });
    this.notify('initialized', {});
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  open(path: string, text: string): void {
    const { languageId } = this;
    this.versions.set(path, 1);
    this.notify('textDocument/didOpen', { textDocument: { uri: this.uri(path), languageId, version: 1, text } });
  }

  close(path: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  change(path: string, range: Range, text: string): void {
    const version = (this.versions.get(path) ?? 1) + 1;
    this.versions.set(path, version);
    this.notify('textDocument/didChange', {
      textDocument: { uri: this.uri(path), version },
      contentChanges: [{ range, text }],
    });
  }

  /** The moment at which findings of a file say a thing; fails after a time. */
  findings(path: string, such: (diagnostics: Diagnostic[]) => boolean, patience = 60_000): Promise<number> {
    const uri = decodeURIComponent(this.uri(path));
    let last = 'none';
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        this.listeners.delete(listener);
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`No such findings of ${path} for ${patience} ms. Last: ${last}\n${this.errors}`));
      }, patience);
      const listener = (of: string, diagnostics: Diagnostic[]) => {
        if (decodeURIComponent(of) !== uri) return;
        last = JSON.stringify(diagnostics.map(({ message }) => message));
        if (!such(diagnostics)) return;
        done();
        resolve(performance.now());
      };
      this.listeners.add(listener);
    });
  }

  /** Processor time so far, of all its threads, in milliseconds; undefined where the system does not tell. */
  processor(): number | undefined {
    try {
      const fields = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      // In hundredths of a second, on every Linux there is.
      return (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      return undefined;
    }
  }

  /** All memory that is resident now, as it is, in MB; undefined where the system does not tell. */
  resident(): number | undefined {
    try {
      const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.process.pid}/status`, 'utf8'))?.[1];
      return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
    } catch {
      return undefined;
    }
  }

  memory(): Promise<Memory> {
    return memoryOf(this.process);
  }

  /** Ends as an editor that closes has it end: what it leaves is whole then. */
  async end(): Promise<void> {
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    await this.exited;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.connection.dispose();
    this.process.kill('SIGKILL');
    await this.exited;
  }

  uri(path: string): string {
    return this.folder.uri(path);
  }

  private notify(method: string, params: unknown): void {
    this.connection.sendNotification(method, params).catch(() => {});
  }
}
