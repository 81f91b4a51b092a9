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
