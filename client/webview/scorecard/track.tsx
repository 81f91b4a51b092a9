import type { Tone } from '../../../language/drawing/looks.ts';
import type { Spot, Stretch } from '../../../language/drawing/track-geometry.ts';
import {
  type ForecastParts,
  lanes,
  postReach,
  type TrackLabel,
  type TrackParts,
  trackParts,
} from '../../../language/drawing/track-parts.ts';
import type { KeyResultRow } from '../../../language/protocol/preview.ts';
import { At, Caret, percent } from '../shapes/at.tsx';

interface TrackProps {
  row: KeyResultRow;
  tone: Tone;
}

/** The drawn part of a row. Assistive technology hears the row's sentence instead. */
export function TrackDrawing({ row, tone }: TrackProps) {
  const { track, spoken } = row;
  const drawing = (
    <svg class="track" aria-hidden="true">
      <Parts parts={trackParts(track)} tone={tone} />
    </svg>
  );
  if (track.kind !== 'measured' || track.now === undefined || !track.hasBaseline) {
    return (
      <div class="track-box" role="img" aria-label={spoken}>
        {drawing}
      </div>
    );
  }
  const now = Math.round(track.now * 100);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <meter> cannot hold a drawing and knows no value below its start
    <div
      class="track-box"
      role="meter"
      aria-label="Progress"
      aria-valuemin={Math.min(0, now)}
      aria-valuemax={Math.max(100, now)}
      aria-valuenow={now}
      aria-valuetext={spoken}
    >
      {drawing}
    </div>
  );
}

const postClasses = { baseline: 't-base', end: 't-base', target: 't-goal', wall: 't-wall' } as const;

function Parts({ parts, tone }: { parts: TrackParts; tone: Tone }) {
  const { band, frame, forecast, strokes, posts, caret, now, due, labels } = parts;
  return (
    <>
      {band && <Area class="t-band" stretch={band} top={8} height={10} />}
      {frame && <Line class="t-line" {...frame} />}
      {forecast && <Forecast forecast={forecast} />}
      {strokes.bar && <Area class={`t-bar ${tone}`} stretch={strokes.bar} top={11} height={4} />}
      {strokes.back && <Line class={`t-back ${tone}`} {...strokes.back} />}
      {strokes.beyond && <Line class={`t-over ${tone}`} {...strokes.beyond} />}
      {posts.map(({ at, kind }) => (
        <Tick key={at} at={at} class={postClasses[kind]} d={`M0 ${postReach[kind][0]}V${postReach[kind][1]}`} />
      ))}
      {caret !== undefined && <Caret at={caret} />}
      {now && <Now spot={now} tone={tone} />}
      {due && <Due due={due} tone={tone} />}
      {labels.map((label, index) => (
        <Label key={index} {...label} />
      ))}
    </>
  );
}

function Due({ due: { at, shape, state }, tone }: { due: NonNullable<TrackParts['due']>; tone: Tone }) {
  const paint = state === 'open' ? '' : tone;
  const flag = shape === 'milestone' ? 'M0 -8H9L6.5 -5L9 -2H0Z' : 'M-4.5 -4.5H4.5V4.5H-4.5Z';
  return (
    <At at={at} y={lanes.line}>
      {shape === 'milestone' && <path class={`t-due ${paint}`} d="M0 6V-8" />}
      <path class={`t-flag ${paint} ${state === 'done' ? 'is-full' : ''}`} d={flag} />
    </At>
  );
}

function Forecast({ forecast: { range, caps, beyond, mid } }: { forecast: ForecastParts }) {
  const y = lanes.forecast;
  return (
    <>
      <Line class="t-fc" {...range} y={y} />
      {beyond.includes('left') && <Tick at={0} y={y} class="t-off" d="M4 -3L0 0L4 3" />}
      {beyond.includes('right') && <Tick at={100} y={y} class="t-off" d="M-4 -3L0 0L-4 3" />}
      {caps.map((at, index) => (
        <Tick key={index} at={at} y={y} class="t-fc" d="M0 -3V3" />
      ))}
      {mid !== undefined && (
        <At at={mid} y={y}>
          <circle class="t-mid" r="2" />
        </At>
      )}
    </>
  );
}

/** Now: a dot, or a triangle on the edge that points to where the dot would be. */
function Now({ spot, tone }: { spot: Spot; tone: Tone }) {
  return (
    <At class="t-at" at={spot.at} y={lanes.line}>
      {spot.outside === 'right' && <path class={`t-now ${tone}`} d="M-9 -5L0 0L-9 5Z" />}
      {spot.outside === 'left' && <path class={`t-now ${tone}`} d="M9 -5L0 0L9 5Z" />}
      {!spot.outside && <circle class={`t-now ${tone}`} r="4.5" />}
    </At>
  );
}

interface TickProps {
  at: number;
  d: string;
  class: string;
  y?: number;
}

function Tick({ at, d, class: classes, y = lanes.line }: TickProps) {
  return (
    <At at={at} y={y}>
      <path class={classes} d={d} />
    </At>
  );
}

function Line({ from, to, class: classes, y = lanes.line }: Stretch & { class: string; y?: number }) {
  return <line class={classes} x1={percent(from)} x2={percent(to)} y1={y} y2={y} />;
}

interface AreaProps {
  stretch: Stretch;
  class: string;
  top: number;
  height: number;
}

function Area({ stretch: { from, to }, class: classes, top, height }: AreaProps) {
  const width = percent(Math.round((to - from) * 100) / 100);
  return <rect class={classes} x={percent(from)} y={top} width={width} height={height} />;
}

function Label({ text, at, anchor, isTarget }: TrackLabel) {
  return (
    <text class={isTarget ? 't-label t-label-goal' : 't-label'} x={percent(at)} y="25" dy="1em" text-anchor={anchor}>
      {text}
    </text>
  );
}
