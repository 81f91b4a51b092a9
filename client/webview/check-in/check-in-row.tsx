import { lookOf } from '../../../language/drawing/looks.ts';
import type { CheckInDraftEntry, CheckInReading, CheckInRow as Row } from '../../../language/protocol/check-in.ts';
import { useActions } from '../actions.ts';
import { domId } from '../shapes/dom-id.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Words } from '../shapes/long-words.tsx';
import { RowName } from '../shapes/row-name.tsx';
import { StateWord } from '../shapes/state-word.tsx';
import { Figure, isNothing, Prose, Who } from '../shapes/words.tsx';
import { type Change, emptyDraft } from '../state.ts';
import { NumberField } from './number-field.tsx';

interface RowProps {
  row: Row;
  draft: CheckInDraftEntry | undefined;
  reading: CheckInReading | undefined;
  isCursor: boolean;
  change: (change: Change) => void;
}

/** A key result with what was last known, and fields for today. */
export function CheckInRow({ row, draft = emptyDraft, reading, isCursor, change }: RowProps) {
  const { standalone } = useActions();
  const input = standalone ? 'none' : row.input;
  const look = lookOf(row.state);
  const error = `${domId('check-in', row.id)}-error`;
  const problem = reading?.problem;
  const set = (entry: Partial<CheckInDraftEntry>) => change({ type: 'draft', id: row.id, entry });
  const invalid = (field: 'value' | 'confidence') => (problem?.field === field ? error : undefined);
  const amount = [row.pace.value, row.pace.unit].filter(Boolean).join(' ');
  const pace = isNothing(row.pace.value) ? [] : [amount, row.pace.note].filter(Boolean);
  return (
    <tr
      class={isCursor ? 'ci is-cursor' : 'ci'}
      id={domId('check-in', row.id)}
      aria-current={isCursor ? 'location' : undefined}
    >
      <RowName
        class="ci-name"
        lead={row.owner ? <Who person={row.owner} /> : <span />}
        place={row.place}
        title={row.title}
      >
        <p class="ci-state">
          <StateWord look={look} />
          {pace.length > 0 && <span>{pace.join(', ')}</span>}
        </p>
        {row.lastNote && (
          <p class="ci-said">
            <Words text={row.lastNote} />
          </p>
        )}
      </RowName>
      <td class="ci-last">
        <Labelled label="Last" cell={row.last} />
      </td>
      <td class="ci-exp">
        <Labelled label="Expected" cell={row.expected} />
      </td>
      <td class="ci-val">
        {input === 'number' && (
          <NumberField
            column="value"
            label={`New value of ${row.title}`}
            prefix="new"
            unit={row.unit}
            value={draft.value}
            placeholder={isNothing(row.last.value) ? '' : row.last.value.replace(row.unit?.label ?? '', '')}
            error={invalid('value')}
            onInput={(value) => set({ value })}
          />
        )}
        {input === 'done' && (
          <label class="check">
            <input
              type="checkbox"
              data-column="value"
              checked={draft.done}
              aria-label={`${row.title}: done`}
              onChange={(event) => set({ done: event.currentTarget.checked })}
            />
            Done
          </label>
        )}
        {reading?.result && (
          <span class="ci-result">
            <StateWord look={lookOf(reading.result.state)} silent />
            {reading.result.text}
          </span>
        )}
      </td>
      <td class="ci-conf">
        {input !== 'none' && row.confidence !== undefined && (
          <NumberField
            column="confidence"
            label={`Confidence in ${row.title}`}
            prefix="sure"
            unit={{ label: '%', spoken: 'percent' }}
            value={draft.confidence}
            placeholder={row.confidence}
            error={invalid('confidence')}
            onInput={(confidence) => set({ confidence })}
          />
        )}
      </td>
      <td class="ci-note">
        {input !== 'none' && (
          <input
            class="in in-note"
            data-column="note"
            aria-label={`Note on ${row.title}`}
            placeholder="What moved it?"
            value={draft.note}
            onInput={(event) => set({ note: event.currentTarget.value })}
          />
        )}
        {row.problem && !standalone && (
          <p class="soft">
            <Prose text={row.problem} />
          </p>
        )}
        {problem && (
          <p class="ci-error" id={error}>
            <Glyph name="error" tone="sev-error" />
            <span>
              <Prose text={problem.message} />
            </span>
            {problem.instead !== undefined && (
              <button class="btn btn-quiet" type="button" onClick={() => set({ [problem.field]: problem.instead })}>
                Make it {problem.instead}
              </button>
            )}
          </p>
        )}
      </td>
    </tr>
  );
}

/** The column's name stands beside the number where there is no head above it. */
function Labelled({ label, cell }: { label: string; cell: Row['last'] }) {
  return (
    <>
      <span class="lbl" aria-hidden="true">
        {label}
      </span>
      <Figure cell={cell} />
    </>
  );
}
