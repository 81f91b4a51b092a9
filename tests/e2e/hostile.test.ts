import { expect, test } from 'vitest';
import { PreviewViews } from '../../language/protocol/webview.ts';
import { hostileOkrs, hostileTexts } from '../fixtures/preview/hostile-okrs.ts';
import { overlaps } from '../support/preview/overlaps.ts';
import { previewPages } from '../support/preview/pages.ts';
import { RealEditor } from '../support/preview/real-editor.ts';

/* Whatever a file says, the page shows it as text and keeps its layout. */

const pages = previewPages('hostile');

test.each(Object.keys(hostileTexts))('%s in every field of every view', async (kind) => {
  const editor = await RealEditor.open({ 'a.okr': hostileOkrs(hostileTexts[kind] ?? '') });
  const model = editor.preview('a.okr', { cycle: '2026-Q4' });
  expect(model.objectives.length).toBeGreaterThan(2);
  expect(model.kpis).toHaveLength(2);
  await using player = await pages.open({ model, width: 1200 });
  const { page } = player;
  for (const view of PreviewViews) {
    await player.show(view);
    await page.evaluate(() => {
      for (const twist of document.querySelectorAll<HTMLElement>('.twist[aria-expanded="false"]')) twist.click();
    });
    for (const width of [1200, 300]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForFunction((wanted) => innerWidth === wanted, width);
      await page.screenshot({ path: pages.shot(`${kind}-${view}-${width}`), timeout: 60_000 });
      expect(await player.overflow(), `${view} at ${width}`).toBe(0);
      expect(await page.evaluate(overlaps), `${view} at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1200, height: 900 });
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.locator('main script, main img, main a[href^="javascript"]').count()).toBe(0);
  expect(player.complaints).toEqual([]);
});

test.each(['endless', 'sentence'])('%s is cut to a few lines, and shown whole when asked for', async (kind) => {
  const text = hostileTexts[kind] ?? '';
  const editor = await RealEditor.open({ 'a.okr': hostileOkrs(text) });
  const model = editor.preview('a.okr', { team: 'a.okr#deck', cycle: '2026-Q4' });
  await using player = await pages.open({ model, width: 1200 });
  const { page } = player;
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (const view of PreviewViews) {
    await player.show(view);
    expect(await height(), view).toBeLessThan(3000);
  }
  await player.show('timeline');
  const row = page.locator('.tl-row').first();
  const before = await height();
  await row.getByRole('button', { name: 'Show all' }).first().press('Enter');
  await expect.poll(height).toBeGreaterThan(before);
  expect(await row.getByRole('button', { name: 'Show less' }).first().getAttribute('aria-expanded')).toBe('true');
  expect(await row.innerText()).toContain(text);
});
