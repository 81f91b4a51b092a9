import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { configName } from './settings.ts';

/** The file that configures a workspace and marks its root. */
export const ConfigName = configName;

/** Folders looked into at once: a disk answers several questions as fast as one. */
const Together = 16;

const NeverEntered = new Set(['node_modules', '.git']);

/** What a folder holds: its `.okr` files, and the folders in it that are workspaces of their own. */
export interface Scan {
  files: string[];
  nested: string[];
}

/** Whether a path inside the root is left out, by the `exclude` globs of the configuration. */
export type Excluded = (path: string) => boolean;

/**
 * The workspace a file or folder belongs to: the nearest folder upwards that has a configuration or a Git repository,
 * else the folder itself.
 */
export async function workspaceRoot(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await marksWorkspace(at)) return at;
    if (dirname(at) === at) return folder;
  }
}

/**
 * Finds the `.okr` files of a workspace, in the order of their paths. Folders with a configuration of their own are
 * workspaces of their own: they are named, not entered. Linked folders are not followed, so there are no loops.
 */
export async function scanFolder(root: string, excluded: Excluded): Promise<Scan> {
  const scan: Scan = { files: [], nested: [] };
  const waiting = [root];
  const look = async (folder: string): Promise<void> => {
    const entries = await entriesOf(folder);
    // The folder that the look began at has its configuration, if any, for the whole workspace.
    if (folder !== root && entries.some(({ name }) => name === ConfigName)) {
      scan.nested.push(folder);
      return;
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (NeverEntered.has(entry.name) || excluded(path)) continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (isOkrFile(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))) {
        scan.files.push(path);
      }
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, Together).map(look));
  scan.files.sort();
  scan.nested.sort();
  return scan;
}

export function isOkrFile(path: string): boolean {
  return path.toLowerCase().endsWith('.okr') && basename(path) !== '.okr';
}

/** The matcher for `exclude`: globs relative to the root; a plain folder name stands for all that is in it. */
export function excludedBy(root: string, globs: readonly string[]): Excluded {
  const patterns = globs.map((glob) => glob.replace(/^\.?\//, '').replace(/\/+$/, '')).filter((glob) => glob !== '');
  if (patterns.length === 0) return () => false;
  const matches = picomatch(
    patterns.flatMap((glob) => [glob, `${glob}/**`]),
    { dot: true },
  );
  return (path) => matches(relative(root, path).split(sep).join('/'));
}

/** Whether a folder is the root of a workspace: it has a configuration or a Git repository. */
export async function marksWorkspace(folder: string): Promise<boolean> {
  return (await exists(join(folder, ConfigName))) || (await exists(join(folder, '.git')));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** A folder that may not be read has nothing in it, as far as we can tell. */
async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}
