import { beforeAll, describe, expect, test } from 'vitest';
import { workspaceSymbols } from '../../../server/features/workspace-symbols.ts';
import { createWorkspace } from '../../../server/services.ts';
import type { Workspace } from '../../../server/workspace/workspace.ts';
import { generate } from '../../bench/generate.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../../support/memory-host.ts';

async function opened(files: Record<string, string> | ReadonlyMap<string, string>): Promise<Workspace> {
  const workspace = createWorkspace(new MemoryHost(files), [memoryRoot]);
  await workspace.load();
  return workspace;
}

const bakery = `company bakery "Bakery"
team rye "Rye bread" in bakery
kpi bread-rye "Loaves of it" for rye
kpi dry "Dry every time" for rye
kpi rye-sold "Sold" for rye
kpi sorry "Apologies" for rye
kpi r-y "Tray by tray, eaten" for rye
kpi üben "Geübt" for rye
`;

describe('symbols of a workspace', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await opened({ 'bakery.okr': bakery });
  });
  const found = (query: string) => workspaceSymbols([workspace], query).map(({ name }) => name);

  test('come in the order of how well they are met: called so, begin so, a word begins so, hold it, hold its letters', () => {
    expect(found('rye')).toEqual(['Rye bread', 'Sold', 'Loaves of it', 'Dry every time', 'Tray by tray, eaten']);
  });

  test('are found without regard to capitals and spaces, and in letters of every kind', () => {
    expect(found('DRYEVERY')).toEqual(['Dry every time']);
    expect(found('dry  every')).toEqual(['Dry every time']);
    expect(found('ÜBEN')).toEqual(['Geübt']);
  });

  test('are none for what nothing is called, signs of patterns included', () => {
    expect(found('zebra')).toEqual([]);
    expect(found('.*')).toEqual([]);
    expect(found('[')).toEqual([]);
  });

  test('follow an edit', () => {
    workspace.set(memoryUri('bakery.okr'), bakery.replace('Sold', 'Zebras sold'));
    expect(found('zebra')).toEqual(['Zebras sold']);
    workspace.set(memoryUri('bakery.okr'), bakery);
  });
});

test('a large company answers with 200 of them, the best, also to nothing', async () => {
  const workspace = await opened(generate(60).files);
  expect(workspaceSymbols([workspace], '')).toHaveLength(200);
  const habits = workspaceSymbols([workspace], 'habit-2');
  expect(habits.length).toBeGreaterThan(50);
  expect(workspaceSymbols([workspace], 'a')).toHaveLength(200);
  expect(workspaceSymbols([workspace], 'team 17').map(({ name }) => name)[0]).toBe('Team 17');
});
