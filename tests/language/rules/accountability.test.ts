import { describe, expect, test } from 'vitest';
import { workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';

const head = `company farm "Farm" { lead rike }
team barn "Barn" in farm
person rike "Rike Tal" in farm
person ole "Ole Vang" in barn
okrs for barn in 2026-Q4
`;

describe('missing-owner', () => {
  test('the objective, unless each of its key results has one; never a draft', () =>
    expectFindings(
      'missing-owner',
      `${head}objective milk "Milk that tastes of the meadow" {
           //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning missing-owner
  kr "Bottles returned empty" from 40% to 60% owner ole
  kr "Bottles sold at the gate" from 100 to 160
}
objective eggs "Eggs from happy hens" {
  kr "Hens outside by nine" from 40% to 90% owner ole
}
objective idea "A thought" { draft }
objective hay "Dry hay" { owner ole }
`,
    ));

  test('offers the people of the team and those who lead around it', () => {
    const found = workspace(`${head}objective milk "Milk that tastes of the meadow"\n`);
    const finding = found.findings().find(({ code }) => code === 'missing-owner');
    expect(finding?.fixes.map(({ title }) => title)).toEqual([
      'Make Ole Vang the owner',
      'Make Rike Tal the owner',
      'Not here, because…',
    ]);
    const [first] = finding?.fixes ?? [];
    expect(first && found.after(first)['a.okr']).toContain('meadow" {\n  owner ole\n}\n');
  });

  test('strict asks every key result and KPI', () => {
    const text = `${head}objective hay "Dry hay" { owner ole kr "Bales under a roof" from 60% to 95% }
kpi milk "Litres a day" for barn { unit litres higher is better healthy above 300 }
`;
    const count = (preset: 'recommended' | 'strict') =>
      workspace(text)
        .findings(withRules({}, preset))
        .filter(({ code }) => code === 'missing-owner').length;
    expect(count('recommended')).toBe(0);
    expect(count('strict')).toBe(2);
  });
});

describe('missing-why', () => {
  test('a reason, a strategy, a goal or a KPI will do; a draft needs none', () =>
    expectFindings(
      'missing-why',
      `${head}strategy near "Sell near" { because "Fresh wins" }
kpi milk "Litres a day" for barn { unit litres higher is better healthy above 300 }
objective none "Milk that tastes of the meadow" { supports hay }
           //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning missing-why
objective hay "Dry hay" { because "Wet hay burns" }
objective gate "The gate is open" { advances near }
objective cows "Cows that stay" { responds to kpi milk }
objective idea "A thought" { draft }
`,
    ));
});

describe('deadline-outside-cycle', () => {
  test('key results are errors, initiatives warnings, what is done is over', () =>
    expectFindings(
      'deadline-outside-cycle',
      `${head}objective hay "Dry hay" {
  kr "Bales under a roof" from 60% to 95% by 2027-01-01
                                         //  ^^^^^^^^^^ error deadline-outside-cycle
  kr "Roof tight" done when "no drop for a week" by 2026-09-30
                                                //  ^^^^^^^^^^ error deadline-outside-cycle
  kr "Mice" stay below 5 by 2026-12-31
  kr "Bales sold" from 10 to 20 by 2026-10-01
  initiative "Mend the roof" by 2027-02-01
                            //  ^^^^^^^^^^ warning deadline-outside-cycle
  initiative "Order tiles" by 2026-09-15 done
}
`,
    ));

  test('a cycle of your own counts with its own dates', () =>
    expectFindings(
      'deadline-outside-cycle',
      `company farm "Farm"
cycle harvest "Harvest" from 2026-07-01 to 2026-08-31
okrs for farm in harvest
objective hay "Dry hay" {
  kr "Bales under a roof" from 60% to 95% by 2026-09-01
                                         //  ^^^^^^^^^^ error deadline-outside-cycle
  kr "Bales sold" from 10 to 20 by 2026-08-31
}
`,
    ));
});

describe('missing-thresholds', () => {
  test('parts of a formula or roll-up need none, drivers do', () =>
    expectFindings(
      'missing-thresholds',
      `company farm "Farm"
kpi yield "Milk per cow" for farm { = litres / cows higher is better healthy above 20 }
kpi litres "Litres" for farm { unit litres higher is better }
kpi cows "Cows" for farm { unit cows }
kpi total "Milk of both barns" for farm { rolls up sum of old, young healthy above 9 litres }
kpi old "Old barn" for farm { unit litres }
kpi young "Young barn" for farm { unit litres }
kpi hay "Hay per cow" for farm { unit kg higher is better drives litres }
    //  ^^^^^^^^^^^^^ warning missing-thresholds
`,
    ));

  test('the bands fit the polarity and the unit', () => {
    const found = workspace(
      `company farm "Farm"\nkpi sick "Cows that are ill" for farm {\n  unit %\n  lower is better\n}\n`,
    );
    const fix = found.findings().find(({ code }) => code === 'missing-thresholds')?.fixes[0];
    expect(fix && found.after(fix)['a.okr']).toContain('\n  healthy below 10%, critical above 20%\n}');
  });
});

describe('tied-to-pay', () => {
  test('in any text of a set and its journal', () =>
    expectFindings(
      'tied-to-pay',
      `${head}objective hay "Dry hay" {
  because "30% of the annual bonus"
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^ warning tied-to-pay
  assumes "The score counts towards the performance review"
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning tied-to-pay
  kr "Bales under a roof" from 60% to 95%
  initiative "Set salaries so that nobody leaves at harvest"
}
check-in 2026-10-12 for barn {
  hay 20% "Bonus will be paid when we hit 90%"
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning tied-to-pay
  note "None of this is tied to the bonus"
}
`,
    ));
});
