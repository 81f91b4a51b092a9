import { createHash, hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shelf } from './shelf.ts';

/** Longer than a holiday: what was not asked for in as many days is not missed. */
const MostDays = 45;
/** What a shelf holds at most, in bytes: a few workspaces of ten thousand files. */
const MostBytes = 400_000_000;
const day = 86_400_000;
const ending = '.cache';

/**
 * A shelf in a folder that is there for nothing else. `maker` says which program puts things there: what another version
 * has made does not count. Each file begins with a seal over its maker and its content, and takes its place in one step:
 * two windows may share a folder, and one of them finds what the other has put there last.
 */
export function folderShelf(folder: string, maker: string): Shelf {
  const seal = (content: Uint8Array) => createHash('sha256').update(maker).update('\0').update(content).digest();
  const pathOf = (name: string) => join(folder, `${name}${ending}`);
  let count = 0;
  let last: Promise<void> = Promise.resolve();

  const put = async (name: string, content: Uint8Array): Promise<void> => {
    const beside = `${pathOf(name)}.${process.pid}-${count++}`;
    try {
      // The folder around it is there, or nobody wants anything there.
      await mkdir(folder, { mode: 0o700 }).catch(() => {});
      await writeFile(beside, Buffer.concat([seal(content), content]), { flag: 'wx', mode: 0o600 });
      await rename(beside, pathOf(name));
    } catch {
      // A full or read-only disk: the next start takes longer, and that is all.
      await rm(beside, { force: true }).catch(() => {});
    }
    if (count === 1) await tidy(folder);
  };

  return {
    async get(name) {
      try {
        const file = await readFile(pathOf(name));
        const content = file.subarray(sealLength);
        if (!file.subarray(0, sealLength).equals(seal(content))) return undefined;
        const now = new Date();
        await utimes(pathOf(name), now, now).catch(() => {});
        return content;
      } catch {
        return undefined;
      }
    },
    put(name, content) {
      last = last.then(() => put(name, content));
      return last;
    },
    digest: (text) => hash('sha256', text, 'base64url'),
  };
}

const sealLength = 32;

/** Removes what nobody has asked for in a long time, what was left half written, and the oldest where there is too much. */
async function tidy(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
        return { path, isHalf: name.includes(`${ending}.`), size, age: Date.now() - mtimeMs };
      }),
  );
  let held = 0;
  for (const { path, isHalf, size, age } of files.sort((a, b) => a.age - b.age)) {
    held += size;
    if (age > (isHalf ? day : MostDays * day) || held > MostBytes) await rm(path, { force: true }).catch(() => {});
  }
}
