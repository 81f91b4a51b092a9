import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { VsCode } from '../support/vscode/index.ts';

/* What the preview writes into the text, in real VS Code, and that one undo brings every letter back. */

const year = new Date().getFullYear();
const organisation = `company library "Town library"
team desk "Front desk" in library { lead ines }
team house "House" in library
person ines "Ines Bell" in desk
`;
const desk = `okrs for desk in ${year}

objective quiet "People find a place to read" {
  owner ines
  because "Every third visitor leaves within ten minutes"
  kr seats "Seats free at noon" from 10 seats to 30 seats leading customer
  kr asked "Visitors who must ask for a seat" from 40% to 15% lagging business
}

check-in ${year}-01-02 for desk by ines {
  quiet.seats  12 seats
  quiet.asked  38%
}
`;
const house = `okrs for house in ${year}

objective warm "Nobody keeps the coat on" {
  owner ines
  kr winter "Rooms below 19 degrees" from 6 rooms to 0 rooms lagging business
  kr said "Complaints about cold" from 9 complaints to 1 complaint leading customer
}
`;
const lift = `okrs for house in ${year}

objective lift "The lift works on every day of the year" {
  owner ines
  kr stuck "Hours the lift stands still" from 90 h to 10 h lagging business
  kr called "Calls about the lift" from 30 calls to 5 calls leading customer
}
`;
const readme = `# This year

\`\`\`okr
${desk}\`\`\`

\`\`\`js
const untouched = true;
\`\`\`
`;

let code: VsCode;
beforeAll(async () => {
  code = await VsCode.open({
    theme: 'light',
    viewport: { width: 1500, height: 950 },
    workspace: {
      'library.okr': organisation,
      'desk.okr': desk,
      'house.okr': house,
      'lift.okr': lift,
      'README.md': readme,
      '.vscode/settings.json': JSON.stringify({
        '[okr]': { 'editor.codeActionsOnSave': { 'source.fixAll.okr': 'explicit' } },
      }),
    },
  });
});
afterAll(() => code?.close());

const onDisk = (path: string) => readFileSync(join(code.workspace.folder, path), 'utf8');

/** Opens a file where the text is, not over the preview that may have the keyboard. */
async function openBeside(path: string): Promise<void> {
  await code.run('View: Focus First Editor Group');
  await code.openFile(path);
}

/** Saves what has the keyboard, as it is. */
async function saved(): Promise<void> {
  await code.press('Escape');
  await code.press('Control+s');
  await sameAsOnDisk();
}

/** Waits until nothing of the text is unsaved: saving runs the fixes first. */
const sameAsOnDisk = () => expect.poll(() => code.page.locator('.tab.active.dirty').count()).toBe(0);

/** One undo in the text, and then nothing differs from the disk. */
async function undoneByOneStep(path: string, text: string): Promise<void> {
  await openBeside(path);
  await code.press('Control+z');
  await sameAsOnDisk();
  await code.press('Control+s');
  expect(onDisk(path)).toBe(text);
}

test('a block of OKRs in the Markdown preview is a scorecard, and other code stays code', async () => {
  await code.openFile('README.md');
  await code.run('Markdown: Open Preview to the Side');
  const shown = await eventually('the scorecard', async () => {
    for (const frame of code.page.frames()) {
      const found = frame.locator('.okr-scorecard');
      if ((await found.count()) > 0) return { frame, found: found.first() };
    }
    return undefined;
  });
  const words = await shown.found.innerText();
  for (const text of ['People find a place to read', 'Seats free at noon', '12 seats', '10%']) {
    expect(words).toContain(text);
  }
  expect(await shown.frame.locator('pre').filter({ hasText: 'const untouched' }).count()).toBe(1);
  await code.screenshot('markdown/light');
  await code.run('View: Close All Editors');
});

test('a supposed value is written as a check-in of today, and one undo takes it back', async () => {
  await code.openFile('desk.okr');
  await code.run('OKR: Open Preview');
  const preview = await code.preview(/People find a place/);
  await preview.getByRole('button', { name: 'Details of Seats free at noon' }).click();
  await preview
    .getByRole('button', { name: /What if/ })
    .first()
    .click();
  await preview.getByRole('textbox', { name: /Supposed value of Seats free/ }).fill('24');
  const bar = preview.getByRole('complementary', { name: 'What if' });
  await expect.poll(() => bar.innerText()).toMatch(/progress 10%/i);
  await code.screenshot('what-if/vscode');
  await bar.getByRole('button', { name: 'Write it to the text' }).click();
  await expect.poll(() => bar.innerText()).toContain('Written');
  await expect.poll(() => code.visibleText()).toMatch(/quiet\.seats\s+24 seats/);
  await undoneByOneStep('desk.okr', desk);
});

test('a check-in typed in the preview is one edit, too', async () => {
  const preview = await code.preview(/People find a place/);
  await preview.getByRole('tab', { name: 'Check-in' }).click();
  await preview.getByRole('textbox', { name: /New value of Seats free/ }).fill('18');
  await preview.getByRole('textbox', { name: /New value of Visitors who must ask/ }).fill('33');
  await preview.getByRole('textbox', { name: /Note on Seats free/ }).fill('The "quiet" corner {opened}');
  await preview.getByRole('button', { name: 'Write to the file' }).click();
  await expect.poll(() => code.visibleText()).toMatch(/quiet\.asked\s+33%/);
  await undoneByOneStep('desk.okr', desk);
  await preview.getByRole('tab', { name: 'Scorecard' }).click();
});

test('a finding opens in the preview, and its fix puts the cursor where there is something to fill in', async () => {
  await openBeside('house.okr');
  const preview = await code.preview(/Nobody keeps the coat on/);
  await preview.locator('.obj-head .badge').first().click();
  const finding = preview.locator('.finding').first();
  expect(await finding.getByRole('link').count()).toBeGreaterThan(0);
  await code.screenshot('findings/open');
  await finding.getByRole('button').first().click();
  await eventually('the text has the keyboard', async () => (await code.visibleText()).includes('because'));
  await code.type('Coats are the first complaint');
  await expect.poll(() => code.visibleText()).toContain('because "Coats are the first complaint"');
  await code.screenshot('findings/fixed');
  await saved();
});

test('an empty cell of the balance is filled in the text, with the cursor at what to name', async () => {
  await openBeside('house.okr');
  const preview = await code.preview(/Nobody keeps the coat on/);
  await preview.getByRole('tab', { name: 'Balance' }).click();
  await preview
    .getByRole('button', { name: /^Add one to / })
    .first()
    .click();
  await expect.poll(() => code.visibleText()).toContain('kr "What customers get out of it in the end"');
  await code.type('Rooms above 19 °C');
  await expect.poll(() => code.visibleText()).toContain('kr "Rooms above 19 °C"');
  await code.screenshot('balance/filled');
  await saved();
  await preview.getByRole('tab', { name: 'Scorecard' }).click();
});

test('how serious a rule is, is picked from one list and counts at once', async () => {
  await code.run('View: Close All Editors');
  await code.openFile('lift.okr');
  const rule = 'missing-why';
  await code.problem(rule);
  await code.goTo(3, 18);
  await code.quickFix(`Change how serious ${rule} is`);
  await code.screenshot('severity-picker');
  await code.choose('It is never said');
  await eventually('it is written', async () => onDisk('okr.config.json').includes(`"${rule}": "off"`));
  await eventually('it is gone', async () => (await code.problems()).every((each) => each.code !== rule));
});

test('safe fixes are made when the file is saved', async () => {
  await code.openFile('desk.okr');
  await code.goTo(7, 200);
  await code.paste('\n  kr stay "Minutes a visitor stays" from 12 min -> 40 min lagging customer');
  await expect.poll(() => code.visibleText()).toContain('12 min -> 40 min');
  await code.press('Control+s');
  await expect.poll(() => onDisk('desk.okr'), { timeout: 10_000 }).toContain('from 12 min to 40 min');
});

test('two previews, one locked: each says what it shows, and both are back after a reload', async () => {
  await code.run('View: Close All Editors');
  await code.openFile('desk.okr');
  await code.run('OKR: Open Preview');
  await code.preview(/People find a place/);
  await code.run('OKR: Lock or Unlock the Preview');
  await openBeside('house.okr');
  await code.run('OKR: Open Preview');
  await code.preview(/Nobody keeps the coat on/);
  const titles = () =>
    code.page.locator('.tab', { hasText: 'OKR Preview' }).evaluateAll((tabs) => tabs.map((tab) => tab.textContent));
  const expected = [`OKR Preview: Front desk, ${year} (locked)`, `OKR Preview: House, ${year}`];
  await expect.poll(async () => (await titles()).sort()).toEqual(expected);
  await code.reload();
  await expect.poll(async () => (await titles()).sort()).toEqual(expected);
  await code.preview(/Nobody keeps the coat on/);
});
