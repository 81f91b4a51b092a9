import { describe, expect, test } from 'vitest';
import type { Preset } from '../../../language/rules/rule.ts';
import { workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';

const units = `company mill "The mill"
department craft "Craft" in mill
team oven "Oven" in craft
team van "Van" in mill
`;

/** The annual objective and one of the quarter. */
const company = `okrs for mill in 2026
objective daily "People eat our bread every day" { kr loaves "Households that buy weekly" from 300 to 500 }
okrs for mill in 2026-Q4
objective winter "Nobody queues in the cold" { kr wait "Minutes in the queue" from 9 min to 4 min }
`;

const okr = (text: string) => ({ 'a.okr': `${units}${company}`, 'b.okr': text });

const severities = (code: string, texts: Record<string, string> | string, preset: Preset = 'recommended') =>
  workspace(texts)
    .findings(withRules({}, preset))
    .filter((finding) => finding.code === code)
    .map(({ severity }) => severity);

const titles = (code: string, texts: Record<string, string> | string) =>
  workspace(texts)
    .findings()
    .find((finding) => finding.code === code)
    ?.fixes.map(({ title }) => title);

describe('unaligned-objective', () => {
  test('supports nothing while somebody above has objectives it could support', () =>
    expectFindings(
      'unaligned-objective',
      okr(`okrs for oven in 2026-Q4
objective crust "Every loaf has a crust that sings" { kr "Loaves sent back" from 12 to 3 }
            //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unaligned-objective
`),
    ));

  test('up, past a level, across, several, a goal, a KPI, a strategy or alone on purpose: all are fine', () =>
    expectFindings('unaligned-objective', {
      'a.okr': `${units}${company}
strategy near "Sell near" { because "Bread does not travel" }
goal village "Every village within ten miles" for mill by 2027-12-31
kpi flour "Flour used per day" { unit kg higher is better healthy above 100 }
`,
      'b.okr': `okrs for oven in 2026-Q4
objective up "Up" { supports mill.winter }
objective part "Part" { supports mill.daily.loaves by 20 }
objective across "Across" { supports van.route }
objective several "Several" { supports mill.winter supports van.route supports mill.daily }
objective far "Far" { supports village }
objective gauge "Gauge" { supports flour }
objective choice "Choice" { advances near }
objective alone "Alone" { standalone because "It pays off next year" }
objective idea "Idea" { draft }
okrs for van in 2026-Q4
objective route "Fresh at every door" { supports mill.winter }
`,
    }));

  test('nothing to support: one team alone, nobody above in that time, the topmost unit, a cycle that is over', () => {
    expectFindings('unaligned-objective', 'team oven "Oven"\nokrs for oven in 2026-Q4\nobjective crust "Crust"\n');
    expectFindings('unaligned-objective', {
      'a.okr': `${units}okrs for mill in 2026-Q3\nobjective autumn "Autumn"\nokrs for van in 2026-Q4\nobjective route "Route"\n`,
      'b.okr': 'okrs for oven in 2026-Q4\nobjective crust "Crust"\nokrs for oven in 2026-Q3\nobjective past "Past"\n',
    });
  });

  test('is not asked to support what ends before it', () =>
    expectFindings('unaligned-objective', {
      'a.okr': `${units}okrs for mill in 2026-Q4\nobjective winter "Winter"\n`,
      'b.okr': 'okrs for oven in 2026-11\nobjective soon "Soon"\n//             ^^^^^^ info unaligned-objective\n',
      'c.okr': 'okrs for van in 2027\nobjective later "Later"\n',
      'd.okr': 'cycle long "Long" from 2026-10-01 to 2027-03-31\nokrs for van in long\nobjective half "Half"\n',
    }));

  test('offers the likelier objective first, by words and metrics, and then to stand alone', () => {
    const queue = okr(
      'okrs for van in 2026-Q4\nobjective fast "The queue at the van moves" { kr "Minutes in the queue at the van" from 6 min to 2 min }\n',
    );
    expect(titles('unaligned-objective', queue)).toEqual([
      'Support “Nobody queues in the cold” (The mill)',
      'Support “People eat our bread every day” (The mill)',
      'Say that it stands alone, and why',
      'Not here, because…',
    ]);
  });

  test('writes a reference that means what the title says, cycle and all', () => {
    const found = workspace({
      'a.okr': `${units}okrs for mill in 2026\nobjective bread "The year of bread"\nokrs for mill in 2026-Q4\nobjective bread "The winter of bread"\n`,
      'b.okr': 'okrs for oven in 2026-Q4\nobjective crust "Crust for the year"\n',
    });
    const finding = found.findings().find(({ code }) => code === 'unaligned-objective');
    const written = (part: string) => {
      const fix = finding?.fixes.find(({ title }) => title.includes(part));
      return fix && found.after(fix)['b.okr'];
    };
    expect(written('The year')).toContain('supports mill.bread@2026\n');
    expect(written('The winter')).toContain('supports mill.bread\n');
  });

  test('goes in front of a key result on the same line, which would take it for its own', () => {
    const found = workspace(
      okr('okrs for oven in 2026-Q4\nobjective crust "Crust { kr" { kr "Loaves back" from 12 to 3 }\n'),
    );
    const [fix] = found.findings().find(({ code }) => code === 'unaligned-objective')?.fixes ?? [];
    expect(fix && found.after(fix)['b.okr']).toContain(
      '"Crust { kr" { supports mill.daily kr "Loaves back" from 12 to 3 }',
    );
  });

  test('never offers a link that closes a circle', () => {
    const circle = {
      'a.okr': `${units}okrs for mill in 2026-Q4\nobjective winter "Winter bread" { supports oven.crust }\n`,
      'b.okr': 'okrs for oven in 2026-Q4\nobjective crust "Bread with a crust"\n',
    };
    expect(titles('unaligned-objective', circle)?.[0]).toBe('Say that it stands alone, and why');
  });

  test('strict asks for the link even where a strategy is named', () => {
    const texts = okr(
      'strategy near "Near" { because "Bread does not travel" }\nokrs for oven in 2026-Q4\nobjective crust "Crust" { advances near }\n',
    );
    expect(severities('unaligned-objective', texts)).toEqual([]);
    expect(severities('unaligned-objective', texts, 'strict')).toEqual(['warning']);
  });
});

describe('unsupported-top-objective', () => {
  test('nobody below supports it, while others there have OKRs', () =>
    expectFindings('unsupported-top-objective', {
      'a.okr': `${units}okrs for mill in 2026-Q4
objective winter "Nobody queues in the cold"
objective fresh "Bread is never older than a day"
            //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unsupported-top-objective
objective idea "Cakes" { draft }
`,
      'b.okr': 'okrs for oven in 2026-Q4\nobjective crust "Crust" { supports mill.winter }\n',
    }));

  test('by a key result only, past a level, through the company’s own quarter, or in an earlier quarter', () =>
    expectFindings('unsupported-top-objective', {
      'a.okr': `${units}${company}okrs for mill in 2026-H2
objective spread "Known in every village" { supports daily }
`,
      'b.okr': `okrs for oven in 2026-Q4
objective crust "Crust" { supports mill.winter.wait }
okrs for van in 2026-Q3
objective route "Route" { supports mill.spread }
`,
    }));

  test('silent before the teams have written theirs, and where nobody stands below', () => {
    expectFindings('unsupported-top-objective', okr('okrs for oven in 2026-Q3\nobjective past "Past"\n'));
    expectFindings('unsupported-top-objective', okr('okrs for oven in 2026-Q4\nobjective idea "Idea" { draft }\n'));
    expectFindings(
      'unsupported-top-objective',
      'team a "A"\nteam b "B"\nokrs for a in 2026-Q4\nobjective one "One"\nokrs for b in 2026-Q4\nobjective two "Two"\n',
    );
  });

  test('offers only objectives that are about the same', () => {
    const texts = {
      'a.okr': `${units}okrs for mill in 2026-Q4\nobjective winter "Nobody queues in the cold"\n`,
      'b.okr': 'okrs for oven in 2026-Q4\nobjective crust "Crust"\nobjective hall "Warm soup where people queue"\n',
    };
    expect(titles('unsupported-top-objective', texts)).toEqual([
      'Let “Warm soup where people queue” (Oven) support it',
      'Not here, because…',
    ]);
  });
});

describe('outlives-parent', () => {
  test('ends after it, begins when it is over, and goals have an end, too', () =>
    expectFindings(
      'outlives-parent',
      `${units}goal village "Every village" for mill by 2026-12-31
okrs for mill in 2026-H1
objective spring "Spring"
okrs for mill in 2026-Q4
objective winter "Winter" { kr wait "Minutes" from 9 to 4 by 2026-11-01 }
okrs for oven in 2026-Q4
objective stale "Stale" { supports mill.spring }
                      //  ^^^^^^^^^^^^^^^^^^^^ warning outlives-parent
objective fine "Fine" { supports mill.winter supports mill.winter.wait }
okrs for oven in 2027-H1
objective late "Late" {
  supports village
//^^^^^^^^^^^^^^^^ warning outlives-parent
  supports mill.winter
}
okrs for oven in 2026-W53
objective week "A week that reaches into January" { supports mill.winter }
`,
    ));

  test('key results with dates of their own end when the last of them does', () => {
    const text = (by: string) => `${units}okrs for mill in 2026-Q4
objective winter "Winter"
okrs for van in 2026-10
objective doors "Doors"
cycle season "Season" from 2026-10-01 to 2027-03-31
okrs for oven in season
objective crust "Crust" {
  supports mill.winter
  kr "Loaves sent back" from 12 to 3${by}
  kr "Oven relined" done when "it holds 250 degrees" by 2026-12-15
  kr "Burns" stay below 1
}
`;
    expect(severities('outlives-parent', text(''))).toEqual(['warning']);
    expect(severities('outlives-parent', text(' by 2026-12-31'))).toEqual([]);
    const found = workspace(text(''));
    const fix = found.findings().find(({ code }) => code === 'outlives-parent')?.fixes[0];
    expect(fix?.title).toBe('Make its key result due by 2026-12-31');
    expect(fix && found.after(fix)['a.okr']).toBe(text(' by 2026-12-31'));
  });

  test('takes out all the links that are too short', () => {
    const found = workspace(`${units}okrs for mill in 2026-Q4
objective a "A"
objective b "B"
okrs for oven in 2027-Q1
objective crust "Crust" {
  supports mill.a
  supports mill.b
}
`);
    const fix = found
      .findings()
      .find(({ code }) => code === 'outlives-parent')
      ?.fixes.find(({ title }) => title === 'Take the 2 links out');
    expect(fix && found.after(fix)['a.okr']).toContain('objective crust "Crust" {\n}\n');
  });

  test('how much later is yours to say', () => {
    const text = `${units}okrs for mill in 2026-Q4\nobjective a "A"\nokrs for oven in 2026-W53\nobjective b "B" { supports mill.a }\n`;
    const strictly = withRules({ 'outlives-parent': { options: { days: 0 } } });
    expect(
      workspace(text)
        .findings(strictly)
        .map(({ code }) => code),
    ).toContain('outlives-parent');
  });
});

describe('unanswered-dependency', () => {
  const needs = (text: string) => ({
    'a.okr': `${units}okrs for oven in 2026-Q4\nobjective crust "Crust" { depends on van.route }\n`,
    'b.okr': text,
  });

  test('what it names is over, not begun, or a draft', () => {
    expect(severities('unanswered-dependency', needs('okrs for van in 2026-Q2\nobjective route "Route"\n'))).toEqual([
      'warning',
    ]);
    expect(severities('unanswered-dependency', needs('okrs for van in 2027-Q1\nobjective route "Route"\n'))).toEqual([
      'warning',
    ]);
    expect(
      severities('unanswered-dependency', needs('okrs for van in 2026-Q4\nobjective route "Route" { draft }\n')),
    ).toEqual(['warning']);
  });

  test('it is among the other team’s OKRs of the time, or another of them supports it', () => {
    for (const answer of [
      'okrs for van in 2026-Q4\nobjective route "Route"\n',
      'okrs for van in 2026\nobjective route "Route"\n',
      'okrs for van in 2026-11\nobjective route "Route"\n',
      'okrs for van in 2026-Q2\nobjective route "Route"\nokrs for van in 2026-Q4\nobjective other "Other" { supports oven.crust }\n',
    ])
      expect(severities('unanswered-dependency', needs(answer)), answer).toEqual([]);
  });

  test('within a team it is the team’s own affair', () =>
    expectFindings(
      'unanswered-dependency',
      `${units}okrs for oven in 2026-Q4\nobjective crust "Crust" { depends on later }\nobjective later "Later" { draft }\n`,
    ));

  test('writes the objective into the other team’s section of the time', () => {
    const found = workspace(
      needs(`okrs for van in 2026-Q2
objective route "Route"
okrs for van in 2026-Q4
objective doors "Doors" // soon
check-in 2026-11-01 for van { doors 20% }
`),
    );
    const fix = found.findings().find(({ code }) => code === 'unanswered-dependency')?.fixes[0];
    expect(fix?.title).toBe('Write an objective for Van that supports it');
    expect(fix && found.after(fix)['b.okr']).toContain(
      '// soon\n\nobjective "What Van changes so that this can succeed" {\n  supports oven.crust\n',
    );
  });

  test('strict wants both sides to write it', () => {
    const listed = needs('okrs for van in 2026-Q4\nobjective route "Route"\n');
    expect(severities('unanswered-dependency', listed, 'strict')).toEqual(['warning']);
    const named = needs('okrs for van in 2026-Q4\nobjective route "Route" { supports oven.crust }\n');
    expect(severities('unanswered-dependency', named, 'strict')).toEqual([]);
  });
});

describe('silo', () => {
  const kpi = 'kpi sold "Loaves sold" { unit loaves higher is better healthy above 900 }\n';
  const sells = (title: string, rest = '', more = '') =>
    `objective ${title} { ${rest}\n  kr "${more || 'Loaves'} sold" measures sold from 800 loaves to 1,000 loaves }\n`;
  const pair = (one: string, other: string, before = '') =>
    `${units}${kpi}${before}okrs for oven in 2026-Q4\n${one}okrs for van in 2026-Q4\n${other}`;

  test('one finding for a metric, however many work on it', () => {
    const text = `${pair(sells('a "A"'), sells('b "B"'))}${sells('c "C"')}`;
    expect(severities('silo', text)).toEqual(['hint']);
  });

  test.each([
    ['a link', sells('a "A"', 'supports van.b'), sells('b "B"')],
    ['a dependency', sells('a "A"'), sells('b "B"', 'depends on oven.a')],
    ['an aim that both support', sells('a "A"', 'supports mill.w'), sells('b "B"', 'supports mill.w')],
    ['one owner', sells('a "A"', 'owner mo'), sells('b "B"', 'owner mo')],
    ['another part of it', sells('a "A"', '', 'New loaves'), sells('b "B"', '', 'Wholesale loaves')],
    ['a draft', sells('a "A"', 'draft'), sells('b "B"')],
    ['a guardrail', 'objective a "A" { kr "Loaves sold" measures sold stay above 700 loaves }\n', sells('b "B"')],
    [
      'the other direction, which is said elsewhere',
      'objective a "A" { kr "Loaves sold" measures sold from 800 loaves to 600 loaves }\n',
      sells('b "B"'),
    ],
  ])('silent: %s', (_, one, other) => {
    const before = 'person mo "Mo" in mill\nokrs for mill in 2026-Q4\nobjective w "W"\n';
    expect(severities('silo', pair(one, other, before))).toEqual([]);
  });

  test('a team and the units around it are no strangers', () => {
    const text = `${units}${kpi}okrs for mill in 2026-Q4\n${sells('a "A"')}okrs for oven in 2026-Q4\n${sells('b "B"')}`;
    expect(severities('silo', text)).toEqual([]);
  });

  test('different times do not meet', () => {
    const text = `${units}${kpi}okrs for oven in 2026-Q4\n${sells('a "A"')}okrs for van in 2027-Q1\n${sells('b "B"')}`;
    expect(severities('silo', text)).toEqual([]);
  });
});

describe('all-top-down', () => {
  const above = `${units}okrs for mill in 2026-Q4
objective winter "Nobody queues in the cold" { kr wait "Minutes in the queue" from 9 min to 4 min }
objective fresh "Bread is never older than a day" { kr old "Loaves sold the day after" from 80 to 10 }
`;
  const own = (first: string, second: string) => `${above}okrs for oven in 2026-Q4
objective one "Our part of the queue" { supports mill.winter ${first} }
objective two "Our part of freshness" { supports mill.fresh ${second} }
`;
  const wait = '\n  kr "Minutes in the queue" from 9 min to 4 min\n';
  const old = '\n  kr "Loaves sold the day after" from 80 to 10\n';

  test('every key result stands above already', () => {
    const found = workspace(own(wait, old)).findings();
    const [finding, ...others] = found.filter(({ code }) => code === 'all-top-down');
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('hint');
    expect(finding?.message).toContain('Oven');
    expect(finding?.place.range.start.line).toBe(7);
  });

  test.each([
    ['a key result of its own', own(wait, '\n  kr "Hours from oven to shelf" from 5 h to 2 h\n')],
    ['a neighbour it helps', `${own(wait, `${old} supports van.route`)}okrs for van in 2026-Q4\nobjective route "R"\n`],
    [
      'an answer to its own KPI',
      `kpi shelf "Hours to the shelf" for oven { unit h lower is better }\n${own(wait, `${old} responds to kpi shelf`)}`,
    ],
    ['one that stands alone', `${own(wait, old)}objective own "Own" { standalone kr "Burns" from 4 to 0 }\n`],
    ['nothing measured yet', own(wait, '')],
    [
      'a single objective',
      `${above}okrs for oven in 2026-Q4\nobjective one "Our part" { supports mill.winter ${wait} }\n`,
    ],
    ['all linked upwards with results of its own', own('\n  kr "A" from 1 to 2\n', '\n  kr "B" from 1 to 2\n')],
  ])('silent: %s', (_, text) => expect(severities('all-top-down', text)).toEqual([]));

  test('a balanced scorecard breaks measures down', () =>
    expect(severities('all-top-down', own(wait, old), 'balanced-scorecard')).toEqual([]));
});
