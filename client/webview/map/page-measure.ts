import type { Measure } from '../../../language/drawing/measure.ts';

/** Measures in the page's own font and size. A new one is needed when either may have changed. */
export function pageMeasure(page: Document): Measure {
  const { fontFamily } = getComputedStyle(page.body);
  const body = Number.parseFloat(getComputedStyle(page.documentElement).fontSize) || 13;
  const fonts = { body: `${body}px ${fontFamily}`, note: `${body * 0.8462}px ${fontFamily}` };
  const context = page.createElement('canvas').getContext('2d');
  return {
    scale: body / 13,
    width(text, size) {
      // Without a canvas an average letter has to do.
      if (!context) return text.length * body * (size === 'body' ? 0.55 : 0.47);
      context.font = fonts[size];
      return context.measureText(text).width;
    },
  };
}
