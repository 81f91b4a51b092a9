import type { Position } from '../model/place.ts';
import type { PreviewModel, PreviewPlace, PreviewScope } from './preview.ts';

/** Messages between the preview's webview and the extension that hosts it. */
export type FromWebview =
  /** The script runs and can receive. */
  | { type: 'ready' }
  /** Go to a place in the text; `focus` moves the keyboard there too. */
  | { type: 'reveal'; place: PreviewPlace; focus: boolean }
  /** Show another team or cycle. */
  | { type: 'scope'; scope: PreviewScope }
  | { type: 'view'; view: PreviewView }
  | { type: 'lock'; locked: boolean }
  | { type: 'fix'; place: PreviewPlace; code: string; fix: number }
  | { type: 'openLink'; href: string }
  | { type: 'command'; command: 'okr.checkIn' | 'okr.new' | 'okr.export' };

export type PreviewView = 'scorecard' | 'kpis' | 'map';

export type ToWebview =
  | { type: 'model'; model: PreviewModel }
  /** Where the text cursor is, to mark the card. */
  | { type: 'cursor'; uri: string; position: Position }
  | { type: 'locked'; locked: boolean }
  | { type: 'view'; view: PreviewView }
  | { type: 'failed'; message: string };

/** What the webview keeps across a reload, with `setState`. */
export interface PreviewState {
  uri: string;
  scope: PreviewScope;
  view: PreviewView;
  locked: boolean;
  openRows: string[];
}

/**
 * How a page without an extension gets its model (the exported HTML): a script element of this id and type
 * `application/json` holds a `PreviewModel`.
 */
export const EmbeddedModelId = 'okr-model';
