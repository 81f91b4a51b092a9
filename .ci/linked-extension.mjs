// @ts-check
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';

/** What the manifest names, beside itself. */
const contents = ['client', 'dist', 'language', 'syntaxes'];

/**
 * The extension under development in a folder of its own, as links to the checkout's files. The checkout holds the VS Code
 * of the tests as well, and VS Code leaves out its own extensions, the themes among them, where they lie inside the one
 * under development.
 * @param {string} folder where to make it; what was made there before is made anew
 * @param {(manifest: Record<string, unknown>) => Record<string, unknown>} [change] another manifest
 * @returns {string} the folder
 */
export function linkedExtension(folder, change = (manifest) => manifest) {
  const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(change(manifest)));
  for (const name of contents) symlinkSync(at(name), join(folder, name), 'junction');
  return folder;
}
