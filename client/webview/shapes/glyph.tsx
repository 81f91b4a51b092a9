import { type GlyphName, glyphPaths } from '../../../language/drawing/glyph-paths.ts';

interface GlyphProps {
  name: GlyphName;
  /** Paints it by meaning: a state (`st-on`) or a severity (`sev-error`). Without it, the colour of the text around. */
  tone?: string;
  /** Inside another drawing it has a place and a size of its own. */
  at?: { x: number; y: number; size: number };
}

/** A picture that only repeats what a word beside it says; assistive technology passes over it. */
export function Glyph({ name, tone, at }: GlyphProps) {
  const classes = ['glyph', tone, name === 'noData' && 'is-dashed'].filter(Boolean).join(' ');
  const place = at ? { x: at.x, y: at.y, width: at.size, height: at.size } : {};
  return (
    <svg class={classes} viewBox="0 0 16 16" aria-hidden="true" {...place}>
      {glyphPaths[name].map((part) => (
        <path key={part.d} class={`g-${part.paint}`} d={part.d} />
      ))}
    </svg>
  );
}
