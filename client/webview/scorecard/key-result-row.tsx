import { lookOfRow } from '../../../language/drawing/looks.ts';
import type { KeyResultRow as Row, Track } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { domId } from '../shapes/dom-id.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { RowName } from '../shapes/row-name.tsx';
import { Amount, Figure, isNothing, Mark, Who } from '../shapes/words.tsx';
import { useWhatIfState } from '../what-if/what-if-context.ts';
import type { Calendar } from './calendar.ts';
import { Badges } from './finding.tsx';
import { RowDetails } from './row-details.tsx';
import { TrackDrawing } from './track.tsx';

interface RowProps {
  row: Row;
  open: boolean;
  isCursor: boolean;
  calendar: Calendar;
}

/** A key result: two lines a cell, the number and what it means; below it, when opened, its details. */
export function KeyResultRow({ row, open, isCursor, calendar }: RowProps) {
  const { toggleRow } = useActions();
  const { touched } = useWhatIfState();
  const look = lookOfRow(row);
  const details = domId('details', row.id);
  const toggle = () => toggleRow(row.id);
  const { lastNote } = row;
  return (
    <>
      <tr
        class={['kr', isCursor && 'is-cursor', touched.has(row.id) && 'is-supposed'].filter(Boolean).join(' ')}
        id={domId('row', row.id)}
        aria-current={isCursor ? 'location' : undefined}
      >
        <RowName class="c-name" lead={<Glyph name={look.glyph} tone={look.tone} />} place={row.place} title={row.title}>
          <div class="kr-meta">
            <span class="state">{look.word}</span>
            {row.form && <span>{row.form}</span>}
            {row.says && (
              <span class="said">
                {row.owners[0] && <span class="sr">{row.owners[0].name} </span>}says {row.says}
              </span>
            )}
            {row.marks.map((mark) => (
              <Mark key={mark.label} mark={mark} />
            ))}
            {row.coverage && <Promised coverage={row.coverage} />}
            <Badges badges={row.badges} open={open} controls={details} onToggle={toggle} />
          </div>
        </RowName>
        <td class="c-track">
          <TrackDrawing row={row} tone={look.tone} />
        </td>
        <td class="c-now">
          <Figure cell={row.now} unitElsewhere={labelsOf(row.track)} />
          {lastNote && (
            <span class="note-card" aria-hidden="true">
              <span class="note-by">{[lastNote.by, lastNote.date].filter(Boolean).join(', ')}</span>
              {lastNote.text}
            </span>
          )}
        </td>
        <td class="c-progress">
          <Figure cell={row.progress} unitElsewhere={row.now.unit ?? ''} />
        </td>
        <Confidence row={row} />
        <td class="c-note">
          {lastNote && <p class="note">{lastNote.text}</p>}
          {!lastNote && row.state === 'no data' && <p class="note is-empty">No check-in yet</p>}
        </td>
        <td class="c-owner">
          {row.owners.slice(0, 1).map((person) => (
            <Who key={person.name} person={person} />
          ))}
          {row.owners.length > 1 && (
            <span class="sr">
              {row.owners
                .slice(1)
                .map((person) => person.name)
                .join(', ')}
            </span>
          )}
        </td>
        <td class="c-more">
          <button
            class="twist"
            type="button"
            aria-expanded={open}
            aria-controls={details}
            aria-label={`Details of ${row.title}`}
            onClick={toggle}
          >
            <Glyph name="chevron" />
          </button>
        </td>
      </tr>
      {open && (
        <tr class="kr-detail" id={details}>
          <td colSpan={8}>
            <RowDetails row={row} calendar={calendar} />
          </td>
        </tr>
      )}
    </>
  );
}

/** How much of the way others promise; who promises what is in the details. */
function Promised({ coverage: { share, label } }: { coverage: NonNullable<Row['coverage']> }) {
  return (
    <span class="promised">
      <svg viewBox="0 0 26 8" aria-hidden="true">
        <rect class="p-part" x="1" y="1" width={(24 * Math.min(1, Math.max(0, share))).toFixed(1)} height="6" />
        <rect class="p-frame" x="0.5" y="0.5" width="25" height="7" rx="1" />
      </svg>
      {label}
    </span>
  );
}

/** The words under the track. */
function labelsOf(track: Track): string {
  if (track.kind === 'guardrail') return track.labels.join(' ');
  return track.kind === 'measured' ? track.target : track.label;
}

function Confidence({ row }: { row: Row }) {
  const { confidence, confidenceChange: change } = row;
  const none = isNothing(confidence.value);
  return (
    <td class={none ? 'c-confidence is-none' : 'c-confidence'}>
      <Amount cell={confidence} />
      {!none && (change || confidence.note) && (
        <span class="s">
          <span class="lbl" aria-hidden="true">
            {change ? 'sure ' : 'sure, '}
          </span>
          {change ? (
            <>
              <span aria-hidden="true">{change > 0 ? '▴' : '▾'}</span>
              <span class="sr">{change > 0 ? 'up' : 'down'}</span> {Math.abs(change)}
            </>
          ) : (
            confidence.note
          )}
        </span>
      )}
    </td>
  );
}
