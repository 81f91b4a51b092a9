import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../../.ci/build.mjs';
import { sourcesOf } from '../imports.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = new Map<string, Promise<string>>();

/**
 * The path of a file of `dist/` (`server.cjs`), built again when a source is newer. Several test processes may ask at
 * once: each builds beside it and puts its file in place in one step.
 */
export function built(name: string): Promise<string> {
  const found = files.get(name) ?? buildIfStale(name);
  files.set(name, found);
  return found;
}

async function buildIfStale(name: string): Promise<string> {
  const target = join(root, 'dist', name);
  const newest = Math.max(...sourcesOf('language', 'server').map((file) => statSync(join(root, file)).mtimeMs));
  if (existsSync(target) && statSync(target).mtimeMs > newest) return target;
  mkdirSync(join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(root, 'dist', 'build-'));
  try {
    await build({ only: name, outdir: folder });
    for (const file of [`${name}.map`, name]) renameSync(join(folder, file), join(root, 'dist', file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return target;
}
