import { describe, expect, test } from 'vitest';
import { company } from '../fixtures/preview/company.ts';
import { hostile } from '../fixtures/preview/other-states.ts';
import { previewPages } from '../support/preview/pages.ts';
import type { OpenOptions } from '../support/preview/player.ts';
import { themes } from '../support/preview/themes.ts';

const pages = previewPages('preview');

const present = async (options?: OpenOptions) => {
  const player = await pages.open(options);
  await player.page.getByRole('button', { name: 'Present' }).click();
  await player.page.locator('.deck').waitFor();
  return player;
};

const count = company.objectives.length + 2;

describe('the presentation', () => {
  test('goes forth and back by keyboard, says where it is, and Escape gives the page back', async () => {
    await using player = await present({ model: company });
    const { keyboard } = player.page;
    const heard = () => player.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await player.posted('presenting')).toEqual({ type: 'presenting', on: true });
    await expect.poll(heard).toBe(`Doorstep, 2026-Q4, 1 of ${count}`);
    const first = company.objectives[0]?.title;
    for (const [key, expected] of [
      ['ArrowRight', `${first}, 2 of ${count}`],
      ['Space', `${company.objectives[1]?.title}, 3 of ${count}`],
      ['PageUp', `${first}, 2 of ${count}`],
      ['ArrowLeft', `Doorstep, 2026-Q4, 1 of ${count}`],
      ['End', `Decisions, ${count} of ${count}`],
      ['ArrowRight', `Decisions, ${count} of ${count}`],
      ['Home', `Doorstep, 2026-Q4, 1 of ${count}`],
    ] as const) {
      await keyboard.press(key);
      await expect.poll(heard, { message: key }).toBe(expected);
    }
    expect(await player.page.getByText(`1 of ${count}`).isVisible()).toBe(true);
    await keyboard.press('Escape');
    await player.page.locator('#view-scorecard').waitFor();
    await expect.poll(() => player.page.evaluate(() => document.activeElement?.id)).toBe('present-tool');
    expect(await player.posted('presenting')).toEqual({ type: 'presenting', on: false });
    expect(player.complaints).toEqual([]);
  });

  test('shows no findings, no tools and nothing that leads to the text', async () => {
    await using player = await present({ model: company });
    for (let slide = 1; slide < count; slide += 1) {
      await player.page.keyboard.press('ArrowRight');
      expect(await player.page.locator('.badge, .finding, .top, .filter').count()).toBe(0);
      expect(await player.page.getByRole('link').count()).toBe(0);
      expect(await player.page.locator('.slide').getByRole('button').count()).toBe(0);
    }
  });

  test('goes by owner, and back', async () => {
    await using player = await present({ model: company });
    await player.page.getByRole('button', { name: 'By owner' }).click();
    await player.page.keyboard.press('ArrowRight');
    const heading = player.page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.innerText()).toBe(company.objectives[0]?.owners[0]?.name);
    await player.page.getByRole('button', { name: 'By objective' }).click();
    await player.page.getByText(`1 of ${count}`).waitFor();
  });

  test('follows the text, and stays where it is', async () => {
    await using player = await present({ model: company });
    await player.page.keyboard.press('ArrowRight');
    const [card, ...others] = company.objectives;
    if (!card) throw new Error('The company has no objective.');
    await player.send({
      type: 'model',
      model: {
        ...company,
        revision: company.revision + 1,
        objectives: [{ ...card, title: 'Warm at the door' }, ...others],
      },
    });
    await player.page.getByRole('heading', { name: 'Warm at the door' }).waitFor();
    expect(await player.page.getByText(`2 of ${count}`).isVisible()).toBe(true);
  });

  test('gives the place on the page back', async () => {
    await using player = await pages.open({ model: company, height: 400 });
    await player.page.evaluate(() => scrollTo(0, 500));
    await expect.poll(() => player.page.evaluate(() => scrollY)).toBe(500);
    await player.send({ type: 'present' });
    await player.page.locator('.deck').waitFor();
    await player.page.keyboard.press('Escape');
    await expect.poll(() => player.page.evaluate(() => scrollY)).toBe(500);
  });

  test('is begun by the editor as well', async () => {
    await using player = await pages.open({ model: company });
    await player.send({ type: 'present' });
    await player.page.locator('.deck').waitFor();
  });

  test('an exported page presents, too', async () => {
    await using player = await present({ embedded: company });
    await player.page.keyboard.press('ArrowRight');
    await player.page.getByRole('heading', { name: company.objectives[0]?.title }).waitFor();
    expect(player.complaints).toEqual([]);
  });

  test.each(themes.map((theme) => theme.name))('axe finds nothing in %s', async (theme) => {
    await using player = await present({ theme, model: company, width: 1280 });
    for (let slide = 0; slide < count; slide += 1) {
      expect(await player.barriers(), `slide ${slide + 1}`).toEqual([]);
      await player.page.screenshot({ path: pages.shot(`present-${slide + 1}-${theme}`) });
      await player.page.keyboard.press('ArrowRight');
    }
  });

  test('nothing sticks out at any width, whatever is written', async () => {
    for (const model of [company, hostile]) {
      await using player = await present({ model });
      for (let slide = 0; slide < 3; slide += 1) {
        for (const width of [300, 720, 1280, 1920, 3840]) {
          await player.page.setViewportSize({ width, height: 900 });
          await player.page.waitForFunction((wanted) => innerWidth === wanted, width);
          expect(await player.overflow(), `slide ${slide + 1} at ${width}`).toBe(0);
        }
        await player.page.keyboard.press('ArrowRight');
      }
      expect(player.complaints).toEqual([]);
    }
  });
});
