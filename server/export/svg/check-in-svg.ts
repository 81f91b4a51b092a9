import { lookOf } from '../../../language/drawing/looks.ts';
import type { CheckInRow, CheckInView } from '../../../language/protocol/check-in.ts';
import { drawSentence } from './head-svg.ts';
import { inkOf, type Pen, type TextStyle } from './pen.ts';
import { drawCell } from './scorecard-svg.ts';

const noteStyle: TextStyle = { size: 'note', ink: 'soft' };
const columns = { name: 32, nameWidth: 380, last: 510, expected: 640, field: 664, fieldWidth: 130, note: 818 };

/** This week's list, with room to write the new numbers in. @returns the lower end */
export function drawCheckIn(
  pen: Pen,
  { title, problem, groups }: CheckInView,
  x: number,
  y: number,
  width: number,
): number {
  let top = drawSentence(pen, title, x, y, width);
  if (problem) top = pen.paragraph(x, top, width, problem.replaceAll('`', '')) + 8;
  groups.forEach((group, index) => {
    top = pen.paragraph(x, top + 8, width, group.title, { bold: true, ink: 'strong' }, 2) + 4;
    if (index === 0) {
      pen.text(x + columns.last, top + 11, 'Last', { ...noteStyle, anchor: 'end' });
      pen.text(x + columns.expected, top + 11, 'Expected', { ...noteStyle, anchor: 'end' });
      pen.text(x + columns.field, top + 11, 'New value', noteStyle);
      pen.text(x + columns.note, top + 11, 'Note', noteStyle);
      top += 18;
    }
    for (const row of group.rows) top = drawRow(pen, row, x, top, width);
  });
  return top;
}

function drawRow(pen: Pen, row: CheckInRow, x: number, y: number, width: number): number {
  const look = lookOf(row.state);
  pen.line(x, y + 0.5, x + width, y + 0.5, 'hair');
  const top = y + 8;
  if (row.owner) {
    pen.circle(x + 11, top + 11, 11, { line: 'frame' });
    pen.text(x + 11, top + 15, row.owner.initials, { size: 'note', anchor: 'middle' }, 21);
  }
  const titleEnd = pen.paragraph(x + columns.name, top, columns.nameWidth, row.title, { ink: 'strong' }, 3);
  const pace = [[row.pace.value, row.pace.unit].filter(Boolean).join(' '), row.pace.note].filter(
    (part) => part && part !== '–',
  );
  pen.glyph(look.glyph, x + columns.name, titleEnd + 1, 12, inkOf(look.tone));
  let end = pen.paragraph(
    x + columns.name + 18,
    titleEnd,
    columns.nameWidth - 18,
    [look.word, ...pace].join(', '),
    noteStyle,
    1,
  );
  if (row.lastNote)
    end = pen.paragraph(x + columns.name, end, columns.nameWidth, row.lastNote, { ...noteStyle, italic: true }, 2);
  drawCell(pen, row.last, x + columns.last, top, 90, row.unit?.label);
  drawCell(pen, row.expected, x + columns.expected, top, 122, row.unit?.label);
  if (row.input === 'number') {
    pen.rect(x + columns.field + 0.5, top + 0.5, columns.fieldWidth, 25, { line: 'mark', round: 4 });
    pen.text(
      x + columns.field + columns.fieldWidth - 8,
      top + 17,
      row.unit?.label ?? '',
      { ...noteStyle, anchor: 'end' },
      70,
    );
  }
  if (row.input === 'done') {
    pen.rect(x + columns.field + 0.5, top + 5.5, 15, 15, { line: 'mark', round: 2 });
    pen.text(x + columns.field + 24, top + 17, 'Done');
  }
  if (row.input !== 'none') pen.line(x + columns.note, top + 25.5, x + width, top + 25.5, 'mark');
  else if (row.problem)
    end = Math.max(
      end,
      pen.paragraph(x + columns.field, top, width - columns.field, row.problem.replaceAll('`', ''), noteStyle, 4),
    );
  return Math.max(end, top + 34) + 8;
}
