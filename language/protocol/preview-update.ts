import type { Patch } from './patch.ts';
import type { PreviewModel, PreviewScope } from './preview.ts';
import type { PreviewView } from './webview.ts';

/** Client -> server: what the preview shows for a file, as a change of what it shows already where that is known. */
export const PreviewUpdateRequest = 'okr/previewUpdate';
export interface PreviewUpdateParams {
  uri: string;
  scope?: PreviewScope;
  /** The stamp of the view one has. */
  known?: string;
  /** What is looked at: between two keystrokes only this is made anew, the rest follows with the findings. */
  view?: PreviewView;
}

/** A view, or what turns the one called `since` into it. */
export type PreviewUpdate = { stamp: string; model: PreviewModel } | { stamp: string; since: string; patch: Patch };
