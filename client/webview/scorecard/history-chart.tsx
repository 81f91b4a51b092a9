import { namedMonths } from '../../../language/drawing/months.ts';
import { shortened } from '../../../language/drawing/shortened.ts';
import type { KeyResultRow } from '../../../language/protocol/preview.ts';
import type { Calendar } from './calendar.ts';
import { chart, chartX, historyShape } from './history-geometry.ts';

/** Check-ins against the straight way from baseline to target, and where the trend leads. The table beside it says the same. */
export function HistoryChart({ row, calendar }: { row: KeyResultRow; calendar: Calendar }) {
  const shape = historyShape(row);
  const last = shape?.points.at(-1);
  if (!shape || !last || row.track.kind !== 'measured') return null;
  const { months, today } = calendar;
  const { points, baselineY, targetY, fan } = shape;
  return (
    <figure class="detail-chart">
      <svg
        class="history"
        width={chart.width}
        height={chart.height}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        aria-hidden="true"
      >
        <line class="h-axis" x1={chart.left} x2={chart.right} y1={chart.bottom} y2={chart.bottom} />
        {namedMonths(months).map((month) => (
          <g key={month.at}>
            <path class="h-axis" d={`M${chartX(month.at)} ${chart.bottom}v4`} />
            <text class="t-label" x={chartX(month.at)} y={chart.bottom + 16}>
              {month.label}
            </text>
          </g>
        ))}
        <path class="h-plan" d={`M${chart.left} ${baselineY}L${chart.right} ${targetY}`} />
        <path class="h-goal" d={`M${chart.right - 10} ${targetY}H${chart.right}`} />
        <text class="t-label t-label-goal" x={chart.right + 8} y={targetY + 4}>
          {shortLabel(row.track.target)}
        </text>
        <text class="t-label" x={chart.left - 8} y={baselineY + 4} text-anchor="end">
          {shortened(shortLabel(row.track.baseline), 7)}
        </text>
        {today !== undefined && today >= 0 && today <= 1 && (
          <>
            <line class="h-today" x1={chartX(today)} x2={chartX(today)} y1="8" y2={chart.bottom} />
            <text
              class="t-label"
              x={chartX(today) + (late(today) ? -4 : 4)}
              y="12"
              text-anchor={late(today) ? 'end' : 'start'}
            >
              today
            </text>
          </>
        )}
        <polyline class="h-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ x, y }) => (
          <circle key={x} class="h-dot" cx={x} cy={y} r={x === last.x ? 3.5 : 2} />
        ))}
        {fan && (
          <>
            <path
              class="h-fan"
              d={`M${last.x} ${last.y}L${chart.right} ${fan.low}M${last.x} ${last.y}L${chart.right} ${fan.high}`}
            />
            <path
              class="t-fc"
              d={`M${chart.right} ${fan.low}V${fan.high}M${chart.right - 3} ${fan.low}h6M${chart.right - 3} ${fan.high}h6`}
            />
          </>
        )}
      </svg>
    </figure>
  );
}

/** Towards its end the target's label stands on the right. */
const late = (today: number) => today > 0.75;

/** A number with its unit, or the number alone where there is no room for both. */
const shortLabel = (label: string) => (label.length > 8 ? shortened(label.split(' ')[0] ?? label, 8) : label);
