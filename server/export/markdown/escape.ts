import { shortened } from '../../../language/drawing/shortened.ts';
import { oneLine } from '../plain-text.ts';

/** More of one text would hide the rest of a page or a slide: the file and the table have it whole. In letters. */
const most = 400;

/** Stands unseen within what a reader would make a link of by itself. */
const joiner = '\u2060';

/**
 * A text of a person as Markdown that shows exactly this text: no markup, no HTML, no link or mention it did not mean,
 * and no cell of a table it would end.
 */
export function escaped(text: string): string {
  return shortened(oneLine(text), most)
    .replace(/[\\`*_[\]~|$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/:(?=\/\/)/g, `:${joiner}`)
    .replace(/\bwww(?=\.)/gi, `$&${joiner}`)
    .replace(/@(?=\S)/g, `${joiner}@${joiner}`)
    .replace(/#(?=\d)/g, `#${joiner}`)
    .replace(/^(#{1,6}|[-+])(?=\s|$)|^([-=])\2+$/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:(?=[a-z0-9_+-]+:)/gi, '\\:');
}

/** A table with a head; an empty one is nothing. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, index) => (right.includes(index) ? '--:' : '---'))), ...rows.map(line)];
}

export const bullets = (items: readonly string[]): string[] => items.map((item) => `- ${item}`);
