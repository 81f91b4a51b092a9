import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { references } from '../../../server/features/navigation.ts';
import { createWorkspace, createWorkspaces } from '../../../server/services.ts';
import type { Workspace } from '../../../server/workspace/workspace.ts';
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

  test('keeps what is typed while all of it is being understood, and answers from what it knew', async () => {
    const data = 'kpi visits "Visits" { unit visits actuals from "visits.csv" }\n';
    const files = { ...orchard, 'visits.okr': data, 'visits.csv': 'date,visits\n2026-10-01,12\n' };
    const host = new MemoryHost(files);
    const workspace = createWorkspace(host, [memoryRoot]);
    const [open, text] = [memoryUri('shop/2026-Q4.okr'), orchard['shop/2026-Q4.okr']];
    const known: string[][] = [];
    const readFile = host.readFile.bind(host);
    // All texts have been read when the data files are: what follows is understanding them.
    host.readFile = async (uri) => {
      if (uri.endsWith('.csv')) {
        workspace.set(open, text.replace('near', 'naer'));
        known.push(workspace.model().files.map(({ path }) => path));
      }
      return readFile(uri);
    };
    workspace.set(open, text);
    await workspace.load();
    expect(known).toEqual([['shop/2026-Q4.okr']]);
    const fresh = createWorkspace(new MemoryHost({ ...files, 'shop/2026-Q4.okr': text.replace('near', 'naer') }), [
      memoryRoot,
    ]);
    await fresh.load();
    expect(workspace.findings()).toEqual(fresh.findings());
    expect(
      workspace
        .findings()
        .map(({ message }) => message)
        .join(),
    ).toContain('naer');
  });

  test('knows all names before any figure, with what is typed meanwhile', async () => {
    const open = memoryUri('shop/2026-Q4.okr');
    const text = orchard['shop/2026-Q4.okr'];
    const longer = `// The first quarter in the new street\n${text}`;
    const fresh = async (own: string) => {
      const other = createWorkspace(new MemoryHost({ ...orchard, 'shop/2026-Q4.okr': own }), [memoryRoot]);
      await other.load();
      return other;
    };
    const questions = ['habit "', 'weekly "', 'regulars\n', 'near\n'];
    const placesIn = (workspace: Workspace) =>
      questions.map((named) => {
        const { line, character } = TextDocument.create(open, 'okr', 0, workspace.text(open)).positionAt(
          workspace.text(open).indexOf(named),
        );
        return references(workspace, open, { line, character }, true);
      });
    const workspace = createWorkspace(new MemoryHost(orchard), [memoryRoot]);
    workspace.set(open, text);
    await workspace.load(undefined, undefined, 'names');
    expect(workspace.quickFigures).toBeUndefined();
    expect(placesIn(workspace)).toEqual(placesIn(await fresh(text)));
    expect(placesIn(workspace).map((places) => places.length)).toEqual([3, 3, 2, 2]);
    workspace.set(open, longer);
    expect(placesIn(workspace)).toEqual(placesIn(await fresh(longer)));
    const figures = workspace.lookAnew();
    workspace.set(open, longer.replace('31% to 40%', '31% to 50%'));
    await figures;
    const other = await fresh(longer.replace('31% to 40%', '31% to 50%'));
    expect([...(workspace.quickFigures?.objectives ?? [])]).toEqual([...other.computed().objectives]);
    expect(workspace.findings()).toEqual(other.findings());
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
