import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nodeHost } from '../../../server/workspace/node-host.ts';
import { type Files, Folder } from '../../support/lsp/folder.ts';

function folderWith(files: Files): Folder {
  const folder = new Folder(files);
  onTestFinished(() => folder[Symbol.dispose]());
  return folder;
}

const secret = 'team hidden "Hidden"\n';

/** What a host answers for files of a folder: the text, or why there is none. */
async function answers(folder: Folder, ...paths: string[]): Promise<string[]> {
  const host = nodeHost([folder.path]);
  await host.list([]);
  const read = await Promise.all(paths.map((path) => host.readFile(folder.uri(path))));
  return read.map((each) => (each.ok ? each.text : each.message));
}

test('files of every length are read whole', async () => {
  const texts = ['', 'team a\n', `${'// ü\n'.repeat(30_000)}team b\n`];
  const folder = folderWith(Object.fromEntries(texts.map((text, index) => [`${index}.okr`, text])));
  expect(await answers(folder, '0.okr', '1.okr', '2.okr')).toEqual(texts);
});

test('a link inside leads to a file inside, and to none outside', async () => {
  const outside = folderWith({ 'secret.okr': secret });
  const folder = folderWith({ 'teams/mill.okr': 'team mill\n' });
  symlinkSync(join(folder.path, 'teams', 'mill.okr'), join(folder.path, 'inside.okr'));
  symlinkSync(join(outside.path, 'secret.okr'), join(folder.path, 'outside.okr'));
  symlinkSync(outside.path, join(folder.path, 'linked'));
  symlinkSync(join(folder.path, 'circle.okr'), join(folder.path, 'circle.okr'));
  const [inside, ...others] = await answers(folder, 'inside.okr', 'outside.okr', 'linked/secret.okr', 'circle.okr');
  expect(inside).toBe('team mill\n');
  expect(others.slice(0, 2)).toEqual(Array(2).fill(expect.stringContaining('outside the workspace')));
  expect(others[2]).toContain('link');
});

test('a file that has become a link to the outside is not read', async () => {
  const outside = folderWith({ 'secret.okr': secret });
  const folder = folderWith({ 'mill.okr': 'team mill\n' });
  const host = nodeHost([folder.path]);
  await host.list([]);
  expect(await host.readFile(folder.uri('mill.okr'))).toMatchObject({ ok: true });
  rmSync(join(folder.path, 'mill.okr'));
  symlinkSync(join(outside.path, 'secret.okr'), join(folder.path, 'mill.okr'));
  expect(await host.readFile(folder.uri('mill.okr'))).toMatchObject({ ok: false });
});

test('a folder reached by a link of its own is read', async () => {
  const folder = folderWith({ 'teams/mill.okr': 'team mill\n' });
  const elsewhere = folderWith({});
  const link = join(elsewhere.path, 'workspace');
  symlinkSync(folder.path, link);
  const host = nodeHost([link]);
  const { files } = await host.list([]);
  expect(await Promise.all(files.map((uri) => host.readFile(uri)))).toEqual([{ ok: true, text: 'team mill\n' }]);
});

test('what is no file, not there or too large says so', async () => {
  const folder = folderWith({ 'folder.okr/a.txt': '', 'large.okr': '// a\n'.repeat(900_000) });
  expect(await answers(folder, 'folder.okr', 'none.okr', 'large.okr')).toEqual([
    expect.stringContaining('folder'),
    'There is no such file.',
    expect.stringContaining('4.5 MB'),
  ]);
});
