import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import type {
  DocumentLink,
  InitializeResult,
  LocationLink,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import type { ReadFileResult } from '../../../language/protocol/messages.ts';
import { eventually } from '../../support/eventually.ts';
import { orchard } from '../../support/lsp/orchard.ts';
import { startWorker } from '../../support/lsp/worker.ts';

/** A folder that exists in an editor only, as in VS Code on the web. */
const root = 'vscode-vfs://github/orchard/okrs';
const uriOf = (path: string) => `${root}/${path}`;

describe('in a web worker, with files that only the editor can read,', () => {
  const files = new Map(Object.entries(orchard).map(([path, text]): [string, string] => [uriOf(path), text]));
  const published = new Map<string, string[]>();
  const log: string[] = [];
  let excluded: unknown;
  let connection: MessageConnection;

  beforeAll(async () => {
    files.set(uriOf('okr.config.json'), '{ "exclude": ["archive"] }');
    connection = await startWorker();
    connection.onRequest('okr/listFiles', (params: { exclude: string[] }) => {
      excluded = params.exclude;
      return { uris: [...files.keys()].filter((uri) => uri.endsWith('.okr')) };
    });
    connection.onRequest<ReadFileResult, void>('okr/readFile', ({ uri }: { uri: string }) => {
      if (uri.endsWith('broken.csv')) throw new Error('The network is down');
      const text = files.get(uri);
      return text === undefined ? { ok: false, message: 'None', missing: true } : { ok: true, text };
    });
    connection.onRequest('okr/hasFile', ({ uri }: { uri: string }) => files.has(uri));
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: PublishDiagnosticsParams) =>
        void published.set(
          uri,
          diagnostics.map(({ code }) => String(code)),
        ),
    );
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
    const result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'okrs' }],
      capabilities: { textDocument: { definition: { linkSupport: true } } },
      initializationOptions: { filesFromClient: true },
    });
    expect(result.capabilities.hoverProvider).toBe(true);
    void connection.sendNotification('initialized', {});
  });
  afterAll(() => connection.dispose());

  const open = (path: string, text: string) =>
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uriOf(path), languageId: 'okr', version: 1, text },
    });

  test('the server reads the workspace, and leaves out what the configuration leaves out', async () => {
    const { text } = await connection.sendRequest<{ text: string }>('okr/export', { format: 'json' });
    expect(JSON.parse(text)).toMatchObject({ findings: [] });
    expect(excluded).toEqual(['archive']);
  });

  test('names lead from file to file', async () => {
    const text = orchard['web/2026-Q4.okr'];
    await open('web/2026-Q4.okr', text);
    const line = text.split('\n').findIndex((one) => one.includes('supports'));
    const found = await connection.sendRequest<LocationLink[]>('textDocument/definition', {
      textDocument: { uri: uriOf('web/2026-Q4.okr') },
      position: { line, character: '  supports shop.hab'.length },
    });
    expect(found).toMatchObject([{ targetUri: uriOf('shop/2026-Q4.okr') }]);
  });

  test('findings come while typing', async () => {
    await open('shop/2026-Q4.okr', orchard['shop/2026-Q4.okr'].replace('kr weekly', 'kr everyweek'));
    await eventually('the missing name', () =>
      published.get(uriOf('web/2026-Q4.okr'))?.includes('unresolved-reference'),
    );
  });

  test('a file that the editor fails to read is a finding, nothing more', async () => {
    await open('kpis.okr', orchard['kpis.okr'].replace('actual {', 'actuals from "broken.csv" column weekly actual {'));
    await eventually('the unreadable data', () => published.get(uriOf('kpis.okr'))?.includes('data-file'));
    expect(log).toEqual([]);
  });

  test('evidence leads to the files that the editor has', async () => {
    files.set(uriOf('notes/stall.md'), '# At the stall');
    await open('pear.okr', 'strategy a "A" { evidence "notes/stall.md" evidence "notes/none.md" }\n');
    const links = await connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: uriOf('pear.okr') },
    });
    expect(links.map(({ target }) => target)).toEqual([uriOf('notes/stall.md')]);
  });

  test('ranges arrive as the protocol has them', async () => {
    open('plum.okr', 'objective Plums for all\n');
    const [outline] = await connection.sendRequest<{ range: unknown; selectionRange: unknown }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri: uriOf('plum.okr') } },
    );
    const place = { line: expect.any(Number), character: expect.any(Number) };
    expect(outline?.range).toEqual({ start: place, end: place });
    expect(outline?.selectionRange).toEqual({ start: place, end: place });
  });

  test('a page is made of the preview that the editor hands over; without one it is said what is missing', async () => {
    const assets = { script: 'draw("orchard")', styles: '.app { color: teal }' };
    const made = await connection.sendRequest<{ text: string }>('okr/export', { format: 'html', assets });
    expect(made.text).toContain(assets.script);
    expect(made.text).toContain(assets.styles);
    expect(made).not.toHaveProperty('message');
    expect(await connection.sendRequest('okr/export', { format: 'html' })).toEqual({
      text: '',
      message: 'The page cannot be made here: the preview is missing from this installation.',
    });
    expect(log).toEqual([]);
  });
});
