import { expect, test } from 'vitest';
import { openWorkspace } from '../../support/lsp/client.ts';
import { orchard } from '../../support/lsp/orchard.ts';

const notes =
  'O: Calm mornings\n- KR1: Queue at the door from 20 min to 5 min\n\n- KR2: Seats taken (owner: Mia Sand)\n';
const objective = `objective "Calm mornings" {
  kr "Queue at the door" from 20 min to 5 min
  kr "Seats taken" owner mia
}
`;
const title = 'Turn the pasted text into OKRs';

test('pasted notes become OKRs where they stand, with an okrs line only where the file has none above', async () => {
  await using client = await openWorkspace(orchard);
  const at = (path: string, startLine: number) =>
    client.request<{ text: string }>('okr/convert', { uri: client.open(path).uri, text: notes, startLine });
  expect((await at('shop/2026-Q4.okr', 20)).text).toBe(objective);
  const { text } = await at('company.okr', 9);
  expect(text).toMatch(/^okrs for our-team in \d{4}-Q[1-4]\n\n/);
  expect(text).toContain(objective);
});

test('a fix on a line that cannot be read turns the whole pasted block', async () => {
  await using client = await openWorkspace(orchard);
  const section = 'okrs for web in 2026-Q4\n\n';
  const document = client.open('web/new.okr', `${section}${notes}`);
  const [unread] = await client.diagnosticsWhen('web/new.okr', 'the notes cannot be read', (found) =>
    found.some(({ code }) => code === 'syntax-error'),
  );
  if (!unread) throw new Error('Nothing is wrong with the notes');
  const fix = (await client.codeActions(document, unread.range)).find((action) => action.title === title);
  if (!fix?.edit) throw new Error('The fix is not offered');
  client.apply(fix.edit);
  expect(document.text).toBe(section + objective);
  await client.diagnosticsWhen('web/new.okr', 'the notes are read', (found) =>
    found.every(({ code }) => code !== 'syntax-error'),
  );
});

test('an ordinary mistake is no pasted text', async () => {
  await using client = await openWorkspace(orchard);
  const document = client.open(
    'web/new.okr',
    'okrs for web in 2026-Q4\nobjective "Calm" {\n  kr "Queue" from 20 to\n}\n',
  );
  const found = await client.diagnosticsWhen('web/new.okr', 'the mistake is found', (all) =>
    all.some(({ code }) => code === 'syntax-error'),
  );
  const actions = await Promise.all(found.map(({ range }) => client.codeActions(document, range)));
  expect(actions.flat().map((action) => action.title)).not.toContain(title);
});
