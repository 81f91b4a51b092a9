import { filterText } from '../../language/filtering/filter-words.ts';
import { filteredModel } from '../../language/filtering/filtered-model.ts';
import { isFiltering } from '../../language/filtering/fitting.ts';
import type { BalanceView } from '../../language/protocol/balance.ts';
import type { PreviewFilter } from '../../language/protocol/filter.ts';
import type { PreviewModel } from '../../language/protocol/preview.ts';

/**
 * A view with only what fits a filter, as it is handed on: what does not fit is not in it, the counts are those of what
 * is left, and it says by what it was filtered. Sentences about the whole, which it no longer shows, are left out.
 */
export function onlyShown(model: PreviewModel, filter: PreviewFilter | undefined): PreviewModel {
  if (!filter || !isFiltering(filter)) return model;
  const shown = filteredModel(model, filter, new Set());
  const rows = shown.objectives.flatMap(({ keyResults }) => keyResults);
  const carriers = [...shown.objectives, ...rows, ...shown.kpis];
  return {
    ...shown,
    header: {
      ...model.header,
      filtered: filterText(filter),
      counts: model.header.counts
        .map((each) => ({ ...each, count: rows.filter(({ state }) => state === each.state).length }))
        .filter(({ count }) => count > 0),
      findings: carriers.reduce((sum, { badges }) => sum + badges.length, 0),
    },
    decisions: [],
    map: { ...shown.map, sentences: [], findings: [] },
    balance: withoutGaps(shown.balance),
    timeline: { ...shown.timeline, sentence: 'When these numbers first tell something.', findings: [] },
  };
}

/** The same with its map folded as it was on the screen. */
export function withFolded(model: PreviewModel, folded: string[] | undefined): PreviewModel {
  return folded ? { ...model, map: { ...model.map, folded } } : model;
}

/** An empty place among what was chosen says nothing about the whole. */
function withoutGaps(balance: BalanceView): BalanceView {
  const rows = balance.rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ horizon, items }) => ({ horizon, items })),
  }));
  return { ...balance, rows, sentence: 'Whom it serves, and when it tells.', unplaced: '' };
}
