import type { Position } from '../../language/model/place.ts';
import type { CheckInAnswer, CheckInDraftEntry } from '../../language/protocol/check-in.ts';
import { type FilterFacet, NoFilter, type PreviewFilter } from '../../language/protocol/filter.ts';
import { patched } from '../../language/protocol/patch.ts';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import type { PreviewState, PreviewView, ToWebview } from '../../language/protocol/webview.ts';
import type { SupposeAnswer } from '../../language/protocol/what-if.ts';

/** Everything the page remembers. A new model changes nothing but `model`: open rows, filter and view stay. */
export interface State {
  model?: PreviewModel;
  /** What the host calls the model that is shown. */
  stamp?: string;
  /** A change came for a model that is not there: the whole one must be asked for. */
  lost?: boolean;
  failure?: string;
  cursor?: { uri: string; position: Position };
  view: PreviewView;
  locked: boolean;
  /** One thing at a time, for a room. */
  presenting: boolean;
  openRows: string[];
  searching: boolean;
  filter: PreviewFilter;
  /** What was typed into the check-in and is not in the file yet, by key result. */
  drafts: Record<string, CheckInDraftEntry>;
  /** What was folded and unfolded on the map by hand, by key. */
  folds: Record<string, boolean>;
  /** How the server reads the drafts, or what it has written. */
  answer?: CheckInAnswer;
  /** What is supposed, by id and as typed; empty where a slider is open and not moved yet. */
  supposed: Record<string, string>;
  /** What would change with it, or what has been written. */
  outcome?: SupposeAnswer;
}

export type Change =
  | ToWebview
  | { type: 'toggleRow'; id: string }
  | { type: 'toggleFacet'; facet: FilterFacet; value: string }
  | { type: 'filter'; filter: Partial<PreviewFilter> }
  | { type: 'draft'; id: string; entry: Partial<CheckInDraftEntry> }
  | { type: 'suppose'; id: string; value: string }
  /** No longer supposes one value, or anything at all. */
  | { type: 'stopSupposing'; id?: string }
  /** Folds some of the map, or unfolds it. */
  | { type: 'fold'; folds: Record<string, boolean> }
  | { type: 'leavePresentation' }
  | { type: 'search'; query: string }
  | { type: 'openSearch' }
  | { type: 'closeSearch' }
  | { type: 'showAll' };

export function initialState(kept: Partial<PreviewState>, model?: PreviewModel): State {
  return {
    model,
    view: kept.view ?? 'scorecard',
    locked: kept.locked ?? false,
    presenting: false,
    openRows: kept.openRows ?? [],
    searching: false,
    filter: kept.filter ?? NoFilter,
    drafts: kept.drafts ?? {},
    folds: kept.folds ?? {},
    supposed: kept.supposed ?? {},
  };
}

const toggled = <Item>(items: Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];

/** The next state after a message from the host or a turn of a control. */
export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case 'model':
      // Answers may overtake one another. After a failure the counting may have begun anew.
      if (state.model && !state.failure && change.model.revision < state.model.revision) return state;
      return {
        ...state,
        model: change.model,
        stamp: change.stamp,
        lost: false,
        failure: undefined,
        // What was written is news in the view it was written from.
        outcome: state.outcome?.written && state.model?.uri !== change.model.uri ? undefined : state.outcome,
      };
    case 'patch':
      if (!state.model || state.stamp !== change.since) return { ...state, lost: true };
      return {
        ...state,
        model: patched(state.model, change.patch) as PreviewModel,
        stamp: change.stamp,
        failure: undefined,
      };
    case 'cursor':
      return { ...state, cursor: { uri: change.uri, position: change.position } };
    case 'locked':
      return { ...state, locked: change.locked };
    case 'view':
      return { ...state, view: change.view };
    case 'picture':
      return state;
    case 'present':
      return { ...state, presenting: true };
    case 'leavePresentation':
      return { ...state, presenting: false };
    case 'failed':
      return { ...state, failure: change.message };
    case 'toggleRow':
      return { ...state, openRows: toggled(state.openRows, change.id) };
    case 'toggleFacet':
      return withFilter(state, { [change.facet]: toggled<string>(state.filter[change.facet], change.value) });
    case 'filter':
      return withFilter(state, change.filter);
    case 'draft':
      return withDraft(state, change.id, change.entry);
    case 'checkIn':
      return withAnswer(state, change.answer);
    case 'suppose':
      return {
        ...state,
        supposed: { ...state.supposed, [change.id]: change.value },
        outcome: state.outcome?.written ? undefined : state.outcome,
      };
    case 'stopSupposing':
      return stopSupposing(state, change.id);
    case 'supposed':
      return withOutcome(state, change.answer);
    case 'fold':
      return { ...state, folds: { ...state.folds, ...change.folds } };
    case 'search':
      return withFilter(state, { query: change.query });
    case 'openSearch':
      return { ...state, searching: true };
    case 'closeSearch':
      return { ...withFilter(state, { query: '' }), searching: false };
    case 'showAll':
      return { ...state, filter: NoFilter };
  }
}

const withFilter = (state: State, filter: Partial<PreviewFilter>): State => ({
  ...state,
  filter: { ...state.filter, ...filter },
});

/** An entry of a check-in before anything is typed. */
export const emptyDraft: CheckInDraftEntry = { value: '', confidence: '', note: '', done: false };

function withDraft(state: State, id: string, entry: Partial<CheckInDraftEntry>): State {
  const { [id]: known = emptyDraft, ...others } = state.drafts;
  const next = { ...known, ...entry };
  const isEmpty = !next.done && next.value === '' && next.confidence === '' && next.note === '';
  return { ...state, drafts: isEmpty ? others : { ...others, [id]: next } };
}

/** What has been written is in the file now; what else was typed stays. */
function withAnswer(state: State, answer: CheckInAnswer): State {
  if (!answer.written) return { ...state, answer };
  const left = Object.entries(state.drafts).filter(([id]) => !Object.hasOwn(answer.rows, id));
  return { ...state, answer, drafts: Object.fromEntries(left) };
}

function stopSupposing(state: State, id: string | undefined): State {
  if (id === undefined) return { ...state, supposed: {}, outcome: undefined };
  const { [id]: _, ...others } = state.supposed;
  return { ...state, supposed: others, outcome: isSupposing(others) ? state.outcome : undefined };
}

/** Whether anything differs from what the text says. */
export function isSupposing(supposed: State['supposed']): boolean {
  return Object.values(supposed).some((value) => value.trim() !== '');
}

/** An answer that comes after the last value was taken back says nothing any more. */
function withOutcome(state: State, answer: SupposeAnswer): State {
  if (answer.written) return { ...state, supposed: {}, outcome: answer };
  return isSupposing(state.supposed) ? { ...state, outcome: answer } : state;
}
