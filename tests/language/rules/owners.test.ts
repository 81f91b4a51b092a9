import { describe, expect, test } from 'vitest';
import type { Preset } from '../../../language/rules/rule.ts';
import { workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';

const head = `company zoo "Zoo"
team birds "Birds" in zoo
person ada "Ada Mok" in birds
person ben "Ben Roy" in birds
role keeper "Head keeper" in birds
`;

const count = (code: string, text: string, preset: Preset = 'recommended') =>
  workspace(text)
    .findings(withRules({}, preset))
    .filter((finding) => finding.code === code).length;

describe('shared-owner', () => {
  test('objectives, key results and KPIs, not initiatives or drafts', () =>
    expectFindings(
      'shared-owner',
      `${head}kpi eggs "Eggs" for birds { unit eggs owner ada and ben higher is better }
                                                //  ^^^ warning shared-owner
okrs for birds in 2026-Q4
objective nest "Every bird has a quiet nest" {
  owner ada
  owner ben
    //  ^^^ warning shared-owner
  kr "Nests left" from 12 to 3 owner ada and ben and keeper
                                         //  ^^^ warning shared-owner
  kr "Chicks" from 4 to 9 owner keeper
  initiative "New hedge" owner ada and ben
}
objective idea "Idea" { draft owner ada and ben }
objective twice "Twice" { owner ada and ada }
objective team "Team" { owner birds }
`,
    ));

  test.each([
    ['together', 'objective a "A" { owner ada and ben because "B" }', 'objective a "A" { owner ada because "B" }'],
    ['apart', 'objective a "A" {\n  owner ada\n  owner ben\n}', 'objective a "A" {\n  owner ada\n}'],
    ['on a line', 'objective a "A" { owner ada owner ben because "B" }', 'objective a "A" { owner ada because "B" }'],
    ['of three', 'objective a "A" { owner ada and ben and keeper }', 'objective a "A" { owner ada }'],
  ])('keeps the first: %s', (_, before, after) => {
    const section = `${head}okrs for birds in 2026-Q4\n`;
    const found = workspace(`${section}${before}\n`);
    const fixes = found.findings().find(({ code }) => code === 'shared-owner')?.fixes ?? [];
    expect(fixes[0]?.title).toBe('Keep Ada Mok as the owner');
    expect(fixes[0] && found.after(fixes[0])['a.okr']).toBe(`${section}${after}\n`);
    for (const fix of fixes) expect(count('shared-owner', found.after(fix)['a.okr'] ?? '')).toBe(0);
  });

  test('two may be allowed', () => {
    const config = withRules({ 'shared-owner': { options: { most: 2 } } });
    const text = (owners: string) => `${head}okrs for birds in 2026-Q4\nobjective a "A" { owner ${owners} }\n`;
    const codes = (owners: string) =>
      workspace(text(owners))
        .findings(config)
        .map(({ code }) => code);
    expect(codes('ada and ben')).not.toContain('shared-owner');
    expect(codes('ada and ben and keeper')).toContain('shared-owner');
  });
});

describe('individual-okrs', () => {
  test('the section of a person, while it runs', () =>
    expectFindings(
      'individual-okrs',
      `${head}okrs for birds in 2026-Q4
objective nest "Nests"
okrs for ada in 2026-Q4
     //  ^^^ info individual-okrs
objective feed "Feeding"
objective song "Song"
okrs for ada in 2026-Q3
objective past "Past"
okrs for keeper in 2026-Q4
objective gate "Gate"
okrs for ben in 2026-Q4
objective idea "Idea" { draft }
`,
    ));

  test('somebody’s own workspace, without teams', () =>
    expectFindings(
      'individual-okrs',
      'person ada "Ada Mok"\nokrs for ada in 2026-Q4\nobjective run "I run without pain" { kr "Km a week" from 5 to 15 }\n',
    ));

  test('where authorities have personal OKRs, it is silent', () => {
    const text = `${head}okrs for ada in 2026-Q4\nobjective feed "Feeding"\nokrs for keeper in 2026-Q4\nobjective gate "Gate"\n`;
    expect(count('individual-okrs', text)).toBe(1);
    expect(count('individual-okrs', text, 'google')).toBe(0);
    expect(count('individual-okrs', text, 'balanced-scorecard')).toBe(0);
    expect(count('individual-okrs', text, 'strict')).toBe(2);
  });

  test('moves them to the team only where no link breaks', () => {
    const fixes = (rest: string) =>
      workspace(`${head}okrs for ada in 2026-Q4\nobjective feed "Feeding"\n${rest}`)
        .findings()
        .find(({ code }) => code === 'individual-okrs')
        ?.fixes.map(({ title }) => title);
    expect(fixes('')).toEqual(['Make them OKRs of Birds', 'Not here, because…']);
    expect(fixes('okrs for birds in 2026-Q4\nobjective b "B" { supports ada.feed }\n')).toEqual(['Not here, because…']);
    expect(fixes('okrs for birds in 2026-Q4\nobjective feed "Feed"\n')).toEqual(['Not here, because…']);
  });
});

describe('tied-to-pay', () => {
  test('in strategies and trade-offs, too', () =>
    expectFindings(
      'tied-to-pay',
      `${head}strategy calm "Calm" {
  because "The management bonus depends on it"
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning tied-to-pay
}
okrs for birds in 2026-Q4
objective a "A" { kr one "One" from 1 to 2 }
objective b "B" { kr two "Two" from 1 to 2 }
accept a.one against b.two because "My bonus depends on it"
                               //  ^^^^^^^^^^^^^^^^^^^^^^^^ warning tied-to-pay
`,
    ));
});
