import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import { orchard, orchardWith } from '../../support/lsp/orchard.ts';

/** The server still answers, and the other files still mean what they meant. */
async function expectResponsive(client: LspClient): Promise<void> {
  const document = client.open('web/2026-Q4.okr');
  const hover = await client.ask<Hover>('textDocument/hover', document, 'supports shop.hab|it.weekly');
  client.close(document);
  expect(JSON.stringify(hover)).toContain('People in our street shop here by habit');
}

describe('a file on disk', () => {
  test('that is empty is fine', async () => {
    await using client = await openWorkspace({ ...orchard, 'empty.okr': '' });
    client.open('empty.okr');
    await expectResponsive(client);
    expect(await client.findings()).toEqual([]);
  });

  test.each([
    ['is no text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 255]), /not text/],
    ['has another encoding', new Uint8Array([...Buffer.from('team a "Caf'), 0xe9, 0x22]), /UTF-8/],
    ['has five megabytes on one line', `objective "${'x'.repeat(5_000_000)}" { }`, /5 MB.*4 MB/],
    ['has five megabytes of lines', 'team shop "Shop"\n'.repeat(300_000), /5\.1 MB.*4 MB/],
  ])('that %s has one message that says so', async (_what, content, message) => {
    await using client = await openWorkspace({ ...orchard, 'bad.okr': content });
    const all = await client.diagnosticsWhen('bad.okr', 'a finding', (found) => found.length > 0);
    expect(all).toHaveLength(1);
    expect(all[0]?.message).toMatch(message);
    await expectResponsive(client);
    client.folder.write('bad.okr', '// good now\n');
    client.changedOnDisk(2, 'bad.okr');
    await client.noFinding('bad.okr');
  });

  test('that begins with a byte order mark or is UTF-16 is read', async () => {
    const text = 'team bakery "Bäckerei" in nowhere\n';
    await using client = await openWorkspace({
      ...orchard,
      'mark.okr': `\uFEFF${text}`,
      'wide.okr': new Uint8Array(Buffer.from(`\uFEFF${text.replace('bakery', 'till')}`, 'utf16le')),
    });
    for (const path of ['mark.okr', 'wide.okr']) {
      expect(await client.finding(path, 'unresolved-reference')).toMatchObject({
        range: { start: { line: 0, character: text.indexOf('nowhere') - (path === 'wide.okr' ? 2 : 0) } },
      });
    }
  });
});

describe('a text in the editor', () => {
  let client: LspClient;
  beforeAll(async () => {
    client = await openWorkspace(orchard);
  });
  afterAll(() => client[Symbol.asyncDispose]());

  test.each([
    ['five megabytes on one line', `objective "${'x'.repeat(5_000_000)}" { }`, /4 MB/],
    ['a line of two million characters', `objective "${'x'.repeat(2_000_000)}" { }`, /million characters/],
    ['bytes that are no text', 'team \u0000\u0001\u0002 shop', /not text/],
    ['nine hundred thousand braces', '{'.repeat(900_000), /./],
    ['twenty thousand objectives that never end', 'objective "a" {\n'.repeat(20_000), /./],
    ['a hundred thousand stray words', 'word\n'.repeat(100_000), /no meaning/],
    ['quotes without an end', `${'"'.repeat(9_999)}`, /./],
    ['brackets inside brackets', `kpi a "A" {\n = ${'('.repeat(20_000)}1${')'.repeat(20_000)}\n}`, /brackets/],
    ['a comment without an end', `/* ${'words '.repeat(50_000)}`, /no end/],
  ])('of %s has a message, and everything else goes on', async (_what, text, message) => {
    const document = client.write(text);
    const found = await client.diagnosticsWhen(document.uri, 'a finding', (all) => all.length > 0);
    expect(found.map((finding) => finding.message).join('\n')).toMatch(message);
    expect(found.length).toBeLessThanOrEqual(1000);
    await expectResponsive(client);
    client.close(document);
    await client.noFinding(document.uri);
  });

  test('that changes at random never silences the server', async () => {
    const pieces = [
      '{',
      '}',
      '"',
      '"""',
      '/*',
      '*/',
      '//',
      'kr ',
      'objective ',
      'okrs for shop in 2026-Q4\n',
      'from 1 to ',
      '%',
      '@',
      '.',
      '\r\n',
      '🍋',
      '= a / (',
      'check-in 2026-13-45 ',
      '\u2028',
      '\uD800',
    ];
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.integer({ min: 0, max: 40 }),
      text: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(orchard)),
        fc.array(edit, { maxLength: 8 }),
        async (text, edits) => {
          const document = client.write(text);
          for (const { at, cut, text: piece } of edits) {
            const offset = Math.floor(at * document.text.length);
            const range = document.between(offset, offset + cut);
            client.change(document, [{ range, text: piece }]);
          }
          const about = { textDocument: { uri: document.uri } };
          const position = document.between(document.text.length / 2, document.text.length / 2).start;
          await Promise.all([
            client.request('textDocument/documentSymbol', about),
            client.request('textDocument/foldingRange', about),
            client.request('textDocument/semanticTokens/full', about),
            client.request('textDocument/formatting', { ...about, options: { tabSize: 2, insertSpaces: true } }),
            client.request('textDocument/hover', { ...about, position }),
            client.request('textDocument/completion', { ...about, position }),
            client.request('textDocument/definition', { ...about, position }),
            client.codeActions(document, document.whole()),
            client.request('okr/preview', { uri: document.uri }),
          ]);
          client.close(document);
        },
      ),
      { numRuns: 50 },
    );
    expect(client.log).toEqual([]);
    await expectResponsive(client);
  });
});

describe('a data file', () => {
  const from = (path: string) =>
    orchardWith('kpis.okr', 'actual { 2026-08 30%, 2026-09 31% }', `actuals from "${path}" column weekly`);

  let client: LspClient;
  beforeAll(async () => {
    client = await openWorkspace(orchard);
  });
  afterAll(() => client[Symbol.asyncDispose]());

  test('of a million rows is refused, in words', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, row) => `2026-08-${(row % 28) + 1},${row}`);
    await using client = await openWorkspace({ ...from('big.csv'), 'big.csv': `day,weekly\n${rows.join('\n')}\n` });
    expect((await client.finding('kpis.okr', 'data-file')).message).toMatch(/200,000 rows/);
    await expectResponsive(client);
  });

  test.each([
    ['outside the workspace', '../../../etc/passwd', undefined, /outside/],
    ['at an absolute path', '/etc/passwd', undefined, /outside/],
    ['on the web', 'https://example.org/a.csv', undefined, /outside/],
    ['that is not there', 'none.csv', undefined, /no file none\.csv/],
    ['that is no text', 'bad.csv', new Uint8Array([1, 0, 2, 0, 3]), /not text/],
    ['that is empty', 'bad.csv', '', /no values/],
    ['without dates', 'bad.csv', 'a,weekly\nx,1\n', /no dates/],
    ['without numbers', 'bad.csv', 'day,weekly\n2026-08-01,many\n', /no numbers/],
  ])('%s is not read, and the message says why', async (_what, path, content, message) => {
    const document = client.open('kpis.okr', from(path)['kpis.okr']);
    if (content !== undefined) client.folder.write('bad.csv', content);
    client.changedOnDisk(2, 'bad.csv');
    await client.diagnosticsWhen('kpis.okr', String(message), ([first]) => message.test(String(first?.message)));
    client.close(document);
    await expectResponsive(client);
  });
});

describe('a configuration', () => {
  let client: LspClient;
  beforeAll(async () => {
    client = await openWorkspace(orchard);
  });
  afterAll(() => client[Symbol.asyncDispose]());

  test.each([
    ['is no JSON', 'rules: off', /JSON|braces/],
    ['is empty of braces', '[]', /braces/],
    ['has a wrong preset', '{ "preset": "recomended" }', /Did you mean "recommended"/],
    ['has a list for rules', '{ "rules": [] }', /level for each rule/],
    ['has a number for a level', '{ "rules": { "missing-why": 3 } }', /3 is not a level/],
    ['has a rule that is none', '{ "rules": { "missing-wy": "off" } }', /Did you mean "missing-why"/],
    ['has an unknown setting', '{ "sevrity": "off" }', /not a setting/],
    ['has numbers to exclude', '{ "exclude": [3] }', /in quotes/],
    ['has no text for the language', '{ "language": 5 }', /language/],
  ])('that %s has a message at the place, and the rest counts', async (_what, config, message) => {
    client.folder.write('okr.config.json', config);
    client.changedOnDisk(2, 'okr.config.json');
    await client.diagnosticsWhen('okr.config.json', String(message), ([first]) => message.test(String(first?.message)));
    await expectResponsive(client);
    expect(await client.findings()).toEqual(['okr.config.json config']);
  });
});
