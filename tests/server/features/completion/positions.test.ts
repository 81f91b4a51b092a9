import { describe, expect, test } from 'vitest';
import { labels } from '../../../support/completions.ts';

const section = 'okrs for pickers in 2026-Q4\n';
const inObjective = (line: string) => `${section}objective sweet "Sweet" {\n  ${line}\n}\n`;
const inKeyResult = (words: string) => inObjective(`kr bite "First bite" ${words}`);
const inKpi = (line: string) => `kpi juice "Juice" for press {\n  ${line}\n}\n`;
const inCheckIn = (line: string) =>
  `${section}objective sweet "Sweet" { kr bite "First bite" measures ripe from 70% to 90% }
check-in 2026-11-16 for pickers {
  sweet.bite 74% confidence 55%
}
check-in 2026-11-22 for pickers by maya {
  ${line}
}
`;

const groups = ['orchard', 'fruit', 'pickers', 'press'];
const everybody = ['maya', 'ana', 'steward', 'jo', 'pickers', 'fruit', 'press', 'orchard'];
const kpis = ['ripe', 'baskets', 'cider-cost'];
const statuses = ['on track', 'at risk', 'off track', 'done'];

/** For each place in the grammar: the text, and all that is proposed there, in order. */
const all: [string, string[]][] = [
  // Who there is
  ['team |', []],
  ['team weavers "Weavers" |', ['in', 'lead']],
  ['team weavers "Weavers" in |', groups],
  ['team weavers "Weavers" { lead |}', ['ana', 'maya', 'jo', 'steward']],
  ['team weavers "Weavers" { in fruit\n  |}', ['lead', 'mission', 'vision']],
  // Where it goes
  ['strategy slow "Slow" { |}', ['because', 'instead of', 'then', 'evidence', 'for']],
  ['goal far "Far" for orchard |', ['measures', 'to', 'by', 'advances', 'and']],
  ['goal far "Far" { advances |}', ['own-trees', 'ten-farms']],
  ['goal far "Far" { measures |}', kpis],
  ['goal far "Far" by |', ['2026-11-27', '2026-11-30', '2026-12-31', '2026-11-22']],
  ['cycle |', []],
  ['cycle late from |', ['2027-01-01', '2026-10-01', '2026-11-22']],
  ['cycle late "Late" from 2026-12-01 |', ['to', 'cadence']],
  ['cycle late "Late" from 2026-12-01 to |', ['2027-02-28', '2027-05-31', '2027-11-30']],
  ['cycle late cadence |', ['daily', 'weekly', 'biweekly', 'monthly', 'quarterly', 'yearly']],
  // OKRs
  ['okrs |', ['for']],
  ['okrs for |', [...groups, 'ana', 'maya', 'jo', 'steward']],
  ['okrs for pickers |', ['in']],
  ['objective |', []],
  ['objective sweet |', []],
  [inObjective('owner |'), everybody],
  [inObjective('owner maya and |'), everybody.slice(1)],
  [inObjective('because |'), []],
  [inObjective('evidence "|"'), []],
  [inObjective('supports |'), ['known', 'known.shops', 'ten-farms', 'no-waste', 'no-waste.thrown', ...kpis]],
  [inObjective('depends on |'), ['known', 'known.shops', 'no-waste', 'no-waste.thrown']],
  [inObjective('responds to |'), kpis],
  [inObjective('responds to kpi |'), kpis],
  [inObjective('advances |'), ['ten-farms', 'own-trees']],
  [inObjective('kr |'), []],
  [inKeyResult('measures |'), kpis],
  [inKeyResult('measures ripe from |'), ['72%', 'unknown']],
  [inKeyResult('measures ripe from 72% to |'), ['90%', '80%', '78%']],
  [inKeyResult('stay |'), ['above', 'below', 'between']],
  [inKeyResult('measures ripe stay above |'), ['80%', '72%']],
  [inKeyResult('stay between 4 and |'), []],
  [inKeyResult('weight |'), ['2', '3', '1']],
  [inKeyResult('confidence |'), ['50%', '60%', '70%', '80%', '40%', '30%']],
  [inKeyResult('done when |'), []],
  [inKeyResult('baseline by |'), ['2026-12-31', '2026-11-27', '2026-11-30', '2026-11-22']],
  [inKeyResult('drives |'), kpis],
  [inKeyResult('drives ripe after |'), ['2 weeks', '4 weeks', '6 weeks', '3 months']],
  [inObjective('initiative "Ladders" |'), ['by', 'owner', 'for', 'done']],
  [inObjective('initiative "Ladders" by 2026-12-01 owner maya |'), ['for', 'done', 'and']],
  [`${section}accept ripe |`, ['against']],
  [`${section}accept ripe against |`, ['baskets', 'known.shops', 'known', 'no-waste.thrown', 'no-waste', 'cider-cost']],
  [`${section}accept ripe against baskets |`, ['because', 'guarded by']],
  // KPIs
  ['kpi |', []],
  [inKpi('unit |'), ['%', '$', '€', '£', 'baskets', 'shops', 'min', 'hours', 'days', 'customers', 'people', '/ 5']],
  [inKpi('unit / |'), ['5', '10']],
  [inKpi('perspective |'), ['financial', 'customer', 'process', 'learning']],
  [inKpi('healthy |'), ['above', 'below', 'between']],
  [inKpi('rolls up |'), ['sum', 'average', 'min', 'max', 'weighted']],
  [inKpi('rolls up sum |'), ['of']],
  [inKpi('rolls up sum of ripe and |'), ['cider-cost', 'baskets']],
  [inKpi('= ripe / |'), ['cider-cost', 'ripe', 'baskets']],
  [inKpi('= ripe * (baskets + |'), ['cider-cost', 'ripe', 'baskets']],
  [inKpi('actual { |}'), ['2026-11', '2026-10']],
  [inKpi('actual { 2026-W45 3, |}'), ['2026-W46', '2026-W47']],
  [inKpi('plan { 2026-Q3 3, 2026-Q4 |}'), ['3']],
  [inKpi('actuals from "data/baskets.csv" column |'), ['baskets', 'broken']],
  // Journal
  ['check-in |', ['2026-11-22', '2026-11-16', '2026-11-21']],
  ['check-in 2026-11-22 |', ['for', 'by']],
  ['check-in 2026-11-22 for pickers by |', everybody],
  [
    inCheckIn('|'),
    [
      'sweet.bite',
      'ripe',
      'baskets',
      'sweet',
      'known.shops',
      'known',
      'no-waste.thrown',
      'cider-cost',
      'no-waste',
      'blocked',
      'note',
      'learned',
      'next',
    ],
  ],
  [inCheckIn('sweet.bite |'), ['74%', 'unknown', 'confidence', ...statuses]],
  [inCheckIn('sweet.bite 75% |'), ['confidence', ...statuses]],
  [inCheckIn('sweet.bite | 75%'), ['confidence', ...statuses]],
  [inCheckIn('sweet.bite 75% confidence |'), ['55%', '50%', '60%', '70%', '80%', '40%', '30%']],
  [inCheckIn('sweet.bite 75% on track |'), ['confidence']],
  [inCheckIn('blocked |'), []],
  ['review 2026-Q3 |', ['for', 'by']],
  ['review 2026-Q3 for pickers { no-waste.thrown |', ['1.0', '0.7', '0.3', '0.0', 'confidence', ...statuses]],
];

/** Longer lists: what comes first, and what must not be there. */
const first: [string, string[], string[]][] = [
  ['|', ['okrs', 'check-in', 'review', 'kpi'], ['objective', 'kr', 'owner']],
  [`${section}|`, ['objective', 'okrs', 'check-in', 'review', 'kpi'], ['kr', 'initiative', 'owner']],
  [inObjective('|'), ['kr', 'owner', 'because', 'supports'], ['objective', 'from', 'okrs']],
  [inObjective('committed\n  owner ana\n  |'), ['kr', 'because', 'supports'], ['owner', 'aspirational', 'committed']],
  [inObjective('|\n  owner ana'), ['kr', 'because'], ['owner']],
  [inObjective('supports known\n  |'), ['kr', 'owner'], ['standalone', 'by', 'and']],
  [inObjective('supports known |'), ['by'], ['kr', 'initiative', 'objective']],
  [inObjective('standalone\n  |'), ['kr', 'owner', 'because'], ['supports', 'standalone']],
  [inKeyResult('|'), ['from', 'to', 'stay', 'by', 'measures', 'owner'], ['kr', 'because of', 'objective']],
  [inKeyResult('from 3 customers |'), ['to', 'by', 'measures'], ['from', 'stay', 'baseline', 'done when']],
  [inKeyResult('| to 40%'), ['from', 'by', 'measures'], ['to', 'stay', 'baseline']],
  [inKeyResult('from 3% to 4% leading |'), ['by', 'measures', 'owner', 'customer'], ['lagging', 'leading']],
  [inKeyResult('stay below 4% |'), ['by', 'measures'], ['from', 'to', 'done when']],
  [inKeyResult('measures baskets from 3 |'), ['baskets', 'to'], ['min', 'unit']],
  [inKeyResult('from 31% |'), ['to'], ['min', 'baskets']],
  [inObjective('kr bite "First bite" {\n    |\n  }'), ['from', 'to', 'stay'], ['kr', 'initiative']],
  [inKpi('|'), ['unit', 'higher is better', 'lower is better', 'healthy'], ['for', 'kr', 'objective']],
  [
    inKpi('unit % higher is better |'),
    ['healthy', 'critical', 'owner'],
    ['unit', 'lower is better', 'higher is better'],
  ],
  [inKpi('= ripe\n  |'), ['unit'], ['rolls up', '=', 'actuals from']],
  [inKpi('drives ripe |'), ['after'], []],
  [inKpi('target 3% |'), ['by'], ['baskets', 'target']],
  ['okrs for pickers in |', ['2026-Q4', '2027-Q1', 'harvest', '2026-H2', '2026'], ['2026-11-22']],
  ['review |', ['2026-Q4', '2026-Q3', 'harvest'], ['2026-11-22']],
  [inObjective('supports no-waste@|'), ['2026-Q4', 'harvest'], []],
  ['team weavers "Weavers"\n|', ['okrs'], ['in', 'lead']],
  ['team weavers "Weavers"\n  |', ['okrs'], ['mission']],
];

describe('everything that is proposed', () => {
  test.each(all)('%s', async (text, expected) => {
    expect(await labels(text)).toEqual(expected);
  });
});

describe('what comes first, and what is not there', () => {
  test.each(first)('%s', async (text, expected, missing) => {
    const found = await labels(text);
    expect(found.slice(0, expected.length)).toEqual(expected);
    for (const word of missing) expect(found).not.toContain(word);
  });
});

test('a header may go on in the next line when that is indented', async () => {
  expect(await labels('team weavers "Weavers"\n  |')).toContain('lead');
});
