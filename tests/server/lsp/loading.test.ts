import { describe, expect, test, vi } from 'vitest';
import type { Diagnostic, Location } from 'vscode-languageserver-protocol';
import type { ReadFileResult } from '../../../language/protocol/messages.ts';
import { capabilities, type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import { orchard } from '../../support/lsp/orchard.ts';

const path = 'shop/2026-Q4.okr';

/** Names what stands in other files, misspells one of them, and lacks a target. */
const text = orchard[path]
  .replace('owner mia\n  because', 'owner miaa\n  because')
  .replace('from 22% to 35%', 'from 22% to');

/**
 * A client that reads the files for the server, and keeps all but the configuration back until it is told to go on; which
 * files there are, too, where that is wanted.
 */
async function slowly(
  files: Record<string, string>,
  listing = false,
): Promise<{ client: LspClient; goOn(): void; progress: string[] }> {
  const client = await openWorkspace(files, { initialize: false });
  let goOn = () => {};
  const told = new Promise<void>((resolve) => (goOn = resolve));
  const { connection, folder } = client;
  connection.onRequest('okr/listFiles', async () => {
    if (listing) await told;
    return { uris: Object.keys(files).map((file) => folder.uri(file)) };
  });
  connection.onRequest<ReadFileResult, void>('okr/readFile', async ({ uri }: { uri: string }) => {
    const file = Object.keys(files).find((each) => folder.uri(each) === uri);
    if (file === undefined) return { ok: false, message: 'There is no such file.', missing: true };
    if (file.endsWith('.okr')) await told;
    return { ok: true, text: files[file] ?? '' };
  });
  const progress: string[] = [];
  connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
    progress.push(value.kind);
  });
  await client.initialize({ capabilities, initializationOptions: { filesFromClient: true } });
  return { client, goOn, progress };
}

const codesOf = (diagnostics: { code?: unknown }[] = []) => diagnostics.map(({ code }) => String(code)).sort();

describe('while the files are being read', () => {
  test('the open one has its own findings, and no name of another file seems to be missing', async () => {
    const { client, goOn } = await slowly(orchard);
    await using _ = client;
    const published: Diagnostic[][] = [];
    client.onPublished((uri, diagnostics) => {
      if (uri === client.folder.uri(path)) published.push(diagnostics);
    });
    client.open(path, text);
    await client.finding(path, 'syntax-error');
    expect(codesOf(client.diagnostics(path))).toEqual(['syntax-error']);
    goOn();
    const { message } = await client.finding(path, 'unresolved-reference');
    expect(message).toContain('miaa');
    expect(published.flat().filter(({ message: said }) => /near|regulars|`shop`/.test(String(said)))).toEqual([]);
  });

  test('the open one has its own findings before anybody knows which files there are', async () => {
    const { client } = await slowly(orchard, true);
    await using _ = client;
    client.open(path, text);
    expect((await client.finding(path, 'syntax-error')).message).not.toBe('');
  });

  test('what is typed is answered', async () => {
    const { client, goOn } = await slowly(orchard);
    await using _ = client;
    const document = client.open(path, text);
    await client.finding(path, 'syntax-error');
    client.type(document, 'from 22% to', 'from 22% to 35%');
    await client.noFinding(path);
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri: document.uri } });
    expect(symbols).not.toEqual([]);
    goOn();
    expect(await client.findings()).toEqual([`${path} unresolved-reference`]);
  });

  test('a completion comes with the names known so far, and says that there may be more', async () => {
    const { client } = await slowly(orchard);
    await using _ = client;
    const document = client.open(path, orchard[path]);
    const list = await client.ask<{ isIncomplete: boolean; items: { label: string }[] }>(
      'textDocument/completion',
      document,
      'ha|bit.weekly',
    );
    expect(list.isIncomplete).toBe(true);
    expect(list.items.map(({ label }) => label).join(' ')).toContain('habit');
  });

  test('references wait for all files, and for no figures', async () => {
    const { client, goOn } = await slowly(orchard);
    await using _ = client;
    const document = client.open(path, orchard[path]);
    const answered: string[] = [];
    const hover = client.ask('textDocument/hover', document, 'objective ha|bit').then(() => answered.push('hover'));
    const references = client
      .ask<Location[]>('textDocument/references', document, 'objective ha|bit', {
        context: { includeDeclaration: false },
      })
      .then((found) => answered.push(...found.map(({ uri }) => uri.split('/').slice(-2).join('/'))));
    client.type(document, 'from 22% to 35%', 'from 22% to');
    await client.finding(path, 'syntax-error');
    expect(answered).toEqual([]);
    goOn();
    await Promise.all([hover, references]);
    expect(answered).toEqual([path, 'web/2026-Q4.okr', 'hover']);
  });

  test('the configuration counts already', async () => {
    const { client, goOn } = await slowly({ ...orchard, 'okr.config.json': '{ "rules": { "vague-wording": "off" } }' });
    await using _ = client;
    client.open(path, text.replace('People in our street', 'Improve how people'));
    await client.finding(path, 'syntax-error');
    expect(client.codes(path)).not.toContain('vague-wording');
    goOn();
  });

  test('a folder with a configuration of its own is left alone until that is known', async () => {
    const { client, goOn } = await slowly({
      ...orchard,
      'shop/okr.config.json': '{ "rules": { "vague-wording": "off" } }',
    });
    await using _ = client;
    const published: string[] = [];
    client.onPublished((uri, diagnostics) => {
      if (uri === client.folder.uri(path)) published.push(...codesOf(diagnostics));
    });
    client.open(path, text.replace('People in our street', 'Improve how people'));
    client.open('company.okr', `${orchard['company.okr']}\nokrs for\n`);
    await client.finding('company.okr', 'syntax-error');
    expect(published).toEqual([]);
    goOn();
  });

  test('the editor says so, and that it is over', async () => {
    const { client, goOn, progress } = await slowly(orchard);
    await using _ = client;
    await vi.waitFor(() => expect(progress[0]).toBe('begin'), 20_000);
    goOn();
    await vi.waitFor(() => expect(progress.at(-1)).toBe('end'), 20_000);
    expect(await client.findings()).toEqual([]);
  });

  test('the server may be shut down', async () => {
    const { client } = await slowly(orchard);
    await using _ = client;
    client.open(path, text);
    await client.finding(path, 'syntax-error');
    expect(await client.shutdown()).toBe(0);
  });
});

test('a branch is switched: hundreds of files change, come and go in one step', async () => {
  const team = (n: number, goes: string) =>
    `team t${n} "Team ${n}" in orchard { lead mia }\nokrs for t${n} in 2026-Q4\nobjective o${n} "${goes} ${n}" { supports shop.habit }\n`;
  const before = Object.fromEntries(
    Array.from({ length: 200 }, (_, n) => [`teams/${n}.okr`, team(n, 'Calm mornings')]),
  );
  await using client = await openWorkspace({ ...orchard, ...before });
  await client.when('all files', () => client.revision > 0);
  const paths: string[] = [];
  for (let n = 0; n < 250; n++) {
    const file = `teams/${n}.okr`;
    if (n < 50) client.folder.remove(file);
    else client.folder.write(file, team(n, 'Quiet evenings'));
    paths.push(file);
  }
  const { revision } = client;
  client.changedOnDisk(2, ...paths);
  await client.when('the new branch', () => client.revision > revision);
  expect(client.revision).toBe(revision + 1);
  await using fresh = await openWorkspace({}, { folders: [client.folder] });
  expect(await client.findings()).toEqual(await fresh.findings());
});
