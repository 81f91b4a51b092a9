import { Folder } from '../support/lsp/folder.ts';
import type { Generated } from './generate.ts';
import { rangeOf } from './okr-keystrokes.ts';
import { MeasuredServer, type Program } from './servers/measured-server.ts';

/** From one letter to the next, in milliseconds: as fast as anyone types. */
const betweenLetters = 80;

/**
 * Types in a file from the moment that it is open until all files are understood, and asks for its outline after each
 * letter: how long the longest of these had to wait, in milliseconds.
 */
export async function longestWait(program: Program, generated: Generated): Promise<number> {
  const { files, middle, marks } = generated;
  using folder = new Folder(Object.fromEntries(files));
  await using server = new MeasuredServer(program, folder);
  await server.initialize();
  const text = files.get(middle) ?? '';
  server.open(middle, text);
  const textDocument = { uri: server.uri(middle) };
  // The first answer waits for the program to have begun.
  await server.request('textDocument/documentSymbol', { textDocument });
  let isUnderstood = false;
  // A hover tells figures: it is answered when all are there.
  const position = rangeOf(text, marks.support).start;
  const understood = server.request('textDocument/hover', { textDocument, position }).finally(() => {
    isUnderstood = true;
  });
  const { start } = rangeOf(text, marks.title);
  const waits: Promise<number>[] = [];
  while (!isUnderstood) {
    server.change(middle, { start, end: start }, 'x');
    const asked = performance.now();
    waits.push(server.request('textDocument/documentSymbol', { textDocument }).then(() => performance.now() - asked));
    await new Promise((next) => setTimeout(next, betweenLetters));
  }
  await understood;
  return Math.max(...(await Promise.all(waits)));
}
