import type { Steps } from '../../language/values/steps.ts';

/** For so long, in milliseconds, work may keep everything else waiting: shorter than anyone notices. */
const Most = 5;

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

/** All steps, with time for everything else in between. */
export async function stepByStep<Result>(steps: Steps<Result>): Promise<Result> {
  const breath = breathe();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const turn = breath();
    if (turn) await turn;
  }
}

/**
 * Turns of the loop from the bytes of a message to whoever acts on it: the connection reads it in one, puts it in line in
 * the next, and hands it over in the third. With fewer, work in steps goes on twice while a keystroke waits.
 */
const turns = 3;

/** Lets everything that waits have its turn, a message that has only just come among it. */
export async function pause(): Promise<void> {
  // A timer waits at least some milliseconds, in which much is heard; where there is no better, in the browser, it has to do.
  if (typeof setImmediate !== 'function') return new Promise((next) => setTimeout(next));
  for (let turn = 0; turn < turns; turn++) await new Promise<void>((next) => setImmediate(next));
}
