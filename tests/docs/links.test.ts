import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { pageExists, pages, readPage } from './blocks.ts';

/** GitHub's name of a heading: lower case, spaces to hyphens, other signs dropped. */
const anchor = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const anchors = (page: string) =>
  new Set([...readPage(page).matchAll(/^#{1,6}\s+(.*)$/gm)].map((match) => anchor(match[1] ?? '')));

/** Pages that a build step writes; their presence is that step's test. */
const isGenerated = (page: string) => page.startsWith('docs/rules/');

test.each(pages().filter((page) => !isGenerated(page)))('the links of %s lead somewhere', (page) => {
  const text = readPage(page).replace(/```[\s\S]*?```/g, '');
  const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [path = '', fragment] = link.split('#');
    const target = path ? posix.normalize(posix.join(posix.dirname(page), path)) : page;
    if (isGenerated(target)) return [];
    if (!pageExists(target)) return [link];
    return fragment && !anchors(target).has(fragment) ? [link] : [];
  });
  expect(broken).toEqual([]);
});
