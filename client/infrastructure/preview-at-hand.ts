import type { Uri } from 'vscode';
import type { PreviewFilter } from '../../language/protocol/filter.ts';
import type { PreviewScope } from '../../language/protocol/preview.ts';
import type { PreviewView } from '../../language/protocol/webview.ts';

/** What the preview in front of the person shows. */
export interface Shown {
  uri: string;
  scope?: PreviewScope;
  view: PreviewView;
  filter: PreviewFilter;
  /** What is folded on its map; undefined until the map was seen. */
  folded?: string[];
}

export type Picture = { png: Uint8Array } | { copied: true } | { problem: string };

/** The preview as other features see it. */
export interface PreviewAtHand {
  /** Undefined while no preview is open. */
  shown(): Shown | undefined;
  /** Takes a picture of a view; opens a preview of the file where there is none. With `copy` it goes to the clipboard. */
  picture(uri: Uri, view: PreviewView, copy: boolean): Promise<Picture>;
}
