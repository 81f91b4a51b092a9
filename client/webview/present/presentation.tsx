import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { type Actions, ActionsContext } from '../actions.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { SlideContent } from './slide-content.tsx';
import { type SlideOrder, slidesOf } from './slides.ts';
import { placeAfter, type Step, stepFor } from './steps.ts';

interface PresentationProps {
  model: PreviewModel;
  actions: Actions;
  onLeave: () => void;
}

/** What a team looks at together: one thing at a time, large, without findings and tools. */
export function Presentation({ model, actions, onLeave }: PresentationProps) {
  const [order, setOrder] = useState<SlideOrder>('objectives');
  const [place, setPlace] = useState(0);
  const slide = useRef<HTMLElement>(null);
  const slides = useMemo(() => slidesOf(model, order), [model, order]);
  // The text may have lost an objective since.
  const at = Math.min(place, slides.length - 1);
  const shown = slides[at];
  const reader = useMemo(() => ({ ...actions, standalone: true }), [actions]);

  const go = (step: Step) => {
    if (step === 'leave') return onLeave();
    if (step === 'turn') setOrder(order === 'owners' ? 'objectives' : 'owners');
    setPlace(placeAfter(step, at, slides.length));
  };
  useKeys(go);
  useWholeScreen(actions.standalone, onLeave);
  useWayBack();
  // Heard and seen from its beginning.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    slide.current?.focus({ preventScroll: true });
  }, [at, order]);

  if (!shown) return null;
  const position = `${at + 1} of ${slides.length}`;
  return (
    <ActionsContext.Provider value={reader}>
      <main class="deck">
        <section class="slide" ref={slide} tabIndex={-1} aria-label={`${shown.title}, ${position}`}>
          <div class="slide-in">
            <SlideContent slide={shown} model={model} />
          </div>
        </section>
        <nav class="deck-bar" aria-label="Presentation">
          <span class="deck-where">
            {model.header.team} <span class="soft">{model.header.cycle}</span>
          </span>
          <button class="btn btn-quiet" type="button" onClick={() => go('turn')}>
            {order === 'owners' ? 'By objective' : 'By owner'}
          </button>
          <span class="deck-steps">
            <StepButton label="Previous" disabled={at === 0} onPress={() => go('previous')} />
            <span class="deck-position">{position}</span>
            <StepButton label="Next" disabled={at === slides.length - 1} onPress={() => go('next')} />
          </span>
          <button class="btn btn-quiet" type="button" title="Leave (Escape)" onClick={() => go('leave')}>
            Leave
          </button>
        </nav>
      </main>
    </ActionsContext.Provider>
  );
}

/** Stays reachable at an end, so that the keyboard is not lost. */
function StepButton({
  label,
  disabled,
  onPress,
}: {
  label: 'Previous' | 'Next';
  disabled: boolean;
  onPress: () => void;
}) {
  return (
    <button
      class={`tool deck-${label.toLowerCase()}`}
      type="button"
      title={label}
      aria-label={label}
      aria-disabled={disabled}
      onClick={onPress}
    >
      <Glyph name="chevron" />
    </button>
  );
}

function useKeys(go: (step: Step) => void) {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = stepFor(event, event.target instanceof HTMLButtonElement);
      if (!step) return;
      event.preventDefault();
      latest.current(step);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** A page in a browser takes the whole screen if it may; leaving that leaves the presentation. Editors have their own way. */
function useWholeScreen(standalone: boolean, onLeave: () => void) {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (!standalone || !document.fullscreenEnabled) return undefined;
    const onChange = () => {
      if (!document.fullscreenElement) leave.current();
    };
    document.documentElement.requestFullscreen().then(
      () => document.addEventListener('fullscreenchange', onChange),
      // Without the whole screen it is as good.
      () => {},
    );
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [standalone]);
}

/** Who leaves finds the button again. */
function useWayBack() {
  useLayoutEffect(
    () => () => {
      requestAnimationFrame(() => document.getElementById('present-tool')?.focus({ preventScroll: true }));
    },
    [],
  );
}
