import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../../../../server/services.ts';
import { folderShelf } from '../../../../server/workspace/cache/folder-shelf.ts';
import type { LastFound } from '../../../../server/workspace/cache/workspace-cache.ts';
import type { Past } from '../../../../server/workspace/host.ts';
import type { Workspace } from '../../../../server/workspace/workspace.ts';
import { Folder } from '../../../support/lsp/folder.ts';
import { orchard } from '../../../support/lsp/orchard.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../../../support/memory-host.ts';
import { runs } from '../../../support/property-runs.ts';

const company: Record<string, string> = {
  ...orchard,
  'kpis.okr': `${orchard['kpis.okr']}kpi visits "Visits a week" for shop { unit visits higher is better actuals from "data/visits.csv" }\n`,
  'shop/2026-Q4.okr': orchard['shop/2026-Q4.okr'].replace('near', 'naer').replace('from 31% to 40%', 'from 31% to'),
  'more.okr': 'okrs for web in 2026-Q4\nobjective more "Ship the new site ☀" { supports more }\n',
  'data/visits.csv': 'week,visits\n2026-W40,300\n2026-W41,310\n',
};

/** One start on files in memory; what it leaves is in a folder. */
async function start(files: Record<string, string>, { path }: Folder, with_: Partial<Start> = {}): Promise<Workspace> {
  const host = Object.assign(new MemoryHost(files), {
    day: with_.day ?? '2026-10-20',
    past: with_.past,
    shelf: folderShelf(path, with_.maker ?? 'one version'),
  });
  const workspace = createWorkspace(host, with_.roots ?? [memoryRoot]);
  await workspace.load();
  return workspace;
}

interface Start {
  day: string;
  maker: string;
  past: Past;
  roots: string[];
}

/** What the same files say where nothing was left. */
async function afresh(files: Record<string, string>, with_: Partial<Start> = {}): Promise<Workspace> {
  using empty = new Folder();
  const workspace = await start(files, empty, with_);
  await workspace.readPast();
  return workspace;
}

async function end(workspace: Workspace): Promise<void> {
  await workspace.readPast();
  workspace.findings();
  await workspace.keep();
}

const models = (workspace: Workspace) => workspace.model().files;

async function firstStart(with_: Partial<Start> = {}): Promise<Folder> {
  const folder = new Folder();
  await end(await start(company, folder, with_));
  return folder;
}

async function expectSameAsAfresh(second: Workspace, files: Record<string, string>, with_: Partial<Start> = {}) {
  const other = await afresh(files, with_);
  expect(models(second)).toStrictEqual(models(other));
  await second.readPast();
  expect(second.findings()).toStrictEqual(other.findings());
}

describe('the second start on the same files', () => {
  test('knows all findings before anything is computed, and computes the same', async () => {
    using folder = await firstStart();
    const second = await start(company, folder);
    const last = await second.lastFindings();
    expect(last?.length).toBeGreaterThan(3);
    expect(last).toStrictEqual((await afresh(company)).findings());
    await expectSameAsAfresh(second, company);
  });

  test('needs no text to be understood again', async () => {
    using folder = await firstStart();
    // A file that is put there again is another file on the disk, whatever it holds.
    const files = () => new Map(readdirSync(folder.path).map((name) => [name, statSync(join(folder.path, name)).ino]));
    const before = files();
    await end(await start(company, folder));
    expect(files()).toEqual(before);
    expect(before.size).toBeGreaterThan(2);
  });

  test('goes on as ever: an edit is answered with what it means', async () => {
    using folder = await firstStart();
    const second = await start(company, folder);
    const text = company['shop/2026-Q4.okr']?.replace('naer', 'near') ?? '';
    second.set(memoryUri('shop/2026-Q4.okr'), text);
    await expectSameAsAfresh(second, { ...company, 'shop/2026-Q4.okr': text });
  });

  test('a third start finds what an edit in the second has left', async () => {
    using folder = await firstStart();
    const second = await start(company, folder);
    const files = { ...company, 'more.okr': '' };
    second.set(memoryUri('more.okr'), '');
    await end(second);
    const third = await start(files, folder);
    expect(await third.lastFindings()).toStrictEqual((await afresh(files)).findings());
    await expectSameAsAfresh(third, files);
  });
});

describe('before any text is understood', () => {
  const heard = async (files: Record<string, string>, folder: Folder, open?: [path: string, text: string]) => {
    const host = Object.assign(new MemoryHost(files), {
      day: '2026-10-20',
      shelf: folderShelf(folder.path, 'one version'),
    });
    const workspace = createWorkspace(host, [memoryRoot]);
    if (open) workspace.set(memoryUri(open[0]), open[1]);
    const known = workspace.uris().length;
    let last: LastFound | undefined;
    await workspace.load(undefined, (found) => {
      last = found;
      expect(workspace.uris().length).toBe(known);
      return undefined;
    });
    return { workspace, last };
  };
  const edited = `${company['more.okr']}\n`;

  test('all that was found is known, and of which texts', async () => {
    using folder = await firstStart();
    const { workspace, last } = await heard(company, folder, ['more.okr', company['more.okr'] ?? '']);
    expect(last?.findings).toStrictEqual((await afresh(company)).findings());
    expect(last?.isOf(memoryUri('more.okr'), company['more.okr'] ?? '')).toBe(true);
    expect(last?.isOf(memoryUri('more.okr'), edited)).toBe(false);
    expect(await workspace.lastFindings()).toEqual(last?.findings);
    await expectSameAsAfresh(workspace, company);
  });

  test.each<[string, Record<string, string>, [string, string]?]>([
    ['a text', { ...company, 'more.okr': edited }],
    ['a text in an editor', company, ['more.okr', edited]],
    ['a data file', { ...company, 'data/visits.csv': 'week,visits\n2026-W40,10\n' }],
    ['the configuration', { ...company, 'okr.config.json': '{ "preset": "strict" }' }],
  ])('nothing is known when %s is another', async (_, files, open) => {
    using folder = await firstStart();
    const { workspace, last } = await heard(files, folder, open);
    expect(last).toBeUndefined();
    await expectSameAsAfresh(workspace, open ? { ...files, [open[0]]: open[1] } : files);
  });
});

describe('what was found is not said again when anything is another', () => {
  const said = async (folder: Folder, files: Record<string, string>, with_: Partial<Start> = {}) => {
    const second = await start(files, folder, with_);
    const last = await second.lastFindings();
    await expectSameAsAfresh(second, files, with_);
    return last;
  };
  const { 'more.okr': _, ...without } = company;
  const changed: [string, Record<string, string>][] = [
    ['a text', { ...company, 'web/2026-Q4.okr': `${company['web/2026-Q4.okr']}\n` }],
    ['a file gone', without],
    ['a file more', { ...company, 'new.okr': 'team new\n' }],
    ['a file moved', { ...without, 'moved.okr': company['more.okr'] ?? '' }],
    [
      'two texts changed over',
      { ...company, 'more.okr': orchard['company.okr'], 'company.okr': company['more.okr'] ?? '' },
    ],
    ['the configuration', { ...company, 'okr.config.json': '{ "rules": { "vague-wording": "off" } }' }],
    ['a data file', { ...company, 'data/visits.csv': 'week,visits\n2026-W40,10\n' }],
    ['a data file gone', { ...company, 'data/visits.csv': '' }],
  ];
  test.each(changed)('%s', async (_, files) => {
    using folder = await firstStart();
    expect(await said(folder, files)).toBeUndefined();
  });

  test('the day', async () => {
    using folder = await firstStart();
    expect(await said(folder, company, { day: '2026-12-20' })).toBeUndefined();
  });

  test('the version of the program', async () => {
    using folder = await firstStart();
    expect(await said(folder, company, { maker: 'another version' })).toBeUndefined();
  });

  test('the past', async () => {
    const past = (state: string, text: string): Past => ({
      state: async () => state,
      versions: async () => new Map([[memoryUri('web/2026-Q4.okr'), [{ date: '2026-10-02', text }]]]),
    });
    const text = company['web/2026-Q4.okr'] ?? '';
    const before = past('first', text);
    using folder = await firstStart({ past: before });
    expect(await said(folder, company, { past: before })).toBeDefined();
    expect(await said(folder, company, { past: past('second', text.replace('to 65%', 'to 70%')) })).toBeUndefined();
  });

  test('a text in an editor', async () => {
    using folder = await firstStart();
    const host = Object.assign(new MemoryHost(company), { shelf: folderShelf(folder.path, 'one version') });
    const second = createWorkspace(host, [memoryRoot]);
    second.set(memoryUri('more.okr'), 'team other\n');
    await second.load();
    expect(await second.lastFindings()).toBeUndefined();
    expect(second.text(memoryUri('more.okr'))).toBe('team other\n');
  });

  test('other folders that share the shelf', async () => {
    using folder = await firstStart();
    const second = await start(company, folder, { roots: [memoryRoot, 'file:///elsewhere'] });
    expect(await second.lastFindings()).toBeUndefined();
    expect(second.model().files.every(({ path }) => path.startsWith('orchard/'))).toBe(true);
  });
});

/** What may happen to a file. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('flipped' as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('longer' as const), bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }) }),
  fc.record({ kind: fc.constant('another' as const), bytes: fc.uint8Array({ maxLength: 200 }) }),
  fc.record({ kind: fc.constant('exchanged' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('gone' as const) }),
  fc.record({ kind: fc.constant('folder' as const) }),
);
type Damage = typeof damage extends fc.Arbitrary<infer Each> ? Each : never;

function harm(path: string, how: Damage, { path: others }: Folder): void {
  if (!existsSync(path) || statSync(path).isDirectory()) return;
  const bytes = readFileSync(path);
  const at = 'at' in how ? how.at % Math.max(1, bytes.length) : 0;
  const names = readdirSync(others).sort();
  if (how.kind === 'flipped') writeFileSync(path, bytes.with(at, (bytes[at] ?? 0) ^ (1 << how.bit)));
  else if (how.kind === 'cut') writeFileSync(path, bytes.subarray(0, at));
  else if (how.kind === 'longer') writeFileSync(path, Buffer.concat([bytes, how.bytes]));
  else if (how.kind === 'another') writeFileSync(path, how.bytes);
  else if (how.kind === 'exchanged') cpSync(join(others, names[how.which % names.length] ?? ''), path);
  else rmSync(path);
  if (how.kind === 'folder') mkdirSync(path);
}

describe('what is wrong on the shelf is made again, and nobody hears of it', () => {
  test('whatever happens to a file of it', async () => {
    using folder = await firstStart();
    const names = readdirSync(folder.path).sort();
    const expected = await afresh(company);
    const fresh = { models: models(expected), findings: expected.findings() };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), damage), { minLength: 1, maxLength: 4 }), async (damages) => {
        using copy = new Folder();
        cpSync(folder.path, copy.path, { recursive: true });
        for (const [number, how] of damages) harm(join(copy.path, names[number % names.length] ?? ''), how, folder);
        const second = await start(company, copy);
        const last = await second.lastFindings();
        if (last) expect(last).toStrictEqual(fresh.findings);
        expect(models(second)).toStrictEqual(fresh.models);
        expect(second.findings()).toStrictEqual(fresh.findings);
        await end(second);
      }),
      { numRuns: runs(60) },
    );
  });

  test('a folder that cannot be made', async () => {
    using folder = new Folder({ file: 'no folder' });
    const shelf = folderShelf(join(folder.path, 'file', 'below'), 'one version');
    const workspace = createWorkspace(Object.assign(new MemoryHost(company), { shelf }), [memoryRoot]);
    await workspace.load();
    expect(await workspace.lastFindings()).toBeUndefined();
    await end(workspace);
    expect(folder.read('file')).toBe('no folder');
  });
});

describe('a shelf', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('gives back what was put there last, whoever did', async () => {
    using folder = new Folder();
    const windows = [folderShelf(folder.path, 'a'), folderShelf(folder.path, 'a')];
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => windows[n % 2]?.put('name', bytes(`content ${n}`.repeat(n)))),
    );
    const found = await Promise.all(windows.map((shelf) => shelf.get('name')));
    expect(found[0]).toEqual(found[1]);
    expect(new TextDecoder().decode(found[0])).toMatch(/^(content \d+)\1+$/);
    expect(readdirSync(folder.path)).toEqual(['name.cache']);
  });

  test('lets go of what was left half written, and of what nobody asks for', async () => {
    using folder = new Folder({
      'old.cache': 'a',
      'used.cache': 'b',
      'half.cache.17-3': 'c',
      'being-written.cache.18-1': 'd',
      'program/old': 'e',
    });
    const daysAgo = (name: string, days: number) => {
      const then = Date.now() / 1000 - days * 86_400;
      utimesSync(join(folder.path, name), then, then);
    };
    for (const name of ['old.cache', 'program/old']) daysAgo(name, 50);
    daysAgo('used.cache', 20);
    daysAgo('half.cache.17-3', 2);
    await folderShelf(folder.path, 'a').put('name', bytes('content'));
    const left = readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).sort();
    expect(left).toEqual(['being-written.cache.18-1', 'name.cache', 'program', 'used.cache']);
  });

  test('keeps what is asked for', async () => {
    using folder = new Folder();
    const shelf = folderShelf(folder.path, 'a');
    await shelf.put('name', bytes('content'));
    const path = join(folder.path, 'name.cache');
    utimesSync(path, 1_000_000, 1_000_000);
    await shelf.get('name');
    expect(statSync(path).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
  });

  test('has nothing of another version', async () => {
    using folder = new Folder();
    await folderShelf(folder.path, 'a').put('name', bytes('content'));
    expect(await folderShelf(folder.path, 'b').get('name')).toBeUndefined();
  });
});
