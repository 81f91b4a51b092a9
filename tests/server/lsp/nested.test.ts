import { describe, expect, test } from 'vitest';
import type { SymbolInformation } from 'vscode-languageserver-protocol';
import { openWorkspace } from '../../support/lsp/client.ts';
import type { Files } from '../../support/lsp/folder.ts';
import { orchard } from '../../support/lsp/orchard.ts';

const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

/** Two companies in one repository, each with a configuration, and a file of the repository itself. */
const repository = {
  'readme.okr': 'company holding "Holding"\n',
  ...below('one', { ...orchard, 'okr.config.json': '{}' }),
  ...below('two', { ...orchard, 'okr.config.json': '{ "rules": { "missing-why": "off" } }' }),
};

describe('a folder with a configuration of its own is a workspace of its own', () => {
  test('with its own names: nothing is there twice, nothing is missing', async () => {
    await using client = await openWorkspace(repository);
    for (const folder of ['one', 'two']) {
      const document = client.open(`${folder}/web/2026-Q4.okr`);
      expect(await client.ask('textDocument/definition', document, 'supports shop.hab|it')).toMatchObject([
        { targetUri: client.folder.uri(`${folder}/shop/2026-Q4.okr`) },
      ]);
    }
    expect(client.publications).toBe(0);
  });

  test('and findings stay inside it', async () => {
    await using client = await openWorkspace(repository);
    const document = client.open('one/shop/2026-Q4.okr');
    client.type(document, 'kr weekly', 'kr everyweek');
    await client.finding('one/web/2026-Q4.okr', 'unresolved-reference');
    expect(client.diagnostics('two/web/2026-Q4.okr')).toBeUndefined();
  });

  test('and symbols are found in all of them', async () => {
    await using client = await openWorkspace(repository);
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'near' });
    expect(found.map(({ location }) => location.uri.split('/').at(-2)).sort()).toEqual(['one', 'two']);
    expect(await client.request('workspace/symbol', { query: 'holding' })).toHaveLength(1);
  });

  test('as long as the configuration is there', async () => {
    await using client = await openWorkspace(repository);
    const document = client.open('two/web/2026-Q4.okr');
    client.folder.remove('two/okr.config.json');
    client.changedOnDisk(3, 'two/okr.config.json');
    client.type(document, 'supports shop.', 'supports holding.');
    // Now the holding can be seen from here, and still has no shop in it.
    await client.finding('two/web/2026-Q4.okr', 'unresolved-reference');
    client.type(document, 'supports holding.habit.weekly by 3%', 'because "x"');
    await client.noFinding('two/web/2026-Q4.okr', 'unresolved-reference');
    client.folder.write('two/okr.config.json', '{}');
    client.changedOnDisk(1, 'two/okr.config.json');
    client.type(document, 'okrs for web', 'okrs for holding');
    await client.finding('two/web/2026-Q4.okr', 'unresolved-reference');
  });

  test('from the moment it appears, and until it is deleted', async () => {
    await using client = await openWorkspace({ 'readme.okr': 'company holding "Holding"\n' });
    for (const [path, text] of Object.entries(
      below('new', { 'a.okr': 'team a "A" in nowhere\n', 'okr.config.json': '{}' }),
    )) {
      client.folder.write(path, text);
    }
    client.changedOnDisk(1, 'new');
    await client.finding('new/a.okr', 'unresolved-reference');
    client.folder.remove('new');
    client.changedOnDisk(3, 'new');
    await client.noFinding('new/a.okr');
  });
});
