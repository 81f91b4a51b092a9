/** How far from the window something is drawn already, in pixels: more than a turn of the wheel. */
const margin = 1500;
let within = margin;

type Listener = (near: boolean, height: number) => void;

const listeners = new Map<Element, Listener>();
let observer: IntersectionObserver | undefined;

/** Tells an element when it comes near the window and when it leaves; returns how to stop. */
export function watchNear(element: Element, listener: Listener): () => void {
  // The document as root: in a frame of another origin, as VS Code's are, a margin would else count for nothing.
  observer ??= observing();
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer?.unobserve(element);
  };
}

/** Draws whatever is this near, in pixels, for as long as it is needed; returns how to end that. */
export function drawWithin(pixels: number): () => void {
  const watch = (distance: number) => {
    within = distance;
    observer?.disconnect();
    observer = observing();
    for (const element of listeners.keys()) observer.observe(element);
  };
  watch(pixels);
  return () => watch(margin);
}

function observing(): IntersectionObserver {
  return new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        listeners.get(target)?.(isIntersecting, boundingClientRect.height);
      }
    },
    { root: document, rootMargin: `${within}px 0px` },
  );
}

/** Whether a page is being printed: then everything is drawn. */
export function watchPrint(listener: (printing: boolean) => void): () => void {
  const media = matchMedia('print');
  const before = () => listener(true);
  const after = () => listener(media.matches);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media.addEventListener('change', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media.removeEventListener('change', after);
  };
}
