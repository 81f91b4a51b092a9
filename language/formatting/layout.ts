import type { AstNode } from 'langium';
import { alignJournal, alignSeries } from './columns.ts';
import { type Block, breaksBefore, type Item } from './outline.ts';
import type { Comment, Word } from './pieces.ts';
import { reindentText, shiftComment } from './reindent.ts';
import { gap } from './spacing.ts';
import { widthOf } from './width.ts';

/** A block on one line is broken up where the line would be longer than this. */
export const lineWidth = 120;

/** Statements that have a line for themselves. */
const statements = new Set(['KeyResult', 'Initiative', 'TradeOff', 'Entry', 'Aside']);

/** The text of an outline, with `\n` for line breaks and one at the end. */
export function layout(document: Block): string {
  const text = printItems(document, 0, undefined);
  return text === '' ? '' : `${text}\n`;
}

const indent = (depth: number) => '  '.repeat(depth);

/** The lines of a block or of the whole file, one below the other. */
function printItems(block: Block, depth: number, owner: AstNode | undefined): string {
  const texts = textsOf(block, depth, owner);
  const lines: string[] = [];
  const add = (text: string, blank: boolean): void => {
    if (blank && lines.length > 0) lines.push('');
    lines.push(indent(depth) + text);
  };
  let previous: Item | undefined;
  for (const line of linesOf(block, texts, depth, owner)) {
    const [first] = line;
    if (!first) continue;
    const text = joined(line, texts, owner);
    let blankDue = depth === 0 && needsBlank(previous, first, texts);
    for (const comment of first.above) {
      const sameLine = comment === first.above.at(-1) && wordBreaks(first) === 0;
      const written = comment.breaks > 0 ? shiftComment(comment, depth * 2) : comment.text;
      add(sameLine ? `${written} ${text}` : written, comment.breaks > 1 || blankDue);
      blankDue = false;
    }
    if (first.above.length === 0 || wordBreaks(first) > 0) add(text, wordBreaks(first) > 1 || blankDue);
    previous = line.at(-1);
  }
  for (const comment of block.end) {
    const written = comment.breaks > 0 ? shiftComment(comment, depth * 2) : comment.text;
    add(written, comment.breaks > 1);
  }
  return lines.join('\n');
}

/** Each item as it stands alone on its line. */
function textsOf(block: Block, depth: number, owner: AstNode | undefined): Map<Item, string> {
  const texts = new Map(block.items.map((item) => [item, printItem(item, depth)]));
  if (owner?.$type === 'CheckIn' || owner?.$type === 'Review') alignJournal(block.items, texts);
  return texts;
}

/** The items by the lines they go on. */
function linesOf(block: Block, texts: Map<Item, string>, depth: number, owner: AstNode | undefined): Item[][] {
  const lines: Item[][] = [];
  let line: Item[] = [];
  for (const item of block.items) {
    const previous = line.at(-1);
    const together =
      previous &&
      depth > 0 &&
      !block.oneLine &&
      breaksBefore(item) === 0 &&
      !isStatement(item) &&
      !isStatement(previous) &&
      !texts.get(previous)?.includes('\n') &&
      !previous.behind.some((comment) => comment.endsLine || comment.text.includes('\n'));
    if (together) line.push(item);
    else {
      line = [item];
      lines.push(line);
    }
  }
  const fitting = lines.flatMap((together) => {
    const text = joined(together, texts, owner);
    const comment = trailing(together.at(-1)?.behind ?? []);
    const words = text.slice(0, text.length - comment.length);
    return together.length > 1 && (text.includes('\n') || !fits(words, depth))
      ? together.map((item) => [item])
      : [together];
  });
  if (owner?.$type === 'Series' && fitting.every((together) => together.length === 1)) alignSeries(block.items, texts);
  return fitting;
}

function isStatement(item: Item): boolean {
  return item.node !== undefined && statements.has(item.node.$type);
}

/** Several items on one line, each with the comments behind it. */
function joined(items: Item[], texts: Map<Item, string>, owner: AstNode | undefined): string {
  let line = '';
  for (const [index, item] of items.entries()) {
    const comma = index < items.length - 1 && (item.comma || owner?.$type === 'Series');
    line += `${index > 0 ? ' ' : ''}${texts.get(item) ?? ''}${comma ? ',' : ''}${trailing(item.behind)}`;
  }
  return line;
}

function trailing(comments: Comment[]): string {
  return comments.map((comment) => `${comment.endsLine ? '  ' : ' '}${comment.text}`).join('');
}

/** Between statements of the top level: a blank line, unless there is one or both stand on one line. */
function needsBlank(previous: Item | undefined, item: Item, texts: Map<Item, string>): boolean {
  if (!previous) return false;
  // A comment that speaks of the next line must stay above it.
  if (previous.behind.some((comment) => comment.text.includes('okr-ignore'))) return false;
  const hasBlank = item.above.some((comment) => comment.breaks > 1) || wordBreaks(item) > 1;
  return !hasBlank && [previous, item].some((statement) => texts.get(statement)?.includes('\n'));
}

function wordBreaks(item: Item): number {
  const first = item.parts[0];
  return first && first.kind !== 'block' ? first.breaks : 0;
}

function printItem(item: Item, depth: number): string {
  const flat = flatItem(item, depth);
  if (flat !== undefined && (!item.parts.some((part) => part.kind === 'block') || fits(flat, depth))) return flat;
  return printParts(item, depth, (block) => printBlock(block, depth, item.node));
}

function printBlock(block: Block, depth: number, owner: AstNode | undefined): string {
  const inside = printItems(block, depth + 1, owner);
  return `{${trailing(block.afterOpen)}\n${inside === '' ? '' : `${inside}\n`}${indent(depth)}}`;
}

/** An item with its blocks on one line; undefined where a block has to be broken. */
function flatItem(item: Item, depth: number): string | undefined {
  const blocks = new Map<Block, string>();
  for (const part of item.parts) {
    if (part.kind !== 'block') continue;
    const flat = flatBlock(part, depth, item.node);
    if (flat === undefined) return undefined;
    blocks.set(part, flat);
  }
  return printParts(item, depth, (block) => blocks.get(block) ?? '');
}

function flatBlock(block: Block, depth: number, owner: AstNode | undefined): string | undefined {
  if (!block.oneLine || block.hasComments || block.items.filter(isStatement).length > 1) return undefined;
  if (block.items.length === 0) return '{}';
  const texts = new Map<Item, string>();
  for (const item of block.items) {
    const flat = flatItem(item, depth);
    if (flat === undefined) return undefined;
    texts.set(item, flat);
  }
  return `{ ${joined(block.items, texts, owner)} }`;
}

function fits(text: string, depth: number): boolean {
  return depth * 2 + widthOf(text) <= lineWidth;
}

/** The words of an item, broken only where a comment breaks them. */
function printParts(item: Item, depth: number, print: (block: Block) => string): string {
  let text = '';
  let previous: Word | undefined;
  let beforePrevious: Word | undefined;
  let afterComment: Comment | undefined;
  for (const part of item.node?.$type === 'RollUp' ? withCommas(item.parts) : item.parts) {
    if (part.kind === 'block') {
      text += `${afterComment?.endsLine ? `\n${indent(depth)}` : ' '}${print(part)}`;
      continue;
    }
    const breaks =
      text !== '' && (afterComment?.endsLine || (part.breaks > 0 && (part.kind === 'comment' || afterComment)));
    if (breaks) text += `\n${indent(depth + 1)}`;
    else if (part.kind === 'comment') text += part.endsLine ? '  ' : ' ';
    else if (text !== '') text += afterComment ? ' ' : gap(beforePrevious, previous, part);
    if (part.kind === 'comment') {
      text += part.text;
      afterComment = part;
      continue;
    }
    text += part.type === 'TEXT_BLOCK' ? reindentText(part.text, depth * 2) : part.text;
    beforePrevious = previous;
    previous = part;
    afterComment = undefined;
  }
  return text;
}

/** `sum of a and b` is written `sum of a, b`, unless behind a comma the name would be a word of the language. */
function withCommas(parts: Item['parts']): Item['parts'] {
  return parts.map((part, index) => {
    const next = parts[index + 1];
    const plain = part.kind === 'word' && part.type === 'and' && next?.kind === 'word' && !next.soft;
    return plain ? { ...part, type: ',', text: ',' } : part;
  });
}
