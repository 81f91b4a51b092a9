import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../support/lsp/client.ts';
import { orchard, orchardWith } from '../../support/lsp/orchard.ts';

const created = 1;
const changed = 2;
const deleted = 3;

describe('an OKR file', () => {
  test('that appears is read', async () => {
    await using client = await openWorkspace(orchard);
    client.folder.write('more.okr', 'team bakery "Bakery" in nowhere\n');
    client.changedOnDisk(created, 'more.okr');
    await client.finding('more.okr', 'unresolved-reference');
  });

  test('that changes is read again', async () => {
    await using client = await openWorkspace(orchard);
    client.folder.write('company.okr', orchard['company.okr'].replaceAll('mia', 'amelia'));
    client.changedOnDisk(changed, 'company.okr');
    await client.finding('shop/2026-Q4.okr', 'unresolved-reference');
  });

  test('that goes away takes its names and findings with it', async () => {
    await using client = await openWorkspace({ ...orchard, 'more.okr': 'team bakery "Bakery" in nowhere\n' });
    await client.finding('more.okr', 'unresolved-reference');
    client.folder.remove('more.okr');
    client.folder.remove('kpis.okr');
    client.changedOnDisk(deleted, 'more.okr', 'kpis.okr');
    await client.noFinding('more.okr');
    await client.finding('shop/2026-Q4.okr', 'unresolved-reference');
  });

  test('that is open keeps the text of the editor', async () => {
    await using client = await openWorkspace(orchard);
    client.open('company.okr');
    client.folder.write('company.okr', '');
    client.changedOnDisk(changed, 'company.okr');
    expect(await client.findings()).toEqual([]);
  });

  test('in a folder that is left out is not read', async () => {
    await using client = await openWorkspace({ ...orchard, 'okr.config.json': '{ "exclude": ["archive/**"] }' });
    for (const path of ['archive/old.okr', 'node_modules/kit/old.okr']) {
      client.folder.write(path, 'team bakery "Bakery" in nowhere\n');
      client.changedOnDisk(created, path);
    }
    client.folder.write('new.okr', 'team till "Till" in nowhere\n');
    client.changedOnDisk(created, 'new.okr');
    await client.finding('new.okr', 'unresolved-reference');
    expect(await client.findings()).toEqual(['new.okr unresolved-reference']);
  });
});

describe('a folder', () => {
  test('that is renamed moves its files', async () => {
    await using client = await openWorkspace(
      orchardWith('shop/2026-Q4.okr', 'owner mia\n  because', 'owner nobody\n  because'),
    );
    await client.finding('shop/2026-Q4.okr', 'unresolved-reference');
    client.folder.rename('shop', 'store');
    client.changedOnDisk(deleted, 'shop');
    client.changedOnDisk(created, 'store');
    await client.finding('store/2026-Q4.okr', 'unresolved-reference');
    await client.noFinding('shop/2026-Q4.okr');
    const document = client.open('web/2026-Q4.okr');
    const found = await client.ask('textDocument/definition', document, 'supports shop.hab|it');
    expect(found).toMatchObject([{ targetUri: client.folder.uri('store/2026-Q4.okr') }]);
  });

  test('that is deleted takes its files with it', async () => {
    await using client = await openWorkspace(orchard);
    client.folder.remove('shop');
    client.changedOnDisk(deleted, 'shop');
    await client.finding('web/2026-Q4.okr', 'unresolved-reference');
  });

  test('that appears brings its files', async () => {
    await using client = await openWorkspace(orchard);
    client.folder.write('till/a/2026.okr', 'team till "Till" in nowhere\n');
    client.changedOnDisk(created, 'till');
    await client.finding('till/a/2026.okr', 'unresolved-reference');
  });
});

describe('the configuration', () => {
  const lonely = orchardWith(
    'web/2026-Q4.okr',
    '  kr again "Customers who write a second list" from 20% to 30% lagging business owner raj\n',
    '',
  );

  test('that appears, changes and goes away is followed', async () => {
    await using client = await openWorkspace(lonely);
    await client.finding('web/2026-Q4.okr', 'key-result-count');
    client.folder.write('okr.config.json', '{ "rules": { "key-result-count": "off" } }');
    client.changedOnDisk(created, 'okr.config.json');
    await client.noFinding('web/2026-Q4.okr', 'key-result-count');
    client.folder.write('okr.config.json', '{ "rules": { "key-result-count": "info" } }');
    client.changedOnDisk(changed, 'okr.config.json');
    expect(await client.finding('web/2026-Q4.okr', 'key-result-count')).toMatchObject({ severity: 3 });
    client.folder.remove('okr.config.json');
    client.changedOnDisk(deleted, 'okr.config.json');
    await client.diagnosticsWhen('web/2026-Q4.okr', 'a warning', (all) =>
      all.some(({ code, severity }) => code === 'key-result-count' && severity === 2),
    );
  });

  test('that leaves files out takes them from the model, and brings them back', async () => {
    await using client = await openWorkspace(orchard);
    client.folder.write('okr.config.json', '{ "exclude": ["shop/**"] }');
    client.changedOnDisk(created, 'okr.config.json');
    await client.finding('web/2026-Q4.okr', 'unresolved-reference');
    client.folder.remove('okr.config.json');
    client.changedOnDisk(deleted, 'okr.config.json');
    await client.noFinding('web/2026-Q4.okr');
  });

  test('with a wrong type says so in its own file, and again nothing when it is put right', async () => {
    await using client = await openWorkspace({ ...orchard, 'okr.config.json': '{\n  "exclude": "archive"\n}\n' });
    const wrong = await client.finding('okr.config.json', 'config');
    expect(wrong).toMatchObject({ message: expect.stringContaining('list of paths'), range: { start: { line: 1 } } });
    client.folder.write('okr.config.json', '{ "exclude": ["archive"] }');
    client.changedOnDisk(changed, 'okr.config.json');
    await client.noFinding('okr.config.json');
  });
});

describe('a data file', () => {
  const withData = (csv: string) => ({
    ...orchardWith('kpis.okr', 'actual { 2026-08 30%, 2026-09 31% }', 'actuals from "data/visits.csv" column weekly'),
    'data/visits.csv': csv,
  });
  const good = 'month,weekly\n2026-08,30%\n2026-09,31%\n';

  test('with a wrong column is a finding until the column is there', async () => {
    await using client = await openWorkspace(withData('month,week\n2026-08,30%\n'));
    expect((await client.finding('kpis.okr', 'data-file')).message).toContain('`weekly`');
    client.folder.write('data/visits.csv', good);
    client.changedOnDisk(changed, 'data/visits.csv');
    await client.noFinding('kpis.okr', 'data-file');
  });

  test('that goes away, alone or with its folder, is missed', async () => {
    await using client = await openWorkspace(withData(good));
    expect(await client.findings()).toEqual([]);
    client.folder.remove('data');
    client.changedOnDisk(deleted, 'data');
    expect((await client.finding('kpis.okr', 'data-file')).message).toContain('data/visits.csv');
    client.folder.write('data/visits.csv', good);
    client.changedOnDisk(created, 'data/visits.csv');
    await client.noFinding('kpis.okr', 'data-file');
  });

  test('that is named while typing is read', async () => {
    await using client = await openWorkspace({
      ...withData(good),
      'data/visits.csv': good,
      'data/other.csv': 'month,n\n2026-08,1\n',
    });
    const document = client.open('kpis.okr');
    expect(await client.findings()).toEqual([]);
    client.type(document, 'data/visits.csv', 'data/other.csv');
    expect((await client.finding('kpis.okr', 'data-file')).message).toContain('`weekly`');
    client.type(document, 'column weekly', 'column n');
    await client.noFinding('kpis.okr', 'data-file');
  });
});
