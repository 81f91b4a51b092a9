import type { ComponentChildren } from 'preact';
import type { ObjectiveCard } from '../../../language/protocol/preview.ts';
import { Go, OutLink } from '../shapes/go.tsx';
import { Words } from '../shapes/long-words.tsx';
import { Prose } from '../shapes/words.tsx';
import { Findings } from './finding.tsx';
import { Links } from './row-details.tsx';

/** Why the objective exists and what it leans on. */
export function ObjectiveDetails({ objective }: { objective: ObjectiveCard }) {
  const { because, evidence = [], assumes, initiatives, cappedBy } = objective;
  const links = objective.links.filter((link) => link.kind !== 'supports' && link.kind !== 'responds to');
  return (
    <>
      <Findings findings={objective.badges} />
      <dl class="facts">
        {because.length > 0 && (
          <Fact name="Because">
            {because.map((reason) => (
              <p key={reason}>
                <Words text={reason} kind="prose" />
              </p>
            ))}
          </Fact>
        )}
        {evidence.length > 0 && (
          <Fact name="Evidence">
            {evidence.map(({ label, href, place }) => (
              <p key={label}>{href ? <OutLink href={href}>{label}</OutLink> : <Go place={place}>{label}</Go>}</p>
            ))}
          </Fact>
        )}
        {cappedBy && (
          <Fact name="Held back">
            <Words text={cappedBy} kind="prose">
              <Prose text={cappedBy} />
            </Words>
          </Fact>
        )}
        {objective.counts && <Fact name="Counts">{objective.counts}</Fact>}
        {links.length > 0 && (
          <Fact name="Linked">
            <Links links={links} of={objective.id} />
          </Fact>
        )}
        {assumes.length > 0 && (
          <Fact name="Assumes">
            {assumes.map((assumption) => (
              <p key={assumption}>
                <Words text={assumption} kind="prose" />
              </p>
            ))}
          </Fact>
        )}
        {initiatives.length > 0 && (
          <Fact name="Initiatives">
            <ul>
              {initiatives.map(({ id, title, place, note, done }) => (
                <li key={id}>
                  <Go place={place}>{title}</Go>{' '}
                  <span class="soft">{[done && 'done', note].filter(Boolean).join(', ')}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
