import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionRoot } from './workspace.ts';

/** What the manifest names, beside itself. */
const contents = ['client', 'dist', 'language', 'syntaxes'];

/**
 * The extension under development in a folder of its own, as a link to the checkout's files. The checkout holds the VS Code
 * of the tests as well, and VS Code leaves out its own extensions, the themes among them, where they lie inside the one
 * under development.
 *
 * @param folder where to make it
 */
export function linkedExtension(folder: string): string {
  return link(folder, manifest());
}

/**
 * The extension under development with its web entry alone, as a link to the checkout's files: VS Code runs it in its web
 * worker. (A window has a switch for this, `extensionDevelopmentKind`, which VS Code 1.139 reads and then forgets.)
 *
 * @param folder where to make it
 */
export function webExtension(folder: string): string {
  const { main: _, ...rest } = manifest();
  return link(folder, { ...rest, extensionKind: ['web'] });
}

function manifest(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(extensionRoot, 'package.json'), 'utf8'));
}

function link(folder: string, manifest: Record<string, unknown>): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const name of contents) symlinkSync(join(extensionRoot, name), join(folder, name), 'junction');
  return folder;
}
