import { describe, expect, test } from 'vitest';
import { workspace } from '../../support/workspace.ts';
import { expectFindings } from './expect-findings.ts';

const head = `team mill "Mill"
okrs for mill in 2026-Q4
`;

describe('unmeasurable-key-result', () => {
  test('asks for what is missing, and only there', () =>
    expectFindings(
      'unmeasurable-key-result',
      `${head}objective flour "Bakers trust our flour" {
  kr "Bakers feel looked after"
  // ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unmeasurable-key-result
  kr "Bakers who reorder" from 40%
  // ^^^^^^^^^^^^^^^^^^^^ warning unmeasurable-key-result
  kr "Bakers who tell others" from unknown to unknown
  // ^^^^^^^^^^^^^^^^^^^^^^^^ warning unmeasurable-key-result
  kr "Bakers who reorder from 40% to 60%"
  // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint unmeasurable-key-result
  kr "Complaints" stay below 4
  kr "Flour certified" done when "the label is on the bag"
}
objective later "An idea" {
  draft
  kr "Something better"
}
`,
    ));

  test('finds the measure that stands only in the words', () => {
    const [finding] = workspace(`${head}objective flour "Bakers trust our flour" {\n  kr "99% uptime"\n}\n`)
      .findings()
      .filter(({ code }) => code === 'unmeasurable-key-result');
    expect(finding?.severity).toBe('hint');
    expect(finding?.message).toContain('only in the words');
  });
});

describe('missing-baseline', () => {
  test('a target alone; not a guardrail, a draft, or a start that is said to be unknown', () =>
    expectFindings(
      'missing-baseline',
      `${head}objective flour "Bakers trust our flour" {
  kr "Bakers who reorder" to 60%
                      //  ^^^^^^ warning missing-baseline
  kr "Mill uptime" to 99.9%
               //  ^^^^^^^^ hint missing-baseline
  kr "Bakers who pay in time" from unknown to 95%
  kr "Sacks returned" stay below 12
}
objective later "An idea" {
  draft
  kr "Bakers who reorder" to 60%
}
`,
    ));

  test('offers the last value of the measured KPI', () => {
    const found = workspace(`team mill "Mill"
kpi up "Sacks sold" for mill { unit sacks higher is better healthy above 99 actual { 2026-09 310, 2026-10 325 } }
okrs for mill in 2026-Q4
objective flour "Bakers trust our flour" {
  kr "Sacks sold" measures up to 400
}
`);
    const [finding] = found.findings().filter(({ code }) => code === 'missing-baseline');
    expect(finding?.message).toContain('from 325 sacks to 400');
    const fix = finding?.fixes[0];
    expect(fix && found.after(fix)['a.okr']).toContain('measures up from 325 sacks to 400');
  });
});

describe('direction-mismatch', () => {
  test('words that contradict the numbers', () =>
    expectFindings(
      'direction-mismatch',
      `${head}objective flour "Bakers trust our flour" {
  kr "Reduce returned sacks" from 12 to 30
                              //  ^^^^^^^^ error direction-mismatch
  kr "Fewer complaints" from 9 to 11
                         //  ^^^^^^^ error direction-mismatch
  kr "Orders up" from 90 to 70
                  //  ^^^^^^^^ error direction-mismatch
  kr "Improve the retention of bakers" from 60% to 50%
                                        //  ^^^^^^^^^^ warning direction-mismatch
}
`,
    ));

  test('stays silent where the words leave it open', () =>
    expectFindings(
      'direction-mismatch',
      `${head}objective flour "Bakers trust our flour" {
  kr "Improve response time" from 9 h to 2 h
  kr "Improve our ranking among mills" from 8 to 3
  kr "Raise our rank" from 8 to 3
  kr "Increase how often we deliver" from 7 days to 2 days
  kr "Week-8 retention of new bakers" from 31% to 38%
  kr "Increase margin by lowering waste" from 12% to 6%
  kr "Reduce the loss" from -5% to -2%
  kr "Increase deliveries" from unknown to 20
  kr "Reduce waiting" from 2 h to 30 min
}
`,
    ));

  test('a KPI that calls the other way better, unless it is accepted', () =>
    expectFindings(
      'direction-mismatch',
      `team mill "Mill"
kpi cost "Cost per sack" for mill { unit $ lower is better healthy below $9 critical above $14 }
okrs for mill in 2026-Q4
objective flour "Bakers trust our flour" {
  kr "Cost per sack" measures cost from $10 to $12
                                    //  ^^^^^^^^^^ error direction-mismatch
  kr agreed "Cost per organic sack" measures cost from $10 to $11
  kr "Fewer sacks that cost too much" measures cost from $10 to $9
}
accept flour.agreed against cost because "Organic grain costs more this winter"
`,
    ));

  test('swapping start and target is the first fix', () => {
    const found = workspace(
      `${head}objective flour "Bakers trust our flour" {\n  kr "Reduce returns" from 12 to 30\n}\n`,
    );
    const [finding] = found.findings().filter(({ code }) => code === 'direction-mismatch');
    const fix = finding?.fixes[0];
    expect(fix?.preferred).toBe(true);
    expect(fix && found.after(fix)['a.okr']).toContain('from 30 to 12');
  });
});

describe('already-met', () => {
  test('equal numbers in any unit, not a movement', () =>
    expectFindings(
      'already-met',
      `${head}objective flour "Bakers trust our flour" {
  kr "Delivered in time" from 90% to 90%
                                 //  ^^^ error already-met
  kr "Waiting for an answer" from 60 min to 1 h
                                        //  ^^^ error already-met
  kr "Reordered" from 40% to 41%
  kr "Complaints" from unknown to 0
}
`,
    ));

  test('a KPI that passed the target during the cycle is no mistake', () => {
    const text = (actual: string) => `team mill "Mill"
kpi sold "Sacks sold" for mill { unit sacks higher is better healthy above 99 actual { ${actual} } }
okrs for mill in 2026-Q4
objective flour "Bakers trust our flour" {
  kr "Sacks sold" measures sold from unknown to 400
}
`;
    const codes = (actual: string) =>
      workspace(text(actual))
        .findings()
        .map(({ code }) => code);
    expect(codes('2026-10 420')).not.toContain('already-met');
    expect(codes('2026-09 420')).toContain('already-met');
  });

  test('holding the level keeps which way is better', () => {
    const found = workspace(`team mill "Mill"
kpi cost "Cost per sack" for mill { unit $ lower is better healthy below $9 }
okrs for mill in 2026-Q4
objective flour "Bakers trust our flour" {
  kr "Cost per sack" measures cost from $9 to $9
}
`);
    const fix = found.findings().find(({ code }) => code === 'already-met')?.fixes[0];
    expect(fix && found.after(fix)['a.okr']).toContain('measures cost stay below $9');
  });
});

describe('unit-mismatch', () => {
  test('every number of a key result, check-ins and promises', () =>
    expectFindings(
      'unit-mismatch',
      `team mill "Mill"
team bakery "Bakery"
kpi sold "Sacks sold" for mill { unit sacks higher is better healthy above 90 critical below 50% }
                                                                                         //  ^^^ error unit-mismatch
okrs for mill in 2026-Q4
objective flour "Bakers trust our flour" {
  kr sacks "Sacks sold" measures sold from 100 to 140 sacks
}
okrs for bakery in 2026-Q4
objective bread "Bread that people queue for" {
  supports mill.flour.sacks by $20
                         //    ^^^ error unit-mismatch
}
check-in 2026-10-12 for mill {
  flour.sacks 40%
          //  ^^^ error unit-mismatch
}
`,
    ));
});
