/** `a`, `a and b`, `a, b and c`. */
export function listText(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const Numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** Small counts as words: `two conflicts`, `12 conflicts`. */
export function countText(count: number, one: string, many: string): string {
  return `${Numbers[count] ?? count} ${count === 1 ? one : many}`;
}

/** First letter large, as at the start of a sentence. */
export function capitalised(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  return letter.toUpperCase() + text.slice(letter.length);
}

/** What comes before the rest of an explanation: the first sentence, its full stop included. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;
}

/** A title as it stands inside a sentence. */
export function quoted(title: string): string {
  return `“${title}”`;
}
