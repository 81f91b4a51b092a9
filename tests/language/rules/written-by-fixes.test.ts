import { expect, test } from 'vitest';
import { workspace } from '../../support/workspace.ts';

/** The text after the fix of a rule whose title says this. */
function after(text: string, rule: string, title: RegExp): string {
  const before = workspace(text);
  const finding = before.findings().find(({ code }) => code === rule);
  const fix = finding?.fixes.find((candidate) => title.test(candidate.title));
  return fix
    ? (before.after(fix)['a.okr'] ?? '')
    : `not offered: ${finding?.fixes.map((each) => each.title).join(', ')}`;
}

const head = `team mill "Mill"
kpi bakers "Bakers who order weekly" for mill { unit % higher is better lagging healthy above 60% critical below 30% }
kpi tasters "Bakers who try a sample" for mill {
  unit %
  higher is better
  healthy above 30%, critical below 10%
  drives bakers
  actual { 2026-10 14% }
}
okrs for mill in 2026-Q4
`;

test('a number leaves the objective as the target of a key result, where it names a level', () => {
  const fixed = (title: string) =>
    after(
      `${head}objective flour "${title}" {\n  kr "Sacks returned" from 9 to 4\n}\n`,
      'number-in-objective',
      /key result/,
    );
  expect(fixed('Customer satisfaction to 95%')).toContain('kr "Customer satisfaction" from unknown to 95%');
  expect(fixed('Weekly orders from $300 to $450')).toContain('kr "Weekly orders" from $300 to $450');
  expect(fixed('Sales numbers up 30%')).toContain('kr "Sales numbers up 30%" from unknown to unknown');
});

test('a start that nobody knows can become a key result of its own, due within weeks', () => {
  const fixed = after(
    `${head}objective flour "Bakers trust our flour" {\n  kr "Bakers who recommend us" to 40%\n}\n`,
    'missing-baseline',
    /baseline/,
  );
  expect(fixed).toContain('kr "Bakers who recommend us" from unknown to 40%\n');
  expect(fixed).toContain('  kr "Know where “Bakers who recommend us” stands" baseline by 2026-12-13\n}');
});

test('a leading key result comes from the KPI that drives what is measured, and starts where that KPI is', () => {
  const fixed = after(
    `${head}objective flour "Bakers trust our flour" {
  kr "Bakers who order weekly" measures bakers from 40% to 60% lagging
  kr "Yearly revenue" from $4,000 to $5,000 lagging
}
`,
    'missing-leading-indicator',
    /drives it/,
  );
  expect(fixed).toContain('kr "Bakers who try a sample" measures tasters from 14% to unknown leading');
});

test('where nobody could be the owner, a person is declared with their team', () => {
  const fixed = after(
    `${head}objective flour "Bakers trust our flour" {\n  kr "Sacks returned" from 9 to 4\n}\n`,
    'missing-owner',
    /Add a person/,
  );
  expect(fixed).toContain('team mill "Mill"\nperson first-name "First and last name" in mill\n');
  expect(fixed).toContain('  owner first-name\n');
});
