import type { ExportTheme, TextFormat } from '../../language/protocol/export.ts';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import type { PreviewView } from '../../language/protocol/webview.ts';
import { scorecardCsv } from './csv/scorecard-csv.ts';
import { scorecardMarkdown } from './markdown/scorecard-markdown.ts';
import { slides } from './markdown/slides.ts';
import type { modelJson } from './model-json.ts';
import type { PreviewAssets } from './preview-assets.ts';
import { scorecardHtml } from './scorecard-html.ts';
import { scorecardPicture } from './svg/scorecard-picture.ts';

export interface ScorecardSource {
  /** What the preview shows, with places relative to the workspace. */
  model: PreviewModel;
  /** The figures behind it. */
  json(): ReturnType<typeof modelJson>;
  /** The built preview; undefined where it cannot be had. */
  assets(): Promise<PreviewAssets | undefined>;
}

export interface ScorecardWish {
  format: TextFormat;
  /** Left out: the scorecard; of a table for a sheet, key results and KPIs. */
  view?: PreviewView;
  theme?: ExportTheme;
}

/** The scorecard in a format; undefined where a page is asked for and the preview cannot be had. */
export async function exportScorecard(source: ScorecardSource, wish: ScorecardWish): Promise<string | undefined> {
  const { model } = source;
  const view = wish.view ?? 'scorecard';
  switch (wish.format) {
    case 'html': {
      const assets = await source.assets();
      return assets && scorecardHtml({ model, view, theme: wish.theme, ...assets });
    }
    case 'svg':
      return scorecardPicture(model, view, wish.theme ?? 'light');
    case 'md':
      return scorecardMarkdown(model, view);
    case 'csv':
      return scorecardCsv(model, source.json(), wish.view);
    case 'marp':
      return slides(model);
  }
}
