import type { IToken } from 'chevrotain';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SelectionRange } from 'vscode-languageserver-types';
import type { Position } from '../../language/model/place.ts';
import type { SyntaxTree } from '../../language/syntax/parse.ts';
import { type NodePlace, placeOf } from '../../language/syntax/places.ts';
import { insideQuotes } from '../../language/syntax/text.ts';
import { endOffset, isNumber, isText } from '../../language/syntax/tokens.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A stretch of a text; `end` is the offset just behind its last character. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * What a growing selection takes in, step by step: a word, the value or text it is in, its property, what stands in the
 * braces, the whole statement, its section, the file.
 */
export function selectionRanges(workspace: Workspace, uri: string, positions: readonly Position[]): SelectionRange[] {
  const tree = workspace.tree(uri);
  const document = TextDocument.create(uri, 'okr', 0, tree.text);
  const rangeOf = ({ start, end }: Stretch) => ({ start: document.positionAt(start), end: document.positionAt(end) });
  const file: SelectionRange = { range: rangeOf({ start: 0, end: tree.text.length }) };
  return positions.map((position) =>
    stretchesAt(tree, document.offsetAt(position)).reduce<SelectionRange>(
      (parent, stretch) => ({ range: rangeOf(stretch), parent }),
      file,
    ),
  );
}

/** The stretches around an offset from the outside in, without the file itself; each is smaller than the one before. */
function stretchesAt(tree: SyntaxTree, offset: number): Stretch[] {
  const touched = touchedAt(tree, offset);
  const inner = touched ? stretchOf(touched) : { start: offset, end: offset };
  const file = placeOf(tree.document);
  const candidates = file ? [...sectionAround(file, offset), ...statementsAround(file, inner, tree.text)] : [];
  if (touched) candidates.push(...insideOf(touched, tree, offset));
  const kept: Stretch[] = [];
  let outer: Stretch = { start: 0, end: tree.text.length };
  for (const stretch of candidates) {
    const isSmaller = stretch.end - stretch.start < outer.end - outer.start;
    if (!isSmaller || !holds(outer, stretch) || !holds(stretch, { start: offset, end: offset })) continue;
    kept.push(stretch);
    outer = stretch;
  }
  return kept;
}

const sign = /^[{}(),.@=+*/-]$/;

/** The word, value, text or comment that the cursor is in or beside; of two the one behind it, unless that is a sign. */
function touchedAt({ tokens, comments }: SyntaxTree, offset: number): IToken | undefined {
  const isTouched = (token: IToken) =>
    token.startOffset <= offset && offset <= endOffset(token) && token.startOffset < endOffset(token);
  const touched = [...comments.filter(isTouched), ...tokens.filter(isTouched)];
  return touched.findLast(({ image }) => !sign.test(image)) ?? touched.at(-1);
}

/** An `okrs` line with all that follows, up to the last statement before the next one. */
function sectionAround(file: NodePlace, offset: number): Stretch[] {
  let section: Stretch | undefined;
  for (const [, statement] of file.children()) {
    const whole = wholeOf(statement);
    if (statement.first?.tokenType.name === 'okrs') {
      if (whole.start > offset) break;
      section = whole;
    } else if (section) section = { start: section.start, end: whole.end };
  }
  return section ? [section] : [];
}

/** The statements and properties around a stretch, each with what stands in its braces. */
function statementsAround(file: NodePlace, inner: Stretch, text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = partAround(file, inner); at; at = partAround(at, inner)) {
    const whole = wholeOf(at);
    const open = at.word('{');
    stretches.push(whole);
    if (!open) continue;
    const end = at.word('}')?.startOffset ?? whole.end;
    stretches.push(trimmed({ start: endOffset(open), end }, text));
  }
  return stretches;
}

function partAround(place: NodePlace, inner: Stretch): NodePlace | undefined {
  for (const [, part] of place.children()) if (holds(wholeOf(part), inner)) return part;
  return undefined;
}

/** A value with its unit, what stands between quotes or in a comment, and a word of it. */
function insideOf(token: IToken, tree: SyntaxTree, offset: number): Stretch[] {
  const whole = stretchOf(token);
  const { tokens, text } = tree;
  const written = text.slice(whole.start, whole.end);
  if (isComment(token)) {
    const from = written.match(/^(?:\/\/+|\/\*+)/)?.[0].length ?? 0;
    const to = token.tokenType.name === 'ML_COMMENT' ? whole.end - 2 : whole.end;
    return [whole, trimmed({ start: whole.start + from, end: to }, text), ...wordAt(text, whole, offset)];
  }
  if (isText(token)) {
    // A title without quotes is a text, too.
    const { start, end } = written[0] === token.image[0] ? insideQuotes(written) : { start: 0, end: written.length };
    const inside = trimmed({ start: whole.start + start, end: whole.start + end }, text);
    return [whole, inside, ...wordAt(text, inside, offset)];
  }
  const index = tokens.indexOf(token);
  const [before, behind] = [tokens[index - 1], tokens[index + 1]];
  if (isNumber(token) && behind?.tokenType.name === 'UNIT') {
    return [{ start: whole.start, end: endOffset(behind) }, whole];
  }
  if (token.tokenType.name === 'UNIT' && before && isNumber(before)) {
    return [{ start: before.startOffset, end: whole.end }, whole];
  }
  return [whole, ...(isNumber(token) ? [] : wordAt(text, whole, offset))];
}

const isComment = ({ tokenType }: IToken) => tokenType.name.endsWith('_COMMENT');

const word = /[\p{L}\p{M}\p{N}_]+(?:[-'’][\p{L}\p{M}\p{N}_]+)*/gu;

/** The word at an offset, in its line. */
function wordAt(text: string, { start, end }: Stretch, offset: number): Stretch[] {
  const from = Math.max(start, text.lastIndexOf('\n', offset - 1) + 1);
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(from, Math.min(end, lineEnd < 0 ? end : lineEnd));
  for (const found of line.matchAll(word)) {
    const stretch = { start: from + found.index, end: from + found.index + found[0].length };
    if (holds(stretch, { start: offset, end: offset })) return [stretch];
  }
  return [];
}

/** Without the space around it. */
function trimmed({ start, end }: Stretch, text: string): Stretch {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: Math.max(from, start + inside.trimEnd().length) };
}

const stretchOf = (token: IToken): Stretch => ({ start: token.startOffset, end: endOffset(token) });

const wholeOf = ({ offset, last }: NodePlace): Stretch => ({ start: offset, end: last ? endOffset(last) : offset });

const holds = (outer: Stretch, inner: Stretch) => outer.start <= inner.start && inner.end <= outer.end;
