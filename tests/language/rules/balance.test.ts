import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../language/rules/config.ts';
import { workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';

const head = `team pool "Pool"
okrs for pool in 2026-Q4
`;
const horizons = ['missing-leading-indicator', 'missing-lagging-indicator'];

describe('leading and lagging', () => {
  test('declared is a warning, suggested by the words is information', () =>
    expectFindings(
      horizons,
      `${head}objective swim "Every child in town can swim" {
           //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning missing-lagging-indicator
  kr "Children in a course" from 100 to 160 leading
  kr "Lessons a child misses" from 3 to 1 leading
}
objective pays "The pool carries itself" {
           //  ^^^^^^^^^^^^^^^^^^^^^^^^^ info missing-leading-indicator
  kr "Yearly revenue" from $90k to $120k
  kr "Members' churn" from 12% to 8%
}
objective mixed "Mornings belong to swimmers" {
  kr "Swimmers before eight" from 12 to 40 leading
  kr "Yearly revenue" from $90k to $120k lagging
}
objective open "Nobody can tell yet" {
  kr "Bubbles" from 3 to 4
  kr "Yearly revenue" from $90k to $120k lagging
}
objective one "A single one says nothing about balance" {
  kr "Yearly revenue" from $90k to $120k lagging
}
`,
    ));

  test('the KPI that is measured decides, and its drivers are offered', () => {
    const found = workspace(`team pool "Pool"
kpi revenue "Revenue" for pool { unit $ higher is better lagging healthy above $90k }
kpi trial "Trial lessons" for pool { unit lessons higher is better leading drives revenue healthy above 9 }
okrs for pool in 2026-Q4
objective pays "The pool carries itself" {
  kr "What comes in" measures revenue from $90k to $120k
  kr "Courses paid a year ahead" from 10 to 20 lagging
}
`);
    const [finding] = found.findings().filter(({ code }) => code === 'missing-leading-indicator');
    expect(finding?.severity).toBe('warning');
    const fix = finding?.fixes[0];
    expect(fix?.title).toContain('Trial lessons');
    expect(fix && found.after(fix)['a.okr']).toContain(
      'kr "Trial lessons" measures trial from unknown to unknown leading',
    );
  });

  test('in other languages only what is declared counts', () => {
    const text = `${head}objective o "Das Bad trägt sich selbst" {
  kr "Revenue" from 90 to 120
  kr "Churn" from 12% to 8%
}
`;
    const codes = (language: string) =>
      workspace(text)
        .findings({ ...defaultConfig, language })
        .map(({ code }) => code);
    expect(codes('de')).not.toContain('missing-leading-indicator');
    expect(codes('en')).toContain('missing-leading-indicator');
  });
});

describe('one-sided-value', () => {
  test('customers only, business only; internal sets and mixed ones are left alone', () =>
    expectFindings(
      'one-sided-value',
      `${head}objective swim "Every child in town can swim" {
           //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning one-sided-value
  kr "Children in a course" from 100 to 160 customer
  kr "Parents who tell others" from 30 to 60 customer
}
objective team "Lifeguards like to come to work" {
  kr "Shifts swapped in the last minute" from 9 to 3 internal
  kr "Lifeguards who stay a year" from 60% to 80% internal
}
objective both "Evenings are full" {
  kr "Evening guests" from 100 to 160 customer
  kr "Income per evening" from $300 to $450 business
}
`,
    ));

  test('a guardrail looks after the other side', () => {
    const sides = (keyResults: string) =>
      workspace(`${head}objective o "Evenings are full" {\n${keyResults}\n}\n`)
        .findings()
        .filter(({ code }) => code === 'one-sided-value').length;
    const customer = `  kr "Evening guests" from 100 to 160 customer\n  kr "Guests who bring a friend" from 10 to 16 customer`;
    const business = `  kr "Income per evening" from $300 to $450 business\n  kr "Rented rooms" from 3 to 9 business`;
    expect(sides(customer)).toBe(1);
    expect(sides(business)).toBe(1);
    expect(sides(`${customer}\n  kr "Cost per evening" stay below $90`)).toBe(0);
    expect(sides(`${customer}\n  kr "Heating per evening" stay below $60`)).toBe(0);
    expect(sides(`${customer}\n  kr "Towels in stock" stay above 40`)).toBe(0);
    expect(sides(`${business}\n  kr "Complaints about noise" stay below 5`)).toBe(0);
    expect(sides(`${business}\n  kr "Accidents at the slide" stay below 1`)).toBe(0);
    expect(sides(`${business}\n  kr "Cost per evening" stay below $90`)).toBe(1);
  });

  test('the preset of another school makes it a hint', () => {
    const text = `${head}objective o "Evenings are full" {
  kr "Evening guests" from 100 to 160 customer
  kr "Guests who bring a friend" from 10 to 16 customer
}
`;
    const severity = (preset: 'recommended' | 'google') =>
      workspace(text)
        .findings(withRules({}, preset))
        .find(({ code }) => code === 'one-sided-value')?.severity;
    expect(severity('recommended')).toBe('warning');
    expect(severity('google')).toBe('hint');
  });
});

describe('key-result-count', () => {
  const set = (count: number, draft = false) =>
    `${head}objective o "Evenings are full" {\n${draft ? '  draft\n' : ''}${Array.from(
      { length: count },
      (_, index) => `  kr "Guests on evening ${index}" from 1 to 2\n`,
    ).join('')}  kr "Noise" stay below 60\n}\n`;
  const count = (text: string, config = defaultConfig) =>
    workspace(text)
      .findings(config)
      .filter(({ code }) => code === 'key-result-count').length;

  test('two to five, guardrails not counted', () => {
    expect([0, 1, 2, 5, 6].map((number) => count(set(number)))).toEqual([1, 1, 0, 0, 1]);
  });

  test('a draft may still be short, never too long', () => {
    expect([0, 1, 6].map((number) => count(set(number, true)))).toEqual([0, 0, 1]);
  });

  test('limits come from the workspace, then from the preset', () => {
    expect(count(set(4), withRules({}, 'radical-focus'))).toBe(1);
    expect(count(set(3), withRules({}, 'radical-focus'))).toBe(0);
    expect(count(set(4), withRules({ 'key-result-count': { options: { max: 3 } } }))).toBe(1);
    expect(count(set(4), withRules({ 'key-result-count': { options: { max: 4 } } }, 'radical-focus'))).toBe(0);
  });
});
