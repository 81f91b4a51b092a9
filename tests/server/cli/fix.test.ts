import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fine, folderWith, okr } from './okr.ts';

/** The same file as people write who have not read a page about it. */
const informal = fine
  .replace('owner yu', 'owner: yu')
  .replace('because', 'because:')
  .replace('from 24 min to 15 min', 'from 24 min -> 15 min by 1.12.2026');
const formal = fine.replace('to 15 min', 'to 15 min by 2026-12-01');

const read = (folder: string, path = 'a.okr') => readFileSync(join(folder, path), 'utf8');

describe('okr check --fix', () => {
  test('writes what was understood in the usual way, says what it did, and reports what is left', async () => {
    const folder = folderWith({ 'a.okr': informal, 'b/b.okr': 'kpi x "X" { unit % }\n' });
    const { code, out, err } = await okr(folder, ['check', '--fix']);
    expect(read(folder)).toBe(formal);
    expect(err).toContain('a.okr:7  Write 2026-12-01\n');
    expect(err).toMatch(/^4 fixes in 1 file\.$/m);
    expect(out).toContain('missing-thresholds');
    expect(out).not.toContain('informal-notation');
    expect(code).toBe(0);
  });

  test('a second time finds nothing to fix', async () => {
    const folder = folderWith({ 'a.okr': informal });
    await okr(folder, ['check', '--fix']);
    const again = await okr(folder, ['check', '--fix']);
    expect(again.err).toBe('Nothing to fix.\n');
    expect(read(folder)).toBe(formal);
  });

  test('takes a weight without effect out, and keeps how the others compare', async () => {
    const weighted = fine.replace(/( {2}kr wait .*)/, '$1 weight 60%').replace(/( {2}kr back .*)/, '$1 weight 30%');
    const folder = folderWith({ 'a.okr': weighted.replace(/\}\n$/, '  kr "Complaints" stay below 5 weight 10%\n}\n') });
    const { err } = await okr(folder, ['check', '--fix']);
    expect(read(folder)).toContain('business weight 30\n');
    expect(read(folder)).toContain('stay below 5\n');
    expect(err).toContain('1 fix in 1 file.');
  });

  test('touches only what is named, keeps line ends and the byte order mark', async () => {
    const windows = `\uFEFF${informal.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({
      'a.okr': windows,
      'b.okr': informal.replaceAll('deck', 'hull').replaceAll('yu', 'ed'),
    });
    await okr(folder, ['check', '--fix', 'a.okr']);
    expect(read(folder)).toBe(`\uFEFF${formal.replaceAll('\n', '\r\n')}`);
    expect(read(folder, 'b.okr')).toContain('owner: ed');
  });

  test('leaves wording and everything else that is a matter of judgement alone', async () => {
    const vague = fine.replace('Crossings that people look forward to', 'Maintain the 12 crossings');
    const folder = folderWith({ 'a.okr': vague });
    expect((await okr(folder, ['check', '--fix'])).err).toBe('Nothing to fix.\n');
    expect(read(folder)).toBe(vague);
  });

  test('leaves no file with more errors than it had, however broken it is', async () => {
    const path = new URL('../../fixtures/messages/', import.meta.url);
    const broken = readdirSync(path).map((name) => [name, `${readFileSync(new URL(name, path), 'utf8')}\n${informal}`]);
    const folder = folderWith(Object.fromEntries(broken));
    const errors = async (...args: string[]) => {
      const { diagnostics } = JSON.parse((await okr(folder, ['check', '--format', 'json', ...args])).out);
      const found: { file: string; severity: string }[] = diagnostics;
      return broken.map(([name]) => found.filter(({ file, severity }) => file === name && severity === 'error').length);
    };
    const before = await errors();
    const after = await errors('--fix');
    expect(after.every((count, index) => count <= (before[index] ?? 0))).toBe(true);
    expect(read(folder, 'kpis.okr')).not.toBe(Object.fromEntries(broken)['kpis.okr']);
  });

  test('prints the report alone to the output', async () => {
    const folder = folderWith({ 'a.okr': informal });
    const { out } = await okr(folder, ['check', '--fix', '--format', 'json']);
    expect(JSON.parse(out).diagnostics).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('says which file could not be written, and ends with 2', async () => {
    const folder = folderWith({ 'a.okr': informal });
    chmodSync(join(folder, 'a.okr'), 0o444);
    const { code, err } = await okr(folder, ['check', '--fix']);
    expect(err).toContain('a.okr was left as it is. Its permissions do not allow it.');
    expect(code).toBe(2);
  });
});
