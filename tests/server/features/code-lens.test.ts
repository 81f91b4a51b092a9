import { describe, expect, test } from 'vitest';
import { codeLenses, supporters } from '../../../server/features/code-lens.ts';
import { createWorkspace } from '../../../server/services.ts';
import { memoryHost, rootUri } from '../../support/cursor.ts';

const uri = `${rootUri}/a.okr`;

async function opened(text: string, files: Record<string, string> = {}) {
  const workspace = createWorkspace(memoryHost({ 'a.okr': text, ...files }), [rootUri]);
  await workspace.load();
  return workspace;
}

/** The lines of a text that have something above them, with what it is. */
async function lensesIn(text: string, files: Record<string, string> = {}): Promise<string[]> {
  const lines = text.split('\n');
  return codeLenses(await opened(text, files), uri).map(
    ({ range, command }) => `${command?.title}: ${lines[range.start.line]?.trim()}`,
  );
}

const section = (cycle: string, team = 'pier') => `okrs for ${team} in ${cycle}
objective calm-${team} "Boarding is calm" { kr wait "Minutes" from 24 min to 15 min }
`;

describe('above a section', () => {
  test('stand the check-in, while its cycle runs, and the preview', async () => {
    expect(await lensesIn(section('2026-Q4'))).toEqual([
      'Check in: okrs for pier in 2026-Q4',
      'Preview: okrs for pier in 2026-Q4',
    ]);
  });

  test.each([
    ['is over', section('2026-Q3')],
    ['has not begun', section('2027-Q1')],
    ['is not known', section('2026-Q7')],
    ['has no objective', 'okrs for pier in 2026-Q4\n'],
    ['has no key result', 'okrs for pier in 2026-Q4\nobjective calm "Boarding is calm" { }\n'],
    ['has none that can be named in a check-in', section('2026-Q4').replace('kr wait', 'kr')],
    [
      'has nothing left to report on',
      'okrs for pier in 2026-Q4\nobjective a "A" { kr b "B" done when "x" }\ncheck-in 2026-11-02 { a.b done }\n',
    ],
  ])('there is no check-in where it %s', async (_what, text) => {
    const [line = ''] = text.split('\n');
    expect(await lensesIn(text)).toEqual([`Preview: ${line}`]);
  });

  test('each has its own check-in, and the first one the preview of the file', async () => {
    const text = section('2026-Q4') + section('2026', 'dock');
    expect(await lensesIn(text)).toEqual([
      'Check in: okrs for pier in 2026-Q4',
      'Preview: okrs for pier in 2026-Q4',
      'Check in: okrs for dock in 2026',
    ]);
    const workspace = await opened(text);
    const ids = workspace.file(uri)?.sections.map(({ id }) => id);
    const lenses = codeLenses(workspace, uri).filter(({ command }) => command?.command === 'okr.checkIn');
    expect(lenses.map(({ command }) => command?.arguments)).toEqual(ids?.map((id) => [uri, id]));
  });
});

describe('above an objective', () => {
  const above = 'okrs for pier in 2026-Q3\nobjective calm "Calm" { kr wait "Minutes" from 24 min to 15 min }\n';
  const below = `okrs for dock in 2026-Q3
objective one "One" { supports pier.calm }
objective two "Two" { supports pier.calm.wait by 3 min }
objective three "Three" { depends on pier.calm }
team pier "Pier"
`;

  test('stands by how many it or one of its key results is supported', async () => {
    expect(await lensesIn(above, { 'b.okr': below })).toEqual([
      'Preview: okrs for pier in 2026-Q3',
      'Supported by 2: objective calm "Calm" { kr wait "Minutes" from 24 min to 15 min }',
    ]);
  });

  test('stands nothing where nobody supports it', async () => {
    expect(await lensesIn(above)).toEqual(['Preview: okrs for pier in 2026-Q3']);
    expect(await lensesIn(below)).toEqual(['Preview: okrs for dock in 2026-Q3']);
  });

  test('there are as many places as it says, those of the objective itself first', async () => {
    const workspace = await opened(above, { 'b.okr': below });
    const id = workspace.file(uri)?.objectives[0]?.id ?? '';
    const lines = below.split('\n');
    const shown = supporters(workspace.model(), id).map(({ uri: at, range }) => {
      return `${at.slice(rootUri.length + 1)} ${lines[range.start.line]?.slice(range.start.character, range.end.character)}`;
    });
    expect(shown).toEqual(['b.okr supports pier.calm', 'b.okr supports pier.calm.wait by 3 min']);
    expect(supporters(workspace.model(), 'nothing')).toEqual([]);
  });
});

test('a text that is broken or empty is no reason to fail', async () => {
  expect(await lensesIn('')).toEqual([]);
  expect(await lensesIn('kpi\nobjective {')).toEqual([]);
  expect(await lensesIn('okrs for\nobjective {\n kr from')).toEqual(['Preview: okrs for']);
});
