export type Size = 'body' | 'note';

/** Measures text as the page will draw it, in pixels. */
export interface Measure {
  /** Width in the size of a title (`body`) or of a label (`note`). */
  width(text: string, size: Size): number;
  /** How much larger than 13 px the page's type is. */
  scale: number;
}

/**
 * Breaks a text at its spaces into at most so many lines; what does not fit is cut, and the whole text is in the node's name.
 *
 * @param first the width of the first line, where something stands beside it
 */
export function breakLines(
  text: string,
  width: number,
  measure: Measure,
  size: Size,
  most: number,
  first = width,
): string[] {
  const lines: string[] = [];
  const room = () => (lines.length <= 1 ? first : width);
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure.width(longer, size) <= room()) lines[lines.length - 1] = longer;
    else lines.push(fitted(word, lines.length === 0 ? first : width, measure, size));
    if (lines.length > most) return [...lines.slice(0, most - 1), fitted(`${lines[most - 1]} …`, width, measure, size)];
  }
  return lines;
}

/** The text, or as much of its beginning as there is room for. */
export function fitted(text: string, width: number, measure: Measure, size: Size): string {
  if (measure.width(text, size) <= width) return text;
  const characters = [...text];
  const start = (count: number) => `${characters.slice(0, count).join('')}…`;
  // By halves: a text can be ten thousand characters long.
  let fits = 1;
  let tooLong = characters.length + 1;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure.width(start(middle), size) <= width) fits = middle;
    else tooLong = middle;
  }
  return start(fits);
}
