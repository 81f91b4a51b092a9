import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, CodeLens, InlayHint, Location, Range } from 'vscode-languageserver-protocol';
import type { ReadFileResult } from '../../../language/protocol/messages.ts';
import { capabilities, type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import type { EditedText } from '../../support/lsp/document.ts';

/** A cycle that runs on any day the tests may run on. */
const ages = 'cycle age "The age" from 2020-01-01 to 2030-12-31\n';
const above = `okrs for pier in age
objective calm "Boarding is calm" {
  kr wait "Minutes at the pier" from 24 min to 14 min
  kr falls "Falls" stay below 12 falls
}
`;
const below = `okrs for dock in age
objective ropes "Ropes are ready" { supports pier.calm.wait by 3 min kr r "Ropes" from 1 to 3 }
objective lamps "Lamps are lit" { supports pier.calm }
`;
const said = 'check-in 2025-11-16 {\n  pier.calm.wait 19 min\n  pier.calm.falls 3 falls\n}\n';
const files = {
  'org.okr': `${ages}team pier "Pier"\nteam dock "Dock"\n`,
  'a.okr': above,
  'b.okr': below,
  'c.okr': said,
};

const able: ClientCapabilities = {
  ...capabilities,
  workspace: {
    ...capabilities.workspace,
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
};
const start = { capabilities: able, initializationOptions: { runsLenses: true } };

const hintsOf = (client: LspClient, { uri }: EditedText, range: Range) =>
  client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
const lensesOf = (client: LspClient, { uri }: EditedText) =>
  client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
const titles = async (lenses: Promise<CodeLens[]>) => (await lenses).map(({ command }) => command?.title);

describe('hints', () => {
  test('are given for the lines asked about alone, each with room in front and a sentence', async () => {
    await using client = await openWorkspace(files, start);
    const document = client.open('a.okr');
    await client.when('the look at all', () => client.revision > 0);
    const all = await hintsOf(client, document, document.whole());
    expect(all.map(({ label }) => label)).toEqual([expect.stringMatching(/^ 50% of the way, /), ' now 3 falls, held']);
    expect(all[0]).toMatchObject({
      paddingLeft: true,
      position: document.at('to 14 min|'),
      tooltip: expect.any(String),
    });
    const some = await hintsOf(client, document, document.range('kr falls "Falls" stay below 12 falls'));
    expect(some.map(({ label }) => label)).toEqual([' now 3 falls, held']);
    expect(await hintsOf(client, document, document.range('okrs for pier in age'))).toEqual([]);
  });

  test('follow what is typed at once, here and in another file', async () => {
    await using client = await openWorkspace(files, start);
    const document = client.open('a.okr');
    const journal = client.open('c.okr');
    await client.when('the look at all', () => client.revision > 0);
    client.type(document, 'to 14 min', 'to 4 min');
    const label = async () => (await hintsOf(client, document, document.whole()))[0]?.label;
    expect(await label()).toMatch(/^ 25% of the way, /);
    client.type(journal, '19 min', '14 min');
    expect(await label()).toMatch(/^ 50% of the way, /);
  });
});

describe('what stands above lines', () => {
  test('can be run: a check-in of the section, the preview, the places that support it', async () => {
    await using client = await openWorkspace(files, start);
    const document = client.open('a.okr');
    await client.when('the look at all', () => client.revision > 0);
    const [checkIn, preview, supported] = await lensesOf(client, document);
    const { uri } = document;
    const [, section] = checkIn?.command?.arguments ?? [];
    expect(checkIn?.command).toMatchObject({ title: 'Check in', command: 'okr.checkIn', arguments: [uri, section] });
    expect(preview?.command).toMatchObject({ title: 'Preview', command: 'okr.openPreview', arguments: [uri] });
    expect(supported).toMatchObject({
      range: { start: document.at('|objective calm') },
      command: { title: 'Supported by 2', command: 'okr.showSupporters' },
    });
    const draft = await client.request('okr/checkInDraft', { uri, section });
    expect(draft).toMatchObject({ snippet: expect.stringContaining('for pier') });
    const [asked] = supported?.command?.arguments ?? [];
    expect(asked).toMatchObject({ uri, position: document.at('|objective calm') });
    const other = client.open('b.okr');
    const places = await client.request<Location[]>('okr/supporters', asked);
    expect(places.map((place) => [place.uri, other.in(place.range)])).toEqual([
      [other.uri, 'supports pier.calm'],
      [other.uri, 'supports pier.calm.wait by 3 min'],
    ]);
  });

  test('a check-in from a section is that of this section, not of the first one that runs', async () => {
    await using client = await openWorkspace({ 'org.okr': files['org.okr'], 'a.okr': above + below }, start);
    const document = client.open('a.okr');
    await client.when('the look at all', () => client.revision > 0);
    const lenses = (await lensesOf(client, document)).filter(({ command }) => command?.title === 'Check in');
    const drafts = lenses.map(async ({ command }) => {
      const [uri, section] = command?.arguments ?? [];
      return client.request<{ snippet: string }>('okr/checkInDraft', { uri, section });
    });
    const snippets = (await Promise.all(drafts)).map(({ snippet }) => /for (\w+)/.exec(snippet)?.[1]);
    expect(snippets).toEqual(['pier', 'dock']);
  });

  test('is nothing for an editor that has no such commands', async () => {
    await using client = await openWorkspace(files);
    const document = client.open('a.okr');
    expect(await lensesOf(client, document)).toEqual([]);
    expect(await hintsOf(client, document, document.whole())).toHaveLength(2);
  });
});

describe('an editor that can be told to ask again', () => {
  test('is told once after what has changed elsewhere, when nothing more is typed', async () => {
    await using client = await openWorkspace(files, start);
    const document = client.open('a.okr');
    const other = client.open('b.okr');
    await client.when('the look at all', () => client.revision > 0);
    expect(await titles(lensesOf(client, document))).toContain('Supported by 2');
    const before = { ...client.refreshes };
    client.type(other, '"Lamps are lit"', '"Lamps burn"');
    client.type(other, 'supports pier.calm }', 'because "Rope" }');
    client.type(other, 'because "Rope"', 'because "Ropes last"');
    const more = () => client.refreshes.hints > before.hints && client.refreshes.lenses > before.lenses;
    await client.when('one more of each', more);
    expect(await titles(lensesOf(client, document))).toContain('Supported by 1');
    expect(client.refreshes).toEqual({ hints: before.hints + 1, lenses: before.lenses + 1 });
  });

  test('is answered nothing while files are read, and told when they are', async () => {
    await using client = await openWorkspace(files, { ...start, initialize: false });
    const { connection, folder } = client;
    let goOn = () => {};
    const told = new Promise<void>((resolve) => (goOn = resolve));
    connection.onRequest('okr/listFiles', () => ({ uris: Object.keys(files).map((file) => folder.uri(file)) }));
    connection.onRequest<ReadFileResult, void>('okr/readFile', async ({ uri }: { uri: string }) => {
      const path = Object.keys(files).find((file) => folder.uri(file) === uri);
      if (path === undefined) return { ok: false, message: 'There is no such file.', missing: true };
      await told;
      return { ok: true, text: folder.read(path) };
    });
    await client.initialize({ ...start, initializationOptions: { runsLenses: true, filesFromClient: true } });
    const document = client.open('a.okr');
    expect(await hintsOf(client, document, document.whole())).toEqual([]);
    expect(await lensesOf(client, document)).toEqual([]);
    expect(client.refreshes).toEqual({ hints: 0, lenses: 0 });
    goOn();
    await client.when('both are asked again', () => client.refreshes.hints > 0 && client.refreshes.lenses > 0);
    expect(await hintsOf(client, document, document.whole())).toHaveLength(2);
    expect(await titles(lensesOf(client, document))).toEqual(['Check in', 'Preview', 'Supported by 2']);
  });
});
