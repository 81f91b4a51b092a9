import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { VsCode } from '../support/vscode/index.ts';

let code: VsCode;
beforeAll(async () => {
  code = await VsCode.open({ theme: 'light' });
});
afterAll(() => code?.close());

test('an .okr file opens as OKR', async () => {
  await code.openFile('growth/2026-Q4.okr');
  await eventually('the status bar says OKR', async () => (await code.language()) === 'OKR');
  await expect.poll(() => code.visibleText()).toContain('okrs for growth in 2026-Q4');
  await code.screenshot('smoke');
});

test('a command of the extension is in the palette', async () => {
  await code.run('OKR: Show Output');
  await code.page.locator('.part.panel .output-view').waitFor();
});
