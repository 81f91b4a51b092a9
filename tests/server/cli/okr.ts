import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { built } from '../../support/lsp/built.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const node = join(root, 'node_modules', '.bin', 'node');

/** The real command, as it is built, and the preview that it puts into pages. */
const [program] = await Promise.all([built('okr.cjs'), built('preview.js'), built('preview.css')]);

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `okr` in a folder and waits for its end. */
export function okr(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
  input = '',
): Promise<Ended> {
  return new Promise((done, failed) => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
    const child = spawn(node, [program, ...args], { cwd, env: { ...inherited, ...env } });
    const ended: Ended = { code: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ended.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ended.err += text;
    });
    child.on('error', failed);
    child.on('close', (code) => done({ ...ended, code }));
    child.stdin.end(input);
  });
}

/** Starts `okr` with its streams left open, for tests that talk to it. */
export function startOkr(cwd: string, args: readonly string[]) {
  return spawn(node, [program, ...args], { cwd });
}

/** A folder with these files, gone after the test. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'okr-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return folder;
}

/** A file in which nothing is above a hint. */
export const fine = `team deck "Deck"
person yu "Yu Chen" in deck
okrs for deck in 2026-Q4
objective smooth "Crossings that people look forward to" {
  owner yu
  because "One in three passengers dreads the wait"
  kr wait "Minutes that passengers wait at the pier" from 24 min to 15 min leading customer
  kr back "Passengers who sail again within a month" from 20% to 30% lagging business
}
`;

/** One warning, `missing-why`, on the title of the objective. */
export const unreasoned = fine.replace(/ {2}because .*\n/, '');

/** One error: a name that means nothing. */
export const unresolved = fine.replace('owner yu', 'owner yo');
