import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { VsCode } from '../support/vscode/index.ts';

const growth = `okrs for growth in 2026-Q4

objective welcome "New teams feel at home from the first day" {
  owner maya
  because "Half of them never come back"
  kr stay "Teams still here after four weeks" from 40% to 55% lagging business
  kr invite "Teams that invite a colleague" from 20% to 30% leading customer
}
`;

const mornings = `okrs for support in 2026-Q4

objective mornings "Mornings at the desk are calm" {
  owner maya
  because "Most people leave before they get an answer"
  kr waiting "Minutes until a first answer" from 40 min to 15 min lagging business
  kr sure "People who say the answer helped" from 60% to 75% leading customer
}

check-in 2026-10-12 for support {
  mornings.waiting  30 min
  mornings.sure     61%
}
`;

const organisation = `company lemonstand "Lemonstand"
team growth "Growth" in lemonstand
team sales "Sales" in lemonstand
team support "Support" in lemonstand
person maya "Maya Okafor" in growth
`;

const sales = `okrs for sales in 2026-Q4

objective reach "More offices hear of us from a friend" {
  owner maya
  because "A friend's word sells better than ours"
  supports growth.welcome
  kr asked "Offices that ask for a trial" from 12 to 30 leading business
  kr happy "Offices that recommend us" from 30% to 45% lagging customer
}
`;

let code: VsCode;
beforeAll(async () => {
  code = await VsCode.open({
    theme: 'dark',
    viewport: { width: 1500, height: 900 },
    workspace: { 'company.okr': organisation, 'growth.okr': growth, 'sales.okr': sales, 'support.okr': mornings },
  });
});
afterAll(() => code?.close());

/** Begins a new line below a line of the open file, counted from 1. */
async function lineBelow(line: number): Promise<void> {
  await code.goTo(line, 200);
  await code.press('End');
  await code.press('Enter');
}

test('behind a key result stands where it stands, and above its section what can be done', async () => {
  await code.openFile('support.okr');
  await eventually('a hint', async () => /lagging business\s*40% of the way/.test(await code.visibleText()));
  expect(await code.lenses()).toEqual(['Check in | Preview']);
  await code.screenshot('writing/standing');
  await code.lens('Preview').click();
  await code.preview(/Mornings at the desk are calm/);
  await code.run('View: Close All Editor Groups');
});

test('above an objective stands by how many it is supported, and a click shows where', async () => {
  await code.openFile('growth.okr');
  await code.lens('Supported by 1').click();
  const peek = code.page.locator('.reference-zone-widget');
  await peek.locator('.monaco-list-row', { hasText: 'supports growth.welcome' }).waitFor();
  await code.screenshot('writing/supporters');
  await code.press('Escape');
  await peek.waitFor({ state: 'hidden' });
});

test('an output typed as a key result is underlined within a second, and a fix moves it to the initiatives', async () => {
  await code.openFile('support.okr');
  await lineBelow(7);
  await code.paste('kr page "Launch the new help page" to 1');
  const typed = Date.now();
  await eventually('a squiggle', async () => (await code.squiggles()) > 0);
  console.log(`squiggle ${((Date.now() - typed) / 1000).toFixed(2)} s after typing`);
  await code.screenshot('writing/squiggle');
  await code.goTo(8, 20);
  const fix = await code.offeredFix('initiatives');
  await code.screenshot('writing/fixes');
  await fix.click();
  await eventually('the work is an initiative', async () =>
    (await code.visibleText()).includes('initiative "Launch the new help page"'),
  );
  await code.screenshot('writing/fixed');
  await code.press('Escape');
});

test('completion inside a half-written key result proposes what is missing', async () => {
  await code.openFile('sales.okr');
  await lineBelow(8);
  await code.paste('kr fast "Minutes until an office has its first bottle" from 20 min ');
  const offered = await code.completions();
  await code.screenshot('writing/completion');
  expect(offered.some((label) => label.startsWith('to'))).toBe(true);
  expect(offered.some((label) => label.startsWith('objective'))).toBe(false);
  await code.press('Escape');
  await code.paste('to 10 min leading customer');
});

test('renaming an objective renames it in the files of other teams', async () => {
  await code.openFile('growth.okr');
  await code.goTo(3, 12);
  await code.press('F2');
  const input = code.page.locator('.rename-box input');
  await input.waitFor();
  await input.fill('at-home');
  await input.press('Enter');
  await eventually('the name has changed here', async () => (await code.visibleText()).includes('objective at-home'));
  await code.page.locator('.tab', { hasText: 'sales.okr' }).first().click();
  await eventually('the name has changed there', async () =>
    (await code.visibleText()).includes('supports growth.at-home'),
  );
});

test('the preview follows the text, marks the row of the cursor, and a click goes to the line', async () => {
  await code.openFile('growth.okr');
  await code.run('OKR: Open Preview');
  const preview = await code.preview(/New teams feel at home/);
  await code.page.locator('.tab', { hasText: 'growth.okr' }).first().click();
  await code.goTo(6, 10);
  await preview.locator('[aria-current="location"]', { hasText: 'Teams still here' }).waitFor();
  await lineBelow(7);
  await code.paste('kr fun "Teams that say it was fun" from 10% to 20% leading customer');
  await preview.getByText('Teams that say it was fun').waitFor();
  await code.screenshot('writing/preview');
  await preview.getByRole('link', { name: 'Teams that invite a colleague', exact: true }).click();
  await eventually('the cursor is on the line', async () => (await code.cursor()).line === 7);
});

test('a file that breaks keeps its card, under a banner that names the place', async () => {
  const preview = await code.preview(/New teams feel at home/);
  await code.page.locator('.tab', { hasText: 'growth.okr' }).first().click();
  await code.goTo(3, 1);
  await code.press('Shift+End');
  await code.press('Delete');
  await preview.getByText(/Line 3 of growth\.okr/).waitFor();
  expect(await preview.getByText('New teams feel at home').count()).toBeGreaterThan(0);
  await code.screenshot('writing/broken');
});
