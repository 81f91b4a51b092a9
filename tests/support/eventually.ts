/** What makes `eventually` try again: a thrown error, or a result that is `undefined` or `false`. */
type Attempt<T> = () => T | undefined | false | Promise<T | undefined | false>;

/**
 * Tries until it succeeds and answers with what it got. Tests wait with this and never sleep: a slow machine
 * takes longer, a fast one does not wait.
 *
 * @param what names the expectation for the message of a failure
 */
export async function eventually<T>(what: string, attempt: Attempt<T>, timeout = 15_000): Promise<T> {
  const deadline = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const result = await attempt();
      if (result !== undefined && result !== false) return result;
      last = result;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) {
      const why = last instanceof Error ? last.message : `it was ${String(last)}`;
      throw new Error(`Waited ${timeout} ms for: ${what}. Last attempt: ${why}`, { cause: last });
    }
    await new Promise((next) => setTimeout(next, 50));
  }
}
