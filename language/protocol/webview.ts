import type { Position } from '../model/place.ts';
import type { BalanceOffer } from './balance.ts';
import type { CheckInAnswer, CheckInDraftEntry } from './check-in.ts';
import type { PreviewFilter } from './filter.ts';
import type { Patch } from './patch.ts';
import type { PreviewModel, PreviewPlace, PreviewScope } from './preview.ts';
import type { SupposeAnswer } from './what-if.ts';

/** Messages between the preview's webview and the extension that hosts it. */
export type FromWebview =
  /** The script runs and can receive. */
  | { type: 'ready' }
  /** Go to a place in the text; `focus` moves the keyboard there too. */
  | { type: 'reveal'; place: PreviewPlace; focus: boolean }
  /** Show another team or cycle. */
  | { type: 'scope'; scope: PreviewScope }
  | { type: 'view'; view: PreviewView }
  /** What it holds back from now on: an export does the same. */
  | { type: 'filter'; filter: PreviewFilter }
  /** What is folded on the map: a drawing of it does the same. */
  | { type: 'folded'; folded: string[] }
  | { type: 'lock'; locked: boolean }
  | { type: 'fix'; place: PreviewPlace; code: string; fix: number; title: string }
  /** Write a key result for an empty cell of the balance. */
  | { type: 'fillCell'; offer: BalanceOffer }
  | { type: 'openLink'; href: string }
  /** Read what was typed into the check-in; with `write`, put it into the file. */
  | { type: 'checkIn'; entries: Record<string, CheckInDraftEntry>; write: boolean }
  /** Suppose these values, by id and as typed; with `write`, put them into the file. */
  | { type: 'suppose'; values: Record<string, string>; write: boolean }
  /** The picture that was asked for, in Base64, also where the clipboard did not take it; or that it did; or why there is none. */
  | { type: 'picture'; png?: string; copied?: boolean; problem?: string }
  /** The presentation began or ended. */
  | { type: 'presenting'; on: boolean }
  | { type: 'command'; command: 'okr.checkIn' | 'okr.new' | 'okr.export' };

/** The views in the order of their tabs. */
export const PreviewViews = ['scorecard', 'kpis', 'map', 'balance', 'timeline', 'check-in'] as const;
export type PreviewView = (typeof PreviewViews)[number];

export type ToWebview =
  | { type: 'model'; model: PreviewModel; stamp?: string }
  /** What has changed in the model called `since`. */
  | { type: 'patch'; since: string; stamp: string; patch: Patch }
  /** Where the text cursor is, to mark the card. */
  | { type: 'cursor'; uri: string; position: Position }
  | { type: 'locked'; locked: boolean }
  | { type: 'view'; view: PreviewView }
  /** Take a picture of the page; `styles` are its own, which it may not read. With `copy` it goes to the clipboard. */
  | { type: 'picture'; styles: string; copy: boolean }
  /** Begin to present. */
  | { type: 'present' }
  | { type: 'checkIn'; answer: CheckInAnswer }
  | { type: 'supposed'; answer: SupposeAnswer }
  | { type: 'failed'; message: string };

/** What the webview keeps across a reload, with `setState`. */
export interface PreviewState {
  uri: string;
  scope: PreviewScope;
  view: PreviewView;
  locked: boolean;
  openRows: string[];
  filter: PreviewFilter;
  /** What was folded (true) and unfolded (false) on the map, by key. */
  folds?: Record<string, boolean>;
  /** What was typed into the check-in and is not in the file yet, by key result. */
  drafts: Record<string, CheckInDraftEntry>;
  /** What is supposed, by id and as typed; empty where a slider is open and not moved yet. */
  supposed: Record<string, string>;
  /** How far down each view was, in pixels. */
  scroll?: Partial<Record<PreviewView, number>>;
}

/**
 * How a page without an extension gets its model (the exported HTML): a script element of this id and type
 * `application/json` holds a `PreviewModel`.
 */
export const EmbeddedModelId = 'okr-model';
