import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeLenses, supporters } from '../../../server/features/code-lens.ts';
import { complete } from '../../../server/features/completion/complete.ts';
import { hover } from '../../../server/features/hover/hover.ts';
import { inlayHints } from '../../../server/features/inlay-hints.ts';
import { references } from '../../../server/features/navigation.ts';
import { workspaceSymbols } from '../../../server/features/workspace-symbols.ts';
import { createWorkspace } from '../../../server/services.ts';
import type { Workspace } from '../../../server/workspace/workspace.ts';
import { generate } from '../../bench/generate.ts';
import { EditedText } from '../../support/lsp/document.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../../support/memory-host.ts';
import { runs } from '../../support/property-runs.ts';

/** More files than stand in one block, and one in which names are asked for. */
const mine = 'teams/team-7/mine.okr';
const asking = `okrs for team-7 in 2026-Q4
objective mine "Mine" {
  supports |
  owner person-3
  depends on orchard.year-1
  kr own "Own" to 3 owner |
  kr other "Other" from 1 to 3 measures |
}
objective more "More" { depends on team-7.|, orchard.year-1.| }
`;
const texts = new Map([...generate(70).files, [mine, asking.replaceAll('|', '')]]);
const paths = [...texts.keys()];

const everything = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

async function opened(files: ReadonlyMap<string, string>): Promise<Workspace> {
  const workspace = createWorkspace(new MemoryHost(new Map(files)), [memoryRoot]);
  await workspace.load();
  return workspace;
}

/** What is answered at every bar, of what many support, and to what is looked for. */
function answers(workspace: Workspace) {
  const uri = memoryUri(mine);
  const bars = asking.split('|').slice(0, -1);
  const text = new EditedText(uri, asking.replaceAll('|', ''));
  const places = bars.map((_, index) => text.at(`${bars.slice(0, index + 1).join('')}|`));
  const year = { line: 4, character: 22 };
  const yearly = 'company/2026.okr';
  const shown = [mine, 'kpis.okr', yearly, 'teams/team-7/2026-Q4.okr'].map(memoryUri);
  const objectives = workspace.file(memoryUri(yearly))?.objectives ?? [];
  return {
    lists: places.map((place) => complete(workspace, uri, place, { snippets: true })),
    hovers: [hover(workspace, uri, year), hover(workspace, uri, { line: 3, character: 12 })],
    hints: shown.map((each) => inlayHints(workspace, each, everything)),
    lenses: shown.map((each) => codeLenses(workspace, each)),
    supporters: objectives.slice(0, 2).map(({ id }) => supporters(workspace.model(), id)),
    references: references(workspace, uri, year, true),
    symbols: ['habit', 'habit-2', 'team 1', '', 'y'].map((query) => workspaceSymbols([workspace], query)),
  };
}

test('there is something to answer in each of these ways', async () => {
  const { hints, lenses, supporters: places } = answers(await opened(texts));
  expect(hints.map((each) => each.length > 0)).toEqual([false, true, false, true]);
  expect(lenses.map((each) => each.length > 0)).toEqual([true, false, true, true]);
  expect(places.flat().length).toBeGreaterThan(100);
});

/** What may be replaced by what: names, titles, units and what they are in, cycles, and what breaks a file. */
const pieces = [
  ['objective habit', 'objective wont'],
  ['"People', '"Everybody'],
  ['for team-', 'for area-1 // team-'],
  ['in area-1 ', 'in area-2 '],
  ['in area-2 ', 'in orchard '],
  ['2026-Q4', '2026-Q3'],
  ['orchard.year-1', 'orchard.year-2'],
  ['year-1 "', 'year-9 "'],
  ['{', '('],
  ['person-3 ', 'person-333 '],
] as const;

test('what is answered after any edits is what would be answered had the files always been so', async () => {
  const edit = fc.record({ file: fc.nat(), piece: fc.constantFrom(...pieces), asked: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const now = new Map(texts);
      const workspace = await opened(now);
      answers(workspace);
      for (const { file, piece, asked } of edits) {
        const [from, to] = piece;
        const able = paths.filter((path) => path !== mine && now.get(path)?.includes(from));
        const path = able[file % Math.max(1, able.length)];
        if (path === undefined) continue;
        now.set(path, now.get(path)?.replace(from, to) ?? '');
        workspace.set(memoryUri(path), now.get(path) ?? '');
        if (asked) answers(workspace);
      }
      expect(answers(workspace)).toEqual(answers(await opened(now)));
    }),
    { numRuns: runs(10) },
  );
}, 120_000);
