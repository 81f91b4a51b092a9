/** A user's text as it stands, whatever signs are in it: no sign of Markdown, no link and no tag is made of it. */
export function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>#|~&@]/g, '\\$&')
      // Addresses become links by themselves, `$(…)` an icon; and at its start a text could begin a list.
      .replace(/:(?=\/\/)|(?<=\bwww)\.|\$(?=\()/gi, '\\$&')
      .replace(/^(?:[-+=]|\d+[.)](?=\s))/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
  );
}

/** Long texts are cut where a hover would become a page. */
export function brief(text: string, longest = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return plain(line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`);
}

export const bold = (text: string): string => `**${plain(text)}**`;

/** Words of the language, as code. Only for texts of our own. */
export const code = (text: string): string => `\`${text}\``;

/** An example of the language, coloured. Only for texts of our own. */
export const example = (text: string): string => `\`\`\`okr\n${text}\n\`\`\``;

/** Lines below one another, as one paragraph. */
export function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('  \n');
}

/** Paragraphs; empty ones are left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
