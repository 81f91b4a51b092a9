import { lookOf } from '../../../language/drawing/looks.ts';
import type { PreviewFilter } from '../../../language/protocol/filter.ts';
import type { PreviewHeader } from '../../../language/protocol/preview.ts';
import { Glyph } from '../shapes/glyph.tsx';
import type { Change } from '../state.ts';

interface ChipsProps {
  header: PreviewHeader;
  filter: PreviewFilter;
  change: (change: Change) => void;
}

/** How many key results are in each state; pressing one shows only those. */
export function CountChips({ header, filter, change }: ChipsProps) {
  return (
    <ul class="chips" aria-label="Show only">
      {header.counts
        .filter(({ count, state: of }) => count > 0 || filter.states.includes(of))
        .map(({ state: of, label, count }) => {
          const look = lookOf(of);
          return (
            <li key={of}>
              <button
                class="chip"
                type="button"
                aria-pressed={filter.states.includes(of)}
                onClick={() => change({ type: 'toggleFacet', facet: 'states', value: of })}
              >
                <Glyph name={look.glyph} tone={look.tone} />
                <span class="v">{count}</span> {label}
              </button>
            </li>
          );
        })}
      {(header.findings > 0 || filter.findings.includes('any')) && (
        <li class="chips-end">
          <button
            class="chip"
            type="button"
            aria-pressed={filter.findings.includes('any')}
            onClick={() => change({ type: 'toggleFacet', facet: 'findings', value: 'any' })}
          >
            <Glyph name="warning" />
            <span class="v">{header.findings}</span> {header.findings === 1 ? 'finding' : 'findings'}
          </button>
        </li>
      )}
    </ul>
  );
}
