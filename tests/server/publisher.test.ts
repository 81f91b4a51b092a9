import { expect, test } from 'vitest';
import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { Publisher } from '../../server/publisher.ts';
import { createWorkspaces } from '../../server/services.ts';
import { orchard, orchardWith } from '../support/lsp/orchard.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../support/memory-host.ts';

const path = 'shop/2026-Q4.okr';
const uri = memoryUri(path);

/** A workspace that has been read, and what is published of it. */
async function read(files: Record<string, string>) {
  const workspaces = createWorkspaces(() => new MemoryHost(files), [memoryRoot]);
  await workspaces.load();
  const published = new Map<string, string[]>();
  const connection = {
    sendDiagnostics: async ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      published.set(
        uri,
        diagnostics.map(({ code }) => String(code)),
      );
    },
    sendNotification: async () => {},
  };
  return { workspaces, publisher: new Publisher(connection as unknown as Connection, workspaces), published };
}

test('what was said first is taken back when everything changes while all is looked for', async () => {
  const { workspaces, publisher, published } = await read(orchardWith(path, 'advances near', 'advances naer'));
  const all = publisher.allRead([uri]);
  expect(published.get(uri)).toEqual(['unresolved-reference']);
  workspaces.set(uri, orchard[path]);
  await all;
  await publisher.catchUp();
  expect(published.get(uri)).toEqual([]);
  publisher.dispose();
});

test('what was found the last time is said first, and stays when it is found again', async () => {
  const { workspaces, publisher, published } = await read(orchardWith(path, 'advances near', 'advances naer'));
  const all = publisher.allRead([uri], workspaces.findings());
  expect([...published]).toEqual([[uri, ['unresolved-reference']]]);
  published.clear();
  await all;
  expect([...published]).toEqual([]);
  publisher.dispose();
});

test('what was found the last time is taken back where it is not found again', async () => {
  const { publisher, published } = await read(orchard);
  const other = await read(orchardWith(path, 'advances near', 'advances naer'));
  const all = publisher.allRead([], other.workspaces.findings());
  expect(published.get(uri)).toEqual(['unresolved-reference']);
  await all;
  expect(published.get(uri)).toEqual([]);
  publisher.dispose();
  other.publisher.dispose();
});

test('a file on screen hears of a name that is gone before all others have been looked at', async () => {
  const web = memoryUri('web/2026-Q4.okr');
  const { workspaces, publisher, published } = await read(orchard);
  workspaces.set(web, orchard['web/2026-Q4.okr']);
  workspaces.set(uri, orchard[path]);
  await publisher.allRead([web, uri]);
  published.clear();
  workspaces.set(uri, orchard[path].replace('objective habit', 'objective custom'));
  let saidFirst: string[] | undefined;
  const { lookOn } = workspaces;
  workspaces.lookOn = () => {
    saidFirst ??= published.get(web) ?? [];
    return lookOn.call(workspaces);
  };
  await publisher.catchUp();
  expect(saidFirst).toEqual(['unresolved-reference']);
  expect(published.get(web)).toContain('unresolved-reference');
  publisher.dispose();
});

test('what is the same is not sent again, in another order neither', async () => {
  const { workspaces, publisher, published } = await read(orchardWith(path, 'advances near', 'advances naer'));
  workspaces.set(uri, workspaces.of(uri).text(uri));
  await publisher.allRead([uri]);
  published.clear();
  workspaces.set(memoryUri('new.okr'), '// Nothing yet\n');
  await publisher.catchUp();
  expect([...published.keys()]).toEqual([]);
  publisher.dispose();
});
