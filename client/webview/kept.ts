import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { PreviewState } from '../../language/protocol/webview.ts';
import type { Host } from './host.ts';
import type { State } from './state.ts';

/** Hands what matters to the host, so that a reload brings it back; answers with how to keep the places of the views. */
export function useKept(host: Host, state: State): (scroll: PreviewState['scroll']) => void {
  const { model, view, locked, openRows, filter, folds, drafts, supposed } = state;
  const uri = model?.uri;
  const scope = model?.scope;
  const last = useRef<PreviewState>(undefined);
  const first = useRef<PreviewState['scroll']>(undefined);
  first.current ??= host.load().scroll ?? {};
  useEffect(() => {
    if (uri === undefined) return;
    const scroll = last.current?.scroll ?? first.current;
    last.current = { uri, scope: scope ?? {}, view, locked, openRows, filter, folds, drafts, supposed, scroll };
    host.save(last.current);
  }, [host, uri, scope, view, locked, openRows, filter, folds, drafts, supposed]);
  return useCallback(
    (scroll) => {
      if (!last.current) return;
      last.current = { ...last.current, scroll };
      host.save(last.current);
    },
    [host],
  );
}
