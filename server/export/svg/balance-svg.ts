import { balanceColumns, mostDots } from '../../../language/drawing/balance-columns.ts';
import { lookOf } from '../../../language/drawing/looks.ts';
import { whose } from '../../../language/drawing/whose.ts';
import type { BalanceCell, BalanceCount, BalanceItem, BalanceView } from '../../../language/protocol/balance.ts';
import type { PreviewHeader } from '../../../language/protocol/preview.ts';
import { capitalised } from '../../preview/words.ts';
import { drawSentence } from './head-svg.ts';
import { heightOf, inkOf, type Pen, type TextStyle } from './pen.ts';

const sideWidth = 120;
const noteStyle: TextStyle = { size: 'note', ink: 'soft' };
const columnWidth = 84;

/** Impact by horizon, then every objective of the cycle. @returns the lower end */
export function drawBalance(
  pen: Pen,
  balance: BalanceView,
  head: PreviewHeader,
  x: number,
  y: number,
  width: number,
): number {
  let top = drawSentence(pen, balance.sentence, x, y, width);
  if (balance.rows.some(({ cells }) => cells.some(({ items }) => items.length > 0)))
    top = drawMatrix(pen, balance, head, x, top, width) + 16;
  if (balance.undeclared.length > 0) {
    top = pen.paragraph(x, top, width, 'Nobody says where these belong', { bold: true, ink: 'strong' });
    for (const item of balance.undeclared) top = pen.paragraph(x, top, width, itemText(item, head), {}, 2);
    top += 8;
  }
  if (balance.unplaced) top = pen.paragraph(x, top, width, `Not placed: ${balance.unplaced}.`, noteStyle) + 8;
  return balance.teams.length > 0 ? drawTeams(pen, balance, head, x, top, width) : top;
}

function drawMatrix(pen: Pen, { rows }: BalanceView, head: PreviewHeader, x: number, y: number, width: number): number {
  const wide = (width - sideWidth - 12) / 2;
  const left = (index: number) => x + sideWidth + index * (wide + 12);
  ['Leading, tells during the cycle', 'Lagging, tells at its end or later'].forEach((words, index) => {
    pen.glyph(index === 0 ? 'leading' : 'lagging', left(index), y + 1, 14, 'ink');
    pen.text(left(index) + 20, y + 13, words, { ink: 'strong' }, wide - 20);
  });
  let top = y + 26;
  for (const { impact, cells } of rows) {
    const height = Math.max(44, ...cells.map((cell) => cellHeight(cell, head, wide - 24) + 20));
    pen.glyph(impact, x, top + 11, 14, 'ink');
    pen.text(x + 20, top + 23, capitalised(impact), { ink: 'strong' });
    for (const [index, cell] of cells.entries())
      drawCell(pen, cell, impact === 'internal' ? 'fine' : 'missing', head, left(index), top, wide, height);
    top += height + 10;
  }
  return top;
}

function cellHeight({ items, gap }: BalanceCell, head: PreviewHeader, width: number): number {
  if (items.length === 0) return heightOf(emptyText(gap), width, {}, 4);
  return items.reduce((sum, item) => sum + heightOf(itemText(item, head), width - 20, {}, 3) + 4, -4);
}

const emptyText = (gap = '') => `Nothing here. ${gap}`.replaceAll('`', '').trim();
const itemText = (item: BalanceItem, head: PreviewHeader) =>
  [item.title, ...whose(head, item), item.suggested ? 'suggested by the wording' : ''].filter(Boolean).join(' · ');

function drawCell(
  pen: Pen,
  cell: BalanceCell,
  /** What it means where nothing stands in it. */
  nothing: 'fine' | 'missing',
  head: PreviewHeader,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const empty = cell.items.length === 0;
  pen.rect(x + 0.5, y + 0.5, width - 1, height - 1, {
    line: empty && nothing === 'missing' ? 'mark' : 'hair',
    round: 4,
    ...(!empty ? { fill: 'tint' } : nothing === 'missing' ? { dash: '4 3' } : {}),
  });
  let top = y + 10;
  if (empty) pen.paragraph(x + 12, top, width - 24, emptyText(cell.gap), { ink: 'soft' }, 4);
  for (const item of cell.items) {
    const look = lookOf(item.state);
    pen.glyph(look.glyph, x + 12, top + 2, 14, inkOf(look.tone));
    top = pen.paragraph(x + 32, top, width - 44, itemText(item, head), { ink: 'strong' }, 3) + 4;
  }
}

function drawTeams(
  pen: Pen,
  { teams, every }: BalanceView,
  head: PreviewHeader,
  x: number,
  y: number,
  width: number,
): number {
  const first = x + width - balanceColumns.length * columnWidth;
  const room = first - x - 20;
  let top = pen.paragraph(x, y + 8, width, every, { bold: true, ink: 'strong' }) + 6;
  for (const [index, { id }] of balanceColumns.entries()) {
    pen.text(first + (index + 0.5) * columnWidth, top + 12, capitalised(id), { ...noteStyle, anchor: 'middle' });
  }
  top += 20;
  for (const { team, objectives } of teams) {
    if (team) top = pen.paragraph(x, top + 8, width, team, { size: 'note', bold: true, ink: 'strong' }, 1) + 2;
    for (const { title, cycle, counts } of objectives) {
      pen.line(x, top + 0.5, x + width, top + 0.5, 'hair');
      const end = pen.paragraph(x, top + 5, room, [title, ...whose(head, { cycle })].join(' · '), {}, 2) + 5;
      for (const [index, { id, speaks }] of balanceColumns.entries()) {
        drawCount(pen, counts[id], speaks, first + (index + 0.5) * columnWidth, (top + end) / 2);
      }
      top = end;
    }
  }
  return top;
}

/** A dot for each key result, hollow where only the wording says so; many are a number. */
function drawCount(pen: Pen, { declared, suggested }: BalanceCount, speaks: boolean, x: number, y: number): void {
  const all = declared + suggested;
  const word = all === 0 ? (speaks ? 'none' : '–') : all > mostDots ? String(all) : '';
  if (word !== '') {
    pen.text(x, y + 4, word, { ...noteStyle, anchor: 'middle' });
    return;
  }
  for (let index = 0; index < all; index += 1) {
    const at = x + (index - (all - 1) / 2) * 11;
    pen.circle(at, y, 3.5, index < declared ? { fill: 'ink', line: 'ink' } : { line: 'ink' });
  }
}
