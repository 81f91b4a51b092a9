import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import {
  createMessageConnection,
  type DataCallback,
  type Message,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
} from 'vscode-jsonrpc/node';
import { built } from './built.ts';

/**
 * Runs the web build of the server where there is nothing but what a web worker has: no `process`, no `Buffer`, no
 * `require`. Messages are cloned as between real threads.
 */
export async function startWorker(): Promise<MessageConnection> {
  let receive: DataCallback = () => {};
  const worker = {
    ...webGlobals,
    onmessage: undefined as ((event: { data: Message }) => void) | undefined,
    addEventListener: () => {},
    postMessage: (message: Message) => {
      const copy = structuredClone(message);
      setImmediate(() => receive(copy));
    },
  };
  const context = createContext(worker);
  runInContext('globalThis.self = globalThis;', context);
  runInContext(readFileSync(await built('server.web.js'), 'utf8'), context);
  const none = { dispose: () => {} };
  const reader: MessageReader = {
    onError: () => none,
    onClose: () => none,
    onPartialMessage: () => none,
    listen: (callback) => {
      receive = callback;
      return none;
    },
    dispose: () => {},
  };
  const writer: MessageWriter = {
    onError: () => none,
    onClose: () => none,
    write: async (message) => {
      const data = structuredClone(message);
      setImmediate(() => worker.onmessage?.({ data }));
    },
    end: () => {},
    dispose: () => {},
  };
  const connection = createMessageConnection(reader, writer);
  connection.listen();
  return connection;
}

/** What scripts find in every browser's worker, as far as the server may use it. */
const webGlobals = {
  btoa,
  console,
  crypto,
  performance,
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  queueMicrotask,
  structuredClone,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  AbortController,
  AbortSignal,
  Event,
  EventTarget,
  MessageChannel,
};
