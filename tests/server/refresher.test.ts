import { expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { Refresher } from '../../server/refresher.ts';
import type { Session } from '../../server/server.ts';
import { createWorkspaces } from '../../server/services.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../support/memory-host.ts';

const uri = memoryUri('a.okr');
const objective = 'objective a "A" { }\n';

/** A workspace with one file, and what an editor that can do so much is told to ask again. */
function told(can: Pick<Session['client'], 'refreshesHints' | 'refreshesLenses'>) {
  const workspaces = createWorkspaces(() => new MemoryHost({ 'a.okr': objective }), [memoryRoot]);
  const asked: string[] = [];
  const connection = {
    languages: { inlayHint: { refresh: async () => void asked.push('hints') } },
    sendRequest: async ({ method }: { method: string }) => void asked.push(method),
  };
  const session = { connection: connection as unknown as Connection, workspaces, client: can as Session['client'] };
  return { workspaces, refresher: new Refresher(session), asked };
}

test('an editor is told once for each state, and only while it has a file open', async () => {
  const { workspaces, refresher, asked } = told({ refreshesHints: true, refreshesLenses: true });
  await workspaces.load();
  refresher.refresh();
  expect(asked).toEqual([]);
  workspaces.set(uri, objective);
  refresher.refresh();
  refresher.refresh();
  expect(asked).toEqual(['hints', 'workspace/codeLens/refresh']);
  workspaces.set(uri, `${objective}// more\n`);
  refresher.refresh();
  expect(asked).toHaveLength(4);
});

test('it is told of what it can ask again, and of nothing else', () => {
  for (const [can, expected] of [
    [{ refreshesHints: true, refreshesLenses: false }, ['hints']],
    [{ refreshesHints: false, refreshesLenses: true }, ['workspace/codeLens/refresh']],
    [{ refreshesHints: false, refreshesLenses: false }, []],
  ] as const) {
    const { workspaces, refresher, asked } = told(can);
    workspaces.set(uri, objective);
    refresher.refresh();
    expect(asked).toEqual(expected);
  }
});
