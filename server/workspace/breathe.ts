/** For so long, in milliseconds, work may keep everything else waiting: shorter than anyone notices. */
const Most = 15;

/** For long work in short steps: what it answers is called after each step, and now and then lets all that waits have its turn. */
export function breathe(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < Most) return undefined;
    return pause().then(() => {
      since = performance.now();
    });
  };
}

/** Lets everything that waits have its turn. */
export function pause(): Promise<void> {
  return new Promise((next) => {
    // A timer waits at least some milliseconds; where there is no better, in the browser, it has to do.
    if (typeof setImmediate === 'function') setImmediate(next);
    else setTimeout(next);
  });
}
