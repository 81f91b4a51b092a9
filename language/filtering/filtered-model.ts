import type { BalanceView } from '../protocol/balance.ts';
import type { CheckInView } from '../protocol/check-in.ts';
import type { Comparison } from '../protocol/comparison.ts';
import type { PreviewFilter } from '../protocol/filter.ts';
import type { AlignmentMap, MapNode, PreviewModel } from '../protocol/preview.ts';
import type { TimelineView } from '../protocol/timeline.ts';
import type { PreviewView } from '../protocol/webview.ts';
import {
  fits,
  fitsAny,
  fitsFindings,
  fittingKpis,
  fittingObjectives,
  isFiltering,
  type Sieve,
  says,
  sieveOf,
} from './fitting.ts';

/**
 * A model with what fits a filter, in every view alike: whoever draws it needs to know of no filter.
 *
 * @param kept ids of key results that stay whatever the filter, such as those one is typing into
 * @param only the view it is for, where only one is drawn: the others are left as they are
 */
export function filteredModel(
  model: PreviewModel,
  filter: PreviewFilter,
  kept: ReadonlySet<string>,
  only?: PreviewView,
): PreviewModel {
  if (!isFiltering(filter)) return model;
  const sieve = sieveOf(filter);
  const objectives = fittingObjectives(model.objectives, sieve);
  const kpis = fittingKpis(model.kpis, sieve);
  const { comparison } = model;
  // The cards themselves need to know no more.
  if ((only === 'scorecard' || only === 'kpis') && !comparison) return { ...model, objectives, kpis };
  const chosen: Chosen = {
    sieve,
    known: idsOf(model.objectives, model.kpis),
    fitting: idsOf(objectives, kpis),
    nodes: new Map(model.map.nodes.map((node) => [node.id, node])),
  };
  const isFor = (view: PreviewView): boolean => only === undefined || only === view;
  return {
    ...model,
    objectives,
    kpis,
    map: isFor('map') ? mapOf(model.map, chosen) : model.map,
    balance: isFor('balance') ? balanceOf(model.balance, chosen) : model.balance,
    timeline: isFor('timeline') ? timelineOf(model.timeline, chosen) : model.timeline,
    checkIn: isFor('check-in') ? checkInOf(model.checkIn, chosen, kept) : model.checkIn,
    comparison: comparison && comparisonOf(comparison, chosen),
  };
}

interface Chosen {
  sieve: Sieve;
  /** What the cards know, and what of it fits; of everything else only its place on the map says more. */
  known: ReadonlySet<string>;
  fitting: ReadonlySet<string>;
  nodes: ReadonlyMap<string, MapNode>;
}

function idsOf(objectives: PreviewModel['objectives'], kpis: PreviewModel['kpis']): Set<string> {
  const ids = new Set(kpis.map(({ id }) => id));
  for (const objective of objectives) {
    ids.add(objective.id);
    for (const row of objective.keyResults) ids.add(row.id);
  }
  return ids;
}

const nodeWords = (node: MapNode) => [
  node.title,
  node.id.slice(node.id.lastIndexOf('#') + 1),
  node.team,
  ...(node.facets?.owners ?? []),
];

/** Whether an objective fits: by its card, or where there is none by what the map knows of it. */
function objectiveFits(id: string, { sieve, known, fitting, nodes }: Chosen): boolean {
  if (known.has(id)) return fitting.has(id);
  const node = nodes.get(id);
  const facets = node?.facets;
  if (!node || !facets) return false;
  const { filter, words } = sieve;
  return (
    says(node, nodeWords, words) &&
    fits(filter.teams, node.team) &&
    fits(filter.cycles, facets.cycle) &&
    fitsAny(filter.owners, facets.owners) &&
    fitsAny(filter.states, facets.states) &&
    fitsFindings(filter.findings, facets.findings)
  );
}

/** What fits, and for the lines to lead somewhere what it is joined to, set back. */
function mapOf(map: AlignmentMap, chosen: Chosen): AlignmentMap {
  const { filter, words } = chosen.sieve;
  const onlyWords = isFiltering({ ...filter, query: '' }) === false;
  const fitting = new Set(
    map.nodes
      .filter((node) =>
        // Goals and strategies are nobody's and of no cycle: only their words can be asked for.
        node.kind === 'objective' ? objectiveFits(node.id, chosen) : onlyWords && says(node, nodeWords, words),
      )
      .map(({ id }) => id),
  );
  const beside = new Set(map.edges.flatMap(({ from, to }) => (fitting.has(from) || fitting.has(to) ? [from, to] : [])));
  const nodes = map.nodes.flatMap((node) => {
    if (fitting.has(node.id)) return [node];
    return beside.has(node.id) ? [{ ...node, inScope: false, beside: true }] : [];
  });
  return { ...map, nodes, edges: map.edges.filter(({ from, to }) => fitting.has(from) || fitting.has(to)) };
}

function balanceOf(balance: BalanceView, chosen: Chosen): BalanceView {
  const keep = <Item extends { id: string }>(items: Item[]): Item[] => items.filter(({ id }) => chosen.fitting.has(id));
  return {
    ...balance,
    rows: balance.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const items = keep(cell.items);
        const held = items.length === 0 && cell.items.length > 0;
        return { ...cell, items, ...(held ? { gap: 'What stands here does not fit the filter.' } : {}) };
      }),
    })),
    undeclared: keep(balance.undeclared),
    teams: balance.teams
      .map((team) => ({ ...team, objectives: team.objectives.filter(({ id }) => objectiveFits(id, chosen)) }))
      .filter(({ objectives }) => objectives.length > 0),
  };
}

const timelineWords = ({ title, team, note }: TimelineView['rows'][number]) => [title, team, note];

function timelineOf(timeline: TimelineView, { sieve, known, fitting }: Chosen): TimelineView {
  const onlyWords = !isFiltering({ ...sieve.filter, query: '' });
  const rows = timeline.rows.filter((row) =>
    // A metric of others has nothing but its words.
    known.has(row.id) ? fitting.has(row.id) : onlyWords && says(row, timelineWords, sieve.words),
  );
  return { ...timeline, rows };
}

function checkInOf(checkIn: CheckInView, { fitting }: Chosen, kept: ReadonlySet<string>): CheckInView {
  const groups = checkIn.groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ id }) => kept.has(id) || fitting.has(id)) }))
    .filter(({ rows }) => rows.length > 0);
  return { ...checkIn, groups };
}

/** What was left behind has no card that could fit: it stays. */
function comparisonOf(comparison: Comparison, { fitting }: Chosen): Comparison {
  const keep = <Item extends { id: string }>(items: Item[]): Item[] => items.filter(({ id }) => fitting.has(id));
  return {
    ...comparison,
    objectives: keep(comparison.objectives),
    keyResults: keep(comparison.keyResults),
    kpis: keep(comparison.kpis),
    fresh: keep(comparison.fresh),
  };
}
