import { lookOf } from '../../../language/drawing/looks.ts';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { heightOf, inkOf, type Pen } from './pen.ts';
import { textWidth } from './text-width.ts';
import { caret } from './track-svg.ts';

const rulerWidth = 300;

/** Whose OKRs these are, when, and how much of the cycle has passed. @returns where the view can begin */
export function drawHead(pen: Pen, model: PreviewModel, x: number, width: number): number {
  const { team, cycle, about, filtered, ruler } = model.header;
  const room = width - (ruler ? rulerWidth + 40 : 0);
  let y = pen.paragraph(x, 28, room, `${team} ${cycle}`, { size: 'figure', ink: 'strong', bold: true }, 2);
  y = pen.paragraph(
    x,
    y + 2,
    room,
    [about, `As of ${model.asOf}.`].filter(Boolean).join(' '),
    { size: 'note', ink: 'soft' },
    3,
  );
  if (filtered) y = pen.paragraph(x, y, room, `${filtered}.`, { size: 'note', ink: 'strong' }, 3);
  if (ruler) drawRuler(pen, ruler, x + width - rulerWidth, 30);
  return Math.max(y, ruler ? 92 : 0) + 16;
}

function drawRuler(pen: Pen, ruler: NonNullable<PreviewModel['header']['ruler']>, x: number, y: number): void {
  const at = (share: number) => x + Math.min(1, Math.max(0, share)) * rulerWidth;
  const days = String(Math.max(0, ruler.daysLeft));
  pen.text(x, y + 10, days, { bold: true, ink: 'strong' });
  pen.text(x + textWidth(days, 13, true) + 4, y + 10, ruler.daysLeft === 1 ? 'day left' : 'days left', {});
  pen.text(x + rulerWidth, y + 10, ruler.caption, { size: 'note', ink: 'soft', anchor: 'end' });
  const top = y + 20;
  pen.line(x, top + 12, x + rulerWidth, top + 12, 'frame');
  pen.line(x, top + 12, at(ruler.elapsed), top + 12, 'strong', { width: 2 });
  for (let week = 1; week < ruler.weeks; week += 1) {
    if (week / ruler.weeks > ruler.elapsed)
      pen.line(at(week / ruler.weeks), top + 9, at(week / ruler.weeks), top + 15, 'mark');
  }
  for (const checkIn of ruler.checkIns) pen.circle(at(checkIn), top + 12, 2.5, { fill: 'strong' });
  pen.line(x, top + 6, x, top + 18, 'strong');
  pen.line(x + rulerWidth, top + 6, x + rulerWidth, top + 18, 'strong');
  caret(pen, at(ruler.elapsed), top);
  for (const { label, at: share } of ruler.months) pen.text(at(share), top + 32, label, { size: 'note', ink: 'soft' });
}

/** How many key results are in which state. @returns where the next thing can begin */
export function drawCounts(
  pen: Pen,
  counts: PreviewModel['header']['counts'],
  x: number,
  y: number,
  width: number,
): number {
  let at = x;
  let top = y;
  for (const { state, label, count } of counts) {
    const look = lookOf(state);
    const words = `${count} ${label}`;
    const room = 20 + textWidth(words, 13) + 18;
    if (at > x && at + room > x + width) {
      at = x;
      top += 22;
    }
    pen.glyph(look.glyph, at, top + 2, 14, inkOf(look.tone));
    pen.text(at + 20, top + 14, words);
    at += room;
  }
  return counts.length > 0 ? top + 34 : y;
}

/** The sentence that says what a view shows. @returns where the next thing can begin */
export function drawSentence(pen: Pen, sentence: string, x: number, y: number, width: number): number {
  if (heightOf(sentence, width) === 0) return y;
  return pen.paragraph(x, y, width, sentence, { size: 'title', ink: 'strong', bold: true }, 3) + 12;
}
