import type { GlyphName } from '../../../language/drawing/glyph-paths.ts';
import type { Tone } from '../../../language/drawing/looks.ts';
import { baselineAt, targetAt, toPercent } from '../../../language/drawing/track-geometry.ts';
import { At, Caret, percent } from '../shapes/at.tsx';
import { Glyph } from '../shapes/glyph.tsx';

/** How to read a row, closed until someone asks. */
export function Legend() {
  return (
    <details class="legend">
      <summary>How to read a row</summary>
      <Anatomy />
    </details>
  );
}

const glyphs: [GlyphName, Tone | undefined, string][] = [
  ['onTrack', 'st-on', 'On track'],
  ['atRisk', 'st-risk', 'At risk'],
  ['offTrack', 'st-off', 'Off track'],
  ['done', 'st-done', 'Done'],
  ['noData', 'st-none', 'No data'],
  ['held', 'st-on', 'Held'],
  ['breached', 'st-off', 'Breached'],
  ['milestone', 'st-none', 'Milestone'],
  ['baseline', 'st-none', 'To measure'],
  ['leading', undefined, 'Leading'],
  ['lagging', undefined, 'Lagging'],
  ['customer', undefined, 'Customer'],
  ['business', undefined, 'Business'],
  ['internal', undefined, 'Internal'],
];

const along = (position: number) => percent(toPercent(position));

/** One track, large and labelled, and every glyph with its word. */
export function Anatomy() {
  return (
    <div class="anatomy">
      <svg
        class="track track-big"
        role="img"
        aria-label="A track: the baseline on the left, the target on the right, a dot for now, a caret for where it should be today, and below it where the trend ends"
      >
        <svg y="21" overflow="visible" aria-hidden="true">
          <line class="t-line" x1={percent(baselineAt)} x2={percent(targetAt)} y1="13" y2="13" />
          <At at={baselineAt} y={13}>
            <path class="t-base" d="M0 -5V5" />
          </At>
          <At at={targetAt} y={13}>
            <path class="t-goal" d="M0 -8V11" />
          </At>
          <rect class="t-bar st-on" x={percent(baselineAt)} y="11" width="33.33%" height="4" />
          <line class="t-fc" x1={along(0.76)} x2={along(1.08)} y1="21.5" y2="21.5" />
          {[0.76, 1.08].map((end) => (
            <At key={end} at={toPercent(end)} y={21.5}>
              <path class="t-fc" d="M0 -3V3" />
            </At>
          ))}
          <At at={toPercent(0.93)} y={21.5}>
            <circle class="t-mid" r="2" />
          </At>
          <Caret at={toPercent(0.42)} />
          <At at={50} y={13}>
            <circle class="t-now st-on" r="4.5" />
          </At>
        </svg>
        <text class="t-label" x={along(0.42)} y="12" text-anchor="middle">
          expected today
        </text>
        <text class="t-label t-strong" x="51%" y="55" text-anchor="middle">
          now
        </text>
        <text class="t-label" x={percent(baselineAt)} y="57" text-anchor="middle">
          24
        </text>
        <text class="t-label t-label-goal" x={percent(targetAt)} y="57" text-anchor="end" dx="8">
          15 min
        </text>
        <text class="t-label" x={percent(baselineAt)} y="72" text-anchor="middle">
          baseline
        </text>
        <text class="t-label" x={percent(targetAt)} y="72" text-anchor="end" dx="10">
          target
        </text>
        <text class="t-label" x="91%" y="46">
          trend
        </text>
      </svg>
      <ul class="glyphs">
        {glyphs.map(([name, tone, word]) => (
          <li key={name}>
            <Glyph name={name} tone={tone} />
            {word}
          </li>
        ))}
      </ul>
      <p class="soft">
        Right is always better. What falls outside the frame is drawn outside it: below the baseline on the left, beyond
        the target on the right.
      </p>
    </div>
  );
}
