import { afterAll, beforeAll, test } from 'vitest';
import { VsCode } from '../support/vscode/index.ts';

let code: VsCode;
beforeAll(async () => {
  code = await VsCode.open({ theme: 'dark' });
});
afterAll(() => code?.close());

test('the preview is back after the window was reloaded', async () => {
  await code.openFile('growth/2026-Q4.okr');
  await code.run('OKR: Open Preview');
  const preview = await code.preview(/New teams feel the value/);
  await preview.getByRole('tab', { name: 'KPIs' }).click();
  await code.preview(/Activation rate/);
  await code.reload();
  await code.preview(/Activation rate/);
  await code.screenshot('preview-reloaded-dark');
});
