import { lookOf } from '../../../language/drawing/looks.ts';
import type { PreviewHeader } from '../../../language/protocol/preview.ts';
import { Glyph } from '../shapes/glyph.tsx';
import type { Change, State } from '../state.ts';

interface ChipsProps {
  header: PreviewHeader;
  state: State;
  change: (change: Change) => void;
}

/** How many key results are in each state; pressing one shows only those. */
export function CountChips({ header, state, change }: ChipsProps) {
  return (
    <ul class="chips" aria-label="Show only">
      {header.counts
        .filter(({ count, state: of }) => count > 0 || state.states.includes(of))
        .map(({ state: of, label, count }) => {
          const look = lookOf(of);
          return (
            <li key={of}>
              <button
                class="chip"
                type="button"
                aria-pressed={state.states.includes(of)}
                onClick={() => change({ type: 'toggleState', state: of })}
              >
                <Glyph name={look.glyph} tone={look.tone} />
                <span class="v">{count}</span> {label}
              </button>
            </li>
          );
        })}
      {(header.findings > 0 || state.findingsOnly) && (
        <li class="chips-end">
          <button
            class="chip"
            type="button"
            aria-pressed={state.findingsOnly}
            onClick={() => change({ type: 'toggleFindings' })}
          >
            <Glyph name="warning" />
            <span class="v">{header.findings}</span> {header.findings === 1 ? 'finding' : 'findings'}
          </button>
        </li>
      )}
    </ul>
  );
}
