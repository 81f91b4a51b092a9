// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { at, node24 } from './paths.mjs';

const program = at('dist', 'okr.cjs');

// npm starts scripts in the root; the person typed in INIT_CWD, and relative paths mean that.
const typedIn = process.env.INIT_CWD ?? process.cwd();

await install();
if (isOlderThanSources()) {
  // `okr scorecard` puts the preview into its page.
  await Promise.all(['okr.cjs', 'preview.js', 'preview.css'].map((only) => build({ only })));
}
const child = spawn(node24(), ['--max-semi-space-size=64', program, ...process.argv.slice(2)], {
  cwd: typedIn,
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(error.message);
  process.exit(2);
});
child.on('close', (code) => process.exit(code ?? 1));

function isOlderThanSources() {
  if (!existsSync(program)) return true;
  const built = statSync(program).mtimeMs;
  return ['language', 'server', 'client/webview'].some((folder) => hasNewer(at(folder), built));
}

/** @param {string} folder @param {number} than @returns {boolean} */
function hasNewer(folder, than) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? hasNewer(path, than) : statSync(path).mtimeMs > than;
  });
}
