import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import { PreviewViews } from '../../language/protocol/webview.ts';
import { scorecardHtml } from '../../server/export/scorecard-html.ts';
import { company } from '../fixtures/preview/company.ts';
import { everywhere } from '../support/preview/everywhere.ts';
import { hostileTexts } from '../support/preview/hostile-texts.ts';
import { previewPages } from '../support/preview/pages.ts';

/* The file itself, opened from the disk as somebody who got it by mail would. */

const folder = mkdtempSync(join(tmpdir(), 'okr-page-'));

const pages = previewPages('preview');
afterAll(() => rmSync(folder, { recursive: true }));

interface Opened {
  page: Page;
  asked: string[];
  complaints: string[];
}

async function openFile(model: PreviewModel): Promise<Opened> {
  const [script, styles] = [pages.built('preview.js'), pages.built('preview.css')];
  const file = join(folder, 'page.html');
  writeFileSync(file, await scorecardHtml({ model, script, styles }));
  const page = await pages.browser().newPage({ viewport: { width: 1000, height: 900 } });
  const opened: Opened = { page, asked: [], complaints: [] };
  page.on('request', (request) => opened.asked.push(request.url()));
  page.on('pageerror', (error) => opened.complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && opened.complaints.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  await page.getByRole('tabpanel').waitFor();
  return opened;
}

/** The words of a view, one a line, without those that only lead to the text or change it. */
async function wordsOf(page: Page, view: string): Promise<string[]> {
  await page.locator(`#tab-${view}`).click();
  await page.locator(`#view-${view}`).waitFor();
  if (view === 'map') await page.locator('svg.map').waitFor();
  return page.locator(`#view-${view}`).evaluate((panel) => {
    const copy = panel.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll('.actions, .ci-foot, .what-if, .sr, button, style')) one.remove();
    // An invitation to write, for those who have the text.
    return (copy.textContent ?? '').replace(' Say what is healthy', '').split(/\s+/);
  });
}

test('it says what the preview says, in every view', async () => {
  const { page, asked, complaints } = await openFile(company);
  await using player = await pages.open({ model: company, width: 1000 });
  for (const view of PreviewViews.filter((each) => each !== 'check-in')) {
    expect(await wordsOf(page, view), view).toEqual(await wordsOf(player.page, view));
  }
  expect((await wordsOf(page, 'check-in')).join(' ')).toContain(company.checkIn.title);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('whatever is written shows as text, and nothing of it runs or asks for anything', async () => {
  for (const text of hostileTexts.slice(0, 3)) {
    const { page, asked, complaints } = await openFile(everywhere(company, text));
    for (const view of PreviewViews) {
      await page.locator(`#tab-${view}`).click();
      await page.locator(`#view-${view}`).waitFor();
    }
    await page.locator('#tab-scorecard').click();
    expect(await page.locator('h2').first().innerText()).toBe(text);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }
});
