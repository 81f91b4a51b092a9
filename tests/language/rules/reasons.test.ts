import { describe, expect, test } from 'vitest';
import { workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';

const head = `company harbour "Harbour"
team pilots "Pilots" in harbour
person siv "Siv Dahl" in pilots
`;

const of = (code: string, text: Record<string, string> | string, config = withRules({})) =>
  workspace(text)
    .findings(config)
    .filter((finding) => finding.code === code);

describe('missing-evidence', () => {
  test('a reason that only claims', () =>
    expectFindings(
      'missing-evidence',
      `${head}strategy near "Small ships first" {
  because "Small ships come back"
      //  ^^^^^^^^^^^^^^^^^^^^^^^ hint missing-evidence
}
okrs for pilots in 2026-Q4
objective calm "Captains trust our word" {
  because "They say that we come too late"
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint missing-evidence
  because "And nobody tells them why"
}
`,
    ));

  test('evidence, a figure, a KPI, or no reason at all', () =>
    expectFindings(
      'missing-evidence',
      `${head}kpi late "Late pilots" for pilots { unit % lower is better healthy below 5% }
strategy near "Small ships first" { because "Small ships come back" evidence "log/2026.csv" }
okrs for pilots in 2026-Q4
objective a "A" { because "They wait" evidence "https://example.org/survey" }
objective b "B" { because "One ship in 8 waits" }
objective c "C" { because "Half of the captains complain" }
objective d "D" { because "They wait" responds to kpi late }
objective e "E" { because "They wait" kr "Minutes waited" from 30 to 10 evidence "log/2026.csv" }
objective f "F" { standalone because "We owe it to each other" }
objective g "G" { because "They wait" draft }
objective h "H"
okrs for pilots in 2026-Q3
objective past "Past" { because "They waited" }
`,
    ));

  test('strict wants to see where the figure comes from', () => {
    const text = `${head}okrs for pilots in 2026-Q4\nobjective b "B" { because "One ship in 8 waits" }\n`;
    expect(of('missing-evidence', text, withRules({}, 'strict'))).toHaveLength(1);
    expect(of('missing-evidence', text)).toHaveLength(0);
  });

  test('strategies may be left out', () => {
    const text = 'strategy near "Near" { because "Small ships come back" }\n';
    const without = withRules({ 'missing-evidence': { options: { strategies: false } } });
    expect(of('missing-evidence', text)).toHaveLength(1);
    expect(of('missing-evidence', text, without)).toHaveLength(0);
  });
});

describe('missing-assumptions', () => {
  const kr = 'kr "Ships that come back" from 40% to 70%';

  test('aspirational, measured, and nothing outside our control named', () =>
    expectFindings(
      'missing-assumptions',
      `${head}okrs for pilots in 2026-Q4
objective a "Captains ask for us" { aspirational ${kr} }
        //  ^^^^^^^^^^^^^^^^^^^^^ hint missing-assumptions
objective b "B" { aspirational ${kr}
  assumes "The canal stays open" }
objective c "C" { committed ${kr} }
objective d "D" { ${kr} }
objective e "E" { aspirational }
objective f "F" { aspirational draft ${kr} }
objective g "G" { aspirational ${kr}
  depends on b }
objective h "H" { aspirational kr "Launch the new pilot boat" from 0 to 1 }
okrs for pilots in 2026-Q2
objective past "Past" { aspirational ${kr} }
`,
    ));

  test('strict does not take a dependency for it', () => {
    const text = `${head}okrs for pilots in 2026-Q4
objective a "A" { aspirational depends on b ${kr} }
objective b "B"
`;
    expect(of('missing-assumptions', text)).toHaveLength(0);
    expect(of('missing-assumptions', text, withRules({}, 'strict'))[0]?.severity).toBe('info');
  });
});

describe('unanswered-kpi', () => {
  const red = (rest = '') => `kpi late "Ships that wait for a pilot" for pilots {
  unit %
  lower is better
  owner siv
  healthy below 5%, critical above 12%
  actual { 2026-09 9%, 2026-10 14% }
  ${rest}
}
`;
  const with_ = (okr: string, rest = '') => `${head}${red(rest)}${okr}`;
  const quarter = 'okrs for pilots in 2026-Q4\n';

  test('red, and nobody answers', () =>
    expectFindings(
      'unanswered-kpi',
      `${head}kpi late "Ships that wait for a pilot" for pilots { unit % lower is better critical above 12% actual { 2026-10 14% } }
     //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unanswered-kpi
kpi fine "Ropes worn out" { unit ropes lower is better critical above 12 actual { 2026-10 12 } }
kpi watched "Crew ill" { unit % lower is better healthy below 3% critical above 9% actual { 2026-10 8% } }
kpi unknown "Fuel used" { unit litres lower is better critical above 100 }
kpi bare "Ships" { unit ships higher is better actual { 2026-10 0 } }
`,
    ));

  test.each([
    ['responds to', `${quarter}objective a "A" { responds to kpi late }\n`],
    ['supports', `${quarter}objective a "A" { supports late }\n`],
    ['a key result that measures it', `${quarter}objective a "A" { kr "Waiting" measures late from 14% to 5% }\n`],
    [
      'the same words without the link',
      `${quarter}objective a "A" { kr "Ships waiting for a pilot" from 14% to 5% }\n`,
    ],
    ['a key result that drives it', `${quarter}objective a "A" { kr "Pilots on duty" from 4 to 7 lowers late }\n`],
    ['a cycle that is coming', 'okrs for pilots in 2027-Q1\nobjective a "A" { responds to kpi late }\n'],
    ['anyone, not only its own team', 'okrs for harbour in 2026\nobjective a "A" { responds to kpi late }\n'],
  ])('answered: %s', (_, okr) => expect(of('unanswered-kpi', with_(okr))).toEqual([]));

  test.each([
    ['a draft', `${quarter}objective a "A" { responds to kpi late draft }\n`],
    ['a guardrail', `${quarter}objective a "A" { kr "Waiting" measures late stay below 10% }\n`],
    ['a cycle that is over', 'okrs for pilots in 2026-Q3\nobjective a "A" { responds to kpi late }\n'],
    ['something else', `${quarter}objective a "A" { kr "Ships" from 14 to 25 }\n`],
  ])('not answered: %s', (_, okr) => expect(of('unanswered-kpi', with_(okr))).toHaveLength(1));

  test('a driver or a part of it is worked on', () => {
    const more = `kpi crew "Pilots on duty" { unit pilots lowers late }
kpi trust "Captains who trust us" { = happy / asked unit % critical below 50% }
kpi happy "Happy captains" { unit captains actual { 2026-10 10 } }
kpi asked "Captains asked" { unit captains actual { 2026-10 40 } }
`;
    const codes = (kr: string) =>
      of('unanswered-kpi', with_(`${more}${quarter}objective a "A" { ${kr} }\n`)).map(({ about }) => about[0]);
    expect(codes('kr "Some" from 1 to 2')).toEqual(['a.okr#late', 'a.okr#trust']);
    expect(codes('kr "Crew" measures crew from 4 to 7')).toEqual(['a.okr#trust']);
    expect(codes('kr "Happy" measures happy from 10 to 20')).toEqual(['a.okr#late']);
  });

  test('several red for one reason: the root is named, once, and in a loop the first', () => {
    const behind = (drives: string) =>
      `${red('drives gone')}kpi gone "Ships that go elsewhere" { unit ships lower is better critical above 3 actual { 2026-10 9 } ${drives} }\n`;
    for (const drives of ['', 'drives late']) {
      const [finding, ...others] = of('unanswered-kpi', head + behind(drives));
      expect(others).toEqual([]);
      expect(finding?.about).toEqual(['a.okr#late', 'a.okr#gone']);
      expect(finding?.message).toContain('“Ships that go elsewhere” with it');
    }
  });

  test('drafts the objective behind the team’s last one, from where the KPI is to where it is healthy', () => {
    const found = workspace({
      'kpis.okr': `${head}${red()}`,
      'pilots.okr': `${quarter}objective a "A" {\n  owner siv\n}\n\ncheck-in 2026-10-12 { a 20% }\n`,
    });
    const finding = found.findings().find(({ code }) => code === 'unanswered-kpi');
    expect(finding?.fixes.map(({ title }) => title)).toEqual([
      'Write the objective that answers it, for Pilots',
      '“A” answers it',
      'Not here, because…',
    ]);
    const [write, answer] = finding?.fixes ?? [];
    expect(write && found.after(write)['pilots.okr']).toBe(`${quarter}objective a "A" {
  owner siv
}

objective "What is better for people once this is healthy again: Ships that wait for a pilot" {
  owner siv
  because "What we know about why it turned"
  responds to kpi late
  kr "Ships that wait for a pilot" measures late from 14% to 5%
}

check-in 2026-10-12 { a 20% }
`);
    expect(answer && found.after(answer)['pilots.okr']).toContain('  owner siv\n  responds to kpi late\n}');
  });

  test('opens the section where there is none, in the cycle that others are in', () => {
    const found = workspace({
      'kpis.okr': `${head}${red()}`,
      'harbour.okr': 'okrs for harbour in 2026-H2\nobjective a "A"\n',
    });
    const [write] = found.findings().find(({ code }) => code === 'unanswered-kpi')?.fixes ?? [];
    expect(write && found.after(write)['kpis.okr']).toContain('}\n\nokrs for pilots in 2026-H2\n\nobjective "What');
  });

  test('sums of money are safe in the draft', () => {
    const found = workspace(
      `${head}kpi fees "Fees per ship" for pilots { unit $ higher is better healthy above $900 critical below $700 actual { 2026-10 $650.5 } }\n`,
    );
    const [write] = found.findings().find(({ code }) => code === 'unanswered-kpi')?.fixes ?? [];
    expect(write && found.after(write)['a.okr']).toContain('from $650.5 to $900');
  });
});
