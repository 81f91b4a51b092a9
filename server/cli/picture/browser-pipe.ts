import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What a browser answers: the result of a call, or why it has none. */
interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * A browser that is told what to do through two pipes (the Chrome DevTools Protocol): no port is opened, nobody else on
 * the machine can reach it.
 */
export class BrowserPipe {
  readonly #child: ChildProcess;
  readonly #input: Writable;
  readonly #waiting = new Map<number, { done(value: unknown): void; failed(error: Error): void }>();
  #last = 0;
  #received = '';
  #ended = false;

  constructor(program: string, profile: string) {
    const quiet = [
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
    const flags = [
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--hide-scrollbars',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      ...quiet,
      ...sandboxFlags(),
    ];
    this.#child = spawn(program, [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    const [, , , input, output] = this.#child.stdio;
    this.#input = input as Writable;
    this.#input.on('error', () => this.#fail());
    (output as Readable).setEncoding('utf8').on('data', (chunk: string) => this.#receive(chunk));
    this.#child.on('error', () => this.#fail()).on('exit', () => this.#fail());
  }

  /** Calls a method and waits for its answer. */
  call<Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#last;
    return new Promise<Result>((done, failed) => {
      if (this.#ended) return failed(new Error('the browser ended'));
      this.#waiting.set(id, { done: (value) => done(value as Result), failed });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Ends the browser, by asking first. */
  async close(): Promise<void> {
    const ended = new Promise((done) => this.#child.once('exit', done));
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#input.write(`${JSON.stringify({ id: ++this.#last, method: 'Browser.close' })}\0`);
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(late);
  }

  #receive(chunk: string): void {
    const messages = (this.#received + chunk).split('\0');
    this.#received = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as Answer;
      const waiting = id === undefined ? undefined : this.#waiting.get(id);
      if (id === undefined || !waiting) continue;
      this.#waiting.delete(id);
      if (error) waiting.failed(new Error(error.message));
      else waiting.done(result);
    }
  }

  #fail(): void {
    this.#ended = true;
    for (const { failed } of this.#waiting.values()) failed(new Error('the browser ended'));
    this.#waiting.clear();
  }
}

/** Chrome refuses to run as root in its sandbox, as in containers; it only ever sees our own page there. */
function sandboxFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
