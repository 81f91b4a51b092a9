import type { Position } from '../../language/model/place.ts';
import type { PreviewModel, RowState } from '../../language/protocol/preview.ts';
import type { PreviewState, PreviewView, ToWebview } from '../../language/protocol/webview.ts';

/** Everything the page remembers. A new model changes nothing but `model`: open rows, filter and view stay. */
export interface State {
  model?: PreviewModel;
  failure?: string;
  cursor?: { uri: string; position: Position };
  view: PreviewView;
  locked: boolean;
  openRows: string[];
  searching: boolean;
  query: string;
  states: RowState[];
  findingsOnly: boolean;
}

export type Change =
  | ToWebview
  | { type: 'toggleRow'; id: string }
  | { type: 'toggleState'; state: RowState }
  | { type: 'toggleFindings' }
  | { type: 'search'; query: string }
  | { type: 'openSearch' }
  | { type: 'closeSearch' }
  | { type: 'showAll' };

export function initialState(kept: Partial<PreviewState>, model?: PreviewModel): State {
  return {
    model,
    view: kept.view ?? 'scorecard',
    locked: kept.locked ?? false,
    openRows: kept.openRows ?? [],
    searching: false,
    query: '',
    states: [],
    findingsOnly: false,
  };
}

const everythingShown = { query: '', states: [], findingsOnly: false };

const toggled = <Item>(items: Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];

/** The next state after a message from the host or a turn of a control. */
export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case 'model':
      // Answers may overtake one another. After a failure the counting may have begun anew.
      if (state.model && !state.failure && change.model.revision < state.model.revision) return state;
      return { ...state, model: change.model, failure: undefined };
    case 'cursor':
      return { ...state, cursor: { uri: change.uri, position: change.position } };
    case 'locked':
      return { ...state, locked: change.locked };
    case 'view':
      return { ...state, view: change.view };
    case 'failed':
      return { ...state, failure: change.message };
    case 'toggleRow':
      return { ...state, openRows: toggled(state.openRows, change.id) };
    case 'toggleState':
      return { ...state, states: toggled(state.states, change.state) };
    case 'toggleFindings':
      return { ...state, findingsOnly: !state.findingsOnly };
    case 'search':
      return { ...state, query: change.query };
    case 'openSearch':
      return { ...state, searching: true };
    case 'closeSearch':
      return { ...state, searching: false, query: '' };
    case 'showAll':
      return { ...state, ...everythingShown };
  }
}
