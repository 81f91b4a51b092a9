import { expect, test } from 'vitest';
import { openWorkspace } from '../../support/lsp/client.ts';

const files = {
  'town.okr': `team north "North"
team south "South"
kpi fare "Fare" for north { unit $ healthy between $5 and $25 }
`,
  'north.okr': `okrs for north in 2026-Q4
objective full "Every seat is taken" { kr up "Fare" measures fare from $10 to $14 }
`,
  'south.okr': `okrs for south in 2026-Q4
objective fair "Everyone can afford a seat" { kr down "Fare" measures fare from $10 to $8 }
`,
};

test('a conflict is shown at both key results, each leading to the other', async () => {
  await using client = await openWorkspace(files);
  const at = (path: string) =>
    client.diagnostics(path)?.find(({ code }) => code === 'opposite-directions')?.relatedInformation ?? [];
  await client.when('the conflict', () => at('north.okr').length > 0 && at('south.okr').length > 0);
  const leads = (path: string) => at(path).map(({ location }) => location.uri.slice(location.uri.lastIndexOf('/') + 1));
  expect(leads('north.okr')).toContain('south.okr');
  expect(leads('south.okr')).toContain('north.okr');
  expect(leads('north.okr')).not.toContain('north.okr');
});
