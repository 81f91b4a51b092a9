import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../language/rules/config.ts';
import { workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';
import { expectFixed } from './expect-fixed.ts';

const head = `team farm "Farm"
okrs for farm in 2026-Q4
`;

describe('mostly-milestones', () => {
  const rule = 'mostly-milestones';

  test('more than half; guardrails are left out of the count', () =>
    expectFindings(
      rule,
      `${head}objective market "People ask for our name at the market" {
             //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning mostly-milestones
  kr "The co-operative trusts us" done when "it has signed"
  kr "The school trusts us" done when "its kitchen orders from us"
  kr "Customers who ask for us by name" from 10% to 25%
  kr "Vegetables thrown away" stay below 20 kg
  kr "Complaints" stay below 3
}
objective half "Half of them is fine" {
  kr "The co-operative trusts us" done when "it has signed"
  kr "Customers who ask for us by name" from 10% to 25%
}
`,
    ));

  test('nought to one is yes or no, nought to one percent or many is not', () =>
    expectFindings(
      rule,
      `${head}objective market "People ask for our name at the market" {
             //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning mostly-milestones
  kr "Schools that order from us" from 0 to 1
  kr "Prizes won at the county fair" from 0 prizes to 1 prize
}
objective shares "Small numbers may be numbers" {
  kr "Boxes returned" from 0% to 1%
  kr "Schools that order from us" from 0 to 3
}
`,
    ));

  test('a single milestone, drafts, learning and tasks that find a number are left alone', () =>
    expectFindings(
      rule,
      `${head}objective one "A single one" {
  kr "The co-operative trusts us" done when "it has signed"
}
objective idea "Still an idea" {
  draft
  kr "The co-operative trusts us" done when "it has signed"
  kr "The school trusts us" done when "its kitchen orders from us"
}
objective learn "We find out what the soil needs" {
  learning
  kr "The co-operative trusts us" done when "it has signed"
  kr "The school trusts us" done when "its kitchen orders from us"
}
objective count "Numbers on their way" {
  kr "Know how much we throw away" baseline by 2026-10-31
  kr "Know how long boxes wait" baseline by 2026-10-31
}
`,
    ));

  test('work to be done is said once, by the rule for it', () => {
    const codes = workspace(`${head}objective shop "The shop is open" {
  kr "Launch the web shop" done when "it is live"
  kr "Build the packing hall" done when "it is built"
}
`)
      .findings()
      .map(({ code }) => code);
    expect(codes).toContain('output-as-key-result');
    expect(codes).not.toContain(rule);
  });

  const two = `${head}objective market "People ask for our name" {
  kr "The co-operative trusts us" done when "it has signed"
  kr "The school trusts us" done when "its kitchen orders from us"
}
`;

  test('the share, the preset and the fix', () => {
    const severities = (config = defaultConfig) =>
      workspace(two)
        .findings(config)
        .flatMap(({ code, severity }) => (code === rule ? [severity] : []));
    expect(severities()).toEqual(['warning']);
    expect(severities(withRules({}, 'google'))).toEqual(['hint']);
    expect(severities(withRules({ [rule]: { options: { most: 100 } } }))).toEqual([]);
    expectFixed(rule, two);
  });

  test('offers no more key results than anybody keeps in mind', () => {
    const three = two.replace('}\n', '  kr "The baker trusts us" done when "she orders from us"\n}\n');
    const fixes = workspace(three)
      .findings()
      .find(({ code }) => code === rule)?.fixes;
    expect(fixes).toHaveLength(1);
  });
});

describe('unlikely-confidence', () => {
  const rule = 'unlikely-confidence';

  test('only an aspirational start, beyond the limits, however it is written', () =>
    expectFindings(
      rule,
      `${head}objective bold "Nobody in town eats tomatoes from a lorry" {
  aspirational
  kr "Households with a box" from 40 to 400 confidence 10%
                                                    // ^^^ info unlikely-confidence
  kr "Restaurants with a box" from 4 to 5 confidence 0.95
                                              //     ^^^^ info unlikely-confidence
  kr "Schools with a box" from 1 to 2 confidence 10/10
                                              // ^^^^^ info unlikely-confidence
  kr "Boxes that come back empty" from 60% to 80% confidence 90%
  kr "Growers who join us" from 2 to 9 confidence 25%
  kr "Cost per box" stay below $4 confidence 99%
}
objective sure "Every box is packed by eight" {
  committed
  kr "Boxes packed by eight" from 90% to 100% confidence 99%
}
objective open "Nothing is said about ambition" {
  kr "Boxes packed by eight" from 90% to 100% confidence 99%
}
objective idea "Still an idea" {
  aspirational draft
  kr "Boxes packed by eight" from 90% to 100% confidence 99%
}
`,
    ));

  test('what check-ins say later is never judged', () => {
    const text = `${head}objective bold "Nobody eats tomatoes from a lorry" {
  aspirational
  kr homes "Households with a box" from 40 to 400 confidence 50%
}
check-in 2026-12-20 for farm { bold.homes 390 confidence 99% }
`;
    expect(
      workspace(text)
        .findings()
        .map(({ code }) => code),
    ).not.toContain(rule);
  });

  const unstated = `${head}objective open "Nothing is said about ambition" {
  kr "Boxes packed by eight" from 90% to 100% confidence 75%
}
`;

  test('Radical Focus asks for an even chance everywhere', () => {
    const severities = (config = defaultConfig) =>
      workspace(unstated)
        .findings(config)
        .flatMap(({ code, severity }) => (code === rule ? [severity] : []));
    expect(severities()).toEqual([]);
    expect(severities(withRules({}, 'radical-focus'))).toEqual(['warning']);
    expect(severities(withRules({ [rule]: { options: { above: 80 } } }, 'radical-focus'))).toEqual([]);
    expectFixed(rule, unstated, withRules({}, 'radical-focus'));
  });
});

describe('timid-target', () => {
  const rule = 'timid-target';
  const kpi = (actual: string, more = 'higher is better') => `team farm "Farm"
kpi boxes "Boxes ordered a week" for farm { unit boxes ${more} healthy above 100 critical below 50 actual { ${actual} } }
`;
  const steady = '2026-04 400, 2026-05 410, 2026-06 420, 2026-07 430, 2026-08 440, 2026-09 450';
  const objective = (line: string, ambition = 'aspirational', cycle = '2026-Q4') => `okrs for farm in ${cycle}
objective bold "Nobody in town eats tomatoes from a lorry" {
  ${ambition}
  kr "${line}
  kr "Households that cook with what is in season" from 10% to 30%
}
`;
  const found = (text: string, config = defaultConfig, asOf?: string) =>
    workspace(text, asOf)
      .findings(config)
      .filter(({ code }) => code === rule);
  const target = (to: string, more = '') =>
    objective(`Boxes ordered a week" measures boxes from 450 boxes to ${to} boxes ${more}`);

  test('says what carrying on would bring, and takes a bolder target', () => {
    const [finding, more] = found(kpi(steady) + target('475'));
    expect(more).toBeUndefined();
    expect(finding?.severity).toBe('info');
    expect(finding?.message).toContain('would come to about 480 boxes by 31 Dec 2026');
    expectFixed(rule, kpi(steady) + target('475'));
  });

  test('a target beyond the trend is fine', () => {
    expect(found(kpi(steady) + target('490'))).toEqual([]);
  });

  test('falls as well as rises', () => {
    const falling = '2026-04 500, 2026-05 490, 2026-06 480, 2026-07 470, 2026-08 460, 2026-09 450';
    const lower = kpi(falling, 'lower is better').replace(
      'above 100 critical below 50',
      'below 100 critical above 900',
    );
    expect(found(lower + target('430'))).toHaveLength(1);
    expect(found(lower + target('400'))).toEqual([]);
    expectFixed(rule, lower + target('430'));
  });

  test('only with enough history, that reaches back as far as it looks ahead', () => {
    expect(found(kpi('2026-07 430, 2026-08 440, 2026-09 450') + target('475'))).toEqual([]);
    const weeks = Array.from({ length: 8 }, (_, week) => `2026-W${33 + week} ${415 + 5 * week}`).join(', ');
    expect(found(kpi(weeks) + target('475'))).toEqual([]);
    expect(
      found(kpi(steady) + target('475'), withRules({ [rule]: { options: { points: 7 } } })),
      'an option may ask for more',
    ).toEqual([]);
  });

  test('a trend that is not sure of itself says nothing', () => {
    const wild = '2026-04 400, 2026-05 520, 2026-06 380, 2026-07 560, 2026-08 350, 2026-09 450';
    expect(found(kpi(wild) + target('460'))).toEqual([]);
  });

  test('what the team moves during the cycle is not held against it', () => {
    const flat = '2026-04 450, 2026-05 449, 2026-06 451, 2026-07 450, 2026-08 450, 2026-09 450';
    expect(found(kpi(`${flat}, 2026-10 500, 2026-11-10 540`) + target('475'))).toEqual([]);
  });

  test('other ambitions, a part of the metric and what is over are left alone', () => {
    const line = 'Boxes ordered a week" measures boxes from 450 boxes to 475 boxes';
    for (const ambition of ['committed', 'learning', '', 'aspirational draft'])
      expect(found(kpi(steady) + objective(line, ambition)), ambition).toEqual([]);
    expect(found(kpi(steady) + objective(line.replace('Boxes', 'Enterprise boxes')))).toEqual([]);
    expect(found(kpi(steady) + objective(line), defaultConfig, '2027-02-01')).toEqual([]);
  });

  test('years of daily values are no slower to read than they are to trust', () => {
    const day = (index: number) => new Date(Date.UTC(2026, 8, 30) - index * 86_400_000).toISOString().slice(0, 10);
    const daily = Array.from({ length: 900 }, (_, index) => `${day(899 - index)} ${index + 100}`).join(', ');
    expect(
      found(kpi(daily) + objective('Boxes ordered a week" measures boxes from 999 boxes to 1,050 boxes')),
    ).toHaveLength(1);
  });

  test('a share has no room above 100%', () => {
    const share = `team farm "Farm"
kpi fresh "Boxes packed on the day" for farm { unit % higher is better healthy above 50% critical below 40% actual { 2026-04 70%, 2026-05 74%, 2026-06 78%, 2026-07 82%, 2026-08 86%, 2026-09 90% } }
${objective('Boxes packed on the day" measures fresh from 90% to 95%')}`;
    expect(found(share)[0]?.fixes.map(({ title }) => title)[0]).toContain('committed');
    expectFixed(rule, share);
  });
});
