const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns a text takes in an editor: marks that join a letter take none, East Asian letters two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text.normalize('NFC')) {
    if (/\p{M}/u.test(char)) continue;
    width += wide.test(char) ? 2 : 1;
  }
  return width;
}

/** A text with spaces behind it up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
