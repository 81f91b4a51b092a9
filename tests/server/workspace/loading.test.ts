import { describe, expect, test } from 'vitest';
import { createWorkspace, createWorkspaces } from '../../../server/services.ts';
import { generate } from '../../bench/generate.ts';
import { orchard } from '../../support/lsp/orchard.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../../support/memory-host.ts';

describe('reading many files', () => {
  test('lets other work have its turn, and is one change', async () => {
    const { files } = generate(60);
    const workspace = createWorkspace(new MemoryHost(files), [memoryRoot]);
    const revisions: number[] = [];
    const look = setInterval(() => revisions.push(workspace.revision), 0);
    await workspace.load();
    clearInterval(look);
    expect(workspace.uris()).toHaveLength(files.size);
    expect(revisions.length).toBeGreaterThan(0);
    expect(new Set(revisions)).toEqual(new Set([0]));
    expect(workspace.revision).toBe(1);
  });

  test('keeps what an editor has opened meanwhile', async () => {
    const workspace = createWorkspace(new MemoryHost(orchard), [memoryRoot]);
    const reading = workspace.load(() => {
      workspace.set(memoryUri('company.okr'), 'team other\n');
      return true;
    });
    await reading;
    expect(workspace.text(memoryUri('company.okr'))).toBe('team other\n');
  });

  test('stops when nobody needs it', async () => {
    const workspace = createWorkspace(new MemoryHost(orchard), [memoryRoot]);
    await workspace.load(() => false);
    expect(workspace.uris()).toEqual([]);
  });

  test('goes on with the new folders when others are opened', async () => {
    const hosts = [new MemoryHost({ 'old.okr': 'team old\n' }), new MemoryHost(orchard)];
    const workspaces = createWorkspaces(() => hosts.shift() ?? new MemoryHost({}), [memoryRoot]);
    await Promise.all([workspaces.load(), workspaces.openFolders([memoryRoot])]);
    expect(workspaces.uris().sort()).toEqual(Object.keys(orchard).map(memoryUri).sort());
  });
});
