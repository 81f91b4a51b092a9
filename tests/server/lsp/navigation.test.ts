import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentHighlight, Location, LocationLink, SymbolInformation } from 'vscode-languageserver-protocol';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import type { EditedText } from '../../support/lsp/document.ts';

const files = {
  'company.okr': `company orchard "Orchard"
team shop "Shop" in orchard
team web "Web" in orchard
person mia "Mia Sand" in shop
strategy near "Near before big"
cycle harvest "Harvest" from 2026-09-01 to 2026-11-30
kpi regulars "Customers who come every week" for shop { unit % }
`,
  'shop.okr': `okrs for shop in 2026-Q3
objective habit "A habit, begun" {
  kr weekly "Customers who come every week" from 20% to 30%
}

okrs for shop in 2026-Q4
objective habit "A habit, kept" {
  owner mia
  advances near
  kr weekly "Customers who come every week" { measures regulars from 31% to 40% }
  initiative "A tasting table" for weekly
}
check-in 2026-10-12 for shop by mia { habit.weekly 33% }
`,
  'web.okr': `okrs for web in 2026-Q4
objective list "Nobody forgets what they wanted" {
  supports shop.habit.weekly by 3%
  depends on shop.habit@2026-Q3
  supports orchard.shop.habit
}
okrs for web in harvest
objective pick "People pick for themselves" { supports list }
review harvest for web { pick "Well done" }
`,
};

let client: LspClient;
let shop: EditedText;
let web: EditedText;
let company: EditedText;

beforeAll(async () => {
  client = await openWorkspace(files);
  company = client.open('company.okr');
  shop = client.open('shop.okr');
  web = client.open('web.okr');
});
afterAll(() => client[Symbol.asyncDispose]());

/** The declaration a place leads to: its file and the name that is selected there, with the line for things of one name. */
async function definitionAt(document: EditedText, marked: string): Promise<string[]> {
  const found = await client.ask<LocationLink[]>('textDocument/definition', document, marked);
  return found.map(({ targetUri, targetSelectionRange }) => {
    const target = [company, shop, web].find(({ uri }) => uri === targetUri);
    return `${targetUri.split('/').at(-1)}:${targetSelectionRange.start.line} ${target?.in(targetSelectionRange)}`;
  });
}

describe('definition', () => {
  test.each([
    ['the team of a path', 'supports sh|op.habit.weekly', 'company.okr:1 shop'],
    ['the objective of a path, in the same cycle', 'supports shop.hab|it.weekly', 'shop.okr:6 habit'],
    ['the key result of a path', 'supports shop.habit.week|ly', 'shop.okr:9 weekly'],
    ['a name at its very end', 'supports shop.habit.weekly| by', 'shop.okr:9 weekly'],
    ['an objective of a cycle named outright', 'depends on shop.hab|it@2026-Q3', 'shop.okr:1 habit'],
    ['a path through the units', 'supports orchard.shop.ha|bit', 'shop.okr:6 habit'],
    ['the company at its beginning', 'supports orch|ard.shop', 'company.okr:0 orchard'],
    ['a declared cycle', 'okrs for web in har|vest', 'company.okr:5 harvest'],
    ['a declared cycle of a review', 'review har|vest', 'company.okr:5 harvest'],
    ['an earlier objective of the team', 'supports li|st }', 'web.okr:1 list'],
    ['what a review is about', 'for web { pi|ck "Well', 'web.okr:7 pick'],
  ])('of %s', async (_what, marked, expected) => {
    expect(await definitionAt(web, marked)).toEqual([expected]);
  });

  test.each([
    ['a key result in a check-in, of the day it was written', '{ habit.week|ly 33%', 'shop.okr:9 weekly'],
    ['a KPI', 'measures regu|lars', 'company.okr:6 regulars'],
    ['a person', 'owner mi|a', 'company.okr:3 mia'],
    ['a strategy', 'advances ne|ar', 'company.okr:4 near'],
    ['a key result of the own objective', '"A tasting table" for week|ly', 'shop.okr:9 weekly'],
  ])('of %s', async (_what, marked, expected) => {
    expect(await definitionAt(shop, marked)).toEqual([expected]);
  });

  test.each([
    ['a title', 'Nobody for|gets'],
    ['a word of the language', 'dep|ends on'],
    ['a cycle that needs no declaration', 'for web in 2026-|Q4'],
    ['a number', 'by 3|%'],
  ])('of %s is none', async (_what, marked) => {
    expect(await definitionAt(web, marked)).toEqual([]);
  });
});

describe('references', () => {
  const referencesAt = async (document: EditedText, marked: string, includeDeclaration: boolean) => {
    const found = await client.ask<Location[]>('textDocument/references', document, marked, {
      context: { includeDeclaration },
    });
    return found.map(({ uri, range }) => `${uri.split('/').at(-1)}:${range.start.line}`).sort();
  };

  test('are in all files, with the declaration if wanted', async () => {
    expect(await referencesAt(shop, '  kr week|ly "Customers who come every week" {', false)).toEqual([
      'shop.okr:10',
      'shop.okr:12',
      'web.okr:2',
    ]);
    expect(await referencesAt(web, 'shop.habit.week|ly', true)).toEqual([
      'shop.okr:10',
      'shop.okr:12',
      'shop.okr:9',
      'web.okr:2',
    ]);
  });

  test('of a team are all paths through it', async () => {
    expect(await referencesAt(company, 'team sh|op', false)).toEqual([
      'company.okr:3',
      'company.okr:6',
      'shop.okr:0',
      'shop.okr:12',
      'shop.okr:5',
      'web.okr:2',
      'web.okr:3',
      'web.okr:4',
    ]);
  });

  test('of a declared cycle are its sections and reviews', async () => {
    expect(await referencesAt(company, 'cycle har|vest', false)).toEqual(['web.okr:6', 'web.okr:8']);
  });

  test('can be asked for at the title of an objective', async () => {
    expect(await referencesAt(shop, '"A habit, be|gun"', false)).toEqual(['web.okr:3']);
  });
});

test('highlights are the mentions in the same file, told apart from the declaration', async () => {
  const found = await client.ask<DocumentHighlight[]>(
    'textDocument/documentHighlight',
    shop,
    '"A tasting table" for we|ekly',
  );
  expect(found.map(({ range, kind }) => [range.start.line, kind])).toEqual([
    [9, 3],
    [10, 2],
    [12, 2],
  ]);
});

describe('symbols of the workspace', () => {
  const search = async (query: string) => {
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query });
    return found.map(({ name }) => name);
  };

  test('are found by name, by title and by scattered letters', async () => {
    expect(await search('regulars')).toEqual(['Customers who come every week']);
    expect(await search('nobody forgets')).toEqual(['Nobody forgets what they wanted']);
    expect(await search('nrbb')).toEqual(['Near before big']);
    expect(await search('nothing like this')).toEqual([]);
  });

  test('that begin with the letters come first', async () => {
    expect((await search('har')).slice(0, 1)).toEqual(['Harvest']);
  });
});
