import type { MapFold } from '../../protocol/map-fold.ts';
import { type AlignmentMap, type MapEdge, type MapNode, RowStates } from '../../protocol/preview.ts';

/** With more boxes a map opens folded: they no longer fit into one look. */
export const mostUnfolded = 30;

/** More boxes than this are no picture any more: nobody could follow a line. */
export const mostInPicture = 150;

/** A map on which some boxes stand for others, and in which box what is folded away is now. */
export interface FoldedMap extends AlignmentMap {
  inside: ReadonlyMap<string, string>;
}

/** What a team's objectives of one column fold into; an objective's key is its id. */
export const teamKey = ({ level, team }: Pick<MapNode, 'level' | 'team'>): string => `team ${level} ${team}`;

/** What supports something, or brings it forward: the lines that make one thing stand below another. */
export const isUpward = ({ kind }: MapEdge): boolean => kind === 'supports' || kind === 'advances';

/**
 * The map with some of it folded: a team's objectives into one box, or what supports an objective, and nothing else that
 * is to be seen, into that objective. Lines of what is folded away are those of the box it is in.
 */
export function foldedMap(map: AlignmentMap, folded: ReadonlySet<string>): FoldedMap {
  const numbered = { ...map, edges: withNumbers(map.edges) };
  const teams = withTeams(numbered, folded);
  return withSubtrees(teams, folded);
}

/**
 * The keys to fold so that a map fits: teams from the right, the chosen ones last; and only where its teams alone are
 * too many for a picture, what supports objectives.
 */
export function foldsThatFit(map: AlignmentMap): string[] {
  if (map.nodes.length <= mostUnfolded) return [];
  const chosen = new Set<string>();
  // What all others work for is what one looks at first: it stays.
  const top = Math.min(...map.nodes.flatMap(({ kind, level }) => (kind === 'objective' ? [level] : [])));
  const teams = [...teamsOf(map.nodes)]
    .map(([key, members]) => ({
      key,
      level: members[0]?.level ?? 0,
      inScope: members.some((node) => node.inScope),
    }))
    .filter(({ level }) => level > top);
  const objectives = map.nodes.map(({ id, level }) => ({ key: id, level, inScope: false }));
  const deepestFirst = (items: typeof teams) =>
    [...Map.groupBy(items, ({ level }) => level)].sort(([a], [b]) => b - a).map(([, group]) => group);
  const fold = (steps: (typeof teams)[], most: number) => {
    for (const step of steps) {
      if (foldedMap(map, chosen).nodes.length <= most) return;
      for (const { key } of step) chosen.add(key);
    }
  };
  fold(deepestFirst(teams.filter(({ inScope }) => !inScope)), mostUnfolded);
  fold(deepestFirst(teams.filter(({ inScope }) => inScope)), mostUnfolded);
  fold(deepestFirst(objectives), mostInPicture);
  return [...chosen];
}

/** "2 off track, 3 on track": in what state the objectives of a fold are, and what pulls in there. */
export function foldText({ states, conflicts }: MapFold): string {
  const inside = conflicts === 0 ? [] : [`${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'} inside`];
  return [...states.map(({ state, count }) => `${count} ${state}`), ...inside].join(', ');
}

/** "5 objectives" */
export const foldCount = ({ count }: MapFold): string => `${count} ${count === 1 ? 'objective' : 'objectives'}`;

/** Conflicts keep the number they have in the list below the map, whatever is folded. */
function withNumbers(edges: readonly MapEdge[]): MapEdge[] {
  let number = 0;
  return edges.map((edge) => (edge.kind === 'conflict' ? { ...edge, number: ++number } : edge));
}

/** The teams that have something to fold: more than one objective in a column. */
function teamsOf(nodes: readonly MapNode[]): Map<string, MapNode[]> {
  const objectives = nodes.filter(({ kind, team }) => kind === 'objective' && team !== '');
  return new Map([...Map.groupBy(objectives, teamKey)].filter(([, members]) => members.length > 1));
}

function withTeams(map: AlignmentMap, folded: ReadonlySet<string>): FoldedMap {
  const inside = new Map<string, string>();
  const boxes = new Map<string, MapNode>();
  const teams = teamsOf(map.nodes);
  for (const [key, members] of teams) {
    const [first] = members;
    if (!folded.has(key) || !first) continue;
    for (const { id } of members) inside.set(id, key);
    boxes.set(key, {
      id: key,
      place: first.place,
      level: first.level,
      kind: 'team',
      title: first.team,
      team: first.team,
      state: 'no data',
      inScope: members.some(({ inScope }) => inScope),
      badges: 0,
      fold: foldOf(key, members, map.edges, true),
    });
  }
  const open = new Map([...teams].map(([key, members]) => [key, foldOf(key, members, map.edges, false)]));
  const nodes = map.nodes.flatMap((node): MapNode[] => {
    const key = inside.get(node.id);
    if (key !== undefined) return teams.get(key)?.[0] === node ? [boxes.get(key) ?? node] : [];
    const team = node.kind === 'objective' ? teams.get(teamKey(node)) : undefined;
    return [team ? { ...node, teamFold: open.get(teamKey(node)) } : node];
  });
  return { ...map, nodes, edges: rejoined(map.edges, inside), inside };
}

function foldOf(key: string, members: readonly MapNode[], edges: readonly MapEdge[], closed: boolean): MapFold {
  const ids = new Set(members.map(({ id }) => id));
  // What was folded before stands for its own.
  const states = RowStates.flatMap((state) => {
    const count = sumOf(
      members.map((node) =>
        node.fold?.closed
          ? (node.fold.states.find((each) => each.state === state)?.count ?? 0) + own(node, state)
          : own(node, state),
      ),
    );
    return count > 0 ? [{ state, count }] : [];
  });
  const inner = edges.filter(({ kind, from, to }) => kind === 'conflict' && ids.has(from) && ids.has(to));
  const conflicts = inner.length + sumOf(members.map(({ fold }) => (fold?.closed ? fold.conflicts : 0)));
  return { key, count: sumOf(states.map(({ count }) => count)), states, conflicts, closed };
}

const own = (node: MapNode, state: MapNode['state']) => (node.kind === 'objective' && node.state === state ? 1 : 0);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function withSubtrees(map: FoldedMap, folded: ReadonlySet<string>): FoldedMap {
  const below = Map.groupBy(map.edges.filter(isUpward), ({ to }) => to);
  const tops = topsOf(map.nodes, map.edges, below);
  // A team that is folded is still supported by what supports its objectives.
  const isClosed = ({ id, kind }: MapNode) => kind !== 'team' && folded.has(id) && below.has(id);
  const closed = new Set(map.nodes.flatMap((node) => (isClosed(node) ? [node.id] : [])));
  const seen = reached(tops, below, closed);
  const byId = new Map(map.nodes.map((node) => [node.id, node]));
  const inside = new Map(map.inside);
  const hidden = new Map<string, string>();
  for (const key of closed) {
    if (!seen.has(key)) continue;
    for (const id of reached([key], below, new Set())) if (!seen.has(id) && !hidden.has(id)) hidden.set(id, key);
  }
  for (const [id, box] of map.inside) inside.set(id, hidden.get(box) ?? box);
  for (const [id, key] of hidden) inside.set(id, key);
  const members = Map.groupBy(hidden.keys(), (id) => hidden.get(id) ?? '');
  const nodesOf = (ids: Iterable<string>) => [...ids].flatMap((id) => byId.get(id) ?? []);
  const nodes = map.nodes
    .filter(({ id }) => seen.has(id))
    .map((node): MapNode => {
      if (node.kind === 'team') return node;
      const away = members.get(node.id);
      if (away) return { ...node, fold: foldOf(node.id, nodesOf(away), map.edges, true) };
      // What would fold: not worth asking where nobody could see it all.
      if (seen.size > 2 * mostInPicture || !below.has(node.id)) return node;
      const left = reached(tops, below, new Set([...closed, node.id]));
      const would = [...seen].filter((id) => !left.has(id));
      return would.length === 0 ? node : { ...node, fold: foldOf(node.id, nodesOf(would), map.edges, false) };
    });
  const edges = map.edges.filter((edge) => !(isUpward(edge) && hidden.has(edge.from)));
  return { ...map, nodes, edges: rejoined(edges, hidden), inside };
}

/** What supports nothing; of what supports each other in a circle, the first. */
function topsOf(nodes: readonly MapNode[], edges: readonly MapEdge[], below: ReadonlyMap<string, MapEdge[]>): string[] {
  const lower = new Set(edges.filter((edge) => isUpward(edge) && edge.from !== edge.to).map(({ from }) => from));
  const tops = nodes.flatMap(({ id }) => (lower.has(id) ? [] : [id]));
  const seen = reached(tops, below, new Set());
  for (const { id } of nodes) {
    if (seen.has(id)) continue;
    tops.push(id);
    for (const each of reached([id], below, new Set())) seen.add(each);
  }
  return tops;
}

/** Everything that can be reached downwards without going through what is closed. */
function reached(
  tops: readonly string[],
  below: ReadonlyMap<string, MapEdge[]>,
  closed: ReadonlySet<string>,
): Set<string> {
  const seen = new Set(tops);
  for (const id of seen) {
    if (closed.has(id)) continue;
    for (const { from } of below.get(id) ?? []) seen.add(from);
  }
  return seen;
}

/** The lines with their ends where they are now; those that have become one are one, those within a box are gone. */
function rejoined(edges: readonly MapEdge[], inside: ReadonlyMap<string, string>): MapEdge[] {
  if (inside.size === 0) return [...edges];
  const joined = new Map<string, MapEdge[]>();
  for (const edge of edges) {
    const [from, to] = [inside.get(edge.from) ?? edge.from, inside.get(edge.to) ?? edge.to];
    if (from === to && edge.from !== edge.to) continue;
    const key = `${from} ${edge.kind} ${to}`;
    const moved = from === edge.from && to === edge.to ? edge : { ...edge, from, to };
    joined.set(key, [...(joined.get(key) ?? []), moved]);
  }
  return [...joined.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const promises = [first, ...more].flatMap(({ promise }) => promise ?? []);
    const promise = promises.length > 1 ? `${promises.length} promises` : promises[0];
    return more.length === 0 ? [first] : [{ ...first, ...(promise === undefined ? {} : { promise }) }];
  });
}
