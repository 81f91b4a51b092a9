import { readText } from '../syntax/text.ts';
import type { Comment } from './pieces.ts';

/** A comment over several lines, moved to a column with its lines in the same shape. */
export function shiftComment(comment: Comment, column: number): string {
  const [first = '', ...rest] = comment.text.split('\n');
  const shift = column - comment.column;
  const moved = rest.map((line) => {
    if (line.trim() === '') return '';
    return shift >= 0 ? ' '.repeat(shift) + line : line.replace(new RegExp(`^[ \\t]{0,${-shift}}`), '');
  });
  return [first, ...moved].join('\n');
}

/** A `"""` text whose closing quotes stand on a line of their own: they go to the column of its property. */
export function reindentText(written: string, column: number): string {
  const moved = written.replace(/\n[ \t]*"""$/, `\n${' '.repeat(column)}"""`);
  return readText(moved) === readText(written) ? moved : written;
}
