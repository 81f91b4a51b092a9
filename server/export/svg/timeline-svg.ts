import { isTask, signOf } from '../../../language/drawing/timeline-signs.ts';
import { whose } from '../../../language/drawing/whose.ts';
import type { PreviewHeader } from '../../../language/protocol/preview.ts';
import type { TimelineAxis, TimelineRow, TimelineView } from '../../../language/protocol/timeline.ts';
import { drawSentence } from './head-svg.ts';
import { heightOf, type Pen, type TextStyle } from './pen.ts';

const nameWidth = 320;
const whenWidth = 130;
const noteStyle: TextStyle = { size: 'note', ink: 'soft' };

/** What can tell something when, the earliest first. @returns the lower end */
export function drawTimeline(
  pen: Pen,
  { sentence, axis, rows }: TimelineView,
  head: PreviewHeader,
  x: number,
  y: number,
  width: number,
): number {
  let top = drawSentence(pen, sentence, x, y, width);
  if (!axis || rows.length === 0) return top;
  const chart: Chart = { axis, x: x + nameWidth + 16, width: width - nameWidth - whenWidth - 48 };
  drawAxis(pen, chart, top);
  pen.text(x + width, top + 37, 'First tells', { ...noteStyle, anchor: 'end' });
  top += 58;
  for (const row of rows) {
    const note = [...whose(head, { team: row.team }), row.note].filter(Boolean).join(' · ');
    const height = Math.max(38, heightOf(row.title, nameWidth, {}, 3) + heightOf(note, nameWidth, noteStyle, 2) + 10);
    pen.line(x, top + 0.5, x + width, top + 0.5, 'hair');
    drawChart(pen, row, chart, top, height);
    const below = pen.paragraph(x, top + 5, nameWidth, row.title, { ink: 'strong' }, 3);
    pen.paragraph(x, below, nameWidth, note, noteStyle, 2);
    pen.text(x + width, top + 18, row.when, { bold: true, ink: 'strong', anchor: 'end' }, whenWidth);
    pen.text(x + width, top + 33, row.distance, { ...noteStyle, anchor: 'end' }, whenWidth);
    top += height;
  }
  return top;
}

interface Chart {
  axis: TimelineAxis;
  x: number;
  width: number;
}

const at = ({ x, width }: Chart, share: number) =>
  Math.round((x + Math.min(1, Math.max(0, share)) * width) * 100) / 100;

function drawAxis(pen: Pen, chart: Chart, y: number): void {
  const { months, checkIns, today, end } = chart.axis;
  for (const month of months) {
    pen.line(at(chart, month.at), y + 2, at(chart, month.at), y + 14, 'frame');
    pen.text(at(chart, month.at) + 5, y + 12, month.label, noteStyle);
  }
  for (const checkIn of checkIns) pen.circle(at(chart, checkIn), y + 21, 2.5, { fill: 'strong' });
  const label = (share: number, words: string, line: number) => {
    const anchor = share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle';
    pen.text(at(chart, share), y + line, words, { size: 'note', anchor });
  };
  if (today) label(today.at, today.label, 37);
  label(end.at, end.label, today && Math.abs(end.at - today.at) < 0.3 ? 52 : 37);
}

function drawChart(pen: Pen, row: TimelineRow, chart: Chart, y: number, height: number): void {
  const { axis, x, width } = chart;
  const middle = y + height / 2;
  const end = at(chart, axis.end.at);
  const today = axis.today ? at(chart, axis.today.at) : x + width;
  const from = at(chart, Math.min(row.from, row.at ?? row.from));
  const sign = row.at === undefined ? undefined : at(chart, row.at);
  const tells = !isTask(row.kind);
  const glyph = signOf(row);
  pen.rect(end, y, x + width - end, height, { fill: 'tint' });
  pen.line(end, y, end, y + height, 'ink');
  if (axis.today) pen.line(today, y, today, y + height, 'ink', { dash: '2 3' });
  pen.line(from, middle, sign ?? x + width, middle, 'mark', { width: 1.5, dash: '2 4' });
  pen.line(from, middle - 4, from, middle + 4, 'mark');
  if (sign === undefined) return;
  if (tells && row.told) pen.line(sign, middle, Math.max(sign, today), middle, 'strong', { width: 3 });
  if (tells) pen.line(row.told ? Math.max(sign, today) : sign, middle, x + width, middle, 'mark');
  pen.circle(sign, middle, 11, { fill: 'surface' });
  const ink = row.late ? 'bad' : 'strong';
  if (!glyph) pen.circle(sign, middle, 4.5, { fill: ink });
  else pen.glyph(glyph, sign - 9, middle - 9, 18, ink);
  if (row.beyond) pen.path(`M${sign + 13} ${middle - 4}l4 4l-4 4`, 'strong', { width: 1.5, round: true });
}
