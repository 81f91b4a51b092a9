import { boardSentence } from '../../../language/drawing/board-sentence.ts';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { KpiCard } from './kpi-card.tsx';

interface BoardProps {
  model: PreviewModel;
  cursorId?: string;
}

/** Small multiples in the order of the file, on shared rows, so that names, values and charts line up. */
export function KpiBoard({ model, cursorId }: BoardProps) {
  if (model.kpis.length === 0) return <NoKpis />;
  return (
    <>
      <h2 class="lede">{boardSentence(model.kpis)}</h2>
      <Key />
      <ul class="kpis">
        {model.kpis.map((kpi) => (
          <KpiCard key={kpi.id} kpi={kpi} isCursor={kpi.id === cursorId} />
        ))}
      </ul>
    </>
  );
}

function NoKpis() {
  return (
    <div class="empty">
      <h2>No KPI here yet</h2>
      <p>A KPI keeps running while OKRs come and go. Give it a value and a band, and its health shows here:</p>
      <pre class="code">{`kpi retention "Week-8 retention" {
  unit %
  higher is better
  healthy above 40%, critical below 30%
  actual { 2026-09 37%, 2026-10 38% }
}`}</pre>
    </div>
  );
}

function Key() {
  return (
    <p class="key" aria-hidden="true">
      <span>
        <svg class="key-mark" viewBox="0 0 20 12" aria-hidden="true">
          <path class="k-line" d="M1 9L8 4L13 6L19 3" />
        </svg>
        actual
      </span>
      <span>
        <svg class="key-mark" viewBox="0 0 20 12" aria-hidden="true">
          <path class="k-plan" d="M1 6H19" />
        </svg>
        plan
      </span>
      <span>
        <svg class="key-mark" viewBox="0 0 20 12" aria-hidden="true">
          <circle class="k-goal" cx="10" cy="6" r="3.5" />
        </svg>
        goal
      </span>
      <span>
        <svg class="key-mark" viewBox="0 0 20 12" aria-hidden="true">
          <rect class="k-band k-ok" width="20" height="12" />
          <path class="k-edge k-ok" d="M0 11.5H20" />
        </svg>
        healthy
      </span>
      <span>
        <svg class="key-mark" viewBox="0 0 20 12" aria-hidden="true">
          <rect class="k-band k-bad" width="20" height="12" />
          <path class="k-edge k-bad" d="M0 .5H20" />
        </svg>
        critical
      </span>
    </p>
  );
}
