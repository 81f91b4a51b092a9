import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { createMessageConnection } from 'vscode-languageserver-protocol/node';
import { ModelChanged } from '../../language/protocol/messages.ts';
import { startServer } from '../../server/server.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../support/memory-host.ts';

afterEach(() => {
  vi.useRealTimers();
});

const path = 'pier.okr';
const text = `team pier "Pier"
okrs for pier in 2026-Q4
objective calm "Boarding is calm" {
  kr wait "Minutes in the queue" from 24 min to 15 min
}
check-in 2026-11-02 for pier { calm.wait 20 min confidence 60% }
`;

/** A server in this process, on a day that can be turned, and what it publishes. */
async function started(host: MemoryHost) {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(there), new StreamMessageWriter(back));
  startServer(server, { host: () => host, previewAssets: async () => undefined });
  const client = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const codes = new Map<string, string[]>();
  let changes = 0;
  client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    codes.set(
      uri,
      diagnostics.map(({ code }) => String(code)),
    );
  });
  client.onNotification(ModelChanged, () => {
    changes++;
  });
  client.listen();
  await client.sendRequest('initialize', { processId: null, rootUri: memoryRoot, capabilities: {} });
  await client.sendNotification('initialized', {});
  return {
    findings: () => codes.get(memoryUri(path)) ?? [],
    changes: () => changes,
    stop: async () => {
      await client.sendRequest('shutdown');
      client.dispose();
    },
  };
}

test('on another day all is looked at anew, though nobody has typed', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const host = new MemoryHost({ [path]: text });
  host.day = '2026-11-03';
  const server = await started(host);
  await expect.poll(server.changes).toBe(1);
  expect(server.findings()).not.toContain('stale-check-in');
  vi.advanceTimersByTime(120_000);
  host.day = '2026-11-24';
  vi.advanceTimersByTime(60_000);
  await expect.poll(server.findings).toContain('stale-check-in');
  await expect.poll(server.changes).toBe(2);
  await server.stop();
});
