import { describe, expect, test } from 'vitest';
import { nothingFits, shownText } from '../../../client/webview/filter/counted.ts';
import { facetMenus, menuText } from '../../../client/webview/filter/facets.ts';
import { initialState, reduce } from '../../../client/webview/state.ts';
import { filteredModel } from '../../../language/filtering/filtered-model.ts';
import { fitsFindings, isFiltering } from '../../../language/filtering/fitting.ts';
import { hitsIn, wordsOf } from '../../../language/filtering/words.ts';
import { NoFilter, type PreviewFilter } from '../../../language/protocol/filter.ts';
import { company } from '../../fixtures/preview/company.ts';

const filter = (parts: Partial<PreviewFilter>): PreviewFilter => ({ ...NoFilter, ...parts });
const filtered = (parts: Partial<PreviewFilter>, kept: string[] = []) =>
  filteredModel(company, filter(parts), new Set(kept));
const shown = (parts: Partial<PreviewFilter>) =>
  filtered(parts).objectives.flatMap((card) => card.keyResults.map((row) => row.id));

describe('the scorecard', () => {
  test('is left alone when nothing is asked', () => {
    expect(filtered({ query: '  ' })).toBe(company);
    expect(isFiltering(filter({ query: '  ' }))).toBe(false);
  });

  test('by state, by several states', () => {
    expect(shown({ states: ['off track'] })).toEqual(['door.cold', 'first.retention']);
    expect(shown({ states: ['off track', 'breached'] })).toEqual(['door.cold', 'first.retention', 'first.complaints']);
  });

  test('by words in any order, without regard to capitals and accents', () => {
    expect(shown({ query: 'ORDER minutes' })).toEqual(['door.minutes']);
    expect(shown({ query: 'zoe' })).toEqual(['riders.trips', 'riders.shifts', 'riders.stay', 'riders.pay']);
  });

  test('by names as they are written in the files', () => {
    expect(shown({ query: 'riders.stay' })).toEqual(['riders.stay']);
  });

  test('an objective that fits keeps all its rows, and is the very same card', () => {
    expect(shown({ query: 'ice is still' })).toEqual(['door.minutes', 'door.cold', 'door.incidents', 'door.hub']);
    expect(filtered({ query: 'ice is still' }).objectives[0]).toBe(company.objectives[0]);
  });

  test('words and states together', () => {
    expect(shown({ query: 'jonas', states: ['held'] })).toEqual(['door.incidents']);
  });

  test('an owner: what is theirs, whole, and their rows elsewhere', () => {
    const owners = new Set(
      company.objectives.flatMap((card) => card.keyResults.flatMap((row) => row.owners)).map(({ name }) => name),
    );
    for (const owner of owners) {
      for (const card of filtered({ owners: [owner] }).objectives) {
        const own = card.owners.some(({ name }) => name === owner);
        expect(own || card.keyResults.every((row) => row.owners.some(({ name }) => name === owner))).toBe(true);
      }
    }
  });

  test('team and cycle', () => {
    expect(shown({ teams: ['Doorstep'], cycles: ['2026-Q4'] })).toHaveLength(12);
    expect(shown({ teams: ['Nobody'] })).toEqual([]);
    expect(shown({ cycles: ['2025-Q1'] })).toEqual([]);
  });

  test('findings: rows that have some, and objectives that have some themselves', () => {
    expect(shown({ findings: ['any'] })).toEqual(['door.minutes', 'first.retention', 'riders.stay']);
    expect(filtered({ findings: ['any'], query: 'riders stay through' }).objectives.map(({ id }) => id)).toEqual([
      'riders',
    ]);
    const without = shown({ findings: ['none'] });
    expect(without).toHaveLength(9);
    expect(without).not.toContain('door.minutes');
  });

  test('one finding must be of the severity and of the group', () => {
    const found = [
      { severity: 'warning', group: 'alignment' },
      { severity: 'hint', group: 'wording' },
    ] as const;
    expect(fitsFindings(['warning', 'alignment'], found)).toBe(true);
    expect(fitsFindings(['warning', 'wording'], found)).toBe(false);
    expect(fitsFindings(['warning', 'hint'], found)).toBe(true);
    expect(fitsFindings(['none'], found)).toBe(false);
    expect(fitsFindings(['none', 'wording'], [])).toBe(true);
  });
});

describe('every other view shows the same', () => {
  test('KPIs by words, team and health', () => {
    expect(filtered({ query: 'submarine' }).kpis).toEqual([]);
    expect(filtered({ query: 'kitchen' }).kpis.map((kpi) => kpi.id)).toEqual(['kpi.cancelled']);
    expect(filtered({ states: ['off track'] }).kpis.every(({ health }) => health === 'critical')).toBe(true);
  });

  test('the map keeps what fits and, set back, what it is joined to', () => {
    const { nodes, edges } = filtered({ query: 'riders stay' }).map;
    const ids = nodes.map(({ id }) => id);
    expect(ids).toContain('riders');
    expect(edges.every(({ from, to }) => from === 'riders' || to === 'riders')).toBe(true);
    expect(nodes.filter(({ id }) => id !== 'riders').every(({ inScope }) => !inScope)).toBe(true);
    for (const { from, to } of edges) expect(ids).toEqual(expect.arrayContaining([from, to]));
  });

  test('balance, timeline and check-in hold only rows of the scorecard', () => {
    const asked = { states: ['off track', 'at risk'] as PreviewFilter['states'] };
    const rows = new Set(shown(asked));
    const { balance, timeline, checkIn } = filtered(asked);
    const known = new Set(company.objectives.flatMap((card) => card.keyResults.map(({ id }) => id)));
    const items = balance.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.items));
    for (const { id } of [...items, ...timeline.rows, ...checkIn.groups.flatMap((group) => group.rows)]) {
      if (known.has(id)) expect(rows).toContain(id);
    }
  });

  test('a cell emptied by the filter does not claim that nobody measures it', () => {
    const emptied = filtered({ query: 'submarine' }).balance.rows.flatMap(({ cells }) => cells);
    const before = company.balance.rows.flatMap(({ cells }) => cells);
    for (const [index, cell] of before.entries()) {
      if (cell.items.length > 0) expect(emptied[index]?.gap).toBe('What stands here does not fit the filter.');
    }
  });

  test('a check-in keeps the rows one is typing into', () => {
    const [row] = company.checkIn.groups.flatMap((group) => group.rows);
    const kept = filtered({ query: 'submarine' }, [row?.id ?? '']).checkIn.groups.flatMap((group) => group.rows);
    expect(kept).toEqual([row]);
  });
});

describe('in words', () => {
  test('how much is shown', () => {
    expect(shownText('scorecard', company, filtered({ query: 'zoe' }))).toBe('4 of 12 key results shown');
    expect(nothingFits('scorecard', company, filtered({ query: 'submarine' }))).toBe(true);
    expect(nothingFits('scorecard', company, company)).toBe(false);
  });

  test('menus offer what occurs, and keep what is chosen though it no longer does', () => {
    const asked = filter({ owners: ['Somebody Gone'], states: ['at risk', 'held'] });
    const menus = facetMenus(company, asked);
    const owners = menus.find(({ facet }) => facet === 'owners');
    expect(owners?.choices.find(({ label }) => label === 'Somebody Gone')?.count).toBe(0);
    const states = menus.find(({ facet }) => facet === 'states');
    expect(states && menuText(states, asked)).toBe('Status: At risk and 1 more');
    expect(menus.some(({ facet }) => facet === 'cycles')).toBe(false);
  });
});

test('hits are stretches of the text as it is written', () => {
  const hits = (text: string, query: string) => hitsIn(text, wordsOf(query)).map(([from, to]) => text.slice(from, to));
  expect(hits('Zoé and the café', 'zoe cafe')).toEqual(['Zoé', 'café']);
  expect(hits('ananas', 'ana nas')).toEqual(['ananas']);
  expect(hits('Ω 👩🏽‍🚀 ﬁne day', 'fine')).toEqual(['ﬁne']);
  expect(hits('nothing', '')).toEqual([]);
});

test('one press shows everything again', () => {
  const state = reduce(initialState({ filter: filter({ query: 'a', owners: ['b'] }) }), { type: 'showAll' });
  expect(state.filter).toEqual(NoFilter);
});
