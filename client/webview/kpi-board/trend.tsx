import { shortened } from '../../../language/drawing/shortened.ts';
import { type Band, bandOf, pathOf, plot, scaleOf, spreadLabels } from '../../../language/drawing/trend-geometry.ts';
import type { KpiCard } from '../../../language/protocol/preview.ts';
import { percent } from '../shapes/at.tsx';

/** What was, what is planned and what is wanted, on the bands of good and bad. */
export function Trend({ kpi }: { kpi: KpiCard }) {
  const { chart } = kpi;
  if (chart.actual.length + chart.plan.length === 0) return <p class="soft trend-empty">No numbers to draw yet</p>;
  const scale = scaleOf(chart);
  const last = chart.actual.at(-1);
  const ticks = chart.ticks ?? [];
  return (
    <svg class="trend" height={plot.height} role="img" aria-label={inSentences(kpi)}>
      <svg width="83%" height={plot.height} overflow="visible" aria-hidden="true">
        <BandArea band={bandOf(chart.healthy, scale)} kind="k-ok" />
        <BandArea band={bandOf(chart.critical, scale)} kind="k-bad" />
        <line class="h-axis" x1="0" x2="100%" y1={plot.bottom} y2={plot.bottom} />
        {chart.today !== undefined && (
          <line
            class="h-today"
            x1={percent(scale.x(chart.today))}
            x2={percent(scale.x(chart.today))}
            y1="0"
            y2={plot.bottom}
          />
        )}
        <svg
          viewBox={`0 0 100 ${plot.height}`}
          preserveAspectRatio="none"
          width="100%"
          height={plot.height}
          overflow="visible"
          aria-hidden="true"
        >
          {chart.plan.length > 0 && (
            <path
              class="k-plan"
              d={pathOf(last && isBefore(last, chart.plan) ? [last, ...chart.plan] : chart.plan, scale)}
            />
          )}
          {chart.actual.length > 1 && <path class="k-line" d={pathOf(chart.actual, scale)} />}
        </svg>
        {chart.goal && <circle class="k-goal" cx={percent(scale.x(chart.goal.x))} cy={scale.y(chart.goal.y)} r="3.5" />}
        {last && <circle class="k-dot" cx={percent(scale.x(last.x))} cy={scale.y(last.y)} r="3" />}
        {ticks.length > 0 ? (
          ticks.map(({ x, label }) => (
            <text key={x} class="t-label" x={percent(scale.x(x))} y={plot.labels}>
              {label}
            </text>
          ))
        ) : (
          <>
            <text class="t-label" x="0" y={plot.labels}>
              {shortened(chart.xStart, 12)}
            </text>
            <text class="t-label" x="100%" y={plot.labels} text-anchor="end">
              {shortened(chart.xEnd, 12)}
            </text>
          </>
        )}
      </svg>
      {spreadLabels(chart.edges ?? [], scale).map(({ at, label }) => (
        <text key={label} class="t-label" x="100%" y={at + 4} text-anchor="end">
          {shortened(label, 9)}
        </text>
      ))}
    </svg>
  );
}

/** A plan that begins later is joined to the latest value, so that the gap between them can be seen. */
const isBefore = (point: { x: number }, plan: { x: number }[]) => plan.every(({ x }) => x > point.x);

function BandArea({ band, kind }: { band: Band | undefined; kind: 'k-ok' | 'k-bad' }) {
  if (!band) return null;
  return (
    <>
      <rect class={`k-band ${kind}`} x="0" y={band.top} width="100%" height={band.height} />
      {band.edges.map((y) => (
        <line key={y} class={`k-edge ${kind}`} x1="0" x2="100%" y1={y} y2={y} />
      ))}
    </>
  );
}

function inSentences(kpi: KpiCard): string {
  const { chart, bands, gap } = kpi;
  const values = chart.actual.map((point) => point.label).join(', ');
  return [
    `${chart.xStart} to ${chart.xEnd}: ${values || 'no value yet'}`,
    bands.join(', '),
    gap ?? '',
    chart.goal ? `goal ${chart.goal.label}` : '',
  ]
    .filter(Boolean)
    .join('. ');
}
