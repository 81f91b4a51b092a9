import { shortened } from '../../language/drawing/shortened.ts';
import {
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
} from '../../language/drawing/track-geometry.ts';
import type { KeyResultRow, Track } from '../../language/protocol/preview.ts';
import { element, type Html, text } from './html.ts';

/** Height of the lane on which everything stands. */
const lane = 13;

/** The track of a row, with the sentence that says the same. It stretches with its column: all places are percentages. */
export function trackDrawing({ track, spoken }: KeyResultRow, tone: string): Html {
  return element('svg', { class: 'okr-track', role: 'img', 'aria-label': spoken, height: 42 }, drawn(track, tone));
}

function drawn(track: Track, tone: string): Html[] {
  if (track.kind === 'measured') return measured(track, tone);
  if (track.kind === 'guardrail') return guardrail(track, tone);
  const due = track.at === undefined ? undefined : toSpot(track.at);
  return [
    line('okr-line', { from: baselineAt, to: targetAt }),
    ...(track.today === undefined ? [] : [caret(toSpot(track.today).at)]),
    ...(due ? [at(due.at, [element('path', { class: `okr-now okr-${tone}`, d: 'M0 6V-8H9L6.5 -5L9 -2H0Z' })])] : []),
    ...(due ? [label(track.label, due.at > 85 ? 100 : due.at, due.at > 85 ? 'end' : 'middle')] : []),
  ];
}

function measured(track: Extract<Track, { kind: 'measured' }>, tone: string): Html[] {
  const { now, expected, hasBaseline } = track;
  const known = hasBaseline && now !== undefined;
  const { bar, back, beyond } = known ? strokesTo(now) : {};
  return [
    line('okr-line', { from: baselineAt, to: targetAt }),
    ...(hasBaseline ? [tick(baselineAt, 'okr-base', 5)] : []),
    tick(targetAt, 'okr-goal', 9),
    ...(bar ? [line(`okr-bar okr-${tone}`, bar)] : []),
    ...(back ? [line(`okr-back okr-${tone}`, back)] : []),
    ...(beyond ? [line(`okr-over okr-${tone}`, beyond)] : []),
    ...(hasBaseline && expected !== undefined ? [caret(toSpot(expected).at)] : []),
    ...(known ? [dot(toSpot(now), tone)] : []),
    label(hasBaseline ? shortened(track.baseline, 12) : '?', baselineAt, 'middle'),
    label(
      shortened(track.target, 18),
      track.target.length > 7 ? 100 : targetAt,
      track.target.length > 7 ? 'end' : 'middle',
    ),
  ];
}

function guardrail({ now, between, labels }: Extract<Track, { kind: 'guardrail' }>, tone: string): Html[] {
  const good = between ? { from: baselineAt, to: targetAt } : { from: wallAt, to: bandEnd };
  const breach = now === undefined ? undefined : breachFrom(now, between);
  const spot = now === undefined ? undefined : between ? toSpot(now) : besideWall(now);
  return [
    line('okr-band', good),
    ...(breach ? [line(`okr-back okr-${tone}`, breach)] : []),
    ...(between ? [baselineAt, targetAt] : [wallAt]).map((wall) => tick(wall, 'okr-goal', 8)),
    ...(spot ? [dot(spot, tone)] : []),
    ...labels.map((each, index) =>
      label(shortened(each, 20), between ? (index === 0 ? baselineAt : targetAt) : wallAt, 'middle'),
    ),
  ];
}

const percent = (place: number) => `${place}%`;

function line(classes: string, { from, to }: Stretch): Html {
  return element('line', { class: classes, x1: percent(from), x2: percent(to), y1: lane, y2: lane });
}

/** Pixels around a place in percent. */
function at(place: number, content: Html[], y = lane): Html {
  return element('svg', { x: percent(place), y, overflow: 'visible' }, content);
}

const tick = (place: number, classes: string, half: number) =>
  at(place, [element('path', { class: classes, d: `M0 -${half}V${half}` })]);

const caret = (place: number) =>
  at(place, [element('path', { class: 'okr-caret', d: 'M-4 0H4L0 5.5Z M-.5 5H.5V18H-.5Z' })], 0);

/** Now: a dot, or a triangle on the edge that points to where the dot would be. */
function dot({ at: place, outside }: Spot, tone: string): Html {
  const classes = `okr-now okr-${tone}`;
  if (!outside) return at(place, [element('circle', { class: classes, r: 4.5 })]);
  return at(place, [
    element('path', { class: classes, d: outside === 'right' ? 'M-9 -5L0 0L-9 5Z' : 'M9 -5L0 0L9 5Z' }),
  ]);
}

function label(content: string, place: number, anchor: string): Html {
  return element('text', { class: 'okr-label', x: percent(place), y: 37, 'text-anchor': anchor }, [text(content)]);
}
