import { isTask, signOf } from '../../../language/drawing/timeline-signs.ts';
import type { TimelineRow as Row, TimelineAxis } from '../../../language/protocol/timeline.ts';
import { percent } from '../shapes/at.tsx';
import { domId } from '../shapes/dom-id.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Go } from '../shapes/go.tsx';
import { Words } from '../shapes/long-words.tsx';
import { Whose } from '../shapes/whose.tsx';
import { inPercent } from './in-percent.ts';

interface RowProps {
  row: Row;
  /** Said where the view mixes several teams. */
  from: string[];
  axis: TimelineAxis;
  isCursor: boolean;
}

/** One metric or date: dotted while it cannot tell, its sign, thick since it tells. */
export function TimelineRow({ row, from, axis, isCursor }: RowProps) {
  return (
    <li
      class={isCursor ? 'tl-row is-cursor' : 'tl-row'}
      id={domId('timeline', row.id)}
      aria-current={isCursor ? 'location' : undefined}
    >
      <div class="tl-name">
        <Go place={row.place}>{row.title}</Go>
        <p class="asides soft">
          <Whose from={from} />
          {row.note && (
            <span>
              <Words text={row.note} />
            </span>
          )}
        </p>
      </div>
      <div class="tl-box">
        <Chart row={row} axis={axis} />
      </div>
      <p class="tl-when">
        <span class="sr">{row.spoken}</span>
        <span class="v" aria-hidden="true">
          {row.when}
        </span>
        <span class="soft" aria-hidden="true">
          {row.tooLate && <Glyph name="info" tone="sev-info" />}
          {row.late && <Glyph name="warning" tone="sev-warning" />}
          {row.distance}
        </span>
      </p>
    </li>
  );
}

function Chart({ row, axis }: { row: Row; axis: TimelineAxis }) {
  const { at, told } = row;
  const tells = !isTask(row.kind);
  const end = inPercent(axis.end.at);
  const today = axis.today ? inPercent(axis.today.at) : 100;
  const from = inPercent(Math.max(0, Math.min(row.from, at ?? row.from)));
  const sign = at === undefined ? undefined : inPercent(at);
  return (
    <svg class="tl-chart" aria-hidden="true">
      <rect class="tl-after" x={percent(end)} width={percent(Math.max(0, 100 - end))} y="0" height="100%" />
      <line class="tl-end" x1={percent(end)} x2={percent(end)} y1="0" y2="100%" />
      {axis.today && <line class="tl-today" x1={percent(today)} x2={percent(today)} y1="0" y2="100%" />}
      <Line class="tl-wait" from={from} to={sign ?? 100} />
      <svg x={percent(from)} y="50%" overflow="visible" aria-hidden="true">
        <path class="tl-from" d="M0 -4V4" />
      </svg>
      {sign !== undefined && tells && told && <Line class="tl-tells" from={sign} to={Math.max(sign, today)} />}
      {sign !== undefined && tells && <Line class="tl-will" from={told ? Math.max(sign, today) : sign} to={100} />}
      {sign !== undefined && (
        <svg x={percent(sign)} y="50%" overflow="visible" aria-hidden="true">
          <circle class="tl-plate" r="11" />
          <g class={row.late ? 'st-off' : 'tl-mark'}>
            <Sign row={row} />
          </g>
          {row.beyond && <path class="tl-beyond" d="M13 -4L17 0L13 4" />}
        </svg>
      )}
    </svg>
  );
}

function Line({ from, to, class: classes }: { from: number; to: number; class: string }) {
  return <line class={classes} x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" />;
}

function Sign({ row }: { row: Row }) {
  const sign = signOf(row);
  if (!sign) return <circle class="tl-dot" r="4.5" />;
  return <Glyph name={sign} at={{ x: -9, y: -9, size: 18 }} />;
}
