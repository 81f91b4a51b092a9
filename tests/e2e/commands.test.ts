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

/** Takes the name that the dialog proposes, and waits for the file. */
async function saved(name: string, isWhole: (content: Buffer) => boolean): Promise<Buffer> {
  const where = code.page.locator('.quick-input-widget input[type="text"]').first();
  await eventually('it asks where', async () => (await where.inputValue()).endsWith(name));
  const file = join(code.workspace.folder, name);
  await eventually(`${name} is written`, async () => {
    // While the dialog still reads the folder it hears no key.
    if (await where.isVisible()) await where.press('Enter', { timeout: 1000 });
    return existsSync(file) && isWhole(readFileSync(file));
  });
  return readFileSync(file);
}

test('Export saves the scorecard as a page', async () => {
  await code.openFile('growth/2026-Q4.okr');
  await code.run('OKR: Export');
  await code.choose(/Web page/);
  const page = await saved('scorecard.html', (content) => content.includes('</html>'));
  expect(page.toString()).toContain('New teams feel the value');
});

test('Export saves a view as Markdown', async () => {
  await code.openFile('growth/2026-Q4.okr');
  await code.run('OKR: Export');
  await code.choose(/^\s*Markdown/);
  await code.choose(/^\s*KPIs/);
  await code.choose(/Save to a file/);
  const text = await saved('kpis.md', (content) => content.length > 100);
  expect(text.toString()).toMatch(/^# Growth, 2026-Q4\n[\s\S]*Activation rate/);
});

test('Export takes a picture of a view, and opens the preview for it', async () => {
  await code.openFile('growth/2026-Q4.okr');
  await code.run('OKR: Export');
  await code.choose(/Picture/);
  await code.choose(/^\s*Map/);
  await code.choose(/Save to a file/);
  const picture = await saved('map.png', (content) => content.length > 1000);
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(20)).toBeGreaterThan(400);
});

test('Preview a Team asks whose OKRs, and stays with them', async () => {
  await code.openFile('growth/2026-Q4.okr');
  await code.run('OKR: Preview a Team');
  await code.choose(/^\s*Platform/);
  await code.preview(/Platform, 2026-Q4|Platform/);
  await eventually('it is locked', async () =>
    (await code.page.locator('.tab').allInnerTexts()).some((title) => /Platform, 2026-Q4 \(locked\)/.test(title)),
  );
  await code.screenshot('commands/preview-team');
  await code.page.getByRole('tab', { name: /\(locked\)/ }).click();
  await code.run('View: Close Editor');
  await code.run('View: Focus First Editor Group');
});

test('Present shows one thing at a time, and Escape gives the page back', async () => {
  await code.openFile('growth/2026-Q4.okr');
  await code.run('OKR: Present');
  const preview = await code.preview();
  await preview.getByText('1 of 4').waitFor();
  const next = preview.getByRole('heading', { name: 'New teams feel the value' });
  // VS Code may still be putting the other editors aside, and has the keyboard while it does.
  await eventually('the next objective is shown', async () => {
    if (await preview.getByText('1 of 4').isVisible()) await preview.locator('.slide').press('ArrowRight');
    await next.waitFor({ timeout: 1000 });
    return true;
  });
  await code.screenshot('commands/present');
  await preview.locator('.slide').press('Escape');
  await preview.getByRole('tab', { name: 'Scorecard' }).waitFor();
});
