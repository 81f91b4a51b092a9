import { cloneElement } from 'preact';
import type { AlignmentMap, Badge, MapEdge, MapNode } from '../../../language/protocol/preview.ts';
import { LongList } from '../long-lists/long-list.tsx';
import { Finding, FindingActions } from '../scorecard/finding.tsx';
import { domId } from '../shapes/dom-id.ts';
import { Go } from '../shapes/go.tsx';
import { Words } from '../shapes/long-words.tsx';
import { Message, Prose } from '../shapes/words.tsx';
import { ConflictSign } from './conflict-sign.tsx';

/** What the map says: conflicts by number, other findings, and the rest in sentences; findings have their fixes with them. */
export function MapSays({ map }: { map: AlignmentMap }) {
  const { findings = [], nodes } = map;
  const conflicts = map.edges
    .filter((edge) => edge.kind === 'conflict')
    .map((edge) => ({
      edge,
      finding: findings.find(({ message }) => edge.message && message.startsWith(edge.message)),
    }));
  const shown = new Set(conflicts.map(({ finding }) => finding));
  const others = findings.filter((finding) => !shown.has(finding));
  const said = new Set([...findings.map(({ message }) => message), ...conflicts.map(({ edge }) => edge.message)]);
  const sentences = map.sentences.slice(1).filter((sentence) => !said.has(sentence));
  const lines = [
    ...conflicts.map(({ edge, finding }, index) => ({
      id: edge.id,
      line: <Conflict edge={edge} finding={finding} index={index} nodes={nodes} />,
    })),
    ...others.map((finding) => ({
      id: `${finding.code} ${finding.message}`,
      line: (
        <li class="says-finding">
          <Finding finding={finding} />
        </li>
      ),
    })),
    ...sentences.map((sentence) => ({
      id: sentence,
      line: (
        <li>
          <p>
            <Words text={sentence} kind="prose">
              <Prose text={sentence} />
            </Words>
          </p>
        </li>
      ),
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <section class="says" aria-labelledby="says-title">
      <h3 id="says-title">What the map says</h3>
      <LongList
        name="map-says"
        items={lines}
        together={20}
        height={() => 60}
        draw={(some) => <ul class="says-list">{some.map(({ id, line }) => cloneElement(line, { key: id }))}</ul>}
      />
    </section>
  );
}

interface ConflictProps {
  edge: MapEdge;
  finding: Badge | undefined;
  index: number;
  nodes: MapNode[];
}

function Conflict({ edge, finding, index, nodes }: ConflictProps) {
  const ends = nodes.filter((node) => node.id === edge.from || node.id === edge.to);
  return (
    <li class="says-conflict" id={domId('conflict', edge.id)} tabIndex={-1}>
      <svg class="conflict-item" viewBox="-10 -10 20 20" aria-hidden="true">
        <ConflictSign x={0} y={0} number={index + 1} />
      </svg>
      <div>
        <p>
          <span class="sr">Conflict {index + 1}: </span>
          <Message text={finding?.message ?? edge.message ?? 'These two pull against each other.'} />
        </p>
        <p class="soft">
          {ends.map((node, position) => (
            <span key={node.id}>
              {position > 0 && ' · '}
              <Go place={node.place}>{node.title}</Go>
            </span>
          ))}
        </p>
        {finding && <FindingActions finding={finding} />}
      </div>
    </li>
  );
}
