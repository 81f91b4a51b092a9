import { expect, test } from 'vitest';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import { PreviewViews } from '../../language/protocol/webview.ts';
import { generate } from '../bench/generate.ts';
import { hostileOkrs, hostileTexts } from '../fixtures/preview/hostile-okrs.ts';
import { broken, empty } from '../fixtures/preview/other-states.ts';
import { rowStates } from '../fixtures/preview/row-states.ts';
import { previewPages } from '../support/preview/pages.ts';
import { RealEditor } from '../support/preview/real-editor.ts';
import { themes } from '../support/preview/themes.ts';

/*
 * Pictures of every view to be looked at (in shots/matrix): themes, widths, states, few objectives and many. Usually a
 * sample of them; with SHOTS=all everything in every theme and at every width, whole pages.
 */

const every = process.env.SHOTS === 'all';
const themeNames = themes.map(({ name }) => name);

const pages = previewPages('matrix');

interface Wish {
  views?: readonly (typeof PreviewViews)[number][];
  widths?: readonly number[];
  /** Colours are asked about once: at the last width, and not of hundreds of cards. */
  colours?: boolean;
}

async function shoot(name: string, model: PreviewModel | undefined, theme: string, wish: Wish = {}) {
  const { views = PreviewViews, colours = true } = wish;
  const widths = every ? [300, 380, 540, 720, 1200, 2000] : (wish.widths ?? [300, 1200]);
  for (const width of widths) {
    await using player = await pages.open({ model, theme, width, height: 1000 });
    if (!model) await player.page.getByText('Reading your files').waitFor();
    for (const view of model ? views : views.slice(0, 1)) {
      if (model) await player.show(view);
      await player.page.screenshot({ path: pages.shot(`${name}-${view}-${theme}-${width}`), fullPage: every });
      expect(await player.overflow(), `${name} ${view} at ${width}`).toBe(0);
      if (colours && width === widths.at(-1))
        expect(await player.barriers({ rules: ['color-contrast'] }), `${view} at ${width}`).toEqual([]);
    }
    expect(player.complaints).toEqual([]);
  }
}

const growth = async () => (await RealEditor.open('examples/lemonstand')).preview('growth/2026-Q4.okr');

test.each(themeNames)('few objectives, in %s', async (theme) => {
  await shoot('few', await growth(), theme);
});

test('few objectives, very wide', async () => {
  await shoot('few', await growth(), 'dark', { widths: [2000] });
});

/** Views of an organisation with about so many objectives. */
async function many(teams: number, cycle?: string): Promise<PreviewModel> {
  const editor = await RealEditor.open(Object.fromEntries(generate(teams).files));
  return editor.preview('company/2026.okr', cycle ? { cycle } : {});
}

test.each(every ? themeNames : ['dark'])('forty objectives, in %s', async (theme) => {
  const model = await many(26, '2026-Q4');
  expect(model.objectives.length).toBeGreaterThan(30);
  expect(model.objectives.length).toBeLessThan(60);
  await shoot('forty', model, theme, { colours: false });
});

test.each(every ? themeNames : ['light'])('hundreds of objectives, in %s', async (theme) => {
  const model = await many(180);
  expect(model.objectives.length).toBeGreaterThan(500);
  await shoot('many', model, theme, { colours: false, ...(every ? {} : { views: ['scorecard', 'map', 'timeline'] }) });
});

test.each(themeNames)('every state of a row, in %s', async (theme) => {
  await shoot('states', rowStates, theme, { views: ['scorecard'], widths: [720] });
});

test.each(['sentence', 'endless'])('titles nobody should write: %s', async (kind) => {
  const editor = await RealEditor.open({ 'a.okr': hostileOkrs(hostileTexts[kind] ?? '') });
  await shoot(kind, editor.preview('a.okr', { cycle: '2026-Q4' }), 'light', { colours: false, widths: [300, 1200] });
});

test.each(themeNames)('empty, loading and broken, in %s', async (theme) => {
  await shoot('empty', empty, theme, every ? {} : { views: ['scorecard'] });
  await shoot('broken', broken, theme, { views: ['scorecard'] });
  await shoot('loading', undefined, theme);
});

test('at twice the size, a page is as wide as half of it and still whole', async () => {
  for (const width of [640, 1280]) {
    await using player = await pages.open({ model: await growth(), width });
    await player.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const view of PreviewViews) {
      await player.show(view);
      expect(await player.overflow(), view).toBe(0);
      await player.page.screenshot({ path: pages.shot(`double-${view}-${width}`), fullPage: every });
    }
  }
});
