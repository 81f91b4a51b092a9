/** What no text of a person needs and what files cannot hold or readers trip over: controls, halves of characters, noncharacters. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Marks that turn the direction of everything behind them, beyond their own text. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text as it can be printed anywhere: no control characters, nothing that would turn the words around it. Line ends stay. */
export function printable(text: string): string {
  return text.replace(unprintable, '').replace(turning, '');
}

/** The same in one line. */
export function oneLine(text: string): string {
  return printable(text)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
}
