import { useRef } from 'preact/hooks';
import type { GlyphName } from '../../../language/drawing/glyph-paths.ts';
import type { PreviewView } from '../../../language/protocol/webview.ts';
import { useActions } from '../actions.ts';
import { Glyph } from '../shapes/glyph.tsx';
import type { Change, State } from '../state.ts';

export const views: { id: PreviewView; label: string }[] = [
  { id: 'scorecard', label: 'Scorecard' },
  { id: 'kpis', label: 'KPIs' },
  { id: 'map', label: 'Map' },
  { id: 'balance', label: 'Balance' },
  { id: 'timeline', label: 'Timeline' },
  { id: 'check-in', label: 'Check-in' },
];

export const tabId = (view: PreviewView) => `tab-${view}`;
export const panelId = (view: PreviewView) => `view-${view}`;

interface TopBarProps {
  state: State;
  change: (change: Change) => void;
}

/** The views as tabs and the page's few tools. */
export function TopBar({ state, change }: TopBarProps) {
  const { standalone, show, lock, present, run } = useActions();
  return (
    <header class="top">
      <div class="top-in">
        <Tabs view={state.view} onShow={show} />
        <div class="tools">
          <button
            class="tool"
            type="button"
            id="search-tool"
            title="Search and filter ( / )"
            aria-label="Search and filter"
            aria-expanded={state.searching}
            aria-controls="search"
            onClick={() => change({ type: state.searching ? 'closeSearch' : 'openSearch' })}
          >
            <Glyph name="search" />
          </button>
          <Tool id="present-tool" glyph="present" label="Present" onPress={() => present(true)} />
          {!standalone && (
            <>
              <button
                class="tool"
                type="button"
                title={state.locked ? 'Follow the active file again' : 'Stay with this file'}
                aria-label="Stay with this file"
                aria-pressed={state.locked}
                onClick={() => lock(!state.locked)}
              >
                <Glyph name={state.locked ? 'lock' : 'unlock'} />
              </button>
              <Tool glyph="checkIn" label="Check in" onPress={() => run('okr.checkIn')} />
              <Tool glyph="share" label="Export" onPress={() => run('okr.export')} />
            </>
          )}
        </div>
      </div>
    </header>
  );
}

interface ToolProps {
  id?: string;
  glyph: GlyphName;
  label: string;
  onPress: () => void;
}

function Tool({ id, glyph, label, onPress }: ToolProps) {
  return (
    <button class="tool" type="button" id={id} title={label} aria-label={label} onClick={onPress}>
      <Glyph name={glyph} />
    </button>
  );
}

/** Arrow keys walk the tabs, Home and End jump; the view follows at once. */
function Tabs({ view, onShow }: { view: PreviewView; onShow: (view: PreviewView) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = views.findIndex(({ id }) => id === view);
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[event.key];
    const next = target === undefined ? undefined : views.at(target % views.length);
    if (!next) return;
    event.preventDefault();
    onShow(next.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Views" ref={list} onKeyDown={onKeyDown}>
      {views.map(({ id, label }) => (
        <button
          key={id}
          class="tab"
          role="tab"
          type="button"
          id={tabId(id)}
          aria-controls={panelId(id)}
          aria-selected={id === view}
          tabIndex={id === view ? 0 : -1}
          onClick={() => onShow(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
