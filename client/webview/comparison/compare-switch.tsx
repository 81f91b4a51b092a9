import type { PreviewScope } from '../../../language/protocol/preview.ts';

interface SwitchProps {
  scope: PreviewScope;
  choose: (scope: PreviewScope) => void;
}

/** Shows what is now beside the cycle before, or no longer. */
export function CompareSwitch({ scope, choose }: SwitchProps) {
  const { compare, ...rest } = scope;
  return (
    <button
      class="chip compare-switch"
      type="button"
      aria-pressed={compare === true}
      onClick={() => choose(compare ? rest : { ...rest, compare: true })}
    >
      Compare with the last cycle
    </button>
  );
}
