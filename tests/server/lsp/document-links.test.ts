import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver-protocol';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import type { EditedText } from '../../support/lsp/document.ts';
import { Folder } from '../../support/lsp/folder.ts';

const files = {
  'press.okr': '',
  'data/visits.csv': 'week,visits\n2026-W40,31\n',
  'notes/market day.md': '# Market day\n',
  'notes/plan.pdf': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 255]),
  'mill/data/visits.csv': 'week,visits\n2026-W40,12\n',
};

/** What is underlined and where it leads, with files by their path in the folder: `data/visits.csv > data/visits.csv`. */
async function linksOf(client: LspClient, document: EditedText): Promise<string[]> {
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri: document.uri },
  });
  return links.map(({ range, target = '' }) => {
    const inside = target.startsWith(`${client.folder.uri()}/`);
    const path = inside ? decodeURIComponent(target.slice(client.folder.uri().length + 1)) : target;
    return `${document.in(range)} > ${path}`;
  });
}

describe('what is named as evidence or data leads there', () => {
  const outside = new Folder({ 'secret.csv': 'week,visits\n2026-W40,9\n' });
  let client: LspClient;
  beforeAll(async () => {
    client = await openWorkspace(files);
    symlinkSync(join(outside.path, 'secret.csv'), join(client.folder.path, 'data', 'inside.csv'));
  });
  afterAll(async () => {
    await client[Symbol.asyncDispose]();
    outside[Symbol.dispose]();
  });

  const links = (text: string, path = 'press.okr') => linksOf(client, client.open(path, text));
  const withEvidence = (written: string) => links(`objective cider "Cider sells itself" {\n  evidence ${written}\n}\n`);

  test('from strategies, goals, objectives and key results, and from KPIs', async () => {
    const named = [
      'strategy near "Near first" { evidence "notes/market day.md" }',
      'goal ten "Ten shops" { evidence "notes/plan.pdf" }',
      'objective cider "Cider sells itself" {',
      '  evidence "data/visits.csv"',
      '  kr jars "Jars sold on Saturdays" from 40 to 90 evidence "./notes/market day.md"',
      '}',
      'kpi visits "Visits a week" { actuals from "data/visits.csv" column visits }',
    ];
    expect(await links(named.join('\n'))).toEqual([
      'notes/market day.md > notes/market day.md',
      'notes/plan.pdf > notes/plan.pdf',
      'data/visits.csv > data/visits.csv',
      './notes/market day.md > notes/market day.md',
      'data/visits.csv > data/visits.csv',
    ]);
  });

  test('beside the file first, then from the top of the workspace', async () => {
    const text =
      'kpi visits "Visits" { actuals from "data/visits.csv" }\nstrategy a "A" { evidence "notes/plan.pdf" }\n';
    expect(await links(text, 'mill/2026-Q4.okr')).toEqual([
      'data/visits.csv > mill/data/visits.csv',
      'notes/plan.pdf > notes/plan.pdf',
    ]);
  });

  test('with words that say which file it is', async () => {
    const document = client.open('mill/2026-Q4.okr', 'kpi visits "Visits" { actuals from "data/visits.csv" }\n');
    const [link] = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: document.uri },
    });
    expect(link?.tooltip).toBe('Open mill/data/visits.csv');
  });

  test.each([
    ['a file that is not there', '"data/guests.csv"'],
    ['a folder', '"data"'],
    ['plain words', '"Two of three said so at the stall"'],
    ['nothing', '""'],
    ['a path that leads out of the workspace', '"../secret.csv"'],
    ['an absolute path', `"${outside.path}/secret.csv"`],
    ['the address of a file', `"${outside.uri('secret.csv')}"`],
    ['a link on disk that leads out of the workspace', '"data/inside.csv"'],
    ['something to run', '"command:workbench.action.quit"'],
    ['half an address', '"https://"'],
    ['an address among words', '"see https://orchard.example/jars for more"'],
  ])('but not %s', async (_what, written) => {
    expect(await withEvidence(written)).toEqual([]);
  });

  test.each([
    ['straight', '"', '"'],
    ['curly', '“', '”'],
    ['angled', '«', '»'],
  ])('without the quotes around it, which may be %s', async (_what, open, close) => {
    expect(await withEvidence(`${open}data/visits.csv${close}`)).toEqual(['data/visits.csv > data/visits.csv']);
    expect(await withEvidence(`${open}https://orchard.example/a?b=c%2Fd#e${close}`)).toEqual([
      'https://orchard.example/a?b=c%2Fd#e > https://orchard.example/a?b=c%2Fd#e',
    ]);
  });

  test('also where the rest is broken', async () => {
    expect(await links('objective cider "Cider {\n  evidence "data/visits.csv"\n  kr "Jars" from\nkpi')).toEqual([
      'data/visits.csv > data/visits.csv',
    ]);
  });

  test('not where the same is no evidence', async () => {
    const text =
      'objective evidence "data/visits.csv" { because "data/visits.csv" kr evidence "data/visits.csv" to 3 }\n';
    expect(await links(text)).toEqual([]);
  });

  test('as soon as the file is there', async () => {
    const document = client.open('press.okr', 'strategy a "A" { evidence "notes/new.md" }\n');
    expect(await linksOf(client, document)).toEqual([]);
    client.folder.write('notes/new.md', '# New\n');
    expect(await linksOf(client, document)).toEqual(['notes/new.md > notes/new.md']);
  });
});

test('an editor that links addresses by itself is given those alone whose end it does not see', async () => {
  await using client = await openWorkspace(files, { initializationOptions: { linksAddresses: true } });
  const document = client.open(
    'press.okr',
    [
      'strategy a "A" {',
      '  evidence "https://orchard.example/straight"',
      '  evidence “https://orchard.example/curly”',
      '  evidence "data/visits.csv"',
      '}',
    ].join('\n'),
  );
  expect(await linksOf(client, document)).toEqual([
    'https://orchard.example/curly > https://orchard.example/curly',
    'data/visits.csv > data/visits.csv',
  ]);
});

test('without a folder nothing on disk is looked for', async () => {
  await using client = await openWorkspace({}, { folders: [] });
  const here = new Folder(files);
  const document = client.open(here.uri('press.okr'), 'strategy a "A" { evidence "data/visits.csv" }\n');
  expect(await client.request('textDocument/documentLink', { textDocument: { uri: document.uri } })).toEqual([]);
  here[Symbol.dispose]();
});
