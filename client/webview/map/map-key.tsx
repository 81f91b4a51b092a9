import type { ComponentChildren } from 'preact';
import type { AlignmentMap } from '../../../language/protocol/preview.ts';
import { CoverageRing } from './coverage-ring.tsx';

/** What the lines mean; only those that occur. */
export function MapKey({ map }: { map: AlignmentMap }) {
  const has = (kind: AlignmentMap['edges'][number]['kind']) => map.edges.some((edge) => edge.kind === kind);
  return (
    <p class="key map-key" aria-hidden="true">
      {(has('supports') || has('advances')) && <KeyLine kind="is-support">supports, with what it promises</KeyLine>}
      {has('depends on') && <KeyLine kind="is-dependency">depends on</KeyLine>}
      {has('conflict') && (
        <span>
          <svg class="key-mark is-conflict" viewBox="0 0 24 12" aria-hidden="true">
            <path class="e-path" d="M3 6H21" />
            <path class="e-bar" d="M3 1V11M21 1V11" />
          </svg>
          pulls against
        </span>
      )}
      {has('trade-off') && (
        <span>
          <svg class="key-mark is-trade-off" viewBox="0 0 24 12" aria-hidden="true">
            <path class="e-path" d="M3 6H21" />
            <path class="e-bar" d="M3 1V11M21 1V11" />
          </svg>
          pulls against, on purpose
        </span>
      )}
      {map.nodes.some((node) => node.coverage) && (
        <span>
          <svg class="key-mark" viewBox="0 0 14 12" aria-hidden="true">
            <CoverageRing shares={[0.75]} x={7} y={6} radius={4.5} small />
          </svg>
          promised of the target
        </span>
      )}
    </p>
  );
}

function KeyLine({ kind, children }: { kind: string; children: ComponentChildren }) {
  return (
    <span>
      <svg class={`key-mark ${kind}`} viewBox="0 0 24 12" aria-hidden="true">
        <path class="e-path" d="M24 6H8" />
        <path class="e-head" d="M8 2L2 6L8 10Z" />
      </svg>
      {children}
    </span>
  );
}
