interface FieldProps {
  /** Fields of one column follow one another on Enter. */
  column: 'value' | 'confidence';
  label: string;
  /** Says what the field is where its column has no head. */
  prefix: string;
  unit?: { label: string; spoken: string };
  value: string;
  /** What it was last: to see, not to send. */
  placeholder: string;
  /** Id of what is wrong with it. */
  error: string | undefined;
  onInput: (value: string) => void;
}

/** A longer unit has no room within the field and stands below it. */
const longestInside = 3;

/** A number with its unit beside it. Text, not `type="number"`: `$1.5M` and `18.6 min` may be typed as well. */
export function NumberField({ column, label, prefix, unit, value, placeholder, error, onInput }: FieldProps) {
  const inside = unit !== undefined && unit.label.length <= longestInside;
  return (
    <>
      <span class={inside ? 'field has-unit' : 'field'}>
        <span class="pre" aria-hidden="true">
          {prefix}
        </span>
        <input
          class="in num"
          inputMode="decimal"
          autocomplete="off"
          data-column={column}
          aria-label={unit ? `${label}, in ${unit.spoken}` : label}
          aria-invalid={error !== undefined ? 'true' : undefined}
          aria-describedby={error}
          placeholder={placeholder}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {inside && (
          <span class="unit" aria-hidden="true">
            {unit.label}
          </span>
        )}
      </span>
      {unit && !inside && (
        <span class="s unit-below" aria-hidden="true">
          {unit.label}
        </span>
      )}
    </>
  );
}
