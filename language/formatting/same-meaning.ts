import type { FileModel } from '../model/file-model.ts';
import { lower } from '../model/lower.ts';
import type { SyntaxTree } from '../syntax/parse.ts';
import { countBefore } from '../values/binary-search.ts';
import { type Piece, piecesOf, type Word } from './pieces.ts';

/** Whether two texts say the same: the same words and comments in the same order, and the same model but for places. */
export function sameMeaning(before: SyntaxTree, after: SyntaxTree): boolean {
  const [left, right] = [piecesOf(before), piecesOf(after)];
  const [leftWords, rightWords] = [wordsIn(left), wordsIn(right)];
  if (textOf(leftWords) !== textOf(rightWords) || comments(left) !== comments(right)) return false;
  return meaning(before, leftWords) === meaning(after, rightWords);
}

/** Commas and the `and` that may stand for one are the formatter's to choose. */
function wordsIn(pieces: Piece[]): Word[] {
  return pieces.filter((piece) => piece.kind === 'word').filter(({ type }) => type !== ',' && type !== 'and');
}

function textOf(words: Word[]): string {
  return words.map(({ text }) => text.replace(/\n[ \t]*"""$/, '\n"""')).join('\u0000');
}

function comments(pieces: Piece[]): string {
  return pieces
    .flatMap((piece) => (piece.kind === 'comment' ? [piece.text.replace(/\n\s*/g, '\n')] : []))
    .join('\u0000');
}

/** Keys that speak of places or of the spelling. */
const ofTheText = new Set(['range', 'places', 'head', 'bodyStart', 'bodyEnd', 'hash', 'key']);

/** A flag of the model is the place where it is said. */
const isRange = (value: unknown) => typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

function meaning(tree: SyntaxTree, words: Word[]): string {
  const model: FileModel = lower(tree, { uri: '', path: '' });
  const problems = model.problems.filter((problem) => problem.severity === 'error').length;
  const suppressions = model.suppressions.map(({ rules, reason, line }) => [
    rules,
    reason,
    line === undefined ? undefined : firstBelow(words, line),
  ]);
  return JSON.stringify({ ...model, problems, suppressions }, (key, value) => {
    if (ofTheText.has(key)) return undefined;
    if (isRange(value)) return 'said';
    // The spelling of a number, date or reference; a remark's `text` is a value with its place.
    return key === 'text' && typeof value === 'string' ? undefined : value;
  });
}

/** Which word is the first on a line (from 0) or below it. */
function firstBelow(words: Word[], line: number): number {
  return countBefore(words, (word) => word.line < line);
}
