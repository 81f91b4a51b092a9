import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import { PreviewViews } from '../../language/protocol/webview.ts';
import { generate } from '../bench/generate.ts';
import { broken, empty } from '../fixtures/preview/other-states.ts';
import { type PreviewSite, servePreview } from '../support/preview/page.ts';
import { PreviewPlayer } from '../support/preview/player.ts';
import { RealEditor } from '../support/preview/real-editor.ts';
import { themes } from '../support/preview/themes.ts';
import { launchBrowser } from '../support/vscode/browser.ts';

/* Pictures of every view to be looked at (in shots/matrix): themes, widths, states, few objectives and many. */

const here = dirname(fileURLToPath(import.meta.url));
const shots = join(here, 'shots', 'matrix');

let browser: Browser;
let site: PreviewSite;
beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  site = await servePreview(join(here, '../../dist'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function shoot(name: string, model: PreviewModel | undefined, theme: string, views = [...PreviewViews]) {
  for (const width of [300, 1200]) {
    await using player = await PreviewPlayer.open(browser, site, { model, theme, width, height: 1000 });
    if (!model) await player.page.getByText('Reading your files').waitFor();
    for (const view of model ? views : views.slice(0, 1)) {
      if (model) await player.show(view);
      await player.page.screenshot({ path: join(shots, `${name}-${view}-${theme}-${width}.png`) });
      expect(await player.overflow(), `${name} ${view} at ${width}`).toBe(0);
      // Of hundreds of cards one is enough to ask about colours.
      if (name !== 'many')
        expect(await player.barriers({ rules: ['color-contrast'] }), `${view} at ${width}`).toEqual([]);
    }
    expect(player.complaints).toEqual([]);
  }
}

test.each(themes.map(({ name }) => name))('few objectives, in %s', async (theme) => {
  const editor = await RealEditor.open('examples/lemonstand');
  await shoot('few', editor.preview('growth/2026-Q4.okr'), theme);
});

test('many objectives', async () => {
  const editor = await RealEditor.open(Object.fromEntries(generate(180).files));
  const model = editor.preview('company/2026.okr', {});
  expect(model.objectives.length).toBeGreaterThan(500);
  await shoot('many', model, 'light', ['scorecard', 'timeline']);
});

test.each(themes.map(({ name }) => name))('empty, loading and broken, in %s', async (theme) => {
  await shoot('empty', empty, theme);
  await shoot('broken', broken, theme, ['scorecard']);
  await shoot('loading', undefined, theme);
});

test('at twice the size, a page is as wide as half of it and still whole', async () => {
  const editor = await RealEditor.open('examples/lemonstand');
  await using player = await PreviewPlayer.open(browser, site, {
    model: editor.preview('growth/2026-Q4.okr'),
    width: 640,
  });
  await player.page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  for (const view of PreviewViews) {
    await player.show(view);
    expect(await player.overflow(), view).toBe(0);
    await player.page.screenshot({ path: join(shots, `double-${view}.png`) });
  }
});
