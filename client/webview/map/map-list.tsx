import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lookOf } from '../../../language/drawing/looks.ts';
import { foldCount, foldText, isUpward, mostInPicture } from '../../../language/drawing/map/folding.ts';
import { aloneNodes, kindWord } from '../../../language/drawing/map/map-layout.ts';
import type { MapFold } from '../../../language/protocol/map-fold.ts';
import type { AlignmentMap, MapEdge, MapNode } from '../../../language/protocol/preview.ts';
import { domId } from '../shapes/dom-id.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Go } from '../shapes/go.tsx';
import { Words } from '../shapes/long-words.tsx';
import { share } from './map-box.tsx';

interface ListProps {
  map: AlignmentMap;
  onFold: (key: string, from: Element) => void;
}

/** The same as a list: below every thing what supports it. Open by itself where the styles leave the picture out. */
export function MapList({ map, onFold }: ListProps) {
  const element = useRef<HTMLDetailsElement>(null);
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const page = element.current?.parentElement;
    if (!page) return;
    const picture = () => page.querySelector<HTMLElement>(':scope > .map-scroll');
    const observer = new ResizeObserver(() => setNarrow(picture()?.checkVisibility() === false));
    observer.observe(page);
    return () => observer.disconnect();
  }, []);
  const joints = useMemo(() => jointsOf(map), [map]);
  return (
    <details class="as-list" ref={element} open={narrow || joints.many}>
      <summary>The same as a list</summary>
      <ul class="outline">
        {joints.tops.map((node) => (
          <Branch key={node.id} node={node} joints={joints} below={undefined} onFold={onFold} />
        ))}
      </ul>
    </details>
  );
}

/** What is joined to what, looked up once for the whole list. */
interface Joints {
  tops: MapNode[];
  nodes: ReadonlyMap<string, MapNode>;
  edgesTo: ReadonlyMap<string, MapEdge[]>;
  edgesFrom: ReadonlyMap<string, MapEdge[]>;
  alone: ReadonlySet<string>;
  /** Below what each thing is listed with what supports it; elsewhere it is only named. */
  homes: ReadonlyMap<string, string | undefined>;
  /** So many that branches are opened one by one. */
  many: boolean;
}

function jointsOf(map: AlignmentMap): Joints {
  const upward = map.edges.filter(isUpward);
  const lower = new Set(upward.map((edge) => edge.from));
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const below = Map.groupBy(upward, (edge) => edge.to);
  const homes = new Map<string, string | undefined>();
  const settle = (id: string, home: string | undefined) => {
    const waiting: [string, string | undefined][] = [[id, home]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [each, above] = next;
      if (homes.has(each) || !nodes.has(each)) continue;
      homes.set(each, above);
      for (const { from } of below.get(each)?.toReversed() ?? []) waiting.push([from, each]);
    }
  };
  const tops = map.nodes.filter((node) => !lower.has(node.id));
  for (const { id } of tops) settle(id, undefined);
  // What supports each other in a circle has no top of its own.
  for (const node of map.nodes) {
    if (homes.has(node.id)) continue;
    tops.push(node);
    settle(node.id, undefined);
  }
  return {
    tops,
    nodes,
    edgesTo: Map.groupBy(map.edges, (edge) => edge.to),
    edgesFrom: Map.groupBy(map.edges, (edge) => edge.from),
    alone: aloneNodes(map),
    homes,
    many: map.nodes.length > mostInPicture,
  };
}

interface BranchProps {
  node: MapNode;
  joints: Joints;
  promise?: string;
  /** What it stands below in the list. */
  below: string | undefined;
  onFold: (key: string, from: Element) => void;
}

function Branch({ node, joints, promise, below, onFold }: BranchProps) {
  const [opened, setOpened] = useState(false);
  const look = lookOf(node.state);
  const { nodes, edgesTo, edgesFrom, alone: aloneIds, homes, many } = joints;
  const titleOf = (id: string) => nodes.get(id)?.title ?? '';
  const all = (edgesTo.get(node.id) ?? []).filter((edge) => isUpward(edge) && edge.from !== node.id);
  const isHome = homes.get(node.id) === below;
  const supporters = isHome ? all : [];
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
      : [node.kind !== 'team' && kindWord(node), node.fold && foldCount(node.fold), node.note];
  const inside = node.fold?.closed && foldText(node.fold);
  const alone = aloneIds.has(node.id) && 'supports nothing';
  const elsewhere = !isHome && all.length > 0 && 'what supports it is listed above';
  const closed = many && supporters.length > 0 && !opened;
  return (
    <li>
      {node.kind === 'objective' && (
        <>
          <Glyph name={look.glyph} tone={look.tone} />
          <span class="sr">{look.word}, </span>
        </>
      )}
      {node.fold && isHome && <FoldButton fold={node.fold} name={node.title} onFold={onFold} />}
      {node.kind === 'team' ? <strong>{node.title}</strong> : <Go place={node.place}>{node.title}</Go>}{' '}
      <span class="soft">
        <Words text={[...facts, inside, ...sideways, alone, elsewhere].filter(Boolean).join(', ')} />
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
                <Branch
                  key={edge.id}
                  node={child}
                  joints={joints}
                  promise={edge.promise}
                  below={node.id}
                  onFold={onFold}
                />
              )
            );
          })}
        </ul>
      )}
    </li>
  );
}

interface FoldButtonProps {
  fold: MapFold;
  name: string;
  onFold: (key: string, from: Element) => void;
}

/** The same fold as on the picture. */
function FoldButton({ fold, name, onFold }: FoldButtonProps) {
  return (
    <button
      class="fold-button"
      type="button"
      id={domId('fold-list', fold.key)}
      aria-expanded={!fold.closed}
      aria-label={`${name}: ${foldCount(fold)}`}
      onClick={(event) => onFold(fold.key, event.currentTarget)}
    >
      <Glyph name={fold.closed ? 'chevron' : 'chevronDown'} />
    </button>
  );
}
