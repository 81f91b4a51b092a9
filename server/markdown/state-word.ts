import { type GlyphName, glyphPaths } from '../../language/drawing/glyph-paths.ts';
import type { StateLook } from '../../language/drawing/looks.ts';
import { element, type Html, text } from './html.ts';

/** A glyph and its word; the glyph only repeats the word. */
export function stateWord({ glyph, tone, word }: StateLook): Html[] {
  return [glyphOf(glyph, tone), text(word)];
}

function glyphOf(name: GlyphName, tone: string): Html {
  const paths = glyphPaths[name].map(({ paint, d }) => element('path', { class: `okr-${paint}`, d }));
  return element('svg', { class: `okr-glyph okr-${tone}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, paths);
}
