import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PreviewState, PreviewView } from '../../language/protocol/webview.ts';
import { placeOf } from './long-lists/places.ts';
import { domId } from './shapes/dom-id.ts';
import type { State } from './state.ts';

type Places = NonNullable<PreviewState['scroll']>;

/** How long the page rests before its place is kept, in milliseconds. */
const rest = 200;

/**
 * Each view keeps its own place on the page, also over a reload.
 *
 * @param drawn whether there is a view to scroll: not before the first model, nor in a presentation
 * @param onRest told where each view stands when scrolling has come to rest
 */
export function useScrollPerView(
  view: PreviewView,
  drawn: boolean,
  kept: Places | undefined,
  onRest: (p: Places) => void,
) {
  const places = useRef<Places>({ ...kept });
  const shown = useRef<PreviewView | undefined>(undefined);
  // Read while the view still stands: the event of a scroll just made comes only with the next frame.
  if (shown.current && !(drawn && shown.current === view)) places.current[shown.current] = Math.round(window.scrollY);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(atRest, rest);
    };
    // Not before: who asks for the place while it moves has the page laid out at once, in every frame.
    const atRest = () => {
      if (!shown.current) return;
      places.current[shown.current] = Math.round(window.scrollY);
      onRest({ ...places.current });
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
    };
  }, [onRest]);
  useLayoutEffect(() => {
    if (drawn && shown.current === view) return;
    shown.current = drawn ? view : undefined;
    if (!drawn) return;
    window.scrollTo(0, places.current[view] ?? 0);
  }, [view, drawn]);
}

/**
 * Brings the marked card into sight when the cursor has moved in the text, never when only the model has changed, and
 * not away from the place that was kept over a reload.
 */
export function useCursorInSight(cursorId: string | undefined, cursor: State['cursor'], returned: boolean) {
  const seen = useRef<State['cursor']>(undefined);
  useEffect(() => {
    if (!cursorId || cursor === seen.current) return undefined;
    const first = seen.current === undefined;
    seen.current = cursor;
    if (first && returned) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // In a long list it may not be drawn yet: it is, once its place is near, and that once what is around it is.
    const approach = (steps: number) => {
      const card = drawnAs(cursorId);
      const place = card ?? placeOf(cursorId);
      if (place) bringIntoSight(place);
      if (!card && place && steps > 0) timer = setTimeout(() => approach(steps - 1), 100);
    };
    approach(3);
    return () => clearTimeout(timer);
  }, [cursorId, cursor, returned]);
}

const kinds = ['row', 'kpi', 'node', 'balance', 'timeline', 'check-in'] as const;

const drawnAs = (id: string): Element | undefined =>
  kinds.map((kind) => document.getElementById(domId(kind, id))).find((found) => found !== null) ?? undefined;

function bringIntoSight(element: Element): void {
  if (!isInSight(element)) element.scrollIntoView({ block: 'nearest' });
}

/** A tall card is in sight as soon as its head is. */
function isInSight(card: Element): boolean {
  const { top, height } = card.getBoundingClientRect();
  const bar = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
  return top >= bar && top + Math.min(height, 60) <= window.innerHeight;
}
