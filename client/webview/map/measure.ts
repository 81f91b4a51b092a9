export type Size = 'body' | 'note';

/** Measures text as the page will draw it, in pixels. */
export interface Measure {
  /** Width in the size of a title (`body`) or of a label (`note`). */
  width(text: string, size: Size): number;
  /** How much larger than 13 px the page's type is. */
  scale: number;
}

/** Breaks a text at its spaces into at most so many lines; what does not fit is cut, and the whole text is in the node's name. */
export function breakLines(text: string, width: number, measure: Measure, size: Size, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure.width(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(fitted(word, width, measure, size));
    if (lines.length > most) return [...lines.slice(0, most - 1), fitted(`${lines[most - 1]} …`, width, measure, size)];
  }
  return lines;
}

/** The text, or as much of its beginning as there is room for. */
export function fitted(text: string, width: number, measure: Measure, size: Size): string {
  if (measure.width(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && measure.width(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('')}…`;
}

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
