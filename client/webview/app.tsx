import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { filteredModel } from '../../language/filtering/filtered-model.ts';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import { type Actions, ActionsContext } from './actions.ts';
import { Balance } from './balance/balance.tsx';
import { CheckIn } from './check-in/check-in.tsx';
import { idAt } from './cursor.ts';
import { countOf, nothingFits } from './filter/counted.ts';
import { FilterBar } from './filter/filter-bar.tsx';
import { useHighlight } from './filter/highlight.ts';
import { NothingFits } from './filter/nothing-fits.tsx';
import type { Host } from './host.ts';
import { useKept } from './kept.ts';
import { KpiBoard } from './kpi-board/kpi-board.tsx';
import { AlignmentView } from './map/alignment-view.tsx';
import { usePicture } from './picture/use-picture.ts';
import { Presentation } from './present/presentation.tsx';
import { Scorecard } from './scorecard/scorecard.tsx';
import { useCursorInSight, useScrollPerView } from './scroll.ts';
import { Banner } from './shell/banner.tsx';
import { Loading } from './shell/loading.tsx';
import { PageHead } from './shell/page-head.tsx';
import { panelId, TopBar, tabId } from './shell/top-bar.tsx';
import { type Change, initialState, reduce, type State } from './state.ts';
import { Timeline } from './timeline/timeline.tsx';
import { SupposedBar } from './what-if/supposed-bar.tsx';
import { useWhatIf, WhatIfContext } from './what-if/what-if-context.ts';
import { withSupposed } from './what-if/with-supposed.ts';

/** The whole page: tabs above, one view below, kept in step with the host. */
export function App({ host }: { host: Host }) {
  const [state, change] = useReducer<State, Change, Host>(reduce, host, ({ load, model: given }) =>
    initialState(load(), given),
  );
  const actions = useMemo(() => makeActions(host, change), [host]);
  const { view } = state;
  const model = useMemo(() => withSupposed(state.model, state.outcome), [state.model, state.outcome]);
  const whatIf = useWhatIf(state, actions, change);
  const cursorId = useMemo(
    () => (model && state.cursor ? idAt(model, state.cursor.uri, state.cursor.position) : undefined),
    [model, state.cursor],
  );

  useEffect(() => {
    const stop = host.listen(change);
    host.post({ type: 'ready' });
    return stop;
  }, [host]);
  useEffect(() => host.post({ type: 'view', view }), [host, view]);
  useEffect(() => {
    if (state.lost) host.post({ type: 'ready' });
  }, [host, state.lost]);
  useEffect(() => {
    host.post({ type: 'filter', filter: state.filter });
  }, [host, state.filter]);
  usePicture(host);
  const kept = useMemo(() => host.load().scroll, [host]);
  useCursorInSight(cursorId, state.cursor, kept?.[view] !== undefined);
  useScrollPerView(view, model !== undefined && !state.presenting, kept, useKept(host, state));

  if (state.presenting && model) {
    return <Presenting model={model} state={state} actions={actions} />;
  }
  return (
    <ActionsContext.Provider value={actions}>
      <WhatIfContext.Provider value={whatIf}>
        <div class="app">
          <TopBar state={state} change={change} />
          <Banner banner={model?.banner} failure={state.failure} />
          <main class="page">
            {model ? <Page model={model} state={state} cursorId={cursorId} change={change} /> : <Nothing host={host} />}
          </main>
          <SupposedBar state={state} change={change} />
        </div>
      </WhatIfContext.Provider>
    </ActionsContext.Provider>
  );
}

/** What the filter leaves is what is presented. */
function Presenting({ model, state, actions }: { model: PreviewModel; state: State; actions: Actions }) {
  const shown = useMemo(() => filteredModel(model, state.filter, new Set()), [model, state.filter]);
  useEffect(() => {
    actions.present(true);
  }, [actions]);
  return <Presentation model={shown} actions={actions} onLeave={() => actions.present(false)} />;
}

interface PageProps {
  model: PreviewModel;
  state: State;
  cursorId?: string;
  change: (change: Change) => void;
}

function Page({ model: whole, state, cursorId, change }: PageProps) {
  const { view, filter, drafts } = state;
  const model = useMemo(
    () => filteredModel(whole, filter, new Set(Object.keys(drafts)), view),
    [whole, filter, drafts, view],
  );
  useHighlight(filter.query);
  return (
    <>
      <PageHead model={whole} />
      <FilterBar model={whole} filtered={model} state={state} change={change} />
      <section class="view" role="tabpanel" id={panelId(view)} aria-labelledby={tabId(view)} tabIndex={-1}>
        {nothingFits(view, whole, model) ? (
          <NothingFits model={whole} view={view} filter={filter} change={change} />
        ) : whole.header.filtered && countOf(view, whole) === 0 ? (
          <p>Nothing here fits the filter.</p>
        ) : (
          <View model={model} state={state} cursorId={cursorId} change={change} />
        )}
      </section>
    </>
  );
}

function View({ model, state, cursorId, change }: PageProps) {
  switch (state.view) {
    case 'scorecard':
      return <Scorecard model={model} state={state} cursorId={cursorId} change={change} />;
    case 'kpis':
      return <KpiBoard model={model} cursorId={cursorId} />;
    case 'map':
      return <AlignmentView model={model} state={state} cursorId={cursorId} change={change} />;
    case 'balance':
      return <Balance model={model} cursorId={cursorId} />;
    case 'timeline':
      return <Timeline model={model} cursorId={cursorId} />;
    case 'check-in':
      return <CheckIn model={model} state={state} cursorId={cursorId} change={change} />;
  }
}

function Nothing({ host }: { host: Host }) {
  if (!host.standalone) return <Loading />;
  return <p>This page holds no scorecard. Export it once more from the editor or the command line.</p>;
}

function makeActions(host: Host, change: (change: Change) => void): Actions {
  return {
    standalone: host.standalone,
    reveal: (place) => host.post({ type: 'reveal', place, focus: true }),
    fix: ({ place, code, fixes }, fix) => host.post({ type: 'fix', place, code, fix, title: fixes[fix] ?? '' }),
    fillCell: (offer) => host.post({ type: 'fillCell', offer }),
    openLink: (href) => host.post({ type: 'openLink', href }),
    run: (command) => host.post({ type: 'command', command }),
    choose: (scope) => host.post({ type: 'scope', scope }),
    suppose: (values, write) => host.post({ type: 'suppose', values, write }),
    checkIn: (entries, write) => host.post({ type: 'checkIn', entries, write }),
    foldedTo: (folded) => host.post({ type: 'folded', folded }),
    toggleRow: (id) => change({ type: 'toggleRow', id }),
    show: (view) => change({ type: 'view', view }),
    present(on) {
      change({ type: on ? 'present' : 'leavePresentation' });
      host.post({ type: 'presenting', on });
    },
    lock(locked) {
      change({ type: 'locked', locked });
      host.post({ type: 'lock', locked });
    },
  };
}
