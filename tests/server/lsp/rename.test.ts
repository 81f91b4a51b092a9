import { describe, expect, test } from 'vitest';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { eventually } from '../../support/eventually.ts';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import type { EditedText } from '../../support/lsp/document.ts';
import { orchard } from '../../support/lsp/orchard.ts';

const rename = (client: LspClient, document: EditedText, marked: string, newName: string) =>
  client.ask<WorkspaceEdit>('textDocument/rename', document, marked, { newName });

describe('a rename', () => {
  test.each([
    ['an objective', 'shop/2026-Q4.okr', 'objective hab|it', 'custom'],
    ['a key result, where it is mentioned', 'web/2026-Q4.okr', 'shop.habit.week|ly', 'every-week'],
    ['a team', 'company.okr', 'team sh|op', 'laden'],
    ['a person', 'company.okr', 'lead mi|a', 'amelia'],
    ['a KPI', 'kpis.okr', 'kpi reg|ulars', 'stammkunden_2'],
    ['a strategy, in letters of another script', 'company.okr', 'strategy ne|ar', '近く'],
    ['an objective to a word of the language', 'shop/2026-Q4.okr', 'objective hab|it', 'measures'],
    ['a team to a word of the language', 'company.okr', 'team we|b', 'business'],
  ])('of %s leaves no name unresolved, in open files and closed ones', async (_what, path, marked, name) => {
    await using client = await openWorkspace(orchard);
    const document = client.open(path);
    const edit = await rename(client, document, marked, name);
    client.apply(edit);
    await eventually('every name means something', async () => (await client.findings()).length === 0);
    expect(document.text).toContain(name);
  });

  test('of a declared cycle renames it in sections, reviews and behind @', async () => {
    await using client = await openWorkspace({
      'a.okr': `company orchard "Orchard"
cycle harvest from 2026-09-01 to 2026-11-30
okrs for orchard in harvest
objective pick "People pick for themselves" { supports walk@harvest }
objective walk "People come on foot" { owner orchard }
review harvest for orchard { walk 0.7 }
`,
    });
    const document = client.open('a.okr');
    client.apply(await rename(client, document, 'supports walk@har|vest', 'crop'));
    expect(document.text.match(/harvest/g)).toBeNull();
    expect(document.text.match(/crop/g)).toHaveLength(4);
    expect((await client.findings()).filter((finding) => finding.includes('unresolved'))).toEqual([]);
  });

  test('of a KPI leaves its values where they are: in the column called as it was', async () => {
    await using client = await openWorkspace({
      'a.okr':
        'company orchard "Orchard"\nkpi visits "Visits" for orchard { unit visits actuals from "v.csv" // weekly\n}\n',
      'v.csv': 'month,visits,calls\n2026-08,30,4\n',
    });
    const document = client.open('a.okr');
    client.apply(await rename(client, document, 'kpi vis|its', 'calls'));
    expect(document.text).toContain(
      'kpi calls "Visits" for orchard { unit visits actuals from "v.csv" column visits // weekly',
    );
    client.apply(await rename(client, document, 'kpi cal|ls', 'guests'));
    expect(document.text).toContain('"v.csv" column visits //');
  });

  test('says first what it would change', async () => {
    await using client = await openWorkspace(orchard);
    const document = client.open('web/2026-Q4.okr');
    const prepared = await client.ask<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      document,
      'supports shop.hab|it.weekly',
    );
    expect(document.in(prepared.range)).toBe('habit');
    expect(prepared.placeholder).toBe('habit');
    expect(await client.ask('textDocument/prepareRename', document, 'Nobody for|gets')).toBeNull();
  });
});

describe('a rename is refused, in words,', () => {
  test.each([
    ['where there is no name', 'shop/2026-Q4.okr', 'People in our st|reet', 'x', /no name here/],
    ['to what is no name', 'shop/2026-Q4.okr', 'objective hab|it', '2nd habit', /made of letters/],
    ['to nothing', 'shop/2026-Q4.okr', 'objective hab|it', '  ', /made of letters/],
    ['to a name that is taken', 'shop/2026-Q4.okr', 'kr week|ly', 'second', /already has this name/],
    [
      'where another name would come in between',
      'web/2026-Q4.okr',
      'objective li|st',
      'shop',
      /would mean something else/,
    ],
  ])('%s', async (_where, path, marked, name, message) => {
    await using client = await openWorkspace({
      ...orchard,
      'web/2026-Q4.okr': orchard['web/2026-Q4.okr'].replace('supports shop.', 'supports shop.habit\n  supports shop.'),
      'web/more.okr': 'okrs for web in 2026-Q4\nobjective more "More people know where we are" { depends on shop }\n',
    });
    const document = client.open(path);
    await expect(rename(client, document, marked, name)).rejects.toThrow(message);
  });
});
