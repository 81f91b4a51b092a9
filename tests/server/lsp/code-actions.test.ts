import { afterAll, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { openWorkspace } from '../../support/lsp/client.ts';
import type { EditedText } from '../../support/lsp/document.ts';
import { orchard, orchardWith } from '../../support/lsp/orchard.ts';

const isSame = (a: Diagnostic, b: Diagnostic) => a.code === b.code && a.message === b.message;

describe('in the example', async () => {
  const client = await openWorkspace('examples/lemonstand');
  afterAll(() => client[Symbol.asyncDispose]());

  /** Everything is open, so that every edit meets a text that can be put back. */
  const documents = new Map<string, EditedText>();
  const lines = await client.findings();
  for (const path of client.folder.okrFiles()) documents.set(path, client.open(path));
  const texts = new Map([...documents].map(([path, document]) => [path, document.text]));
  const putBack = () => {
    for (const [path, document] of documents) {
      const text = texts.get(path) ?? '';
      if (document.text !== text) client.change(document, [{ range: document.whole(), text }]);
    }
  };

  const fixesOf = async (document: EditedText, finding: Diagnostic): Promise<CodeAction[]> => {
    const actions = await client.codeActions(document, finding.range, ['quickfix']);
    return actions.filter((action) => action.edit && action.diagnostics?.some((one) => isSame(one, finding)));
  };

  await client.when('the first findings', () => client.publications > 0);
  const cases: { name: string; line: string; document: EditedText; finding: Diagnostic; title: string }[] = [];
  for (const [path, document] of documents) {
    for (const finding of client.diagnostics(path) ?? []) {
      for (const { title } of await fixesOf(document, finding)) {
        cases.push({
          name: `${path} ${finding.code}: ${title}`,
          line: `${path} ${finding.code}`,
          document,
          finding,
          title,
        });
      }
    }
  }

  test('there are fixes for most kinds of findings', () => {
    expect(new Set(cases.map(({ finding }) => finding.code)).size).toBeGreaterThan(8);
  });

  test.each(cases)(
    'a fix removes its finding and breaks nothing: $name',
    async ({ line, document, finding, title }) => {
      const fix = (await fixesOf(document, finding)).find((action) => action.title === title);
      if (!fix?.edit) throw new Error('The fix is no longer offered');
      client.apply(fix.edit);
      const left = await client.findings();
      putBack();
      expect(left.filter((one) => one === line).length).toBe(lines.filter((one) => one === line).length - 1);
      expect(left.filter((one) => /syntax-error|unresolved-reference|duplicate-name/.test(one))).toEqual([]);
    },
  );
});

describe('fixes of the text itself', () => {
  test('change a name to the one that was meant', async () => {
    await using client = await openWorkspace(orchardWith('web/2026-Q4.okr', 'shop.habit.weekly', 'shop.habbit.weekly'));
    const document = client.open('web/2026-Q4.okr');
    const [fix] = await client.codeActions(document, document.range('habbit'));
    expect(fix).toMatchObject({ title: 'Change to `habit`', isPreferred: true, kind: 'quickfix' });
    client.apply(fix?.edit ?? {});
    expect(await client.findings()).toEqual([]);
  });

  test('stand where the cursor touches the finding, and nowhere else', async () => {
    await using client = await openWorkspace(orchardWith('web/2026-Q4.okr', 'shop.habit.weekly', 'shop.habbit.weekly'));
    const document = client.open('web/2026-Q4.okr');
    const place = document.at('shop.habbit|.weekly');
    expect(await client.codeActions(document, { start: place, end: place })).not.toEqual([]);
    expect(await client.codeActions(document, document.range('owner raj\n  because'))).toEqual([]);
  });

  test('are not offered when only other kinds are asked for', async () => {
    await using client = await openWorkspace(orchardWith('web/2026-Q4.okr', 'shop.habit.weekly', 'shop.habbit.weekly'));
    const document = client.open('web/2026-Q4.okr');
    expect(await client.codeActions(document, document.range('habbit'), ['refactor'])).toEqual([]);
    expect(await client.codeActions(document, document.range('habbit'), ['source.fixAll.okr'])).toEqual([]);
  });
});

describe('fix all', () => {
  const informal = `okrs for shop in 2026-Q4
objective habit "People shop here by habit" {
  owner: mia
  because: "They live close"
  kr weekly "Weekly customers" from 31% -> 40% by 31.12.2026
}
`;
  const fixAll = async (only: string) => {
    await using client = await openWorkspace({ ...orchard, 'shop/2026-Q4.okr': informal });
    const document = client.open('shop/2026-Q4.okr');
    const actions = await client.codeActions(document, document.whole(), [only]);
    for (const { edit } of actions) client.apply(edit ?? {});
    return { actions, text: document.text };
  };

  test('writes what was understood in the usual way, in one step', async () => {
    const { actions, text } = await fixAll('source.fixAll.okr');
    expect(actions).toHaveLength(1);
    expect(text).toBe(
      informal
        .replace('owner:', 'owner')
        .replace('because:', 'because')
        .replace('->', 'to')
        .replace('31.12.2026', '2026-12-31'),
    );
  });

  test('is what an editor asks for when it saves', async () => {
    expect((await fixAll('source.fixAll')).actions).toHaveLength(1);
    expect((await fixAll('source')).actions).toHaveLength(1);
  });

  test('changes no meaning: where the wording could be better it does nothing', async () => {
    await using client = await openWorkspace('examples/lemonstand');
    const document = client.open('operations/2026-Q4.okr');
    expect(await client.codeActions(document, document.whole(), ['source.fixAll.okr'])).toEqual([]);
  });
});

test('an editor that knows no snippets gets plain text', async () => {
  await using client = await openWorkspace('examples/lemonstand');
  const document = client.open('operations/2026-Q4.okr');
  const actions = await client.codeActions(document, document.whole(), ['quickfix']);
  const texts = actions.flatMap(({ edit }) =>
    Object.values(edit?.changes ?? {})
      .flat()
      .map(({ newText }) => newText),
  );
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter((text) => /\$\{?\d/.test(text))).toEqual([]);
});

test('an editor that knows snippets gets stops to type at', async () => {
  await using client = await openWorkspace('examples/lemonstand', {
    capabilities: { workspace: { workspaceEdit: { snippetEditSupport: true, documentChanges: true } } },
  });
  const document = client.open('operations/2026-Q4.okr');
  const actions = await client.codeActions(document, document.whole(), ['quickfix']);
  expect(JSON.stringify(actions)).toMatch(/"snippet":\{"kind":"snippet","value":"[^"]*\$\{1/);
});
