import { describe, expect, test } from 'vitest';
import { difference } from '../../language/protocol/patch.ts';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import { PreviewViews } from '../../language/protocol/webview.ts';
import { company } from '../fixtures/preview/company.ts';
import { file, lines } from '../fixtures/preview/make.ts';
import { broken, empty, hostile } from '../fixtures/preview/other-states.ts';
import { rowStates } from '../fixtures/preview/row-states.ts';
import { previewPages } from '../support/preview/pages.ts';
import type { OpenOptions, PreviewPlayer } from '../support/preview/player.ts';
import { themes } from '../support/preview/themes.ts';

/* The page of the preview by itself, in a real browser, with an editor that is played. */

const pages = previewPages('preview');
const models: Record<string, PreviewModel> = { company, rowStates, empty, broken, hostile };
const views = PreviewViews;
const widths = [300, 360, 540, 720, 1080, 1400];

const open = (options?: OpenOptions) => pages.open(options);

describe('every view at every width', () => {
  test.each(Object.keys(models))('%s: nothing sticks out, nothing fails', async (name) => {
    await using player = await open({ model: models[name] });
    for (const view of views) {
      await player.show(view);
      for (const width of widths) {
        await player.page.setViewportSize({ width, height: 900 });
        await player.page.waitForFunction((wanted) => innerWidth === wanted, width);
        expect(await player.overflow(), `${view} at ${width}`).toBe(0);
        if (name === 'company' || width === 540) {
          await player.page.screenshot({ path: pages.shot(`${name}-${view}-${width}`), fullPage: true });
        }
      }
    }
    expect(player.complaints).toEqual([]);
    expect(await player.page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  test('with everything opened, too', async () => {
    for (const model of [company, hostile]) {
      await using player = await open({ model, width: 300 });
      for (const button of await player.page.locator('.twist').all()) await button.click();
      expect(await player.page.locator('.kr-detail').count()).toBeGreaterThan(3);
      for (const width of [300, 540, 720, 1400]) {
        await player.page.setViewportSize({ width, height: 900 });
        expect(await player.overflow(), `at ${width}`).toBe(0);
      }
      expect(player.complaints).toEqual([]);
    }
  });
});

describe('for everyone', () => {
  test.each(themes.map((theme) => theme.name))('axe finds nothing in %s', async (theme) => {
    await using player = await open({ theme, model: broken });
    await player.page.getByRole('button', { name: 'Details of Median minutes from order to door' }).click();
    await player.page.getByRole('button', { name: 'Details of At the door while the ice is still solid' }).click();
    // What a theme changes are colours; everything else is asked once.
    const asked = theme === 'light' ? {} : { rules: ['color-contrast'] };
    for (const view of views) {
      await player.show(view);
      expect(await player.barriers(asked), view).toEqual([]);
      await player.page.screenshot({ path: pages.shot(`open-${view}-${theme}`), fullPage: true });
    }
  });

  test.each(['rowStates', 'empty', 'hostile'])('axe finds nothing in %s', async (name) => {
    await using player = await open({ model: models[name], width: 540 });
    // A title that is cut in its box is whole in the box's name, so the two cannot agree.
    const without = name === 'hostile' ? ['label-content-name-mismatch'] : [];
    for (const view of views) {
      await player.show(view);
      expect(await player.barriers({ without }), view).toEqual([]);
    }
  });

  test('axe finds nothing at 300 px and in forced colours', async () => {
    await using player = await open({ model: company, width: 300, media: { forcedColors: 'active' } });
    for (const view of views) {
      await player.show(view);
      expect(await player.barriers(), view).toEqual([]);
      await player.page.screenshot({ path: pages.shot(`forced-${view}-300`), fullPage: true });
    }
  });

  test('rows are a table, tracks are meters, and both are spoken in words', async () => {
    await using player = await open({ model: company });
    const table = player.page.getByRole('table', { name: 'At the door while the ice is still solid' });
    await expect.poll(() => table.getByRole('row').count()).toBe(5);
    expect(await table.getByRole('columnheader').allInnerTexts()).toContain('Baseline to target');
    const meter = table.getByRole('meter').first();
    expect(await meter.getAttribute('aria-valuenow')).toBe('50');
    expect(await meter.getAttribute('aria-valuetext')).toBe(
      '19.5 minutes: 50% of the way from 24 to 15; 42% expected today; the trend ends between 16.9 and 13.2',
    );
    const guardrail = table.getByRole('row', { name: /Rider incidents/ }).getByRole('img');
    expect(await guardrail.getAttribute('aria-label')).toBe('1.8, inside the guardrail stay below 3.0 by 1.2');
  });

  test('a value below the start is a meter that begins there', async () => {
    await using player = await open({ model: company });
    const meter = player.page.getByRole('row', { name: /^Week-8 retention/ }).getByRole('meter');
    expect(await meter.getAttribute('aria-valuemin')).toBe('-19');
    expect(await meter.getAttribute('aria-valuenow')).toBe('-19');
  });

  test('nothing to press is smaller than 24 px', async () => {
    await using player = await open({ model: company, width: 300 });
    for (const view of views) {
      await player.show(view);
      const small = await player.page.locator('button:visible, select:visible').evaluateAll((elements) =>
        elements.flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 24 || height < 24 ? [`${element.outerHTML.slice(0, 80)} ${width}×${height}`] : [];
        }),
      );
      expect(small, view).toEqual([]);
    }
  });
});

describe('the keyboard', () => {
  test('arrows, Home and End walk the tabs, and the view follows', async () => {
    await using player = await open({ model: company });
    const { keyboard } = player.page;
    const shown = () => player.page.getByRole('tabpanel').getAttribute('id');
    const focused = () => player.page.evaluate(() => document.activeElement?.id);
    await player.page.getByRole('tab', { name: 'Scorecard' }).focus();
    for (const [key, view] of [
      ['ArrowRight', 'kpis'],
      ['ArrowRight', 'map'],
      ['ArrowRight', 'balance'],
      ['Home', 'scorecard'],
      ['ArrowLeft', 'check-in'],
      ['ArrowRight', 'scorecard'],
      ['End', 'check-in'],
    ] as const) {
      await keyboard.press(key);
      await expect.poll(shown).toBe(`view-${view}`);
      expect(await focused()).toBe(`tab-${view}`);
    }
    expect(await player.posted('view')).toEqual({ type: 'view', view: 'check-in' });
    expect(
      await player.page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('tabindex'))),
    ).toEqual(['-1', '-1', '-1', '-1', '-1', '0']);
  });

  test('a slash opens the search, Escape closes it and gives the focus back', async () => {
    await using player = await open({ model: company });
    const box = player.page.getByRole('searchbox');
    await player.page.keyboard.press('/');
    await expect.poll(() => box.evaluate((input) => input === document.activeElement)).toBe(true);
    await player.page.keyboard.type('zoe a/b');
    expect(await box.inputValue()).toBe('zoe a/b');
    await box.fill('zoe');
    await expect.poll(() => player.page.locator('tr.kr').count()).toBe(4);
    expect(await player.page.getByRole('status').filter({ hasText: 'shown' }).innerText()).toBe(
      '4 of 12 key results shown',
    );
    await player.page.keyboard.press('Escape');
    await expect.poll(() => player.page.locator('tr.kr').count()).toBe(12);
    expect(await player.page.evaluate(() => document.activeElement?.id)).toBe('search-tool');
  });

  test('a menu of the filter is ticked by keyboard, said on its button, and closed by Escape', async () => {
    await using player = await open({ model: company, width: 300 });
    const { page } = player;
    await page.keyboard.press('/');
    const status = page.getByRole('button', { name: /^Status/ });
    await status.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await player.barriers()).toEqual([]);
    expect(await player.overflow()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Status: Off track');
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await expect.poll(() => page.locator('tr.kr').count()).toBe(2);
    await page.reload();
    await player.posted('ready');
    await player.send({ type: 'model', model: company });
    await expect.poll(() => page.locator('tr.kr').count()).toBe(2);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.locator('tr.kr').count()).toBe(12);
  });

  test('the same filter holds in all views, and where nothing fits it says why', async () => {
    await using player = await open({ model: company });
    const { page } = player;
    await page.keyboard.press('/');
    await page.keyboard.type('submarine');
    const status = page.getByRole('status').filter({ hasText: 'shown' });
    for (const view of views) {
      await player.show(view);
      await expect.poll(() => status.innerText()).toMatch(/^0 of \d+ /);
      await page.getByText('Nothing here is called “submarine”.').waitFor();
    }
    await page.getByRole('searchbox').fill('zoe');
    await player.show('scorecard');
    await page.getByRole('button', { name: /off track/ }).click();
    await page.getByText('Nothing here is called “zoe” and off track at once.').waitFor();
    await page.getByRole('button', { name: 'Any status (4)' }).click();
    await expect.poll(() => page.locator('tr.kr').count()).toBe(4);
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('search') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        ),
      );
    await expect.poll(marked).toContain('Zoë');
  });

  test('Enter on a title goes to its line', async () => {
    await using player = await open({ model: company });
    await player.page.getByRole('link', { name: 'Orders that arrive below 6 °C' }).focus();
    await player.page.keyboard.press('Enter');
    expect(await player.posted('reveal')).toEqual({ type: 'reveal', place: lines(20), focus: true });
  });

  test('Tab walks the map in reading order, and what has the focus keeps its neighbours', async () => {
    await using player = await open({ model: company });
    await player.show('map');
    const nodes = player.page.locator('a.node');
    const order = () => nodes.evaluateAll((all) => all.map((node) => node.id.slice('node-'.length)));
    await expect
      .poll(order)
      .toEqual(['goal', 'habit', 'winter', 'jingle', 'neighbours', 'door', 'first', 'riders', 'glass', 'ordering']);
    await player.page.locator('#node-riders').focus();
    await expect.poll(() => player.page.locator('.node.is-near').count()).toBe(3);
    await expect
      .poll(() => player.page.locator('#node-door').evaluate((node) => getComputedStyle(node).opacity))
      .toBe('0.3');
    expect(await player.page.locator('#node-door').getAttribute('aria-label')).toBe(
      'At risk 33% At the door while the ice is still solid, Doorstep',
    );
  });
});

describe('what is pressed reaches the editor', () => {
  test('titles, fixes, commands, links, lock, team and cycle', async () => {
    await using player = await open({ model: company });
    const { page } = player;
    await page.getByRole('link', { name: 'At the door while the ice is still solid' }).click();
    expect(await player.posted('reveal')).toMatchObject({ place: lines(6, 27) });

    await page.getByRole('button', { name: 'Warning: Pulls against Winter' }).click();
    await page.getByRole('button', { name: 'Add a guardrail on cost' }).click();
    expect(await player.posted('fix')).toEqual({
      type: 'fix',
      place: lines(14),
      code: 'pulls-against-winter',
      fix: 1,
      title: expect.any(String),
    });
    await page.getByRole('link', { name: 'pulls-against-winter' }).click();
    expect(await player.posted('openLink')).toEqual({ type: 'openLink', href: 'https://example.org/rules/page' });

    await page.getByRole('button', { name: 'Check in', exact: true }).click();
    expect(await player.posted('command')).toEqual({ type: 'command', command: 'okr.checkIn' });

    const lock = page.getByRole('button', { name: 'Stay with this file' });
    await lock.click();
    expect(await player.posted('lock')).toEqual({ type: 'lock', locked: true });
    await expect.poll(() => lock.getAttribute('aria-pressed')).toBe('true');

    await page.getByRole('combobox', { name: 'Cycle' }).selectOption('2026-Q3');
    expect(await player.posted('scope')).toEqual({ type: 'scope', scope: { team: 'doorstep', cycle: '2026-Q3' } });
    await page.getByRole('combobox', { name: 'Team' }).selectOption('');
    expect(await player.posted('scope')).toEqual({ type: 'scope', scope: { cycle: '2026-Q4' } });
    expect(player.complaints).toEqual([]);
  });

  test('a box of the map goes to its line, a conflict to what it is about', async () => {
    await using player = await open({ model: company });
    await player.show('map');
    await player.page.locator('#node-door').click();
    expect(await player.posted('reveal')).toMatchObject({ place: lines(6, 27) });
    await player.page.getByRole('link', { name: /^Conflict 1/ }).click();
    expect(await player.page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Conflict over cost per delivery',
    );
  });

  test('an empty scope offers two ways in', async () => {
    await using player = await open({ model: empty });
    await player.page.getByRole('button', { name: 'New OKRs for Doorstep' }).click();
    expect(await player.posted('command')).toEqual({ type: 'command', command: 'okr.new' });
    await player.page.getByRole('button', { name: 'Look at 2026-Q3' }).click();
    expect(await player.posted('scope')).toMatchObject({ scope: { cycle: '2026-Q3' } });
  });

  test('the banner leads to the place', async () => {
    await using player = await open({ model: broken });
    expect(await player.page.getByRole('status').first().innerText()).toContain('cannot be read yet');
    await player.page.getByRole('button', { name: 'Go to line 14' }).click();
    expect(await player.posted('reveal')).toMatchObject({ place: lines(14) });
    expect(await player.page.getByText('as of 10:42', { exact: true }).count()).toBe(1);
  });
});

/** The same company a keystroke later: one number has changed, one title, and a row has come in front of all others. */
function edited(): PreviewModel {
  const next = structuredClone(company);
  const rows = next.objectives[0]?.keyResults ?? [];
  const [minutes] = rows;
  if (minutes?.track.kind === 'measured') {
    minutes.title = 'Median minutes from tap to door';
    minutes.track.now = 0.6;
    rows.unshift({ ...structuredClone(minutes), id: 'door.new', title: 'A new key result', badges: [] });
  }
  return { ...next, revision: company.revision + 1 };
}

describe('a live update', () => {
  test('keeps scroll, focus, opened rows, filter and the very elements', async () => {
    await using player = await open({ model: company, height: 500 });
    const { page } = player;
    const chevron = page.getByRole('button', { name: 'Details of Orders that arrive below 6 °C' });
    await chevron.click();
    await page.getByRole('button', { name: /off track/ }).click();
    await page.getByRole('button', { name: /on track/ }).click();
    await page.evaluate(() => scrollTo(0, 160));
    await chevron.focus();
    await page.locator('#row-door\\.minutes').evaluate((row) => row.setAttribute('data-mine', 'yes'));
    const before = await page.evaluate(() => scrollY);

    await player.send({ type: 'model', model: edited() });

    await page.getByText('Median minutes from tap to door').waitFor();
    expect(await page.locator('#row-door\\.minutes').getAttribute('data-mine')).toBe('yes');
    expect(await page.locator('#row-door\\.new').count()).toBe(1);
    expect(await chevron.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await chevron.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.chip[aria-pressed=true]').count()).toBe(2);
    expect(await page.getByText('Rider incidents').count()).toBe(0);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(100);
  });

  test('without a change above, nothing moves by a pixel', async () => {
    await using player = await open({ model: company, height: 500 });
    await player.page.evaluate(() => scrollTo(0, 200));
    const places = () =>
      player.page.locator('.kr').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
    const before = await places();
    const next = structuredClone(company);
    const row = next.objectives[0]?.keyResults[0];
    if (row?.track.kind === 'measured') row.track.now = 0.9;
    await player.send({ type: 'model', model: { ...next, revision: 8 } });
    await expect.poll(() => player.page.getByRole('meter').first().getAttribute('aria-valuenow')).toBe('90');
    expect(await places()).toEqual(before);
  });

  test('that is older than what is shown is ignored', async () => {
    await using player = await open({ model: edited() });
    await player.send({ type: 'model', model: company });
    expect(await player.page.getByText('Median minutes from tap to door').count()).toBe(1);
  });

  test('when the server gives up, what was good stays, and it says so', async () => {
    await using player = await open({ model: company });
    await player.send({ type: 'failed', message: 'The language server gave no answer.' });
    expect(await player.page.getByRole('status').first().innerText()).toBe('The language server gave no answer.');
    expect(await player.page.locator('tr.kr').count()).toBe(12);
  });
});

describe('where the text cursor is', () => {
  const at = (line: number) => ({ type: 'cursor', uri: file, position: { line: line - 1, character: 4 } }) as const;

  test('marks the row, and brings it into sight when it is not', async () => {
    await using player = await open({ model: company, height: 500 });
    await player.send(at(20));
    const current = player.page.locator('[aria-current=location]');
    expect(await current.getAttribute('id')).toBe('row-door.cold');
    expect(await player.page.evaluate(() => scrollY)).toBe(0);
    await player.send(at(68));
    await expect.poll(() => current.getAttribute('id')).toBe('row-riders.stay');
    const { top = 0, bottom = 0 } = await current.evaluate((row) => row.getBoundingClientRect().toJSON());
    expect(top).toBeGreaterThanOrEqual(36);
    expect(bottom).toBeLessThanOrEqual(500);
  });

  test('typing in the marked row does not scroll back to it', async () => {
    await using player = await open({ model: company, height: 500 });
    await player.send(at(14));
    await player.page.evaluate(() => scrollTo(0, 600));
    await player.send({ type: 'model', model: edited() });
    await player.page.getByText('Median minutes from tap to door').waitFor({ state: 'attached' });
    expect(await player.page.evaluate(() => scrollY)).toBeGreaterThan(500);
  });

  test('marks cards of the other views as well', async () => {
    await using player = await open({ model: company });
    await player.send({ type: 'cursor', uri: 'file:///kpis.okr', position: { line: 21, character: 4 } });
    await player.show('kpis');
    expect(await player.page.locator('[aria-current=location]').getAttribute('id')).toBe('kpi-kpi.retention');
  });
});

describe('five hundred objectives', () => {
  const cards = Array.from({ length: 500 }, (_, index) => {
    const card = structuredClone(company.objectives[index % company.objectives.length]);
    if (!card) throw new Error('The company has objectives.');
    const rows = card.keyResults.map((row) => ({ ...row, id: `${row.id}-${index}`, title: `${row.title} ${index}` }));
    const place = lines(index * 10 + 1, index * 10 + 9);
    return { ...card, id: `${card.id}-${index}`, title: `${card.title} ${index}`, place, keyResults: rows };
  });
  const many: PreviewModel = { ...company, objectives: cards };
  const cardCount = (player: PreviewPlayer) => player.page.locator('article.objective').count();

  test('only what is near is drawn, and all of it can be reached', async () => {
    await using player = await open({ model: many });
    const { page } = player;
    await expect.poll(() => cardCount(player)).toBeGreaterThan(2);
    expect(await cardCount(player)).toBeLessThan(40);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page
      .getByRole('link', { name: /^A winter .* 499$|499$/ })
      .first()
      .waitFor();
    expect(await cardCount(player)).toBeLessThan(40);
    await page.keyboard.press('/');
    await page.keyboard.type(' 317');
    await expect.poll(() => page.getByRole('heading', { name: / 317$/ }).count()).toBe(1);
    expect(player.complaints).toEqual([]);
  });

  test('the row one is in keeps the keyboard however far one scrolls', async () => {
    await using player = await open({ model: many });
    const { page } = player;
    const chevron = page.getByRole('button', { name: /^Details of/ }).first();
    await chevron.focus();
    const name = await chevron.getAttribute('aria-label');
    await page.evaluate(() => scrollTo(0, 60_000));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50_000);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
  });

  test('the card at the cursor comes into sight, drawn or not', async () => {
    await using player = await open({ model: many });
    await player.send({ type: 'cursor', uri: file, position: { line: 4003, character: 3 } });
    const current = player.page.locator('[aria-current=location]');
    await current.waitFor();
    expect(await current.getAttribute('id')).toMatch(/-400$/);
    expect(await player.page.evaluate(() => scrollY)).toBeGreaterThan(10_000);
  });

  test('a presentation gives the place back, at the same card', async () => {
    await using player = await open({ model: many });
    const { page } = player;
    const topCard = () =>
      page.evaluate(() => {
        const cards = [...document.querySelectorAll('article.objective')];
        return cards.find((card) => card.getBoundingClientRect().bottom > 200)?.id;
      });
    await page.evaluate(() => scrollTo(0, 60_000));
    await expect.poll(topCard).toBeDefined();
    await page.waitForTimeout(500);
    const before = { at: await page.evaluate(() => scrollY), card: await topCard() };
    await player.send({ type: 'present' });
    await page.locator('.deck').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(async () => ({ at: await page.evaluate(() => scrollY), card: await topCard() })).toEqual(before);
    await page.waitForTimeout(500);
    expect(await topCard()).toBe(before.card);
  });

  test('a place just scrolled to is not lost when a presentation begins at once', async () => {
    await using player = await open({ model: many });
    const { page } = player;
    await page.evaluate(() => {
      scrollTo(0, 3000);
      window.postMessage({ type: 'present' });
    });
    await page.locator('.deck').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(3000);
  });

  test('printed, everything is there', async () => {
    await using player = await open({ model: many });
    await player.page.emulateMedia({ media: 'print' });
    await expect.poll(() => cardCount(player)).toBe(500);
  });

  test('a change is sent as a patch: the card changes, nothing moves, and a lost one is asked for again', async () => {
    await using player = await open();
    const { page } = player;
    await player.send({ type: 'model', model: many, stamp: 'one' });
    await page.evaluate(() => scrollTo(0, 1200));
    await page.waitForTimeout(300);
    const before = await page.evaluate(() => scrollY);
    const next = { ...many, objectives: cards.map((card, at) => (at === 2 ? { ...card, title: 'Changed' } : card)) };
    const patch = difference(many, next);
    if (!patch) throw new Error('Something has changed.');
    await player.send({ type: 'patch', since: 'one', stamp: 'two', patch });
    await page.getByRole('heading', { name: 'Changed' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.evaluate(() => {
      (window as unknown as { posted: unknown[] }).posted.length = 0;
    });
    await player.send({ type: 'patch', since: 'elsewhere', stamp: 'three', patch });
    expect(await player.posted('ready')).toEqual({ type: 'ready' });
  });
});

describe('beside the last cycle', () => {
  const row = {
    id: 'door.minutes',
    place: lines(14),
    before: lines(90),
    title: 'Median minutes from order to door',
    team: 'Doorstep',
    by: 'same name',
    now: { value: '19.5', unit: 'min', note: '50% of the way' },
    was: { value: '21', unit: 'min', note: '33% of the way' },
    end: { value: '17', unit: 'min', note: '78% of the way, score 0.8' },
    note: '17 points further than then.',
  };
  const compared: PreviewModel = {
    ...company,
    scope: { ...company.scope, compare: true },
    comparison: {
      cycle: '2026-Q3',
      sameDay: '9 Aug',
      sentence: 'One key result goes on, one is new and one was left behind.',
      objectives: [{ ...row, id: 'door', title: 'At the door while the ice is still solid' }],
      keyResults: [row],
      kpis: [{ ...row, id: 'kpi.retention', title: 'Week-8 retention', by: 'same KPI' }],
      fresh: [{ id: 'door.cold', place: lines(20), title: 'Orders that arrive below 6 °C', team: 'Doorstep' }],
      dropped: [{ id: 'old', place: lines(99), title: 'Stops on a route', team: 'Doorstep', note: 'ended at 9' }],
    },
  };

  test('the switch asks for it and lets go of it', async () => {
    await using player = await open({ model: company });
    const compare = player.page.getByRole('button', { name: 'Compare with the last cycle' });
    await compare.click();
    expect(await player.posted('scope')).toMatchObject({ scope: { cycle: '2026-Q4', compare: true } });
    await player.send({ type: 'model', model: compared });
    expect(await compare.getAttribute('aria-pressed')).toBe('true');
    await compare.click();
    expect((await player.posted('scope')).scope.compare).toBeUndefined();
  });

  test('it is a table at every width, in the scorecard and above the KPIs', async () => {
    await using player = await open({ model: compared, width: 300 });
    for (const view of ['scorecard', 'kpis'] as const) {
      await player.show(view);
      const region = player.page.getByRole('region', { name: 'Beside 2026-Q3' });
      expect(await region.innerText()).toContain('17 points further than then.');
      for (const width of widths) {
        await player.page.setViewportSize({ width, height: 900 });
        expect(await player.overflow(), `${view} at ${width}`).toBe(0);
        await player.page.screenshot({ path: pages.shot(`compared-${view}-${width}`), fullPage: true });
      }
      expect(await player.barriers(), view).toEqual([]);
    }
  });
});

describe('what is remembered', () => {
  test('a reload brings view, opened rows and lock back', async () => {
    await using player = await open({ model: company });
    const { page } = player;
    await page.getByRole('button', { name: 'Details of Week-8 retention' }).click();
    await page.getByRole('button', { name: 'Stay with this file' }).click();
    await player.show('kpis');
    await page.reload();
    await player.posted('ready');
    await player.send({ type: 'model', model: company });
    expect(await page.getByRole('tabpanel').getAttribute('id')).toBe('view-kpis');
    expect(await page.getByRole('button', { name: 'Stay with this file' }).getAttribute('aria-pressed')).toBe('true');
    await player.show('scorecard');
    expect(await page.getByRole('button', { name: 'Details of Week-8 retention' }).getAttribute('aria-expanded')).toBe(
      'true',
    );
  });

  test('each view keeps its own place on the page', async () => {
    await using player = await open({ model: company, height: 400 });
    await player.page.evaluate(() => scrollTo(0, 300));
    await expect.poll(() => player.page.evaluate(() => scrollY)).toBe(300);
    await player.show('kpis');
    await player.show('scorecard');
    await expect.poll(() => player.page.evaluate(() => scrollY)).toBe(300);
  });
});

describe('before there is anything', () => {
  test('still shapes, after a moment', async () => {
    await using player = await open();
    await player.page.getByText('Reading your files…').waitFor();
    expect(await player.page.locator('.sk-card').count()).toBe(2);
    await player.page.screenshot({ path: pages.shot('loading') });
    await player.send({ type: 'model', model: company });
    expect(await player.page.locator('.sk-card').count()).toBe(0);
  });
});

describe('an exported page', () => {
  test.each(['light', 'dark'] as const)('stands by itself in %s', async (colorScheme) => {
    await using player = await open({ embedded: company, media: { colorScheme } });
    for (const view of views) {
      await player.show(view);
      expect(await player.overflow()).toBe(0);
      expect(await player.barriers(colorScheme === 'light' ? {} : { rules: ['color-contrast'] }), view).toEqual([]);
      await player.page.screenshot({ path: pages.shot(`exported-${view}-${colorScheme}`), fullPage: true });
    }
    expect(player.complaints).toEqual([]);
  });

  test('has titles as plain text and no button that would need an editor', async () => {
    await using player = await open({ embedded: broken });
    const { page } = player;
    await page.getByRole('button', { name: 'Warning: Pulls against Winter' }).click();
    expect(await page.getByRole('link').allInnerTexts()).toEqual(['pulls-against-winter']);
    expect(await page.getByRole('button', { name: /Go to line|Record the trade-off|Check in|Stay with/ }).count()).toBe(
      0,
    );
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Doorstep 2026-Q4');
    expect(await page.getByText('As of 9 November 2026').count()).toBe(1);
  });

  test('filters and searches without an editor', async () => {
    await using player = await open({ embedded: company });
    await player.page.getByRole('button', { name: /2 off track/ }).click();
    await expect.poll(() => player.page.locator('tr.kr').count()).toBe(2);
  });

  test('is printed with its reasons and without its tools', async () => {
    await using player = await open({ embedded: company, width: 800 });
    await player.page.emulateMedia({ media: 'print' });
    await player.page.getByText('A rider who leaves costs us three weeks of late orders.').waitFor();
    expect(await player.page.locator('.note', { hasText: 'Lease signed' }).isVisible()).toBe(true);
    expect(await player.page.locator('.top').isVisible()).toBe(false);
    expect(await player.overflow()).toBe(0);
    await player.page.screenshot({ path: pages.shot('print'), fullPage: true });
  });

  test('with more contrast, if the system asks for it', async () => {
    await using player = await open({ embedded: company, media: { contrast: 'more', colorScheme: 'dark' } });
    expect(await player.page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(255, 255, 255)');
    expect(await player.barriers()).toEqual([]);
  });

  test('with a damaged model it says what to do', async () => {
    await using player = await open({ embedded: 'damaged' });
    await player.page.getByText('Export it once more').waitFor();
    expect(player.complaints).toEqual([]);
  });
});

test('decisions, promises and pulls are said in words, in every view', async () => {
  await using player = await open({ model: company });
  const decisions = player.page.getByRole('region', { name: 'Decisions' });
  expect(await decisions.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/Two stops on every route.*accepted against.*arrive cold.*until 31 Dec.*Held/s),
    expect.stringMatching(/Riders stay.*accepted against.*Cost per delivery.*guard breached.*Breached/s),
  ]);
  const row = player.page.getByRole('row', { name: /Median minutes from order to door/ });
  expect(await row.first().innerText()).toContain('50% promised');
  await player.page.getByRole('button', { name: 'Details of Median minutes from order to door' }).click();
  expect(await player.page.locator('.kr-detail').innerText()).toContain('Promised 4.5 min of the 9 min it needs');
  await player.show('kpis');
  expect(await player.page.locator('.kpi').first().innerText()).toMatch(/Pulled both ways: Heated bags moves it up/);
  await player.show('map');
  await player.page.getByText('The same as a list').click();
  expect(await player.page.locator('.outline').innerText()).toContain(
    'pulls against Lemonade becomes an everyday habit, on purpose',
  );
  expect(player.complaints).toEqual([]);
});

test('the map fits its room from where it is drawn, and is a list below that', async () => {
  await using player = await open({ model: company });
  const { page } = player;
  await player.show('map');
  const picture = page.locator('.map-scroll');
  for (const width of [1200, 690, 540, 496]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => picture.evaluate((box) => box.scrollWidth - box.clientWidth), { message: `at ${width}` })
      .toBe(0);
    await expect.poll(() => page.locator('.outline').isVisible()).toBe(false);
    await page.screenshot({ path: pages.shot(`map-${width}`), fullPage: true });
  }
  await page.setViewportSize({ width: 480, height: 900 });
  await expect.poll(() => page.locator('.outline').isVisible()).toBe(true);
  expect(await picture.isVisible()).toBe(false);
});

test('an empty cell of the balance offers what could fill it', async () => {
  await using player = await open({ model: company });
  await player.show('balance');
  const offer = { label: 'Add one to “Riders”', objective: 'riders', impact: 'customer', horizon: 'lagging' } as const;
  const cell = { horizon: 'lagging', items: [], gap: 'Nobody says so.', offer: { ...offer, place: lines(3) } } as const;
  const rows = company.balance.rows.map((row) =>
    row.impact === 'customer' ? { ...row, cells: [...row.cells.slice(0, 1), { ...cell, items: [] }] } : row,
  );
  const model: PreviewModel = { ...company, balance: { ...company.balance, rows } };
  await player.send({ type: 'model', model });
  await player.page.getByRole('button', { name: 'Add one to “Riders” (customer, lagging)' }).click();
  expect((await player.posted('fillCell')).offer).toMatchObject(offer);
});

test('a view that needs one team and one cycle leads on to them', async () => {
  await using player = await open({
    model: { ...company, scope: {}, timeline: { ...company.timeline, axis: undefined } },
  });
  const { page } = player;
  await player.show('timeline');
  await page.getByRole('group', { name: 'Cycles' }).getByRole('button').first().click();
  expect((await player.posted('scope')).scope.cycle).toBe(company.cycles[0]?.id);
  const checkIn = { ...company.checkIn, groups: [], mixed: true };
  await player.send({ type: 'model', model: { ...company, scope: { cycle: '2026-Q4' }, checkIn } });
  await player.show('check-in');
  await page.getByRole('group', { name: 'Teams' }).getByRole('button', { name: 'Doorstep' }).click();
  expect((await player.posted('scope')).scope).toMatchObject({ cycle: '2026-Q4', team: expect.any(String) });
  expect(await player.barriers()).toEqual([]);
});

test('with reduced motion nothing moves', async () => {
  await using player = await open({ model: company, media: { reducedMotion: 'reduce' } });
  const moving = await player.page
    .locator('.t-bar, .t-at, .twist .glyph')
    .evaluateAll((all) => all.filter((element) => getComputedStyle(element).transitionDuration !== '0s').length);
  expect(moving).toBe(0);
});
