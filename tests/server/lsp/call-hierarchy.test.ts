import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver-protocol';
import { bakery } from '../../support/bakery.ts';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import type { EditedText } from '../../support/lsp/document.ts';

const files = {
  ...bakery,
  'goals.okr': `strategy near "Breakfast on foot"
goal town "Every street has its bakery" for crumb by 2028-12-31 { advances near }
okrs for crumb in 2027
objective valley "The valley follows" {
  advances town
  supports habit@2026
  kr k "Villages with a shop" from 0 villages to 4 villages
}
`,
};

let client: LspClient;
let chain: EditedText;
let teams: EditedText;
let goals: EditedText;

beforeAll(async () => {
  client = await openWorkspace(files);
  chain = client.open('chain.okr');
  teams = client.open('teams.okr');
  goals = client.open('goals.okr');
});
afterAll(() => client[Symbol.asyncDispose]());

async function itemAt(document: EditedText, marked: string): Promise<CallHierarchyItem | undefined> {
  const items = await client.ask<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', document, marked);
  return items?.[0];
}

/** What serves the thing at a cursor, each with the text by which it does. */
async function servedBy(item: CallHierarchyItem | undefined): Promise<string[]> {
  const calls = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
  return calls.map(({ from, fromRanges }) => `${from.name}: ${fromRanges.map((range) => textIn(from.uri, range))}`);
}

async function serves(item: CallHierarchyItem | undefined): Promise<string[]> {
  const calls = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
  return calls.map(({ to, fromRanges }) => `${to.name}: ${fromRanges.map((range) => textIn(item?.uri ?? '', range))}`);
}

function textIn(uri: string, range: CallHierarchyItem['range']): string {
  const document = [chain, teams, goals].find((each) => each.uri === uri);
  return document?.in(range) ?? `nothing in ${uri}`;
}

test('an objective is served by whoever supports it or one of its key results', async () => {
  const item = await itemAt(chain, 'objective hab|it');
  expect(item).toMatchObject({ name: 'The town has breakfast with us', detail: 'Crumb & Co, 2026, no data' });
  expect(await servedBy(item)).toEqual([
    'The valley follows: supports habit@2026',
    'Everybody in town has smelled our bread: supports crumb.habit.regulars by 1000 guests',
    'A guest costs us less than a loaf: supports crumb.habit.regulars by 500 guests',
    'Bread is warm at seven: supports crumb.habit.regulars',
  ]);
});

test('a key result is served by its own supporters, and serves what its objective serves', async () => {
  expect(await servedBy(await itemAt(chain, 'kr reg|ulars'))).toHaveLength(3);
  expect(await servedBy(await itemAt(chain, 'kr stre|ets'))).toEqual([]);
  const expected = [
    'Weekly regulars: supports crumb.habit.regulars by 500 guests',
    'Everybody in town has smelled our bread: seen',
  ];
  expect(await serves(await itemAt(teams, 'objective thr|ift'))).toEqual(expected);
  expect(await serves(await itemAt(teams, 'kr co|st'))).toEqual(expected);
});

test('it goes on to goals and strategies', async () => {
  expect(await serves(await itemAt(goals, 'objective val|ley'))).toEqual([
    'The town has breakfast with us: supports habit@2026',
    'Every street has its bakery: town',
  ]);
  const goal = await itemAt(goals, 'goal to|wn');
  expect(goal?.detail).toBe('Crumb & Co, goal');
  expect(await serves(goal)).toEqual(['Breakfast on foot: near']);
  expect(await servedBy(await itemAt(goals, 'strategy ne|ar'))).toEqual(['Every street has its bakery: near']);
});

test('it begins at a name, and anywhere inside an objective or key result', async () => {
  expect((await itemAt(teams, 'depends on se|en'))?.name).toBe('Everybody in town has smelled our bread');
  expect((await itemAt(teams, 'owner s|ol'))?.name).toBe('A guest costs us less than a loaf');
  expect((await itemAt(teams, 'measures guest-cost fr|om $6'))?.name).toBe('What a new guest costs');
  expect(await itemAt(chain, 'person i|da')).toBeUndefined();
});
