import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type FoldedMap, foldedMap, foldsThatFit } from '../../../language/drawing/map/folding.ts';
import type { AlignmentMap, PreviewModel } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { domId } from '../shapes/dom-id.ts';
import type { Change, State } from '../state.ts';

export interface Folds {
  map: FoldedMap;
  folded: ReadonlySet<string>;
  /** Folds something, or unfolds it; the keyboard stays with it. */
  toggle(key: string, from: Element): void;
  /** Folds exactly these. */
  only(keys: readonly string[]): void;
}

/**
 * What of the map is folded: what does not fit, as long as nobody has folded or unfolded it. What does not fit is looked
 * at when a team, a cycle or a filter is chosen, not while somebody types: an objective more must fold nothing.
 */
export function useFolds(
  { map, scope }: Pick<PreviewModel, 'map' | 'scope'>,
  { folds, filter }: Pick<State, 'folds' | 'filter'>,
  change: (change: Change) => void,
): Folds {
  const { foldedTo } = useActions();
  const chosen = JSON.stringify([scope, filter]);
  const first = useRef<{ chosen: string; keys: string[] }>(undefined);
  if (first.current?.chosen !== chosen) first.current = { chosen, keys: map.folded ?? foldsThatFit(map) };
  const { keys } = first.current;
  const folded = useMemo(() => {
    const byHand = Object.entries(folds);
    const kept = keys.filter((key) => folds[key] !== false);
    return new Set([...kept, ...byHand.flatMap(([key, closed]) => (closed ? [key] : []))]);
  }, [keys, folds]);
  const drawn = useMemo(() => foldedMap(map, folded), [map, folded]);
  useEffect(() => foldedTo([...folded]), [foldedTo, folded]);
  return {
    map: drawn,
    folded,
    toggle(key, from) {
      change({ type: 'fold', folds: { [key]: !folded.has(key) } });
      const prefix = from.id.startsWith('fold-list') ? 'fold-list' : 'fold';
      // A team's heading gives way to its box, and comes back with its objectives.
      requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(domId(prefix, key))?.focus()));
    },
    only: (wanted) =>
      change({
        type: 'fold',
        folds: Object.fromEntries([
          ...[...folded, ...keys].map((key) => [key, false]),
          ...wanted.map((key) => [key, true]),
        ]),
      }),
  };
}

/** The keys of every team that has several objectives in a column. */
export function teamsOf(map: AlignmentMap): string[] {
  return [...new Set(map.nodes.flatMap(({ teamFold, kind, id }) => (kind === 'team' ? id : (teamFold?.key ?? []))))];
}
