import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { VsCode } from '../support/vscode/index.ts';

let code: VsCode;
beforeAll(async () => {
  code = await VsCode.open({ theme: 'light' });
  await code.openFile('growth/2026-Q4.okr');
});
afterAll(() => code?.close());

test('New OKRs asks for the team and opens a complete file that is not saved yet', async () => {
  await code.run('OKR: New OKRs');
  await code.choose(/Platform/);
  await eventually('the new file is there', async () => (await code.visibleText()).includes('okrs for platform in'));
  await expect.poll(() => code.language()).toBe('OKR');
  await code.screenshot('commands/new-okrs');
});

test('Export saves the scorecard as a page', async () => {
  await code.openFile('growth/2026-Q4.okr');
  await code.run('OKR: Export');
  await code.choose(/Web page/);
  const where = code.page.locator('.quick-input-widget input[type="text"]').first();
  await eventually('it asks where', async () => (await where.inputValue()).includes('scorecard.html'));
  const page = join(code.workspace.folder, 'scorecard.html');
  await eventually('the page is written', async () => {
    // While the dialog still reads the folder it hears no key.
    if (await where.isVisible()) await where.press('Enter', { timeout: 1000 });
    return existsSync(page) && readFileSync(page, 'utf8').includes('</html>');
  });
  expect(readFileSync(page, 'utf8')).toContain('New teams feel the value');
});
