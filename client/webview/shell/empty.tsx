import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { Anatomy } from '../scorecard/legend.tsx';

/** Nothing yet: two ways in, and what a row will look like. */
export function Empty({ model }: { model: PreviewModel }) {
  const { standalone, run, choose } = useActions();
  const { header, cycles, scope } = model;
  const other = cycles.find(({ id }) => id !== scope.cycle);
  return (
    <section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">
        {header.team} has no OKRs for {header.cycle} yet
      </h2>
      <p>Start from a complete example and change it line by line, or look at how another cycle went.</p>
      {!standalone && (
        <p class="actions">
          <button class="btn btn-primary" type="button" onClick={() => run('okr.new')}>
            New OKRs for {header.team}
          </button>
          {other && (
            <button class="btn" type="button" onClick={() => choose({ ...scope, cycle: other.id })}>
              Look at {other.label}
            </button>
          )}
        </p>
      )}
      <div class="empty-row">
        <p class="soft">A key result will look like this</p>
        <Anatomy />
      </div>
    </section>
  );
}
