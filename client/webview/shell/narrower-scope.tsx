import type { Choice, PreviewModel, PreviewScope } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';

/** More than this are chosen from the lists above. */
const most = 12;

interface NarrowerProps {
  model: PreviewModel;
  /** Which limits the view cannot do without. */
  needs: readonly ('team' | 'cycle')[];
}

/** The ways on from a scope that is too wide for a view: one button for each cycle, or then for each team. */
export function NarrowerScope({ model: { scope, teams, cycles, objectives }, needs }: NarrowerProps) {
  const { standalone } = useActions();
  if (standalone) return null;
  if (needs.includes('cycle') && scope.cycle === undefined) {
    return <Buttons label="Cycles" choices={cycles} to={(cycle) => ({ ...scope, cycle })} />;
  }
  if (!needs.includes('team')) return null;
  const here = teams.filter(({ own, label }) => own && objectives.some(({ team }) => team === label));
  return <Buttons label="Teams" choices={here} to={(team) => ({ cycle: scope.cycle, team })} />;
}

interface ButtonsProps {
  label: string;
  choices: readonly Choice[];
  to: (id: string) => PreviewScope;
}

function Buttons({ label, choices, to }: ButtonsProps) {
  const { choose } = useActions();
  if (choices.length > most) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that lead on are no fields of a form
    <div class="actions" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button key={choice.id} class="btn" type="button" onClick={() => choose(to(choice.id))}>
          {choice.label}
        </button>
      ))}
    </div>
  );
}
