import { foldCount, foldText } from '../../../language/drawing/map/folding.ts';
import type { MapFold } from '../../../language/protocol/map-fold.ts';
import { domId } from '../shapes/dom-id.ts';

interface SignProps {
  fold: MapFold;
  /** What folds: "Growth", or the title of an objective. */
  name: string;
  /** The middle of the sign. */
  x: number;
  y: number;
  onToggle: (key: string, from: Element) => void;
}

/** A chevron on the map that folds something away, and brings it back: pointing right, and down. */
export function FoldSign({ fold, name, x, y, onToggle }: SignProps) {
  const toggle = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.currentTarget instanceof Element) onToggle(fold.key, event.currentTarget);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons
    <g
      class="fold"
      id={domId('fold', fold.key)}
      role="button"
      tabindex={0}
      aria-expanded={!fold.closed}
      aria-label={`${name}: ${foldCount(fold)}, ${foldText(fold)}`}
      onClick={toggle}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') toggle(event);
      }}
    >
      <rect class="hit" x={x - 12} y={y - 12} width="24" height="24" rx="4" />
      <path class="fold-chevron" d={fold.closed ? `M${x - 2} ${y - 4}l4 4l-4 4` : `M${x - 4} ${y - 2}l4 4l4 -4`} />
    </g>
  );
}
