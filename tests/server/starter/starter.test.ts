import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../../language/formatting/format.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { addDays } from '../../../language/values/date.ts';
import { nameOf, newOkrs } from '../../../server/starter/new-okrs.ts';
import { starterWorkspace } from '../../../server/starter/workspace.ts';
import { workspace } from '../../support/workspace.ts';

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2026-01-01', days));

/** Findings that a beginner should not be greeted with. */
function loudFindings(texts: Record<string, string>, date: string): string[] {
  return workspace(texts, date)
    .findings()
    .filter((finding) => finding.severity !== 'hint')
    .map((finding) => `${finding.code}: ${finding.message}`);
}

describe('the workspace that okr init writes', () => {
  const okrFiles = (date: string) =>
    Object.fromEntries(
      starterWorkspace(date)
        .filter(({ path }) => path.endsWith('.okr'))
        .map(({ path, text }) => [path, text]),
    );

  test('has nothing above a hint, on any day', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(loudFindings(okrFiles(date), date)).toEqual([]);
      }),
      { numRuns: 30, examples: [['2026-12-31'], ['2027-01-01'], ['2028-02-29']] },
    );
  });

  test('shows a scorecard with something on it', () => {
    const { computed } = workspace(okrFiles('2026-11-22'), '2026-11-22');
    expect([...computed.keyResults.values()].every((figures) => figures.now !== undefined)).toBe(true);
    expect([...computed.kpis.values()].map((figures) => figures.health)).not.toContain('no data');
  });

  test('is in the canonical layout', () => {
    for (const text of Object.values(okrFiles('2026-11-22'))) expect(format(text)).toEqual({ text });
  });
});

describe('new OKRs for a team', () => {
  test('are for the quarter of the day, in a folder of the team', () => {
    const { path, text } = newOkrs('kiosk', '2026-11-22');
    expect(path).toBe('kiosk/2026-Q4.okr');
    expect(text).toMatch(/^okrs for kiosk in 2026-Q4\n/);
  });

  test('have nothing above a hint where the team is declared', () => {
    const { path, text } = newOkrs('kiosk', '2026-11-22');
    expect(loudFindings({ 'company.okr': 'team kiosk "Kiosk"\n', [path]: text }, '2026-11-22')).toEqual([]);
  });

  test('take over who leads the team, its strategy and a KPI', () => {
    const { text } = newOkrs('kiosk', '2026-11-22', { lead: 'ines', strategy: 'calm', kpi: 'queue' });
    expect(text).toContain('owner ines');
    expect(text).toContain('advances calm');
    expect(text).toContain('measures queue');
  });

  test('can be read, whatever the team is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (team) => {
        expect(parse(newOkrs(team, '2026-11-22').text).problems).toEqual([]);
      }),
      { examples: [['kr'], ['objective'], ['']] },
    );
  });
});

test.each([
  ['growth', 'growth'],
  ['Growth', 'Growth'],
  ['Front of House', 'front-of-house'],
  ['  R&D ', 'r-d'],
  ['42 Street', 'street'],
  ['équipe-1', 'équipe-1'],
  ['!!!', 'team'],
])('a team called %j is referred to as %s', (team, name) => {
  expect(nameOf(team)).toBe(name);
});
