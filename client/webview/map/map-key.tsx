import type { AlignmentMap } from '../../../language/protocol/preview.ts';
import { Key, KeyMark } from '../shapes/key.tsx';
import { CoverageRing } from './coverage-ring.tsx';

/** What the lines mean; only those that occur. */
export function MapKey({ map }: { map: AlignmentMap }) {
  const has = (kind: AlignmentMap['edges'][number]['kind']) => map.edges.some((edge) => edge.kind === kind);
  return (
    <Key class="map-key">
      {(has('supports') || has('advances')) && (
        <KeyMark label="supports, with what it promises" width={24} class="is-support">
          <Arrow />
        </KeyMark>
      )}
      {has('depends on') && (
        <KeyMark label="depends on" width={24} class="is-dependency">
          <Arrow />
        </KeyMark>
      )}
      {has('conflict') && (
        <KeyMark label="pulls against" width={24} class="is-conflict">
          <Bars />
        </KeyMark>
      )}
      {has('trade-off') && (
        <KeyMark label="pulls against, on purpose" width={24} class="is-trade-off">
          <Bars />
        </KeyMark>
      )}
      {map.nodes.some((node) => node.coverage) && (
        <KeyMark label="promised of the target" width={14}>
          <CoverageRing shares={[0.75]} x={7} y={6} radius={4.5} small />
        </KeyMark>
      )}
    </Key>
  );
}

function Arrow() {
  return (
    <>
      <path class="e-path" d="M24 6H8" />
      <path class="e-head" d="M8 2L2 6L8 10Z" />
    </>
  );
}

function Bars() {
  return (
    <>
      <path class="e-path" d="M3 6H21" />
      <path class="e-bar" d="M3 1V11M21 1V11" />
    </>
  );
}
