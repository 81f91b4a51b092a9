import type { PreviewModel, PreviewScope, TeamChoice } from '../../../language/protocol/preview.ts';
import { Glyph } from '../shapes/glyph.tsx';

interface SwitchProps {
  model: PreviewModel;
  choose: (scope: PreviewScope) => void;
}

/** Whose OKRs: the file's, a team's, those of a department with all its teams, or everybody's. */
export function ScopeSwitch({ model: { scope, header, teams, file }, choose }: SwitchProps) {
  const choices = [...(file ? [fileChoice(file)] : []), everyone, ...teams.flatMap(teamChoices)];
  const chosen = valueFor(scope);
  const unlisted = !choices.some(({ value }) => value === chosen);
  const onChange = (value: string) => {
    const choice = choices.find((each) => each.value === value);
    const { cycle, compare } = scope;
    if (choice) choose({ ...choice.scope, ...(cycle && { cycle }), ...(compare && { compare }) });
  };
  return (
    <span class="switch">
      <select aria-label="Team" value={chosen} onChange={(event) => onChange(event.currentTarget.value)}>
        {unlisted && <option value={chosen}>{header.team}</option>}
        {choices.map(({ value, label, depth }) => (
          <option key={value} value={value} class={`depth-${Math.min(depth, 3)}`}>
            {label}
          </option>
        ))}
      </select>
      <Glyph name="chevronDown" />
    </span>
  );
}

interface ScopeChoice {
  value: string;
  label: string;
  depth: number;
  scope: PreviewScope;
}

const everyone: ScopeChoice = { value: '', label: 'Whole organisation', depth: 0, scope: {} };

const fileChoice = ({ id, label }: { id: string; label: string }): ScopeChoice => ({
  value: `file ${id}`,
  label: `This file: ${label}`,
  depth: 0,
  scope: { file: id },
});

/** A unit by itself where it has objectives, and with its parts where these have some. */
function teamChoices({ id, label, depth, own, parts }: TeamChoice): ScopeChoice[] {
  return [
    ...(own ? [{ value: id, label, depth, scope: { team: id } }] : []),
    ...(parts
      ? [{ value: `parts ${id}`, label: `${label} and its parts`, depth, scope: { team: id, below: true } }]
      : []),
  ];
}

function valueFor({ file, team, below }: PreviewScope): string {
  if (file !== undefined) return `file ${file}`;
  return team === undefined ? '' : below ? `parts ${team}` : team;
}
