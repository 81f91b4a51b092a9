// @ts-check
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { at, isMain, node24 } from './paths.mjs';
import { npmEnvironment, run } from './processes.mjs';

const stamp = at('node_modules', '.installed');

/** Installs what package-lock.json names, unless that has been done since the lock file last changed. */
export async function install() {
  if (!isStale()) return;
  // Not to stdout, which belongs to `okr`.
  console.error('Installing packages (once) …');
  await npm(['ci'], { minutes: 5 });
  await placeNode();
  writeFileSync(stamp, '');
}

function isStale() {
  if (!existsSync(at('node_modules'))) return true;
  // npm's own record of what it installed: a plain `npm install` counts too.
  const marks = [stamp, at('node_modules', '.package-lock.json')].filter((file) => existsSync(file));
  if (marks.length === 0) return true;
  const installed = Math.max(...marks.map((file) => statSync(file).mtimeMs));
  return installed < statSync(at('package-lock.json')).mtimeMs;
}

/** The package `node` brings its program with an install script, which a careful npm does not run: it is run here. */
async function placeNode() {
  if (node24() !== process.execPath) return;
  if (process.platform === 'win32') return;
  const options = { cwd: at('node_modules', 'node'), env: npmEnvironment(), minutes: 3 };
  await run(process.execPath, ['installArchSpecificPackage.js'], options);
}

if (isMain(import.meta.url)) await install();
