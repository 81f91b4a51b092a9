import { lookOf, lookOfRow } from '../../../language/drawing/looks.ts';
import { whose } from '../../../language/drawing/whose.ts';
import type {
  Cell,
  DecisionLine,
  KeyResultRow,
  ObjectiveCard,
  PreviewModel,
} from '../../../language/protocol/preview.ts';
import { capitalised } from '../../preview/words.ts';
import { nothingHere } from '../nothing-here.ts';
import { drawCounts } from './head-svg.ts';
import { inkOf, type Pen, type TextStyle } from './pen.ts';
import { textWidth } from './text-width.ts';
import { TrackPen, trackHeight } from './track-svg.ts';

/** Columns of a row, from the left of the card. */
const columns = {
  title: 38,
  titleWidth: 300,
  track: 356,
  trackWidth: 190,
  now: 634,
  progress: 728,
  confidence: 792,
  note: 816,
  noteWidth: 168,
  owner: 1022,
};

const titleStyle: TextStyle = { ink: 'strong' };
const metaStyle: TextStyle = { size: 'note', ink: 'soft' };

/** The objectives of a team, each with its key results, then what was decided. @returns the lower end */
export function drawScorecard(pen: Pen, model: PreviewModel, x: number, y: number, width: number): number {
  if (model.objectives.length === 0) return pen.paragraph(x, y, width, nothingHere(model, 'No objective here yet.'));
  let top = drawCounts(pen, model.header.counts, x, y, width);
  for (const objective of model.objectives) {
    top = drawObjective(pen, objective, whose(model.header, objective), x, top, width) + 16;
  }
  return drawDecisions(pen, model.decisions ?? [], x, top, width);
}

function drawObjective(
  pen: Pen,
  objective: ObjectiveCard,
  from: string[],
  x: number,
  y: number,
  width: number,
): number {
  const look = lookOf(objective.state);
  const right = x + width - 16;
  const sum = [objective.progress, objective.pace, objective.counts].filter(Boolean).join(', ');
  const stateWidth = Math.max(textWidth(look.word, 13) + 22, textWidth(sum, 11)) + 24;
  let top = pen.paragraph(
    x + 16,
    y + 14,
    width - 32 - stateWidth,
    objective.title,
    { size: 'title', ink: 'strong', bold: true },
    3,
  );
  const supports = objective.links
    .filter(({ kind }) => kind === 'supports')
    .map((link) => `supports ${[link.title, link.promise].filter(Boolean).join(' ')}`);
  const meta = [...from, objective.ambition, ...objective.owners.map(({ name }) => name), ...supports];
  top = pen.paragraph(x + 16, top + 2, width - 32 - stateWidth, meta.filter(Boolean).join(' · '), metaStyle, 3);
  if (objective.cappedBy) top = pen.paragraph(x + 16, top, width - 32, objective.cappedBy, metaStyle, 2);
  pen.glyph(look.glyph, right - textWidth(look.word, 13) - 20, y + 16, 14, inkOf(look.tone));
  pen.text(right, y + 28, look.word, { anchor: 'end', ink: 'strong' });
  pen.text(right, y + 45, sum, { ...metaStyle, anchor: 'end' });

  top = Math.max(top, y + 52) + 8;
  if (objective.keyResults.length === 0) {
    top = pen.paragraph(x + 16, top, width - 32, 'No key result yet: nothing says how one would know.', metaStyle) + 12;
  } else {
    drawHeads(pen, x, top);
    top += 18;
    for (const row of objective.keyResults) top = drawRow(pen, row, x, top, width);
  }
  pen.rect(x + 0.5, y + 0.5, width - 1, top - y, { line: 'hair', round: 6 });
  return top;
}

function drawHeads(pen: Pen, x: number, y: number): void {
  const head = (at: number, words: string, anchor: TextStyle['anchor'] = 'start') =>
    pen.text(x + at, y + 11, words, { ...metaStyle, anchor });
  head(columns.title, 'Key result');
  head(columns.track, 'Baseline to target');
  head(columns.now, 'Now', 'end');
  head(columns.progress, 'Progress', 'end');
  head(columns.confidence, 'Conf.', 'end');
  head(columns.note, 'Last note');
}

function drawRow(pen: Pen, row: KeyResultRow, x: number, y: number, width: number): number {
  const look = lookOfRow(row);
  const top = y + 8;
  pen.line(x + 16, y + 0.5, x + width - 16, y + 0.5, 'hair');
  pen.glyph(look.glyph, x + 16, top + 2, 14, inkOf(look.tone));
  const titleEnd = pen.paragraph(x + columns.title, top, columns.titleWidth, row.title, titleStyle, 4);
  const marks = row.marks.map(({ label, suggested }) => `${capitalised(label)}${suggested ? '?' : ''}`);
  const meta = [look.word, row.form, row.says && `says ${row.says}`, ...marks, row.coverage?.label]
    .filter(Boolean)
    .join(' · ');
  const metaEnd = pen.paragraph(x + columns.title, titleEnd, columns.titleWidth, meta, metaStyle, 2);
  new TrackPen(pen, x + columns.track, top, columns.trackWidth).draw(row.track, inkOf(look.tone));
  const labels =
    row.track.kind === 'guardrail' ? row.track.labels.join(' ') : row.track.kind === 'measured' ? row.track.target : '';
  const nowEnd = drawCell(pen, row.now, x + columns.now, top, 80, labels);
  const progressEnd = drawCell(pen, row.progress, x + columns.progress, top, 86, row.now.unit);
  drawCell(pen, row.confidence, x + columns.confidence, top, 56);
  const note = row.lastNote?.text ?? (row.state === 'no data' ? 'No check-in yet' : '');
  const noteEnd = pen.paragraph(x + columns.note, top + 1, columns.noteWidth, note, { ...metaStyle, italic: true }, 3);
  const [owner] = row.owners;
  if (owner) {
    pen.circle(x + columns.owner, top + 10, 11, { line: 'frame' });
    pen.text(x + columns.owner, top + 14, owner.initials, { size: 'note', anchor: 'middle' }, 21);
  }
  return Math.max(metaEnd, noteEnd, nowEnd, progressEnd, top + trackHeight) + 8;
}

/**
 * A number and, below it, what it means; both end at `x`. A long unit that stands nearby anyway is not said again.
 *
 * @returns the lower end
 */
export function drawCell(
  pen: Pen,
  { value, unit = '', note }: Cell,
  x: number,
  y: number,
  room: number,
  nearby = '',
): number {
  const long = unit.length > 4;
  const unitWidth = unit && !long ? textWidth(` ${unit}`, 11) : 0;
  if (unitWidth > 0) pen.text(x, y + 14, unit, { size: 'note', ink: 'soft', anchor: 'end' });
  pen.text(x - unitWidth, y + 14, value || '–', { bold: true, ink: 'strong', anchor: 'end' }, room - unitWidth);
  const below = [long && !nearby.includes(unit) ? unit : '', note].filter(Boolean);
  below.forEach((line, index) => {
    pen.text(x, y + 31 + index * 15, line, { ...metaStyle, anchor: 'end' }, room);
  });
  return y + 20 + below.length * 15;
}

/** What was decided on purpose. @returns the lower end */
function drawDecisions(pen: Pen, decisions: readonly DecisionLine[], x: number, y: number, width: number): number {
  if (decisions.length === 0) return y;
  let top = pen.paragraph(x, y + 8, width, 'Decisions', { size: 'title', ink: 'strong', bold: true }) + 4;
  for (const { accepted, against, because, guard, stateNote } of decisions) {
    pen.line(x, top + 0.5, x + width, top + 0.5, 'hair');
    const side = ({ title, note }: DecisionLine['accepted']) => [title, note && `(${note})`].filter(Boolean).join(' ');
    const guarded = guard && `Guarded by ${guard.title}: ${lookOf(guard.state).word}.`;
    top = pen.paragraph(
      x,
      top + 8,
      width,
      `${side(accepted)} accepted against ${side(against)}, ${stateNote}`,
      titleStyle,
      3,
    );
    top = pen.paragraph(x, top, width, [because && `${because}.`, guarded].filter(Boolean).join(' '), metaStyle, 3) + 8;
  }
  return top;
}
