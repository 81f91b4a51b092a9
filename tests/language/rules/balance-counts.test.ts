import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../language/rules/config.ts';
import { workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';
import { expectFixed } from './expect-fixed.ts';

const count = (rule: string, texts: string | Record<string, string>, config = defaultConfig, asOf?: string) =>
  workspace(texts, asOf)
    .findings(config)
    .filter(({ code }) => code === rule).length;

describe('objective-count', () => {
  const rule = 'objective-count';
  const units = `company port "Port"
department north "North" in port
team cranes "Cranes" in north
`;
  const objectives = (unit: string, number: number, cycle = '2026-Q4', more = '') =>
    `okrs for ${unit} in ${cycle}\n${Array.from(
      { length: number },
      (_, index) => `objective o${index} "Ships leave on time ${index}" {${more}}\n`,
    ).join('')}`;

  test('three for a team, five for a department or company; only the first beyond is marked', () => {
    const found = (unit: string, number: number) => count(rule, units + objectives(unit, number));
    expect([3, 4, 7].map((number) => found('cranes', number))).toEqual([0, 1, 1]);
    expect([5, 6].map((number) => found('north', number))).toEqual([0, 1]);
    expect([5, 6].map((number) => found('port', number))).toEqual([0, 1]);
  });

  test('one unit and cycle is counted together, in whatever files it is written', () => {
    const text = objectives('cranes', 2);
    const files = { 'units.okr': units, 'a.okr': text, 'b.okr': text.replaceAll(' o', ' p') };
    expect(count(rule, files)).toBe(1);
    expect(count(rule, { ...files, 'b.okr': files['b.okr'].replace('2026-Q4', '2026') })).toBe(0);
    expectFixed(rule, files);
  });

  test('drafts wait, and what is over is over', () => {
    expect(count(rule, units + objectives('cranes', 7, '2026-Q4', ' draft '))).toBe(0);
    expect(count(rule, units + objectives('cranes', 7, '2026-Q3'))).toBe(0);
  });

  test('limits of the workspace and of other schools', () => {
    const four = units + objectives('cranes', 4);
    expect(count(rule, four, withRules({}, 'google'))).toBe(0);
    expect(count(rule, four, withRules({}, 'radical-focus'))).toBe(1);
    expect(count(rule, units + objectives('port', 2), withRules({}, 'radical-focus'))).toBe(1);
    expect(count(rule, four, withRules({ [rule]: { options: { team: 4 } } }))).toBe(0);
    expectFixed(rule, units + objectives('cranes', 6));
  });
});

describe('kpi-count', () => {
  const rule = 'kpi-count';
  const kpis = (number: number, unit: string, more = '') =>
    Array.from({ length: number }, (_, index) => `kpi k${index} "Ships ${index}" ${unit} {${more}}\n`).join('');

  test('more than twelve of one unit', () => {
    const teams = 'team cranes "Cranes"\nteam pilots "Pilots"\n';
    expect(count(rule, teams + kpis(12, 'for cranes'))).toBe(0);
    expect(count(rule, teams + kpis(15, 'for cranes'))).toBe(1);
    expect(count(rule, teams + kpis(12, 'for cranes') + kpis(9, 'for pilots').replaceAll('kpi k', 'kpi p'))).toBe(0);
    expect(count(rule, kpis(13, ''))).toBe(1);
  });

  test('what only feeds a total is not looked at', () => {
    const parts = Array.from({ length: 12 }, (_, index) => `k${index}`).join(', ');
    expect(count(rule, `${kpis(12, '')}kpi all "All ships" { rolls up sum of ${parts} }\n`)).toBe(0);
  });

  test('limits of the workspace and of other schools', () => {
    expect(count(rule, kpis(20, ''), withRules({}, 'balanced-scorecard'))).toBe(0);
    expect(count(rule, kpis(8, ''), withRules({ [rule]: { options: { max: 7 } } }))).toBe(1);
  });
});

describe('weights', () => {
  const rule = 'weights';
  const head = `team cranes "Cranes"
okrs for cranes in 2026-Q4
`;
  const set = (...lines: string[]) =>
    `${head}objective o "Ships leave on time" {\n${lines.map((line, index) => `  kr "Ships ${index}" ${line}\n`).join('')}}\n`;

  test('below zero, in a unit, all zero, shares beside numbers, shares off 100%, on a guardrail', () =>
    expectFindings(
      rule,
      `${head}objective sign "Signs and units" {
  kr "Ships late" from 9 to 4 weight -1
                              //     ^^ error weights
  kr "Ships early" from 9 to 4 weight $2
                               //     ^^ error weights
}
objective zero "Nothing counts" {
  kr "Ships late" from 9 to 4 weight 0
                              //     ^ error weights
  kr "Ships early" from 9 to 4 weight 0
}
objective mixed "Half and one" {
  kr "Ships late" from 9 to 4 weight 50%
                              //     ^^^ error weights
  kr "Ships early" from 9 to 4
}
objective sum "Too much" {
  kr "Ships late" from 9 to 4 weight 70%
                              //     ^^^ error weights
  kr "Ships early" from 9 to 4 weight 70%
}
objective guarded "A guardrail weighs nothing" {
  kr "Ships late" from 9 to 4 weight 2
  kr "Accidents" stay below 1 weight 2
                              //     ^ warning weights
}
`,
    ));

  test('what can be meant is left alone', () =>
    expectFindings(
      rule,
      [
        set('from 1 to 2', 'from 1 to 2'),
        set('from 1 to 2 weight 2', 'from 1 to 2'),
        set('from 1 to 2 weight 0', 'from 1 to 2 weight 1'),
        set('from 1 to 2 weight 40', 'from 1 to 2 weight 40'),
        set('from 1 to 2 weight 0.5', 'from 1 to 2 weight 1.5x'),
        set('from 1 to 2 weight 33%', 'from 1 to 2 weight 33%', 'from 1 to 2 weight 33%'),
        set('from 1 to 2 weight 12.5%', 'done when "it is so" weight 87.5%'),
      ]
        .map((text, index) => text.replace(head, index === 0 ? head : '').replace('objective o', `objective o${index}`))
        .join(''),
    ));

  test('a draft may still be short of 100%', () => {
    const draft = (text: string) => text.replace('time" {', 'time" { draft');
    expect(count(rule, draft(set('from 1 to 2 weight 30%', 'from 1 to 2 weight 20%')))).toBe(0);
    expect(count(rule, draft(set('from 1 to 2 weight 30%', 'from 1 to 2')))).toBe(0);
    expect(count(rule, draft(set('from 1 to 2 weight -3', 'from 1 to 2')))).toBe(1);
  });

  test('what is left of 100% goes to those that say nothing', () => {
    const text = set('from 1 to 2 weight 40%', 'from 1 to 2', 'from 1 to 2');
    const found = workspace(text);
    const fix = found.findings().find(({ code }) => code === rule)?.fixes[0];
    expect(fix?.title).toContain('30% each');
    expect(fix && found.after(fix)['a.okr']?.match(/weight 30%/g)).toHaveLength(2);
    expectFixed(rule, text);
  });

  test('leaving out what a guardrail weighs changes no figure, wherever it is written', () => {
    for (const line of [
      'stay below 3 weight 2',
      'weight 2 stay below 3',
      '{\n stay below 3, weight 2\n}',
      '{\n weight 2\n stay below 3 }',
    ]) {
      const text = set('from 1 to 2', line);
      const found = workspace(text);
      const fix = found.findings().find(({ code }) => code === rule)?.fixes[0];
      expect(fix?.safe).toBe(true);
      expectFixed(rule, text);
    }
    const shares = set('from 1 to 2 weight 60%', 'from 3 to 4 weight 30%', 'stay below 3 weight 10%');
    expect(count(rule, shares)).toBe(1);
    expectFixed(rule, shares);
  });

  test('every fix leaves a set that can be meant', () => {
    const weight = fc.oneof(
      fc.constant(''),
      fc.integer({ min: -3, max: 3 }).map((value) => `weight ${value}`),
      fc.integer({ min: 0, max: 90 }).map((value) => `weight ${value}%`),
    );
    const line = fc.tuple(fc.constantFrom('from 1 to 2', 'stay below 3', 'done when "so"'), weight);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const text = set(...lines.map((parts) => parts.join(' ')));
        if (count(rule, text) > 0) expectFixed(rule, text);
      }),
      { numRuns: 60 },
    );
  });

  test('roll-ups are read in the same way', () =>
    expectFindings(
      rule,
      `kpi calm "How calm" { unit points higher is better healthy above 4 points rolls up weighted of crew 1, pilots -3 }
                                                                                                          //  ^^ error weights
kpi safe "How safe" { unit points higher is better healthy above 4 points rolls up weighted of crew 2, pilots 3 }
kpi both "Both" { unit points higher is better healthy above 4 points rolls up weighted of crew, pilots }
kpi share "Shares" { unit points higher is better healthy above 4 points rolls up weighted of crew 50%, pilots 30% }
                                                                                               //  ^^^ error weights
kpi crew "The crew" { unit points }
kpi pilots "The pilots" { unit points }
`,
    ));
});
