/** Work in small steps, each done in a moment; somebody else may have a turn between any two. */
export type Steps<Result> = Generator<void, Result>;

/** All steps, one right after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
