/**
 * Which letters a text has, a bit for each; digits share one, as do all other letters. What does not have the letters that
 * are looked for need not be looked at.
 */
export function lettersOf(text: string): number {
  let letters = 0;
  for (const letter of text.toLowerCase()) {
    const code = letter.charCodeAt(0);
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97);
    else if (code >= 48 && code <= 57) letters |= 1 << 26;
    else if (code > 127) letters |= 1 << 27;
  }
  return letters;
}
