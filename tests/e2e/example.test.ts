import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
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

describe.each(['light', 'dark', 'high contrast'] as const)('the example company in %s', (theme) => {
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

    // The window of a small laptop, cut in half again.
    await code.page.setViewportSize({ width: 740, height: 1000 });
    await eventually('the preview is narrow', () => preview.evaluate(() => innerWidth < 400));
    await code.screenshot(`example/narrow-map-${name}`);
    for (const [tab, text] of [
      ['Scorecard', /New teams feel the value/],
      ['KPIs', /Activation rate/],
    ] as const) {
      await preview.getByRole('tab', { name: tab }).click();
      await preview.getByRole('tabpanel').getByText(text).first().waitFor();
      await code.screenshot(`example/narrow-${tab.toLowerCase()}-${name}`);
      // Nothing may stick out: what is too wide is cut off, or needs a bar to scroll sideways.
      expect(await preview.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
});
