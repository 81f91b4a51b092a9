import { describe, expect, test } from 'vitest';
import type { ApplyWorkspaceEditParams } from 'vscode-languageserver-protocol';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import type { SupposeAnswer } from '../../../language/protocol/what-if.ts';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';

const year = new Date().getUTCFullYear();
const before = `company ferry "Ferry"
team deck "Deck" in ferry { lead mara }
team office "Office" in ferry
person mara "Mara Quist" in deck
kpi wait "Minutes at the pier" for deck { unit min lower is better healthy below 15 min critical above 30 min actual { ${year - 1}-12 20 min } }
kpi boarded "Passengers aboard" for deck { unit passengers actual { ${year - 1}-12 400 passengers } }
kpi called "Passengers at the pier" for deck { unit passengers actual { ${year - 1}-12 500 passengers } }
kpi share "Passengers who find a place" for deck { = boarded / called unit % higher is better }
okrs for deck in ${year}
objective smooth "Crossings that people look forward to" {
  kr queue "Time in the queue" from 20 min to 12 min
  kr seats "Passengers who find a place" measures share from 75% to 90%
  kr calm "Complaints about noise" stay below 6 complaints
  kr pier "The new pier is open" done when "the harbour has signed" by ${year}-12-30
  kr "A thing without a name" from 1 to 9
}
okrs for office in ${year - 2}
objective paper "Nobody waits for a form" { kr forms "Days until a form is answered" from 9 days to 2 days }
`;

async function preview(editor: LspClient, uri: string, scope?: object): Promise<PreviewModel> {
  return editor.request('okr/preview', { uri, ...(scope && { scope }) });
}

async function start(text = before) {
  const editor = await openWorkspace({ 'a.okr': text });
  const file = editor.open('a.okr');
  editor.connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
    editor.apply(edit);
    return { applied: true };
  });
  const model = await preview(editor, file.uri);
  const rows = model.objectives.flatMap(({ keyResults }) => keyResults);
  const cards = [...rows, ...model.kpis];
  const idOf = (title: string) => cards.find((each) => each.title === title)?.id ?? title;
  const suppose = (values: Record<string, string>, write = false) =>
    editor.request<SupposeAnswer>('okr/suppose', {
      uri: file.uri,
      scope: model.scope,
      values: Object.fromEntries(Object.entries(values).map(([title, value]) => [idOf(title), value])),
      write,
    });
  return { editor, file, model, rows, idOf, suppose, [Symbol.asyncDispose]: () => editor[Symbol.asyncDispose]() };
}

describe('supposing', () => {
  test('a value of a key result says what would stand otherwise, before and after', async () => {
    await using ferry = await start();
    const answer = await ferry.suppose({ 'Time in the queue': '16' });
    expect(answer.supposed).toMatchObject([{ title: 'Time in the queue', value: '16 min', was: 'no value' }]);
    expect(answer.changes).toMatchObject([
      { kind: 'objective', title: 'Crossings that people look forward to' },
      {
        kind: 'key result',
        title: 'Time in the queue',
        parts: expect.arrayContaining([
          { what: 'Value', before: 'nothing', after: '16 min' },
          { what: 'Progress', before: 'nothing', after: '50%' },
        ]),
      },
    ]);
    expect(answer.keyResults).toMatchObject([{ now: { value: '16', unit: 'min' }, progress: { value: '50%' } }]);
    expect(answer.objectives).toMatchObject([{ progress: expect.any(String) }]);
    expect(answer.written).toBe(false);
    expect(ferry.file.text).toBe(before);
  });

  test('the value of a KPI reaches what is computed from it, and what measures that', async () => {
    await using ferry = await start();
    const answer = await ferry.suppose({ 'Minutes at the pier': '40', 'Complaints about noise': '9' });
    const health = answer.changes.find(({ title }) => title === 'Minutes at the pier');
    expect(health?.parts).toContainEqual({ what: 'Health', before: 'watch', after: 'critical' });
    expect(answer.changes.find(({ title }) => title === 'Complaints about noise')?.state).toBe('breached');
    expect(answer.come.map(({ code }) => code)).not.toEqual([]);
  });

  test('a value that cannot be read is said beside it, and the others still count', async () => {
    await using ferry = await start();
    const answer = await ferry.suppose({ 'Time in the queue': '3 kg', 'Complaints about noise': '2' });
    expect(Object.keys(answer.problems)).toEqual([ferry.idOf('Time in the queue')]);
    expect(answer.supposed.map(({ title }) => title)).toEqual(['Complaints about noise']);
  });

  test('a slider goes from round number to round number around what the text says', async () => {
    await using ferry = await start();
    const range = (title: string) => ferry.rows.find((row) => row.title === title)?.whatIf;
    expect(range('Time in the queue')).toMatchObject({ min: 10, max: 22, step: 0.2, unit: { label: 'min' } });
    expect(range('Passengers who find a place')).toMatchObject({ now: 80, max: 94 });
    expect(range('The new pier is open')).toBeUndefined();
  });
});

describe('writing it to the text', () => {
  test('is one check-in of today for the team, key results and KPIs alike', async () => {
    await using ferry = await start();
    const answer = await ferry.suppose({ 'Minutes at the pier': '14', 'Time in the queue': '16' }, true);
    expect(answer.text).toMatch(
      /^check-in \d{4}-\d\d-\d\d for deck by mara \{\n {2}smooth\.queue +16 min\n {2}wait +14 min\n\}$/,
    );
    expect(answer).toMatchObject({ written: true, where: 'at the end of a.okr' });
    expect(ferry.file.text).toBe(`${before}\n${answer.text}\n`);
    const after = await preview(ferry.editor, ferry.file.uri);
    expect(after.objectives[0]?.keyResults[0]?.now.value).toBe('16');
    expect(after.kpis.find(({ title }) => title === 'Minutes at the pier')?.now.value).toBe('14');
  });

  test('waits for a name, for a cycle that runs, and for a text that can be read', async () => {
    await using ferry = await start();
    const unnamed = await ferry.suppose({ 'A thing without a name': '3' }, true);
    expect(unnamed).toMatchObject({ written: false, text: '' });
    expect(Object.values(unnamed.problems)[0]?.message).toContain('name');
    const { objectives } = await preview(ferry.editor, ferry.file.uri, { cycle: String(year - 2) });
    const over = await ferry.suppose({ [objectives[0]?.keyResults[0]?.id ?? '']: '5' }, true);
    expect(over.supposed).toHaveLength(1);
    expect(Object.values(over.problems)[0]?.message).toContain('is over');
    ferry.editor.type(ferry.file, 'okrs for office', 'okrs fur office');
    const broken = await ferry.suppose({ 'Time in the queue': '16' }, true);
    expect(broken).toMatchObject({ written: false, message: expect.stringContaining('cannot be read yet') });
  });
});
