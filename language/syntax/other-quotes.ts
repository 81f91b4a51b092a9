/** Quotes of other languages and tools, each with what may close it. */
export const otherQuotes: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ['‘', '’'],
  ['’', '’‘'],
  ['`', '`'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['「', '」'],
  ['『', '』'],
]);

/** No text in such quotes is longer; each opening one looks that far for its end. */
const longest = 500;

/**
 * The text in quotes other than the language's own that begins at an offset. An apostrophe is no quote: the opening one
 * stands behind no letter, the closing one before none.
 */
export function matchOtherText(text: string, offset: number): [string] | null {
  const closing = otherQuotes.get(text[offset] ?? '');
  if (closing === undefined || isLetter(text[offset - 1])) return null;
  const limit = Math.min(text.length, offset + longest);
  for (let end = offset + 1; end < limit; end++) {
    const char = text[end] ?? '';
    if (char === '\n' || char === '\r' || char === '"') return null;
    if (closing.includes(char) && end > offset + 1 && !isLetter(text[end + 1])) return [text.slice(offset, end + 1)];
  }
  return null;
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}_]/u.test(char);
