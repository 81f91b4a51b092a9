import { describe, expect, test } from 'vitest';
import type { TextFormat } from '../../../language/protocol/export.ts';
import type { PreviewScope } from '../../../language/protocol/preview.ts';
import type { PreviewView } from '../../../language/protocol/webview.ts';
import { exportScorecard } from '../../../server/export/export-scorecard.ts';
import type { modelJson } from '../../../server/export/model-json.ts';
import { preview } from '../preview/ferry.ts';

/* A view of several teams or cycles says of each thing whose it is; a view of one says so once, above everything. */

const text = `company bakery "Bakery"
team ovens "Night shift" in bakery
team shop "Front of house" in bakery
kpi regulars "Guests who come every week" for shop { lagging }

okrs for ovens in 2026-Q4
objective bread "Bread that is still warm at eight" {
  kr warm "Loaves sold warm" from 20% to 60% leading customer
  kr steam "The steam oven bakes its first loaf" done when "a loaf is out" by 2026-12-01
}
okrs for shop in 2026-Q4
objective queue "Nobody waits for breakfast" {
  kr wait "Minutes in the queue" from 9 min to 3 min leading customer
}
okrs for shop in 2026-Q3
objective past "Guests know our names" {
  kr names "Guests greeted by name" from 10% to 30% leading customer
}
`;

async function written(scope: PreviewScope, format: TextFormat, view: PreviewView): Promise<string> {
  const json = () => ({ objectives: [], kpis: [] }) as unknown as ReturnType<typeof modelJson>;
  const model = preview({ texts: text, scope });
  return (await exportScorecard({ model, json, assets: async () => undefined }, { format, view })) ?? '';
}

const quarter = { cycle: '2026-Q4' };
const oneTeam = { ...quarter, team: 'a.okr#ovens' };

describe.each(['svg', 'md'] as const)('whose it is, in %s', (format) => {
  test.each([
    ['scorecard', 1],
    // In the picture of all, and above every objective of the team.
    ['balance', 2],
    ['timeline', 2],
  ] as const)('the %s of a company names the team with each', async (view, times) => {
    expect((await written(quarter, format, view)).split('Night shift').length - 1).toBe(times);
  });

  test.each(['scorecard', 'timeline'] as const)('the %s of a team names it once', async (view) => {
    const drawing = await written(oneTeam, format, view);
    // A drawing says in its own title, too, what it is of.
    expect(drawing.split('Night shift').length - 1).toBe(format === 'svg' ? 2 : 1);
  });

  test('without a cycle, each says of which it is', async () => {
    expect(await written({}, format, 'balance')).toMatch(/Guests know our names[^\n]*2026-Q3/);
    expect(await written({}, format, 'balance')).toContain('Every objective of every cycle');
  });
});
