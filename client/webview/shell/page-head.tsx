import type { Choice, PreviewModel } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { CompareSwitch } from '../comparison/compare-switch.tsx';
import { Glyph } from '../shapes/glyph.tsx';
import { Words } from '../shapes/long-words.tsx';
import { Ruler } from './ruler.tsx';
import { ScopeSwitch } from './scope-switch.tsx';

/** Whose OKRs these are and when: both can be switched; beside them how much of the cycle has passed. */
export function PageHead({ model }: { model: PreviewModel }) {
  const { standalone, choose } = useActions();
  const { header, scope, teams, cycles } = model;
  const fixed = standalone || (teams.length === 0 && cycles.length === 0);
  return (
    <header class="page-head">
      <div class="page-title">
        <h1 class={fixed ? 'title-fixed' : 'sr'}>
          {header.team} <span>{header.cycle}</span>
        </h1>
        {!fixed && (
          <div class="switches">
            <ScopeSwitch model={model} choose={choose} />
            <Switch
              name="Cycle"
              every="All cycles"
              shown={header.cycle}
              chosen={scope.cycle}
              choices={cycles}
              onChoose={(cycle) => choose({ ...scope, cycle })}
            />
          </div>
        )}
        {header.about && (
          <p class="about">
            <Words text={header.about} />
          </p>
        )}
        {!fixed && scope.cycle !== undefined && <CompareSwitch scope={scope} choose={choose} />}
        {standalone && <p class="about">As of {model.asOf}</p>}
        {header.filtered && <p class="about">{header.filtered}</p>}
      </div>
      {header.ruler && <Ruler ruler={header.ruler} />}
    </header>
  );
}

interface SwitchProps {
  name: string;
  /** What choosing nothing means. */
  every: string;
  /** Its words where the choices do not hold what is shown. */
  shown: string;
  chosen: string | undefined;
  choices: Choice[];
  onChoose: (id: string | undefined) => void;
}

function Switch({ name, every, shown, chosen, choices, onChoose }: SwitchProps) {
  const unlisted = chosen !== undefined && !choices.some(({ id }) => id === chosen);
  return (
    <span class="switch">
      <select
        aria-label={name}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">{every}</option>
        {unlisted && <option value={chosen}>{shown}</option>}
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <Glyph name="chevronDown" />
    </span>
  );
}
