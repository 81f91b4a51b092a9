import type { Spot, Stretch } from '../../../language/drawing/track-geometry.ts';
import {
  type ForecastParts,
  lanes,
  postReach,
  type TrackLabel,
  type TrackParts,
  trackParts,
} from '../../../language/drawing/track-parts.ts';
import type { Track } from '../../../language/protocol/preview.ts';
import type { Ink } from './palette.ts';
import type { Pen } from './pen.ts';

/** Height of a track with its labels, in pixels. */
export const trackHeight = 40;

const posts: Record<TrackParts['posts'][number]['kind'], { ink: Ink; width: number }> = {
  baseline: { ink: 'mark', width: 1 },
  end: { ink: 'mark', width: 1 },
  target: { ink: 'strong', width: 2 },
  wall: { ink: 'strong', width: 2 },
};

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
    const { band, frame, forecast, strokes, posts: standing, caret: pace, now, due, labels } = trackParts(track);
    if (band) this.#area(band, 8, 10, 'band');
    if (frame) this.#line(frame, 'frame');
    if (forecast) this.#forecast(forecast);
    if (strokes.bar) this.#area(strokes.bar, 11, 4, ink);
    if (strokes.back) this.#line(strokes.back, ink, 4, '2 2');
    if (strokes.beyond) this.#line(strokes.beyond, ink, 2);
    for (const { at, kind } of standing) this.#post(at, kind);
    if (pace !== undefined) caret(this.#pen, this.#at(pace), this.#y);
    if (now) this.#now(now, ink);
    if (due) this.#due(due, ink);
    for (const label of labels) this.#label(label);
  }

  #due({ at, shape, state }: NonNullable<TrackParts['due']>, ink: Ink): void {
    const x = this.#at(at);
    const y = this.#y + lanes.line;
    const line: Ink = state === 'open' ? 'ink' : ink;
    const fill: Ink = state === 'done' ? ink : 'surface';
    if (shape === 'milestone') {
      this.#pen.line(x, y + 6, x, y - 8, line, { width: 1.5 });
      this.#pen.path(`M${x} ${y - 8}h9l-2.5 3 2.5 3h-9Z`, line, { width: 1.5, fill });
    } else {
      this.#pen.rect(x - 4.5, y - 4.5, 9, 9, { fill, line });
    }
  }

  #forecast({ range, caps, beyond, mid }: ForecastParts): void {
    const y = this.#y + lanes.forecast;
    this.#pen.line(this.#at(range.from), y, this.#at(range.to), y, 'soft');
    for (const side of beyond) {
      const [x, back] = side === 'left' ? [this.#at(0), 4] : [this.#at(100), -4];
      this.#pen.path(`M${x + back} ${y - 3}L${x} ${y}L${x + back} ${y + 3}`, 'soft', { width: 1.25, round: true });
    }
    for (const cap of caps) this.#pen.line(this.#at(cap), y - 3, this.#at(cap), y + 3, 'soft');
    if (mid !== undefined) this.#pen.circle(this.#at(mid), y, 2, { fill: 'soft' });
  }

  #now({ at, outside }: Spot, ink: Ink): void {
    const x = this.#at(at);
    const y = this.#y + lanes.line;
    if (outside) {
      const back = outside === 'right' ? -9 : 9;
      this.#pen.path(`M${x + back} ${y - 5}L${x} ${y}L${x + back} ${y + 5}Z`, undefined, { fill: ink });
      return;
    }
    // A ring of surface keeps the mark apart from the bar.
    this.#pen.circle(x, y, 5.5, { fill: 'surface' });
    this.#pen.circle(x, y, 4.5, { fill: ink });
  }

  #post(at: number, kind: keyof typeof posts): void {
    const x = this.#at(at);
    const y = this.#y + lanes.line;
    const { ink, width } = posts[kind];
    this.#pen.line(x, y + postReach[kind][0], x, y + postReach[kind][1], ink, { width });
  }

  #line({ from, to }: Stretch, ink: Ink, width = 1, dash?: string): void {
    const y = this.#y + lanes.line;
    this.#pen.line(this.#at(from), y, this.#at(to), y, ink, { width, ...(dash ? { dash } : {}) });
  }

  #area({ from, to }: Stretch, top: number, height: number, fill: Ink): void {
    this.#pen.rect(this.#at(from), this.#y + top, this.#at(to) - this.#at(from), height, { fill });
  }

  #label({ text, at, anchor, isTarget }: TrackLabel): void {
    this.#pen.text(this.#at(at), this.#y + lanes.label, text, {
      size: 'note',
      ink: isTarget ? 'ink' : 'soft',
      anchor,
    });
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
