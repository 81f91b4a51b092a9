import { useMemo } from 'preact/hooks';
import { whose } from '../../../language/drawing/whose.ts';
import { isFiltering } from '../../../language/filtering/fitting.ts';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { ComparisonView } from '../comparison/comparison-view.tsx';
import { LongList } from '../long-lists/long-list.tsx';
import { Empty } from '../shell/empty.tsx';
import type { Change, State } from '../state.ts';
import type { Calendar } from './calendar.ts';
import { CountChips } from './count-chips.tsx';
import { Decisions } from './decisions.tsx';
import { Legend } from './legend.tsx';
import { type CardProps, ObjectiveCard } from './objective-card.tsx';

interface ScorecardProps {
  model: PreviewModel;
  state: State;
  cursorId?: string;
  change: (change: Change) => void;
}

/** The objectives of a team in a cycle, in the order of the file. */
export function Scorecard({ model, state, cursorId, change }: ScorecardProps) {
  const { ruler } = model.header;
  const calendar = useMemo((): Calendar => ({ months: ruler?.months ?? [], today: ruler?.elapsed }), [ruler]);
  if (model.empty) return <Empty model={model} />;
  return (
    <>
      <CountChips header={model.header} filter={state.filter} change={change} />
      {model.comparison && <ComparisonView comparison={model.comparison} head={model.header} of="key results" />}
      <LongList
        name="objectives"
        items={model.objectives}
        together={1}
        height={({ keyResults }) => 110 + 62 * keyResults.length}
        holds={({ keyResults }) => keyResults}
        draw={(objectives) =>
          objectives.map((objective) => (
            <Card
              key={objective.id}
              objective={objective}
              from={whose(model.header, objective)}
              openRows={state.openRows}
              cursorId={cursorId}
              calendar={calendar}
            />
          ))
        }
      />
      {!isFiltering(state.filter) && <Decisions decisions={model.decisions ?? []} />}
      <Legend />
    </>
  );
}

/** A card is drawn again only when something about it is another. */
function Card({ objective, from, openRows, cursorId, calendar }: CardProps) {
  const ids = [objective.id, ...objective.keyResults.map(({ id }) => id)];
  const open = openRows.filter((id) => ids.includes(id)).join(' ');
  const cursor = ids.find((id) => id === cursorId);
  const said = from.join(' ');
  // The lists are new each time; what they say of this card is not.
  return useMemo(
    () => <ObjectiveCard objective={objective} from={from} openRows={openRows} cursorId={cursor} calendar={calendar} />,
    [objective, said, open, cursor, calendar],
  );
}
