import { afterAll, describe, expect, test } from 'vitest';
import type { ApplyWorkspaceEditParams, CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import type { EditedText } from '../../support/lsp/document.ts';
import { orchard, orchardWith } from '../../support/lsp/orchard.ts';

const isSame = (a: Diagnostic, b: Diagnostic) => a.code === b.code && a.message === b.message;

/** Whether an edit is about OKRs, not about the configuration beside them. */
const changesTexts = (edit: WorkspaceEdit | undefined) =>
  edit !== undefined && !Object.keys(edit.changes ?? {}).some((uri) => uri.endsWith('okr.config.json'));

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
    return actions.filter(
      ({ edit, diagnostics }) => changesTexts(edit) && diagnostics?.some((one) => isSame(one, finding)),
    );
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
      // What looks at all files comes a moment after an edit, and its fixes with it.
      await client.findings();
      // A conflict is shown at both its places, and is one finding of the first of them.
      const isSame = (one: string) => (lines.includes(line) ? one === line : one.endsWith(` ${finding.code}`));
      expect(left.filter(isSame).length).toBe(lines.filter(isSame).length - 1);
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

  test('fit the text while the next look at all files is still to come', async () => {
    const rising = 'kr again "Customers who write a second list" from 20% to 30% lagging business owner raj';
    const falling =
      'kr again "Customers who come weekly" { measures regulars from 40% to 30% lagging business owner raj }';
    await using client = await openWorkspace(orchardWith('web/2026-Q4.okr', rising, falling));
    const document = client.open('web/2026-Q4.okr');
    await client.when('the finding', () => client.codes('web/2026-Q4.okr').includes('opposite-directions'));
    const edits = async () => {
      const actions = await client.codeActions(document, document.whole(), ['quickfix']);
      return actions
        .filter(({ edit, diagnostics }) => changesTexts(edit) && diagnostics?.[0]?.code === 'opposite-directions')
        .map(({ title, edit }) => {
          const lines = JSON.stringify(edit).matchAll(/"line":(\d+)/g);
          return { title, lines: [...lines].map(([, line]) => Number(line)) };
        });
    };
    const before = await edits();
    expect(before.length).toBeGreaterThan(0);
    const top = { line: 0, character: 0 };
    client.change(document, [{ range: { start: top, end: top }, text: '// First\n// Second\n' }]);
    expect(await edits()).toEqual(before.map(({ title, lines }) => ({ title, lines: lines.map((line) => line + 2) })));
    client.change(document, [{ range: document.range('kr again'), text: 'kr once' }]);
    expect(await edits()).toEqual([]);
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

describe('another level for a rule', () => {
  const text = orchard['web/2026-Q4.okr'].replace(/ {2}because .*\n/, '');
  const levelsOf = async (client: LspClient, document: EditedText) => {
    const actions = await client.codeActions(document, document.range('Nobody forgets'), ['quickfix']);
    return actions.filter(({ title }) => title.includes('missing-why') && title.endsWith('this workspace'));
  };
  const open = (config?: string) =>
    openWorkspace(
      { ...orchard, 'web/2026-Q4.okr': text, ...(config === undefined ? {} : { 'okr.config.json': config }) },
      { capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } } },
    );

  test('is one entry where the editor lets it be picked, and is written when it was', async () => {
    await using client = await openWorkspace(
      { ...orchard, 'web/2026-Q4.okr': text, 'okr.config.json': '{ "rules": {} }' },
      { initializationOptions: { picksLevel: true } },
    );
    client.connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
      client.apply(edit);
      return { applied: true };
    });
    const document = client.open('web/2026-Q4.okr');
    const actions = await client.codeActions(document, document.range('Nobody forgets'), ['quickfix']);
    const levels = actions.filter(({ command }) => command?.command === 'okr.changeLevel');
    expect(levels.map(({ title }) => title)).toEqual(['Change how serious missing-why is…']);
    expect(actions.filter(({ title }) => title.endsWith('this workspace'))).toEqual([]);
    const [choice] = levels[0]?.command?.arguments ?? [];
    expect(choice).toMatchObject({ uri: document.uri, rule: 'missing-why' });
    const answer = await client.request('okr/changeLevel', { uri: document.uri, rule: 'missing-why', level: 'error' });
    expect(answer).toEqual({ changed: client.folder.uri('okr.config.json') });
    expect(JSON.parse(client.folder.read('okr.config.json'))).toEqual({ rules: { 'missing-why': 'error' } });
  });

  test('offers those that the rule has not', async () => {
    await using client = await open('{ "rules": { "missing-why": "info" } }');
    const document = client.open('web/2026-Q4.okr');
    expect((await levelsOf(client, document)).map(({ title }) => title)).toEqual([
      'Switch missing-why off for this workspace',
      'Make missing-why a hint in this workspace',
      'Make missing-why a warning in this workspace',
      'Make missing-why an error in this workspace',
    ]);
  });

  test.each([undefined, '{\n  // Agreed in spring.\n  "preset": "strict"\n}\n'])(
    'takes effect at once, in a configuration that is (%#)',
    async (config) => {
      await using client = await open(config);
      const document = client.open('web/2026-Q4.okr');
      expect(await client.findings()).toContain('web/2026-Q4.okr missing-why');
      const [off] = await levelsOf(client, document);
      client.apply(off?.edit ?? {});
      await client.diagnosticsWhen('web/2026-Q4.okr', 'the rule is off', (found) =>
        found.every(({ code }) => code !== 'missing-why'),
      );
      const written = client.folder.read('okr.config.json');
      expect(written).toContain('"missing-why": "off"');
      if (config) expect(written).toContain('// Agreed in spring.');
    },
  );

  test('is not offered where the configuration cannot be read, or no file can be made', async () => {
    await using broken = await open('{ "rules": ');
    expect(await levelsOf(broken, broken.open('web/2026-Q4.okr'))).toEqual([]);
    await using plain = await openWorkspace({ ...orchard, 'web/2026-Q4.okr': text });
    expect(await levelsOf(plain, plain.open('web/2026-Q4.okr'))).toEqual([]);
  });
});

describe('declaring what was inferred', () => {
  const inferred = `team shop "Shop"
kpi income "Yearly revenue" for shop { unit % }
okrs for shop in 2026-Q4
objective habit "People shop here by habit" {
  kr signups "Trial sign-ups per week" from 30 to 60
  kr revenue "Quarterly revenue" from $20,000 to $30,000 {
    owner mia
  }
  kr known "Weekly customers" from 31% to 40% leading customer
  kr held "Refunds" stay below 5%
}
`;
  const declare = async (at: string) => {
    await using client = await openWorkspace({ 'a.okr': inferred });
    const document = client.open('a.okr');
    const actions = await client.codeActions(document, document.range(at), ['refactor.rewrite']);
    const [first] = actions;
    if (first?.edit) client.apply(first.edit);
    const broken = (await client.findings()).filter((one) => one.includes('syntax-error'));
    return { titles: actions.map(({ title }) => title), text: document.text, broken };
  };

  test('writes the words behind a key result, into its block, or into a KPI', async () => {
    const line = await declare('Trial sign-ups');
    expect(line.titles).toEqual([expect.stringMatching(/^Declare what its wording suggests: `leading\b.*`$/)]);
    expect(line.text).toMatch(/from 30 to 60 leading( \w+)?\n/);
    const block = await declare('Quarterly revenue');
    expect(block.text).toMatch(/owner mia\n {4}lagging business\n {2}\}/);
    const kpi = await declare('Yearly revenue');
    expect(kpi.text).toContain('{ unit % lagging }');
    expect([...line.broken, ...block.broken, ...kpi.broken]).toEqual([]);
  });

  test('for all key results at once on the line of their objective', async () => {
    const { titles, text, broken } = await declare('People shop here');
    expect(titles).toHaveLength(1);
    expect(text).toMatch(/from 30 to 60 leading( \w+)?\n[\s\S]*lagging business/);
    expect(broken).toEqual([]);
  });

  test('has nothing to add where all is said, or nothing is suggested', async () => {
    expect((await declare('Weekly customers')).titles).toEqual([]);
    expect((await declare('Refunds')).titles).toEqual([]);
  });
});
