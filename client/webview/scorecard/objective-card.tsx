import { lookOf } from '../../../language/drawing/looks.ts';
import type { ObjectiveCard as Objective } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { usePrinting } from '../long-lists/long-list.tsx';
import { domId } from '../shapes/dom-id.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Go } from '../shapes/go.tsx';
import { Words } from '../shapes/long-words.tsx';
import { Whose } from '../shapes/whose.tsx';
import { SupposedWord } from '../what-if/supposed-word.tsx';
import type { Calendar } from './calendar.ts';
import { Badges } from './finding.tsx';
import { KeyResultRow } from './key-result-row.tsx';
import { ObjectiveDetails } from './objective-details.tsx';

export interface CardProps {
  objective: Objective;
  /** Said on the card where the view mixes several: the team, the cycle. */
  from: string[];
  openRows: string[];
  cursorId?: string;
  calendar: Calendar;
}

/** An objective with its key results: its own state in the head, one grid for all of its rows. */
export function ObjectiveCard({ objective, from, openRows, cursorId, calendar }: CardProps) {
  const { toggleRow } = useActions();
  const look = lookOf(objective.state);
  const open = openRows.includes(objective.id);
  const printing = usePrinting();
  const title = domId('card', objective.id);
  const details = domId('details', objective.id);
  const isCursor = cursorId === objective.id;
  const toggle = () => toggleRow(objective.id);
  const sum = [objective.progress, objective.pace, objective.counts].filter(Boolean).join(', ');
  return (
    <article
      class={isCursor ? 'objective is-cursor' : 'objective'}
      id={domId('row', objective.id)}
      aria-labelledby={title}
      aria-current={isCursor ? 'location' : undefined}
    >
      <header class="obj-head">
        <h2 class="obj-title" id={title}>
          <Go place={objective.place}>{objective.title}</Go>
        </h2>
        <div class="obj-meta">
          <Whose from={from} />
          {objective.ambition && <span>{objective.ambition}</span>}
          {objective.owners.map((owner) => (
            <span key={owner.name}>
              <Words text={owner.name} />
            </span>
          ))}
          <HeadLinks objective={objective} />
          <Badges badges={objective.badges} open={open} controls={details} onToggle={toggle} />
        </div>
        <p class="obj-state">
          <SupposedWord id={objective.id} />
          {objective.stale && <span class="as-of">{objective.stale}</span>}
          <Glyph name={look.glyph} tone={look.tone} />
          <span>{look.word}</span>
        </p>
        <p class="obj-sum">{sum}</p>
        <button
          class="twist"
          type="button"
          aria-expanded={open}
          aria-controls={details}
          aria-label={`Details of ${objective.title}`}
          onClick={toggle}
        >
          <Glyph name="chevron" />
        </button>
      </header>
      <div class="obj-detail" id={details} hidden={!open}>
        {(open || printing) && <ObjectiveDetails objective={objective} />}
      </div>
      {objective.keyResults.length > 0 ? (
        <table class="krs" aria-labelledby={title}>
          <RowHeads />
          <tbody>
            {objective.keyResults.map((row) => (
              <KeyResultRow
                key={row.id}
                row={row}
                open={openRows.includes(row.id)}
                isCursor={cursorId === row.id}
                calendar={calendar}
              />
            ))}
          </tbody>
        </table>
      ) : (
        <p class="no-rows">No key result yet: nothing says how one would know.</p>
      )}
    </article>
  );
}

function RowHeads() {
  return (
    <thead>
      <tr class="kr-head">
        <th scope="col" class="c-name">
          Key result
        </th>
        <th scope="col" class="c-track">
          Baseline to target
        </th>
        <th scope="col" class="c-now">
          Now
        </th>
        <th scope="col" class="c-progress">
          Progress
        </th>
        <th scope="col" class="c-confidence">
          <span aria-hidden="true">Conf.</span>
          <span class="sr">Confidence</span>
        </th>
        <th scope="col" class="c-note">
          Last note
        </th>
        <th scope="col" class="c-owner">
          <span class="sr">Owner</span>
        </th>
        <th scope="col" class="c-more">
          <span class="sr">Details</span>
        </th>
      </tr>
    </thead>
  );
}

/** What it supports and what it answers stand in the head; every other link is in the details. */
function HeadLinks({ objective }: { objective: Objective }) {
  const links = objective.links.filter((link) => link.kind === 'supports' || link.kind === 'responds to');
  return (
    <>
      {links.map((link) => (
        <span class="relation" key={`${link.kind} ${link.title}`}>
          <Glyph name={link.kind === 'supports' ? 'up' : 'answers'} />
          <span>
            <span class="sr">{link.kind} </span>
            <Go place={link.place}>{link.title}</Go> {link.promise}
          </span>
        </span>
      ))}
    </>
  );
}
