import type { PreviewModel } from '../../../language/protocol/preview.ts';
import type { PreviewView } from '../../../language/protocol/webview.ts';
import { withFoldedMap } from '../folded-map.ts';
import { oneLine } from '../plain-text.ts';
import { drawBalance } from './balance-svg.ts';
import { drawCheckIn } from './check-in-svg.ts';
import { drawHead, drawSentence } from './head-svg.ts';
import { drawKpis } from './kpi-svg.ts';
import { drawMap, mapLayout } from './map-svg.ts';
import { type PictureTheme, paletteOf } from './palette.ts';
import { Pen, xml } from './pen.ts';
import { drawScorecard } from './scorecard-svg.ts';
import { drawTimeline } from './timeline-svg.ts';

const margin = 32;
const contentWidth = 1056;

/** Fonts of one width on all systems, so that texts fit as they were measured; then whatever has no serifs. */
const fonts = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

/**
 * One view as an SVG that any viewer of pictures can show: shapes and selectable text only, laid out here, with no
 * script, style sheet, link or foreign content.
 */
export function scorecardPicture(whole: PreviewModel, view: PreviewView, theme: PictureTheme): string {
  const model = view === 'map' ? withFoldedMap(whole) : whole;
  const palette = paletteOf(theme);
  const pen = new Pen(palette);
  const layout = view === 'map' ? mapLayout(model.map, contentWidth) : undefined;
  const width = Math.max(contentWidth, layout?.width ?? 0);
  const top = drawHead(pen, model, margin, width);
  const end = (() => {
    switch (view) {
      case 'scorecard':
        return drawScorecard(pen, model, margin, top, width);
      case 'kpis':
        return drawKpis(pen, model, margin, top, width);
      case 'map': {
        const below = drawSentence(pen, model.map.sentences[0] ?? '', margin, top, width);
        return drawMap(pen, model, layout ?? mapLayout(model.map, width), margin, below, width);
      }
      case 'balance':
        return drawBalance(pen, model.balance, model.header, margin, top, width);
      case 'timeline':
        return drawTimeline(pen, model.timeline, model.header, margin, top, width);
      case 'check-in':
        return drawCheckIn(pen, model.checkIn, margin, top, width);
    }
  })();
  const size = { width: Math.ceil(width + 2 * margin), height: Math.ceil(end + margin) };
  const title = `${model.header.team}, ${model.header.cycle}: ${view}, as of ${model.asOf}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="${fonts}" xml:lang="en">
<title>${xml(oneLine(title))}</title>
<rect width="100%" height="100%" fill="${palette.surface}"/>
${pen.drawn}
</svg>
`;
}
