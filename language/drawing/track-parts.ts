import type { Track } from '../protocol/preview.ts';
import { shortened } from './shortened.ts';
import {
  anchorOf,
  bandEnd,
  baselineAt,
  besideWall,
  breachFrom,
  type Spot,
  type Stretch,
  type Strokes,
  strokesTo,
  targetAt,
  toSpot,
  wallAt,
  whiskerOf,
} from './track-geometry.ts';

/** What is drawn of a track, from behind to the front, whoever draws it. Places are percentages of the width. */
export interface TrackParts {
  /** The good side of a guardrail. */
  band?: Stretch;
  /** The way from end to end, or towards a wall. */
  frame?: Stretch;
  forecast?: ForecastParts;
  strokes: Strokes;
  posts: { at: number; kind: Post }[];
  /** Where the pace says one should be; today, where the track is the cycle. */
  caret?: number;
  now?: Spot;
  /** The day of something to be done. */
  due?: Pick<Extract<Track, { kind: 'date' }>, 'shape' | 'state'> & { at: number };
  labels: TrackLabel[];
}

type Post = keyof typeof postReach;

/** Heights from the top, in pixels: of the line on which everything stands, of the forecast, of the baseline of labels. */
export const lanes = { line: 13, forecast: 21.5, label: 36 } as const;

/** How far each post reaches above and below the line, in pixels. */
export const postReach = { baseline: [-5, 5], target: [-8, 11], wall: [-8, 8], end: [-3, 3] } as const;

export interface ForecastParts {
  /** The range; a short arrow at the edge where all of it is outside. */
  range: Stretch;
  /** Ends within the frame. */
  caps: number[];
  /** Ends beyond it: an open chevron on the edge. */
  beyond: ('left' | 'right')[];
  /** Where the trend itself ends. */
  mid?: number;
}

export interface TrackLabel {
  text: string;
  at: number;
  anchor: 'start' | 'middle' | 'end';
  /** The one to read first. */
  isTarget?: boolean;
}

export function trackParts(track: Track): TrackParts {
  switch (track.kind) {
    case 'measured':
      return measured(track);
    case 'guardrail':
      return guardrail(track);
    case 'date':
      return dated(track);
  }
}

function measured({
  now,
  expected,
  forecast,
  hasBaseline,
  ...labels
}: Extract<Track, { kind: 'measured' }>): TrackParts {
  const known = hasBaseline ? now : undefined;
  return {
    frame: { from: baselineAt, to: targetAt },
    forecast: hasBaseline && forecast ? forecastParts(forecast) : undefined,
    strokes: known === undefined ? {} : strokesTo(known),
    posts: [...(hasBaseline ? [{ at: baselineAt, kind: 'baseline' as const }] : []), { at: targetAt, kind: 'target' }],
    caret: hasBaseline && expected !== undefined ? toSpot(expected).at : undefined,
    now: known === undefined ? undefined : toSpot(known),
    labels: [
      {
        text: shortened(hasBaseline ? labels.baseline : '?', baselineRoom(labels.target)),
        ...anchorOf(labels.baseline, 'baseline'),
      },
      { text: shortened(labels.target, 18), ...anchorOf(labels.target, 'target'), isTarget: true },
    ],
  };
}

/** Both labels share one line of about 26 characters; the target comes first. */
const baselineRoom = (target: string) => Math.max(4, Math.min(12, 26 - [...target].length));

function guardrail({ between, now, labels: [low = '', high = ''] }: Extract<Track, { kind: 'guardrail' }>): TrackParts {
  const spot = now === undefined ? undefined : between ? toSpot(now) : besideWall(now);
  return {
    band: between ? { from: baselineAt, to: targetAt } : { from: wallAt, to: bandEnd },
    frame: between ? undefined : { from: Math.min(baselineAt, spot?.at ?? baselineAt), to: wallAt },
    strokes: { back: now === undefined ? undefined : breachFrom(now, between) },
    posts: (between ? [baselineAt, targetAt] : [wallAt]).map((at) => ({ at, kind: 'wall' })),
    now: spot,
    labels: between
      ? [
          { text: shortened(low, 12), ...anchorOf(low, 'baseline') },
          { text: shortened(high, 14), ...anchorOf(high, 'target') },
        ]
      : [{ text: shortened(low, 26), at: wallAt, anchor: 'middle' }],
  };
}

function dated({ at, today, shape, state, label }: Extract<Track, { kind: 'date' }>): TrackParts {
  const due = at === undefined ? undefined : toSpot(at).at;
  return {
    frame: { from: baselineAt, to: targetAt },
    strokes: {},
    posts: [baselineAt, targetAt].map((end) => ({ at: end, kind: 'end' })),
    caret: today === undefined ? undefined : toSpot(today).at,
    due: due === undefined ? undefined : { at: due, shape, state },
    labels: due === undefined ? [] : [{ text: shortened(label, 14), ...inwards(due) }],
  };
}

/** A date near an end of the track is written inwards. */
function inwards(at: number): Pick<TrackLabel, 'at' | 'anchor'> {
  if (at > 85) return { at: 100, anchor: 'end' };
  if (at < 15) return { at: 0, anchor: 'start' };
  return { at, anchor: 'middle' };
}

function forecastParts(forecast: { low: number; mid: number; high: number }): ForecastParts {
  const { from, to, offLeft, offRight, mid } = whiskerOf(forecast);
  const gone = from === to && (offLeft || offRight);
  return {
    range: !gone ? { from, to } : offRight ? { from: 94, to: 100 } : { from: 0, to: 6 },
    caps: gone ? [] : [...(offLeft ? [] : [from]), ...(offRight ? [] : [to])],
    beyond: [...(offLeft ? ['left' as const] : []), ...(offRight ? ['right' as const] : [])],
    mid,
  };
}
