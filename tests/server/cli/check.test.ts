import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fine, folderWith, okr, startOkr, unreasoned, unresolved } from './okr.ts';

const json = async (folder: string, ...args: string[]) => {
  const ended = await okr(folder, ['check', '--format', 'json', ...args]);
  return { ...ended, report: JSON.parse(ended.out) };
};

describe('how okr check ends', () => {
  test('0 when there is nothing to say, and it says so', async () => {
    const { code, out } = await okr(folderWith({ 'a.okr': fine }), ['check']);
    expect(out).toBe('1 file, nothing to say.\n');
    expect(code).toBe(0);
  });

  test.each([
    [unreasoned, [], 0],
    [unreasoned, ['--fail-on', 'warning'], 1],
    [unreasoned, ['--fail-on', 'info'], 1],
    [unresolved, [], 1],
    [unresolved, ['--fail-on', 'error'], 1],
  ])('by the least severity that counts (%#)', async (text, args, code) => {
    expect((await okr(folderWith({ 'a.okr': text }), ['check', ...args])).code).toBe(code);
  });

  test.each([
    [['check', 'b.okr'], 'There is no file or folder b.okr. Did you mean a.okr?'],
    [['check', 'nowhere/at/all'], 'There is no file or folder nowhere/at/all.'],
    [['check', 'notes.txt'], 'notes.txt is not an .okr file.'],
    [['check', 'empty'], 'There are no .okr files in empty.'],
    [['check', '--config', 'nope.json'], 'The configuration nope.json cannot be used. There is no such file.'],
    [['chek'], 'There is no command chek. Did you mean `okr check`?'],
    [['check', '--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
    [['check', '--format', 'jsn'], '--format cannot be "jsn". Did you mean json?'],
    [['check', '--format'], '--format needs a value: pretty, json, sarif or github.'],
    [['check', '--fail-on', 'sometimes'], 'Choose error, warning or info.'],
    [['export', '--format', 'csv'], '--format cannot be "csv".'],
    [['--formt'], 'Begin with a command'],
  ])('2 when it could not run: %s', async (args, message) => {
    const folder = folderWith({ 'a.okr': fine, 'notes.txt': 'hello', 'empty/readme.md': '' });
    const { code, out, err } = await okr(folder, args);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('which files', () => {
  test('of a folder: all below it, without packages, the repository and what is excluded', async () => {
    const folder = folderWith({
      'a.okr': fine,
      'sub/deep/b.okr': 'kpi x "X" { unit % }',
      'node_modules/p/c.okr': 'nonsense',
      '.git/d.okr': 'nonsense',
      'archive/e.okr': 'nonsense',
      'old/2020/f.okr': 'nonsense',
      'okr.config.json': '{ "exclude": ["archive", "old/**"] }',
    });
    expect((await json(folder)).report.files).toBe(2);
  });

  test('names mean what they mean in the whole workspace, but only the named file is reported', async () => {
    const folder = folderWith({
      'okr.config.json': '{}',
      'people.okr': 'person yu "Yu Chen"\nteam deck "Deck"\nteam deck "Deck again"\n',
      'deck/q4.okr': unreasoned.split('\n').slice(2).join('\n'),
    });
    const { report } = await json(folder, 'deck/q4.okr');
    expect(report.files).toBe(1);
    expect(report.diagnostics.map((each: { code: string }) => each.code)).toEqual(['missing-why']);
    const whole = await json(folder);
    expect(whole.report.diagnostics.map((each: { code: string }) => each.code)).toContain('duplicate-name');
  });

  test('a folder with a configuration of its own is a workspace of its own', async () => {
    const one = 'team deck "Deck"\n';
    const folder = folderWith({ 'a/okr.config.json': '{}', 'a/x.okr': one, 'b/okr.config.json': '{}', 'b/x.okr': one });
    const { report } = await json(folder);
    expect(report).toMatchObject({ files: 2, diagnostics: [] });
  });

  test('paths are printed as seen from where the command runs', async () => {
    const folder = folderWith({ 'in/a.okr': unreasoned });
    expect((await json(folder, 'in')).report.diagnostics[0].file).toBe('in/a.okr');
    expect((await json(join(folder, 'in'))).report.diagnostics[0].file).toBe('a.okr');
    const elsewhere = folderWith({});
    const outside = await okr(elsewhere, ['check', join(folder, 'in', 'a.okr'), '--format', 'json']);
    expect(JSON.parse(outside.out).diagnostics[0].file).toBe(join(folder, 'in', 'a.okr'));
  });

  test('folders that lead back to themselves end', async () => {
    const folder = folderWith({ 'a.okr': fine });
    mkdirSync(join(folder, 'sub'));
    symlinkSync(folder, join(folder, 'sub', 'back'));
    expect((await json(folder)).report.files).toBe(1);
  });
});

describe('files that are no OKR files', () => {
  const cases: [string, string | Uint8Array, string][] = [
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3]), 'This file is not text.'],
    ['not UTF-8', Buffer.from('kpi gr\xfcn "Gr\xfcn" { }', 'latin1'), 'not UTF-8'],
    ['far too large', `// ${'x'.repeat(4_100_000)}`, 'read up to 4 MB'],
  ];
  test.each(cases)('%s: it says so, and the others are still checked', async (_name, content, message) => {
    const { report, code } = await json(folderWith({ 'bad.okr': content, 'good.okr': unreasoned }));
    expect(report.files).toBe(2);
    expect(report.diagnostics[0]).toMatchObject({ file: 'bad.okr', severity: 'error' });
    expect(report.diagnostics[0].message).toContain(message);
    expect(report.diagnostics[1]).toMatchObject({ file: 'good.okr', code: 'missing-why' });
    expect(code).toBe(1);
  });

  test('one that may not be read', async () => {
    const folder = folderWith({ 'a.okr': fine });
    chmodSync(join(folder, 'a.okr'), 0);
    const { report } = await json(folder);
    // Whoever runs as root may read everything.
    if (process.getuid?.() !== 0) expect(report.diagnostics[0].message).toContain('permissions');
    else expect(report.diagnostics).toEqual([]);
  });

  test.each([
    ['with a byte order mark', `\uFEFF${unreasoned}`],
    ['with the line ends of Windows', unreasoned.replaceAll('\n', '\r\n')],
    ['in UTF-16, as some editors save it', Buffer.from(`\uFEFF${unreasoned}`, 'utf16le')],
  ])('text is text %s', async (_name, content) => {
    const plain = await json(folderWith({ 'a.okr': unreasoned }));
    const { report } = await json(folderWith({ 'a.okr': content }));
    expect(report).toEqual(plain.report);
  });

  test('an empty one has nothing to say', async () => {
    expect((await json(folderWith({ 'a.okr': '', 'b.okr': '\n\n' }))).report).toEqual({
      version: 1,
      files: 2,
      diagnostics: [],
    });
  });
});

describe('the configuration', () => {
  test('a broken one is named, and the rest goes on', async () => {
    const folder = folderWith({
      'a.okr': unreasoned,
      'okr.config.json': '{ "preset": "stern", "rules": { "missing-owner": 7 }',
    });
    const { report } = await json(folder);
    const files = report.diagnostics.map((each: { file: string }) => each.file);
    expect(files).toContain('okr.config.json');
    expect(files).toContain('a.okr');
  });

  test('a broken one fails the check, as what was asked for is not what is checked', async () => {
    const folder = folderWith({ 'a.okr': 'team deck "Deck"\n', 'okr.config.json': '{ "preset": ' });
    expect((await json(folder)).code).toBe(1);
  });

  test('another one can be given', async () => {
    const folder = folderWith({ 'a.okr': unreasoned, 'off.json': '{ "rules": { "missing-why": "off" } }' });
    expect((await json(folder)).report.diagnostics).toHaveLength(1);
    expect((await json(folder, '--config', 'off.json')).report.diagnostics).toEqual([]);
  });
});

test('data is read from inside the workspace only', async () => {
  const outside = folderWith({ 'secret.csv': 'date,value\n2026-10-01,42\n' });
  const kpi = (name: string, file: string) =>
    `kpi ${name} "K" { unit % healthy above 1% actuals from "${file}" column value }\n`;
  const folder = folderWith({
    'data/good.csv': 'date,value\n2026-10-01,42%\n',
    'a.okr':
      kpi('good', 'data/good.csv') +
      kpi('up', '../secret.csv') +
      kpi('absolute', join(outside, 'secret.csv')) +
      kpi('link', 'data/link.csv'),
  });
  symlinkSync(join(outside, 'secret.csv'), join(folder, 'data', 'link.csv'));
  const { report } = await json(folder);
  const lines = report.diagnostics
    .filter((each: { severity: string; message: string }) => /outside/.test(each.message))
    .map((each: { range: { start: { line: number } } }) => each.range.start.line);
  expect(lines).toEqual([1, 2, 3]);
});

test('a reader that stops early is no failure', async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.okr`, unresolved]));
  const child = startOkr(folderWith(many), ['check']);
  let err = '';
  child.stderr.on('data', (text) => {
    err += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((done) => child.on('close', done));
  expect(err).toBe('');
});
