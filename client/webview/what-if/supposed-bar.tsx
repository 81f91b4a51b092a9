import { lookOf, lookOfHealth } from '../../../language/drawing/looks.ts';
import type { Badge } from '../../../language/protocol/preview.ts';
import type { SupposeAnswer, SupposedChange } from '../../../language/protocol/what-if.ts';
import { useActions } from '../actions.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Go } from '../shapes/go.tsx';
import { Message } from '../shapes/words.tsx';
import { type Change, isSupposing, type State } from '../state.ts';
import { partsInWords } from './what-if-field.tsx';

interface BarProps {
  state: State;
  change: (change: Change) => void;
}

/**
 * What is supposed and what that would change, docked below the page so that nothing on it moves while a slider does.
 * Always there, so that it is announced.
 */
export function SupposedBar({ state: { outcome, supposed }, change }: BarProps) {
  const { standalone, suppose } = useActions();
  if (standalone) return null;
  const shown = outcome && (outcome.written || outcome.supposed.length > 0 || outcome.message) ? outcome : undefined;
  const problems = Object.keys(shown?.problems ?? {}).length;
  const canWrite = shown !== undefined && !shown.written && shown.text !== '' && problems === 0;
  return (
    <aside class={shown ? 'supposed is-shown' : 'supposed'} aria-label="What if">
      <p class="supposed-head" role="status">
        {shown && <Headline outcome={shown} />}
      </p>
      {shown && (
        <p class="actions">
          {canWrite && (
            <button class="btn btn-primary" type="button" onClick={() => suppose(supposed, true)}>
              Write it to the text
            </button>
          )}
          <button class="btn" type="button" onClick={() => change({ type: 'stopSupposing' })}>
            {shown.written ? 'Close' : 'Reset'}
          </button>
        </p>
      )}
      {shown?.message && <p class="soft">{shown.message}</p>}
      {shown && !shown.written && isSupposing(supposed) && <Outcome outcome={shown} />}
    </aside>
  );
}

function Headline({ outcome }: { outcome: SupposeAnswer }) {
  const list = outcome.supposed.map(({ title, value }) => `${title} ${value}`).join('; ');
  if (outcome.written) {
    return (
      <>
        <Glyph name="checkIn" />
        <span>
          <strong>Written:</strong> {list}, {outcome.where}. Undo in the file takes it back.
        </span>
      </>
    );
  }
  return (
    <>
      <Glyph name="hint" />
      <span>
        <strong>Supposed:</strong> {list}. Nothing is written.
      </span>
    </>
  );
}

/** So many lines stand open; the rest is one press away. */
const most = 4;

function Outcome({ outcome: { changes, come, go, text, where } }: { outcome: SupposeAnswer }) {
  if (changes.length === 0 && come.length === 0 && go.length === 0)
    return <p class="soft">No figure would change with it.</p>;
  const rest = changes.slice(most);
  return (
    <div class="supposed-body">
      <ul class="supposed-changes">
        {changes.slice(0, most).map((each) => (
          <ChangeLine key={each.id} change={each} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>And {rest.length} more</summary>
          <ul class="supposed-changes">
            {rest.map((each) => (
              <ChangeLine key={each.id} change={each} />
            ))}
          </ul>
        </details>
      )}
      <FindingLines title="Would be said then" findings={come} />
      <FindingLines title="Would no longer be said" findings={go} />
      {text !== '' && (
        <details>
          <summary>What would be written {where}</summary>
          <pre class="code">{text}</pre>
        </details>
      )}
    </div>
  );
}

function ChangeLine({ change }: { change: SupposedChange }) {
  const { kind, state } = change;
  // Both have "no data", and it looks the same.
  const look = kind === 'kpi' ? lookOfHealth(state as 'healthy') : lookOf(state as 'on track');
  return (
    <li>
      <Glyph name={look.glyph} tone={look.tone} />
      <span>
        <Go place={change.place}>{change.title}</Go>
        {change.note && <span class="soft"> {change.note}</span>}
        <span class="supposed-parts">{partsInWords(change)}</span>
      </span>
    </li>
  );
}

function FindingLines({ title, findings }: { title: string; findings: Badge[] }) {
  if (findings.length === 0) return null;
  return (
    <details>
      <summary>
        {title}: {findings.length === 1 ? findings[0]?.label : `${findings.length} findings`}
      </summary>
      <ul class="supposed-changes">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.message}`}>
            <Glyph name={finding.severity} tone={`sev-${finding.severity}`} />
            <span>
              <Message text={finding.message} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
