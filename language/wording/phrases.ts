/** Words of a data list as one choice inside a pattern: spaces and hyphens within an entry stand for each other. */
export function anyOf(list: string): string {
  const entries = list
    .trim()
    .split(/\s*\|\s*/)
    .map((entry) => entry.replace(/[ -]/g, '[ -]'));
  return `(?:${entries.join('|')})`;
}

/** Longer texts are judged by their beginning, so that no text takes long. */
const Longest = 400;

/** A text as patterns read it: brackets blanked out, quotes straight, every character at its place. */
export function plain(text: string): string {
  return text
    .slice(0, Longest)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, (aside) => ' '.repeat(aside.length))
    .replaceAll('’', "'")
    .replace(/[\u00a0\t\r\n]/g, ' ');
}
