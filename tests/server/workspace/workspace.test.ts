import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../language/model/finding.ts';
import { looksAcrossFiles } from '../../../language/rules/run.ts';
import { createWorkspace } from '../../../server/services.ts';
import type { Workspace } from '../../../server/workspace/workspace.ts';
import { orchard, orchardWith } from '../../support/lsp/orchard.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../../support/memory-host.ts';

async function load(files: Record<string, string>): Promise<{ workspace: Workspace; host: MemoryHost }> {
  const host = new MemoryHost(files);
  const workspace = createWorkspace(host, [memoryRoot]);
  await workspace.load();
  return { workspace, host };
}

const broken = {
  ...orchard,
  'shop/2026-Q4.okr': orchard['shop/2026-Q4.okr'].replace('near', 'naer').replace('from 31% to 40%', 'from 31% to'),
  'web/2026-Q4.okr': orchard['web/2026-Q4.okr'].replace('advances', '').replace('raj', 'raja'),
  'more.okr': 'okrs for web in 2026-Q4\nobjective more "Ship the new site" { supports more }\n',
};

const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, message, place }) => `${place.uri} ${place.range.start.line} ${code} ${message}`);

describe('what a workspace says', () => {
  test('does not depend on the order in which its files were opened', async () => {
    const expected = brief((await load(broken)).workspace.findings());
    expect(expected.length).toBeGreaterThan(3);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(Object.entries(broken), { minLength: 5 }), async (entries) => {
        const workspace = createWorkspace(new MemoryHost({}), [memoryRoot]);
        for (const [path, text] of entries) workspace.set(memoryUri(path), text);
        expect(brief(workspace.findings())).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('does not depend on the way a text came about', async () => {
    const paths = Object.keys(broken) as (keyof typeof broken)[];
    const step = fc.record({ path: fc.constantFrom(...paths), cut: fc.nat(400) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const { workspace } = await load(orchard);
        for (const { path, cut } of steps) {
          workspace.set(memoryUri(path), broken[path].slice(0, cut));
          workspace.findings();
        }
        for (const path of paths) workspace.set(memoryUri(path), broken[path]);
        expect(brief(workspace.findings())).toEqual(brief((await load(broken)).workspace.findings()));
      }),
      { numRuns: 30 },
    );
  });

  test('at once and after a look at all files adds up to everything', async () => {
    const { workspace } = await load(broken);
    for (const uri of workspace.uris()) {
      const own = workspace.findings().filter((finding) => finding.place.uri === uri);
      expect(brief(workspace.quickFindings(uri))).toEqual(brief(own.filter(({ code }) => !looksAcrossFiles(code))));
    }
  });

  test('follows the day', async () => {
    const { workspace, host } = await load(orchard);
    const id = 'shop/2026-Q4.okr#habit';
    const before = workspace.computed().objectives.get(id)?.expected;
    host.day = '2026-12-20';
    expect(workspace.computed().objectives.get(id)?.expected).toBeGreaterThan(before ?? Number.NaN);
  });
});

describe('a workspace', () => {
  test('raises its revision with every change and with nothing else', async () => {
    const { workspace } = await load(orchard);
    const revision = workspace.revision;
    workspace.findings();
    workspace.set(memoryUri('company.okr'), orchard['company.okr']);
    expect(workspace.revision).toBe(revision);
    workspace.set(memoryUri('company.okr'), `${orchard['company.okr']}\n`);
    expect(workspace.revision).toBeGreaterThan(revision);
  });

  test('knows a file by any spelling of its address', async () => {
    const { workspace } = await load({ 'a b/ä.okr': 'team shop "Shop"' });
    expect(workspace.uris()).toHaveLength(1);
    workspace.set('file:///orchard/a b/ä.okr', 'team web "Web"');
    expect(workspace.uris()).toHaveLength(1);
    expect(workspace.text('file:///orchard/a%20b/%C3%A4.okr')).toBe('team web "Web"');
  });

  test('reads a data file once, however many KPIs name it', async () => {
    const kpi = (name: string) => `kpi ${name} "K" { unit visits actuals from "v.csv" column n }\n`;
    const { host } = await load({
      'a.okr': kpi('a') + kpi('b'),
      'b/c.okr': kpi('c'),
      'v.csv': 'day,n\n2026-10-01,1\n',
    });
    expect(host.reads.filter((path) => path === 'v.csv')).toHaveLength(1);
  });

  test('does not read the disk while somebody types', async () => {
    const { workspace, host } = await load(orchard);
    host.reads.length = 0;
    workspace.set(memoryUri('company.okr'), orchard['company.okr'].replace('Shop', 'Store'));
    workspace.findings();
    await workspace.readData();
    expect(host.reads).toEqual([]);
  });

  test('lets go of a file that a branch has both changed and excluded', async () => {
    const { workspace, host } = await load(orchard);
    const shop = memoryUri('shop/2026-Q4.okr');
    expect(workspace.has(shop)).toBe(true);
    host.files.set('okr.config.json', '{ "exclude": ["shop"] }');
    host.files.set('shop/2026-Q4.okr', '// Something else\n');
    await workspace.changedOnDisk([memoryUri('okr.config.json'), shop]);
    expect(workspace.has(shop)).toBe(false);
  });

  test('says whether a change on disk was any of its business', async () => {
    const { workspace } = await load(orchard);
    expect(await workspace.changedOnDisk([memoryUri('notes.txt'), memoryUri('shop')])).toBe(false);
    expect(await workspace.changedOnDisk([memoryUri('company.okr')])).toBe(false);
  });

  test('keeps an old answer only as long as nothing changes', async () => {
    const { workspace } = await load(orchard);
    expect(workspace.findings()).toBe(workspace.findings());
    const other = orchardWith('company.okr', 'team web "Web"', 'team site "Web"');
    workspace.set(memoryUri('company.okr'), other['company.okr']);
    expect(workspace.findings().map(({ code }) => code)).toContain('unresolved-reference');
  });
});
