import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TrackParts, trackParts } from '../../../language/drawing/track-parts.ts';
import type { Track } from '../../../language/protocol/preview.ts';

const position = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined });
const label = fc.string({ maxLength: 60 });

const tracks: fc.Arbitrary<Track> = fc.oneof(
  fc.record({
    kind: fc.constant('measured' as const),
    now: maybe(position),
    expected: maybe(position),
    forecast: maybe(fc.record({ low: position, mid: position, high: position })),
    baseline: label,
    target: label,
    hasBaseline: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('guardrail' as const),
    state: fc.constantFrom('held', 'breached', 'no data'),
    between: fc.boolean(),
    now: maybe(position),
    labels: fc.array(label, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('date' as const),
    shape: fc.constantFrom('milestone', 'baseline'),
    state: fc.constantFrom('open', 'late', 'done'),
    today: maybe(position),
    at: maybe(position),
    label,
  }),
);

/** Every place of a drawing, in percent. */
function placesOf({ band, frame, forecast, strokes, posts, caret, now, due, labels }: TrackParts): number[] {
  const stretches = [band, frame, forecast?.range, strokes.bar, strokes.back, strokes.beyond];
  return [
    ...stretches.flatMap((stretch) => (stretch ? [stretch.from, stretch.to] : [])),
    ...[...posts, ...labels, ...(now ? [now] : []), ...(due ? [due] : [])].map(({ at }) => at),
    ...(forecast ? [...forecast.caps, forecast.mid ?? 0] : []),
    caret ?? 0,
  ];
}

describe('what is drawn of a track', () => {
  test('stands within the frame, whatever the figures are', () => {
    fc.assert(
      fc.property(tracks, (track) => {
        for (const place of placesOf(trackParts(track))) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('each end of a forecast is a cap within the frame or a chevron on its edge', () => {
    fc.assert(
      fc.property(tracks, (track) => {
        const { forecast } = trackParts(track);
        if (forecast?.caps.length) expect(forecast.caps.length + forecast.beyond.length).toBe(2);
      }),
    );
  });

  test('without a baseline nothing is claimed: no way, no pace, no trend, and a question mark', () => {
    const parts = trackParts({
      kind: 'measured',
      now: 0.4,
      expected: 0.5,
      forecast: { low: 0.4, mid: 0.5, high: 0.6 },
      baseline: '24',
      target: '15 min',
      hasBaseline: false,
    });
    expect(parts).toMatchObject({ strokes: {}, posts: [{ kind: 'target' }] });
    expect([parts.now, parts.caret, parts.forecast]).toEqual([undefined, undefined, undefined]);
    expect(parts.labels.map(({ text }) => text)).toEqual(['?', '15 min']);
  });

  test('a guardrail between two limits has two walls and no pace', () => {
    const parts = trackParts({ kind: 'guardrail', state: 'breached', between: true, now: 1.2, labels: ['2', '5'] });
    expect(parts.posts.map(({ kind }) => kind)).toEqual(['wall', 'wall']);
    expect(parts.strokes.back?.to).toBeGreaterThan(parts.posts[1]?.at ?? 100);
    expect(parts.frame).toBeUndefined();
  });
});
