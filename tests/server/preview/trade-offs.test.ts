import { describe, expect, test } from 'vitest';
import { bakery, bakeryWith } from '../../support/bakery.ts';
import { preview } from './ferry.ts';

const asOf = '2026-11-22';
const view = (texts: typeof bakery = bakery) => preview({ texts, of: 'chain.okr', scope: {}, asOf });
const name = (id: string) => id.replace(/.*#/, '');

/** Lines of the map between things that pull against each other. */
function pulls(texts = bakery): string[] {
  return view(texts)
    .map.edges.filter(({ kind }) => kind === 'conflict' || kind === 'trade-off')
    .map(({ from, kind, to }) => [from, kind, to].map(name).join(' '));
}

/** The two sides in different objectives, so that a line of the map can join them. */
const apart = (journal = 'fresh.tired 2 bakers') => {
  const text = bakery['teams.okr']
    .replace('  kr bill "The power bill" measures power from $2,000 to $1,900\n', '')
    .replace(
      'accept',
      'objective frugal "Less power" { kr bill "The power bill" measures power from $2,000 to $1,900 }\naccept',
    )
    .replace('against ovens.fresh.bill', 'against ovens.frugal.bill')
    .replace('fresh.tired 2 bakers', journal);
  return { ...bakery, 'teams.okr': text };
};

describe('recorded decisions', () => {
  test('what against what, why, what guards it, and how long', () => {
    expect(view().decisions).toMatchObject([
      {
        accepted: { title: 'Nights we bake through', note: 'Ovens' },
        against: { title: 'The power bill', note: 'Ovens' },
        because: 'Warm bread is why people come',
        guard: { title: 'Bakers who are worn out', state: 'held' },
        state: 'in force',
        stateNote: 'in force until 31 Dec',
      },
    ]);
  });

  test('a breached guard and a cycle that has ended are said', () => {
    const breached = view(bakeryWith('teams.okr', 'fresh.tired 2 bakers', 'fresh.tired 4 bakers'));
    expect(breached.decisions).toMatchObject([{ state: 'guard breached', guard: { state: 'breached' } }]);
    const over = preview({ texts: bakery, of: 'chain.okr', scope: {}, asOf: '2027-02-01' });
    expect(over.decisions).toMatchObject([{ state: 'over', stateNote: 'over since 31 Dec 2026' }]);
  });

  test('a team sees what touches its objectives, nobody else’s', () => {
    const of = (team: string) =>
      preview({ texts: bakery, scope: { team: `chain.okr#${team}`, cycle: '2026-Q4' }, asOf });
    expect(of('ovens').decisions).toHaveLength(1);
    expect(of('shops').decisions).toEqual([]);
  });

  test('those whose sides mean nothing are left out', () => {
    expect(view(bakeryWith('teams.okr', 'against ovens.fresh.bill', 'against ovens.fresh.nothing')).decisions).toEqual(
      [],
    );
  });
});

describe('on the map', () => {
  test('an open conflict joins the two objectives; a decided one does so calmly', () => {
    expect(pulls()).toEqual(['seen conflict thrift']);
    expect(pulls(apart())).toEqual(['seen conflict thrift', 'fresh trade-off frugal']);
    const { sentences } = view(apart()).map;
    expect(sentences[0]).toMatch(/^One conflict, one gap, one trade-off|^One conflict, one trade-off/);
    expect(sentences).toContain(
      '“Nights we bake through” is accepted against “The power bill”, guarded by “Bakers who are worn out”, held; in force until 31 Dec.',
    );
  });

  test('is loud again with the guard', () => {
    expect(pulls(apart('fresh.tired 4 bakers'))).toEqual(['seen conflict thrift', 'fresh conflict frugal']);
  });

  test('an objective says how full it is', () => {
    const habit = view().map.nodes.find(({ id }) => name(id) === 'habit');
    expect(habit?.coverage?.label).toBe('1,500 of 3,000 guests');
    expect(habit?.coverage?.shares.map((share) => share.toFixed(2))).toEqual(['0.33', '0.17']);
  });
});

describe('on the cards', () => {
  test('a supported key result says how much is promised and by whom', () => {
    const [habit] = view().objectives;
    expect(habit?.keyResults.map(({ coverage }) => coverage?.label)).toEqual(['50% promised', undefined]);
    expect(habit?.keyResults[0]?.coverage?.sentence).toBe(
      'Promised 1,500 guests of the 3,000 guests it needs: Reach 1,000 guests and Shops 500 guests; 1 supporter does not say how much',
    );
  });

  test('a KPI says who pushes it which way, and when it is pulled both ways', () => {
    const kpi = (title: string) => view().kpis.find((each) => each.title === title);
    expect(kpi('Cost to win a guest')).toMatchObject({
      pushes: [{ title: 'What a new guest costs', way: 'down', note: 'down, Shops' }],
      conflicts: [{ up: { title: 'Adverts a week' }, down: { title: 'What a new guest costs' } }],
    });
    expect(kpi('Power bill')?.pushes).toMatchObject([
      { title: 'Power for half the money', note: 'down, Crumb & Co' },
      { title: 'The power bill', note: 'down, Ovens' },
    ]);
    expect(kpi('Power bill')?.conflicts).toEqual([]);
  });

  test('a KPI is not said to be pulled both ways where a comment sets the conflict aside', () => {
    const comment = '  // okr-ignore works-against: settled by word of mouth\n';
    const { kpis, map } = view(bakeryWith('teams.okr', '  kr ads ', `${comment}  kr ads `));
    expect(kpis.find(({ title }) => title === 'Cost to win a guest')?.conflicts).toEqual([]);
    expect(map.edges.filter(({ kind }) => kind === 'conflict')).toEqual([]);
  });
});
