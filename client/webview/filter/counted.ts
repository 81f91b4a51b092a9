import type { PreviewModel } from '../../../language/protocol/preview.ts';
import type { PreviewView } from '../../../language/protocol/webview.ts';

/** How many things of a view there are, and what they are called. */
interface Things {
  count(model: PreviewModel): number;
  one: string;
  many: string;
}

const keyResults: Things = {
  count: ({ objectives }) => objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0),
  one: 'key result',
  many: 'key results',
};

const things: Record<PreviewView, Things> = {
  scorecard: keyResults,
  kpis: { count: ({ kpis }) => kpis.length, one: 'KPI', many: 'KPIs' },
  map: {
    count: ({ map }) => map.nodes.filter(({ kind, beside }) => kind === 'objective' && !beside).length,
    one: 'objective',
    many: 'objectives',
  },
  balance: keyResults,
  timeline: { count: ({ timeline }) => timeline.rows.length, one: 'row', many: 'rows' },
  'check-in': {
    count: ({ checkIn }) => checkIn.groups.reduce((sum, { rows }) => sum + rows.length, 0),
    one: 'key result',
    many: 'key results',
  },
};

/** "4 of 12 key results shown": how much a filter leaves of a view. */
export function shownText(view: PreviewView, all: PreviewModel, filtered: PreviewModel): string {
  const { count, one, many } = things[view];
  const of = count(all);
  return `${count(filtered)} of ${of} ${of === 1 ? one : many} shown`;
}

/** Whether a filter has left nothing of a view that has something. */
export function nothingFits(view: PreviewView, all: PreviewModel, filtered: PreviewModel): boolean {
  const { count } = things[view];
  return count(all) > 0 && count(filtered) === 0;
}

/** How many things of a view there are. */
export function countOf(view: PreviewView, model: PreviewModel): number {
  return things[view].count(model);
}
