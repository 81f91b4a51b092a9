import { parse } from '../syntax/parse.ts';
import type { Piece } from './piece.ts';

/** The title of an objective that the pasted text does not have. */
const missingObjective = 'What will be better when these key results are reached?';

/** Pieces as statements of the language, in their order. */
export function writePieces(pieces: readonly Piece[]): string {
  const lines: string[] = [];
  let isOpen = false;
  const open = (line: string) => {
    if (isOpen) lines.push('}');
    if (lines.length > 0) lines.push('');
    lines.push(line);
    isOpen = true;
  };
  for (const piece of pieces) {
    if (piece.kind === 'comment') {
      lines.push(comment(piece.text));
    } else if (piece.kind === 'objective') {
      open(`objective ${quoted(piece.title)} {`);
      if (piece.owner !== undefined) lines.push(`owner ${piece.owner}`);
    } else {
      if (!isOpen) open(`objective ${quoted(missingObjective)} {`);
      lines.push(statement(piece));
    }
  }
  if (isOpen) lines.push('}');
  return `${lines.join('\n')}\n`;
}

/** Text as a comment: a pasted text is never an instruction to the linter. */
export function comment(text: string): string {
  return `// ${/^okr-ignore/.test(text) ? `- ${text}` : text}`.trimEnd();
}

function statement(piece: Exclude<Piece, { kind: 'comment' | 'objective' }>): string {
  const owner = piece.owner === undefined ? '' : ` owner ${piece.owner}`;
  if (piece.kind === 'initiative') return `initiative ${quoted(piece.title)}${owner}`;
  const figures = [
    ...(piece.from === undefined ? [] : [`from ${piece.from}`]),
    ...(piece.to === undefined ? [] : [`to ${piece.to}`]),
    ...(piece.by === undefined ? [] : [`by ${piece.by}`]),
  ];
  const line = `kr ${[quoted(piece.title), ...figures].join(' ')}`;
  if (
    figures.length === 0 ||
    parse(`objective "O" {\n${line}\n}`).problems.every((each) => each.severity !== 'error')
  ) {
    return line + owner;
  }
  return `${comment(figures.join(' '))}\nkr ${quoted(piece.title)}${owner}`;
}

/** A text of the language; quotes of every kind inside become plain ones. */
function quoted(title: string): string {
  return `"${title.replaceAll('\\', '\\\\').replace(/["“”„‟]/g, '\\"')}"`;
}
