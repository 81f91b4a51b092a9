import { useRef } from 'preact/hooks';
import type { SupposedChange, WhatIfRange } from '../../../language/protocol/what-if.ts';
import { useActions } from '../actions.ts';
import { NumberField } from '../check-in/number-field.tsx';
import { domId } from '../shapes/dom-id.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Prose } from '../shapes/words.tsx';
import { useWhatIfState } from './what-if-context.ts';

interface FieldProps {
  id: string;
  title: string;
  range: WhatIfRange | undefined;
}

/** "What if…": a slider and a field for another value of today; nothing is written. */
export function WhatIfField({ id, title, range }: FieldProps) {
  const { standalone } = useActions();
  const { values, suppose, stop } = useWhatIfState();
  const button = useRef<HTMLButtonElement>(null);
  const value = values[id];
  if (standalone || !range) return null;
  if (value === undefined) {
    return (
      <p class="what-if">
        <button ref={button} class="btn btn-quiet" type="button" onClick={() => suppose(id, '')}>
          What if…<span class="sr"> {title} had another value</span>
        </button>
      </p>
    );
  }
  return <OpenField id={id} title={title} range={range} value={value} onValue={suppose} onStop={stop} />;
}

interface OpenProps {
  id: string;
  title: string;
  range: WhatIfRange;
  value: string;
  onValue: (id: string, value: string) => void;
  onStop: (id: string) => void;
}

function OpenField({ id, title, range, value, onValue, onStop }: OpenProps) {
  const { outcome } = useWhatIfState();
  const problem = outcome?.problems[id];
  const error = `${domId('what-if', id)}-error`;
  const own = value.trim() === '' || outcome?.written ? undefined : outcome?.changes.find((each) => each.id === id);
  const typed = Number(value);
  const at = value.trim() === '' || Number.isNaN(typed) ? (range.now ?? range.min) : typed;
  const unit = range.unit ? ` ${range.unit.spoken}` : '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div
      class="what-if is-open"
      role="group"
      aria-label={`What if ${title} had another value`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onStop(id);
      }}
    >
      <span class="what-if-name">What if it were</span>
      <input
        class="slider"
        type="range"
        min={range.min}
        max={range.max}
        step={range.step}
        value={at}
        aria-label={`Supposed value of ${title}`}
        aria-valuetext={`${at}${unit}`}
        onInput={(event) => onValue(id, event.currentTarget.value)}
      />
      <span class="what-if-value">
        <NumberField
          column="value"
          label={`Supposed value of ${title}`}
          prefix=""
          unit={range.unit}
          value={value}
          placeholder={range.now === undefined ? '' : String(range.now)}
          error={problem ? error : undefined}
          onInput={(next) => onValue(id, next)}
        />
      </span>
      <button class="tool" type="button" title="As it is" aria-label={`${title} as it is`} onClick={() => onStop(id)}>
        <Glyph name="close" />
      </button>
      {problem ? (
        <p class="what-if-words ci-error" id={error}>
          <Glyph name="error" tone="sev-error" />
          <span>
            <Prose text={problem.message} />
          </span>
          {problem.instead !== undefined && (
            <button class="btn btn-quiet" type="button" onClick={() => onValue(id, problem.instead ?? '')}>
              Make it {problem.instead}
            </button>
          )}
        </p>
      ) : (
        <p class="what-if-words soft">{own ? partsInWords(own) : 'Move it to see what would change.'}</p>
      )}
    </div>
  );
}

/** "Progress 25% → 50%, state off track → on track" */
export function partsInWords({ parts }: SupposedChange) {
  return parts.map(({ what, before, after }, index) => (
    <span key={what}>
      {index > 0 && ', '}
      {index > 0 ? what.toLocaleLowerCase() : what} {before}
      <span aria-hidden="true"> → </span>
      <span class="sr"> becomes </span>
      <strong>{after}</strong>
    </span>
  ));
}
