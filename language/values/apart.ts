/** Shorter stretches of a text are copies anyhow. */
const Stretch = 13;

/**
 * A text by itself. A stretch that was cut out of a text keeps all of that text in memory: what outlives it, as a key of what
 * is remembered, must be a copy.
 */
export function apart(text: string): string {
  return text.length < Stretch ? text : ` ${text}`.slice(1);
}

/** Gives plain data texts by themselves, in place. */
export function setApart(data: object): void {
  const fields = data as Record<string, unknown>;
  for (const key in fields) {
    const value = fields[key];
    if (typeof value === 'string') {
      if (value.length >= Stretch) fields[key] = apart(value);
    } else if (typeof value === 'object' && value !== null) setApart(value);
  }
}
