import type { ObjectiveCard as Objective, PreviewModel } from '../../../language/protocol/preview.ts';
import { filterObjectives, isFiltering } from '../filter.ts';
import { Empty } from '../shell/empty.tsx';
import type { Change, State } from '../state.ts';
import type { Calendar } from './calendar.ts';
import { CountChips } from './count-chips.tsx';
import { Decisions } from './decisions.tsx';
import { Legend } from './legend.tsx';
import { ObjectiveCard } from './objective-card.tsx';

interface ScorecardProps {
  model: PreviewModel;
  state: State;
  cursorId?: string;
  change: (change: Change) => void;
}

/** The objectives of a team in a cycle, in the order of the file. */
export function Scorecard({ model, state, cursorId, change }: ScorecardProps) {
  if (model.empty) return <Empty model={model} />;
  const shown = filterObjectives(model.objectives, state);
  const { ruler } = model.header;
  const calendar: Calendar = { months: ruler?.months ?? [], today: ruler?.elapsed };
  return (
    <>
      <CountChips header={model.header} state={state} change={change} />
      <FilterStatus state={state} shown={shown.flatMap((objective) => objective.keyResults).length} model={model} />
      {shown.map((objective) => (
        <ObjectiveCard
          key={objective.id}
          objective={objective}
          from={mixed(model, objective)}
          openRows={state.openRows}
          cursorId={cursorId}
          calendar={calendar}
        />
      ))}
      {shown.length === 0 && isFiltering(state) && (
        <div class="nothing">
          <p>Nothing here fits.</p>
          <button class="btn" type="button" onClick={() => change({ type: 'showAll' })}>
            Show everything
          </button>
        </div>
      )}
      {!isFiltering(state) && <Decisions decisions={model.decisions ?? []} />}
      <Legend />
    </>
  );
}

/** Says aloud how much a filter has left; silent while there is none. */
function FilterStatus({ state, shown, model }: { state: State; shown: number; model: PreviewModel }) {
  const all = model.objectives.flatMap((objective) => objective.keyResults).length;
  return (
    <p class="sr" role="status">
      {isFiltering(state) ? `${shown} of ${all} key results shown` : ''}
    </p>
  );
}

/** What tells the cards of a view apart that shows several teams or cycles. */
function mixed({ scope }: PreviewModel, { team, cycle }: Objective): string[] {
  return [scope.team === undefined ? team : '', scope.cycle === undefined ? cycle : ''].filter(Boolean);
}
