import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of OKR Language on a page. */
export interface Block {
  /** Page and line, for messages. */
  at: string;
  text: string;
  /** ```` ```okr bad ````: shows a mistake on purpose. */
  bad: boolean;
}

export function pages(): string[] {
  const docs = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`);
  return [...(existsSync(`${root}README.md`) ? ['README.md'] : []), ...docs].sort();
}

export const readPage = (page: string): string => readFileSync(root + page, 'utf8');

export const pageExists = (page: string): boolean => existsSync(root + page);

/** Every block that a page fences as `okr`, whatever stands behind the word. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; info: string; line: number; text: string[] } | undefined;
  for (const [index, line] of readPage(page).split(/\r?\n/).entries()) {
    const fence = /^\s*(`{3,})(.*)$/.exec(line);
    if (!open) {
      if (fence) open = { fence: fence[1] ?? '', info: fence[2]?.trim() ?? '', line: index + 1, text: [] };
    } else if (fence && fence[1] === open.fence && !fence[2]?.trim()) {
      const [language, ...notes] = open.info.split(/\s+/);
      if (language === 'okr') {
        blocks.push({ at: `${page}:${open.line}`, text: `${open.text.join('\n')}\n`, bad: notes.includes('bad') });
      }
      open = undefined;
    } else open.text.push(line);
  }
  return blocks;
}
