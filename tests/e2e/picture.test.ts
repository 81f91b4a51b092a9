import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ObjectiveCard, PreviewModel } from '../../language/protocol/preview.ts';
import { PreviewViews } from '../../language/protocol/webview.ts';
import { company } from '../fixtures/preview/company.ts';
import { hostile } from '../fixtures/preview/other-states.ts';
import { previewPages } from '../support/preview/pages.ts';
import type { PreviewPlayer } from '../support/preview/player.ts';
import { asStyle, themes } from '../support/preview/themes.ts';

const pages = previewPages('preview');

/** The picture that the page takes of itself, as the extension would ask for it. */
async function pictureOf(player: PreviewPlayer, theme: string): Promise<Buffer> {
  const found = themes.find(({ name }) => name === theme);
  const styles = `${pages.built('preview.css')}\n${found ? asStyle(found) : ''}`;
  await player.send({ type: 'picture', styles, copy: false });
  const { png, problem } = await player.posted('picture');
  expect(problem).toBeUndefined();
  await player.page.evaluate(() => {
    const played = window as unknown as { posted: { type: string }[] };
    played.posted = played.posted.filter(({ type }) => type !== 'picture');
  });
  return Buffer.from(png ?? '', 'base64');
}

test.each(['refuses', 'takes'])('a clipboard that %s a picture: nothing is lost', async (way) => {
  await using player = await pages.open({ model: company });
  await player.page.evaluate((refuses) => {
    const write = () => (refuses ? Promise.reject(new Error('not now')) : Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { write } });
  }, way === 'refuses');
  await player.send({ type: 'picture', styles: pages.built('preview.css'), copy: true });
  const { png, copied, problem } = await player.posted('picture');
  expect({ png: png?.slice(0, 11), copied, problem }).toEqual(
    way === 'refuses' ? { png: 'iVBORw0KGgo' } : { copied: true },
  );
});

/** The share of pixels that differ clearly between two pictures, the larger one made as small as the other. */
function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([a = '', b = '']) => {
      const images = await Promise.all(
        [a, b].map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          return image;
        }),
      );
      const width = Math.min(...images.map((image) => image.width));
      const height = Math.min(...images.map((image) => Math.round((image.height * width) / image.width)));
      const pixels = images.map((image) => {
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = height;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0, width, (image.height * width) / image.width);
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      });
      const [first = new Uint8ClampedArray(), second = new Uint8ClampedArray()] = pixels;
      let apart = 0;
      for (let at = 0; at < first.length; at += 4) {
        if (Math.abs((first[at] ?? 0) - (second[at] ?? 0)) > 90) apart += 1;
      }
      return apart / (width * height);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}

test.each(['light', 'dark'])('a picture is what the screen shows, in %s', async (theme) => {
  await using player = await pages.open({ model: company, theme, width: 1000 });
  for (const view of PreviewViews) {
    await player.show(view);
    const picture = await pictureOf(player, theme);
    writeFileSync(pages.shot(`picture-${view}-${theme}`), picture);
    await player.page.evaluate(() => document.documentElement.classList.add('is-picture'));
    const screen = await player.page.locator('.app').screenshot();
    await player.page.evaluate(() => document.documentElement.classList.remove('is-picture'));
    expect(picture.readUInt32BE(16), view).toBe(2000);
    expect(await difference(player.page, picture, screen), view).toBeLessThan(0.01);
  }
  expect(player.complaints).toEqual([]);
});

test('whatever is written, and nothing of it runs', async () => {
  await using player = await pages.open({ model: hostile, width: 1000 });
  for (const view of PreviewViews) {
    await player.show(view);
    expect((await pictureOf(player, 'light')).length, view).toBeGreaterThan(10_000);
    expect(player.complaints, view).toEqual([]);
  }
  expect(await player.page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(player.complaints).toEqual([]);
});

test('a long list is drawn as far as a picture goes, and says so where it is cut', async () => {
  const [card] = company.objectives;
  const model = (count: number): PreviewModel => ({
    ...company,
    objectives: Array.from({ length: count }, (_, at) => ({
      ...structuredClone(card as ObjectiveCard),
      id: `o${at}`,
      title: `Objective ${at}`,
      keyResults: (card?.keyResults ?? []).slice(0, 1).map((row) => ({ ...row, id: `o${at}.kr` })),
    })),
  });
  for (const count of [90, 200]) {
    await using player = await pages.open({ model: model(count), width: 1000 });
    await player.page.evaluate(() => scrollTo(0, 700));
    const picture = await pictureOf(player, 'light');
    writeFileSync(pages.shot(`picture-${count}`), picture);
    const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
    expect(height).toBeLessThanOrEqual(16_000);
    if (count === 200) expect([width, height]).toEqual([1000, 16_000]);
    // No stretch as high as a card is empty, down to the last line.
    expect(await longestEmpty(player.page, picture)).toBeLessThan((100 * width) / 1000);
    expect(await player.page.evaluate(() => scrollY)).toBe(700);
    expect(await player.page.locator('.picture-cut').count()).toBe(0);
    expect(player.complaints).toEqual([]);
  }
});

/** The longest stretch of rows of pixels without anything on them between the edges of the page, in pixels. */
function longestEmpty(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    let [longest, empty] = [0, 0];
    for (let y = 0; y < image.height; y += 1) {
      const row = data.subarray(y * image.width * 4, (y + 1) * image.width * 4);
      // Inside the edges of a card, which go on beside its text.
      const start = Math.round(image.width * 0.05) * 4;
      let drawn = false;
      for (let x = start; x < row.length - start && !drawn; x += 4) drawn = (row[x] ?? 255) < 200;
      empty = drawn ? 0 : empty + 1;
      longest = Math.max(longest, empty);
    }
    return longest;
  }, picture.toString('base64'));
}
