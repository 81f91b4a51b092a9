import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nearest } from '../../language/values/nearest.ts';
import { isBelow } from '../workspace/node-host.ts';
import { isOkrFile, scanFolder, workspaceRoot } from '../workspace/okr-files.ts';

/** A workspace and the paths in it that were named: only their findings are printed. */
export interface Selection {
  root: string;
  paths: string[];
}

export type SelectionResult = { ok: true; selections: Selection[] } | { ok: false; message: string };

/**
 * Finds the workspaces of the files and folders named on the command line. Names in a file are resolved over its whole
 * workspace; a named folder brings in the workspaces below it.
 */
export async function select(named: readonly string[], cwd: string): Promise<SelectionResult> {
  const byRoot = new Map<string, string[]>();
  const add = (root: string, path: string): void => {
    byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
  };
  for (const each of named.length === 0 ? ['.'] : named) {
    const path = resolve(cwd, each);
    const found = await stat(path).catch(() => undefined);
    if (!found) return { ok: false, message: await missing(each, path, cwd) };
    if (found.isDirectory()) {
      const root = await workspaceRoot(path);
      add(root, path);
      for (const nested of await nestedWorkspaces(root, path)) add(nested, nested);
    } else if (isOkrFile(path)) {
      add(await workspaceRoot(dirname(path)), path);
    } else {
      return { ok: false, message: `${each} is not an .okr file. Name a file that ends in .okr, or a folder.` };
    }
  }
  return { ok: true, selections: [...byRoot].map(([root, paths]) => ({ root, paths })) };
}

/** Whether a file is one of the named paths or lies below one. */
export function isNamed(selection: Selection, path: string): boolean {
  return selection.paths.some((each) => isBelow(each, path));
}

/** The workspaces below a folder, at any depth. */
async function nestedWorkspaces(root: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  const waiting = [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { nested } = await scanFolder(at, (path) => !isBelow(folder, path) && !isBelow(path, folder));
    found.push(...nested.filter((each) => isBelow(folder, each)));
    waiting.push(...nested);
  }
  return found.sort();
}

async function missing(written: string, path: string, cwd: string): Promise<string> {
  const names = await readdir(dirname(path)).catch(() => []);
  const near = nearest(basename(path), names);
  if (near === undefined) return `There is no file or folder ${written}.`;
  return `There is no file or folder ${written}. Did you mean ${relative(cwd, join(dirname(path), near))}?`;
}
