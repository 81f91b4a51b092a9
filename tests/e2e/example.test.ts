import { describe, expect, test } from 'vitest';
import { type Theme, VsCode } from '../support/vscode/index.ts';

/** Opens the example with the growth team's file and its preview. */
async function openExample(theme: Theme): Promise<VsCode> {
  const code = await VsCode.open({
    theme,
    viewport: { width: 1600, height: 1000 },
    // Room for the text and the scorecard side by side.
    settings: { 'workbench.sideBar.location': 'left', 'workbench.activityBar.location': 'hidden' },
  });
  await code.openFile('growth/2026-Q4.okr');
  await code.run('View: Close Primary Side Bar');
  await code.run('OKR: Open Preview');
  return code;
}

describe.each(['light', 'dark'] as const)('the example company in %s', (theme) => {
  test('shows its scorecard, KPIs and map beside the text', async () => {
    await using code = await openExample(theme);
    const preview = await code.preview(/New teams feel the value/);
    const name = theme.replaceAll(' ', '-');
    await code.screenshot(`example/scorecard-${name}`);
    expect(await preview.getByRole('heading', { level: 1 }).count()).toBeLessThanOrEqual(1);

    await preview.getByRole('tab', { name: 'KPIs' }).click();
    await preview.getByText('Activation rate').first().waitFor();
    await code.screenshot(`example/kpis-${name}`);

    await preview.getByRole('tab', { name: 'Map' }).click();
    await preview.getByRole('tabpanel').getByText('New teams feel the value', { exact: false }).first().waitFor();
    await code.screenshot(`example/map-${name}`);
  });
});
