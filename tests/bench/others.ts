import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Beside VS Code's own server, as nobody else needs them. */
const home = fileURLToPath(new URL('../../.vscode-test/bench/', import.meta.url));

/**
 * Puts a release of somebody else's program, `name@version`, where it can be started. `script` is the path of what Node runs,
 * among its modules; answered is where that is now, or undefined where it could not be installed.
 */
export async function installed(release: string, script: string): Promise<string | undefined> {
  const path = `${home}node_modules/${script}`;
  if (existsSync(path)) return path;
  mkdirSync(home, { recursive: true });
  const npm = ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', home, release];
  await promisify(execFile)('npm', npm, { timeout: 180_000 }).catch(() => {});
  return existsSync(path) ? path : undefined;
}
