import { lookOf } from '../../../language/drawing/looks.ts';
import { type Box, layOut, type MapLayout } from '../../../language/drawing/map/map-layout.ts';
import type { Line } from '../../../language/drawing/map/map-lines.ts';
import type { AlignmentMap, PreviewModel } from '../../../language/protocol/preview.ts';
import { nothingHere } from '../nothing-here.ts';
import type { Ink } from './palette.ts';
import { inkOf, type Pen, type TextStyle, tableMeasure } from './pen.ts';

const noteStyle: TextStyle = { size: 'note', ink: 'soft' };
const strongStyle: TextStyle = { size: 'note', ink: 'strong', bold: true };

/** The map as it is laid out on the screen; wider than asked for when there are many columns. */
export function mapLayout(map: AlignmentMap, width: number): MapLayout {
  return layOut(map, width, tableMeasure);
}

/** The map, and in words what it says. @returns the lower end */
export function drawMap(pen: Pen, model: PreviewModel, layout: MapLayout, x: number, y: number, width: number): number {
  const { map } = model;
  if (map.nodes.length === 0) return pen.paragraph(x, y, width, nothingHere(model, 'Nothing is aligned here yet.'));
  const top = y - layout.top;
  const shifted = shift(layout, x, top);
  for (const line of shifted.lines) drawLine(pen, line, x, top);
  for (const box of shifted.boxes) if (box.alone) drawLooseEnd(pen, box);
  for (const heading of shifted.headings) pen.text(heading.x, heading.y, heading.text, strongStyle);
  for (const box of shifted.boxes) drawBox(pen, box);
  for (const { label } of shifted.lines) {
    if (!label) continue;
    pen.rect(label.x - label.width + 3, label.y - 8, label.width, 16, { fill: 'surface' });
    pen.text(label.x, label.y + 4, label.text, {
      size: 'note',
      anchor: 'end',
      ...(label.missing ? { ink: 'soft', italic: true } : {}),
    });
  }
  for (const { badge } of shifted.lines) if (badge) drawConflict(pen, badge.x, badge.y, badge.number);
  return drawWords(pen, map, x, y + layout.height + 20, Math.max(width, layout.width));
}

/** Everything but the paths, moved to where the map stands on the page. */
function shift(
  { boxes, headings, lines }: MapLayout,
  x: number,
  y: number,
): Pick<MapLayout, 'boxes' | 'headings' | 'lines'> {
  const moved = <Point extends { x: number; y: number }>(point: Point): Point => ({
    ...point,
    x: point.x + x,
    y: point.y + y,
  });
  return {
    boxes: boxes.map(moved),
    headings: headings.map(moved),
    lines: lines.map((line) => ({
      ...line,
      start: moved(line.start),
      end: moved(line.end),
      label: line.label && moved(line.label),
      badge: line.badge && moved(line.badge),
      sign: line.sign && moved(line.sign),
    })),
  };
}

function drawLine(pen: Pen, { edge, path, start, end, sign }: Line, x: number, y: number): void {
  const pulls = edge.kind === 'conflict' || edge.kind === 'trade-off';
  const ink: Ink = edge.kind === 'conflict' ? 'bad' : 'mark';
  const dash = edge.kind === 'depends on' ? '4 3' : edge.kind === 'trade-off' ? '1 3' : undefined;
  pen.moved(x, y, () => {
    if (pulls) pen.path(path, 'surface', { width: 6 });
    pen.path(path, ink, { width: pulls ? 2 : 1.25, ...(dash ? { dash } : {}), round: edge.kind === 'trade-off' });
  });
  if (pulls)
    pen.path(`M${start.x} ${start.y - 6}v12M${end.x} ${end.y - 6}v12`, ink, {
      width: edge.kind === 'conflict' ? 2.5 : 1.5,
    });
  else
    pen.path(
      `M${end.x} ${end.y - 4}l${end.side === 'right' ? -6 : 6} 4l${end.side === 'right' ? 6 : -6} 4Z`,
      undefined,
      { fill: 'mark' },
    );
  if (!sign) return;
  pen.path(`M${sign.x - 3} ${sign.y - 8}h6l5 5v6l-5 5h-6l-5 -5v-6Z`, 'mark', { width: 1.25, fill: 'surface' });
  pen.path(`M${sign.x - 3.5} ${sign.y + 0.5}l2.5 2.5 4.5 -5`, 'ink', { width: 1.5 });
}

function drawBox(pen: Pen, box: Box): void {
  const { node, x, y, width, height } = box;
  const look = lookOf(node.state);
  const left = x + 10;
  if (node.fold?.closed) pen.rect(x + 4, y + 4, width - 1, height, { fill: 'surface', line: 'frame', round: 4 });
  pen.rect(x + 0.5, y + 0.5, width - 1, height, {
    fill: 'surface',
    line: node.inScope ? 'node' : 'frame',
    round: 4,
    ...(box.alone ? { dash: '3 3' } : {}),
  });
  if (node.kind === 'objective') {
    pen.glyph(look.glyph, left, y + 8, 14, inkOf(look.tone));
    pen.text(left + 19, y + 19, look.word, noteStyle);
    pen.text(x + width - 10, y + 19, node.progress ?? '–', { ...strongStyle, anchor: 'end' });
  } else {
    pen.text(left, y + 19, box.head, noteStyle);
  }
  for (const line of box.title) pen.text(left, y + line.y, line.text, { ink: 'strong' });
  for (const line of box.note) pen.text(left, y + line.y, line.text, noteStyle);
  if (node.coverage) drawRing(pen, node.coverage.shares, x + 32, y + box.ringY);
  for (const line of box.promised) pen.text(x + 62, y + line.y, line.text, noteStyle);
}

function drawRing(pen: Pen, shares: readonly number[], x: number, y: number): void {
  const radius = 19;
  const round = 2 * Math.PI * radius;
  const promised = shares.reduce((sum, share) => sum + share, 0);
  const whole = Math.max(1, promised);
  const between = shares.length > 1 ? 2 : 0;
  pen.circle(x, y, radius, { line: 'mark', dash: '2 2' });
  let from = 0;
  for (const share of shares) {
    const length = Math.max(1, (share / whole) * round - between);
    const dash = `${length.toFixed(2)} ${(round - length).toFixed(2)}`;
    pen.circle(x, y, radius, { line: 'soft', width: 4, dash, offset: round / 4 - from - between / 2 });
    from += (share / whole) * round;
  }
  pen.text(x, y + 4, `${Math.round(promised * 100)}%`, { ...strongStyle, anchor: 'middle' });
}

function drawLooseEnd(pen: Pen, { x, y, height }: Box): void {
  const middle = y + height / 2;
  pen.line(x, middle, x - 14, middle, 'mark', { dash: '2 2' });
  pen.circle(x - 17, middle, 3, { line: 'mark', dash: '2 2' });
  pen.text(x - 25, middle + 4, 'supports nothing', { ...noteStyle, italic: true, anchor: 'end' });
}

function drawConflict(pen: Pen, x: number, y: number, number: number): void {
  pen.path(`M${x - 4} ${y - 10}h8l6 6v8l-6 6h-8l-6 -6v-8Z`, 'surface', { width: 2, fill: 'bad' });
  pen.text(x, y + 4, String(number), { size: 'note', bold: true, ink: 'surface', anchor: 'middle' });
}

/** Conflicts by number, then the rest of what the map says. */
function drawWords(pen: Pen, map: AlignmentMap, x: number, y: number, width: number): number {
  const conflicts = map.edges
    .filter(({ kind }) => kind === 'conflict')
    .map(({ message }) => message ?? 'These two pull against each other.');
  const others = map.sentences.slice(1).filter((sentence) => !conflicts.includes(sentence));
  if (conflicts.length + others.length === 0) return y;
  let top = pen.paragraph(x, y, width, 'What the map says', { bold: true, ink: 'strong' }) + 4;
  const room = Math.min(width, 900) - 26;
  conflicts.forEach((message, index) => {
    drawConflict(pen, x + 10, top + 11, index + 1);
    top = Math.max(top + 22, pen.paragraph(x + 26, top + 2, room, message.replaceAll('`', ''), {}, 4)) + 6;
  });
  for (const sentence of others) top = pen.paragraph(x + 26, top, room, sentence.replaceAll('`', ''), {}, 4) + 4;
  return top;
}
