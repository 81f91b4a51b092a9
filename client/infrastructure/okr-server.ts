import { type Disposable, EventEmitter, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
  State,
} from 'vscode-languageclient';
import type { StartOptions } from '../../language/protocol/messages.ts';
import { clientOptions } from './client-options.ts';

/** Makes the client for the place the extension runs in. */
export type ClientFactory = (
  context: ExtensionContext,
  options: (start: StartOptions) => LanguageClientOptions,
) => BaseLanguageClient;

export type ServerState = 'starting' | 'ready' | 'failed';

const restartsInARow = 4;
const rowEndsAfter = 3 * 60_000;

/**
 * The language server as the features see it: what it is up to, and questions to it. A server that dies is started
 * again; one that keeps dying is reported once, with a button.
 */
export class OkrServer implements Disposable {
  readonly output: LogOutputChannel;
  readonly #createClient: () => BaseLanguageClient;
  readonly #stateChanged = new EventEmitter<ServerState>();
  readonly #handlers: ((client: BaseLanguageClient) => void)[] = [];
  #client: BaseLanguageClient | undefined;
  #started: Promise<void> | undefined;
  #state: ServerState = 'starting';
  #deaths: number[] = [];

  readonly onDidChangeState = this.#stateChanged.event;

  constructor(context: ExtensionContext, createClient: ClientFactory, middleware: Middleware) {
    this.output = window.createOutputChannel('OKR', { log: true });
    this.#createClient = () =>
      createClient(context, (start) => ({
        ...clientOptions(this.output, middleware, start),
        errorHandler: this.#errorHandler,
      }));
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server unless it runs; never throws, the state tells. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  async #start(): Promise<void> {
    this.#become('starting');
    const client = this.#createClient();
    this.#client = client;
    client.onDidChangeState(({ newState }) => {
      if (client !== this.#client || this.#state === 'failed') return;
      if (newState === State.Running) this.#become('ready');
      else if (newState === State.Starting) this.#become('starting');
    });
    for (const connect of this.#handlers) connect(client);
    try {
      await client.start();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Starts the server anew, whatever state it is in. */
  async restart(): Promise<void> {
    this.#deaths = [];
    const old = this.#client;
    this.#client = undefined;
    this.#started = undefined;
    await old?.dispose(2000).catch((error: unknown) => this.output.warn(`The server did not stop: ${String(error)}`));
    await this.start();
  }

  /** Asks the server. Rejects when there is none, with words that can be shown. */
  async request<Result>(method: string, params?: unknown): Promise<Result> {
    // Whoever asks has a reason, even where no OKRs have been seen yet.
    if (!this.#started) void this.start();
    const client = this.#client;
    if (!client || this.#state === 'failed') throw new Error('The OKR language server is not running.');
    // While it starts, this waits for it.
    await client.start();
    return client.sendRequest<Result>(method, params);
  }

  /** Listens to a notification of the server, also of one started later. */
  onNotification<Params>(method: string, listen: (params: Params) => void): void {
    this.#handlers.push((client) => client.onNotification(method, listen));
  }

  /** Answers a request of the server, also of one started later. */
  onRequest<Params, Result>(method: string, answer: (params: Params) => Promise<Result>): void {
    this.#handlers.push((client) => client.onRequest<unknown, void>(method, (params: Params) => answer(params)));
  }

  dispose(): void {
    this.#stateChanged.dispose();
    void this.#client?.dispose(2000).catch(() => {});
    this.output.dispose();
  }

  readonly #errorHandler: ErrorHandler = {
    error: () => ({ action: ErrorAction.Continue }),
    closed: () => {
      const now = Date.now();
      this.#deaths = [...this.#deaths.filter((time) => now - time < rowEndsAfter), now];
      if (this.#deaths.length <= restartsInARow) return { action: CloseAction.Restart, handled: true };
      this.#fail(new Error(`It ended ${this.#deaths.length} times within a few minutes.`));
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };

  #fail(error: unknown): void {
    if (this.#state === 'failed') return;
    this.output.error(`The server could not be started: ${error instanceof Error ? error.message : String(error)}`);
    this.#become('failed');
  }

  #become(state: ServerState): void {
    if (state === this.#state && state !== 'starting') return;
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}
