import { expect, test } from 'vitest';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import { exportScorecard } from '../../server/export/export-scorecard.ts';
import { withFolded } from '../../server/export/only-shown.ts';
import { generate } from '../bench/generate.ts';
import { company } from '../fixtures/preview/company.ts';
import { previewPages } from '../support/preview/pages.ts';
import type { PreviewPlayer } from '../support/preview/player.ts';
import { RealEditor } from '../support/preview/real-editor.ts';

/* Parts of the map fold away: by mouse and keyboard, on the picture and in the list, and in what is exported. */

const pages = previewPages('preview');

const boxes = (player: PreviewPlayer) => player.page.locator('.map .node');
const names = (player: PreviewPlayer) => boxes(player).evaluateAll((all) => all.map((box) => box.id));

test('a team, by keyboard, and back; the keyboard stays with it, the list has the same', async () => {
  await using player = await pages.open({ model: company, width: 1000 });
  const { page } = player;
  await player.show('map');
  const before = await names(player);
  await page.getByRole('button', { name: /^Doorstep: 3 objectives/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => boxes(player).count()).toBe(before.length - 2);
  const folded = page.getByRole('button', { name: /^Doorstep: 3 objectives, 1 on track, 2 at risk/ }).first();
  expect(await folded.getAttribute('aria-expanded')).toBe('false');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
  expect(await page.getByText('2 of 10 boxes are folded away.').count()).toBe(0);
  await page.getByText('The same as a list').click();
  expect(await page.locator('.outline').innerText()).toContain('Doorstep 3 objectives, 1 on track, 2 at risk');
  expect(await page.locator('.outline').innerText()).not.toContain('Riders stay through the winter');
  expect(await player.barriers()).toEqual([]);

  // What is typed meanwhile folds and unfolds nothing.
  const typed: PreviewModel = {
    ...company,
    revision: company.revision + 1,
    map: { ...company.map, nodes: company.map.nodes.map((node) => ({ ...node, title: `${node.title}!` })) },
  };
  await player.send({ type: 'model', model: typed });
  expect(await boxes(player).count()).toBe(before.length - 2);
  const { folded: keys } = await player.posted('folded');
  expect(keys).toEqual(['team 2 Doorstep']);

  await page.keyboard.press('Shift+Tab');
  await folded.focus();
  await page.keyboard.press(' ');
  await expect.poll(() => names(player)).toEqual(before);
  expect(player.complaints).toEqual([]);

  const source = { model: withFolded(company, keys), json: () => null as never, assets: async () => undefined };
  for (const format of ['svg', 'md'] as const) {
    const text = (await exportScorecard(source, { format, view: 'map' })) ?? '';
    expect(text).toContain('3 objectives');
    expect(text).not.toContain('A first order good enough');
  }
});

test('a large map opens folded, unfolds and folds again', async () => {
  const editor = await RealEditor.open(Object.fromEntries(generate(60).files));
  const model = editor.preview('company/2026.okr', {});
  expect(model.map.nodes.length).toBeGreaterThan(150);
  await using player = await pages.open({ model, width: 1200 });
  const { page } = player;
  await player.show('map');
  await expect.poll(() => boxes(player).count()).toBeGreaterThan(5);
  const opened = await boxes(player).count();
  expect(opened).toBeLessThan(40);
  const [team] = await page.locator('.map .fold[aria-expanded="false"]').all();
  await team?.click();
  await expect.poll(() => boxes(player).count()).toBeGreaterThan(opened);
  await page.getByRole('button', { name: 'Fold to teams' }).click();
  await expect.poll(() => boxes(player).count()).toBeLessThanOrEqual(opened);
  await page.getByRole('button', { name: 'Unfold everything' }).click();
  await page.getByText('boxes are too many for one picture').waitFor();
  expect(await player.overflow()).toBe(0);
  expect(player.complaints).toEqual([]);
});
