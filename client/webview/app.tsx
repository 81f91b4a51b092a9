import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import type { PreviewView } from '../../language/protocol/webview.ts';
import { type Actions, ActionsContext } from './actions.ts';
import { Balance } from './balance/balance.tsx';
import { CheckIn } from './check-in/check-in.tsx';
import { idAt } from './cursor.ts';
import { nothingFits } from './filter/counted.ts';
import { FilterBar } from './filter/filter-bar.tsx';
import { filteredModel } from './filter/filtered-model.ts';
import { useHighlight } from './filter/highlight.ts';
import { NothingFits } from './filter/nothing-fits.tsx';
import type { Host } from './host.ts';
import { KpiBoard } from './kpi-board/kpi-board.tsx';
import { AlignmentView } from './map/alignment-view.tsx';
import { Presentation } from './present/presentation.tsx';
import { Scorecard } from './scorecard/scorecard.tsx';
import { domId } from './shapes/dom-id.ts';
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
  useEffect(() => {
    if (state.lost) host.post({ type: 'ready' });
  }, [host, state.lost]);
  useKept(host, state);
  useCursorInSight(cursorId, state.cursor);
  useScrollPerView(view);

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
  const model = useMemo(() => filteredModel(whole, filter, new Set(Object.keys(drafts))), [whole, filter, drafts]);
  useHighlight(filter.query);
  return (
    <>
      <PageHead model={whole} />
      <FilterBar model={whole} filtered={model} state={state} change={change} />
      <section class="view" role="tabpanel" id={panelId(view)} aria-labelledby={tabId(view)} tabIndex={-1}>
        {nothingFits(view, whole, model) ? (
          <NothingFits model={whole} view={view} filter={filter} change={change} />
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
      return <AlignmentView map={model.map} cycle={model.header.cycle} cursorId={cursorId} />;
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
    fix: (badge, fix) => host.post({ type: 'fix', place: badge.place, code: badge.code, fix }),
    openLink: (href) => host.post({ type: 'openLink', href }),
    run: (command) => host.post({ type: 'command', command }),
    choose: (scope) => host.post({ type: 'scope', scope }),
    suppose: (values, write) => host.post({ type: 'suppose', values, write }),
    checkIn: (entries, write) => host.post({ type: 'checkIn', entries, write }),
    toggleRow: (id) => change({ type: 'toggleRow', id }),
    show(view) {
      change({ type: 'view', view });
      host.post({ type: 'view', view });
    },
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

/** Hands what matters to the host, so that a reload brings it back. */
function useKept(host: Host, { model, view, locked, openRows, filter, drafts, supposed }: State) {
  const uri = model?.uri;
  const scope = model?.scope;
  useEffect(() => {
    if (uri !== undefined) host.save({ uri, scope: scope ?? {}, view, locked, openRows, filter, drafts, supposed });
  }, [host, uri, scope, view, locked, openRows, filter, drafts, supposed]);
}

/** Brings the marked card into sight when the cursor has moved in the text, never when only the model has changed. */
function useCursorInSight(cursorId: string | undefined, cursor: State['cursor']) {
  const seen = useRef<State['cursor']>(undefined);
  useEffect(() => {
    if (!cursorId || cursor === seen.current) return;
    seen.current = cursor;
    const element = ['row', 'kpi', 'node', 'balance', 'timeline', 'check-in'] as const;
    const card = element.map((kind) => document.getElementById(domId(kind, cursorId))).find((found) => found);
    if (card && !isInSight(card)) card.scrollIntoView({ block: 'nearest' });
  }, [cursorId, cursor]);
}

/** A tall card is in sight as soon as its head is. */
function isInSight(card: Element): boolean {
  const { top, height } = card.getBoundingClientRect();
  const bar = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
  return top >= bar && top + Math.min(height, 60) <= window.innerHeight;
}

/** Each view keeps its own place on the page. */
function useScrollPerView(view: PreviewView) {
  const places = useRef(new Map<PreviewView, number>());
  const shown = useRef(view);
  useEffect(() => {
    const onScroll = () => places.current.set(shown.current, window.scrollY);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, []);
  useLayoutEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    window.scrollTo(0, places.current.get(view) ?? 0);
  }, [view]);
}
