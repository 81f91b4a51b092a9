import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout: the extension under development. */
export const extensionRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** A temporary folder for one test: nothing it does reaches the checkout. */
export interface TestWorkspace {
  /** The folder VS Code opens. */
  readonly folder: string;
  /** A folder beside it for VS Code's own data. */
  readonly data: string;
  /** Writes a file of the workspace. */
  write(path: string, text: string): void;
  dispose(): void;
}

/**
 * Makes a temporary workspace.
 *
 * @param content a folder of the checkout to copy (`examples/lemonstand`), or the files themselves by their paths
 */
export function createWorkspace(content: string | Record<string, string> = {}): TestWorkspace {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'okr-')));
  // Named as the copied folder: its name is on the screen.
  const folder = join(home, typeof content === 'string' ? basename(content) : 'workspace');
  const data = join(home, 'data');
  mkdirSync(folder);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  if (typeof content === 'string') cpSync(join(extensionRoot, content), folder, { recursive: true });
  else for (const [path, text] of Object.entries(content)) write(path, text);
  return { folder, data, write, dispose: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) };
}
