import { isRowState } from '../../language/drawing/looks.ts';
import type { CheckInDraftEntry } from '../../language/protocol/check-in.ts';
import type { FilterFacet, PreviewFilter } from '../../language/protocol/filter.ts';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import {
  EmbeddedModelId,
  type FromWebview,
  type PreviewState,
  type PreviewView,
  PreviewViews,
  type ToWebview,
} from '../../language/protocol/webview.ts';

/** What surrounds the page: an editor that answers, or nothing but the browser. */
export interface Host {
  /** A page on its own has no text to go to, nothing to fix and no other team to ask for. */
  readonly standalone: boolean;
  /** Handed over with the page; an editor sends its model by message instead. */
  readonly model?: PreviewModel;
  post(message: FromWebview): void;
  /** Calls back with each message; returns how to stop. */
  listen(receive: (message: ToWebview) => void): () => void;
  load(): Partial<PreviewState>;
  save(state: PreviewState): void;
}

interface VsCodeApi {
  postMessage(message: FromWebview): void;
  getState(): unknown;
  setState(state: PreviewState): void;
}

declare global {
  /** Injected by VS Code into its webviews only; may be called once. */
  var acquireVsCodeApi: (() => VsCodeApi) | undefined;
}

/** The host this page finds itself in. */
export function findHost(): Host {
  return globalThis.acquireVsCodeApi ? editorHost(globalThis.acquireVsCodeApi()) : pageHost(document);
}

function editorHost(api: VsCodeApi): Host {
  return {
    standalone: false,
    post: (message) => api.postMessage(message),
    listen(receive) {
      const onMessage = (event: MessageEvent<ToWebview>) => receive(event.data);
      window.addEventListener('message', onMessage);
      return () => window.removeEventListener('message', onMessage);
    },
    load: () => readState(api.getState()),
    save: (state) => api.setState(state),
  };
}

function pageHost(page: Document): Host {
  return {
    standalone: true,
    model: readModel(page.getElementById(EmbeddedModelId)?.textContent),
    post: () => {},
    listen: () => () => {},
    load: () => readState({ view: page.documentElement.dataset.view }),
    save: () => {},
  };
}

/** The page's own model; a damaged one is as good as none, and the page says so. */
function readModel(text: string | null | undefined): PreviewModel | undefined {
  if (!text) return undefined;
  try {
    return JSON.parse(text) as PreviewModel;
  } catch {
    return undefined;
  }
}

/** What was kept may come from an older version: take only what still has the right form. */
function readState(kept: unknown): Partial<PreviewState> {
  if (typeof kept !== 'object' || kept === null) return {};
  const { view, locked, openRows, filter, folds, drafts, supposed, scroll } = kept as Record<string, unknown>;
  return {
    ...(PreviewViews.some((known) => known === view) ? { view: view as PreviewView } : {}),
    ...(typeof locked === 'boolean' ? { locked } : {}),
    ...(Array.isArray(openRows) ? { openRows: openRows.filter((id) => typeof id === 'string') } : {}),
    ...(typeof filter === 'object' && filter !== null ? { filter: readFilter(filter) } : {}),
    ...(typeof folds === 'object' && folds !== null ? { folds: readFolds(folds) } : {}),
    ...(typeof drafts === 'object' && drafts !== null ? { drafts: readDrafts(drafts) } : {}),
    ...(typeof supposed === 'object' && supposed !== null ? { supposed: readSupposed(supposed) } : {}),
    ...(typeof scroll === 'object' && scroll !== null ? { scroll: readScroll(scroll) } : {}),
  };
}

function readFilter(kept: object): PreviewFilter {
  const { query, ...lists } = kept as Record<string, unknown>;
  const read = (facet: FilterFacet): string[] => {
    const list = lists[facet];
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
  };
  return {
    query: typeof query === 'string' ? query : '',
    teams: read('teams'),
    owners: read('owners'),
    cycles: read('cycles'),
    states: read('states').filter((state) => isRowState(state)),
    findings: read('findings'),
  };
}

function readFolds(kept: object): NonNullable<PreviewState['folds']> {
  return Object.fromEntries(
    Object.entries(kept).filter((each): each is [string, boolean] => typeof each[1] === 'boolean'),
  );
}

function readDrafts(kept: object): PreviewState['drafts'] {
  return Object.fromEntries(
    Object.entries(kept).filter((each): each is [string, CheckInDraftEntry] => isDraft(each[1])),
  );
}

function readSupposed(kept: object): PreviewState['supposed'] {
  return Object.fromEntries(
    Object.entries(kept).filter((each): each is [string, string] => typeof each[1] === 'string'),
  );
}

function readScroll(kept: object): PreviewState['scroll'] {
  return Object.fromEntries(Object.entries(kept).filter((each) => Number.isFinite(each[1])));
}

function isDraft(kept: unknown): kept is CheckInDraftEntry {
  if (typeof kept !== 'object' || kept === null) return false;
  const { value, confidence, note, done } = kept as Record<string, unknown>;
  return [value, confidence, note].every((text) => typeof text === 'string') && typeof done === 'boolean';
}
