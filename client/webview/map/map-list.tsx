import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lookOf } from '../../../language/drawing/looks.ts';
import { aloneNodes, kindWord } from '../../../language/drawing/map/map-layout.ts';
import type { AlignmentMap, MapEdge, MapNode } from '../../../language/protocol/preview.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Go } from '../shapes/go.tsx';
import { share } from './map-box.tsx';
import { mostInPicture } from './most-in-picture.ts';

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
  const joints = useMemo(() => jointsOf(map), [map]);
  return (
    <details class="as-list" ref={element} open={narrow || joints.many}>
      <summary>The same as a list</summary>
      <ul class="outline">
        {joints.tops.map((node) => (
          <Branch key={node.id} node={node} joints={joints} above={[]} />
        ))}
      </ul>
    </details>
  );
}

/** The page below which the picture is left out, without its margins; the same as in widths.css. */
const widthForPicture = () => (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 13) * 38 - 24;

/** What is joined to what, looked up once for the whole list. */
interface Joints {
  tops: MapNode[];
  nodes: ReadonlyMap<string, MapNode>;
  edgesTo: ReadonlyMap<string, MapEdge[]>;
  edgesFrom: ReadonlyMap<string, MapEdge[]>;
  alone: ReadonlySet<string>;
  /** So many that branches are opened one by one. */
  many: boolean;
}

const isUpward = ({ kind }: MapEdge) => kind === 'supports' || kind === 'advances';

function jointsOf(map: AlignmentMap): Joints {
  const lower = new Set(map.edges.filter(isUpward).map((edge) => edge.from));
  return {
    tops: map.nodes.filter((node) => !lower.has(node.id)),
    nodes: new Map(map.nodes.map((node) => [node.id, node])),
    edgesTo: Map.groupBy(map.edges, (edge) => edge.to),
    edgesFrom: Map.groupBy(map.edges, (edge) => edge.from),
    alone: aloneNodes(map),
    many: map.nodes.length > mostInPicture,
  };
}

interface BranchProps {
  node: MapNode;
  joints: Joints;
  promise?: string;
  /** The ids on the way down to here: a circle of supporters ends where it began. */
  above: string[];
}

function Branch({ node, joints, promise, above }: BranchProps) {
  const [opened, setOpened] = useState(false);
  const look = lookOf(node.state);
  const { nodes, edgesTo, edgesFrom, alone: aloneIds, many } = joints;
  const titleOf = (id: string) => nodes.get(id)?.title ?? '';
  const supporters = (edgesTo.get(node.id) ?? []).filter((edge) => isUpward(edge) && !above.includes(edge.from));
  const own = [...(edgesFrom.get(node.id) ?? []), ...(edgesTo.get(node.id) ?? [])];
  const sideways = own.flatMap((edge) => {
    const other = titleOf(edge.from === node.id ? edge.to : edge.from);
    if (edge.kind === 'depends on' && edge.from === node.id) return [`depends on ${other}`];
    if (edge.kind === 'conflict') return [`pulls against ${other}`];
    if (edge.kind === 'trade-off') return [`pulls against ${other}, on purpose`];
    return [];
  });
  const facts =
    node.kind === 'objective'
      ? [node.team, node.progress, node.note, node.coverage && `${share(node)} promised`]
      : [kindWord(node), node.note];
  const alone = aloneIds.has(node.id) && 'supports nothing';
  const closed = many && supporters.length > 0 && !opened;
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
      {many && supporters.length > 0 && (
        <button class="btn btn-quiet" type="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {supporters.length} {supporters.length === 1 ? 'supports it' : 'support it'}
        </button>
      )}
      {supporters.length > 0 && !closed && (
        <ul>
          {supporters.map((edge) => {
            const child = nodes.get(edge.from);
            return (
              child && (
                <Branch key={edge.id} node={child} joints={joints} promise={edge.promise} above={[...above, node.id]} />
              )
            );
          })}
        </ul>
      )}
    </li>
  );
}
