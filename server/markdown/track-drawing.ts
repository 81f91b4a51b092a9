import type { Spot, Stretch } from '../../language/drawing/track-geometry.ts';
import { lanes, postReach, type TrackLabel, trackParts } from '../../language/drawing/track-parts.ts';
import type { KeyResultRow, Track } from '../../language/protocol/preview.ts';
import { element, type Html, text } from './html.ts';

/** The track of a row, with the sentence that says the same. It stretches with its column: all places are percentages. */
export function trackDrawing({ track, spoken }: KeyResultRow, tone: string): Html {
  return element('svg', { class: 'okr-track', role: 'img', 'aria-label': spoken, height: 42 }, drawn(track, tone));
}

const postClasses = { baseline: 'okr-base', end: 'okr-base', target: 'okr-goal', wall: 'okr-goal' } as const;

/** The forecast is left to the sentence: in a page of text it would be one mark too many. */
function drawn(track: Track, tone: string): Html[] {
  const { band, frame, strokes, posts, caret: pace, now, due, labels } = trackParts(track);
  const { bar, back, beyond } = strokes;
  return [
    ...(band ? [line('okr-band', band)] : []),
    ...(frame ? [line('okr-line', frame)] : []),
    ...(bar ? [line(`okr-bar okr-${tone}`, bar)] : []),
    ...(back ? [line(`okr-back okr-${tone}`, back)] : []),
    ...(beyond ? [line(`okr-over okr-${tone}`, beyond)] : []),
    ...posts.map(({ at: place, kind }) => tick(place, postClasses[kind], postReach[kind])),
    ...(pace === undefined ? [] : [caret(pace)]),
    ...(now ? [dot(now, tone)] : []),
    ...(due ? [at(due.at, [element('path', { class: `okr-now okr-${tone}`, d: days[due.shape] })])] : []),
    ...labels.map(label),
  ];
}

/** A flag for a milestone, a square for a baseline task. */
const days = { milestone: 'M0 6V-8H9L6.5 -5L9 -2H0Z', baseline: 'M-4.5 -4.5H4.5V4.5H-4.5Z' } as const;

const percent = (place: number) => `${place}%`;

function line(classes: string, { from, to }: Stretch): Html {
  return element('line', { class: classes, x1: percent(from), x2: percent(to), y1: lanes.line, y2: lanes.line });
}

/** Pixels around a place in percent. */
function at(place: number, content: Html[], y: number = lanes.line): Html {
  return element('svg', { x: percent(place), y, overflow: 'visible' }, content);
}

const tick = (place: number, classes: string, [above, below]: readonly [number, number]) =>
  at(place, [element('path', { class: classes, d: `M0 ${above}V${below}` })]);

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

function label({ text: content, at: place, anchor }: TrackLabel): Html {
  return element('text', { class: 'okr-label', x: percent(place), y: 37, 'text-anchor': anchor }, [text(content)]);
}
