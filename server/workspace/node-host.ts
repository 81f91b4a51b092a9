import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { IsoDate } from '../../language/values/types.ts';
import type { Shelf } from './cache/shelf.ts';
import { gitPast } from './git-past.ts';
import type { Host, ReadResult } from './host.ts';
import { excludedBy, isOkrFile, scanFolder } from './okr-files.ts';
import { itself, MaxDataBytes, MaxOkrBytes, readTextFile, type TextFile } from './text-file.ts';

/** The host over folders on disk. Nothing outside them is ever read, whatever a file says. */
export function nodeHost(roots: readonly string[], shelf?: Shelf): Host {
  // Links among folders are followed once a look, not once a file.
  let realRoots = realPaths(roots);
  const folders = new Map<string, Promise<boolean>>();
  const isFolderInside = (folder: string): Promise<boolean> => {
    let known = folders.get(folder);
    if (!known) {
      known = isInside(realRoots, folder);
      folders.set(folder, known);
    }
    return known;
  };
  return {
    async list(exclude) {
      realRoots = realPaths(roots);
      folders.clear();
      const scans = await Promise.all(roots.map((root) => scanFolder(root, excludedBy(root, exclude))));
      // A look enters no link: a folder that it found files in is inside.
      const inside = Promise.resolve(true);
      for (const { files } of scans) for (const file of files) folders.set(dirname(file), inside);
      const uris = (paths: string[]) => [...new Set(paths)].map(uriOf);
      return { files: uris(scans.flatMap((scan) => scan.files)), nested: uris(scans.flatMap((scan) => scan.nested)) };
    },
    async readFile(uri) {
      const path = pathOf(uri);
      if (path === undefined) return outside;
      const most = isOkrFile(path) ? MaxOkrBytes : MaxDataBytes;
      if (itself !== undefined && (await isFolderInside(dirname(path)))) {
        const file = await readTextFile(path, most, itself);
        if (file.ok || !file.isLink) return resultOf(file);
      }
      return (await isInside(realRoots, path)) ? resultOf(await readTextFile(path, most)) : outside;
    },
    async hasFile(uri) {
      const path = pathOf(uri);
      if (path === undefined || !(await isInside(realRoots, path))) return false;
      return stat(path).then(
        (found) => found.isFile(),
        () => false,
      );
    },
    past: gitPast(roots),
    shelf,
    today,
  };
}

const outside: ReadResult = {
  ok: false,
  message: 'This file is outside the workspace. Only files inside it are read.',
};

function resultOf(file: TextFile): ReadResult {
  return file.ok ? { ok: true, text: file.text } : { ok: false, message: file.message, missing: file.missing ?? false };
}

/** A path as the URI an editor uses for it. */
export function uriOf(path: string): string {
  return URI.file(path).toString();
}

/** The path of a file URI; undefined for every other kind of URI. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}

/** Links are followed before comparing, so that a link inside does not lead outside. */
async function isInside(realRoots: Promise<string[]>, path: string): Promise<boolean> {
  const realPath = await resolved(path);
  return (await realRoots).some((root) => isBelow(root, realPath));
}

function realPaths(roots: readonly string[]): Promise<string[]> {
  return Promise.all(roots.map(resolved));
}

/** Whether a path is the folder or in it, by their names alone. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function resolved(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** The day on this machine's calendar, not in London. */
function today(): IsoDate {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
