import { expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { eventually } from '../../support/eventually.ts';
import { openWorkspace } from '../../support/lsp/client.ts';
import { orchard, orchardWith } from '../../support/lsp/orchard.ts';

/** With a key result that is work. */
const launching = orchardWith(
  'shop/2026-Q4.okr',
  'kr second "First-time customers who come back within ten days" from 22% to 35%',
  'kr second "Launch the loyalty card" from 0 to 1',
);

test('files that nobody has opened have findings, too', async () => {
  await using client = await openWorkspace(
    orchardWith('web/2026-Q4.okr', 'owner raj\n  because', 'owner raa\n  because'),
  );
  const finding = await client.finding('web/2026-Q4.okr', 'unresolved-reference');
  expect(finding).toMatchObject({
    severity: DiagnosticSeverity.Error,
    source: 'okr',
    message: expect.stringContaining('Did you mean `raj`'),
  });
});

test('a finding stands at its place and its code links to a page', async () => {
  await using client = await openWorkspace(launching);
  const document = client.open('shop/2026-Q4.okr');
  const finding = await client.finding('shop/2026-Q4.okr', 'output-as-key-result');
  expect(document.in(finding.range)).toContain('Launch the loyalty card');
  expect(finding.codeDescription?.href).toMatch(/output-as-key-result/);
});

test('a clean workspace is told nothing', async () => {
  await using client = await openWorkspace(orchard);
  client.open('shop/2026-Q4.okr');
  expect(await client.findings()).toEqual([]);
  expect(client.publications).toBe(0);
});

test('a keystroke changes the findings of its own file at once', async () => {
  await using client = await openWorkspace(orchard);
  const document = client.open('shop/2026-Q4.okr');
  await client.findings();
  client.type(document, 'from 31% to 40%', 'from 31% to');
  const finding = await client.finding('shop/2026-Q4.okr', 'syntax-error');
  expect(finding.message).toMatch(/`to`/);
  client.type(document, 'from 31% to', 'from 31% to 41%');
  await client.noFinding('shop/2026-Q4.okr', 'syntax-error');
});

test('the findings of the edited file come before those of the others', async () => {
  await using client = await openWorkspace(orchard);
  const document = client.open('shop/2026-Q4.okr');
  await client.findings();
  const order: string[] = [];
  client.onPublished((uri, diagnostics) => {
    if (diagnostics.length > 0) order.push(uri);
  });
  client.type(document, 'objective habit', 'objective custom');
  await client.finding('web/2026-Q4.okr', 'unresolved-reference');
  expect(order).toEqual([document.uri, client.folder.uri('web/2026-Q4.okr')]);
});

test('a name that is changed is missed in the other file, and found again when it is put back', async () => {
  await using client = await openWorkspace(orchard);
  const document = client.open('shop/2026-Q4.okr');
  client.type(document, 'kr weekly', 'kr everyweek');
  const missing = await client.finding('web/2026-Q4.okr', 'unresolved-reference');
  expect(missing.message).toContain('`weekly`');
  client.type(document, 'kr everyweek', 'kr weekly');
  await client.noFinding('web/2026-Q4.okr');
});

test('findings across files stay with their lines while something is typed above them', async () => {
  const files = orchardWith('shop/2026-Q4.okr', 'advances near', 'advances near\n  supports web.list');
  await using client = await openWorkspace(files);
  const document = client.open('shop/2026-Q4.okr');
  const cycle = await client.finding('shop/2026-Q4.okr', 'alignment-cycle');
  const marked = document.in(cycle.range);
  const seen: string[] = [];
  client.onPublished((uri, diagnostics) => {
    for (const { code, range } of diagnostics) {
      if (uri === document.uri && code === 'alignment-cycle') seen.push(document.in(range));
    }
  });
  client.type(document, 'okrs for shop', '// one\n// two\nokrs for shop');
  client.type(document, 'Half of those', 'Most of those');
  client.type(document, 'lagging, business\n    owner mia', 'lagging, business\n    owner nobody');
  await client.finding('shop/2026-Q4.okr', 'unresolved-reference');
  await eventually('the finding is sent again', async () => seen.length > 0);
  expect(new Set(seen)).toEqual(new Set([marked]));
});

test('while the files are still being read, no name counts as missing', async () => {
  await using client = await openWorkspace(orchard, { initialize: false });
  const wrong: string[] = [];
  client.onPublished((_uri, diagnostics) => wrong.push(...diagnostics.map(({ message }) => String(message))));
  const initialized = client.initialize();
  await initialized;
  client.open('web/2026-Q4.okr');
  expect(await client.findings()).toEqual([]);
  expect(wrong).toEqual([]);
});

test('a related place leads to the other file', async () => {
  await using client = await openWorkspace({
    ...orchard,
    'more.okr': 'person mia "Another Mia" in shop\n',
  });
  const twice = [await client.finding('more.okr', 'duplicate-name')];
  expect(twice[0]?.relatedInformation).toMatchObject([{ location: { uri: client.folder.uri('company.okr') } }]);
});

test('a comment with a reason silences a finding', async () => {
  const said = '// okr-ignore output-as-key-result: the card is what the city asked for';
  const text = launching['shop/2026-Q4.okr'].replace('kr second', `${said}\n  kr second`);
  await using client = await openWorkspace({ ...launching, 'shop/2026-Q4.okr': text });
  expect((await client.findings()).filter((finding) => finding.includes('output'))).toEqual([]);
});
