import { expect, test } from 'vitest';
import { assessKeyResultOf } from '../../../language/rules/assessments.ts';
import { modelJson } from '../../../server/export/model-json.ts';
import { bakery, bakeryWith } from '../../support/bakery.ts';
import { uriOf, workspace } from '../../support/workspace.ts';

/** What an export of some of the files says about contradictions. */
function exported(texts: typeof bakery = bakery, paths: string[] = Object.keys(texts), asOf = '2026-11-22') {
  const all = workspace(texts, asOf);
  const { tradeOffs, conflicts, coverage } = modelJson({
    computed: all.computed,
    findings: [],
    uris: new Set(paths.map(uriOf)),
    fileOf: (uri) => uri.replace(uriOf(''), ''),
    assess: (keyResult) => assessKeyResultOf(keyResult, all.computed.model, true),
  });
  return { tradeOffs, conflicts, coverage };
}

test('trade-offs with their state', () => {
  expect(exported().tradeOffs).toMatchObject([
    {
      file: 'teams.okr',
      accepted: 'teams.okr#fresh.through',
      against: 'teams.okr#fresh.bill',
      guardedBy: 'teams.okr#fresh.tired',
      because: 'Warm bread is why people come',
      state: 'in force',
      ends: '2026-12-31',
    },
  ]);
  const breached = exported(bakeryWith('teams.okr', 'fresh.tired 2 bakers', 'fresh.tired 4 bakers'));
  expect(breached.tradeOffs).toMatchObject([{ state: 'guard breached' }]);
  expect(breached.conflicts.map(({ tradeOff }) => tradeOff)).toEqual([breached.tradeOffs[0]?.id, undefined]);
  expect(exported(bakery, undefined, '2027-01-01').tradeOffs).toMatchObject([{ state: 'over' }]);
});

test('open conflicts, both sides with their way to the metric', () => {
  expect(exported().conflicts).toMatchObject([
    {
      metric: 'chain.okr#guest-cost',
      strength: 'medium',
      side: { by: 'teams.okr#seen.ads', way: 'up', through: ['chain.okr#guest-cost'], afterDays: 14 },
      against: { by: 'teams.okr#thrift.cost', way: 'down', through: [], afterDays: 0 },
      above: false,
      more: 0,
    },
  ]);
});

test('a conflict that a comment sets aside says so', () => {
  const comment = '  // okr-ignore works-against, vague-wording: settled by word of mouth\n';
  const ignored = bakeryWith('teams.okr', '  kr ads ', `${comment}  // okr-ignore missing-owner: she left\n  kr ads `);
  expect(exported(ignored).conflicts.map(({ setAside }) => setAside)).toEqual([true]);
  expect(exported().conflicts.map(({ setAside }) => setAside)).toEqual([undefined]);
});

test('coverage of supported key results', () => {
  expect(exported().coverage).toEqual([
    {
      keyResult: 'chain.okr#habit.regulars',
      unit: 'guests',
      needed: 3000,
      promised: 1500,
      share: 0.5,
      unsaid: 1,
      contributions: [
        { objective: 'teams.okr#seen', amount: 1000 },
        { objective: 'teams.okr#thrift', amount: 500 },
        { objective: 'teams.okr#fresh', amount: undefined },
      ],
    },
  ]);
});

test('only what the exported files say', () => {
  const { tradeOffs, conflicts, coverage } = exported(bakery, ['chain.okr']);
  expect(tradeOffs).toEqual([]);
  expect(conflicts).toEqual([]);
  expect(coverage).toHaveLength(1);
});
