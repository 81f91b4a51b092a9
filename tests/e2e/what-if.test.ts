import { beforeAll, expect, test } from 'vitest';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import { previewPages } from '../support/preview/pages.ts';
import { RealEditor } from '../support/preview/real-editor.ts';
import { themes } from '../support/preview/themes.ts';

/* What if: sliders on the page, with real figures behind them. */

const pages = previewPages('what-if');
const invite = 'Workspaces that invite a teammate in week one';

let editor: RealEditor;
let model: PreviewModel;
beforeAll(async () => {
  editor = await RealEditor.open('examples/lemonstand');
  model = editor.preview('growth/2026-Q4.okr');
});

async function open(options: { theme?: string; width?: number; height?: number } = {}) {
  const player = await pages.open({ model, ...options });
  const { page } = player;
  await page.getByRole('button', { name: `Details of ${invite}` }).click();
  await page.getByRole('button', { name: `What if… ${invite} had another value` }).click();
  const slider = page.getByRole('slider', { name: `Supposed value of ${invite}` });
  const field = page.getByRole('textbox', { name: `Supposed value of ${invite}, in percent` });
  const bar = page.getByRole('complementary', { name: 'What if' });
  return { player, page, slider, field, bar };
}

test('a slider says what would change, and shows it as supposed', async () => {
  const { player, page, slider, field, bar } = await open();
  await using _ = player;
  await slider.focus();
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
  const value = await field.inputValue();
  expect(Number(value)).toBeGreaterThan(31);
  expect(await player.posted('suppose')).toMatchObject({ values: { [idOf(invite)]: value }, write: false });
  const before = await slider.boundingBox();
  await editor.answer(player, model);
  expect(await slider.boundingBox()).toEqual(before);
  expect(await bar.innerText()).toContain(`Supposed: ${invite} ${value}%. Nothing is written.`);
  expect(await bar.getByRole('listitem').allInnerTexts()).toContainEqual(expect.stringContaining('Progress'));
  const row = page.locator('tr.kr.is-supposed');
  expect(await row.innerText()).toContain('supposed');
  await bar.getByRole('button', { name: 'Reset' }).click();
  expect(await page.locator('.is-supposed').count()).toBe(0);
  expect(await bar.innerText()).toBe('');
  expect(player.complaints).toEqual([]);
});

test('several at once, key result and KPI; one is taken back with Escape', async () => {
  const { player, page, field, bar } = await open();
  await using _ = player;
  await field.fill('38');
  await player.show('kpis');
  await page.getByRole('button', { name: 'What if… Activation rate had another value' }).click();
  await page.getByRole('textbox', { name: 'Supposed value of Activation rate, in percent' }).fill('28%');
  await expect.poll(async () => Object.keys((await player.posted('suppose')).values)).toHaveLength(2);
  await editor.answer(player, model);
  expect(await bar.innerText()).toContain(`${invite} 38%; Activation rate 28%`);
  expect(await page.locator('.kpi.is-supposed').innerText()).toContain('28%');
  await page.screenshot({ path: pages.shot('kpi') });
  await page.keyboard.press('Escape');
  await expect.poll(async () => Object.keys((await player.posted('suppose')).values)).toHaveLength(1);
});

test('it is written on demand, and what was typed stays over a reload until then', async () => {
  const { player, page, field, bar } = await open();
  await using _ = player;
  await field.fill('38');
  await player.posted('suppose');
  await page.reload();
  await player.posted('ready');
  await player.send({ type: 'model', model });
  await editor.answer(player, model);
  await bar.getByRole('button', { name: 'Write it to the text' }).click();
  await expect.poll(async () => (await player.posted('suppose')).write).toBe(true);
  await editor.answer(player, model);
  expect(await bar.innerText()).toContain('at the end of growth/2026-Q4.okr. Undo in the file takes it back.');
  expect(await page.getByRole('slider').count()).toBe(0);
});

test('what cannot be read is said beside its field', async () => {
  const { player, page, field } = await open();
  await using _ = player;
  await field.fill('0.4');
  await editor.answer(player, model);
  await page.getByRole('button', { name: 'Make it 40%' }).click();
  expect(await field.inputValue()).toBe('40%');
});

test.each(themes.map((theme) => theme.name))('axe finds nothing in %s', async (theme) => {
  for (const width of [300, 540, 1080]) {
    const { player, page, slider, field } = await open({ theme, width });
    await using _ = player;
    await field.fill('38');
    await editor.answer(player, model);
    await slider.scrollIntoViewIfNeeded();
    await page.screenshot({ path: pages.shot(`${theme}-${width}`) });
    expect(await player.barriers()).toEqual([]);
    expect(await player.overflow()).toBe(0);
  }
});

const idOf = (title: string) =>
  model.objectives.flatMap(({ keyResults }) => keyResults).find((row) => row.title === title)?.id ?? '';
