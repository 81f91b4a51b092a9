import { describe, expect, test } from 'vitest';
import { fine, folderWith, okr, unreasoned, unresolved } from './okr.ts';

describe('pretty', () => {
  test('shows the line, a marker under what is meant, what to write and the page', async () => {
    const { out } = await okr(folderWith({ 'deck.okr': unreasoned }), ['check']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^deck\.okr:4:18 {2}warning {2}\S.* {2}missing-why$/);
    expect(lines[1]).toMatch(/^ {2}4 │ objective smooth "Crossings/);
    const marker = lines[2] ?? '';
    expect(lines[1]?.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1)).toBe(
      '"Crossings that people look forward to"',
    );
    expect(out).toMatch(/\n {2}\S.*\n/);
    expect(out).toContain('missing-why.md');
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 file: 1 warning.');
  });

  test('has colours only where they are wanted', async () => {
    const folder = folderWith({ 'a.okr': unreasoned });
    const start = '\u001b[';
    expect((await okr(folder, ['check'])).out).not.toContain(start);
    expect((await okr(folder, ['check'], { FORCE_COLOR: '1' })).out).toContain(start);
    expect((await okr(folder, ['check'], { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain(start);
  });

  test('a file cannot steer the terminal', async () => {
    const evil = fine.replace('Crossings that', 'Launch \u001b[2J\u001b]0;gone\u0007 v4.1 \u202e that');
    const { out } = await okr(folderWith({ 'a.okr': evil.replace('owner yu', '') }), ['check']);
    expect(out).toContain('�');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/);
  });

  test('a very long line is cut around what is meant', async () => {
    const long = `team ${'x'.repeat(3000)} "X" okrs for deck in 2026-Q4 objective o "O" { owner nobody-there }`;
    const { out } = await okr(folderWith({ 'a.okr': long }), ['check']);
    const shown = out.split('\n').filter((line) => line.includes(' │ '));
    expect(shown.length).toBeGreaterThan(1);
    for (const line of shown) expect(line.length).toBeLessThan(140);
  });
});

describe('json', () => {
  test('is one object in the documented shape', async () => {
    const { out } = await okr(folderWith({ 'a.okr': unresolved }), ['check', '--format', 'json']);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['version', 'files', 'diagnostics']);
    expect(report).toMatchObject({ version: 1, files: 1 });
    const [first] = report.diagnostics;
    expect(Object.keys(first)).toEqual(['file', 'range', 'severity', 'code', 'message', 'docs', 'related']);
    expect(first).toMatchObject({
      file: 'a.okr',
      range: { start: { line: 4, character: 8 }, end: { line: 4, character: 10 } },
      severity: 'error',
      code: 'unresolved-reference',
    });
    expect(first.message).toContain('yu');
    expect(first.docs).toMatch(/^https:/);
  });

  test('names the other places of a finding', async () => {
    const twice = `${fine}team deck "Deck again"\n`;
    const { out } = await okr(folderWith({ 'a.okr': twice }), ['check', '--format', 'json']);
    const finding = JSON.parse(out).diagnostics.find((each: { code: string }) => each.code === 'duplicate-name');
    expect(finding.related[0]).toMatchObject({ file: 'a.okr', range: { start: { line: expect.any(Number) } } });
    expect(finding.related[0].message).toMatch(/\S/);
  });
});

describe('sarif', () => {
  test('is a log of version 2.1.0, with lines and columns from 1', async () => {
    const { out } = await okr(folderWith({ 'my team/a.okr': unresolved, 'b.okr': unreasoned }), [
      'check',
      '--format',
      'sarif',
    ]);
    const log = JSON.parse(out);
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver).toMatchObject({ name: 'okr', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const result = run.results.find(
      (each: { ruleId: string; level: string }) => each.ruleId === 'unresolved-reference',
    );
    expect(result.level).toBe('error');
    expect(result.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'my%20team/a.okr' },
      region: { startLine: 5, startColumn: 9, endLine: 5, endColumn: 11 },
    });
  });

  test('has no results for files that are fine', async () => {
    const { out, code } = await okr(folderWith({ 'a.okr': fine }), ['check', '--format', 'sarif']);
    expect(JSON.parse(out).runs[0].results).toEqual([]);
    expect(code).toBe(0);
  });
});

test('github: one command a finding, its text kept on one line', async () => {
  const { out } = await okr(folderWith({ 'a, b.okr': unresolved }), ['check', '--format', 'github']);
  expect(out).toMatch(
    /^::error file=a%2C b\.okr,line=5,endLine=5,col=9,endColumn=10,title=[^\n]*\(unresolved-reference\)::[^\n]+\n$/,
  );
});

test('every format finds the same', async () => {
  const folder = folderWith({ 'a.okr': unresolved, 'b.okr': unreasoned.replaceAll('deck', 'dock') });
  const counts = await Promise.all(
    ['pretty', 'json', 'sarif', 'github'].map(async (format) => {
      const { out } = await okr(folder, ['check', '--format', format]);
      if (format === 'json') return JSON.parse(out).diagnostics.length;
      if (format === 'sarif') return JSON.parse(out).runs[0].results.length;
      return out.split('\n').filter((line) => /^::|^\S+:\d+:\d+ {2}/.test(line)).length;
    }),
  );
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(1);
});
