import { isNumber, type Word } from './pieces.ts';

const tightBefore = new Set(['.', '@', ',', ')']);
const tightBehind = new Set(['.', '@', '(']);
const operators = new Set(['=', '+', '-', '*', '/', '(']);

/** What stands between two words: nothing around `.` and `@`, inside brackets and behind a sign, else a space. */
export function gap(before: Word | undefined, left: Word | undefined, right: Word): string {
  if (!left || tightBefore.has(right.type) || tightBehind.has(left.type)) return '';
  // A sign before a name belongs to it; before a number it would become part of the number.
  const isSign = left.type === '-' && before !== undefined && operators.has(before.type);
  return isSign && !isNumber(right.type) && right.type !== '-' ? '' : ' ';
}

/** Words on one line. */
export function spaced(words: Word[]): string {
  let text = '';
  for (const [index, word] of words.entries()) text += gap(words[index - 2], words[index - 1], word) + word.text;
  return text;
}
