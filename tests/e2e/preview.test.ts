import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { VsCode } from '../support/vscode/index.ts';

let code: VsCode;
beforeAll(async () => {
  code = await VsCode.open({ theme: 'light', viewport: { width: 1600, height: 900 } });
  await code.openFile('growth/2026-Q4.okr');
  await code.run('OKR: Open Preview');
});
afterAll(() => code?.close());

test('the scorecard shows the objectives of the file', async () => {
  const preview = await code.preview(/New teams feel the value/);
  expect(await preview.locator('body').innerText()).toContain('Workspaces that invite a teammate in week one');
  await code.screenshot('preview');
});

test('it follows what is typed, before anything is saved', async () => {
  await code.goTo(3, 35);
  await code.paste('truly ');
  await code.preview(/New teams truly feel|New teams.*truly/);
});

test('a click on a key result goes to its line', async () => {
  const preview = await code.preview();
  await preview.getByText('Week-8 retention of new workspaces').first().click();
  await eventually('the cursor is on the line', async () => (await code.cursor()).line === 22);
});
