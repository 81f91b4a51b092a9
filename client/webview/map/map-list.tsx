import { useEffect, useRef, useState } from 'preact/hooks';
import { lookOf } from '../../../language/drawing/looks.ts';
import { aloneNodes, kindWord } from '../../../language/drawing/map/map-layout.ts';
import type { AlignmentMap, MapNode } from '../../../language/protocol/preview.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Go } from '../shapes/go.tsx';
import { share } from './map-box.tsx';

/** The same as a list: below every thing what supports it. Open by itself where the picture has no room. */
export function MapList({ map }: { map: AlignmentMap }) {
  const element = useRef<HTMLDetailsElement>(null);
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const page = element.current?.parentElement;
    if (!page) return;
    const observer = new ResizeObserver(([entry]) => setNarrow((entry?.contentRect.width ?? 0) < widthForPicture()));
    observer.observe(page);
    return () => observer.disconnect();
  }, []);
  const isUpward = (kind: string) => kind === 'supports' || kind === 'advances';
  const lowerIds = new Set(map.edges.filter((edge) => isUpward(edge.kind)).map((edge) => edge.from));
  const tops = map.nodes.filter((node) => !lowerIds.has(node.id));
  return (
    <details class="as-list" ref={element} open={narrow}>
      <summary>The same as a list</summary>
      <ul class="outline">
        {tops.map((node) => (
          <Branch key={node.id} node={node} map={map} above={[]} />
        ))}
      </ul>
    </details>
  );
}

/** The page below which the picture is left out, without its margins; the same as in widths.css. */
const widthForPicture = () => (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 13) * 38 - 24;

interface BranchProps {
  node: MapNode;
  map: AlignmentMap;
  promise?: string;
  /** The ids on the way down to here: a circle of supporters ends where it began. */
  above: string[];
}

function Branch({ node, map, promise, above }: BranchProps) {
  const look = lookOf(node.state);
  const titleOf = (id: string) => map.nodes.find((other) => other.id === id)?.title ?? '';
  const supporters = map.edges.filter(
    (edge) =>
      edge.to === node.id && (edge.kind === 'supports' || edge.kind === 'advances') && !above.includes(edge.from),
  );
  const sideways = map.edges.flatMap((edge) => {
    if (edge.kind === 'depends on' && edge.from === node.id) return [`depends on ${titleOf(edge.to)}`];
    if (edge.kind === 'conflict' && edge.from === node.id) return [`pulls against ${titleOf(edge.to)}`];
    if (edge.kind === 'conflict' && edge.to === node.id) return [`pulls against ${titleOf(edge.from)}`];
    if (edge.kind === 'trade-off' && edge.from === node.id) return [`pulls against ${titleOf(edge.to)}, on purpose`];
    if (edge.kind === 'trade-off' && edge.to === node.id) return [`pulls against ${titleOf(edge.from)}, on purpose`];
    return [];
  });
  const facts =
    node.kind === 'objective'
      ? [node.team, node.progress, node.note, node.coverage && `${share(node)} promised`]
      : [kindWord(node), node.note];
  const alone = aloneNodes(map).has(node.id) && 'supports nothing';
  return (
    <li>
      {node.kind === 'objective' && (
        <>
          <Glyph name={look.glyph} tone={look.tone} />
          <span class="sr">{look.word}, </span>
        </>
      )}
      <Go place={node.place}>{node.title}</Go>{' '}
      <span class="soft">
        {[...facts, ...sideways, alone].filter(Boolean).join(', ')}
        {promise && <span class="unbroken">, {promise}</span>}
      </span>
      {supporters.length > 0 && (
        <ul>
          {supporters.map((edge) => {
            const child = map.nodes.find((other) => other.id === edge.from);
            return (
              child && (
                <Branch key={edge.id} node={child} map={map} promise={edge.promise} above={[...above, node.id]} />
              )
            );
          })}
        </ul>
      )}
    </li>
  );
}
