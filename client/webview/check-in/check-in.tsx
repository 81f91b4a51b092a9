import { useEffect } from 'preact/hooks';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { LongList } from '../long-lists/long-list.tsx';
import { Go } from '../shapes/go.tsx';
import { NarrowerScope } from '../shell/narrower-scope.tsx';
import type { Change, State } from '../state.ts';
import { CheckInFoot } from './check-in-foot.tsx';
import { CheckInGroup } from './check-in-group.tsx';

interface CheckInProps {
  model: PreviewModel;
  state: State;
  cursorId?: string;
  change: (change: Change) => void;
}

/** How long typing pauses before it is read, in milliseconds. */
const pause = 150;

/** This week's list: numbers are typed beside the last ones and written to the file as one block. */
export function CheckIn({ model, state, cursorId, change }: CheckInProps) {
  const { standalone, checkIn } = useActions();
  const { drafts, answer } = state;
  const view = model.checkIn;
  const rows = view.groups.flatMap((group) => group.rows);
  const typed = rows.filter(({ id }) => id in drafts).length;
  useEffect(() => {
    // After writing, the answer that says so stays until something is typed again.
    if (Object.keys(drafts).length === 0) return undefined;
    const timer = setTimeout(() => checkIn(drafts, false), pause);
    return () => clearTimeout(timer);
  }, [drafts, checkIn, model.revision]);
  const write = () => checkIn(drafts, true);
  return (
    <form
      class="ci-form"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write();
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) toNextRow(event);
      }}
    >
      <div class="ci-top">
        <h2 class="lede">{view.title}</h2>
        {rows.length > 0 && !standalone && (
          <p class="soft">
            <span class="v">{typed}</span> of {rows.length} filled in. An empty row is left out.
          </p>
        )}
      </div>
      {view.problem && <p class="nothing">{view.problem}</p>}
      {view.mixed && <NarrowerScope model={model} needs={['cycle', 'team']} />}
      {view.already && !standalone && (
        <p class="soft ci-already">
          <Go place={view.already}>A check-in of today is in the file already</Go>. What you write here comes after it
          and counts from then on.
        </p>
      )}
      {rows.length > 0 && (
        <div class={standalone ? undefined : 'ci-body'}>
          <div class="ci-list">
            <LongList
              name="check-in"
              items={view.groups}
              together={1}
              height={({ rows: some }) => 40 + 56 * some.length}
              holds={({ rows: some }) => some}
              draw={(groups) =>
                groups.map((group) => (
                  <CheckInGroup
                    key={group.id}
                    group={group}
                    at={view.groups.indexOf(group)}
                    of={view.groups.length}
                    drafts={drafts}
                    readings={answer && !answer.written ? answer.rows : {}}
                    cursorId={cursorId}
                    change={change}
                  />
                ))
              }
            />
          </div>
          {!standalone && <CheckInFoot where={view.where} answer={answer} typed={typed} onWrite={write} />}
        </div>
      )}
    </form>
  );
}

/** Enter goes down the column, as in a sheet. */
function toNextRow(event: KeyboardEvent & { currentTarget: HTMLFormElement }) {
  const { target, currentTarget: form } = event;
  if (!(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const same = [...form.querySelectorAll<HTMLInputElement>(`input[data-column="${target.dataset.column}"]`)];
  same[same.indexOf(target) + 1]?.focus();
}
