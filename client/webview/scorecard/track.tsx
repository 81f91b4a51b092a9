import type { Tone } from '../../../language/drawing/looks.ts';
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
import type { KeyResultRow, Track } from '../../../language/protocol/preview.ts';
import { At, Caret, percent } from '../shapes/at.tsx';

/*
 * Lanes from above: caret 0 to 5.5 with its stem to 18, line at 13, forecast at 21.5, labels from 25.
 */
const lineY = 13;
const forecastY = 21.5;

interface TrackProps {
  row: KeyResultRow;
  tone: Tone;
}

/** The drawn part of a row. Assistive technology hears the row's sentence instead. */
export function TrackDrawing({ row, tone }: TrackProps) {
  const { track, spoken } = row;
  const drawing = (
    <svg class="track" aria-hidden="true">
      {track.kind === 'measured' && <Measured track={track} tone={tone} />}
      {track.kind === 'guardrail' && <Guardrail track={track} tone={tone} />}
      {track.kind === 'date' && <Dated track={track} tone={tone} />}
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

function Measured({ track, tone }: { track: Extract<Track, { kind: 'measured' }>; tone: Tone }) {
  const { now, expected, forecast } = track;
  const known = track.hasBaseline && now !== undefined;
  const strokes = known ? strokesTo(now) : {};
  return (
    <>
      <Line class="t-line" from={baselineAt} to={targetAt} />
      {track.hasBaseline && <Tick at={baselineAt} class="t-base" d="M0 -5V5" />}
      {track.hasBaseline && forecast && <Forecast forecast={forecast} />}
      <Tick at={targetAt} class="t-goal" d="M0 -8V11" />
      {strokes.bar && (
        <rect
          class={`t-bar ${tone}`}
          x={percent(strokes.bar.from)}
          y="11"
          width={percent(Math.round((strokes.bar.to - strokes.bar.from) * 100) / 100)}
          height="4"
        />
      )}
      {strokes.back && <Line class={`t-back ${tone}`} {...strokes.back} />}
      {strokes.beyond && <Line class={`t-over ${tone}`} {...strokes.beyond} />}
      {track.hasBaseline && expected !== undefined && <Caret at={toSpot(expected).at} />}
      {known && <Now spot={toSpot(now)} tone={tone} />}
      <Label
        text={track.hasBaseline ? track.baseline : '?'}
        {...anchorOf(track.baseline, 'baseline')}
        most={baselineRoom(track.target)}
      />
      <Label class="t-label-goal" text={track.target} {...anchorOf(track.target, 'target')} most={18} />
    </>
  );
}

/** Both labels share one line of about 26 characters; the target comes first. */
const baselineRoom = (target: string) => Math.max(4, Math.min(12, 26 - [...target].length));

function Guardrail({ track, tone }: { track: Extract<Track, { kind: 'guardrail' }>; tone: Tone }) {
  const { between, now, labels } = track;
  const breach = now === undefined ? undefined : breachFrom(now, between);
  const spot = now === undefined ? undefined : between ? toSpot(now) : besideWall(now);
  const band: Stretch = between ? { from: baselineAt, to: targetAt } : { from: wallAt, to: bandEnd };
  return (
    <>
      <rect
        class="t-band"
        x={percent(band.from)}
        y="8"
        width={percent(Math.round((band.to - band.from) * 100) / 100)}
        height="10"
      />
      {!between && <Line class="t-line" from={Math.min(baselineAt, spot?.at ?? baselineAt)} to={wallAt} />}
      {breach && <Line class={`t-back ${tone}`} {...breach} />}
      {(between ? [baselineAt, targetAt] : [wallAt]).map((at) => (
        <Tick key={at} at={at} class="t-wall" d="M0 -8V8" />
      ))}
      {spot && <Now spot={spot} tone={tone} />}
      {between ? (
        <>
          <Label text={labels[0] ?? ''} {...anchorOf(labels[0] ?? '', 'baseline')} most={12} />
          <Label text={labels[1] ?? ''} {...anchorOf(labels[1] ?? '', 'target')} most={14} />
        </>
      ) : (
        <Label text={labels[0] ?? ''} at={wallAt} anchor="middle" most={26} />
      )}
    </>
  );
}

function Dated({ track, tone }: { track: Extract<Track, { kind: 'date' }>; tone: Tone }) {
  const due = track.at === undefined ? undefined : toSpot(track.at);
  const paint = track.state === 'open' ? '' : tone;
  const flag = track.shape === 'milestone' ? 'M0 -8H9L6.5 -5L9 -2H0Z' : 'M-4.5 -4.5H4.5V4.5H-4.5Z';
  return (
    <>
      <Line class="t-line" from={baselineAt} to={targetAt} />
      <Tick at={baselineAt} class="t-base" d="M0 -3V3" />
      <Tick at={targetAt} class="t-base" d="M0 -3V3" />
      {track.today !== undefined && <Caret at={toSpot(track.today).at} />}
      {due && (
        <At at={due.at} y={lineY}>
          {track.shape === 'milestone' && <path class={`t-due ${paint}`} d="M0 6V-8" />}
          <path class={`t-flag ${paint} ${track.state === 'done' ? 'is-full' : ''}`} d={flag} />
        </At>
      )}
      {due && <Label text={track.label} {...dateAnchor(due.at)} most={14} />}
    </>
  );
}

/** A date near an end of the track is written inwards. */
function dateAnchor(at: number): { at: number; anchor: 'start' | 'middle' | 'end' } {
  if (at > 85) return { at: 100, anchor: 'end' };
  if (at < 15) return { at: 0, anchor: 'start' };
  return { at, anchor: 'middle' };
}

function Forecast({ forecast }: { forecast: { low: number; mid: number; high: number } }) {
  const whisker = whiskerOf(forecast);
  // All of it outside: a short arrow says where it has gone.
  const gone = whisker.from === whisker.to && (whisker.offLeft || whisker.offRight);
  const line = !gone ? whisker : whisker.offRight ? { from: 94, to: 100 } : { from: 0, to: 6 };
  return (
    <>
      <Line class="t-fc" from={line.from} to={line.to} y={forecastY} />
      {whisker.offLeft && <Tick at={0} y={forecastY} class="t-off" d="M4 -3L0 0L4 3" />}
      {whisker.offRight && <Tick at={100} y={forecastY} class="t-off" d="M-4 -3L0 0L-4 3" />}
      {!whisker.offLeft && !gone && <Tick at={whisker.from} y={forecastY} class="t-fc" d="M0 -3V3" />}
      {!whisker.offRight && !gone && <Tick at={whisker.to} y={forecastY} class="t-fc" d="M0 -3V3" />}
      {whisker.mid !== undefined && (
        <At at={whisker.mid} y={forecastY}>
          <circle class="t-mid" r="2" />
        </At>
      )}
    </>
  );
}

/** Now: a dot, or a triangle on the edge that points to where the dot would be. */
function Now({ spot, tone }: { spot: Spot; tone: Tone }) {
  return (
    <At class="t-at" at={spot.at} y={lineY}>
      {spot.outside === 'right' && <path class={`t-now ${tone}`} d="M-9 -5L0 0L-9 5Z" />}
      {spot.outside === 'left' && <path class={`t-now ${tone}`} d="M9 -5L0 0L9 5Z" />}
      {!spot.outside && <circle class={`t-now ${tone}`} r="4.5" />}
    </At>
  );
}

function Tick({ at, d, class: classes, y = lineY }: { at: number; d: string; class: string; y?: number }) {
  return (
    <At at={at} y={y}>
      <path class={classes} d={d} />
    </At>
  );
}

function Line({ from, to, class: classes, y = lineY }: Stretch & { class: string; y?: number }) {
  return <line class={classes} x1={percent(from)} x2={percent(to)} y1={y} y2={y} />;
}

interface LabelProps {
  text: string;
  at: number;
  anchor: 'start' | 'middle' | 'end';
  /** Characters there is room for. */
  most: number;
  class?: string;
}

function Label({ text, at, anchor, most, class: classes = '' }: LabelProps) {
  return (
    <text class={`t-label ${classes}`} x={percent(at)} y="25" dy="1em" text-anchor={anchor}>
      {shortened(text, most)}
    </text>
  );
}
