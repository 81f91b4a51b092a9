import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ensureChromium } from '../../../.ci/chromium.mjs';
import { fine, folderWith, okr } from './okr.ts';

const other = fine
  .replace('team deck "Deck"\nperson yu "Yu Chen" in deck\n', '')
  .replace('okrs for deck in 2026-Q4', 'team kiosk "Kiosk"\nperson bo "Bo Lind" in kiosk\nokrs for kiosk in 2026-Q4')
  .replace('owner yu', 'owner bo')
  .replace('Crossings that people look forward to', 'Coffee worth the queue');

const folder = () => folderWith({ 'deck.okr': fine, 'kiosk.okr': other });

describe('the ending says the format', () => {
  test.each([
    ['out.html', /^<!doctype html>/],
    ['out.svg', /^<\?xml version="1.0"[^>]*>\n<svg /],
    ['out.md', /^# Deck, 2026-Q4\n/],
    ['OUT.MD', /^# Deck, 2026-Q4\n/],
    ['out.csv', /^\ufeffKind,Team,Cycle,/],
    ['out.slides.md', /^---\nmarp: true\n/],
  ])('%s', async (name, start) => {
    const at = folder();
    const { code, out, err } = await okr(at, ['scorecard', 'deck.okr', '-o', name]);
    expect({ code, out, err }).toEqual({ code: 0, out: `${name}: Deck, 2026-Q4.\n`, err: '' });
    expect(readFileSync(join(at, name), 'utf8')).toMatch(start);
  });

  test('unless --format does', async () => {
    const at = folder();
    await okr(at, ['scorecard', 'deck.okr', '-o', 'out.txt', '--format', 'csv', '--view', 'kpis']);
    expect(readFileSync(join(at, 'out.txt'), 'utf8')).toMatch(/^\ufeffKind,.*\r\n$/);
  });

  test('- prints, and nothing but the text', async () => {
    const printed = await okr(folder(), ['scorecard', 'deck.okr', '--format', 'csv', '-o', '-']);
    expect(printed).toMatchObject({ code: 0, out: expect.stringMatching(/^Kind,/), err: '' });
    expect(await okr(folder(), ['scorecard', 'deck.okr', '--format', 'csv'])).toEqual(printed);
  });

  test.each([
    [['-o', 'out.docx'], 'The ending of out.docx says no format.'],
    [['-o', '-'], 'Say what to print'],
    [['-o', 'out.md', '--view', 'kpi'], 'Did you mean kpis?'],
    [['-o', 'out.md', '--team', 'kiosc'], 'No team "kiosc" has objectives here. Did you mean kiosk?'],
    [['-o', 'out.md', '--cycle', '2025-Q1'], 'No cycle "2025-Q1" has objectives here.'],
    [['-o', 'out.md', '--status', 'of track'], 'There is no status "of track". Did you mean off track?'],
    [['-o', 'out.md', '--findings', 'warning'], 'Did you mean warnings?'],
    [['-o', 'out.md', '--owner', 'Nobody'], 'No owner "Nobody" has anything here.'],
    [['--format', 'png', '-o', '-'], 'A picture goes to a file'],
  ])('%j says what to write instead', async (args, message) => {
    const { code, err } = await okr(folder(), ['scorecard', '.', ...args]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });
});

describe('what is shown', () => {
  test('another team, by name or title, or all of them', async () => {
    const at = folder();
    const print = async (...args: string[]) =>
      (await okr(at, ['scorecard', 'deck.okr', '--format', 'md', ...args])).out;
    expect(await print()).not.toContain('Coffee');
    for (const team of ['kiosk', 'Kiosk', 'KIOSK']) expect(await print('--team', team)).toMatch(/^# Kiosk, 2026-Q4/);
    const all = await print('--team', 'all', '--cycle', 'all');
    expect(all).toContain('Coffee worth the queue');
    expect(all).toContain('Crossings that people look forward to');
  });

  test('what one person owns', async () => {
    const { out } = await okr(folder(), ['scorecard', '.', '--owner', 'lind', '--format', 'md']);
    expect(out).toMatch(/^# Whole organisation, 2026-Q4\n/);
    expect(out).toContain('*Filtered by owner Bo Lind.*');
    expect(out).not.toContain('Crossings');
  });

  test('what fits every option of the filter, as the preview has them', async () => {
    const at = folder();
    const run = (...args: string[]) => okr(at, ['scorecard', '.', ...args]);
    const print = async (...args: string[]) => (await run('--format', 'md', ...args)).out;
    expect(await print('--search', 'WORTH queue')).toMatch(
      /Filtered by search “WORTH queue”[\s\S]*Coffee worth the queue/,
    );
    expect(await print('--search', 'worth the queue')).not.toContain('Crossings');
    const none = await print('--status', 'Off-track', '--status', 'breached');
    expect(none).toContain('*Filtered by status off track or breached.*');
    expect(none).toContain('Nothing here fits the filter.');
    expect(await print('--findings', 'none', '--owner', 'bo lind')).toContain(
      'Filtered by owner Bo Lind, findings no finding',
    );
    expect((await run('-o', 'out.csv', '--search', 'worth')).out).toBe(
      'out.csv: Whole organisation, 2026-Q4. Filtered by search “worth”.\n',
    );
    const csv = readFileSync(join(at, 'out.csv'), 'utf8');
    expect(csv).not.toContain('Crossings');
    expect(csv.trimEnd().split('\r\n').at(-1)).toMatch(/^Filtered by search “worth”,+$/);
    expect((await run('-o', 'out.html', '--search', 'nobody says this')).out).toContain('Nothing fits.');
  });

  test.each(['scorecard', 'kpis', 'map', 'balance', 'timeline', 'check-in'])('%s as a drawing', async (view) => {
    const { out } = await okr(folder(), ['scorecard', 'deck.okr', '--view', view, '--format', 'svg']);
    expect(out).toContain(`<title>Deck, 2026-Q4: ${view}, as of `);
    expect(out).toMatch(/<\/svg>\n$/);
  });
});

describe('a picture', () => {
  test('is what a browser shows', async () => {
    const at = folder();
    const OKR_BROWSER = await ensureChromium();
    const { code, err } = await okr(at, ['scorecard', 'deck.okr', '--view', 'map', '-o', 'out.png'], { OKR_BROWSER });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const png = readFileSync(join(at, 'out.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2240);
    expect(png.readUInt32BE(20)).toBeGreaterThan(400);
  });

  test('without a browser it says what to do', async () => {
    const { code, err } = await okr(folder(), ['scorecard', 'deck.okr', '-o', 'out.png'], {
      OKR_BROWSER: '/nowhere/chrome',
    });
    expect(code).toBe(2);
    expect(err).toMatch(/no Chrome, Chromium or Edge.*OKR_BROWSER.*preview in VS Code.*\.svg/);
  });

  test('a program that is no browser is named', async () => {
    const { code, err } = await okr(folder(), ['scorecard', 'deck.okr', '-o', 'out.png'], { OKR_BROWSER: '/bin/true' });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('/bin/true took no picture.') });
  });
});
