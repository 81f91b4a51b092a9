/** Shorter stretches of a text are copies anyhow. */
const Stretch = 13;

/**
 * A text by itself. A stretch that was cut out of a text keeps all of that text in memory: what outlives it, as a key of what
 * is remembered, must be a copy.
 */
export function apart(text: string): string {
  return text.length < Stretch ? text : ` ${text}`.slice(1);
}
