import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Box, layOut } from '../../../language/drawing/map/map-layout.ts';
import type { Line } from '../../../language/drawing/map/map-lines.ts';
import type { AlignmentMap } from '../../../language/protocol/preview.ts';
import { domId } from '../shapes/dom-id.ts';
import { ConflictSign, SettledSign } from './conflict-sign.tsx';
import { LooseEnd, MapBox } from './map-box.tsx';
import { pageMeasure } from './page-measure.ts';

interface PictureProps {
  map: AlignmentMap;
  label: string;
  cursorId?: string;
  /** Folds something, or unfolds it. */
  onFold: (key: string, from: Element) => void;
}

/** Pointing at a box or reaching it with the keyboard keeps what it is joined to and dims the rest. */
export function MapPicture({ map, label, cursorId, onFold }: PictureProps) {
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const [near, setNear] = useState<string>();
  const layout = useMemo(() => (width ? layOut(map, width, pageMeasure(document)) : undefined), [map, width]);
  const kept = useMemo(() => keptWith(near, map), [near, map]);
  const headings = useMemo(() => new Map(layout?.headings.map((heading) => [heading.box, heading] as const)), [layout]);
  const isNear = (id: string) => (kept.has(id) ? 'is-near' : '');

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="map-scroll" aria-label="Alignment map" tabIndex={0} ref={frame}>
      {layout && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
        <svg
          class={near ? 'map has-focus' : 'map'}
          width={layout.width}
          height={layout.height}
          viewBox={`0 ${layout.top} ${layout.width} ${layout.height}`}
          role="group"
          aria-label={label}
          onMouseLeave={() => setNear(undefined)}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus */}
          <g aria-hidden="true">
            {layout.lines.map((line) => (
              <MapLine key={line.edge.id} line={line} near={isNear(line.edge.id)} />
            ))}
            {layout.boxes.map((box) => box.alone && <LooseEnd key={box.node.id} box={box} />)}
          </g>
          {inReadingOrder(layout.boxes).map((box) => (
            <MapBox
              key={box.node.id}
              heading={headings.get(box)}
              box={box}
              scale={layout.scale}
              near={isNear(box.node.id)}
              isCursor={box.node.id === cursorId}
              onNear={() => setNear(box.node.id)}
              onAway={() => setNear(undefined)}
              onFold={onFold}
            />
          ))}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus */}
          <g aria-hidden="true">
            {layout.lines.map(
              (line) => line.label && <MapLabel key={line.edge.id} line={line} near={isNear(line.edge.id)} />,
            )}
          </g>
          {layout.lines.map(
            (line) => line.badge && <ConflictBadge key={line.edge.id} line={line} near={isNear(line.edge.id)} />,
          )}
        </svg>
      )}
    </section>
  );
}

/** Columns from the left, each from above: Tab walks them so. */
function inReadingOrder(boxes: Box[]): Box[] {
  return boxes.toSorted((a, b) => a.column - b.column || a.y - b.y);
}

/** A box, its lines and the boxes at their other ends. */
function keptWith(id: string | undefined, map: AlignmentMap): Set<string> {
  const lines = map.edges.filter((edge) => edge.from === id || edge.to === id);
  return new Set(id === undefined ? [] : [id, ...lines.flatMap((edge) => [edge.id, edge.from, edge.to])]);
}

const lineClasses = {
  supports: 'is-support',
  advances: 'is-support',
  'depends on': 'is-dependency',
  conflict: 'is-conflict',
  'trade-off': 'is-trade-off',
} as const;

function MapLine({ line, near }: { line: Line; near: string }) {
  const { edge, path, start, end } = line;
  const pulls = edge.kind === 'conflict' || edge.kind === 'trade-off';
  const towards = end.side === 'right' ? -6 : 6;
  return (
    <g class={`edge ${lineClasses[edge.kind]} ${near}`}>
      {pulls && <path class="e-halo" d={path} />}
      <path class="e-path" d={path} />
      {pulls ? (
        <path class="e-bar" d={`M${start.x} ${start.y - 6}v12M${end.x} ${end.y - 6}v12`} />
      ) : (
        <path class="e-head" d={`M${end.x} ${end.y - 4}L${end.x + towards} ${end.y}L${end.x} ${end.y + 4}Z`} />
      )}
      {line.sign && <SettledSign {...line.sign} />}
    </g>
  );
}

function MapLabel({ line, near }: { line: Line; near: string }) {
  const { label } = line;
  if (!label) return null;
  return (
    <g class={`e-label ${label.missing ? 'is-none' : ''} ${near}`}>
      <rect class="e-plate" x={label.x - label.width + 3} y={label.y - 8} width={label.width} height="16" />
      <text x={label.x} y={label.y + 4} text-anchor="end">
        {label.text}
      </text>
    </g>
  );
}

/** Leads to what the conflict is about, below the map. */
function ConflictBadge({ line, near }: { line: Line; near: string }) {
  const { badge, edge } = line;
  if (!badge) return null;
  const follow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    const item = document.getElementById(domId('conflict', edge.id));
    item?.focus();
    item?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <a
      class={`conflict-badge ${near}`}
      href={`#${domId('conflict', edge.id)}`}
      aria-label={`Conflict ${badge.number}: ${edge.message ?? 'pulls against'}`}
      onClick={follow}
    >
      <rect class="hit" x={badge.x - 12} y={badge.y - 12} width="24" height="24" />
      <ConflictSign {...badge} />
    </a>
  );
}

/** The width the picture may take, followed as the page changes. */
function useWidth(frame: { current: HTMLElement | null }): number | undefined {
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
