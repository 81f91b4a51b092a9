import { expect, test } from 'vitest';
import type { CheckInAnswer } from '../../language/protocol/check-in.ts';
import { company } from '../fixtures/preview/company.ts';
import { previewPages } from '../support/preview/pages.ts';
import { themes } from '../support/preview/themes.ts';

/* The check-in view in a real browser: typing, what the editor is asked, and what becomes of the answer. */

const pages = previewPages('preview');

const rows = company.checkIn.groups.flatMap((group) => group.rows);
const idOf = (title: string) => rows.find((row) => row.title === title)?.id ?? '';
const minutes = idOf('Median minutes from order to door');
const retention = idOf('Week-8 retention');

const read: CheckInAnswer = {
  text: 'check-in 2026-11-09 for doorstep by maya {\n  door.minutes  18.6 min  confidence 70%  "Two-stop routes in all of Riverside."\n}',
  rows: {
    [minutes]: { result: { state: 'on track', text: '60%, 18 ahead' } },
    [retention]: {
      problem: { field: 'value', message: 'This one counts in percent: did you mean 37%?', instead: '37%' },
    },
  },
  written: false,
};

async function open(options: { theme?: string; width?: number } = {}) {
  const player = await pages.open({ model: company, ...options });
  await player.show('check-in');
  const { page } = player;
  const value = page.getByRole('textbox', { name: 'New value of Median minutes from order to door, in minutes' });
  const sure = page.getByRole('textbox', { name: 'Confidence in Median minutes from order to door, in percent' });
  const note = page.getByRole('textbox', { name: 'Note on Median minutes from order to door' });
  return { player, page, value, sure, note };
}

test('what is typed is read, and written on demand as one message', async () => {
  const { player, page, value, sure, note } = await open();
  await using _ = player;
  await value.focus();
  await page.keyboard.type('18.6');
  await page.keyboard.press('Tab');
  await page.keyboard.type('70');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Two-stop routes in all of Riverside.');
  expect(await sure.inputValue()).toBe('70');
  expect(await note.inputValue()).toBe('Two-stop routes in all of Riverside.');
  const entries = {
    [minutes]: { value: '18.6', confidence: '70', note: 'Two-stop routes in all of Riverside.', done: false },
  };
  await expect.poll(() => player.posted('checkIn')).toEqual({ type: 'checkIn', entries, write: false });
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => player.posted('checkIn')).toEqual({ type: 'checkIn', entries, write: true });

  await player.send({ type: 'checkIn', answer: { ...read, rows: { [minutes]: {} }, written: true } });
  expect(await value.inputValue()).toBe('');
  expect(await page.getByRole('status').filter({ hasText: 'Written' }).innerText()).toBe(
    'Written: 1 line. Undo in the file takes it back.',
  );
  expect(player.complaints).toEqual([]);
});

test('a new model, another view and a reload keep what was typed, and the focus', async () => {
  const { player, page, value } = await open();
  await using _ = player;
  await value.fill('18.');
  const next = structuredClone(company);
  const [first] = next.checkIn.groups;
  const [row] = first?.rows ?? [];
  if (first && row) first.rows.unshift({ ...structuredClone(row), id: 'new', title: 'A new one' });
  await player.send({ type: 'model', model: { ...next, revision: company.revision + 1 } });
  await page.getByText('A new one').waitFor();
  expect(await value.inputValue()).toBe('18.');
  expect(await value.evaluate((input) => input === document.activeElement)).toBe(true);
  await player.show('map');
  await player.show('check-in');
  expect(await value.inputValue()).toBe('18.');
  await page.reload();
  await player.posted('ready');
  await player.send({ type: 'model', model: company });
  await page.locator('#view-check-in').waitFor();
  expect(await value.inputValue()).toBe('18.');
});

test('what cannot be read is said beside its field, with what is meant', async () => {
  const { player, page, value } = await open();
  await using _ = player;
  await value.fill('18.6');
  const percent = page.getByRole('textbox', { name: 'New value of Week-8 retention, in percent' });
  await percent.fill('0.37');
  await player.send({ type: 'checkIn', answer: read });
  expect(await percent.getAttribute('aria-invalid')).toBe('true');
  const described = await percent.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described}"]`).innerText()).toContain('did you mean 37%?');
  await page.getByRole('button', { name: 'Make it 37%' }).click();
  expect(await percent.inputValue()).toBe('37%');
});

test('Enter goes down the column, and a milestone is ticked with the space bar', async () => {
  const { player, page, value } = await open();
  await using _ = player;
  await value.focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('New value of Orders that arrive below 6 °C, in percent');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Riverside hub sends out its first hundred orders: done');
  await page.keyboard.press('Space');
  await expect
    .poll(() => player.posted('checkIn'))
    .toMatchObject({
      entries: { [idOf('Riverside hub sends out its first hundred orders')]: { done: true } },
    });
});

test.each(themes.map((theme) => theme.name))('axe finds nothing in %s with entries and an error', async (theme) => {
  for (const width of [300, 720, 1400]) {
    const { player, page, value } = await open({ theme, width });
    await using _ = player;
    await value.fill('18.6');
    await page.getByRole('textbox', { name: 'New value of Week-8 retention, in percent' }).fill('0.37');
    await player.send({ type: 'checkIn', answer: read });
    expect(await player.barriers()).toEqual([]);
    expect(await player.overflow()).toBe(0);
    await page.screenshot({ path: pages.shot(`check-in-typed-${theme}-${width}`), fullPage: true });
  }
});
