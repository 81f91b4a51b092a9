import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foldedMap,
  foldsThatFit,
  foldText,
  mostInPicture,
  mostUnfolded,
  teamKey,
} from '../../../language/drawing/map/folding.ts';
import { lanesOf } from '../../../language/drawing/map/map-lanes.ts';
import type { AlignmentMap, MapEdge, MapNode } from '../../../language/protocol/preview.ts';
import { alignment } from '../../fixtures/preview/alignment.ts';

const ids = ({ nodes }: AlignmentMap) => nodes.map(({ id }) => id);
const nodeOf = ({ nodes }: AlignmentMap, id: string) => nodes.find((node) => node.id === id);
const doorstep = teamKey({ level: 2, team: 'Doorstep' });

describe('a folded team', () => {
  const map = foldedMap(alignment, new Set([doorstep]));

  test('is one box in place of its objectives, with their number and states', () => {
    expect(ids(map)).toEqual(['goal', 'habit', 'winter', 'jingle', 'neighbours', doorstep, 'glass', 'ordering']);
    const fold = nodeOf(map, doorstep)?.fold;
    expect(fold).toMatchObject({ count: 3, closed: true });
    expect(fold && foldText(fold)).toBe('1 on track, 2 at risk');
    expect(map.inside.get('riders')).toBe(doorstep);
  });

  test('has the lines of its objectives; several of one kind to one place are one', () => {
    const ends = map.edges.map(({ from, kind, to }) => [from, kind, to].join(' '));
    expect(new Set(ends).size).toBe(ends.length);
    expect(ends).toContain(`${doorstep} supports habit`);
    expect(map.edges.find(({ from, to }) => from === doorstep && to === 'habit')?.promise).toBe('2 promises');
    expect(map.edges.find(({ from, to }) => from === doorstep && to === 'winter')?.kind).toBeDefined();
  });
});

describe('a folded objective', () => {
  test('hides what supports it and nothing else that is to be seen', () => {
    const map = foldedMap(alignment, new Set(['winter']));
    expect(ids(map)).not.toContain('riders');
    expect(ids(map)).toContain('door');
    expect(nodeOf(map, 'winter')?.fold).toMatchObject({ closed: true, count: 1 });
    expect(map.inside.get('riders')).toBe('winter');
  });

  test('an open one says how many it would hide', () => {
    expect(nodeOf(foldedMap(alignment, new Set()), 'winter')?.fold).toMatchObject({ closed: false, count: 1 });
  });
});

/** Maps with circles, several tops, teams and conflicts, as nobody would draw them. */
const maps = fc
  .array(fc.record({ level: fc.nat(3), team: fc.constantFrom('A', 'B', 'C'), goal: fc.boolean() }), {
    minLength: 1,
    maxLength: 14,
  })
  .chain((drafts) =>
    fc
      .array(
        fc.record({
          from: fc.nat(drafts.length - 1),
          to: fc.nat(drafts.length - 1),
          kind: fc.constantFrom('supports', 'depends on', 'conflict', 'advances'),
        }),
        { maxLength: 25 },
      )
      .map((links): AlignmentMap => {
        const nodes = drafts.map(
          ({ level, team, goal }, index): MapNode => ({
            id: `n${index}`,
            place: { uri: '', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
            level,
            kind: goal && level === 0 ? 'goal' : 'objective',
            title: `N ${index}`,
            team,
            state: 'on track',
            inScope: true,
            badges: 0,
          }),
        );
        const edges = links.map(
          ({ from, to, kind }, index): MapEdge => ({ id: `e${index}`, from: `n${from}`, to: `n${to}`, kind }),
        );
        return { nodes, edges, sentences: [] };
      }),
  );

test('whatever is folded, everything is either drawn or in something that is, and every line ends at a box', () => {
  fc.assert(
    fc.property(maps, fc.array(fc.nat(20)), (map, picks) => {
      const keys = [...map.nodes.map(({ id }) => id), ...map.nodes.map(teamKey)];
      const folded = new Set(picks.map((pick) => keys[pick % keys.length] ?? ''));
      const result = foldedMap(map, folded);
      const drawn = new Set(ids(result));
      for (const { id } of map.nodes) expect(drawn.has(result.inside.get(id) ?? id)).toBe(true);
      for (const { from, to } of result.edges) expect([drawn.has(from), drawn.has(to)]).toEqual([true, true]);
      for (const { fold } of result.nodes) if (fold?.closed) expect(folded.has(fold.key)).toBe(true);
      expect(ids(foldedMap(map, new Set()))).toEqual(ids(map));
    }),
  );
});

describe('a map opens folded', () => {
  const large = (teams: number, each: number): AlignmentMap => ({
    sentences: [],
    nodes: [
      ...alignment.nodes.filter(({ level }) => level < 2),
      ...Array.from({ length: teams * each }, (_, index): MapNode => {
        const team = `Team ${Math.floor(index / each)}`;
        return { ...(alignment.nodes[3] as MapNode), id: `o${index}`, team, inScope: team === 'Team 1' };
      }),
    ],
    edges: Array.from(
      { length: teams * each },
      (_, index): MapEdge => ({ id: `s${index}`, from: `o${index}`, to: 'habit', kind: 'supports' }),
    ),
  });
  const open = (map: AlignmentMap) => foldedMap(map, new Set(foldsThatFit(map)));

  test('only where it does not fit', () => {
    expect(foldsThatFit(alignment)).toEqual([]);
    expect(foldsThatFit(large(5, 5))).toEqual([]);
  });

  test('to its teams, but for what was chosen', () => {
    const map = open(large(20, 5));
    expect(map.nodes.length).toBeLessThanOrEqual(mostUnfolded);
    expect(map.nodes.filter(({ kind }) => kind === 'team')).toHaveLength(19);
    expect(map.nodes.filter(({ team, kind }) => team === 'Team 1' && kind === 'objective')).toHaveLength(5);
  });

  test('to what they support, where the teams are too many for a picture', () => {
    const map = open(large(200, 3));
    expect(map.nodes.length).toBeLessThanOrEqual(mostInPicture);
    expect(nodeOf(map, 'habit')?.fold).toMatchObject({ closed: true, count: 600 });
  });
});

test('conflicts keep the number they have in the list, and a fold says how many are in it', () => {
  const conflict = (id: string, from: string, to: string): MapEdge => ({ id, from, to, kind: 'conflict' });
  const map: AlignmentMap = {
    ...alignment,
    edges: [conflict('first', 'door', 'riders'), conflict('second', 'glass', 'winter')],
  };
  const folded = foldedMap(map, new Set([doorstep]));
  expect(folded.edges).toMatchObject([{ id: 'second', number: 2 }]);
  expect(nodeOf(folded, doorstep)?.fold?.conflicts).toBe(1);
});

test('lines between peers share a lane where they do not run beside each other', () => {
  const column = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const edge = (from: string, to: string): MapEdge => ({ id: from + to, from, to, kind: 'supports' });
  const lanes = lanesOf([column], [edge('a', 'd'), edge('a', 'b'), edge('b', 'c'), edge('d', 'c'), edge('b', 'd')]);
  expect(Object.fromEntries(lanes)).toEqual({ ab: 1, bc: 1, dc: 1, bd: 2, ad: 3 });
});
