import { namedMonths } from '../../../language/drawing/months.ts';
import type { TimelineAxis as Axis } from '../../../language/protocol/timeline.ts';
import { percent } from '../shapes/at.tsx';
import { inPercent } from './in-percent.ts';

/** Two labels nearer than this would touch at the narrowest width: the second takes a line of its own. */
const apart = 0.45;

/** Months, check-ins, today and the review, above all rows. */
export function TimelineAxis({ axis }: { axis: Axis }) {
  const { months, today, end, checkIns, spoken } = axis;
  const named = new Set(namedMonths(months).map(({ at }) => at));
  const close = today !== undefined && Math.abs(end.at - today.at) < apart;
  return (
    <div class="tl-head">
      <span class="sr">{spoken}</span>
      <svg class={close ? 'tl-axis is-close' : 'tl-axis'} aria-hidden="true">
        {months.map(({ label, at }) => (
          <g key={at}>
            <line class="tl-month" x1={percent(inPercent(at))} x2={percent(inPercent(at))} y1="2" y2="14" />
            {named.has(at) && (
              <text class="t-label" x={percent(inPercent(at))} dx="5" y="12">
                {label}
              </text>
            )}
          </g>
        ))}
        {checkIns.map((at) => (
          <circle key={at} class="tl-in" cx={percent(inPercent(at))} cy="21" r="2.5" />
        ))}
        {today && <Label {...today} y={37} />}
        <Label {...end} y={close ? 52 : 37} />
      </svg>
      <span class="tl-first" aria-hidden="true">
        First tells
      </span>
    </div>
  );
}

/** A label near an edge is written inwards. */
function Label({ at, label, y }: { at: number; label: string; y: number }) {
  const anchor = at < 0.2 ? 'start' : at > 0.8 ? 'end' : 'middle';
  return (
    <text class="t-label t-strong" x={percent(inPercent(at))} y={y} text-anchor={anchor}>
      {label}
    </text>
  );
}
