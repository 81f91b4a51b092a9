// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The root of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** A path inside the checkout. @param {...string} parts */
export const at = (...parts) => join(root, ...parts);

/** The Node 24 that npm installs; the tools need it, the machine's own Node may be older. */
export function node24() {
  const own = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(own) ? own : process.execPath;
}

/** Whether a module is the one that `node` was started with. @param {string} url its import.meta.url */
export function isMain(url) {
  const started = process.argv[1];
  return started !== undefined && pathToFileURL(resolve(started)).href === url;
}
