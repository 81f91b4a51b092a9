import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../support/lsp/client.ts';
import { Folder } from '../../support/lsp/folder.ts';
import { orchard } from '../../support/lsp/orchard.ts';

test('the server says what it can do', async () => {
  await using client = await openWorkspace(orchard);
  expect(client.initialized?.serverInfo?.name).toBe('OKR Language');
  expect(client.initialized?.capabilities).toMatchObject({
    textDocumentSync: 2,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    documentFormattingProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.okr'] },
  });
});

test('it asks to hear of OKR files, data files, the configuration and folders', async () => {
  await using client = await openWorkspace(orchard);
  await client.findings();
  expect(client.watched).toEqual(['**/*.okr', '**/okr.config.json', '**/*.{csv,tsv}', '**/*']);
});

test('it runs for an editor that can do next to nothing', async () => {
  await using client = await openWorkspace(orchard, { capabilities: {} });
  const document = client.open('web/2026-Q4.okr');
  expect(await client.ask('textDocument/definition', document, 'supports sh|op')).toMatchObject([
    { uri: client.folder.uri('company.okr') },
  ]);
});

test('shutdown and exit end it well, exit alone does not', async () => {
  await using polite = await openWorkspace(orchard);
  expect(await polite.shutdown()).toBe(0);
  await using rude = await openWorkspace(orchard);
  rude.notify('exit', undefined);
  expect(await rude.exited).toBe(1);
});

test('it ends by itself when the editor is gone', async () => {
  await using client = await openWorkspace(orchard);
  client.hangUp();
  expect(await client.exited).not.toBeNull();
});

test('a request it does not know is refused, and the next one answered', async () => {
  await using client = await openWorkspace(orchard);
  await expect(client.request('textDocument/moniker', {})).rejects.toMatchObject({ code: -32601 });
  expect(await client.findings()).toEqual([]);
});

test('a request about nothing has an empty answer, and the next one is answered too', async () => {
  await using client = await openWorkspace(orchard);
  const nowhere = { textDocument: { uri: client.folder.uri('none.okr') }, position: { line: 9, character: 9 } };
  expect(await client.request('textDocument/hover', nowhere)).toBeNull();
  expect(await client.request('textDocument/definition', nowhere)).toEqual([]);
  expect(await client.findings()).toEqual([]);
});

test('a cancelled request gets an answer, whichever', async () => {
  await using client = await openWorkspace(orchard);
  const { token, cancel } = client.cancellation();
  const answer = client.connection.sendRequest('workspace/symbol', { query: '' }, token);
  cancel();
  await answer.then(
    (symbols) => expect(symbols).toBeInstanceOf(Array),
    (error) => expect(error).toMatchObject({ code: -32800 }),
  );
  expect(await client.findings()).toEqual([]);
});

describe('without a folder', () => {
  test('a file that was never saved is checked by itself', async () => {
    await using client = await openWorkspace({}, { folders: [] });
    client.open(
      'untitled:Untitled-1',
      'team shop "Shop"\nokrs for shop in 2026-Q4\nobjective "A better shop" { owner nobody }',
    );
    const missing = await client.finding('untitled:Untitled-1', 'unresolved-reference');
    expect(missing.message).toContain('`nobody`');
  });

  test('what it said is taken back when the file is closed', async () => {
    await using client = await openWorkspace({}, { folders: [] });
    const document = client.open('untitled:Untitled-1', 'objective "A better shop" { owner nobody }');
    await client.finding(document.uri, 'unresolved-reference');
    client.close(document);
    await client.noFinding(document.uri);
  });

  test('a data file is not read', async () => {
    await using client = await openWorkspace({}, { folders: [] });
    client.open('untitled:Untitled-1', 'kpi a "A" { unit % actuals from "/etc/passwd" column a }');
    expect((await client.finding('untitled:Untitled-1', 'data-file')).message).toMatch(/outside|workspace/);
  });
});

describe('a file that was never saved', () => {
  test('belongs to the model while it is open', async () => {
    await using client = await openWorkspace(orchard);
    const document = client.open('untitled:Untitled-1', 'team bakery "Bakery" in orchard { lead mia }');
    expect(await client.ask('textDocument/definition', document, 'lead mi|a')).toMatchObject([
      { targetUri: client.folder.uri('company.okr') },
    ]);
    expect(await client.findings()).toEqual([]);
  });
});

describe('two folders', () => {
  test('are one model, even with files of one name', async () => {
    const shop = new Folder({ 'company.okr': orchard['company.okr'], 'okrs.okr': orchard['shop/2026-Q4.okr'] });
    const web = new Folder({ 'kpis.okr': orchard['kpis.okr'], 'okrs.okr': orchard['web/2026-Q4.okr'] });
    await using client = await openWorkspace({}, { folders: [shop, web] });
    expect(await client.findings()).toEqual([]);
    const found = await client.request('workspace/symbol', { query: 'habit' });
    expect(found).toMatchObject([{ location: { uri: shop.uri('okrs.okr') } }]);
  });

  test('data is found beside the file and at the top of either', async () => {
    const kpi = (name: string) =>
      `company o "O" kpi ${name} "K" for o { unit visits higher is better owner o healthy above 1 visits actuals from "${name}.csv" column n }`;
    const one = new Folder({ 'a/kpis.okr': kpi('beside'), 'a/beside.csv': 'day,n\n2026-10-01,4\n' });
    const two = new Folder({
      'b/kpis.okr': kpi('above').replace('company o "O"', ''),
      'above.csv': 'day,n\n2026-10-01,4\n',
    });
    await using client = await openWorkspace({}, { folders: [one, two] });
    expect((await client.findings()).filter((finding) => finding.includes('data-file'))).toEqual([]);
  });

  test('may come and go', async () => {
    const shop = new Folder({ 'company.okr': orchard['company.okr'], 'okrs.okr': orchard['shop/2026-Q4.okr'] });
    using web = new Folder({ 'kpis.okr': orchard['kpis.okr'], 'okrs.okr': orchard['web/2026-Q4.okr'] });
    await using client = await openWorkspace({}, { folders: [shop] });
    client.open('okrs.okr');
    await client.finding('okrs.okr', 'unresolved-reference');
    const folder = { uri: web.uri(), name: 'web' };
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    await client.noFinding('okrs.okr');
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
    await client.finding('okrs.okr', 'unresolved-reference');
  });
});
