import type { ObjectiveCard as Objective, PreviewModel } from '../../../language/protocol/preview.ts';
import { isFiltering } from '../filter/filter.ts';
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
  const { ruler } = model.header;
  const calendar: Calendar = { months: ruler?.months ?? [], today: ruler?.elapsed };
  return (
    <>
      <CountChips header={model.header} filter={state.filter} change={change} />
      {model.objectives.map((objective) => (
        <ObjectiveCard
          key={objective.id}
          objective={objective}
          from={mixed(model, objective)}
          openRows={state.openRows}
          cursorId={cursorId}
          calendar={calendar}
        />
      ))}
      {!isFiltering(state.filter) && <Decisions decisions={model.decisions ?? []} />}
      <Legend />
    </>
  );
}

/** What tells the cards of a view apart that shows several teams or cycles. */
function mixed({ scope }: PreviewModel, { team, cycle }: Objective): string[] {
  return [scope.team === undefined ? team : '', scope.cycle === undefined ? cycle : ''].filter(Boolean);
}
