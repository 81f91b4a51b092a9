import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, okr } from './okr.ts';

const notes = 'O: Calm mornings\nKR1: Queue at the door from 20 min to 5 min (owner: Yu Chen)\n';
const objective = (owner: string) =>
  `objective "Calm mornings" {\n  kr "Queue at the door" from 20 min to 5 min${owner}\n}\n`;

test('prints a file as OKRs of the team and people of the workspace', async () => {
  const folder = folderWith({ 'org.okr': 'team deck "Deck"\nperson yu "Yu Chen" in deck\n', 'notes.txt': notes });
  const { out, code } = await okr(folder, ['convert', 'notes.txt']);
  expect(out).toMatch(/^okrs for deck in \d{4}-Q[1-4]\n\n/);
  expect(out).toContain(objective(' owner yu'));
  expect(code).toBe(0);
  expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe(notes);
});

test('the team of the folder is preferred', async () => {
  const folder = folderWith({ 'org.okr': 'team deck "Deck"\nteam pier "Pier"\n', 'pier/notes.md': notes });
  expect((await okr(folder, ['convert', 'pier/notes.md'])).out).toMatch(/^okrs for pier in /);
});

test('reads what is piped in; the result checks without an error even where nothing is declared', async () => {
  const { out, code } = await okr(folderWith({}), ['convert', '-'], {}, notes);
  expect(code).toBe(0);
  expect(out).toContain('// Owner: Yu Chen');
  expect((await okr(folderWith({ 'a.okr': out }), ['check', '.'])).code).toBe(0);
});

test('says what is missing', async () => {
  const folder = folderWith({ 'empty.txt': '\n' });
  for (const args of [[], ['a', 'b'], ['nowhere.txt'], ['empty.txt']]) {
    const { code, err, out } = await okr(folder, ['convert', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^okr: \S.*\.\n/);
  }
  expect(existsSync(join(folder, 'nowhere.txt'))).toBe(false);
});
