import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import { Folder } from '../../support/lsp/folder.ts';
import { orchard } from '../../support/lsp/orchard.ts';

const files = {
  ...orchard,
  'shop/2026-Q4.okr': orchard['shop/2026-Q4.okr'].replace('near', 'naer').replace('from 31% to 40%', 'from 31% to'),
  'more.okr': 'okrs for web in 2026-Q4\nobjective more "Ship the new site" { supports more }\n',
};

/** Starts a server that may leave something in a folder, and waits until it has said everything. */
async function start(folder: Folder, cacheFolder?: string): Promise<LspClient> {
  const client = await openWorkspace({}, { folders: [folder], initializationOptions: { cacheFolder } });
  await client.when('all findings', () => client.revision > 0);
  return client;
}

const paths = Object.keys(files);
const said = (client: LspClient) => paths.map((path) => [path, client.diagnostics(path)]);

test('the second start says what the first has said, and what has changed since', async () => {
  using cache = new Folder();
  await using first = await start(new Folder(files), cache.path);
  const { folder } = first;
  await using without = await start(folder);
  expect(await first.shutdown()).toBe(0);
  const left = readdirSync(cache.path);
  expect(left.length).toBeGreaterThan(2);

  await using second = await start(folder, cache.path);
  expect(said(second)).toEqual(said(without));
  expect(await second.findings()).toEqual(await without.findings());
  // Everything was said once: nothing was taken back or put in another way.
  expect(second.publications).toBe(new Set(said(second).filter(([, list]) => list?.length)).size);
  expect(await second.shutdown()).toBe(0);

  folder.write('more.okr', files['more.okr'].replace('supports more', 'supports habit'));
  folder.remove('shop/2026-Q4.okr');
  for (const name of left.filter((_, number) => number % 2)) {
    const path = join(cache.path, name);
    writeFileSync(path, readFileSync(path).subarray(0, 200));
  }
  await using third = await start(folder, cache.path);
  await using afresh = await start(folder);
  expect(said(third)).toEqual(said(afresh));
  expect(await third.findings()).toEqual(await afresh.findings());
  expect(third.log).toEqual([]);
});

test('nothing is left anywhere unless a folder is given for it', async () => {
  await using client = await start(new Folder(files));
  expect(await client.shutdown()).toBe(0);
  expect(readdirSync(client.folder.path).sort()).toEqual(['company.okr', 'kpis.okr', 'more.okr', 'shop', 'web']);
});

test.each([['relative/folder'], [17], [''], ['/proc/nowhere']])('a folder that is none: %s', async (cacheFolder) => {
  await using client = await openWorkspace(files, { initializationOptions: { cacheFolder } });
  await client.when('all findings', () => client.revision > 0);
  expect(await client.shutdown()).toBe(0);
  expect(client.log).toEqual([]);
});

test('what is said of an open file at the second start is never taken back for a moment', async () => {
  using cache = new Folder();
  await using first = await start(new Folder(files), cache.path);
  await first.shutdown();
  const path = 'shop/2026-Q4.okr';
  await using second = await openWorkspace(
    {},
    { folders: [first.folder], initializationOptions: { cacheFolder: cache.path } },
  );
  const counts: number[] = [];
  second.onPublished((uri, diagnostics) => {
    if (uri === second.folder.uri(path)) counts.push(diagnostics.length);
  });
  second.open(path);
  await second.when('all findings', () => second.revision > 0);
  expect(counts.length).toBeGreaterThan(0);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(second.diagnostics(path)).toEqual(first.diagnostics(path));
});
