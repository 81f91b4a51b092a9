import type { PreviewFilter } from './filter.ts';
import type { PreviewScope } from './preview.ts';
import type { PreviewView } from './webview.ts';

/** What a scorecard can be written as: a page, a drawing, Markdown, a table for a sheet, slides. */
export const TextFormats = ['html', 'svg', 'md', 'csv', 'marp'] as const;
export type TextFormat = (typeof TextFormats)[number];

/** The same, and a picture of the page, which only a browser can take. */
export const ScorecardFormats = ['html', 'svg', 'png', 'md', 'csv', 'marp'] as const;
export type ScorecardFormat = (typeof ScorecardFormats)[number];

export type ExportTheme = 'light' | 'dark';

/** Client -> server: a view of the scorecard in a format, or the whole workspace as JSON. */
export const ExportRequest = 'okr/export';
export interface ExportParams {
  format: TextFormat | 'json';
  uri?: string;
  scope?: PreviewScope;
  view?: PreviewView;
  /** Only what fits is in it. */
  filter?: PreviewFilter;
  /** What is folded on the map; left out: what does not fit. */
  folded?: string[];
  theme?: ExportTheme;
  /** The built preview, where the server cannot read it: in the browser. */
  assets?: { script: string; styles: string };
}
export interface ExportResult {
  text: string;
  message?: string;
}
