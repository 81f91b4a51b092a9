import type { KeyResultRow, ObjectiveCard, Person, PreviewModel } from '../../language/protocol/preview.ts';

/** Everybody who owns something in a view, in the order of the page. */
export function ownersOf(model: PreviewModel): string[] {
  const cards = model.objectives.flatMap((objective) => [objective, ...objective.keyResults]);
  return [...new Set([...cards, ...model.kpis].flatMap(({ owners }) => owners.map(({ name }) => name)))];
}

/** The same view with only what one person owns: whole objectives of theirs, single key results elsewhere, their KPIs. */
export function onlyOwner(model: PreviewModel, name: string): PreviewModel {
  const owns = ({ owners }: { owners: readonly Person[] }) => owners.some((owner) => owner.name === name);
  const objectives = model.objectives.flatMap((objective): ObjectiveCard[] => {
    if (owns(objective)) return [objective];
    const keyResults = objective.keyResults.filter(owns);
    return keyResults.length > 0 ? [{ ...objective, keyResults }] : [];
  });
  const rows = objectives.flatMap(({ keyResults }) => keyResults);
  const kept = new Set([...objectives, ...rows].map(({ id }) => id));
  const isKept = ({ id }: { id: string }) => kept.has(id);
  const nodes = model.map.nodes.filter((node) => node.kind !== 'objective' || isKept(node));
  const ends = new Set(nodes.map(({ id }) => id));
  return {
    ...model,
    header: { ...model.header, team: `${name}, ${model.header.team}`, about: '', counts: countsOf(model, rows) },
    objectives,
    kpis: model.kpis.filter(owns),
    map: {
      ...model.map,
      nodes,
      edges: model.map.edges.filter(({ from, to }) => ends.has(from) && ends.has(to)),
      sentences: [],
      findings: [],
    },
    balance: {
      ...model.balance,
      sentence: `What ${name} owns, by whom it serves and when it tells.`,
      rows: model.balance.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, items: cell.items.filter(isKept) })),
      })),
      undeclared: model.balance.undeclared.filter(isKept),
      unplaced: '',
      teams: [],
    },
    timeline: {
      ...model.timeline,
      sentence: `When the numbers of ${name} first tell something.`,
      rows: model.timeline.rows.filter(isKept),
      findings: [],
    },
    checkIn: {
      ...model.checkIn,
      groups: model.checkIn.groups
        .map((group) => ({ ...group, rows: group.rows.filter(isKept) }))
        .filter((group) => group.rows.length > 0),
    },
    empty: objectives.length === 0,
  };
}

function countsOf({ header }: PreviewModel, rows: readonly KeyResultRow[]): PreviewModel['header']['counts'] {
  return header.counts
    .map((each) => ({ ...each, count: rows.filter(({ state }) => state === each.state).length }))
    .filter(({ count }) => count > 0);
}
