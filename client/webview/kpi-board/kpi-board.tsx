import { boardSentence } from '../../../language/drawing/board-sentence.ts';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { ComparisonView } from '../comparison/comparison-view.tsx';
import { LongList } from '../long-lists/long-list.tsx';
import { Key, KeyMark } from '../shapes/key.tsx';
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
      {model.comparison && <ComparisonView comparison={model.comparison} head={model.header} of="KPIs" />}
      <BoardKey />
      <LongList
        name="kpis"
        items={model.kpis}
        together={12}
        height={() => 170}
        draw={(kpis) => (
          <ul class="kpis">
            {kpis.map((kpi) => (
              <KpiCard key={kpi.id} kpi={kpi} isCursor={kpi.id === cursorId} />
            ))}
          </ul>
        )}
      />
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

function BoardKey() {
  return (
    <Key>
      <KeyMark label="actual">
        <path class="k-line" d="M1 9L8 4L13 6L19 3" />
      </KeyMark>
      <KeyMark label="plan">
        <path class="k-plan" d="M1 6H19" />
      </KeyMark>
      <KeyMark label="goal">
        <circle class="k-goal" cx="10" cy="6" r="3.5" />
      </KeyMark>
      <KeyMark label="healthy">
        <rect class="k-band k-ok" width="20" height="12" />
        <path class="k-edge k-ok" d="M0 11.5H20" />
      </KeyMark>
      <KeyMark label="critical">
        <rect class="k-band k-bad" width="20" height="12" />
        <path class="k-edge k-bad" d="M0 .5H20" />
      </KeyMark>
    </Key>
  );
}
