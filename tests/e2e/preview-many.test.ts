import { beforeAll, describe, expect, test } from 'vitest';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import { PreviewViews } from '../../language/protocol/webview.ts';
import { Views } from '../../server/preview/views.ts';
import { createWorkspaces } from '../../server/services.ts';
import { generate } from '../bench/generate.ts';
import { company } from '../fixtures/preview/company.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../support/memory-host.ts';
import { previewPages } from '../support/preview/pages.ts';
import type { OpenOptions, PreviewPlayer } from '../support/preview/player.ts';

declare global {
  interface Window {
    lookOf: (control: Element) => string;
  }
}

/* Five hundred objectives for everyone: with the keyboard, aloud, in every state the page can be in. */

const pages = previewPages('many');

let many: PreviewModel;
beforeAll(async () => {
  const { files, leaf } = generate(340);
  const workspaces = createWorkspaces(() => {
    const host = new MemoryHost(files);
    host.day = '2026-11-10';
    return host;
  }, [memoryRoot]);
  await workspaces.load();
  const shown = new Views(workspaces).of(memoryUri(leaf), { cycle: '2026-Q4' });
  // What can be opened stands where it is drawn at any width.
  const isMarked = ({ badges, keyResults }: (typeof shown.objectives)[number]) =>
    [badges, ...keyResults.map((row) => row.badges)].some((each) => each.length > 0);
  many = { ...shown, objectives: shown.objectives.toSorted((a, b) => Number(isMarked(b)) - Number(isMarked(a))) };
  expect(many.objectives.length).toBeGreaterThan(450);
});

/** With details, a finding, what-if and a menu of the filter open. */
async function openFully(options: OpenOptions = {}): Promise<PreviewPlayer> {
  const player = await pages.open({ model: many, width: 900, ...options });
  const { page } = player;
  await page.locator('.objective .twist').first().click();
  await page.locator('tr.kr .twist').first().click();
  await page
    .getByRole('button', { name: /^What if…/ })
    .first()
    .click();
  await page.locator('.badge:not([aria-expanded=true])').first().click();
  await page.locator('.finding').first().waitFor();
  await page.keyboard.press('/');
  await page.getByRole('button', { name: /^Owner/ }).click();
  return player;
}

describe('axe finds nothing among five hundred objectives', () => {
  const settings: Record<string, OpenOptions> = {
    'as it is': {},
    'in high contrast': { theme: 'high-contrast' },
    'in light high contrast': { theme: 'high-contrast-light' },
    'in forced colours, without motion': { media: { forcedColors: 'active', reducedMotion: 'reduce' } },
    'at 300 px': { width: 300 },
    // A page of 900 px at 200 % has room for half of it.
    'at 200 %': { width: 450, height: 450 },
  };

  test.each(Object.entries(settings))('%s, with everything open', async (name, options) => {
    await using player = await openFully(options);
    // What a theme changes are colours; everything else is asked where the layout is another.
    const asked = options.theme ? { rules: ['color-contrast'] } : {};
    expect(await player.barriers(asked), 'with a menu').toEqual([]);
    for (const view of PreviewViews) {
      await player.show(view);
      expect(await player.barriers(asked), view).toEqual([]);
      expect(await player.overflow(), view).toBe(0);
      await player.page.screenshot({ path: pages.shot(`${name.replaceAll(/\W+/g, '-')}-${view}`) });
    }
    expect(player.complaints).toEqual([]);
  });

  test('while they are presented', async () => {
    await using player = await pages.open({ model: many });
    await player.page.getByRole('button', { name: 'Present' }).click();
    await player.page.locator('.deck').waitFor();
    for (const key of ['ArrowRight', 'End']) {
      await player.page.keyboard.press(key);
      expect(await player.barriers(), key).toEqual([]);
    }
  });
});

describe('a long list', () => {
  const card = (player: PreviewPlayer) => player.page.locator('article.objective');

  test('says of each card which of all it is', async () => {
    await using player = await pages.open({ model: many });
    const first = card(player).first();
    await expect.poll(() => first.getAttribute('aria-posinset')).toBe('1');
    expect(await first.getAttribute('aria-setsize')).toBe(String(many.objectives.length));
    await player.page.keyboard.press('End');
    const last = card(player).last();
    await expect.poll(() => last.getAttribute('aria-posinset')).toBe(String(many.objectives.length));
    await player.show('kpis');
    const kpi = player.page.locator('li.kpi').first();
    await expect.poll(() => kpi.getAttribute('aria-posinset')).toBe('1');
    expect(await kpi.getAttribute('aria-setsize')).toBe(String(many.kpis.length));
  });

  test('says of each row of a table which of all it is, and no more once all are drawn', async () => {
    await using player = await pages.open({ model: many });
    const { page } = player;
    await player.show('balance');
    const table = page.getByRole('table', { name: 'Key results per objective' });
    const { teams } = many.balance;
    const rows = teams.reduce((sum, { team, objectives }) => sum + objectives.length + (team ? 1 : 0), 0);
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(String(rows + 2));
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await table.locator(`tr[aria-rowindex="${rows + 2}"]`).waitFor();
    expect(await player.barriers({ rules: ['aria-allowed-attr', 'aria-valid-attr-value'] })).toEqual([]);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(teams.at(-1)?.objectives[0]?.title ?? '');
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(null);
  });

  test('is walked by Page Down, Page Up, Home and End, and always has something to see', async () => {
    await using player = await pages.open({ model: many });
    const { page } = player;
    const seen = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('article.objective')].some((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return bottom > 60 && top < innerHeight;
        }),
      );
    const place = () => page.evaluate(() => Math.round(scrollY));
    await card(player).first().waitFor();
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'Home']) {
      const before = await place();
      await page.keyboard.press(key);
      await expect.poll(place, { message: key }).not.toBe(before);
      await expect.poll(seen, { message: key }).toBe(true);
    }
    await page.keyboard.press('End');
    await page.getByText('People in', { exact: false }).last().waitFor();
    const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await expect.poll(async () => Math.abs((await place()) - end)).toBeLessThan(5000);
    await page.keyboard.press('Home');
    await expect.poll(place).toBe(0);
  });

  test('is walked by Tab from card to card, also beyond what was drawn at first', async () => {
    await using player = await pages.open({ model: many, height: 500 });
    const { page } = player;
    await card(player).first().waitFor();
    const drawn = await card(player).count();
    await card(player).first().getByRole('button').last().focus();
    const reached = new Set<number>();
    for (let step = 0; step < 400 && reached.size < drawn + 4; step++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        const { top, bottom } = activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        const position = Number(activeElement?.closest('article')?.getAttribute('aria-posinset') ?? 0);
        return { position, inSight: bottom > 0 && top < innerHeight };
      });
      expect(at.inSight, `after ${step + 1} steps`).toBe(true);
      if (at.position > 0) reached.add(at.position);
    }
    // None is left out on the way.
    expect([...reached].toSorted((a, b) => a - b)).toEqual(
      [...reached].map((_, index) => index + Math.min(...reached)),
    );
    expect(reached.size).toBeGreaterThan(drawn);
  });
});

describe('the keyboard reaches every control, and one sees where it is', () => {
  test.each(PreviewViews)('%s', async (view) => {
    await using player = await pages.open({ model: company, width: 900 });
    await player.show(view);
    const { page } = player;
    // How a control looks: focused, it must look otherwise.
    await page.evaluate(() => {
      window.lookOf = (control) =>
        [control, ...control.querySelectorAll('rect, path'), control.parentElement]
          .filter((each) => each !== null)
          .map((each) => {
            const { outline, boxShadow, stroke, strokeWidth, background } = getComputedStyle(each);
            return [outline, boxShadow, stroke, strokeWidth, background].join(' ');
          })
          .join('\n');
    });
    const looks = await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
      const controls = [...document.querySelectorAll<HTMLElement>(all)].filter(
        (each) =>
          each.checkVisibility({ visibilityProperty: true }) && each.tabIndex >= 0 && !each.matches(':disabled'),
      );
      for (const [index, each] of controls.entries()) each.dataset.control = String(index);
      return controls.map(window.lookOf);
    });
    expect(looks.length).toBeGreaterThan(8);
    const reached = new Set<number>();
    const unseen: string[] = [];
    for (let step = 0; step < looks.length + 5; step++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const control = document.activeElement as HTMLElement | null;
        return {
          index: Number(control?.dataset.control ?? -1),
          look: control ? window.lookOf(control) : '',
          html: control?.outerHTML.slice(0, 100),
        };
      });
      if (at.index < 0) continue;
      reached.add(at.index);
      if (at.look === looks[at.index]) unseen.push(at.html ?? '');
    }
    expect(unseen).toEqual([]);
    expect(reached.size).toBe(looks.length);
  });
});
