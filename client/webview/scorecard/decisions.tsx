import { lookOf } from '../../../language/drawing/looks.ts';
import type { DecisionLine } from '../../../language/protocol/preview.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Go } from '../shapes/go.tsx';
import { Words } from '../shapes/long-words.tsx';

/** The trade-offs that were made on purpose: what against what, why, what guards it, and whether that still holds. */
export function Decisions({ decisions }: { decisions: DecisionLine[] }) {
  if (decisions.length === 0) return null;
  return (
    <section class="decisions" aria-labelledby="decisions-title">
      <h2 id="decisions-title">Decisions</h2>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <Decision decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decision({ decision }: { decision: DecisionLine }) {
  const { accepted, against, because, guard, state, stateNote } = decision;
  const held = guard && lookOf(guard.state);
  return (
    <>
      <p class="decision-sides">
        <span>
          <Side side={accepted} /> accepted against <Side side={against} />
        </span>
        <span class="decision-state">
          {state === 'guard breached' && <Glyph name="breached" tone="st-off" />}
          <Go place={decision.place}>{stateNote}</Go>
        </span>
      </p>
      {because && (
        <p class="decision-why">
          <Words text={because} kind="prose" />
        </p>
      )}
      {guard && held && (
        <p class="decision-guard">
          Guarded by <Go place={guard.place}>{guard.title}</Go>{' '}
          <span>
            <Glyph name={held.glyph} tone={held.tone} /> {held.word}
          </span>
        </p>
      )}
    </>
  );
}

function Side({ side: { title, note, place } }: { side: DecisionLine['accepted'] }) {
  return (
    <span>
      <Go class="decision-side" place={place}>
        {title}
      </Go>
      {note && (
        <span class="soft">
          {' '}
          <Words text={note} />
        </span>
      )}
    </span>
  );
}
