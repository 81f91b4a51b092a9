import { shortened } from '../../../language/drawing/shortened.ts';
import {
  anchorOf,
  bandEnd,
  baselineAt,
  besideWall,
  breachFrom,
  type Spot,
  type Stretch,
  strokesTo,
  targetAt,
  toSpot,
  wallAt,
  whiskerOf,
} from '../../../language/drawing/track-geometry.ts';
import type { Track } from '../../../language/protocol/preview.ts';
import type { Ink } from './palette.ts';
import type { Pen } from './pen.ts';

/** Height of a track with its labels, in pixels. */
export const trackHeight = 40;

const lineY = 13;
const forecastY = 21.5;

/** Draws tracks as the preview has them; places are percentages of the width there and pixels here. */
export class TrackPen {
  readonly #pen: Pen;
  readonly #x: number;
  readonly #y: number;
  readonly #width: number;

  constructor(pen: Pen, x: number, y: number, width: number) {
    this.#pen = pen;
    this.#x = x;
    this.#y = y;
    this.#width = width;
  }

  draw(track: Track, ink: Ink): void {
    if (track.kind === 'measured') this.#measured(track, ink);
    else if (track.kind === 'guardrail') this.#guardrail(track, ink);
    else this.#dated(track, ink);
  }

  #measured(track: Extract<Track, { kind: 'measured' }>, ink: Ink): void {
    const { now, expected, forecast, hasBaseline } = track;
    const known = hasBaseline && now !== undefined;
    const strokes = known ? strokesTo(now) : {};
    this.#line({ from: baselineAt, to: targetAt }, 'frame');
    if (hasBaseline) this.#tick(baselineAt, -5, 5, 'mark');
    if (hasBaseline && forecast) this.#forecast(forecast);
    this.#tick(targetAt, -8, 11, 'strong', 2);
    if (strokes.bar) this.#area(strokes.bar, 11, 4, ink);
    if (strokes.back) this.#line(strokes.back, ink, 4, '2 2');
    if (strokes.beyond) this.#line(strokes.beyond, ink, 2);
    if (hasBaseline && expected !== undefined) this.#caret(toSpot(expected).at);
    if (known) this.#now(toSpot(now), ink);
    const room = Math.max(4, Math.min(12, 26 - [...track.target].length));
    this.#label(shortened(hasBaseline ? track.baseline : '?', room), anchorOf(track.baseline, 'baseline'), 'soft');
    this.#label(shortened(track.target, 18), anchorOf(track.target, 'target'), 'ink');
  }

  #guardrail({ between, now, labels }: Extract<Track, { kind: 'guardrail' }>, ink: Ink): void {
    const breach = now === undefined ? undefined : breachFrom(now, between);
    const spot = now === undefined ? undefined : between ? toSpot(now) : besideWall(now);
    this.#area(between ? { from: baselineAt, to: targetAt } : { from: wallAt, to: bandEnd }, 8, 10, 'band');
    if (!between) this.#line({ from: Math.min(baselineAt, spot?.at ?? baselineAt), to: wallAt }, 'frame');
    if (breach) this.#line(breach, ink, 4, '2 2');
    for (const at of between ? [baselineAt, targetAt] : [wallAt]) this.#tick(at, -8, 8, 'strong', 2);
    if (spot) this.#now(spot, ink);
    if (!between) {
      this.#label(shortened(labels[0] ?? '', 26), { at: wallAt, anchor: 'middle' }, 'soft');
      return;
    }
    this.#label(shortened(labels[0] ?? '', 12), anchorOf(labels[0] ?? '', 'baseline'), 'soft');
    this.#label(shortened(labels[1] ?? '', 14), anchorOf(labels[1] ?? '', 'target'), 'soft');
  }

  #dated(track: Extract<Track, { kind: 'date' }>, ink: Ink): void {
    this.#line({ from: baselineAt, to: targetAt }, 'frame');
    this.#tick(baselineAt, -3, 3, 'mark');
    this.#tick(targetAt, -3, 3, 'mark');
    if (track.today !== undefined) this.#caret(toSpot(track.today).at);
    if (track.at === undefined) return;
    const { at } = toSpot(track.at);
    const x = this.#at(at);
    const y = this.#y + lineY;
    const line: Ink = track.state === 'open' ? 'ink' : ink;
    const fill: Ink = track.state === 'done' ? ink : 'surface';
    if (track.shape === 'milestone') {
      this.#pen.line(x, y + 6, x, y - 8, line, { width: 1.5 });
      this.#pen.path(`M${x} ${y - 8}h9l-2.5 3 2.5 3h-9Z`, line, { width: 1.5, fill });
    } else {
      this.#pen.rect(x - 4.5, y - 4.5, 9, 9, { fill, line });
    }
    const anchor =
      at > 85
        ? { at: 100, anchor: 'end' as const }
        : at < 15
          ? { at: 0, anchor: 'start' as const }
          : { at, anchor: 'middle' as const };
    this.#label(shortened(track.label, 14), anchor, 'soft');
  }

  #forecast(forecast: { low: number; mid: number; high: number }): void {
    const whisker = whiskerOf(forecast);
    const gone = whisker.from === whisker.to && (whisker.offLeft || whisker.offRight);
    const line = !gone ? whisker : whisker.offRight ? { from: 94, to: 100 } : { from: 0, to: 6 };
    const y = this.#y + forecastY;
    this.#pen.line(this.#at(line.from), y, this.#at(line.to), y, 'soft');
    const chevron = (at: number, back: number) =>
      this.#pen.path(`M${this.#at(at) + back} ${y - 3}L${this.#at(at)} ${y}L${this.#at(at) + back} ${y + 3}`, 'soft', {
        width: 1.25,
        round: true,
      });
    const cap = (at: number) => this.#pen.line(this.#at(at), y - 3, this.#at(at), y + 3, 'soft');
    if (whisker.offLeft) chevron(0, 4);
    else if (!gone) cap(whisker.from);
    if (whisker.offRight) chevron(100, -4);
    else if (!gone) cap(whisker.to);
    if (whisker.mid !== undefined) this.#pen.circle(this.#at(whisker.mid), y, 2, { fill: 'soft' });
  }

  #now({ at, outside }: Spot, ink: Ink): void {
    const x = this.#at(at);
    const y = this.#y + lineY;
    if (outside) {
      const back = outside === 'right' ? -9 : 9;
      this.#pen.path(`M${x + back} ${y - 5}L${x} ${y}L${x + back} ${y + 5}Z`, undefined, { fill: ink });
      return;
    }
    // A ring of surface keeps the mark apart from the bar.
    this.#pen.circle(x, y, 5.5, { fill: 'surface' });
    this.#pen.circle(x, y, 4.5, { fill: ink });
  }

  #caret(at: number): void {
    caret(this.#pen, this.#at(at), this.#y);
  }

  #tick(at: number, from: number, to: number, ink: Ink, width = 1): void {
    const x = this.#at(at);
    this.#pen.line(x, this.#y + lineY + from, x, this.#y + lineY + to, ink, { width });
  }

  #line({ from, to }: Stretch, ink: Ink, width = 1, dash?: string): void {
    const y = this.#y + lineY;
    this.#pen.line(this.#at(from), y, this.#at(to), y, ink, { width, ...(dash ? { dash } : {}) });
  }

  #area({ from, to }: Stretch, top: number, height: number, fill: Ink): void {
    this.#pen.rect(this.#at(from), this.#y + top, this.#at(to) - this.#at(from), height, { fill });
  }

  #label(words: string, { at, anchor }: { at: number; anchor: 'start' | 'middle' | 'end' }, ink: Ink): void {
    this.#pen.text(this.#at(at), this.#y + 36, words, { size: 'note', ink, anchor });
  }

  #at(percent: number): number {
    return Math.round((this.#x + (percent / 100) * this.#width) * 100) / 100;
  }
}

/** Today, or where the pace says one should be. */
export function caret(pen: Pen, x: number, y: number): void {
  pen.path(`M${x - 4} ${y}h8l-4 5.5Z`, undefined, { fill: 'ink' });
  pen.line(x, y + 5, x, y + 18, 'ink');
}
