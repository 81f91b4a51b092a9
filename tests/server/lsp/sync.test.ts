import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import type { EditedText } from '../../support/lsp/document.ts';
import { orchard } from '../../support/lsp/orchard.ts';

/** The titles that the server reads in a text: what it has is what was sent. */
async function titles(client: LspClient, document: EditedText): Promise<string[]> {
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: document.uri },
  });
  const names = (symbol: DocumentSymbol): string[] => [symbol.name, ...(symbol.children ?? []).flatMap(names)];
  return symbols.flatMap(names);
}

describe('the server has the text that the editor has', () => {
  test.each([
    ['a character after pictures of two code units', 'team a "🍋🍋 and 🍎"', '🍎"', '🍐"', ['🍋🍋 and 🍐']],
    [
      'half of the lines, with Windows line ends',
      'team a "A"\r\nteam b "B"\r\nteam c "C"\r\n',
      'team b "B"\r\n',
      '',
      ['A', 'C'],
    ],
    ['a line end of another kind', 'team a "A"\r\nteam b "B"\n', '\r\nteam', '\nteam', ['A', 'B']],
    ['letters that combine', 'team a "Cafe\u0301"', 'e\u0301', 'é!', ['Café!']],
    ['everything', 'team a "A"\n', 'team a "A"\n', 'team z "Z"', ['Z']],
  ])('after a change of %s', async (_what, text, piece, replacement, expected) => {
    await using client = await openWorkspace(orchard);
    const document = client.open('untitled:Untitled-1', text);
    client.type(document, piece, replacement);
    expect(await titles(client, document)).toEqual(expected);
  });

  test('after several changes in one message, each about the text the one before left', async () => {
    await using client = await openWorkspace(orchard);
    const document = client.open('untitled:Untitled-1', 'team a "A"\nteam b "B"\n');
    const at = (line: number, from: number, to: number) => ({
      start: { line, character: from },
      end: { line, character: to },
    });
    client.change(document, [
      { range: at(0, 0, 0), text: 'team c "C"\n' },
      { range: at(1, 8, 9), text: 'Alpha' },
      { range: at(2, 8, 9), text: 'Beta' },
    ]);
    expect(await titles(client, document)).toEqual(['C', 'Alpha', 'Beta']);
  });

  test('after a change of the whole text', async () => {
    await using client = await openWorkspace(orchard);
    const document = client.open('untitled:Untitled-1', 'team a "A"\n');
    client.notify('textDocument/didChange', {
      textDocument: { uri: document.uri, version: 2 },
      contentChanges: [{ text: 'team b "B"\n' }],
    });
    expect(await titles(client, document)).toEqual(['B']);
  });

  test('letter by letter, with a question after each', async () => {
    await using client = await openWorkspace(orchard);
    const document = client.open('untitled:Untitled-1', 'team a "x"\n');
    const typed = 'Grün & 🍋';
    const answers: Promise<string[]>[] = [];
    let shown = 'x';
    for (const letter of typed) {
      client.type(document, `"${shown}"`, `"${shown}${letter}"`);
      shown += letter;
      answers.push(titles(client, document));
    }
    const seen = await Promise.all(answers);
    expect(seen.map(([title]) => title)).toEqual(
      [...typed].map((_, index) => `x${[...typed].slice(0, index + 1).join('')}`),
    );
  });
});

test('a question that is sent right behind a change is about the changed text', async () => {
  await using client = await openWorkspace(orchard);
  const document = client.open('shop/2026-Q4.okr');
  client.type(document, 'owner mia\n  because', 'owner raj\n  because');
  const found = await client.ask('textDocument/definition', document, 'owner ra|j');
  expect(found).toMatchObject([{ targetUri: client.folder.uri('company.okr') }]);
});

describe('closing a file', () => {
  test('with unsaved changes goes back to what is on disk', async () => {
    await using client = await openWorkspace(orchard);
    const document = client.open('shop/2026-Q4.okr');
    client.type(document, 'kr weekly', 'kr everyweek');
    await client.finding('web/2026-Q4.okr', 'unresolved-reference');
    client.close(document);
    await client.noFinding('web/2026-Q4.okr');
  });

  test('that was deleted takes its findings and its names with it', async () => {
    await using client = await openWorkspace(orchard);
    const document = client.open('shop/2026-Q4.okr');
    client.type(document, 'owner mia\n  because', 'owner nobody\n  because');
    await client.finding('shop/2026-Q4.okr', 'unresolved-reference');
    client.folder.remove('shop/2026-Q4.okr');
    client.close(document);
    await client.noFinding('shop/2026-Q4.okr');
    await client.finding('web/2026-Q4.okr', 'unresolved-reference');
  });

  test('that is new and saved keeps it in the workspace', async () => {
    await using client = await openWorkspace(orchard);
    const document = client.open('bakery.okr', 'team bakery "Bakery" in nowhere\n');
    await client.finding('bakery.okr', 'unresolved-reference');
    client.folder.write('bakery.okr', document.text);
    client.close(document);
    expect(await client.findings()).toEqual(['bakery.okr unresolved-reference']);
  });

  test('and opening it again at once keeps the text of the editor', async () => {
    await using client = await openWorkspace(orchard);
    const document = client.open('shop/2026-Q4.okr');
    client.close(document);
    const again = client.open('shop/2026-Q4.okr', document.text.replace('kr weekly', 'kr everyweek'));
    await client.finding('web/2026-Q4.okr', 'unresolved-reference');
    expect(await titles(client, again)).toContain('People in our street shop here by habit');
    expect(await client.findings()).toContain('web/2026-Q4.okr unresolved-reference');
  });
});
