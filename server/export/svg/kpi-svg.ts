import { boardSentence } from '../../../language/drawing/board-sentence.ts';
import { lookOfHealth } from '../../../language/drawing/looks.ts';
import { shortened } from '../../../language/drawing/shortened.ts';
import { bandOf, pathOf, plot, scaleOf, spreadLabels } from '../../../language/drawing/trend-geometry.ts';
import type { KpiCard, PreviewModel } from '../../../language/protocol/preview.ts';
import { capitalised } from '../../preview/words.ts';
import { nothingHere } from '../nothing-here.ts';
import { drawSentence } from './head-svg.ts';
import { heightOf, inkOf, type Pen, type TextStyle } from './pen.ts';
import { textWidth } from './text-width.ts';

const across = 3;
const gap = 16;
const titleStyle: TextStyle = { bold: true, ink: 'strong' };
const noteStyle: TextStyle = { size: 'note', ink: 'soft' };

/** Small multiples, a row of cards as high as its tallest. @returns the lower end */
export function drawKpis(pen: Pen, model: PreviewModel, x: number, y: number, width: number): number {
  if (model.kpis.length === 0) return pen.paragraph(x, y, width, nothingHere(model, 'No KPI here yet.'));
  let top = drawSentence(pen, boardSentence(model.kpis), x, y, width);
  const wide = (width - gap * (across - 1)) / across;
  for (let first = 0; first < model.kpis.length; first += across) {
    const row = model.kpis.slice(first, first + across);
    const parts = row.map((kpi) => partsOf(kpi, wide - 32));
    const high = (read: (part: Parts) => number) => Math.max(...parts.map(read));
    const heights = {
      title: high((part) => part.title),
      plan: high((part) => part.plan),
      foot: high((part) => part.foot),
    };
    const height = 16 + heights.title + 16 + 44 + 16 + plot.height + 8 + heights.plan + 8 + heights.foot + 12;
    for (const [index, kpi] of row.entries()) drawKpi(pen, kpi, x + index * (wide + gap), top, wide, height, heights);
    top += height + gap;
  }
  return top;
}

interface Parts {
  title: number;
  plan: number;
  foot: number;
}

function partsOf(kpi: KpiCard, room: number): Parts {
  return {
    title: heightOf(kpi.title, room, titleStyle, 3),
    plan: planLines(kpi).reduce((sum, line) => sum + heightOf(line, room, noteStyle, 3), 0),
    foot: footLines(kpi).reduce((sum, line) => sum + heightOf(line, room, noteStyle, 4), 0),
  };
}

function planLines({ gap: distance, bands, computed }: KpiCard): string[] {
  return [distance ?? '', bands.join(', '), computed ? `= ${computed}` : ''].filter(Boolean);
}

function footLines({ drivers = [], drivenBy, pushes = [], conflicts = [], answeredBy, health }: KpiCard): string[] {
  const driven = drivers.length > 0 ? drivers.map(({ title, effect }) => `${title} (${effect})`) : drivenBy;
  return [
    driven.length > 0 ? `Driven by ${driven.join(', ')}` : '',
    pushes.length > 0 ? `Pushed by ${pushes.map(({ title, note }) => `${title} (${note})`).join(', ')}` : '',
    ...conflicts.map(({ up, down }) => `Pulled both ways: ${up.title} moves it up, ${down.title} moves it down`),
    answeredBy.length > 0 ? `Answered by ${answeredBy.map(({ title }) => title).join(', ')}` : '',
    health === 'critical' && answeredBy.length === 0 ? 'No objective answers this.' : '',
  ].filter(Boolean);
}

function drawKpi(pen: Pen, kpi: KpiCard, x: number, y: number, width: number, height: number, heights: Parts): void {
  const look = lookOfHealth(kpi.health);
  const left = x + 16;
  const room = width - 32;
  pen.rect(x + 0.5, y + 0.5, width - 1, height - 1, {
    line: kpi.health === 'critical' ? 'bad' : 'hair',
    round: 6,
    ...(kpi.health === 'no bands' ? { dash: '4 3' } : {}),
  });
  pen.paragraph(left, y + 14, room, kpi.title, titleStyle, 3);
  let top = y + 14 + heights.title;
  const marks = kpi.marks.map(({ label, suggested }) => `${capitalised(label)}${suggested ? '?' : ''}`);
  pen.text(
    left,
    top + 12,
    [kpi.team, ...marks, kpi.perspective && capitalised(kpi.perspective)].filter(Boolean).join(' · '),
    noteStyle,
    room,
  );
  top += 24;
  const value = kpi.now.value || '–';
  pen.text(left, top + 22, value, { size: 'figure', bold: true, ink: 'strong' }, room - 110);
  if (kpi.now.unit)
    pen.text(left + Math.min(room - 110, textWidth(value, 20, true)) + 5, top + 22, kpi.now.unit, { ink: 'soft' }, 100);
  pen.text(x + width - 16, top + 22, look.word, { anchor: 'end', ink: 'strong' });
  pen.glyph(look.glyph, x + width - 16 - textWidth(look.word, 13) - 21, top + 11, 14, inkOf(look.tone));
  pen.text(left, top + 40, kpi.problem ?? kpi.now.note, noteStyle, room);
  top += 52;
  drawTrend(pen, kpi, left, top, room);
  top += plot.height + 8;
  let below = top;
  for (const line of planLines(kpi)) below = pen.paragraph(left, below, room, line, noteStyle, 3);
  below = top + heights.plan + 8;
  for (const line of footLines(kpi)) below = pen.paragraph(left, below, room, line, noteStyle, 4);
}

function drawTrend(pen: Pen, { chart }: KpiCard, x: number, y: number, width: number): void {
  if (chart.actual.length + chart.plan.length === 0) {
    pen.text(x, y + 30, 'No numbers to draw yet', noteStyle);
    return;
  }
  const scale = scaleOf(chart);
  const wide = width * 0.83;
  const at = (day: number) => x + (scale.x(day) / 100) * wide;
  const ends = {
    x: (day: number) => Math.round(at(day) * 100) / 100,
    y: (value: number) => y + scale.y(value),
    low: scale.low,
    high: scale.high,
  };
  for (const [limits, fill, edge, dash] of [
    [chart.healthy, 'okBand', 'okEdge', undefined],
    [chart.critical, 'badBand', 'badEdge', '2 2'],
  ] as const) {
    const band = bandOf(limits, scale);
    if (!band) continue;
    pen.rect(x, y + band.top, wide, band.height, { fill });
    for (const level of band.edges) pen.line(x, y + level, x + wide, y + level, edge, dash ? { dash } : {});
  }
  pen.line(x, y + plot.bottom, x + wide, y + plot.bottom, 'frame');
  if (chart.today !== undefined)
    pen.line(at(chart.today), y, at(chart.today), y + plot.bottom, 'mark', { dash: '2 3' });
  const last = chart.actual.at(-1);
  const joined = last && chart.plan.every(({ x: day }) => day > last.x) ? [last, ...chart.plan] : chart.plan;
  if (chart.plan.length > 0) pen.path(pathOf(joined, ends), 'ink', { width: 1.5, dash: '3 3', round: true });
  if (chart.actual.length > 1) pen.path(pathOf(chart.actual, ends), 'strong', { width: 1.5, round: true });
  if (chart.goal)
    pen.circle(at(chart.goal.x), y + scale.y(chart.goal.y), 3.5, { fill: 'surface', line: 'strong', width: 1.5 });
  if (last) pen.circle(at(last.x), y + scale.y(last.y), 3, { fill: 'strong' });
  const ticks = chart.ticks ?? [];
  for (const { x: day, label } of ticks) pen.text(at(day), y + plot.labels, label, noteStyle);
  if (ticks.length === 0) {
    pen.text(x, y + plot.labels, shortened(chart.xStart, 12), noteStyle);
    pen.text(x + wide, y + plot.labels, shortened(chart.xEnd, 12), { ...noteStyle, anchor: 'end' });
  }
  for (const { at: level, label } of spreadLabels(chart.edges ?? [], scale)) {
    pen.text(x + width, y + level + 4, shortened(label, 9), { ...noteStyle, anchor: 'end' });
  }
}
