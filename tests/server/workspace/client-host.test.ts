import { PassThrough } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import type { ListFilesResult } from '../../../language/protocol/messages.ts';
import { ClientHost } from '../../../server/workspace/client-host.ts';

const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
});

/** A host whose editor is at the other end of a real connection. */
function connect(roots: string[], listing?: ListFilesResult) {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const editor = createMessageConnection(new StreamMessageReader(there), new StreamMessageWriter(back));
  if (listing) editor.onRequest('okr/listFiles', () => listing);
  editor.onRequest('okr/readFile', ({ uri }: { uri: string }) => ({ ok: true, text: `text of ${uri}` }));
  editor.onRequest('okr/hasFile', ({ uri }: { uri: string }) => uri.endsWith('.csv'));
  editor.listen();
  const connection = createConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  connection.listen();
  ended.push(() => {
    editor.dispose();
    connection.dispose();
  });
  return { host: new ClientHost(connection, roots), editor };
}

test('files come from the editor', async () => {
  const { host } = connect(['vfs://x/w'], { uris: ['vfs://x/w/a.okr'] });
  expect(await host.list([])).toEqual({ files: ['vfs://x/w/a.okr'], nested: [] });
  expect(await host.readFile('vfs://x/w/a.okr')).toEqual({ ok: true, text: 'text of vfs://x/w/a.okr' });
});

test('what belongs to another workspace is left to it', async () => {
  const listing = {
    uris: ['vfs://x/w/a.okr', 'vfs://x/w/in/b.okr', 'vfs://x/w/in/deep/c.okr', 'vfs://x/other/d.okr'],
    configurations: ['vfs://x/w/okr.config.json', 'vfs://x/w/in/okr.config.json', 'vfs://x/w/in/deep/okr.config.json'],
  };
  const outer = connect(['vfs://x/w'], listing);
  expect(await outer.host.list([])).toEqual({ files: ['vfs://x/w/a.okr'], nested: ['vfs://x/w/in'] });
  const inner = connect(['vfs://x/w/in'], listing);
  expect(await inner.host.list([])).toEqual({ files: ['vfs://x/w/in/b.okr'], nested: ['vfs://x/w/in/deep'] });
});

test('an editor that fails to read gives a message, not an error', async () => {
  const { host, editor } = connect([]);
  editor.onRequest('okr/readFile', () => {
    throw new Error('No network');
  });
  expect(await host.readFile('vfs://x/w/a.okr')).toEqual({
    ok: false,
    message: expect.stringContaining('could not read'),
  });
});

test('whether a file is there is for the editor to say; one that does not know has none', async () => {
  const { host, editor } = connect(['vfs://x/w']);
  expect(await host.hasFile('vfs://x/w/a.csv')).toBe(true);
  expect(await host.hasFile('vfs://x/w/a.md')).toBe(false);
  editor.onRequest('okr/hasFile', () => {
    throw new Error('Never heard of it');
  });
  expect(await host.hasFile('vfs://x/w/a.csv')).toBe(false);
});

test('today is the day of the calendar here', () => {
  expect(connect([]).host.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
