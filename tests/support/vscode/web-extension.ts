import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionRoot } from './workspace.ts';

/** What the manifest names, beside itself. */
const contents = ['client', 'dist', 'language', 'syntaxes'];

/**
 * The extension under development with its web entry alone, as a link to the checkout's files: VS Code runs it in its web
 * worker. (A window has a switch for this, `extensionDevelopmentKind`, which VS Code 1.139 reads and then forgets.)
 *
 * @param folder where to make it
 */
export function webExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const { main: _, ...manifest } = JSON.parse(readFileSync(join(extensionRoot, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, extensionKind: ['web'] }));
  for (const name of contents) symlinkSync(join(extensionRoot, name), join(folder, name), 'junction');
  return folder;
}
