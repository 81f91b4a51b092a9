import { expect, test } from 'vitest';
import { teamPreviews } from '../../../server/preview/team-previews.ts';
import { viewContext } from '../../../server/preview/view-context.ts';
import { createWorkspace } from '../../../server/services.ts';
import { MemoryHost, memoryRoot } from '../../support/memory-host.ts';
import { organisation } from './ferry.ts';

const objective = (name: string) => `objective ${name} "About ${name}" { kr k "A number" from 1 to 2 }\n`;

const previews = async (texts: Record<string, string>) => {
  const host = new MemoryHost(new Map(Object.entries(texts)));
  host.day = '2026-11-10';
  const workspace = createWorkspace(host, [memoryRoot]);
  await workspace.load();
  const context = viewContext(workspace.computed(), [], (keyResult) => workspace.assess(keyResult));
  return teamPreviews(context).map(({ label, depth, uri, scope }) =>
    [depth, label, workspace.pathOf(uri), scope.team ?? 'everybody', scope.below ? 'below' : 'own', scope.cycle].join(
      ' | ',
    ),
  );
};

test('teams are offered as the organisation has them, each in the cycle that is on for it', async () => {
  const texts = {
    'company.okr': organisation,
    'deck/2026-Q3.okr': `okrs for deck in 2026-Q3\n${objective('before')}`,
    'deck/2026-Q4.okr': `okrs for deck in 2026-Q4\n${objective('now')}`,
    'kiosk.okr': `okrs for kiosk in 2026-Q3\n${objective('sold')}`,
    'year.okr': `okrs for tide in 2026\n${objective('year')}`,
  };
  expect(await previews(texts)).toEqual([
    '0 | Whole organisation | deck/2026-Q4.okr | everybody | own | 2026-Q4',
    '0 | Tidewater | year.okr | company.okr#tide | own | 2026',
    '0 | Tidewater and its parts | deck/2026-Q4.okr | company.okr#tide | below | 2026-Q4',
    '1 | Boats and its parts | deck/2026-Q4.okr | company.okr#boats | below | 2026-Q4',
    '2 | Deck | deck/2026-Q4.okr | company.okr#deck | own | 2026-Q4',
    '1 | Kiosk | kiosk.okr | company.okr#kiosk | own | 2026-Q3',
  ]);
});

test('one team needs no whole organisation beside it, and without objectives there is nobody to offer', async () => {
  expect(await previews({ 'a.okr': `okrs for crew in 2026-Q4\n${objective('one')}` })).toEqual([
    '0 | crew | a.okr | crew | own | 2026-Q4',
  ]);
  expect(await previews({ 'a.okr': organisation })).toEqual([]);
});
