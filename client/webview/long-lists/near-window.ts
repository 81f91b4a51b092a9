/** How far from the window something is drawn already, in pixels: more than a turn of the wheel. */
const margin = 1500;

type Listener = (near: boolean, height: number) => void;

const listeners = new Map<Element, Listener>();
let observer: IntersectionObserver | undefined;

/** Tells an element when it comes near the window and when it leaves; returns how to stop. */
export function watchNear(element: Element, listener: Listener): () => void {
  // The document as root: in a frame of another origin, as VS Code's are, a margin would else count for nothing.
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        listeners.get(target)?.(isIntersecting, boundingClientRect.height);
      }
    },
    { root: document, rootMargin: `${margin}px 0px` },
  );
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer?.unobserve(element);
  };
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
