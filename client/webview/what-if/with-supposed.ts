import type { PreviewModel } from '../../../language/protocol/preview.ts';
import type { SupposeAnswer } from '../../../language/protocol/what-if.ts';

/** The model as it would be with what is supposed: cards, rows, counts and the map. What is not touched stays the same object. */
export function withSupposed(model: PreviewModel | undefined, outcome: SupposeAnswer | undefined) {
  if (!model || !outcome || outcome.written || outcome.changes.length === 0) return model;
  const objectives = byId(outcome.objectives);
  // The word stands where the date of the value stood: nothing moves for it.
  const rows = byId(outcome.keyResults.map((row) => ({ ...row, now: { ...row.now, note: 'supposed' } })));
  const kpis = byId(outcome.kpis.map((kpi) => ({ ...kpi, now: { ...kpi.now, note: supposedNote(kpi.now.note) } })));
  const cards = model.objectives.map((card) => {
    const touched = objectives.has(card.id) || card.keyResults.some(({ id }) => rows.has(id));
    if (!touched) return card;
    return { ...card, ...objectives.get(card.id), keyResults: card.keyResults.map((row) => rows.get(row.id) ?? row) };
  });
  return {
    ...model,
    objectives: cards,
    kpis: model.kpis.map((kpi) => kpis.get(kpi.id) ?? kpi),
    header: { ...model.header, counts: countsOf(model.header.counts, cards) },
    map: {
      ...model.map,
      nodes: model.map.nodes.map((node) => {
        const facts = objectives.get(node.id);
        return facts ? { ...node, state: facts.state, progress: facts.progress } : node;
      }),
    },
  };
}

const byId = <Item extends { id: string }>(items: Item[]) => new Map(items.map((item) => [item.id, item]));

const supposedNote = (note: string) => (note === '' ? 'Supposed' : `Supposed, ${note}`);

/** How many rows are in each state now; a state that comes new stands behind the known ones. */
function countsOf(
  known: PreviewModel['header']['counts'],
  cards: PreviewModel['objectives'],
): PreviewModel['header']['counts'] {
  const rows = Map.groupBy(
    cards.flatMap(({ keyResults }) => keyResults),
    ({ state }) => state,
  );
  const labels = new Map([...known.map((each) => [each.state, each.label] as const)]);
  const states = [...new Set([...labels.keys(), ...rows.keys()])];
  return states
    .map((state) => ({ state, label: labels.get(state) ?? state, count: rows.get(state)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
}
