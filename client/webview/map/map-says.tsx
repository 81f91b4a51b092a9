import type { AlignmentMap } from '../../../language/protocol/preview.ts';
import { Finding } from '../scorecard/finding.tsx';
import { domId } from '../shapes/dom-id.ts';
import { Go } from '../shapes/go.tsx';
import { Message, Prose } from '../shapes/words.tsx';
import { ConflictSign } from './conflict-sign.tsx';

/** What the map says: conflicts by number, findings with their fixes, and the rest in sentences. */
export function MapSays({ map }: { map: AlignmentMap }) {
  const { findings = [], sentences, nodes } = map;
  const conflicts = map.edges.filter((edge) => edge.kind === 'conflict');
  const said = new Set([...findings.map((finding) => finding.message), ...conflicts.map((edge) => edge.message)]);
  const others = sentences.filter((sentence) => !said.has(sentence));
  if (conflicts.length + findings.length + others.length === 0) return null;
  return (
    <section class="says" aria-labelledby="says-title">
      <h3 id="says-title">What the map says</h3>
      <ul class="says-list">
        {conflicts.map((edge, index) => (
          <li key={edge.id} id={domId('conflict', edge.id)} tabIndex={-1}>
            <svg class="conflict-item" viewBox="-10 -10 20 20" aria-hidden="true">
              <ConflictSign x={0} y={0} number={index + 1} />
            </svg>
            <div>
              <p>
                <span class="sr">Conflict {index + 1}: </span>
                <Message text={edge.message ?? 'These two pull against each other.'} />
              </p>
              <p class="soft">
                {nodes
                  .filter((node) => node.id === edge.from || node.id === edge.to)
                  .map((node, position) => (
                    <span key={node.id}>
                      {position > 0 && ' · '}
                      <Go place={node.place}>{node.title}</Go>
                    </span>
                  ))}
              </p>
            </div>
          </li>
        ))}
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.message}`} class="says-finding">
            <Finding finding={finding} />
          </li>
        ))}
        {others.map((sentence) => (
          <li key={sentence} class="says-plain">
            <p>
              <Prose text={sentence} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
